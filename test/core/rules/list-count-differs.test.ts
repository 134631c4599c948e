import { listCountDiffers } from "../../../src/core/rules/list-count-differs/index";
import { testRule } from "../../support/rule-tester";

testRule(listCountDiffers, {
  passes: [
    {
      name: "bare names share the noun of the first",
      text: "Kiểm tra 05 chi, đảng bộ cơ sở: (Đảng bộ xã Đồi Xanh, Suối Mây, Nà Hương, Chi bộ Điện lực, Chi bộ Trường THPT Nà Hương), sau kiểm tra đã thông báo kết luận.",
    },
    {
      name: "an address is part of the item before it",
      text: "Khen thưởng 03 tập thể gồm Trường Mầm non Hoa Sen, xã Đồi Xanh, Chi bộ thôn Đoài và Hội Nông dân xã Suối Mây.",
    },
    {
      name: "a commune may be called after a village",
      text: "Có 04 xã đạt chuẩn (xã Đồi Xanh, Suối Mây, Bản Lúa và Nà Hương).",
    },
    { name: "more communes stand elsewhere", text: "Huyện có 05 xã đạt chuẩn (xã Đồi Xanh, Suối Mây…)." },
    {
      name: "only examples are named",
      text: "Biểu dương 06 cá nhân tiêu biểu (ông Lê Văn Bình, bà Trần Thị Cúc); 09 tập thể (trong đó có Huyện đoàn, Hội Nông dân huyện).",
    },
    {
      name: "figures in brackets are no names",
      text: "Công nhận 40 mô hình (30 tập thể, 10 cá nhân); có 05 xã (tăng 02 xã so với năm 2020) về đích.",
    },
    {
      name: "two classes may be held in one place",
      text: "Mở 05 lớp tập huấn (Đồi Xanh, Suối Mây, Nà Hương, Khe Gió).",
    },
    {
      name: "a name may hold “và”",
      text: "Khen 05 cơ quan (Văn phòng, Phòng Nội vụ, Phòng Tư pháp, Phòng Lao động - Thương binh và Xã hội, Phòng Giáo dục và Đào tạo).",
    },
    {
      name: "the last item can be read as two, and then the number is right",
      text: "Thực hiện 06 cuộc, gồm tổng điều tra dân số, điều tra doanh nghiệp, điều tra cơ sở, điều tra rừng, điều tra năng suất vụ đông xuân và hè thu.",
    },
    {
      name: "the next number begins another list",
      text: "Huyện có 02 thị trấn: Đồi Xanh, Suối Mây; 03 xã: Nà Hương, Bản Lúa, Khe Gió.",
    },
    {
      name: "a clause about them follows the names",
      text: "Kiểm tra tại 03 đơn vị: Đảng ủy xã Đồi Xanh, Đảng ủy xã Suối Mây, Đảng ủy Công an huyện; kết quả các đơn vị đều thực hiện tốt.",
    },
    {
      name: "kinds of things, not each of them",
      text: "Có 14 sản phẩm (Rau, Quả, Thịt) và 12 dân tộc (Tày, Nùng, Dao).",
    },
    {
      name: "the names stand in the footnote called there",
      text: "Đến hết năm 2021 có 04 xã hoàn thành chương trình¹. Các xã khác đang phấn đấu.\n\n¹ (xã Đồi Xanh, Suối Mây, Nà Hương, Khe Gió), xã Đồi Xanh đạt chuẩn nâng cao.",
    },
    {
      name: "the bracket tells of the commune, not of the meetings",
      text: "Tổ chức 04 cuộc tại xã Đồi Xanh (thôn Đoài, thôn Tây).",
    },
    {
      name: "as many bullets below as were announced; what stands under a bullet is part of it",
      text: "Tập trung 03 nhiệm vụ sau:\n\n- Tuyên truyền sâu rộng.\n\n- Chọn việc cụ thể:\n\n+ Ở thôn.\n\n+ Ở trường học.\n\n- Kiểm tra thường xuyên.\n\nCác đơn vị báo cáo trước ngày 15.",
    },
    {
      name: "classes are not the bullets that tell of them, nor contents that are counted again below",
      text: "Đã mở 05 lớp tập huấn, cụ thể như sau:\n\n- Tháng 3 mở ở huyện.\n\n- Tháng 5 mở ở các xã.\n\nBáo cáo gồm 05 nội dung:\n\n- Về kinh tế có 03 nội dung.\n\n- Về văn hóa có 02 nội dung.",
    },
    {
      name: "a numbered list ends where another begins at 1",
      text: "Đề ra 02 giải pháp:\n\n1. Nghe dân nói.\n\n2. Làm cùng dân.\n\n1. Phòng Nội vụ theo dõi.\n\n2. Các xã báo cáo.",
    },
    {
      name: "a quote that does not close",
      text: "Có 04 mô hình (“Thắp sáng đường quê, Bếp ấm, Vườn mẫu).",
    },
  ],
  fails: [
    {
      name: "one name too few",
      text: "Đến nay có 05 xã đạt chuẩn (xã Đồi Xanh, Suối Mây, Bản Lúa và Nà Hương).",
      findings: [
        {
          messageId: "differs",
          at: "05 xã",
          severity: "error",
          expected: 4,
          text: "Lời văn ghi “05 xã”, nhưng danh sách kèm theo (“xã Đồi Xanh” … “Nà Hương”) đếm được 4 tên. Đối chiếu danh sách gốc, sửa số hoặc bổ sung, bỏ bớt tên.",
        },
      ],
    },
    {
      name: "one person too many, with functions and addresses between",
      text: "Biểu dương 03 cá nhân (ông Lê Văn Bình, Trưởng thôn Đoài; bà Trần Thị Cúc; ông Vũ Văn Dần, xã Nà Hương; bà Đỗ Thị Hoa).",
      findings: [{ messageId: "differs", at: "03 cá nhân", severity: "error", expected: 4 }],
    },
    {
      name: "products after their grade",
      text: "Công nhận 05 sản phẩm đạt 3 sao (Chè Shan Nà Hương, Mật ong Suối Mây, Gạo nếp Bản Lúa, Rượu ngô men lá).",
      findings: [{ messageId: "differs", at: "05 sản phẩm", expected: 4 }],
    },
    {
      name: "documents after a colon",
      text: "Ban hành 03 văn bản: Kế hoạch số 12-KH/HU ngày 02/3/2021; Công văn số 15-CV/HU ngày 03/4/2021.",
      findings: [{ messageId: "differs", at: "03 văn bản", expected: 2 }],
    },
    {
      name: "the list ends where the next number begins",
      text: "Huyện có 02 thị trấn: Đồi Xanh, Suối Mây; 03 xã: Nà Hương, Bản Lúa.",
      findings: [{ messageId: "differs", at: "03 xã", expected: 2 }],
    },
    {
      name: "names joined by “là”",
      text: "Có 04 xã là Đồi Xanh, Suối Mây và Bản Lúa hoàn thành 19/19 tiêu chí.",
      findings: [{ messageId: "differs", at: "04 xã", expected: 3 }],
    },
    {
      name: "the footnote names fewer",
      text: "Đến hết năm 2021 có 06 xã hoàn thành chương trình¹.\n\n¹ Xã Đồi Xanh, Suối Mây, Bản Lúa, Nà Hương, Khe Gió.",
      findings: [{ messageId: "differs", at: "06 xã", severity: "error", expected: 5 }],
    },
    {
      name: "no reading of the last item gives the number",
      text: "Thực hiện 07 cuộc, gồm: điều tra doanh nghiệp, điều tra cơ sở, điều tra rừng, điều tra năng suất vụ đông xuân và hè thu.",
      findings: [
        {
          messageId: "maybeDiffers",
          at: "07 cuộc",
          severity: "warning",
          expected: null,
          text: /đếm được từ 4 đến 5, tùy cách tách các mục/u,
        },
      ],
    },
    {
      name: "items that may be two bodies each",
      text: "Khen thưởng 06 tập thể: Hội Nông dân huyện, Huyện đoàn; Chi bộ thôn Đoài; Chi bộ thôn Tây.",
      findings: [{ messageId: "maybeDiffers", at: "06 tập thể", severity: "warning" }],
    },
    {
      name: "fewer bullets below than announced, and more numbered lines",
      text: "Hội nghị thống nhất 05 nội dung sau đây:\n\n- Tuyên truyền sâu rộng.\n\n- Chọn việc cụ thể.\n\n- Kiểm tra thường xuyên.\n\n- Sơ kết hằng quý.\n\nCó 02 giải pháp chủ yếu:\n\n1. Nghe dân nói.\n\n2. Làm cùng dân.\n\n3. Báo cho dân biết.",
      findings: [
        {
          messageId: "bulletsDiffer",
          at: "05 nội dung sau đây",
          severity: "warning",
          expected: 4,
          text: "Lời văn ghi “05 nội dung sau đây”, nhưng bên dưới liệt kê 4 mục (“Tuyên truyền sâu rộng.” … “Sơ kết hằng quý.”). Kiểm tra lại: sửa số, hoặc bổ sung, tách, gộp các mục cho đủ.",
        },
        { messageId: "bulletsDiffer", at: "02 giải pháp chủ yếu", expected: 3 },
      ],
    },
    {
      name: "a conclusion that counts the items' verdicts",
      text: "1. Nguồn nước: đạt.\n2. Lưu mẫu: chưa đạt.\n3. Kho: chưa đạt.\n4. Tập huấn: chưa đạt.\nKết luận: có 02 nội dung chưa đạt.",
      findings: [
        {
          messageId: "verdicts",
          at: "02 nội dung chưa đạt",
          expected: 3,
          text: "Lời văn ghi “02 nội dung chưa đạt”, nhưng trong các mục liệt kê có 3 mục như vậy. Kiểm tra lại kết luận và đánh giá của từng mục.",
        },
      ],
    },
    {
      name: "more examples than there are",
      text: "Biểu dương 02 cá nhân tiêu biểu (ông Lê Văn Bình; bà Trần Thị Cúc; ông Vũ Văn Dần).",
      findings: [{ messageId: "moreThanStated", at: "02 cá nhân", severity: "warning", expected: 3 }],
    },
  ],
});

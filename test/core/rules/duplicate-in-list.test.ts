import { duplicateInList } from "../../../src/core/rules/duplicate-in-list/index";
import { testRule } from "../../support/rule-tester";

testRule(duplicateInList, {
  passes: [
    {
      name: "names one letter apart are two people",
      text: "Tiêu biểu như: Ông Lê Văn Bình, thôn Đoài, xã Nà Hương; Ông Lê Văn Bính, thôn Đoài, xã Nà Hương; Bà Lê Văn Binh, thôn Đoài.",
    },
    {
      name: "one name in two villages is two people",
      text: "Tiêu biểu như: Ông Lê Văn Bình, thôn Đoài, xã Nà Hương; Ông Lê Văn Bình, thôn Tây, xã Nà Hương.",
    },
    {
      name: "two communes whose names are turned about",
      text: "Khen thưởng: Hội Nông dân xã An Khê; Hội Nông dân xã Khê An; khảo sát xã An Khê, Khê An, Nà Hương.",
    },
    { name: "addresses repeat a commune", text: "Khảo sát thôn Đoài, xã Nà Hương, thôn Tây, xã Nà Hương." },
    {
      name: "prose speaks of one man twice",
      text: "Ông Lê Văn Bình là Trưởng thôn Đoài. Ông Lê Văn Bình đã hiến đất; vận động nhân dân làm đường; ông Lê Văn Bình được khen.",
    },
    {
      name: "what a body did is not its name",
      text: "Hội Nông dân huyện vận động hội viên; Hội Phụ nữ huyện tuyên truyền; Hội Nông dân huyện hỗ trợ vốn.",
    },
    {
      name: "a document mentioned within another item",
      text: "Thực hiện Kế hoạch số 12-KH/HU về thực hiện Nghị quyết số 25-NQ/TU; Nghị quyết số 25-NQ/TU của Tỉnh ủy.",
    },
    {
      name: "one number from two issuers, or two dates, is two documents",
      text: "Căn cứ Kế hoạch số 12/KH-UBND ngày 03/6/2021 của UBND huyện; Kế hoạch số 12/KH-UBND ngày 05/6/2021 của UBND xã Nà Hương; Kế hoạch số 12/KH-UBND của UBND xã Đồi Xanh.",
    },
    {
      name: "resolutions of two terms",
      text: "Quán triệt Nghị quyết Trung ương 4 (khóa XI), Nghị quyết Trung ương 4 (khóa XII), Nghị quyết Trung ương 5 (khóa XII).",
    },
    {
      name: "whom the report goes to",
      text: "Nơi nhận:\n\n- Thường trực Huyện ủy,\n- Ban Dân vận Huyện ủy,\n- Ban Dân vận Tỉnh ủy,\n- Lưu VP.",
    },
  ],
  fails: [
    {
      name: "a person with and without title",
      text: "Tiêu biểu như: Ông Lê Văn Bình, Trưởng thôn Đoài, xã Nà Hương; Bà Trần Thị Cúc, thôn Tây; Lê Văn Bình, Trưởng thôn Đoài, xã Nà Hương.",
      findings: [
        {
          messageId: "sameList",
          at: "Lê Văn Bình, Trưởng thôn Đoài, xã Nà Hương",
          severity: "warning",
          text: "“Lê Văn Bình, Trưởng thôn Đoài, xã Nà Hương” được nêu hai lần trong cùng một danh sách (lần đầu: “Ông Lê Văn Bình, Trưởng thôn Đoài, xã Nà Hương”), nên dễ bị đếm hai lần. Bỏ một lần; nếu là hai nơi, hai người trùng tên thì ghi thêm địa chỉ để phân biệt.",
        },
      ],
    },
    {
      name: "a footnote that a page break cuts within the second mention",
      text: "Đã có nhiều điển hình tiêu biểu, như¹:\n\n¹ Bà Đỗ Thị Hoa, Trường Mầm non Hoa Sen; cá nhân Bà Trần Thị Cúc, Hiệu phó Trường Mầm non Suối Mây; Bà Trần Thị Cúc, Hiệu phó\n\n- Chất lượng hoạt động văn hóa, thông tin, thể thao của huyện tiếp tục được nâng lên, đáp ứng được yêu cầu nhiệm vụ lực lượng vũ trang huyện vững\n\ntrường Mầm non Suối Mây; Bà Vũ Thị Mơ...\n\n² Huyện đoàn.\n\nmạnh toàn diện.",
      findings: [
        {
          messageId: "sameList",
          at: "Bà Trần Thị Cúc, Hiệu phó trường Mầm non Suối Mây",
          severity: "warning",
        },
      ],
    },
    {
      name: "a body under its abbreviation",
      text: "Khen thưởng: UBMTTQ xã Nà Hương; Hội LHPN xã Nà Hương; Tập thể Uỷ ban Mặt trận Tổ quốc xã Nà Hương.",
      findings: [{ messageId: "sameList", at: "Uỷ ban Mặt trận Tổ quốc xã Nà Hương" }],
    },
    {
      name: "list items one below the other",
      text: "- Ông Lê Văn Bình, thôn Đoài;\n- Bà Trần Thị Cúc, thôn Tây;\n- Ông Lê Văn Bình, thôn Đoài.",
      findings: [{ messageId: "sameList", at: "Ông Lê Văn Bình, thôn Đoài" }],
    },
    {
      name: "bare names of communes and quoted names of models",
      text: "Đã khảo sát các xã Đồi Xanh, Suối Mây, Nà Hương, Đồi Xanh. Nhân rộng “Vườn mẫu”, “Bếp ấm” và “Vườn mẫu”.",
      findings: [
        { messageId: "sameList", at: "Đồi Xanh" },
        { messageId: "sameList", at: "“Vườn mẫu”", text: /^“Vườn mẫu” được nêu hai lần/u },
      ],
    },
    {
      name: "a model in the same words",
      text: "Công nhận: Mô hình cổng trường an toàn của xã Nà Hương; Mô hình vườn mẫu; Mô hình cổng trường an toàn của xã Nà Hương.",
      findings: [{ messageId: "sameList", at: "Mô hình cổng trường an toàn của xã Nà Hương" }],
    },
    {
      name: "terms of a resolution that overlap",
      text: "Quán triệt nghiêm túc, có hiệu quả Nghị quyết Trung ương 5 (khóa XI), Nghị quyết Trung ương 5 (khóa XI, khóa XII); Kết luận số 9-KL/TW.",
      findings: [
        { messageId: "sameDocument", at: "Nghị quyết Trung ương 5 (khóa XI, khóa XII)", severity: "warning" },
      ],
    },
    {
      name: "a document between quotes that do not close",
      text: 'Thực hiện Nghị quyết số 25-NQ/TW ngày 03/6/2013 về "công tác dân vận; Nghị quyết số 25-NQ/TW ngày 03/6/2013.',
      findings: [{ messageId: "sameDocument", at: "Nghị quyết số 25-NQ/TW ngày 03/6/2013" }],
    },
    {
      name: "one place, two functions",
      text: "Tiêu biểu như: Ông Lê Văn Bình, Bí thư chi bộ, xã Nà Hương; Bà Trần Thị Cúc; Ông Lê Văn Bình, Trưởng thôn, xã Nà Hương.",
      findings: [
        { messageId: "sameName", at: "Ông Lê Văn Bình, Trưởng thôn, xã Nà Hương", severity: "note" },
      ],
    },
    {
      name: "two notes of one field, and one of another field",
      text: "* Lĩnh vực kinh tế\n\nĐiển hình như¹. Ngoài ra có các điển hình khác, như².\n\n¹ Ông Lê Văn Bình, thôn Đoài, xã Nà Hương; Bà Trần Thị Cúc, thôn Tây.\n\n² Ông Vũ Văn Dần, thôn Tây; Ông Lê Văn Bình, thôn Đoài, xã Nà Hương.\n\n* Lĩnh vực văn hóa\n\nĐiển hình như³:\n\n³ Bà Trần Thị Cúc, thôn Tây; Huyện đoàn.",
      findings: [
        {
          messageId: "sameSection",
          at: "Ông Lê Văn Bình, thôn Đoài, xã Nà Hương",
          severity: "warning",
          text: /cùng mục “Lĩnh vực kinh tế”/u,
        },
        { messageId: "otherList", at: "Bà Trần Thị Cúc, thôn Tây", severity: "note" },
      ],
    },
  ],
});

import { analyze } from "../../../src/core/engine/analyze";
import { figureConflict } from "../../../src/core/rules/figure-conflict/index";
import { defaultTemplate } from "../../../src/core/template/default-template";
import { readTextDocument } from "../../../src/documents/text/read-text-document";
import { testRule } from "../../support/rule-tester";

testRule(figureConflict, {
  passes: [
    {
      name: "a ratio of other things, or of a whole that is said twice",
      text: "Huyện có 26 câu lạc bộ. Có 19/62 nhà văn hóa đủ điều kiện.\n\nXã có 14 thôn. Có 9/16 thôn dùng nước sạch; 16 thôn này đều có đường bê tông.",
    },
    {
      name: "two years are two facts",
      text: "Năm 2020 huyện kiểm tra 10 chi, đảng bộ cơ sở.\n\nNăm 2021 huyện kiểm tra 09 chi, đảng bộ cơ sở.",
    },
    {
      name: "two bodies that each did their own",
      text: "Năm 2021, Ban Thường vụ kiểm tra 10 chi, đảng bộ cơ sở.\n\nNăm 2021, Ủy ban Kiểm tra đã kiểm tra 09 chi, đảng bộ cơ sở.",
    },
    {
      name: "two places",
      text: "Năm 2021 xã Đồi Thông thành lập 05 tổ hòa giải cơ sở.\n\nNăm 2021 xã Suối Mây thành lập 03 tổ hòa giải cơ sở.",
    },
    {
      name: "all of them and those of a kind",
      text: "Năm 2021 huyện kiểm tra 10 chi, đảng bộ cơ sở.\n\nNăm 2021 huyện kiểm tra 04 chi, đảng bộ cơ sở có dấu hiệu vi phạm.",
    },
    {
      name: "a headline that is borne out",
      text: "Hơn 270 mô hình, điển hình ở Suối Mây\nĐến nay huyện có 274 mô hình, điển hình. Trong đó, 194 mô hình và 80 điển hình.",
    },
    {
      name: "a headline of the sum of two figures says nothing against either",
      text: "Suối Mây: 71 mô hình kinh tế\nNăm 2020 có 71 mô hình kinh tế. Năm 2021 có 60 mô hình kinh tế.",
    },
    {
      name: "what is done to different things",
      text: "Năm 2021 huyện mở 10 lớp tập huấn.\n\nNăm 2021 huyện hỗ trợ 12 lớp tập huấn.",
    },
  ],
  fails: [
    {
      name: "something denied that was counted",
      text: "Giải quyết 247 hồ sơ: trước hạn 110; đúng hạn 130; trễ hạn 07. Trong kỳ không phát sinh hồ sơ trễ hạn.",
      findings: [{ messageId: "denied", at: "không phát sinh hồ sơ trễ hạn" }],
    },
    {
      name: "a rank that the list does not give",
      text: "Điểm các đội: Sao Mai 81 điểm, Bình Minh 92 điểm, Hòa Bình 77 điểm, Tân Tiến 68 điểm. Đội Hòa Bình xếp thứ hai.",
      findings: [
        {
          messageId: "rank",
          at: "xếp thứ hai",
          text: "Lời văn ghi “xếp thứ hai”, nhưng theo các số trong danh sách thì đứng thứ 3: “77 điểm”, “81 điểm”, “92 điểm”. Kiểm tra lại thứ tự và các số.",
        },
      ],
    },
    {
      name: "an only one that is not alone",
      text: "Số vụ cháy: xã Vân Am 0 vụ, xã Kiên Thọ 3 vụ, xã Phúc Thịnh 0 vụ, xã Ngọc Liên 2 vụ. Vân Am là xã duy nhất không có vụ nào.",
      findings: [
        {
          messageId: "only",
          at: "duy nhất",
          text: "Lời văn ghi “duy nhất”, nhưng danh sách có 2 trường hợp như vậy: “0 vụ”, “0 vụ”. Kiểm tra lại các số hoặc bỏ chữ này.",
        },
      ],
    },
    {
      name: "an amount in words beside another in digits",
      text: "Quỹ chi 5.450.000 đồng (bằng chữ: Năm triệu năm trăm bốn mươi nghìn đồng).",
      findings: [
        { messageId: "spelled", at: "Năm triệu năm trăm bốn mươi nghìn đồng", expected: "5.450.000 đồng" },
      ],
    },
    {
      name: "a limit of all that one does not keep",
      text: "Tỷ lệ nợ phí các tổ đều dưới 3%: tổ Đông 2,1%, tổ Tây 3,6%, tổ Nam 1,9%, tổ Bắc 2,4%.",
      findings: [
        {
          messageId: "limit",
          at: "3,6%",
          text: "Lời văn nói tất cả là “đều dưới 3%”, nhưng trong danh sách có “3,6%”. Kiểm tra lại số này hoặc mức nêu chung.",
        },
      ],
    },
    {
      name: "a ratio whose whole is another number of the same things",
      text: "Huyện có 26 câu lạc bộ đăng ký dự thi. Qua khảo sát có 19/62 câu lạc bộ đủ điều kiện.",
      findings: [{ messageId: "text", at: "19/62 câu lạc bộ đủ điều kiện" }],
    },
    {
      name: "a first place that another beats",
      text: "Thu quỹ cao nhất là thôn Đông đạt 45 triệu đồng, thôn Đoài đạt 61 triệu đồng, thôn Bắc đạt 32 triệu đồng, thôn Nam đạt 28 triệu đồng.",
      findings: [{ messageId: "notMost", at: "45 triệu đồng" }],
    },
    {
      name: "a last place that another goes below",
      text: "Ít nhất là thôn Nam với 42 triệu đồng, thôn Đoài có 61 triệu đồng, thôn Bắc có 32 triệu đồng, thôn Đông có 78 triệu đồng.",
      findings: [{ messageId: "notLeast", at: "42 triệu đồng" }],
    },
    {
      name: "the same sentence twice with another figure",
      text: "Trong quý, Hội Nông dân xã Nậm Sương mở lớp trồng nấm cho 140 lượt hội viên.\n\nTrong quý, Hội Nông dân xã Nậm Sương mở lớp trồng nấm cho 104 lượt hội viên.",
      findings: [{ messageId: "repeated", at: "104 lượt hội viên" }],
    },
    {
      name: "a footnote against the text",
      text: "Ban Chỉ đạo huyện kiểm tra các cơ sở¹.\n\n¹ Năm 2020, năm 2021 tiến hành kiểm tra, giám sát 02 cuộc 11 chi, đảng bộ cơ sở\n\n2- Kết quả\n\nTrong năm 2020, năm 2021 Ban Chỉ đạo tiến hành kiểm tra 09 chi, đảng bộ cơ sở: (danh sách kèm theo).",
      findings: [
        {
          messageId: "footnote",
          at: "11 chi, đảng bộ cơ sở",
          severity: "error",
          expected: 9,
          text: "Chú thích ghi “11 chi, đảng bộ cơ sở”, còn chỗ khác (2- Kết quả) ghi “09 chi, đảng bộ cơ sở” cho cùng một việc, cùng kỳ. Kiểm tra lại hồ sơ và sửa chỗ sai cho hai nơi thống nhất.",
        },
      ],
    },
    {
      name: "two places of one text",
      text: "Năm 2021, huyện tổ chức 12 lớp tập huấn nghiệp vụ.\n\nTrong năm 2021 đã tổ chức 11 lớp tập huấn nghiệp vụ.",
      findings: [{ messageId: "text", at: "11 lớp tập huấn nghiệp vụ", expected: 12 }],
    },
    {
      name: "a grade of another band",
      text: "Từ 90 điểm trở lên: Tốt; từ 70 đến dưới 90 điểm: Khá. Trạm được 79 điểm, xếp loại Tốt.",
      findings: [
        {
          messageId: "grade",
          at: "xếp loại Tốt",
          expected: "Khá",
          text: "Lời văn ghi “xếp loại Tốt”, nhưng theo thang điểm nêu trong bài thì “79 điểm, xếp loại Tốt” thuộc mức “Khá”. Kiểm tra lại điểm và xếp loại.",
        },
      ],
    },
    {
      name: "a trend that a year breaks",
      text: "Số vụ cháy giảm liên tục qua các năm: 2021 là 34 vụ, 2022 là 37 vụ, 2023 là 19 vụ, 2024 còn 12 vụ.",
      findings: [
        {
          messageId: "trend",
          at: "giảm liên tục qua các năm",
          text: "Lời văn ghi “giảm liên tục qua các năm”, nhưng dãy số có chỗ không theo chiều đó: “34 vụ”, “37 vụ”. Kiểm tra lại dãy số hoặc lời nhận xét.",
        },
      ],
    },
    {
      name: "a headline that the text does not bear out",
      text: "Hơn 280 mô hình, điển hình ở Suối Mây\nĐến nay huyện có 274 mô hình, điển hình. Trong đó, 194 mô hình và 80 điển hình.",
      findings: [{ messageId: "headline", at: "280 mô hình, điển hình", expected: 274 }],
    },
  ],
});

describe("figure-conflict between documents", () => {
  it("the letter and the report give one fact two values", () => {
    const documents = [
      readTextDocument("cong-van.txt", "Năm 2021 huyện đã kiểm tra 12 chi bộ."),
      readTextDocument("bao-cao.txt", "Năm 2021 huyện đã kiểm tra 11 chi bộ."),
    ];
    const { findings } = analyze([], documents, defaultTemplate(), { rules: [figureConflict] });
    expect(findings.map(({ messageId, at, message }) => [messageId, at, message])).toEqual([
      [
        "text",
        expect.objectContaining({ document: "bao-cao.txt", quote: "11 chi bộ" }),
        expect.stringContaining("còn văn bản cong-van.txt ghi “12 chi bộ”"),
      ],
    ]);
  });
});

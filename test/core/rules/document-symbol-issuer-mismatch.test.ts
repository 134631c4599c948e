import { documentSymbolIssuerMismatch } from "../../../src/core/rules/document-symbol-issuer-mismatch/index";
import { testRule } from "../../support/rule-tester";

testRule(documentSymbolIssuerMismatch, {
  passes: [
    {
      name: "standing board, committee and conference of one Party body sign alike",
      text: "Ban Thường vụ Huyện ủy ban hành Quyết định số 118-QĐ/HU ngày 10/6/2023; Nghị quyết số 16-NQ/TU ngày 22/5/2022 của Ban Chấp hành Đảng bộ tỉnh; Kết luận số 21-KL/TW ngày 25/10/2021 của Bộ Chính trị.",
    },
    {
      name: "who advises is not the issuer",
      text: "Ban Dân vận Huyện ủy tham mưu Ban Thường vụ Huyện ủy ban hành Kế hoạch số 42-KH/HU ngày 02/7/2023; tham mưu ban hành Công văn số 08-CV/BCĐ ngày 17/8/2023.",
    },
    {
      name: "the standing body of a steering committee may sign for it",
      text: "Ban Dân vận Huyện ủy là cơ quan thường trực Ban Chỉ đạo ban hành Công văn số 08-CV/BCĐ ngày 17/8/2023.",
    },
    {
      name: "a chair signs under the committee's symbol, an office for its committee, a city as a province or a district",
      text: "Quyết định số 12/QĐ-UBND ngày 5/3/2023 của Chủ tịch UBND huyện; Thông báo số 44-TB/VPTU ngày 6/3/2023 của Tỉnh ủy; Nghị quyết số 14-NQ/TU ngày 7/3/2023 của Thành ủy.",
    },
    {
      name: "the subject's organ behind 'về' issues nothing, and unknown symbols are left alone",
      text: "Kế hoạch số 42-KH/HU ngày 02/7/2023 về thực hiện chương trình của Ban Dân vận Tỉnh ủy; Công văn số 15/SNV-TĐ ngày 3/4/2023 của UBND tỉnh.",
    },
    {
      name: "several organs sign a joint document",
      text: "Nghị quyết liên tịch số 02/NQLT-HĐND-UBND-UBMTTQ ngày 3/4/2023 của UBND huyện.",
    },
    {
      name: "what a document implements, with another joined to it, is another organ's",
      text: "Ban Thường vụ Huyện ủy ban hành Kế hoạch số 42-KH/HU ngày 02/3/2023 về thực hiện chương trình dân vận và Nghị quyết số 25-NQ/TW ngày 03/6/2013; Kế hoạch số 44-KH/HU ngày 05/4/2023 về phối hợp với UBND huyện và Công văn số 31/UBND-NV ngày 06/4/2023.",
    },
    {
      name: "drafting is not issuing",
      text: "Ban Dân vận Huyện ủy xây dựng Kế hoạch số 42-KH/HU ngày 02/7/2023.",
    },
  ],
  fails: [
    {
      name: "a board that issues under the steering committee's symbol",
      text: "Ban Dân vận Huyện ủy ban hành Công văn số 21-CV/BCĐ ngày 10/6/2023 về việc tổ chức hội thi.",
      findings: [
        {
          messageId: "mismatch-suggested",
          at: "Công văn số 21-CV/BCĐ ngày 10/6/2023",
          severity: "warning",
          expected: "BDVHU",
          text: "Văn bản 21-CV/BCĐ được ghi là do “Ban Dân vận Huyện ủy” ban hành, nhưng “BCĐ” là ký hiệu của Ban Chỉ đạo. Đối chiếu bản gốc: sửa ký hiệu (thường là BDVHU), hoặc sửa cơ quan ban hành.",
        },
      ],
    },
    {
      name: "the second document, joined by “và” behind what the first is about",
      text: "Ban Dân vận Huyện ủy ban hành Kế hoạch số 15-KH/BDVHU ngày 02/3/2023 về tổ chức hội thi và Công văn số 21-CV/BCĐ ngày 10/6/2023 về việc khảo sát.",
      findings: [
        { messageId: "mismatch-suggested", at: "Công văn số 21-CV/BCĐ ngày 10/6/2023", severity: "warning" },
      ],
    },
    {
      name: "the province's symbol under the district's board, named at the head of the sentence",
      text: "- Ban Dân vận Huyện ủy đã làm tốt công tác tham mưu; phối hợp với các ngành mở 11 lớp tập huấn; ban hành Công văn số 52-CV/BDVTU ngày 16/5/2023 về việc khảo sát.",
      findings: [
        {
          messageId: "mismatch-suggested",
          at: "Công văn số 52-CV/BDVTU ngày 16/5/2023",
          text: /“BDVTU” là ký hiệu của Ban Dân vận Tỉnh ủy/u,
        },
      ],
    },
    {
      name: "behind 'của', also where the date comes last",
      text: "Thực hiện Kế hoạch số 15-KH/TU của Huyện ủy ngày 3/3/2023; Nghị quyết số 05/NQ-HĐND ngày 4/3/2023 của Mặt trận Tổ quốc tỉnh.",
      findings: [
        { messageId: "mismatch-suggested", at: "Kế hoạch số 15-KH/TU của Huyện ủy ngày 3/3/2023" },
        { messageId: "mismatch", at: "Nghị quyết số 05/NQ-HĐND ngày 4/3/2023" },
      ],
    },
  ],
});

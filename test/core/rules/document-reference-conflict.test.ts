import { documentReferenceConflict } from "../../../src/core/rules/document-reference-conflict/index";
import { testRule } from "../../support/rule-tester";

testRule(documentReferenceConflict, {
  passes: [
    {
      name: "spaces, the word 'số' and the way a date is written make no difference",
      text: "Kế hoạch số 07- KH/BCĐ ngày 17/ 8/2023 của Ban Chỉ đạo tỉnh về sơ kết phong trào. Thực hiện Kế hoạch 07-KH/BCĐ ngày 17 tháng 8 năm 2023 của Ban Chỉ đạo tỉnh.",
    },
    {
      name: "the same number from two levels is two documents",
      text: "Thực hiện Kế hoạch số 07-KH/BCĐ ngày 05/3/2023 của Ban Chỉ đạo tỉnh về sơ kết phong trào thi đua, Ban Chỉ đạo huyện ban hành Kế hoạch số 07-KH/BCĐ ngày 15/3/2023 về sơ kết phong trào thi đua.",
    },
    {
      name: "yearly plans under one number differ in the year of their subject",
      text: "Kế hoạch số 01-KH/BCĐ ngày 10/3/2022 của Ban Chỉ đạo huyện thực hiện phong trào thi đua năm 2022; Kế hoạch số 01-KH/BCĐ ngày 15/3/2023 của Ban Chỉ đạo huyện thực hiện phong trào thi đua năm 2023.",
    },
    {
      name: "state organs number anew each year",
      text: "Kế hoạch số 45/KH-UBND ngày 12/3/2022 của UBND tỉnh; Kế hoạch số 45/KH-UBND ngày 20/6/2023 của UBND tỉnh.",
    },
    {
      name: "Party organs number anew each term",
      text: "Nghị quyết số 18-NQ/TW ngày 25/10/2017 của Ban Chấp hành Trung ương; Nghị quyết số 18-NQ/TW ngày 16/6/2022 của Ban Chấp hành Trung ương.",
    },
    {
      name: "communes of one kind are many, and share numbers",
      text: "Quyết định số 12/QĐ-UBND ngày 05/3/2023 của UBND xã; Quyết định số 12/QĐ-UBND ngày 20/4/2023 của UBND xã.",
    },
    {
      name: "one number and date under two organs' symbols is two documents",
      text: "Quyết định số 12/QĐ-UBND ngày 05/3/2023 của UBND tỉnh về khen thưởng tập thể, cá nhân; Quyết định số 12/QĐ-HĐND ngày 05/3/2023 của HĐND tỉnh về thành lập đoàn giám sát chuyên đề.",
    },
    {
      name: "two steering committees of one level sign alike",
      text: "Kế hoạch số 07-KH/BCĐ ngày 05/3/2023 của Ban Chỉ đạo Chuyển đổi số của huyện; Kế hoạch số 07-KH/BCĐ ngày 25/6/2023 của Ban Chỉ đạo Phong trào thi đua của huyện.",
    },
  ],
  fails: [
    {
      name: "two digits of the number swapped",
      text: "Theo Kế hoạch số 315/KH-UBND ngày 08/9/2024 của UBND tỉnh về chuyển đổi số. Các mốc của Kế hoạch số 351/KH-UBND ngày 08/9/2024 nêu trên được giữ nguyên.",
      findings: [{ messageId: "number", at: "Kế hoạch số 351/KH-UBND ngày 08/9/2024", severity: "warning" }],
    },
    {
      name: "two dates, one issuer: told at the later mention",
      text: "Kế hoạch số 07-KH/BCĐ ngày 05/3/2023 của Ban Chỉ đạo phong trào của tỉnh sơ kết phong trào. Báo cáo theo Kế hoạch số 07- KH/BCĐ ngày 15/3/2023 của Ban Chỉ đạo phong trào của tỉnh.",
      findings: [
        {
          messageId: "date",
          at: "Kế hoạch số 07- KH/BCĐ ngày 15/3/2023",
          severity: "error",
          expected: "05/3/2023",
          text: "Kế hoạch số 07-KH/BCĐ của Ban Chỉ đạo phong trào của tỉnh: ở đây ghi ngày 15/3/2023, còn chỗ khác ghi ngày 05/3/2023 cho cùng văn bản này. Mở bản gốc xem ngày nào đúng rồi sửa cho thống nhất.",
        },
      ],
    },
    {
      name: "a majority says which is the odd one out, and its date is offered",
      text: "Đề án số 02-ĐA/TU ngày 23/5/2022 của Ban Thường vụ Tỉnh ủy. Thực hiện Đề án số 02-ĐA/TU ngày 23/5/2023 của Tỉnh ủy. Tổng kết Đề án số 02-ĐA/TU ngày 23/5/2022 của Tỉnh ủy.",
      findings: [
        { messageId: "date-outvoted", at: "Đề án số 02-ĐA/TU ngày 23/5/2023", expected: "23/5/2022" },
      ],
    },
    {
      name: "one issuer's year in a legal act, two days",
      text: "Nghị quyết số 03/2022/NQ-HĐND ngày 16/7/2022 của HĐND tỉnh. Theo Nghị quyết số 03/2022/NQ-HĐND ngày 26/9/2022 của HĐND tỉnh.",
      findings: [{ messageId: "date", at: "Nghị quyết số 03/2022/NQ-HĐND ngày 26/9/2022" }],
    },
    {
      name: "without an issuer one digit apart is a warning",
      text: "Thực hiện Kế hoạch số 88/KH-UBND ngày 05/3/2023. Kết quả triển khai Kế hoạch số 88/KH-UBND ngày 15/3/2023.",
      findings: [{ messageId: "date", at: "Kế hoạch số 88/KH-UBND ngày 15/3/2023", severity: "warning" }],
    },
    {
      name: "one regulation under two symbols: the one of no known organ is told",
      text: "Căn cứ Quy chế số 01- QC/BC ngày 13/8/2023 Quy chế làm việc của Ban Chỉ đạo phong trào. Ban Chỉ đạo huyện ban hành Quy chế số 01-QC/BCĐ ngày 13/8/2023 Quy chế làm việc của Ban Chỉ đạo phong trào.",
      findings: [{ messageId: "symbol", at: "Quy chế số 01- QC/BC ngày 13/8/2023", expected: "01-QC/BCĐ" }],
    },
    {
      name: "a symbol that most mentions do not give",
      text: "Hướng dẫn số 05-HD/BDVTU ngày 10/9/2022 của Ban Dân vận Tỉnh ủy. Hướng dẫn số 05-HD/BDVTU ngày 10/9/2022 của Ban Dân vận Tỉnh ủy. Hướng dẫn số 05-HD/BTGTU ngày 10/9/2022 của Ban Dân vận Tỉnh ủy.",
      findings: [
        {
          messageId: "symbol-outvoted",
          at: "Hướng dẫn số 05-HD/BTGTU ngày 10/9/2022",
          expected: "05-HD/BDVTU",
        },
      ],
    },
  ],
});

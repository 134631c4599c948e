import { analyze } from "../../../src/core/engine/analyze";
import { readTextDocument } from "../../../src/documents/text/read-text-document";

const LAST = `BÁO CÁO
Kết quả công tác Hội năm 2024
Năm 2024, toàn xã có 318 hộ làm du lịch. Chi hội Bến Đá kết nạp 46 hội viên mới. Tổ hòa giải nhận 27 vụ tranh chấp đất, hòa giải thành 21 vụ.
Quỹ vì người nghèo vận động được 212,5 triệu đồng. Trồng mới 38 ha rừng gỗ lớn và 12 ha cây dược liệu.`;

/** The quotes and messages of what is loud in this year's report beside another. */
function told(now: string, last = LAST): string[] {
  const documents = [readTextDocument("nam-nay.txt", now), readTextDocument("nam-truoc.txt", last)];
  return analyze([], documents, null).findings.flatMap(({ rule, at, messageId }) =>
    at.kind === "text" ? [`${rule} ${messageId} ${at.document} ${at.quote}`] : [],
  );
}

const report = (body: string): string => `BÁO CÁO\nKết quả công tác Hội năm 2025\n${body}`;

describe("what a report says of the year before, beside that year's report", () => {
  test.each([
    [
      "a level of then",
      "Năm 2025, toàn xã có 340 hộ làm du lịch, so với năm 2024 (381 hộ) là khá.",
      "change-differs earlierLevel nam-nay.txt 381 hộ",
    ],
    [
      "a level of then in a bracket",
      "Tổ hòa giải nhận 31 vụ tranh chấp đất (cùng kỳ năm trước 24 vụ).",
      "change-differs earlierLevel nam-nay.txt 24 vụ",
    ],
    [
      "a change from a level that stands in the other report alone",
      "Chi hội Bến Đá kết nạp 52 hội viên mới, tăng 9 hội viên so với năm trước.",
      "change-differs earlierChange nam-nay.txt 9 hội viên",
    ],
    [
      "growth",
      "Quỹ vì người nghèo vận động được 255,0 triệu đồng, tăng 25,0% so với năm 2024.",
      "change-differs earlierChange nam-nay.txt 25,0%",
    ],
    [
      "a fall told before its number",
      "Trồng mới 33 ha rừng gỗ lớn, so với cùng kỳ năm trước giảm 15 ha.",
      "change-differs earlierChange nam-nay.txt 15 ha",
    ],
  ])("%s", (_, body, wanted) => {
    expect(told(report(body))).toEqual([wanted]);
  });

  test("what was worked out from a wrong level is not told again", () => {
    const body = "Năm 2025, toàn xã có 340 hộ làm du lịch, giảm 41 hộ so với năm 2024 (381 hộ).";
    expect(told(report(body))).toEqual(["change-differs earlierLevel nam-nay.txt 381 hộ"]);
  });

  test.each([
    [
      "what agrees",
      "Năm 2025, toàn xã có 340 hộ làm du lịch, tăng 22 hộ so với năm 2024 (318 hộ), tăng 6,9%.",
    ],
    ["rounded growth", "Quỹ vì người nghèo vận động được 255,0 triệu đồng, tăng 20,0% so với năm trước."],
    ["what the other report does not name", "Mở 14 lớp nghề, tăng 3 lớp so với năm 2024."],
    ["two that are named as well", "Trồng mới 60 ha, tăng 10 ha so với năm trước."],
    ["another year", "Tổ hòa giải nhận 31 vụ tranh chấp đất (năm 2022 là 24 vụ)."],
  ])("silent: %s", (_, body) => {
    expect(told(report(body))).toEqual([]);
  });

  test("a report of another part of the year is not held against it", () => {
    const half = LAST.replace("năm 2024\n", "6 tháng đầu năm 2024\n");
    const body = "Chi hội Bến Đá kết nạp 52 hội viên mới, tăng 9 hội viên so với năm trước.";
    expect(told(report(body), half)).toEqual([]);
    const now = `BÁO CÁO\nKết quả công tác 6 tháng đầu năm 2025\n${body.replace("năm trước", "cùng kỳ")}`;
    expect(told(now, half)).toEqual(["change-differs earlierChange nam-nay.txt 9 hội viên"]);
  });
});

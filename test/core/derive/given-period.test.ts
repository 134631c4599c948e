import { analyze } from "../../../src/core/engine/analyze";
import { gatherFacts } from "../../../src/core/engine/gather-facts";
import { sheet, workbook } from "../../support/grid";

const years = [...Array.from({ length: 60 }, (_, at) => 2024 + (at % 4)), 2012];
const lines = years.map(
  (year, at) =>
    `${at + 1} | Thôn ${at % 4} | Ươm cây số ${at} | Tập thể | Nhóm hộ ${at} | Trồng rừng | ${year}`,
);
const book = (header: string) =>
  workbook(
    sheet(
      "Danh sách",
      `DANH SÁCH MÔ HÌNH
      STT | Đơn vị | Tên mô hình | Đối tượng | Tên tập thể, cá nhân | Lĩnh vực | ${header}
      ${lines.join("\n")}`,
    ),
  );

function listOutside(header: string, from: number, to: number): string[] {
  return analyze([book(header)], [], null, { period: { from, to } }).findings.flatMap(
    ({ rule, messageId, shown }) => (rule === "year-outside-period" ? [`${messageId} ${String(shown)}`] : []),
  );
}

describe("a period that a person chose", () => {
  it("is a part of a longer list, whose other years are no faults, and a slip among them is", () => {
    expect(
      gatherFacts([book("Năm đăng ký")], [], null, { period: { from: 2025, to: 2025 } }).template,
    ).toMatchObject({
      period: { from: 2025, to: 2025 },
      span: { from: 2024, to: 2027 },
    });
    expect(listOutside("Năm đăng ký", 2025, 2025)).toEqual(["outside 2012"]);
  });

  it.each(["Năm đăng ký", "Năm công nhận", "Năm khen"])(
    "of another list is one finding, by its %s",
    (header) => {
      expect(listOutside(header, 2020, 2022)).toEqual(["otherPeriod 2024-2027"]);
    },
  );
});

import { reportFacts } from "../../../src/core/engine/analyze";
import { gatherFacts } from "../../../src/core/engine/gather-facts";
import { listMarks } from "../../../src/core/engine/list-marks";
import { listTicks } from "../../../src/core/ticks/list-ticks";
import { listFootings } from "../../../src/core/ticks/list-footings";
import { readTextDocument } from "../../../src/documents/text/read-text-document";
import { sheet, workbook } from "../../support/grid";

const TABLE = `
TT | Đơn vị | Mô hình | Việc làm | Tổng số
1 | Xã An Sơn | 312 | 41 | 353
2 | Xã Bình Lâm | 427 | 58 | 485
3 | Xã Cẩm Giang | 268 | 37 | 305
| Tổng cộng | 1007 | 136 | 1143`;

function tick(drawing: string, text = "") {
  const facts = gatherFacts(
    [workbook(sheet("S", drawing))],
    text === "" ? [] : [readTextDocument("bao-cao.txt", text)],
    null,
  );
  const report = reportFacts(facts);
  return { facts, report, cells: listTicks(facts, report).map(({ address }) => address) };
}

describe("the figures that hold", () => {
  it("are totals that foot and cross-foot, and nothing that no sum speaks of", () => {
    expect(tick(TABLE).cells).toEqual(["E2", "E3", "E4", "C5", "D5", "E5"]);
  });

  it("are what the text gives as it stands", () => {
    expect(tick(TABLE, "Xã Bình Lâm có 427 mô hình. Xã An Sơn có 321 mô hình.").cells).toContain("C3");
    expect(tick(TABLE, "Xã Bình Lâm có 427 mô hình. Xã An Sơn có 321 mô hình.").cells).not.toContain("C2");
  });

  it("leave out a total that any of its sums speaks against, and a cell with a finding", () => {
    const { cells, report } = tick(TABLE.replace("485", "458"));
    expect(report.findings.map(({ at }) => at)).toMatchObject([{ address: "E3" }]);
    expect(cells).not.toContain("E3");
    expect(cells).toEqual(expect.arrayContaining(["E2", "E4", "C5", "D5"]));
  });

  it("tell of each total what is added, to which side, and whether it holds", () => {
    const { facts } = tick(TABLE.replace("1143", "1134"));
    const [table] = facts.tables;
    if (!table) throw new Error("no table");
    const footings = listFootings(facts, table);
    const total = footings.filter(({ row, column }) => row === 4 && column === 4);
    expect(total.map(({ direction, verdict }) => `${direction} ${verdict}`).sort()).toEqual([
      "across fails",
      "down fails",
    ]);
    expect(footings).toContainEqual({
      row: 4,
      column: 2,
      direction: "down",
      verdict: "holds",
      parts: [312, 427, 268],
      cells: [
        { row: 1, column: 2 },
        { row: 2, column: 2 },
        { row: 3, column: 2 },
      ],
    });
  });

  it("are marked as ticks without words where no finding stands, in their own workbook alone", () => {
    const { report, facts } = tick(TABLE.replace("485", "458"));
    const marks = listMarks(report.findings, "test.xlsx", listTicks(facts, report));
    expect(marks[0]).toMatchObject({ row: 2, column: 4, severity: "error" });
    expect(marks.slice(1).every(({ severity, text }) => severity === "tick" && text === "")).toBe(true);
    const place = { kind: "cell", workbook: "khac.xlsx", sheet: "S", address: "A1" } as const;
    expect(listMarks([], "test.xlsx", [place])).toEqual([]);
    const [finding] = report.findings;
    const at = finding?.at.kind === "cell" ? [finding.at] : [];
    expect(listMarks(report.findings, "test.xlsx", at)).toHaveLength(1);
  });
});

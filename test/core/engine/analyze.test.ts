import { analyze } from "../../../src/core/engine/analyze";
import { applyEdits } from "../../../src/core/engine/apply-edits";
import { listMarks } from "../../../src/core/engine/list-marks";
import { invertEdit } from "../../../src/core/model/edit";
import { defineRule } from "../../../src/core/rules/define-rule";
import { totalDiffersFromParts } from "../../../src/core/rules/total-differs-from-parts/index";
import { defaultTemplate } from "../../../src/core/template/default-template";
import { sheet, workbook } from "../../support/grid";

const WRONG = "TT | Đơn vị | Số mô hình\n1 | Xã An Sơn | 3\n2 | Xã Bình Lâm | 4\n| Tổng cộng | 6";

const crashing = defineRule({
  meta: { ...totalDiffersFromParts.meta, id: "crashing" },
  check: () => {
    throw new Error("broken assumption");
  },
});

describe("analyze", () => {
  it("makes a rule that throws a gap, and lets the others go on", () => {
    const report = analyze([workbook(sheet("S", WRONG))], [], defaultTemplate(), {
      rules: [crashing, totalDiffersFromParts],
    });
    expect(report.gaps).toEqual([{ kind: "rule-crashed", rule: "crashing", message: "broken assumption" }]);
    expect(report.findings.map((finding) => finding.rule)).toEqual(["total-differs-from-parts"]);
  });

  it("says that a workbook without a table has none", () => {
    const report = analyze([workbook(sheet("S", "Chào"))], [], defaultTemplate());
    expect(report.gaps).toMatchObject([{ kind: "table-not-found", workbook: "test.xlsx" }]);
    expect(report.findings).toEqual([]);
  });

  it("gives a fault the same id after rows were inserted above it", () => {
    const ids = [WRONG, `Tiêu đề\n.\n.\n${WRONG}`].map(
      (drawing) =>
        analyze([workbook(sheet("S", drawing))], [], defaultTemplate(), { rules: [totalDiffersFromParts] })
          .findings[0]?.id,
    );
    expect(ids[0]).toMatch(/^[0-9a-f]{16}$/u);
    expect(ids[1]).toBe(ids[0]);
  });

  it("gives the same bytes for the same input", () => {
    const run = (): string => JSON.stringify(analyze([workbook(sheet("S", WRONG))], [], defaultTemplate()));
    expect(run()).toBe(run());
  });

  it("says the same in English, with the same ids", () => {
    const [vi, en] = (["vi", "en"] as const).map(
      (language) => analyze([workbook(sheet("S", WRONG))], [], defaultTemplate(), { language }).findings[0],
    );
    expect(en?.id).toBe(vi?.id);
    expect(en?.message).toMatch(/^Tổng cộng, Số mô hình: shows 6, but/u);
  });

  it("names the workbook of a place only where there are several", () => {
    const one = analyze([workbook(sheet("S", WRONG))], [], defaultTemplate());
    const two = analyze(
      [workbook(sheet("S", WRONG)), { name: "other.xlsx", sheets: [sheet("S", WRONG)] }],
      [],
      defaultTemplate(),
    );
    expect(one.findings[0]?.at).toEqual({ kind: "cell", sheet: "S", address: "C4" });
    expect(two.findings.map((finding) => finding.at)).toEqual([
      { kind: "cell", workbook: "other.xlsx", sheet: "S", address: "C4" },
      { kind: "cell", workbook: "test.xlsx", sheet: "S", address: "C4" },
    ]);
  });
});

describe("edits", () => {
  const edit = { kind: "set-cell", sheet: "S", address: "C4", from: 6, to: 7 } as const;
  const sources = { workbooks: [workbook(sheet("S", WRONG))], documents: [] };

  it("mend the finding, and their inverse brings it back", () => {
    const fixed = applyEdits(sources, [edit]);
    expect(analyze(fixed.workbooks, [], defaultTemplate()).findings).toEqual([]);
    expect(applyEdits(fixed, [invertEdit(edit)]).workbooks).toEqual(sources.workbooks);
  });

  it("are refused where the cell has changed meanwhile", () => {
    const stale = applyEdits(sources, [{ ...edit, from: 5 }]);
    expect(stale.stale).toHaveLength(1);
    expect(stale.workbooks).toBe(sources.workbooks);
  });

  it("of a text go from its end to its beginning", () => {
    const document = { name: "d", text: "có 75 và 80", blocks: [] };
    const { documents } = applyEdits({ workbooks: [], documents: [document] }, [
      { kind: "replace-text", document: "d", start: 3, end: 5, from: "75", to: "1.663" },
      { kind: "replace-text", document: "d", start: 9, end: 11, from: "80", to: "81" },
    ]);
    expect(documents[0]?.text).toBe("có 1.663 và 81");
  });
});

describe("marks", () => {
  it("give one cell its worst severity and all its messages", () => {
    const [finding] = analyze([workbook(sheet("S", WRONG))], [], defaultTemplate()).findings;
    if (!finding) throw new Error("no finding");
    const marks = listMarks(
      [
        { ...finding, severity: "note", message: "A" },
        { ...finding, message: "B" },
      ],
      "test.xlsx",
    );
    expect(marks).toEqual([{ sheet: "S", row: 3, column: 2, severity: "error", text: "A\nB" }]);
  });
});

import { createEngine } from "../../src/app/analysis/create-engine";
import { correctSentence } from "../../src/app/fix/correct-sentence";
import { invertChanges, planFix } from "../../src/app/fix/plan-fix";
import { reduceSession } from "../../src/app/session/reduce-session";
import { startState } from "../../src/app/session/start-state";
import type { SessionState } from "../../src/app/session/state";
import { countFindingsByUnit, listModelsByField } from "../../src/app/select/chart-numbers";
import { countReview } from "../../src/app/select/count-review";
import { listCards, listShown } from "../../src/app/select/list-cards";
import { listFilterChoices } from "../../src/app/select/list-filter-choices";
import { layOutText } from "../../src/app/select/lay-out-text";
import { writeArithmetic } from "../../src/app/select/write-arithmetic";
import { cellKey } from "../../src/core/model/address";
import type { Document } from "../../src/core/model/document";
import type { SetCellEdit } from "../../src/core/model/edit";
import type { Finding } from "../../src/core/model/finding";
import type { FigureVerdict, Report } from "../../src/core/model/report";
import { readTextDocument } from "../../src/documents/text/read-text-document";
import { injectFaults } from "../../src/sample/inject-faults";
import { createRandom } from "../../src/sample/random";
import { smallBook } from "../support/generated-register";
import { sheet, workbook } from "../support/grid";
import { toSnapshot } from "../support/to-snapshot";
import { ABLE } from "./support/start-session";

const { book } = injectFaults(
  smallBook(),
  ["total-differs-from-parts", "legacy-encoding", "unknown-category", "invalid-year", "sentence-sum-differs"],
  createRandom(5),
);
const BOOK = toSnapshot("danh-sach.xlsx", book.sheets);
const ANALYSIS = createEngine().analyze({
  workbooks: [BOOK],
  documents: [readTextDocument(book.reportName, book.report)],
  template: book.template,
  links: [],
  corrections: [],
  language: "vi",
});

function checked(): SessionState {
  const begun = reduceSession(startState("vi", ABLE), { kind: "check" }, 0).state;
  return reduceSession(begun, { kind: "checked", task: 1, workbook: BOOK, analysis: ANALYSIS }, 0).state;
}

function narrowed(filters: Partial<SessionState["review"]["filters"]>, query = ""): SessionState {
  const state = checked();
  return { ...state, review: { ...state.review, filters: { ...state.review.filters, ...filters }, query } };
}

/** The simplest finding there is, changed as asked. */
function finding(changes: Partial<Finding>): Finding {
  return {
    id: "1",
    rule: "total-differs-from-parts",
    severity: "error",
    group: null,
    messageId: "onePath",
    data: {},
    message: "",
    at: { kind: "cell", sheet: "Biểu", address: "B2" },
    shown: null,
    expected: null,
    evidence: [],
    fix: null,
    ...changes,
  };
}

describe("cards", () => {
  it("hold every finding once, those of one cause together, in the Report's order", () => {
    const cards = listCards(checked());
    const ids = cards.flatMap((card) => card.shown.map((each) => each.finding.id));
    expect([...ids].sort()).toEqual(ANALYSIS.report.findings.map((each) => each.id).sort());
    for (const card of cards) {
      expect(card.total).toBe(card.shown.length);
      expect(new Set(card.shown.map((each) => each.finding.group ?? each.finding.id)).size).toBe(1);
    }
    const firsts = cards.map((card) => card.shown[0]?.finding.id);
    expect(firsts).toEqual(
      ANALYSIS.report.findings.map((each) => each.id).filter((id) => firsts.includes(id)),
    );
  });

  it("are the same object while nothing that they rest on changes", () => {
    const state = checked();
    expect(listCards({ ...state, screen: "setup" })).toBe(listCards(state));
  });

  it.each(["severity", "family", "unit", "sheet"] as const)(
    "are narrowed by %s to what was counted",
    (filter) => {
      const choices = listFilterChoices(checked());
      const lists = {
        severity: choices.severities,
        family: choices.families,
        unit: choices.units,
        sheet: choices.sheets,
      };
      expect(lists[filter].length).toBeGreaterThan(0);
      for (const { value, findings } of lists[filter])
        expect(listShown(narrowed({ [filter]: value }))).toHaveLength(findings);
    },
  );

  it("are found without tone marks, in any case, by message, place or unit", () => {
    const unit = listFilterChoices(checked()).units[0]?.value ?? "";
    expect(listShown(narrowed({}, unit.toLowerCase())).length).toBeGreaterThan(0);
    const plain = listShown(narrowed({}, "khong phai mot nam"));
    expect(plain.map((each) => each.finding.rule)).toEqual(["invalid-year"]);
    expect(listShown(narrowed({}, "KHÔNG PHẢI một năm"))).toEqual(plain);
    expect(listCards(narrowed({}, "không có chữ nào như thế"))).toEqual([]);
  });

  it("tell how many of a group are not shown", () => {
    const members = [
      finding({ id: "a", group: "g", message: "một" }),
      finding({ id: "b", group: "g", message: "hai" }),
    ];
    const state = checked();
    const report = { ...ANALYSIS.report, findings: members };
    const analysis = { ...ANALYSIS, report };
    const few = { ...state, check: state.check && { ...state.check, analysis } };
    const [card] = listCards({ ...few, review: { ...state.review, query: "hai" } });
    expect(card).toMatchObject({ key: "g", total: 2, rule: "total-differs-from-parts" });
    expect(card?.shown).toHaveLength(1);
  });
});

describe("the charts' numbers", () => {
  it("count each model of the register once", () => {
    const fields = listModelsByField(checked());
    const column = (name: string): number =>
      BOOK.sheets[0]?.values.find((row) => row.includes(name))?.indexOf(name) ?? -1;
    const kind = column("Loại");
    expect(kind).toBeGreaterThan(-1);
    const models = BOOK.sheets.flatMap((each) => each.values).filter((row) => row[kind] === "Mô hình");
    expect(fields.reduce((sum, each) => sum + each.models, 0)).toBe(models.length);
    expect(fields.length).toBeGreaterThanOrEqual(book.template.fields.length);
  });

  it("count open findings by unit", () => {
    const bars = countFindingsByUnit(checked());
    expect(bars.length).toBeGreaterThan(0);
    for (const { unit, findings } of bars) expect(listShown(narrowed({ unit }))).toHaveLength(findings);
    expect(countReview(checked()).openInAll).toBe(ANALYSIS.report.findings.length);
  });
});

describe("writeArithmetic", () => {
  it.each([
    [{ data: { parts: [30, 47], expected: 77, shown: 75 }, shown: 75, expected: 77 }, ["30 + 47 = 77 ≠ 75"]],
    [
      { data: { parts: [30, 47], parts2: [70, 7] }, shown: 75, expected: 77 },
      ["30 + 47 = 77 ≠ 75", "70 + 7 = 77 ≠ 75"],
    ],
    [
      { data: { parts: [1000.5, -0.5], totalShown: 1200 }, shown: 3, expected: 4 },
      ["1.000,5 - 0,5 = 1.000 ≠ 1.200"],
    ],
    [{ data: { dividend: 33, divisor: 75 }, shown: 0.5, expected: 0.44 }, ["33 : 75 = 0,44 ≠ 0,5"]],
    [
      { rule: "percentage-differs", data: { part: 33, base: 75, written: "45%" }, shown: 45, expected: 44 },
      ["33 : 75 = 44% ≠ 45%"],
    ],
    [{ rule: "summary-differs-from-register", shown: 12, expected: 13 }, ["13 ≠ 12"]],
    [{ rule: "vague-title", shown: "Mô hình", expected: null }, []],
    [{ rule: "number-stored-as-text", shown: "04", expected: 4 }, ["4 ≠ 04"]],
  ] satisfies [Partial<Finding>, string[]][])("%j", (changes, lines) => {
    expect(writeArithmetic(finding(changes), "vi").map((line) => line.text)).toEqual(lines);
  });

  it("has a line for every finding about a sum", () => {
    const sums = ANALYSIS.report.findings.filter((each) => Array.isArray(each.data["parts"]));
    expect(sums.length).toBeGreaterThan(0);
    for (const each of sums) expect(writeArithmetic(each, "en")).not.toEqual([]);
  });
});

describe("planFix", () => {
  const drawing = sheet("Biểu", "Năm | Tổng | A\n2020 | =C2 → 75 | 30", {});
  const edit = { kind: "set-cell", sheet: "Biểu", address: "B2", from: 75, to: 77 } as const;
  const fix = (...edits: readonly SetCellEdit[]): Finding["fix"] => ({
    safety: "safe",
    edits,
  });

  it("keeps the formula that it replaces, and brings it back", () => {
    const { changes } = planFix([finding({ fix: fix(edit) })], workbook(drawing), "chosen");
    expect(drawing.formulas.get(cellKey(1, 1))).toBe("C2");
    expect(changes).toEqual([{ finding: "1", edit, formula: "C2" }]);
    expect(invertChanges(changes)).toEqual([{ ...edit, from: 77, to: 75, formula: "C2" }]);
  });

  it("makes one change of two that want the same, and leaves one that wants another", () => {
    const planned = planFix(
      [
        finding({ id: "a", fix: fix(edit) }),
        finding({ id: "b", fix: fix(edit) }),
        finding({ id: "c", fix: fix({ ...edit, to: 78 }) }),
        finding({ id: "d" }),
      ],
      workbook(drawing),
      "safe",
    );
    expect(planned).toMatchObject({ mends: ["a", "b"], left: ["c", "d"] });
    expect(planned.changes).toHaveLength(1);
  });

  it("leaves a cell that holds something else by now, or a text", () => {
    const text = { kind: "replace-text", document: "a", start: 0, end: 1, from: "1", to: "2" } as const;
    const planned = planFix(
      [
        finding({ id: "a", fix: fix({ ...edit, address: "C2" }) }),
        finding({ id: "b", fix: { safety: "safe", edits: [text] } }),
      ],
      workbook(drawing),
      "safe",
    );
    expect(planned).toEqual({ of: "safe", changes: [], mends: [], left: ["a", "b"] });
  });
});

describe("correctSentence", () => {
  it("gives the whole sentence, mended, and null once the text has changed", () => {
    const text = "TP. Cao Sơn có 1.250 hộ. Trong đó 33/75 trường\nđạt chuẩn (45%). Hết.";
    const document = readTextDocument("a.txt", text);
    const start = text.indexOf("45%");
    const edits = [
      { kind: "replace-text", document: "a.txt", start, end: start + 3, from: "45%", to: "44%" } as const,
    ];
    const found = finding({ fix: { safety: "needs-review", edits } });
    expect(correctSentence(found, [document])?.after).toBe("Trong đó 33/75 trường đạt chuẩn (44%).");
    expect(correctSentence(found, [{ ...document, text: `x${text}` }])).toBeNull();
    expect(correctSentence(found, [])).toBeNull();
    expect(correctSentence(finding({}), [document])).toBeNull();
  });
});

describe("layOutText", () => {
  it("loses no word, whatever overlaps or runs over a line's end", () => {
    const text = "Có 33 mô hình\ncấp huyện, 12 tập thể.";
    const document: Document = { name: "a.txt", text, blocks: [] };
    const figure = (start: number, end: number, verdict: FigureVerdict["verdict"]): FigureVerdict => ({
      at: { kind: "text", document: "a.txt", start, end, quote: "", section: "" },
      quote: "",
      value: 1,
      unit: "",
      verdict,
      reason: null,
      sources: [],
    });
    const items = [figure(3, 23, "matched"), figure(6, 13, "differs"), figure(25, 27, "not-checkable")];
    const report: Report = { ...ANALYSIS.report, figures: { ...ANALYSIS.report.figures, items } };
    const lines = layOutText(document, report);
    expect(lines.map((line) => line.runs.map((run) => run.text).join("")).join("\n")).toBe(text);
    expect(lines.flatMap((line) => line.runs.map((run) => [run.text, run.figure]))).toEqual([
      ["Có ", null],
      ["33 mô hình", 0],
      ["cấp huyện", 0],
      [", ", null],
      ["12", 2],
      [" tập thể.", null],
    ]);
  });
});

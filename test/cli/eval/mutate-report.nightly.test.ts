import { describeMutations, isFound } from "../../../src/cli/eval/describe-mutations";
import { mutateReport } from "../../../src/cli/eval/mutate-report";
import type { Sources } from "../../../src/core/engine/apply-edits";
import { defaultTemplate } from "../../../src/core/template/default-template";
import { readTextDocument } from "../../../src/documents/text/read-text-document";
import { smallBook } from "../../support/generated-register";
import { toSnapshot } from "../../support/to-snapshot";

const BOOK = smallBook();

function read(text: string): Sources {
  return {
    workbooks: [toSnapshot("danh-sach.xlsx", BOOK.sheets)],
    documents: [readTextDocument("bao-cao.txt", text)],
  };
}

describe("slips put into a report and a workbook that agree", () => {
  const outcome = mutateReport(read(BOOK.report), BOOK.template, { seed: 3, count: 64 });

  it("the unchanged pair gives no alarm", () => {
    expect(outcome.alarms.map((finding) => finding.message)).toEqual([]);
  });

  it("every changed cell of a table is found at its place", () => {
    const inTables = outcome.mutations.filter((mutation) => mutation.where === "table");
    expect(inTables.length).toBeGreaterThan(20);
    expect(inTables.filter((mutation) => !isFound(mutation))).toEqual([]);
  });

  it("a changed figure of the text is found wherever a table or a closed list says what it should be", () => {
    const inText = outcome.mutations.filter((mutation) => mutation.where === "text");
    const missed = inText.filter((mutation) => !isFound(mutation));
    expect(inText.length).toBeGreaterThan(20);
    // "846 lượt người, trong đó có 310 … và 536 …" may name only some of the parts.
    for (const { at } of missed) expect(at).toMatchObject({ section: "1- Quán triệt và ban hành văn bản" });
  });

  it("without the typed tables the register bears the text out, and nearly every changed figure is found", () => {
    const sources = { ...read(BOOK.report), workbooks: [toSnapshot("danh-sach.xlsx", BOOK.register.sheets)] };
    const bare = mutateReport(sources, BOOK.template, { seed: 3, count: 60 });
    expect(bare.alarms.map((finding) => finding.message)).toEqual([]);
    expect(bare.checkable.text).toBeGreaterThanOrEqual(36);
    expect(bare.mutations.length).toBeGreaterThanOrEqual(40);
    expect(bare.mutations.filter(isFound).length).toBeGreaterThanOrEqual(0.95 * bare.mutations.length);
  });

  it("is the same again with the same seed, and tells each miss", () => {
    const again = mutateReport(read(BOOK.report), BOOK.template, { seed: 3, count: 8 });
    expect(again.mutations).toEqual(outcome.mutations.slice(0, again.mutations.length));
    const lines = [...describeMutations(outcome)];
    expect(lines[1]).toBe("alarms on unchanged    0");
    const missed = outcome.mutations.filter((mutation) => !isFound(mutation)).length;
    expect(lines.length - lines.indexOf("missed:") - 1).toBe(missed > 0 ? missed : lines.length);
  });

  it("a figure already wrong is an alarm, and is not changed", () => {
    const wrong = BOOK.report.replace("đạt tỷ lệ 44%", "đạt tỷ lệ 47%");
    const { alarms, mutations } = mutateReport(read(wrong), BOOK.template, { seed: 3, count: 4 });
    expect(alarms.map((finding) => finding.rule)).toEqual(["percentage-differs"]);
    expect(mutations.some(({ at }) => at.kind === "text" && at.quote.startsWith("47"))).toBe(false);
  });

  it("changes the tables of the document too", () => {
    const table =
      "Năm\tTổng số\tTập thể\tCá nhân\n2020\t77\t30\t47\n2021\t80\t33\t47\nTổng cộng\t157\t63\t94";
    const documents = [readTextDocument("a.txt", `BIỂU KHEN THƯỞNG\n\n${table}`)];
    const found = mutateReport({ workbooks: [], documents }, defaultTemplate(), { seed: 1, count: 12 });
    expect(found.checkable).toEqual({ text: 0, table: 9 });
    expect(found.mutations.length).toBeGreaterThan(6);
    expect(found.mutations.filter((mutation) => !isFound(mutation))).toEqual([]);
  });
});

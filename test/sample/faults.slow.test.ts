import { parseAddress } from "../../src/core/model/address";
import { setCell, type PlacedFault, type SampleBook } from "../../src/sample/faults/book";
import { FAULT_RULES, injectFaults } from "../../src/sample/inject-faults";
import { createRandom } from "../../src/sample/random";
import { isAt, isEcho } from "../../src/cli/eval/match-faults";
import { checkBook, describeLoud, LAYOUTS, smallBook } from "../support/generated-register";

describe("a register without faults", () => {
  it.each(Object.entries(LAYOUTS))("%s has no loud finding", (_, layout) => {
    expect(describeLoud(checkBook(smallBook({ layout })).findings)).toEqual([]);
  });

  it("that mixes recognised models and tasks has no loud finding either", () => {
    const book = smallBook({ recognition: "mixed", lastYear: "awarded" });
    expect(describeLoud(checkBook(book, false).findings)).toEqual([]);
  });

  it("of a whole district has no loud finding, typed totals or sums", () => {
    const book = smallBook({ seed: 31, units: 60, entries: 7200 });
    expect(describeLoud(checkBook(book).findings)).toEqual([]);
  });
});

describe("a fault put into a register", () => {
  const clean = smallBook();

  it.each(FAULT_RULES)("%s changes what the files hold, where it says", (rule) => {
    const { book, faults } = injectFaults(clean, [rule], createRandom(5));
    expect([book.sheets, book.report, book.template]).not.toEqual([
      clean.sheets,
      clean.report,
      clean.template,
    ]);
    const [fault] = faults;
    expect(fault?.rule).toBe(rule);
    if (fault?.at.kind === "text")
      expect(book.report.slice(fault.at.start, fault.at.end)).toBe(fault.at.quote);
    else if (fault && fault.shown !== null) expect(read(book, fault)).toBe(fault.shown);
  });

  it.each(FAULT_RULES)("%s is found at its place, and nothing else but its echoes is loud", (rule) => {
    for (const seed of [5, 6]) {
      const { book, faults } = injectFaults(clean, [rule], createRandom(seed));
      const { findings } = checkBook(book);
      const [fault] = faults;
      const own = findings.filter((finding) => finding.rule === rule && fault && isAt(finding, fault.at));
      expect(own.map((finding) => finding.rule)).toEqual([rule]);
      if (fault && fault.expected !== null && typeof own[0]?.expected === "number")
        expect(own[0].expected).toBe(fault.expected);
      const others = findings.filter((finding) => !own.includes(finding) && !isEcho(finding, fault));
      expect(describeLoud(others)).toEqual([]);
    }
  });

  const moved = smallBook({
    layout: { columns: "shuffled", headers: "aliases", ordinals: true, indexRow: true },
  });
  it.each(FAULT_RULES)("%s is found with other headers in another order too", (rule) => {
    const { book, faults } = injectFaults(moved, [rule], createRandom(8));
    const found = checkBook(book).findings.filter((finding) => finding.rule === rule);
    expect(found.some((finding) => faults.some((fault) => isAt(finding, fault.at)))).toBe(true);
  });

  it("keeps its place in the text when another fault makes the text before it longer", () => {
    const rules = [
      "period-differs",
      "percentage-differs",
      "sentence-sum-differs",
      "figure-conflict",
    ] as const;
    const longer = { ...clean, report: clean.report.replace("có 19 sản phẩm", "có 9 sản phẩm") };
    const { book, faults } = injectFaults(longer, rules, createRandom(5));
    expect(book.report).toHaveLength(longer.report.length + 1);
    for (const { at } of faults)
      expect(at.kind === "text" && book.report.slice(at.start, at.end)).toBe(at.kind === "text" && at.quote);
  });

  it("leaves the book it was put into as it was", () => {
    const before = JSON.stringify(clean.sheets);
    injectFaults(clean, FAULT_RULES, createRandom(5));
    expect(JSON.stringify(clean.sheets)).toBe(before);
  });
});

describe("setCell", () => {
  it("keeps the cells of a sheet in reading order", () => {
    const clean = smallBook();
    const { cells } = setCell(setCell(clean, "Danh sách", 7, 3, ""), "Danh sách", 7, 3, "x").sheets[0] ?? {
      cells: [],
    };
    const keys = cells.map((cell) => cell.row * 100 + cell.column);
    expect(keys).toEqual([...keys].sort((a, b) => a - b));
  });
});

function read(book: SampleBook, { at }: PlacedFault): unknown {
  if (at.kind === "text") return at.quote;
  const where = parseAddress(at.address);
  const plan = book.sheets.find((each) => each.name === at.sheet);
  const content = plan?.cells.find(
    (cell) => cell.row === where?.row && cell.column === where.column,
  )?.content;
  return content?.kind === "text" ? content.text : content?.value;
}

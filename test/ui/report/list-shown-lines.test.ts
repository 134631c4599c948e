import type { TextLine } from "../../../src/app/select/lay-out-text";
import { listFigures, listShownLines, pointOut } from "../../../src/ui/report/list-shown-lines";

const plain = (text: string) => ({ text, figure: null, verdict: null });
const line = (start: number, kind: TextLine["kind"], ...runs: TextLine["runs"]): TextLine => ({
  start,
  kind,
  runs,
});
const LINES = [
  line(0, "heading", plain("Một")),
  line(10, "paragraph", { text: "12 xã", figure: 0, verdict: "matched" }),
  line(20, "heading", plain("Hai")),
  line(30, "paragraph", plain("Có "), { text: "5 ", figure: 1, verdict: "differs" }),
  line(40, "paragraph", { text: "thôn", figure: 1, verdict: "differs" }, plain(" đạt.")),
];

describe("the lines shown", () => {
  it("are all without a filter", () => {
    expect(listShownLines(LINES, null)).toBe(LINES);
  });

  it("are those with such a figure, under their heading once", () => {
    expect(listShownLines(LINES, "differs").map((each) => each.start)).toEqual([20, 30, 40]);
    expect(listShownLines(LINES, "not-checkable")).toEqual([]);
  });

  it("name a figure that a line's end cuts once", () => {
    expect(listFigures(LINES, null)).toEqual([0, 1]);
    expect(listFigures(LINES, "differs")).toEqual([1]);
  });
});

describe("pointing out words", () => {
  const [, , , words] = LINES;
  const read = (start: number, end: number) =>
    pointOut(words!, { start, end }).map((run) => (run.pointed ? `[${run.text}]` : run.text));

  it("cuts the runs there and keeps the text whole", () => {
    expect(read(31, 34)).toEqual(["C", "[ó ]", "[5]", " "]);
    expect(read(0, 100)).toEqual(["[Có ]", "[5 ]"]);
  });

  it("leaves a line alone that the words are not in", () => {
    expect(read(0, 10)).toEqual(["Có ", "5 "]);
    expect(read(40, 50)).toEqual(["Có ", "5 "]);
    expect(pointOut(words!, null).map((run) => run.text)).toEqual(["Có ", "5 "]);
  });
});

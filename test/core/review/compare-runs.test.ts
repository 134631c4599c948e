import { analyze } from "../../../src/core/engine/analyze";
import type { Finding } from "../../../src/core/model/finding";
import { compareRuns, rememberFinding } from "../../../src/core/review/compare-runs";
import { defaultTemplate } from "../../../src/core/template/default-template";
import { sheet, workbook } from "../../support/grid";

const HEAD = "Năm | Tổng số | Tập thể | Cá nhân";
const FIRST = ["2020 | 75 | 30 | 47", "2021 | 80 | 33 | 47", "2022 | 93 | 41 | 50"];

function check(lines: readonly string[]): readonly Finding[] {
  const book = workbook(sheet("Khen thưởng", [HEAD, ...lines].join("\n")));
  return analyze([book], [], defaultTemplate()).findings;
}

function compare(before: readonly string[], after: readonly string[]) {
  const [past, now] = [check(before), check(after)];
  const comparison = compareRuns(past.map(rememberFinding), now);
  const at = (ids: readonly string[]) =>
    ids.map((id) => {
      const place = now.find((each) => each.id === id)?.at;
      return place?.kind === "cell" ? place.address : "?";
    });
  return {
    new: at(comparison.new),
    changed: at(comparison.changed),
    still: at(comparison.still),
    gone: comparison.gone.map(({ place }) => place),
  };
}

describe("two runs compared", () => {
  it("finds everything still there where nothing changed", () => {
    expect(compare(FIRST, FIRST)).toEqual({ new: [], changed: [], still: ["B2", "B4"], gone: [] });
  });

  it("knows findings again below an inserted row, also with other numbers", () => {
    const inserted = ["2019 | 70 | 30 | 40", "2020 | 75 | 30 | 47", FIRST[1] ?? "", "2022 | 94 | 41 | 50"];
    expect(compare(FIRST, inserted)).toEqual({ new: [], changed: ["B5"], still: ["B3"], gone: [] });
  });

  it("tells what was mended and what came in", () => {
    const edited = ["2020 | 77 | 30 | 47", "2021 | 82 | 33 | 47", FIRST[2] ?? ""];
    expect(compare(FIRST, edited)).toEqual({
      new: ["B3"],
      changed: [],
      still: ["B4"],
      gone: ["Khen thưởng!B2"],
    });
  });

  it("pairs each finding of the run before once", () => {
    const [first] = check(FIRST);
    if (!first) throw new Error("no finding");
    const twin = { ...first, id: "other" };
    const comparison = compareRuns([rememberFinding(first)], [first, twin]);
    expect(comparison).toMatchObject({ still: [first.id], new: ["other"], gone: [] });
  });
});

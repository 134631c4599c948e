import { listCards } from "../../../src/app/select/list-cards";
import { listRows } from "../../../src/ui/findings/list-rows";
import { reviewState } from "../support/review-state";

/** Cards of `sizes` findings each; one alone has no group. */
function cardsOf(...sizes: readonly number[]): ReturnType<typeof listCards> {
  const state = reviewState();
  const { check } = state;
  if (!check) throw new Error("a state with a check");
  const one = check.analysis.report.findings[0]!;
  const findings = sizes.flatMap((size, group) =>
    Array.from({ length: size }, (_, index) => ({
      ...one,
      id: `${group}.${index}`,
      group: size > 1 ? `g${group}` : null,
    })),
  );
  const analysis = { ...check.analysis, report: { ...check.analysis.report, findings } };
  return listCards({ ...state, check: { ...check, analysis } });
}

const keys = (...args: Parameters<typeof listRows>): string[] => listRows(...args).map((row) => row.key);
const none: ReadonlySet<string> = new Set();

it("a group has a head, a finding alone has none", () => {
  expect(keys(cardsOf(1, 2), none, null)).toEqual(["0.0", "g1", "1.0", "1.1"]);
});

it("a large group begins closed and is opened by its head", () => {
  expect(keys(cardsOf(6, 1), none, null)).toEqual(["g0", "1.0"]);
  expect(keys(cardsOf(6, 1), new Set(["g0"]), null)).toHaveLength(8);
});

it("a small group is closed by its head", () => {
  expect(keys(cardsOf(2, 1), new Set(["g0"]), null)).toEqual(["g0", "1.0"]);
});

it("the group of the finding at hand is open whatever was said", () => {
  expect(keys(cardsOf(6), none, "0.3")).toHaveLength(7);
});

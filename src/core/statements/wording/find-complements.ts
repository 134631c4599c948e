import type { Claims } from "../../model/claim";
import { PLAN_BEHIND } from "../../lexicon/prose-words";
import { startsWith } from "../../lexicon/word-pattern";
import type { Quantity, QuantityLine } from "../../quantities/quantity";
import { readQuantities } from "../../quantities/read-quantities";
import { addUp } from "../precision";
import { isSlip } from "../slip";
import type { Assertion } from "./assertion";

/**
 * Finds shares of one whole that do not make 100 %: "nữ chiếm 57%, còn lại 53% là nam", "Cơ cấu kinh tế: 42,5%, 31,2%, 28,3%". Any
 * run of shares up to the rest that makes 100 is the reading; where none does, a slip must explain it.
 */
export function* findComplements(claims: Claims): Iterable<Assertion> {
  const lines = readQuantities(claims);
  for (const line of lines) {
    for (const rest of line.quantities) {
      if (isShare(rest) && REST.test(rest.lead.slice(-50)))
        yield* judgeRest(rest, line, lines[line.index - 1]);
    }
    yield* judgeStructure(line);
  }
}

const REST =
  /(?<!\p{L})(?:(?:số|phần|tỷ lệ) )?còn lại(?: (?:là|chiếm|có|huy động|thuộc|do|của)| \p{L}+ \p{L}+){0,2}(?: là| chiếm| \()? ?$|(?<!\p{L})còn lại \($/u;
const OF_PLAN = startsWith(PLAN_BEHIND, " ?(?:so với |của )?");

function isShare({ figure, role, tail }: Quantity): boolean {
  return (
    figure.percent &&
    figure.bound === "exact" &&
    figure.base === undefined &&
    (role === "main" || role === "left") &&
    !OF_PLAN.test(tail)
  );
}

function* judgeRest(
  rest: Quantity,
  line: QuantityLine,
  above: QuantityLine | undefined,
): Iterable<Assertion> {
  const opens =
    /^\s*(?:(?:số|phần) )?còn lại/u.test(line.sentence.lower) &&
    above?.sentence.block === line.sentence.block;
  const before = [...(opens ? above.quantities : []), ...line.quantities.slice(0, rest.order)]
    .filter(isShare)
    .slice(-MOST_SHARES);
  const behind = line.quantities.slice(rest.order + 1, rest.order + 1 + MOST_SHARES).filter(isShare);
  if (before.length === 0 || isWhole([rest, ...behind], before)) return;
  const sum = addUp(before.map(({ figure }) => figure.value));
  const expected = addUp([100, -sum]);
  if (expected <= 0 || Math.min(expected, rest.figure.value) / rest.figure.step < 10) return;
  if (before.every((each) => each.figure.step >= rest.figure.step) && isSlip(rest, expected))
    yield assert(rest, expected, before);
}

/** Nobody parts a whole into more by percentages in one sentence. */
const MOST_SHARES = 8;

/** Does any run of shares that ends with the rest, or goes on behind it, make 100? */
function isWhole(from: readonly Quantity[], before: readonly Quantity[]): boolean {
  return from.some((_, end) => {
    const last = from.slice(0, end + 1);
    return [...before].some((_each, begin) => makesAll([...before.slice(begin), ...last])) || makesAll(last);
  });
}

/** 100 within the rounding of each. */
function makesAll(shares: readonly Quantity[]): boolean {
  const sum = addUp(shares.map(({ figure }) => figure.value));
  const play = shares.reduce((all, { figure }) => all + figure.step / 2, 0);
  return Math.abs(sum - 100) <= play + 1e-9;
}

const STRUCTURE = /(?<!\p{L})cơ cấu(?!\p{L})[^.;]{0,300}$/u;
const NEAR = 10;

/** "Cơ cấu kinh tế: …": all shares of the clause, unless one stands in a bracket or of something else. */
function* judgeStructure(line: QuantityLine): Iterable<Assertion> {
  const [first] = line.quantities;
  if (!first || !STRUCTURE.test(line.sentence.lower.slice(0, first.figure.from))) return;
  const shares = line.quantities;
  if (shares.length < 3 || shares.length > 6 || !shares.every((each) => isShare(each) && each.bracket < 0))
    return;
  const sum = addUp(shares.map(({ figure }) => figure.value));
  const last = shares.at(-1);
  if (
    !last ||
    makesAll(shares) ||
    Math.abs(sum - 100) > NEAR ||
    /(?<!\p{L})khác(?!\p{L})/u.test(line.sentence.lower)
  )
    return;
  if (sum < 100 && !shares.some((each) => isSlip(each, addUp([each.figure.value, 100, -sum])))) return;
  yield assert(last, addUp([last.figure.value, 100, -sum]), shares.slice(0, -1));
}

function assert({ sentence, figure }: Quantity, expected: number, others: readonly Quantity[]): Assertion {
  const { from, to } = figure;
  const figures = others.map((each) => each.figure);
  return { kind: "complement", sentence, from, to, expected, figures, loudness: "error" };
}

import type { WithDeclared } from "./lone";
import { testPattern } from "./pattern";
import { FIGURE, isAdditive } from "./quantity";
import { DECLARED, type WeighedPattern } from "./weigh";

/** Lines in which a total must come out nowhere for it to be asked about: of one alone a finding tells. */
const LEAST_LINES = 2;

/**
 * Totals that the table names and that no sum explains: what is said of their parts holds in no line, and nothing else adds up
 * to them. How they are made up is a question, not a mistake. The surest of each total, the plainest first.
 */
export function listUnexplained(
  { declared, believed, unproven }: WithDeclared,
  lone: readonly WeighedPattern[],
): readonly WeighedPattern[] {
  const known = new Set([...declared, ...believed, ...lone].map(({ pattern }) => pattern.total));
  const open = new Map<number, WeighedPattern>();
  for (const each of unproven) {
    const { pattern, lines } = each;
    if (known.has(pattern.total) || lines.totals[pattern.total] !== 1) continue;
    if (pattern.prior < DECLARED || !isAdditive(lines.positionKinds[pattern.total])) continue;
    if (!failsEverywhere(each) || !reachesTotal(each)) continue;
    if ((open.get(pattern.total)?.pattern.prior ?? 0) < pattern.prior) open.set(pattern.total, each);
  }
  return [...open.values()].sort((a, b) => b.pattern.prior - a.pattern.prior);
}

function failsEverywhere({ supports, failures, near }: WeighedPattern): boolean {
  return supports === 0 && near === 0 && failures.length >= LEAST_LINES;
}

/** Parts that come to less in all lines may be some of what the total counts ("trong đó"), but for a total that stands behind them. */
function reachesTotal({ lines, pattern, failures }: WeighedPattern): boolean {
  const isClosed = lines.direction === "column" && pattern.parts.every((part) => part < pattern.total);
  return failures.every((line) => {
    const outcome = testPattern(lines, pattern, line);
    const shown = lines.values[line * lines.positions + pattern.total] ?? 0;
    const given = pattern.parts.filter((part) => lines.states[line * lines.positions + part] === FIGURE);
    return (
      outcome.kind === "fails" && given.length >= 2 && (isClosed || outcome.difference < 0 === shown > 0)
    );
  });
}

import type { Correction, SumCorrection } from "../model/correction";
import type { Decisions, Dismissal, Reopening } from "../model/decisions";
import type { FigureLink } from "../model/link";

/**
 * Two people's decisions as one, whoever's is merged into whose, and however often:
 * a dismissal of either holds; two reasons for one finding are both kept, and the later is the one shown; the same decision
 * twice is one, of the later time; a finding that one took up again later than the other set it aside is open; of two links
 * of one figure, or corrections of one table, column or sum, the later holds, and one with a time goes before one without.
 */
export function mergeDecisions(one: Decisions, other: Decisions): Decisions {
  const reopenings = keepLatest([...one.reopenings, ...other.reopenings], ({ finding }) => finding);
  const reopened = new Map(reopenings.map(({ finding, at }) => [finding, at]));
  const dismissals = keepLatest([...one.dismissals, ...other.dismissals], nameDismissal);
  return {
    version: 1,
    dismissals: dismissals.filter(({ finding, at }) => at > (reopened.get(finding) ?? -Infinity)),
    reopenings,
    links: keepLatest([...one.links, ...other.links], nameLink),
    corrections: keepLatest([...one.corrections, ...other.corrections], nameCorrection),
  };
}

/** How many of the other's decisions are not known here word for word. */
export function countNew(own: Decisions, other: Decisions): number {
  const known = new Set(listAll(own).map(write));
  return listAll(other).filter((each) => !known.has(write(each))).length;
}

function listAll({ dismissals, reopenings, links, corrections }: Decisions): readonly Dated[] {
  return [...dismissals, ...reopenings, ...links, ...corrections];
}

/** What a correction is about: a later one of the same takes its place. Of one total there may be several sums, each of other parts. */
export function nameCorrection(correction: Correction): string {
  const { kind, sheet } = correction;
  if (kind === "column") return JSON.stringify([kind, sheet, correction.header]);
  if (kind === "table") return JSON.stringify([kind, sheet, correction.address]);
  return JSON.stringify([kind, sheet, ...listAddresses(correction)]);
}

function listAddresses({ total, parts }: SumCorrection): readonly string[] {
  return [total, ...parts].map(({ address }) => address);
}

function nameDismissal({ finding, fingerprint, reason, by }: Dismissal): string {
  return JSON.stringify([finding, fingerprint, reason, by ?? null]);
}

/** The figure that it is of. */
function nameLink({ document, section, head, before, after, nth }: FigureLink): string {
  return JSON.stringify([document, section, head, before, after, nth]);
}

type Dated = Dismissal | Reopening | FigureLink | Correction;

/** Of each name the latest, where it stood first. What came at the same time is told apart by its words, so that order never matters. */
function keepLatest<T extends Dated>(all: readonly T[], nameOf: (each: T) => string): readonly T[] {
  const kept = new Map<string, T>();
  for (const each of all) {
    const name = nameOf(each);
    const known = kept.get(name);
    if (known === undefined || compare(known, each) < 0) kept.set(name, each);
  }
  return [...kept.values()].sort(compare);
}

function compare(a: Dated, b: Dated): number {
  const [first, second] = [a.at ?? -Infinity, b.at ?? -Infinity];
  if (first !== second) return first < second ? -1 : 1;
  const [one, other] = [write(a), write(b)];
  return one < other ? -1 : one > other ? 1 : 0;
}

/** The same words for the same decision, in whatever order its parts were written. */
function write(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) =>
    typeof part === "object" && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );
}

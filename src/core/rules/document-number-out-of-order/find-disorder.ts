import { foldCodes, issuersAgree } from "../../claims/references/compare-references";
import { numberingPeriod } from "../../claims/references/numbering-period";
import { compareDates } from "../../claims/references/written-date";
import type { DocumentReference, ReferenceDate } from "../../model/claim";

/** Two documents of one series: the one with the greater number is the older. */
export interface Disorder {
  readonly odd: Dated;
  readonly other: Dated;
}

export type Dated = DocumentReference & { readonly date: ReferenceDate };

/** Finds, series by series, the fewest documents that stand out of the order of number and date. */
export function* findDisorder(references: readonly DocumentReference[]): Iterable<Disorder> {
  for (const series of gatherSeries(references)) {
    let rest = series;
    // Each turn takes the document that disagrees with most others; where they are even, the later mention.
    for (let turn = 0; turn < MOST_TURNS; turn++) {
      const worst = findWorst(rest);
      if (!worst) break;
      yield worst;
      rest = rest.filter((each) => each !== worst.odd);
    }
  }
}

/** A series longer than this is a register of documents, not a report's references. */
const LONGEST_SERIES = 200;
const MOST_TURNS = 20;
const MOST_COMPARED = 20;

/** The dated documents of one type, symbol, issuer and numbering period, each number once. */
function gatherSeries(references: readonly DocumentReference[]): readonly (readonly Dated[])[] {
  const series = new Map<string, Dated[][]>();
  for (const reference of references) {
    const period = numberingPeriod(reference);
    const level = reference.issuer?.level;
    if (!isDated(reference) || period === null || reference.form === "none" || level === undefined) continue;
    if (level === "commune" && reference.issuer?.place === "") continue;
    const key = [reference.type, reference.form, foldCodes(reference), period, level].join("|");
    const groups = series.get(key) ?? [];
    series.set(key, groups);
    const home = groups.find((group) =>
      group.slice(0, MOST_COMPARED).every((each) => haveOneIssuer(each, reference)),
    );
    if (home) home.push(reference);
    else groups.push([reference]);
  }
  return [...series.values()].flat().map(dropDoubtful);
}

function isDated(reference: DocumentReference): reference is Dated {
  return reference.date !== undefined;
}

/** The symbol and the level tell the issuer, except among steering committees and places of several names. */
function haveOneIssuer(a: Dated, b: Dated): boolean {
  if (a.issuer?.organ !== b.issuer?.organ) return true;
  return issuersAgree(a.issuer, b.issuer);
}

/** One mention a number; a number with two dates is told by another rule and proves nothing here. */
function dropDoubtful(series: readonly Dated[]): readonly Dated[] {
  const byNumber = new Map<number, Dated[]>();
  for (const each of series) {
    const mentions = byNumber.get(each.number);
    if (mentions) mentions.push(each);
    else byNumber.set(each.number, [each]);
  }
  if (byNumber.size > LONGEST_SERIES) return [];
  return [...byNumber.values()].flatMap((mentions) => {
    const [first] = mentions;
    if (!first || mentions.some((each) => compareDates(each.date, first.date) !== 0)) return [];
    return [mentions.find((each) => !each.own) ?? first];
  });
}

function findWorst(series: readonly Dated[]): Disorder | null {
  let worst: (Disorder & { readonly count: number }) | null = null;
  for (const each of series) {
    const against = series.filter((other) => areOutOfOrder(each, other));
    const [other] = against;
    if (!other) continue;
    const count = against.length;
    if (!worst || count > worst.count || (count === worst.count && worst.odd.own && !each.own))
      worst = { odd: each, other, count };
    else if (count === worst.count && !each.own && each.index > worst.odd.index)
      worst = { odd: each, other, count };
  }
  return worst && { odd: worst.odd, other: worst.other };
}

function areOutOfOrder(a: Dated, b: Dated): boolean {
  return (a.number - b.number) * compareDates(a.date, b.date) < 0;
}

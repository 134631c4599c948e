import {
  codesAgree,
  foldCodes,
  isSameIssuer,
  issuersAgree,
  subjectsOf,
} from "../../claims/references/compare-references";
import { numberingPeriod } from "../../claims/references/numbering-period";
import { readSymbolOrgan } from "../../claims/references/organs";
import { organCodes } from "../../claims/references/symbol";
import { compareDates, writeDate } from "../../claims/references/written-date";
import type { DocumentReference, ReferenceDate } from "../../model/claim";

/** One document mentioned with two dates, symbols or numbers: the mention that is told, and those that say otherwise. */
export interface ReferenceConflict {
  readonly kind: "date" | "symbol" | "number";
  readonly odd: DocumentReference;
  readonly others: readonly DocumentReference[];
  /** Do most mentions say what `others` say? Else nobody knows which is right. */
  readonly outvoted: boolean;
  /** Do subject or issuer prove that it is one document, or only a slip of one digit between the dates? */
  readonly proven: boolean;
}

/** Finds the conflicts among all mentions of all documents given. */
export function* findReferenceConflicts(
  references: readonly DocumentReference[],
): Iterable<ReferenceConflict> {
  const groups = new Map<string, DocumentReference[]>();
  for (const reference of references) {
    if (reference.type === "") continue;
    const key = `${reference.type} ${String(reference.number)}`;
    const group = groups.get(key);
    if (group) group.push(reference);
    else groups.set(key, [reference]);
  }
  for (const group of groups.values()) {
    if (group.length < 2) continue;
    const dated = group.filter((each) => each.date !== undefined);
    for (const mentions of cluster(dated, isOneDocument)) yield* disagree("date", mentions, dateOf);
    for (const mentions of cluster(dated, isOneDocumentButSymbol))
      yield* disagree("symbol", mentions, symbolOf);
  }
}

type Compare = (a: DocumentReference, b: DocumentReference) => boolean | null;

/** Past this many documents of one type and number comparing each with each takes too long. */
const MOST_CLUSTERS = 60;
const MOST_COMPARED = 20;

/** Mentions of one document: `true` to one that is in, and `false` to none. */
function cluster(
  references: readonly DocumentReference[],
  compare: Compare,
): readonly (readonly DocumentReference[])[] {
  const clusters: DocumentReference[][] = [];
  // The same words are the same document: a long report repeats them, and they need no comparing.
  const homes = new Map<string, DocumentReference[]>();
  for (const reference of references) {
    const words = describeMention(reference);
    const known = homes.get(words);
    if (known) {
      known.push(reference);
      continue;
    }
    const home = clusters.find((members) => {
      const answers = members.slice(0, MOST_COMPARED).map((member) => compare(member, reference));
      return answers.includes(true) && !answers.includes(false);
    });
    if (!home && clusters.length >= MOST_CLUSTERS) continue;
    const members = home ?? [];
    if (!home) clusters.push(members);
    members.push(reference);
    homes.set(words, members);
  }
  return clusters;
}

function describeMention({ symbol, date, issuer, subject }: DocumentReference): string {
  const day = date ? [date.year, date.month, date.day] : [];
  const by = issuer
    ? [issuer.organ, issuer.level, issuer.place, issuer.name, issuer.source === "symbol"]
    : [];
  return [symbol, ...day, "|", ...by, "|", ...subject].join(" ");
}

/** Is it one document, whatever the dates? `null`: nothing says so, nothing speaks against it. */
function isOneDocument(a: DocumentReference, b: DocumentReference): boolean | null {
  if (!a.date || !b.date) return null;
  if (!codesAgree(a, b) || a.actYear !== b.actYear || !issuersAgree(a.issuer, b.issuer)) return false;
  if (subjectsOf(a, b) === "other") return false;
  if (compareDates(a.date, b.date) === 0 || isProvenOne(a, b)) return true;
  return a.codes.length > 0 && a.date.year === b.date.year && isOneSlip(a.date, b.date) ? true : null;
}

function isProvenOne(a: DocumentReference, b: DocumentReference): boolean {
  if (!a.date || !b.date) return false;
  const period = numberingPeriod(a);
  const oneSeries = period !== null && period === numberingPeriod(b);
  const sameYear = a.date.year === b.date.year;
  const sameDay = a.date.month === b.date.month && a.date.day === b.date.day;
  if (subjectsOf(a, b) === "same") return sameYear || sameDay || oneSeries;
  if (!oneSeries || !isSameIssuer(a.issuer, b.issuer)) return false;
  // Some boards number anew each year against the guide; a Party committee's own series does not.
  return sameYear || sameDay || a.issuer?.organ === "committee";
}

/** "05/3/2022" and "15/3/2022": one digit of the day or the month differs. */
function isOneSlip(a: ReferenceDate, b: ReferenceDate): boolean {
  const [first, second] = [a, b].map(({ day, month }) => Array.from(`${pad(day)}${pad(month)}`));
  if (!first || !second) return false;
  const different = first.flatMap((digit, index) => (digit === second[index] ? [] : [index]));
  const [one = -1, two = -1] = different;
  // "12/4" and "21/4": two digits swapped.
  const swapped =
    different.length === 2 && two === one + 1 && first[one] === second[two] && first[two] === second[one];
  return different.length === 1 || swapped;
}

function pad(value: number): string {
  return String(value).padStart(2, "0");
}

/** Is it one document, whatever the symbols' letters? The issuer that a symbol implies says nothing here. */
function isOneDocumentButSymbol(a: DocumentReference, b: DocumentReference): boolean | null {
  if (a.codes.length === 0 || b.codes.length === 0) return null;
  if (codesAgree(a, b) && a.actYear === b.actYear && issuersAgree(a.issuer, b.issuer) && haveOneDate(a, b))
    return subjectsOf(a, b) === "other" ? false : true;
  if (!haveOneDate(a, b)) return false;
  const [first, second] = [statedIssuer(a), statedIssuer(b)];
  const subjects = subjectsOf(a, b);
  if (!issuersAgree(first, second) || subjects === "other") return false;
  return subjects === "same" || isSameIssuer(first, second) ? true : null;
}

function haveOneDate({ date: a }: DocumentReference, { date: b }: DocumentReference): boolean {
  return a !== undefined && b !== undefined && compareDates(a, b) === 0;
}

function statedIssuer({ issuer }: DocumentReference): DocumentReference["issuer"] {
  return issuer?.source === "symbol" ? undefined : issuer;
}

function dateOf({ date }: DocumentReference): string {
  return date ? writeDate(date) : "";
}

function symbolOf(reference: DocumentReference): string {
  return `${String(reference.actYear ?? "")} ${foldCodes(reference)}`;
}

function* disagree(
  kind: ReferenceConflict["kind"],
  mentions: readonly DocumentReference[],
  valueOf: (reference: DocumentReference) => string,
): Iterable<ReferenceConflict> {
  const byValue = new Map<string, DocumentReference[]>();
  for (const mention of mentions) {
    const list = byValue.get(valueOf(mention));
    if (list) list.push(mention);
    else byValue.set(valueOf(mention), [mention]);
  }
  const [most, second, ...rest] = [...byValue.values()].sort((a, b) => b.length - a.length);
  if (!most || !second) return;
  const outvoted = most.length > second.length;
  for (const [index, others] of [second, ...rest].entries()) {
    const [told, against] = !outvoted && index === 0 ? order(kind, most, others) : [others, most];
    for (const odd of outvoted ? told : told.slice(0, 1))
      yield { kind, odd, others: against, outvoted, proven: isProven(kind, odd, against) };
  }
}

function isProven(kind: ReferenceConflict["kind"], odd: DocumentReference, others: Mentions): boolean {
  return kind === "symbol" || others.some((other) => isProvenOne(odd, other));
}

type Mentions = readonly DocumentReference[];

/** Of two that stand equal, first the one to tell: a symbol of no known organ, else the later; never a document's own. */
function order(kind: ReferenceConflict["kind"], a: Mentions, b: Mentions): readonly [Mentions, Mentions] {
  const later: readonly [Mentions, Mentions] = (a[0]?.index ?? 0) < (b[0]?.index ?? 0) ? [b, a] : [a, b];
  const [last, first] = later;
  const swap = last.some((each) => each.own) || (kind === "symbol" && isKnown(last) && !isKnown(first));
  return swap ? [first, last] : later;
}

function isKnown([mention]: Mentions): boolean {
  if (!mention || mention.form === "none") return false;
  return readSymbolOrgan(organCodes(mention.codes), mention.form) !== null;
}

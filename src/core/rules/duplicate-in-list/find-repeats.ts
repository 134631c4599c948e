import { isSameDocument, readDocumentNames } from "../../claims/lists/read-document-names";
import { readNames, type NamedItem } from "../../claims/lists/read-names";
import { readNotes } from "../../claims/lists/read-notes";
import { comparePersons } from "../../claims/lists/read-person";
import type { Claims } from "../../model/claim";
import type { Document } from "../../model/document";

interface Stand {
  readonly sentence: number;
  readonly from: number;
  readonly to: number;
}

/** Something named a second time. */
export interface Repeat {
  readonly kind: "sameList" | "sameDocument" | "sameSection" | "otherList" | "sameName";
  readonly earlier: Stand;
  readonly later: Stand;
  readonly key: string;
}

/** Finds what lists name twice: within one list, in two lists of one section, in two lists of the document. */
export function* findRepeats(claims: Claims, documents: readonly Document[]): Iterable<Repeat> {
  const byKey = new Map<string, NamedItem[]>();
  const told = new Set<string>();
  for (const item of readNames(claims, readNotes(claims, documents))) {
    const key = `${item.kind}\u0000${item.key}`;
    const earlier = byKey.get(key);
    const repeat = earlier ? findEarlier(earlier, item, claims) : null;
    // Once it is said that other lists have it too, each further list would only repeat it.
    if (repeat && !(repeat.kind === "otherList" && told.has(key))) yield { ...repeat, later: item, key };
    if (repeat?.kind === "otherList") told.add(key);
    if (!earlier) byKey.set(key, [item]);
    else if (earlier.length < MOST_ALIKE) earlier.push(item);
  }
  yield* findRepeatedDocuments(claims);
}

/** Past this many a name says nothing any more. */
const MOST_ALIKE = 12;

function findEarlier(
  earlier: readonly NamedItem[],
  item: NamedItem,
  claims: Claims,
): Pick<Repeat, "kind" | "earlier"> | null {
  let best: { kind: Repeat["kind"]; earlier: NamedItem } | null = null;
  for (const other of earlier) {
    const kind = compare(other, item, claims);
    if (kind !== null && (best === null || RANKS[kind] < RANKS[best.kind])) best = { kind, earlier: other };
    if (best?.kind === "sameList") break;
  }
  return best;
}

const RANKS: Readonly<Record<Repeat["kind"], number>> = {
  sameList: 0,
  sameDocument: 0,
  sameName: 1,
  sameSection: 2,
  otherList: 3,
};

function compare(a: NamedItem, b: NamedItem, claims: Claims): Repeat["kind"] | null {
  const likeness = a.person && b.person ? comparePersons(a.person, b.person) : "same";
  if (likeness === "different") return null;
  if (a.list === b.list) return likeness === "same" ? "sameList" : "sameName";
  if (likeness !== "same" || !a.known || !b.known) return null;
  if (claims.sentences[a.sentence]?.document !== claims.sentences[b.sentence]?.document) return null;
  return a.topic === b.topic && a.noted && b.noted ? "sameSection" : "otherList";
}

function* findRepeatedDocuments(claims: Claims): Iterable<Repeat> {
  for (const index of claims.sentences.keys()) {
    const listed = readDocumentNames(claims, index);
    for (const [at, later] of listed.entries()) {
      const earlier = listed.slice(0, at).find((each) => isSameDocument(each, later));
      if (earlier) yield { kind: "sameDocument", earlier, later, key: later.key };
    }
  }
}

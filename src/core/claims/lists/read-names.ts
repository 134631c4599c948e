import { foldToneStyle } from "../../base/fold-text";
import type { Claims, Sentence } from "../../model/claim";
import { bodyKey, isKnownBody } from "./body-key";
import { kindOfItem } from "./item-kind";
import { readNameRuns } from "./name-runs";
import { readPerson, type Person } from "./read-person";
import type { Notes } from "./read-notes";
import { splitItems, splitRoughly, trimStretch, type Stretch } from "./split-items";

/** A person, a body or a place that a list of the text names. */
export interface NamedItem {
  readonly kind: "person" | "body" | "name";
  /** Items of different keys are different. */
  readonly key: string;
  readonly person?: Person;
  readonly sentence: number;
  readonly from: number;
  readonly to: number;
  /** Items of one list have one number. */
  readonly list: number;
  /** May it be held against other lists of the document? A footnote's and a sentence's list may, bullets may not. */
  readonly known: boolean;
  readonly noted: boolean;
  /** The heading and, where the paragraph opens with one, the field that the list stands under. */
  readonly topic: string;
}

/**
 * Reads who and what the lists of the documents name: the parts of a sentence or footnote between semicolons, list items
 * one below the other, and runs of bare names. Prose that only mentions someone gives nothing.
 */
export function readNames(claims: Claims, notes: Notes): readonly NamedItem[] {
  const items: NamedItem[] = [];
  const listOf = createListNumbers(claims.sentences);
  for (const [index, sentence] of claims.sentences.entries()) {
    if (sentence.kind === "heading") continue;
    const list = listOf(index);
    const caller = claims.sentences[notes.callerOf(index) ?? index] ?? sentence;
    const shared = {
      sentence: index,
      noted: sentence.kind === "footnote",
      topic: `${sentence.document}\u0000${topicOf(caller, claims.sentences, notes.callerOf(index) ?? index)}`,
    };
    for (const stretch of listStretches(sentence, list.bullets)) {
      const named = [...readStretch(sentence.text, stretch)];
      for (const each of named.length > 0 ? named : readWhole(sentence.text, stretch))
        items.push({ ...each, ...shared, list: list.number, known: each.known && !list.bullets });
    }
    for (const [run, names] of [...readNameRuns(sentence.text)].entries()) {
      for (const { key, from, to } of names)
        items.push({ ...shared, kind: "name", key, from, to, list: -1 - index * 1000 - run, known: false });
    }
  }
  return items;
}

/** A footnote is one list, however many sentences it has; so are list items one below the other. */
function createListNumbers(
  sentences: readonly Sentence[],
): (index: number) => { readonly number: number; readonly bullets: boolean } {
  const runs = new Map<number, number>();
  let start = 0;
  for (const [index, sentence] of sentences.entries()) {
    const before = sentences[index - 1];
    const goesOn =
      before?.document === sentence.document &&
      (before.block === sentence.block
        ? sentence.kind === "footnote"
        : sentence.kind === "list-item" &&
          before.kind === "list-item" &&
          sentence.block - before.block === 1);
    if (!goesOn) start = index;
    runs.set(index, start);
  }
  return (index) => {
    const number = runs.get(index) ?? index;
    const { kind, text } = sentences[index] ?? { kind: "paragraph", text: "" };
    return { number, bullets: kind === "list-item" && !/;(?!\s*$)/u.test(text) };
  };
}

function listStretches({ text, kind }: Sentence, bullet: boolean): readonly Stretch[] {
  const found = splitItems(text, 0, text.length, ";") ?? splitRoughly(text, 0, text.length, ";");
  if (found.length > 1) return found;
  return bullet && kind === "list-item" ? found : [];
}

type Named = Pick<NamedItem, "kind" | "key" | "person" | "from" | "to" | "known">;

/** The persons and bodies of one stretch: commas part bodies from bodies and titled persons from persons. */
function* readStretch(text: string, stretch: Stretch): Iterable<Named> {
  const start = skipLead(text, stretch);
  const groups: { from: number; to: number; kind: string }[] = [];
  for (const piece of splitTitles(text, start, stretch.to)) {
    const kind = kindOfItem(text.slice(piece.from, piece.to));
    const last = groups.at(-1);
    if (!last || kind === "title" || (kind === "body" && last.kind === "body"))
      groups.push({ ...piece, kind });
    else last.to = piece.to;
  }
  for (const { from, to } of groups) {
    const words = text.slice(from, to);
    const person = readPerson(words);
    if (person) {
      yield { kind: "person", key: person.key, person, from, to: quoteEnd(text, from, to), known: true };
      continue;
    }
    const key = bodyKey(words);
    if (key !== null) yield { kind: "body", key, from, to, known: isKnownBody(words) };
  }
}

/** Any other item stands for itself: a model, a product. Only the same words again are the same. */
function* readWhole(text: string, stretch: Stretch): Iterable<Named> {
  const from = skipLead(text, stretch);
  const words = text.slice(from, stretch.to);
  const key = foldToneStyle(words);
  if (/^["“]?\p{Lu}/u.test(words) && key.split(" ").length > 3 && words.length < 200)
    yield { kind: "name", key, from, to: stretch.to, known: false };
}

function splitTitles(text: string, from: number, to: number): readonly Stretch[] {
  const pieces = splitItems(text, from, to, ",") ?? [trimStretch(text, from, to)];
  return pieces.flatMap((piece) => {
    const joint = / và (?=(?:ông|bà|đồng chí|đ\/c) \p{Lu})/iu.exec(text.slice(piece.from, piece.to));
    if (!joint) return [piece];
    const middle = piece.from + joint.index;
    return [
      { from: piece.from, to: middle },
      { from: middle + joint[0].length, to: piece.to },
    ];
  });
}

const LEAD = /^[\s⁰¹²³⁴⁵⁶⁷⁸⁹(\-+*•]*(?:\d{1,2}[.)]\s*)?(?:[a-zđ]\)\s*)?/u;
const LABEL =
  /^(?:(?:và|các|những|hộ gia đình|hộ|gia đình|cá nhân|tập thể|điển hình|tiêu biểu|như|gồm|là|trong đó|về|đối với)(?:\s*:)?\s+)+(?=\p{Lu}|ông |bà |anh |chị |đồng chí |đ\/c )/iu;

/** "Biểu dương ông …": words of praise before the first name. */
const PRAISE =
  /^[^,;:]{0,80}?(?<!\p{L})(?:biểu dương|tuyên dương|khen thưởng|tôn vinh|công nhận|cho|gồm|như)\s+(?=(?:ông|bà|đồng chí|đ\/c)\s+\p{Lu})/iu;

/** What stands before the first name: marks, "Cá nhân:", "… tiêu biểu, như:". */
function skipLead(text: string, { from, to }: Stretch): number {
  let start = from + (LEAD.exec(text.slice(from, to))?.[0].length ?? 0);
  const words = text.slice(start, to);
  if (readPerson(words) === null) {
    const colon = /^[^:]*:\s+(?=\p{Lu}|ông |bà |anh |chị |đồng chí |đ\/c )/u.exec(words)?.[0];
    start += (colon ?? PRAISE.exec(words)?.[0])?.length ?? 0;
  }
  const label = LABEL.exec(text.slice(start, to))?.[0] ?? "";
  return start + label.length;
}

/** Enough words to know the person by. */
function quoteEnd(text: string, from: number, to: number): number {
  if (to - from <= 90) return to;
  const space = text.lastIndexOf(" ", from + 90);
  return space > from ? space : from + 90;
}

/** The heading, and the field of the paragraph where its first words name one. */
function topicOf(sentence: Sentence, sentences: readonly Sentence[], index: number): string {
  let first = index;
  while (
    sentences[first - 1]?.block === sentence.block &&
    sentences[first - 1]?.document === sentence.document
  )
    first--;
  const opening = sentences[first]?.lower.slice(0, 90) ?? "";
  const field = /^[\s\-+*•\d.)]*(?:(?:trong |trên |về )?lĩnh vực [^:;,.]+|về [^:;,.]+(?=:))/u.exec(
    opening,
  )?.[0];
  return `${sentence.section}\u0000${field ?? ""}`;
}

import { distance } from "fastest-levenshtein";
import { foldText } from "../../base/fold-text";
import type { Claims } from "../../model/claim";
import { listMentions, type Mention } from "./list-mentions";

/** A name that is written once, and one like it that the text gives to the same person. */
export interface NameVariant {
  readonly odd: Mention;
  readonly usual: Mention;
}

/**
 * Finds names that differ by the marks or a letter of one word and mean one person: the same function or place stands behind both ("đồng chí Lò
 * Thị Mến, Chủ tịch Hội" and "… Lò Thị Mền, Chủ tịch Hội"), or one is written again and again and the other once, with nothing of
 * its own behind it. Two people of such names are not rare in lists, which are left out.
 */
export function* findNameVariants(claims: Claims): Iterable<NameVariant> {
  const byName = new Map<string, Mention[]>();
  for (const mention of listMentions(claims)) add(byName, mention.words.join(" "), mention);
  const alike = new Map<string, string[]>();
  for (const [name, [first]] of byName)
    for (const key of first ? listKeys(first.words) : []) add(alike, key, name);
  const told = new Set<string>();
  for (const names of alike.values()) {
    if (names.length > MOST_ALIKE) continue;
    for (const [at, one] of names.entries())
      for (const other of names.slice(at + 1)) {
        const pair = [byName.get(one) ?? [], byName.get(other) ?? []] as const;
        const variant = readVariant(pair[1], pair[0]) ?? readVariant(...pair);
        if (!variant || told.has(`${one}|${other}`)) continue;
        told.add(`${one}|${other}`);
        yield variant;
      }
  }
}

/** More names of one pattern ("Nguyễn Văn …") are people of their own. */
const MOST_ALIKE = 12;

/** The name without one word, the first aside, for each of them. */
function listKeys(words: readonly string[]): readonly string[] {
  return words.slice(1).map((_, at) => words.map((word, place) => (place === at + 1 ? "*" : word)).join(" "));
}

/** `odd` is a variant of `usual`, or null. */
function readVariant(odd: readonly Mention[], usual: readonly Mention[]): NameVariant | null {
  const [first, ...others] = odd;
  if (!first || others.length > 0) return null;
  const likeness = compare(first, usual[0]);
  if (likeness === "other") return null;
  const apart = usual.filter(({ sentence }) => sentence !== first.sentence);
  const described = apart.find(({ description }) => description !== "" && description === first.description);
  if (described) return { odd: first, usual: described };
  // "ông Lê Hữu Thạnh (thôn Gò Mít) … nhà ông Lê Hữu Thịnh ở thôn Gò Mít", in one paragraph.
  const neighbour = apart.find(
    ({ place, sentence, listed }) =>
      place !== "" && place === first.place && sentence.block === first.sentence.block && !listed,
  );
  if (neighbour && !first.listed) return { odd: first, usual: neighbour };
  const [again] = apart;
  const nothingOfItsOwn = first.description === "" && !first.listed;
  return likeness === "marks" && again && apart.length >= REPEATED && nothingOfItsOwn
    ? { odd: first, usual: again }
    : null;
}

const REPEATED = 2;

/** Do the two differ by the marks of one word, by one letter of it, or by more? */
function compare(a: Mention, b: Mention | undefined): "marks" | "letter" | "other" {
  const pairs = a.words.map((word, at) => [word, b?.words[at] ?? ""] as const);
  const [different, ...others] = pairs.filter(([one, other]) => one !== other);
  if (!different || others.length > 0) return "other";
  const [one, other] = different.map(foldText);
  if (one === other) return "marks";
  return distance(one ?? "", other ?? "") === 1 ? "letter" : "other";
}

function add<T>(groups: Map<string, T[]>, key: string, item: T): void {
  const group = groups.get(key);
  if (group) group.push(item);
  else groups.set(key, [item]);
}

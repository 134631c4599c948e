import { findAnnouncedItems, type AnnouncedItems } from "../../claims/lists/announced/find-announced-items";
import { findRecalledNames } from "../../claims/lists/announced/find-recalled-names";
import { findBulletLists, type BulletList } from "../../claims/lists/find-bullet-lists";
import { findCountedLists, type CountedList } from "../../claims/lists/find-counted-lists";
import { findEnumeratedLists } from "../../claims/lists/find-enumerated-lists";
import { findFiguredLists } from "../../claims/lists/find-figured-lists";
import { findSpelledLists, type SpelledList } from "../../claims/lists/find-spelled-lists";
import { readNotes } from "../../claims/lists/read-notes";
import { placeIn } from "../../claims/place-in-sentence";
import type { Claims } from "../../model/claim";
import { findCountedVerdicts } from "../../statements/verdicts/find-counted-verdicts";
import { defineRule, type Draft } from "../define-rule";
import { describeAssertion } from "../shared/describe-assertion";
import { messages } from "./messages";

/** A number of things and the names of them that follow, where the names are fewer or more than the number. */
export const listCountDiffers = defineRule({
  meta: {
    id: "list-count-differs",
    family: "text",
    severity: "error",
    fixable: "never",
    messages,
    summary: {
      vi: "Số ghi trong câu khác số tên liệt kê kèm theo.",
      en: "A stated number that the names listed with it do not count to.",
    },
  },
  *check({ claims, documents }) {
    const lists = [
      ...findCountedLists(claims, readNotes(claims, documents)),
      ...findFiguredLists(claims),
      ...findEnumeratedLists(claims),
    ];
    for (const list of lists) if (isContradicted(list)) yield describe(list, claims);
    const read = new Set(
      lists
        .flatMap(({ figure, open }) => (open ? [] : [figure]))
        .map((figure) => `${String(figure.sentence)} ${String(figure.from)}`),
    );
    for (const list of [...findSpelledLists(claims), ...findRecalledNames(claims)]) {
      const key = `${String(list.sentence)} ${String(list.from)}`;
      if (!read.has(key) && isOff(list)) yield describeSpelled(list, claims);
      read.add(key);
    }
    for (const assertion of findCountedVerdicts(claims)) yield describeAssertion(assertion);
    const bullets = [...findBulletLists(claims)];
    const announced = new Set(bullets.map(({ figure }) => figure.sentence));
    for (const items of findAnnouncedItems(claims)) {
      const off = Math.abs(items.value - items.count);
      if (!announced.has(items.sentence) && off > 0 && off <= Math.max(1, items.value / 3))
        yield describeItems(items, claims);
    }
    for (const list of bullets) {
      const off = Math.abs(list.figure.value - list.items.length);
      if (off > 0 && off <= Math.max(2, list.figure.value / 3)) yield describeBullets(list, claims);
    }
  },
});

/**
 * A list much shorter than its number names kinds of the thing, not each of them ("12 dân tộc … (Tày, Nùng, Dao)"); it
 * is not judged.
 */
function isContradicted({ figure: { value }, count: { least, most }, open }: CountedList): boolean {
  if (value >= least && value <= most) return false;
  if (open) return least > value;
  const off = value < least ? least - value : value - most;
  return off <= Math.max(2, value / 3);
}

function isOff({ value, list: { count } }: SpelledList): boolean {
  return count !== value && Math.abs(count - value) <= Math.max(2, value / 3);
}

/** One name each is a reading only, where they are of those that the things belong to. */
function describeSpelled(
  { sentence: index, from, to, value, listed, list, owners }: SpelledList,
  claims: Claims,
): Draft {
  const [sentence, other] = [claims.sentences[index], claims.sentences[listed]];
  if (!sentence || !other) throw new Error("a list of no sentence");
  const at = placeIn(sentence, from, to);
  const names = placeIn(other, list.from, list.to);
  return {
    messageId: "differs",
    data: {
      stated: at.quote,
      counted: list.count,
      ends: `“${shorten(list.first)}” … “${shorten(list.last)}”`,
    },
    at,
    shown: value,
    expected: list.count,
    evidence: [{ at: names, shown: list.count, label: "" }],
    severity: owners ? "warning" : "error",
    key: [at.document, at.section, at.quote, names.quote.slice(0, 60)],
  };
}

function describe({ figure, count, sentence: index, from, to, open }: CountedList, claims: Claims): Draft {
  const exact = count.least === count.most;
  const sentence = claims.sentences[index];
  const list = sentence ? placeIn(sentence, from, to) : figure.at;
  const names = sentence ? count.items.map((item) => sentence.text.slice(item.from, item.to)) : [];
  return {
    messageId: open ? "moreThanStated" : exact ? "differs" : "maybeDiffers",
    data: {
      stated: figure.at.quote,
      counted: count.least,
      ...(exact || open ? {} : { most: count.most }),
      ends: `“${shorten(names[0] ?? "")}” … “${shorten(names.at(-1) ?? "")}”`,
    },
    at: figure.at,
    shown: figure.value,
    expected: exact || open ? count.least : null,
    evidence: [{ at: list, shown: count.least, label: "" }],
    severity: exact && !open && count.kind !== "lower" ? "error" : "warning",
    key: [figure.at.document, figure.at.section, figure.at.quote, list.quote.slice(0, 60)],
  };
}

function describeItems(
  { sentence: index, from, to, value, count, items, numbered }: AnnouncedItems,
  claims: Claims,
): Draft {
  const sentence = claims.sentences[index];
  if (!sentence) throw new Error("a list of no sentence");
  const at = placeIn(sentence, from, to);
  const places = items.flatMap((item) => {
    const each = claims.sentences[item];
    return each ? [placeIn(each, 0, each.text.length)] : [];
  });
  return {
    messageId: "bulletsDiffer",
    data: { stated: at.quote, counted: count, ends: nameEnds(places) },
    at,
    shown: value,
    expected: count,
    evidence: places.map((place, nth) => ({ at: place, shown: nth + 1, label: "" })),
    severity: numbered ? "error" : "warning",
    key: [at.document, at.section, at.quote, ...places.map((place) => place.quote.slice(0, 30))],
  };
}

/** What stands under an item without a mark of its own may be an item too: a warning. */
function describeBullets({ figure, items }: BulletList, claims: Claims): Draft {
  const places = items.flatMap((item) => {
    const sentence = claims.sentences[item];
    return sentence ? [placeIn(sentence, 0, sentence.text.length)] : [];
  });
  return {
    messageId: "bulletsDiffer",
    data: { stated: figure.at.quote, counted: items.length, ends: nameEnds(places) },
    at: figure.at,
    shown: figure.value,
    expected: items.length,
    evidence: places.map((at, index) => ({ at, shown: index + 1, label: "" })),
    severity: "warning",
    key: [
      figure.at.document,
      figure.at.section,
      figure.at.quote,
      ...places.map((at) => at.quote.slice(0, 30)),
    ],
  };
}

function nameEnds(places: readonly { readonly quote: string }[]): string {
  const quote = (index: number): string => `“${shorten(places.at(index)?.quote.replace(MARK, "") ?? "")}”`;
  return `${quote(0)} … ${quote(-1)}`;
}

const MARK = /^\s*(?:[-+•*]|\(?(?:\d{1,2}|[a-zđ])[.)-])\s*/u;

function shorten(name: string): string {
  return name.length <= 40 ? name : `${name.slice(0, 39).trimEnd()}…`;
}

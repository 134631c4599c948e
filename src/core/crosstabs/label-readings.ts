import { foldText } from "../base/fold-text";
import { isDenied, isTotalHeader, isTotalLabel } from "../tables/row-words";
import type { EntryList } from "./entry-list";
import { readWords } from "./likeness";
import { matchTelling, matchValues } from "./match-values";
import type { Test } from "./condition";

/** What a label may mean: the values of each attribute that it names, and whether it says that it counts all. */
export interface LabelReading {
  readonly tests: readonly Test[];
  /** The attributes of which a value is written as the label is. */
  readonly spelt: ReadonlySet<number>;
  /** What it may mean besides: values that have the words by which it differs from its sisters. */
  readonly hints: readonly Test[];
  readonly isTotal: boolean;
}

/** Labels that stand side by side, read together. */
export interface LabelReadings {
  readonly of: (label: string) => LabelReading;
  /** By attribute that some label names: the values that none does. */
  readonly leftover: ReadonlyMap<number, readonly number[]>;
  /** The attributes that labels name, the one that most do first. */
  readonly attributes: readonly number[];
}

/**
 * Reads labels that stand side by side: a value goes to the one of them that is most like it. `heads` stand above others, and
 * leave to those what they name themselves.
 */
export function readLabels(
  labels: readonly string[],
  list: EntryList,
  heads: ReadonlySet<string> = new Set(),
): LabelReadings {
  const distinct = [...new Set(labels)];
  const matched = list.attributes.map(({ how, values }) => {
    if (how === "sheet") return matchSheets(distinct, values);
    const found = matchValues(distinct, values);
    // "Chưa khen thưởng" is where nothing stands under "Khen thưởng".
    return how === "filled" ? denyBlank(found) : found;
  });
  const spelt = new Map(distinct.map((label) => [label, listSpelt(label, list, matched)]));
  const hinted = hintLabels(distinct, list, matched, spelt);
  const readings = new Map(
    distinct.map((label) => {
      const tests = matched.flatMap((found, attribute): Test[] => {
        const codes = found.get(label);
        return codes ? [{ attribute, codes }] : [];
      });
      const isTotal = isTotalLabel(label) || isTotalHeader(label) || ALL.test(label);
      const own = { tests, spelt: spelt.get(label) ?? new Set<number>(), hints: hinted.get(label) ?? [] };
      return [label, { ...own, isTotal }];
    }),
  );
  const leftover = new Map<number, readonly number[]>();
  matched.forEach((found, attribute) => {
    const naming = [...distinct].flatMap((label): { label: string; codes: ReadonlySet<number> }[] => {
      const hint = hinted.get(label)?.find((test) => test.attribute === attribute);
      const codes = found.get(label) ?? hint?.codes;
      return codes ? [{ label, codes }] : [];
    });
    if (naming.length === 0) return;
    const leaves = naming.filter(({ label }) => !heads.has(label));
    const taken = new Set((leaves.length > 0 ? leaves : naming).flatMap(({ codes }) => [...codes]));
    const codes = (list.attributes[attribute]?.values ?? []).map((_, code) => code);
    leftover.set(
      attribute,
      codes.filter((code) => code > 0 && !taken.has(code)),
    );
  });
  // Names weigh more than hints: any number of those is less than one name.
  const sizeOf = (attribute: number): number =>
    (matched[attribute]?.size ?? 0) +
    [...hinted.values()].filter((hints) => hints.some((hint) => hint.attribute === attribute)).length /
      (distinct.length + 1);
  return {
    of: (label) => readings.get(label) ?? UNREAD,
    leftover,
    attributes: [...leftover.keys()]
      .filter((attribute) => sizeOf(attribute) > 0)
      .sort((a, b) => sizeOf(b) - sizeOf(a)),
  };
}

function denyBlank(
  found: ReadonlyMap<string, ReadonlySet<number>>,
): ReadonlyMap<string, ReadonlySet<number>> {
  return new Map([...found].map(([label, codes]) => [label, isDenied(label) ? new Set([0]) : codes]));
}

/** Of the attributes that a label names: those of which a value has the same words. */
function listSpelt(
  label: string,
  list: EntryList,
  matched: readonly ReadonlyMap<string, ReadonlySet<number>>[],
): ReadonlySet<number> {
  const own = readWords(label).texts;
  return new Set(
    matched.flatMap((found, attribute) =>
      // What names were taken for is written nowhere.
      list.attributes[attribute]?.how !== "holder" &&
      [...(found.get(label) ?? [])].some((code) => {
        const { texts } = readWords(list.attributes[attribute]?.values[code] ?? "");
        return texts.size === own.size && [...own].every((text) => texts.has(text));
      })
        ? [attribute]
        : [],
    ),
  );
}

/** The labels that no value is written as, by the values that hold their telling words: "Tỉnh" is like "Tỉnh đoàn", and of "BK UBND tỉnh". */
function hintLabels(
  labels: readonly string[],
  list: EntryList,
  matched: readonly ReadonlyMap<string, ReadonlySet<number>>[],
  spelt: ReadonlyMap<string, ReadonlySet<number>>,
): ReadonlyMap<string, readonly Test[]> {
  const hints = new Map<string, Test[]>();
  list.attributes.forEach(({ how, values }, attribute) => {
    if ((how !== "value" && how !== "mark") || values.length > MOST_HINTING) return;
    for (const [label, codes] of matchTelling(labels, values)) {
      if ((spelt.get(label)?.size ?? 0) > 0 || matched[attribute]?.has(label)) continue;
      hints.set(label, [...(hints.get(label) ?? []), { attribute, codes }]);
    }
  });
  return hints;
}

/** Of many values some one has any word. */
const MOST_HINTING = 20;

/** Sheets are often named without marks: "1.Xa phuong" is "Khối xã, phường". */
function matchSheets(
  labels: readonly string[],
  names: readonly string[],
): ReadonlyMap<string, ReadonlySet<number>> {
  const found = new Map(matchValues(labels, names));
  const plain = new Map(labels.map((label) => [foldText(label), label]));
  const bare = matchValues([...plain.keys()], names.map(foldText));
  for (const [text, codes] of bare) {
    const label = plain.get(text);
    if (label !== undefined && !found.has(label)) found.set(label, codes);
  }
  return found;
}

/** The same with what figures told of labels that no word explained. */
export function withLearned(readings: LabelReadings, learned: ReadonlyMap<string, Test>): LabelReadings {
  return {
    ...readings,
    of: (label) => {
      const read = readings.of(label);
      const test = learned.get(label);
      return test ? { ...read, tests: [...read.tests, test] } : read;
    },
  };
}

export const UNREAD: LabelReading = { tests: [], spelt: new Set(), hints: [], isTotal: false };

/** "Cả năm", "Chung", "Tổng hai năm": words that speak for all of them; the figures decide. */
const ALL = /^\s*(?:cả(?!\p{L})|chung\s*$|ts\s*$|toàn(?!\p{L})|tổng|cộng|số (?:lượng|mô hình)\s*$)/iu;

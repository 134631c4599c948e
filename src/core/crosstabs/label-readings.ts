import { foldText } from "../base/fold-text";
import { isTotalHeader, isTotalLabel } from "../tables/row-words";
import type { EntryList } from "./entry-list";
import { matchValues } from "./match-values";
import type { Test } from "./condition";

/** What a label may mean: the values of each attribute that it names, and whether it says that it counts all. */
export interface LabelReading {
  readonly tests: readonly Test[];
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

/** Reads labels that stand side by side: a value goes to the one of them that is most like it. */
export function readLabels(labels: readonly string[], list: EntryList): LabelReadings {
  const distinct = [...new Set(labels)];
  const matched = list.attributes.map(({ how, values }) =>
    how === "sheet" ? matchSheets(distinct, values) : matchValues(distinct, values),
  );
  const readings = new Map(
    distinct.map((label) => {
      const tests = matched.flatMap((found, attribute): Test[] => {
        const codes = found.get(label);
        return codes ? [{ attribute, codes }] : [];
      });
      return [label, { tests, isTotal: isTotalLabel(label) || isTotalHeader(label) || ALL.test(label) }];
    }),
  );
  const leftover = new Map<number, readonly number[]>();
  matched.forEach((found, attribute) => {
    if (found.size === 0) return;
    const taken = new Set([...found.values()].flatMap((codes) => [...codes]));
    const codes = (list.attributes[attribute]?.values ?? []).map((_, code) => code);
    leftover.set(
      attribute,
      codes.filter((code) => code > 0 && !taken.has(code)),
    );
  });
  const sizeOf = (attribute: number): number => matched[attribute]?.size ?? 0;
  return {
    of: (label) => readings.get(label) ?? UNREAD,
    leftover,
    attributes: [...leftover.keys()].sort((a, b) => sizeOf(b) - sizeOf(a)),
  };
}

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

export const UNREAD: LabelReading = { tests: [], isTotal: false };

/** "Cả năm", "Chung", "Tổng hai năm": words that speak for all of them; the figures decide. */
const ALL = /^\s*(?:cả(?!\p{L})|chung\s*$|ts\s*$|toàn(?!\p{L})|tổng|cộng|số (?:lượng|mô hình)\s*$)/iu;

import type { Condition, Hypothesis, Test } from "./condition";
import type { EntryList } from "./entry-list";
import type { EntrySet } from "./entry-set";
import { readWords } from "./likeness";
import type { LabelReading, LabelReadings } from "./label-readings";

/** Nats for a label that names what is counted. */
const NAMED = 3;
/** Nats for what a label is only like, while it is written as something else is. */
const LIKE = 2.5;
/** Nats for one that has only the words by which a label differs from its sisters. */
const HINTED = 2;
/** Nats against each further value that a label is taken to name. */
const PLAIN = 0.05;
/** Nats against each value that a label is given beyond those that it names. */
const BEYOND = 2;
/** Readings of one path of labels, at most. */
const MOST = 96;
/** So many values that no label names are tried beside those that one does. */
const MOST_LEFT = 6;
/** An attribute of more values is not tried value by value. */
const MOST_VALUES = 40;

type Select = (condition: Condition) => EntrySet;

interface Draft {
  readonly condition: Condition;
  readonly prior: number;
  /** The lowest label has a part in it. */
  readonly isWorded: boolean;
}

/** The readings of a path of labels, from the top down: each label by an attribute that it names, or not at all. */
export function readPath(
  path: readonly LabelReading[],
  leftover: LabelReadings["leftover"],
  select: Select,
): readonly Hypothesis[] {
  let readings: readonly Draft[] = [{ condition: [], prior: 0, isWorded: false }];
  for (const { tests, spelt, hints, isTotal } of path) {
    // Each of the things that it may name is a reading of its own.
    const choice = Math.log(Math.max(1, tests.length + hints.length));
    const left = (test: Test): readonly number[] => leftover.get(test.attribute) ?? [];
    const widened = [
      ...tests.flatMap((test) =>
        widen(test, left(test), spelt.size === 0 || spelt.has(test.attribute) ? NAMED : LIKE),
      ),
      ...hints.flatMap((test) => widen(test, left(test), HINTED)),
    ];
    const longer = readings.flatMap(({ condition, prior }): readonly Draft[] => [
      { condition, prior: prior + (isTotal ? NAMED : 0), isWorded: isTotal },
      ...widened
        .filter(({ test }) => condition.every(({ attribute }) => attribute !== test.attribute))
        .map(({ test, prior: own }) => ({
          condition: [...condition, test],
          prior: prior + own - choice,
          isWorded: true,
        })),
    ]);
    readings = longer.sort((a, b) => b.prior - a.prior).slice(0, MOST);
  }
  return readings.map((reading) => ({ ...reading, entries: select(reading.condition) }));
}

/** What a label names, and with one or two values, or all, that no label does: other writings of the same. */
function widen(
  test: Test,
  left: readonly number[],
  named: number,
): readonly { readonly test: Test; readonly prior: number }[] {
  // Of two things that a label may name, the one that needs fewer values says it more plainly.
  const readings = [{ test, prior: named - Math.min(1, PLAIN * (test.codes.size - 1)) }];
  if (left.length > MOST_LEFT) return readings;
  const add = (more: readonly number[]): void => {
    readings.push({
      test: { ...test, codes: new Set([...test.codes, ...more]) },
      // The only one that nobody names is somebody's.
      prior: named - (left.length === 1 ? 1 : BEYOND * Math.min(more.length, 2)),
    });
  };
  left.forEach((one, index) => {
    add([one]);
    for (const other of left.slice(index + 1)) add([one, other]);
  });
  if (left.length > 2) add(left);
  return readings;
}

/**
 * Every single value of the list's attributes, and all that no label names, beside what other labels of a path say: where
 * no word says which is meant, only figures can tell.
 */
export function listUnnamed(
  list: EntryList,
  leftover: LabelReadings["leftover"],
  within: readonly Pick<Draft, "condition" | "prior">[],
  path: readonly string[],
  select: Select,
): readonly Hypothesis[] {
  const tests = listTests(list, leftover);
  const cost = Math.log(1 + tests.length);
  // What other labels leave of an attribute that they name: "chưa khen" beside the forms of praise.
  const isRest = ({ attribute, codes }: Test): boolean =>
    (leftover.has(attribute) && codes.has(0)) ||
    (leftover.get(attribute) ?? []).some((code) => codes.has(code));
  const restCost = Math.log(1 + tests.filter(isRest).length);
  const spoken = wordsOf(path);
  const hints = tests.map((test) => (hasHint(list, test, spoken) ? SHARED : 0));
  return within.flatMap(({ condition, prior }) =>
    tests.flatMap((test, index) => {
      if (condition.some(({ attribute }) => attribute === test.attribute)) return [];
      const whole = [...condition, test];
      return [
        {
          condition: whole,
          prior: prior - (isRest(test) ? restCost : cost) + (hints[index] ?? 0),
          isWorded: false,
          entries: select(whole),
        },
      ];
    }),
  );
}

/** Nats for a label that has a word of the column's header and one of the value: "Sở công nhận", "Công nhận của: Sở GD&ĐT". */
const SHARED = 3;

const MOST_SHARED = 3;

function hasHint(list: EntryList, { attribute, codes }: Test, spoken: ReadonlySet<string>): boolean {
  const own = list.attributes[attribute];
  // Of many values some one has any word.
  if (!own || codes.size > MOST_SHARED) return false;
  const says = (text: string): boolean => [...wordsOf([text])].some((word) => spoken.has(word));
  return says(own.header) && [...codes].some((code) => code > 0 && says(own.values[code] ?? ""));
}

function wordsOf(texts: readonly string[]): ReadonlySet<string> {
  return new Set(texts.flatMap((text) => readWords(text).tokens.map((token) => token.text)));
}

function listTests(list: EntryList, leftover: LabelReadings["leftover"]): readonly Test[] {
  const tests: Test[] = [];
  const add = (attribute: number, codes: readonly number[]): void => {
    tests.push({ attribute, codes: new Set(codes) });
  };
  list.attributes.forEach(({ how, values }, attribute) => {
    // One month of one year is said in words, or is part of a whole period.
    if (how === "year-month") return;
    const left = leftover.get(attribute) ?? [];
    if (left.length > 1) {
      add(attribute, left);
      add(attribute, [0, ...left]);
    }
    if (left.length > 2 && left.length <= MOST_LEFT)
      left.forEach((one, index) => {
        for (const other of left.slice(index + 1)) add(attribute, [one, other]);
      });
    if (values.length > MOST_VALUES) return;
    const all = values.map((_, code) => code);
    for (const code of all) add(attribute, [code]);
    if (how === "mark" && values.length > 2) add(attribute, all.slice(1));
    // "Not the school's own": all values but one.
    if (values.length > 3 && values.length <= MOST_LEFT)
      for (const code of all.slice(1))
        add(
          attribute,
          all.filter((each) => each > 0 && each !== code),
        );
  });
  return tests;
}

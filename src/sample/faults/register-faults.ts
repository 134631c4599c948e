import { foldText } from "../../core/base/fold-text";
import type { Entry } from "../entry";
import {
  cellPlace,
  changeSheet,
  entryPlace,
  pickEntry,
  readCell,
  setEntryCells,
  type Faulty,
  type FaultMaker,
  type SampleBook,
} from "./book";
import { writeTcvn3 } from "./write-tcvn3";

/**
 * One maker a rule of the register. Each changes as little as it can: the counts of the summary tables stay what they
 * were wherever the fault allows it, so that one fault is one finding.
 */
export const REGISTER_FAULTS = {
  "required-cell-empty": (book, random) => {
    const { index, entry } = pickEntry(book, random, isPlain);
    return {
      book: setEntryCells(book, index, { name: "" }),
      fault: {
        ...placed(book, "required-cell-empty", index, "name"),
        shown: null,
        note: `The name is missing (it was ${entry.name}).`,
      },
    };
  },
  "unknown-category": (book, random) => {
    const { index, entry } = pickEntry(book, random, (each) => !each.award && each.recognition !== null);
    const level = book.template.levels.find((each) => each.id === entry.recognition?.level)?.name ?? "";
    const shown = `${level}h`;
    return {
      book: setEntryCells(book, index, { levelRecognised: shown }),
      fault: {
        ...placed(book, "unknown-category", index, "levelRecognised"),
        shown,
        expected: level,
        note: "A slip of the key in the level of recognition.",
      },
    };
  },
  "unknown-unit": (book, random) => {
    const { index, entry } = pickEntry(book, random, isPlain);
    const shown = `${entry.unit}g`;
    return {
      book: setEntryCells(book, index, { unit: shown }),
      fault: {
        ...placed(book, "unknown-unit", index, "unit"),
        shown,
        expected: entry.unit,
        note: "A slip of the key in the unit's name.",
      },
    };
  },
  "invalid-year": (book, random) => {
    const { index, entry } = pickEntry(book, random, isUnrecognised);
    const shown = Number(`${entry.yearRegistered}0`);
    return {
      book: setEntryCells(book, index, { yearRecognised: shown, levelRecognised: baseLevel(book) }),
      fault: {
        ...placed(book, "invalid-year", index, "yearRecognised"),
        shown,
        note: "A year of five digits.",
      },
    };
  },
  "year-outside-period": (book, random) => {
    const { index } = pickEntry(book, random, isUnrecognised);
    const shown = book.template.period.to + 1;
    return {
      book: setEntryCells(book, index, { yearRecognised: shown, levelRecognised: baseLevel(book) }),
      fault: {
        ...placed(book, "year-outside-period", index, "yearRecognised"),
        shown,
        note: "Recognised the year after the period.",
      },
    };
  },
  "unit-not-reported": (book) => {
    const unit = "Xã Đồi Sậy";
    const first = book.register.places[0];
    const column = book.register.columns.get("unit") ?? 0;
    const { indexRow, sheets } = book.register.layout;
    const headerRow = (first?.row ?? 1) - (indexRow ? 2 : 1) - (sheets === "sections" ? 1 : 0);
    return {
      book: {
        ...book,
        template: { ...book.template, units: [...book.template.units, { name: unit, aliases: [] }] },
      },
      fault: {
        rule: "unit-not-reported",
        at: cellPlace(first?.sheet ?? "", headerRow, column),
        shown: null,
        expected: unit,
        note: "The catalogue names a unit that sent nothing.",
        echoes: [],
      },
    };
  },
  "duplicate-entry": (book, random) => {
    const groups = new Map<string, number>();
    const people = book.template.subjects[1]?.id;
    const { index, entry } = pickEntry(
      book,
      random,
      (each, at) => isPlain(each) && each.subject === people && firstOf(groups, each, at) !== at,
    );
    const original = groups.get(groupKey(entry)) ?? 0;
    const { name, title, position, address } = book.register.entries[original] ?? entry;
    const titled = `${/ (Thị|Thu) /u.test(name) ? "Bà" : "Ông"} ${name}`;
    return {
      book: {
        ...setEntryCells(book, index, { name: titled, title: foldText(title), position, address }),
        used: new Set([...book.used, index, original]),
      },
      fault: {
        ...placed(book, "duplicate-entry", index, "name"),
        shown: titled,
        note: `The entry at ${entryPlace(book, original, "name").address} once more, as ${titled} and without tone marks.`,
      },
    };
  },
  "award-without-recognition": (book, random) => {
    const { index, entry } = pickEntry(book, random, (each) => each.award !== null);
    // The recognition goes to another entry of the same field and subject: the recognised are as many as before.
    const heir = pickEntry(
      book,
      random,
      (each) => isUnrecognised(each) && each.field === entry.field && each.subject === entry.subject,
    );
    const level = readEntry(book, index, "levelRecognised");
    const emptied = setEntryCells(book, index, { yearRecognised: "", levelRecognised: "" });
    const year = Math.max(entry.recognition?.year ?? 0, heir.entry.yearRegistered);
    return {
      book: setEntryCells(emptied, heir.index, { yearRecognised: year, levelRecognised: level }),
      fault: {
        ...placed(book, "award-without-recognition", index, "yearAwarded"),
        shown: entry.award?.year ?? null,
        note: "Awarded, but the year of recognition is empty.",
      },
    };
  },
  "honour-is-not-reward": (book, random) => {
    const { index } = pickEntry(book, random, (each) => each.award !== null);
    const shown = "Chiến sĩ thi đua cơ sở";
    return {
      book: setEntryCells(book, index, { awardForm: shown }),
      fault: {
        ...placed(book, "honour-is-not-reward", index, "awardForm"),
        shown,
        note: "A title of honour where a form of reward belongs.",
      },
    };
  },
  "vague-title": (book, random) => {
    const { index } = pickEntry(book, random, isPlain);
    const shown = "Thực hiện tốt mô hình dân vận khéo";
    return {
      book: setEntryCells(book, index, { title: shown }),
      fault: {
        ...placed(book, "vague-title", index, "title"),
        shown,
        note: "A title that says nothing of the work.",
      },
    };
  },
  "legacy-encoding": (book, random) => {
    const { index, entry } = pickEntry(book, random, isPlain);
    const shown = writeTcvn3(entry.title);
    return {
      book: setEntryCells(book, index, { title: shown }),
      fault: {
        ...placed(book, "legacy-encoding", index, "title"),
        shown,
        expected: entry.title,
        note: "The title pasted from a file of the 1990s encoding TCVN3 (.VnTime).",
      },
    };
  },
  "hidden-rows-counted": (book, random) => {
    const { index } = pickEntry(book, random, isPlain);
    const place = book.register.places[index] ?? { sheet: "", row: 0 };
    return {
      book: {
        ...changeSheet(book, place.sheet, (plan) => ({ ...plan, hiddenRows: new Set([place.row]) })),
        used: new Set([...book.used, index]),
      },
      fault: {
        rule: "hidden-rows-counted",
        at: cellPlace(place.sheet, place.row, 0),
        shown: null,
        expected: null,
        note: "A row is hidden, and the totals still count it.",
        echoes: [],
      },
    };
  },
} as const satisfies Readonly<Record<string, FaultMaker>>;

type EntryColumn = Parameters<typeof entryPlace>[2];

function placed(book: SampleBook, rule: string, index: number, column: EntryColumn): Faulty["fault"] {
  const at = entryPlace(book, index, column);
  return { rule, at, shown: readEntry(book, index, column), expected: null, note: "", echoes: [] };
}

function readEntry(book: SampleBook, index: number, column: EntryColumn): string | number {
  const place = book.register.places[index];
  const at = book.register.columns.get(column);
  return place && at !== undefined ? readCell(book, place.sheet, place.row, at) : "";
}

/** Neither awarded nor recognised in a way that a figure of the tables or the report rests on. */
function isUnrecognised(entry: Entry): boolean {
  return entry.recognition === null && entry.award === null;
}

function isPlain(entry: Entry): boolean {
  return entry.award === null;
}

function baseLevel(book: SampleBook): string {
  return book.template.levels[0]?.name ?? "";
}

function groupKey(entry: Entry): string {
  const { unit, field, kind, subject, yearRegistered } = entry;
  return [unit, field, kind, subject, yearRegistered].join("|");
}

function firstOf(groups: Map<string, number>, entry: Entry, index: number): number {
  const first = groups.get(groupKey(entry)) ?? index;
  groups.set(groupKey(entry), first);
  return first;
}

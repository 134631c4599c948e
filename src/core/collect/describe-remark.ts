import type { Language } from "../base/language";
import { fillMessage } from "../messages/fill-message";
import type { MessageValue } from "../model/finding";
import { describeTableRemark } from "../consolidate/describe-table-remark";
import type { FileFault, PassedSheet, RemarkAbout } from "./collection";
import { COLLECTION_WORDS } from "./collection-words";
import { ENOUGH } from "./find-near-header";

/** The sentence for why a file could not be read. */
export type FaultDescriber = (fault: FileFault, file: string) => string;

/** A word or sentence of a collection in a language. */
export function sayCollection(
  key: keyof typeof COLLECTION_WORDS,
  language: Language,
  data: Readonly<Record<string, MessageValue>> = {},
): string {
  return fillMessage(COLLECTION_WORDS[key][language], data, language);
}

/** What there is to look at, and what to do, in one or two sentences. */
export function describeRemark(
  about: RemarkAbout,
  file: string,
  describeFault: FaultDescriber,
  language: Language,
): string {
  const say: Say = (key, data) => sayCollection(key, language, data);
  switch (about.kind) {
    case "unreadable":
      return describeFault(about.fault, file);
    case "copy":
      return say("copyOf", { file: about.of });
    case "no-entries":
      return describeSheets(about.sheets, say);
    case "column": {
      const { header, guessName, confidence, used } = about.question;
      const data = { header, name: guessName, share: Math.round(confidence * 100) };
      return say(used ? "columnUsed" : "columnOpen", data);
    }
    case "column-not-taken":
      return say("columnNotTaken", { header: about.header, filled: about.filled });
    case "sheet-not-taken":
      return describeSheet(about.sheet, say);
    case "table-not-taken":
      return say("tableNotTaken");
    case "hidden-sheet":
      return say("hiddenSheet", { entries: about.entries });
    case "hidden-rows":
      return say("hiddenRows", { rows: about.rows });
    case "row-not-taken":
      return say(about.row.why === "outside" ? "rowOutside" : "rowNotTaken", { text: about.row.text });
    case "rows-between": {
      const kinds = (["totals", "headings", "headers"] as const).filter((kind) => about[kind] > 0);
      const rows = kinds.map((kind) => say(kind, { count: about[kind] })).join(", ");
      return say("rowsBetween", { rows });
    }
    case "unit-unknown":
      return say("unitUnknown", { unit: about.unit, entries: about.entries });
    case "unit-unnamed":
      return say("unitUnnamed", { entries: about.entries });
    case "unit-from-file-name":
      return say("unitFromFileName", { unit: about.unit });
    case "unit-from-sheet":
      return say("unitFromSheet", { unit: about.unit });
    case "year-from-list": {
      const { year, text, from } = about.from;
      return say(from === "title" ? "yearFromTitle" : "yearFromSheet", { year: String(year), text });
    }
    case "taken-as-yes":
      return say("takenAsYes", { header: about.header, all: describeAll(about.entries, say) });
    case "columns-missing": {
      const headers = about.headers.map((header) => `“${header}”`).join(", ");
      return say("columnsMissing", { headers, all: describeAll(about.entries, say) });
    }
    case "several-files":
      return say("severalFiles", {
        unit: about.unit,
        count: about.files.length,
        files: about.files.join(", "),
      });
    case "table-lines-missing":
    case "table-line-extra":
    case "table-line-renamed":
    case "table-cell-no-number":
    case "table-fault":
    case "table-total-differs":
    case "table-rate-left":
    case "table-twice":
    case "table-year":
    case "table-unit-unknown":
      return describeTableRemark(about, language);
  }
}

type Say = (key: keyof typeof COLLECTION_WORDS, data?: Readonly<Record<string, MessageValue>>) => string;

function describeAll(entries: number, say: Say): string {
  return say(entries === 1 ? "onlyEntry" : "allEntries", { entries });
}

/** Each sheet of a file without entries; those of which the same is to be said together. */
function describeSheets(sheets: readonly PassedSheet[], say: Say): string {
  const names = new Map<string, string[]>();
  for (const sheet of sheets) {
    const sentence = describeSheet(sheet, say);
    names.set(sentence, [...(names.get(sentence) ?? []), `“${sheet.name}”`]);
  }
  const [[only] = [say("noRegister")]] = names;
  if (names.size < 2) return only;
  return [...names].map(([text, own]) => say("ofSheets", { sheets: own.join(", "), text })).join(" ");
}

function describeSheet({ why, near }: PassedSheet, say: Say): string {
  if (!near) return say(SHEET_WORDS[why]);
  const known = near.known.map((label) => `“${label}”`).join(", ");
  const lacks = say(LACKS_WORDS[near.lacks], { count: near.known.length, enough: ENOUGH });
  const row = String(near.row + 1);
  return say(why === "summary" ? "sheetLikeSummary" : "sheetLikeRegister", { row, known, lacks });
}

const LACKS_WORDS = {
  "no-entries": "lacksEntries",
  subject: "lacksSubject",
  few: "lacksColumns",
  form: "lacksForm",
} as const;

const SHEET_WORDS = {
  "no-register": "sheetNoRegister",
  summary: "sheetSummary",
  prose: "sheetProse",
  built: "sheetBuilt",
} as const;

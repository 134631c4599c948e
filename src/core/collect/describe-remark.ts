import type { Language } from "../base/language";
import { fillMessage } from "../messages/fill-message";
import type { MessageValue } from "../model/finding";
import type { FileFault, RemarkAbout } from "./collection";
import { COLLECTION_WORDS } from "./collection-words";

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
  const say = (key: keyof typeof COLLECTION_WORDS, data: Readonly<Record<string, MessageValue>> = {}) =>
    sayCollection(key, language, data);
  switch (about.kind) {
    case "unreadable":
      return describeFault(about.fault, file);
    case "copy":
      return say("copyOf", { file: about.of });
    case "no-entries":
      return say("noRegister");
    case "column": {
      const { header, guessName, confidence, used } = about.question;
      const data = { header, name: guessName, share: Math.round(confidence * 100) };
      return say(used ? "columnUsed" : "columnOpen", data);
    }
    case "column-not-taken":
      return say("columnNotTaken", { header: about.header, filled: about.filled });
    case "sheet-not-taken":
      return say(SHEET_WORDS[about.why]);
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
    case "several-files":
      return say("severalFiles", {
        unit: about.unit,
        count: about.files.length,
        files: about.files.join(", "),
      });
  }
}

const SHEET_WORDS = {
  "no-register": "sheetNoRegister",
  summary: "sheetSummary",
  built: "sheetBuilt",
} as const;

import type { Language } from "../base/language";
import { tidyText } from "../base/fold-text";
import { findEncodingFault } from "../base/legacy-encoding";
import type { SheetPlan } from "../model/sheet-plan";
import { SEVERITY_WORDS } from "../sheets/finding-words";
import type { Template } from "../template/schema";
import type { Collection, FileLine, NormalisedLine, Remark, UnitLine } from "./collection";
import { COLLECTION_SHEETS, type COLLECTION_WORDS } from "./collection-words";
import { countCollection, describeFiles, describeWhat } from "./count-collection";
import { describeRemark, sayCollection, type FaultDescriber } from "./describe-remark";
import { planListSheet, type ListLine } from "../sheets/plan-list-sheet";

/** The sheets beside the collected register: who reported, each file, what to look at, what was normalised. */
export function planCollectionSheets(
  collection: Collection,
  template: Template,
  describeFault: FaultDescriber,
  language: Language,
): readonly SheetPlan[] {
  const say: Say = (key, data) => sayCollection(key, language, data);
  return [
    planUnits(collection, say, language),
    planFiles(collection, describeFault, say, language),
    planRemarks(collection.remarks, describeFault, say, language),
    planNormalised(collection, template, say),
  ];
}

type Say = (key: keyof typeof COLLECTION_WORDS, data?: Readonly<Record<string, string | number>>) => string;

function planUnits(collection: Collection, say: Say, language: Language): SheetPlan {
  const { units, hasCatalogue } = collection;
  const counts = countCollection(collection);
  const { reported, missing, unknown } = counts;
  const files = describeFiles(counts, language);
  const what = describeWhat(collection, language);
  const data = { all: reported + missing, reported, missing, unknown, what, files };
  const summary = unknown > 0 ? "unitsSummaryUnknown" : "unitsSummary";
  return planListSheet({
    name: COLLECTION_SHEETS.units,
    title: say("unitsTitle"),
    summary: say(hasCatalogue ? summary : "noCatalogue", data),
    columns: [
      { header: say("ordinal"), width: 6, align: "center" },
      { header: say("unit"), width: 42 },
      { header: say("status"), width: 26, align: "center" },
      { header: say("entries"), width: 10, align: "center" },
      { header: say("tables"), width: 10, align: "center" },
      { header: say("fileCount"), width: 9, align: "center" },
      { header: say("files"), width: 46 },
    ],
    lines: units.map((unit, index): ListLine => {
      const { word, color } = UNIT_STATUS[unit.status];
      const name = unit.name === "" ? say("noUnit") : unit.name;
      const { entries, tables, files: own } = unit;
      const cells = [index + 1, name, say(word), entries, tables, own.length, own.join("; ")];
      return { cells, mark: { column: 2, color } };
    }),
    tabColor: missing > 0 ? AMBER : GREEN,
  });
}

function planFiles(collection: Collection, describe: FaultDescriber, say: Say, language: Language) {
  const { files, remarks } = collection;
  const counts = countCollection(collection);
  const reasons = new Map<string, string>();
  for (const { file, about } of remarks) {
    if (about.kind === "unreadable" || about.kind === "copy" || about.kind === "no-entries")
      reasons.set(file, describeRemark(about, file, describe, language));
  }
  return planListSheet({
    name: COLLECTION_SHEETS.files,
    title: say("filesTitle"),
    summary: `${say("taken")}: ${counts.taken}/${counts.files}`,
    columns: [
      { header: say("ordinal"), width: 6, align: "center" },
      { header: say("file"), width: 40 },
      { header: say("status"), width: 18, align: "center" },
      { header: say("unit"), width: 32 },
      { header: say("entries"), width: 10, align: "center" },
      { header: say("tables"), width: 10, align: "center" },
      { header: say("sheetsTaken"), width: 11, align: "center" },
      { header: say("reason"), width: 44 },
    ],
    lines: files.map((file, index): ListLine => {
      const { word, color } = FILE_STATUS[file.status];
      const sheets = file.sheets.all === 0 ? "" : `${file.sheets.taken} / ${file.sheets.all}`;
      const units = shortenList(file.units);
      const cells = [
        index + 1,
        file.name,
        say(word),
        units,
        file.entries,
        file.tables,
        sheets,
        reasons.get(file.name) ?? "",
      ];
      return { cells, mark: { column: 2, color } };
    }),
    tabColor: files.some((file) => file.status === "no-entries" || file.status === "unreadable")
      ? RED
      : GREEN,
  });
}

function planRemarks(remarks: readonly Remark[], describe: FaultDescriber, say: Say, language: Language) {
  const count = (severity: Remark["severity"]): number =>
    remarks.filter((remark) => remark.severity === severity).length;
  const counts = { errors: count("error"), warnings: count("warning"), notes: count("note") };
  const sorted = (["error", "warning", "note"] as const).flatMap((severity) =>
    remarks.filter((remark) => remark.severity === severity),
  );
  return planListSheet({
    name: COLLECTION_SHEETS.remarks,
    title: say("remarksTitle"),
    summary: remarks.length === 0 ? say("remarksNone") : say("remarksSummary", counts),
    columns: [
      { header: say("ordinal"), width: 6, align: "center" },
      { header: say("severity"), width: 11, align: "center" },
      { header: say("file"), width: 34 },
      { header: say("sheet"), width: 22 },
      { header: say("place"), width: 11, align: "center" },
      { header: say("content"), width: 70 },
    ],
    lines: sorted.map(({ severity, file, sheet, place, about }, index): ListLine => {
      const text = describeRemark(about, file, describe, language);
      const cells = [index + 1, SEVERITY_WORDS[severity][language], file, sheet ?? "", place ?? "", text];
      return { cells, mark: { column: 1, color: SEVERITY_COLORS[severity] } };
    }),
    tabColor: counts.errors > 0 ? RED : counts.warnings > 0 ? AMBER : GREEN,
  });
}

function planNormalised({ normalised }: Collection, template: Template, say: Say): SheetPlan {
  const headers = new Map(template.columns.map((column) => [column.id, column.header]));
  return planListSheet({
    name: COLLECTION_SHEETS.normalised,
    title: say("normalisedTitle"),
    summary: say(normalised.length === 0 ? "normalisedNone" : "normalisedSummary"),
    columns: [
      { header: say("ordinal"), width: 6, align: "center" },
      { header: say("column"), width: 22 },
      { header: say("from"), width: 34 },
      { header: say("to"), width: 34 },
      { header: say("how"), width: 24 },
      { header: say("entries"), width: 10, align: "center" },
      { header: say("fileCount"), width: 9, align: "center" },
      { header: say("firstPlace"), width: 40 },
    ],
    lines: normalised.map(({ role, from, to, how, entries, files, first }, index): ListLine => {
      const place = `${first.file} · ${first.sheet}!${first.address}`;
      return {
        cells: [
          index + 1,
          headers.get(role) ?? role,
          from,
          to,
          say(nameHow(how, from, to)),
          entries,
          files,
          place,
        ],
      };
    }),
  });
}

const RED = "#B3261E";
const AMBER = "#8A5000";
const GREEN = "#4F6F52";
const SEVERITY_COLORS = { error: RED, warning: AMBER, note: "#1F4E79" } as const;

interface Status {
  readonly word: keyof typeof COLLECTION_WORDS;
  readonly color: string;
}

const UNIT_STATUS: Readonly<Record<UnitLine["status"], Status>> = {
  reported: { word: "reported", color: GREEN },
  unreadable: { word: "unreadableUnit", color: RED },
  empty: { word: "empty", color: RED },
  missing: { word: "missing", color: RED },
  unknown: { word: "unknown", color: AMBER },
  unnamed: { word: "unnamed", color: AMBER },
};

const FILE_STATUS: Readonly<Record<FileLine["status"], Status>> = {
  taken: { word: "taken", color: GREEN },
  "no-entries": { word: "noEntries", color: RED },
  unreadable: { word: "unreadable", color: RED },
  copy: { word: "copy", color: AMBER },
  previous: { word: "previousYear", color: GREEN },
};

function shortenList(names: readonly string[]): string {
  const rest = names.length - MOST_NAMES;
  return rest > 1 ? `${names.slice(0, MOST_NAMES).join("; ")}… (+${rest})` : names.join("; ");
}

const MOST_NAMES = 8;

/** Of an old writing the one it is, of spaces that they are: two texts may look the same and differ. */
function nameHow(how: NormalisedLine["how"], from: string, to: string): keyof typeof COLLECTION_WORDS {
  if (how === "filled-down" && from !== "") return "ditto";
  if (how === "writing" && tidyText(from) === to) return "spaces";
  return how === "encoding" ? (findEncodingFault(from)?.kind ?? how) : how;
}

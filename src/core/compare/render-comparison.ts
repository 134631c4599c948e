import type { Language } from "../base/language";
import { printLine } from "../base/printable-text";
import { writePeriod } from "../claims/cell-index";
import { fillMessage } from "../messages/fill-message";
import type { MessageValue } from "../model/finding";
import { COMPARISON_WORDS } from "./comparison-words";
import { escapeMarkdown } from "./escape-markdown";
import type { ComparedEntry, ComparedPair, ComparedSide, MovedTotal, RegisterComparison } from "./comparison";

export type ComparisonFormat = "text" | "json" | "markdown";

/** A comparison in one of its outward forms. JSON is the comparison itself; text shortens long lists, Markdown does not. */
export function renderComparison(
  comparison: RegisterComparison,
  format: ComparisonFormat,
  language: Language,
): string {
  if (format === "json") return `${JSON.stringify(comparison, null, 2)}\n`;
  const { title, summary, sections } = write(comparison, format === "markdown", language);
  const lines =
    format === "markdown"
      ? [`# ${title}`, ...summary.flatMap((line) => ["", escapeMarkdown(line)])]
      : [title, ...summary];
  for (const { heading, items } of sections) {
    lines.push("", format === "markdown" ? `## ${heading}` : heading);
    if (format === "markdown") lines.push("", ...items.map((item) => `- ${escapeMarkdown(item)}`));
    else {
      lines.push(...items.slice(0, LONGEST_LIST).map((item) => `  - ${item}`));
      const more = items.length - LONGEST_LIST;
      if (more > 0) lines.push(`  ${say("more", { count: more }, language)}`);
    }
  }
  return `${lines.map(printLine).join("\n")}\n`;
}

const LONGEST_LIST = 20;

interface Written {
  readonly title: string;
  /** What must be known before the lists are read, then the counts. */
  readonly summary: readonly string[];
  readonly sections: readonly { readonly heading: string; readonly items: readonly string[] }[];
}

/** What was kept is as it should be: its list is only for those who want all. */
function write(comparison: RegisterComparison, withKept: boolean, language: Language): Written {
  const {
    old,
    new: now,
    kept,
    continued,
    renamed,
    dropped,
    added,
    again,
    moved,
    withoutYear,
    reversed,
  } = comparison;
  const reworded = continued.filter(isReworded);
  const names = { old: nameSide(old, language), new: nameSide(now, language) };
  const share = percent(comparison.share);
  const tell = (key: keyof typeof COMPARISON_WORDS, data: Data): string => say(key, data, language);
  const entry = (each: ComparedEntry): string => tell("entry", describe(each, language));
  const sections = [
    {
      heading: tell(old.period ? "leftOutTitle" : "withoutYearTitle", { count: withoutYear.length }),
      items: withoutYear.map(entry),
    },
    {
      heading: tell("againTitle", { count: again.length }),
      items: again.map((pair) => tell("again", describePair(pair, language))),
    },
    {
      heading: tell("movedTitle", { share, count: moved.length }),
      items: moved.map((each) => writeMoved(each, language)),
    },
    {
      heading: tell("renamedTitle", { count: renamed.length }),
      items: renamed.map((pair) =>
        tell("renamed", {
          ...describe(pair.new, language),
          oldTitle: pair.old.title,
          oldPlace: place(pair.old),
        }),
      ),
    },
    {
      heading: tell("rewordedTitle", { count: reworded.length }),
      items: reworded.map((pair) => tell("reworded", describePair(pair, language))),
    },
    {
      heading: tell("continuedTitle", { count: kept }),
      items: (withKept ? continued : []).map((pair) => tell("continued", describePair(pair, language))),
    },
    { heading: tell("droppedTitle", { ...names, count: dropped.length }), items: dropped.map(entry) },
    { heading: tell("addedTitle", { ...names, count: added.length }), items: added.map(entry) },
  ].filter(({ items }) => items.length > 0);
  const counts = { kept, renamed: renamed.length, dropped: dropped.length, added: added.length };
  const years = { oldYear: String(old.middleYear ?? ""), year: String(now.middleYear ?? "") };
  return {
    title: tell("title", { ...names, oldEntries: old.entries, newEntries: now.entries }),
    summary: [
      ...(old.entries === 0 ? [tell("emptyOld", names)] : []),
      ...(now.entries === 0 ? [tell("emptyNew", names)] : []),
      ...(reversed ? [tell("reversed", { ...names, ...years })] : []),
      tell("summary", counts),
      ...(again.length + moved.length === 0 ? [tell("nothing", { share })] : []),
    ],
    sections,
  };
}

type Data = Readonly<Record<string, MessageValue>>;

function say(key: keyof typeof COMPARISON_WORDS, data: Data, language: Language): string {
  return fillMessage(COMPARISON_WORDS[key][language], data, language);
}

function describe(entry: ComparedEntry, language: Language): Data {
  const { unit, title, name, year } = entry;
  return {
    entry: title === "" ? name : name === "" ? `“${title}”` : `“${title}” (${name})`,
    unit: unit === "" ? say("noUnit", {}, language) : unit,
    title,
    name,
    // A year is no number of things: 2021, not 2.021.
    year: String(year ?? ""),
    place: place(entry),
  };
}

function describePair(pair: ComparedPair, language: Language): Data {
  const { entry: oldEntry = "", year: oldYear = "" } = describe(pair.old, language);
  return { ...describe(pair.new, language), oldEntry, oldYear, oldPlace: place(pair.old) };
}

/** Another title or name, not only other capitals or spaces. */
function isReworded({ old, new: now }: ComparedPair): boolean {
  const plain = ({ title, name }: ComparedEntry): string =>
    `${title}\n${name}`
      .normalize("NFC")
      .toLowerCase()
      .replace(/[^\S\n]+/gu, " ");
  return plain(old) !== plain(now);
}

function place({ workbook, sheet, address }: ComparedEntry): string {
  return `${workbook} · ${sheet}!${address}`;
}

function nameSide({ workbook, period }: ComparedSide, language: Language): string {
  return period ? say("period", { workbook, years: writePeriod(period) }, language) : workbook;
}

function writeMoved(
  { measureName, by, name, old, new: now, change }: MovedTotal,
  language: Language,
): string {
  const what = `${measureName}, ${say(by, { name }, language)}`;
  const moved =
    change === null
      ? say("fromNone", {}, language)
      : say(change > 0 ? "rose" : "fell", { share: percent(Math.abs(change)) }, language);
  return say("moved", { what, old, new: now, change: moved }, language);
}

function percent(share: number): number {
  return Math.round(share * 1000) / 10;
}

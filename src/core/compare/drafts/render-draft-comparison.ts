import type { Language } from "../../base/language";
import { printLine } from "../../base/printable-text";
import { fillMessage } from "../../messages/fill-message";
import type { MessageValue } from "../../model/finding";
import type { FigureVerdict } from "../../model/report";
import type { ComparisonFormat } from "../render-comparison";
import type { ChangedFigure, DraftComparison, DraftFigure } from "./draft-comparison";
import { DRAFT_WORDS } from "./draft-words";
import { escapeMarkdown } from "../escape-markdown";

/** A comparison of drafts in one of its outward forms. JSON is the comparison itself; text shortens long lists. */
export function renderDraftComparison(
  comparison: DraftComparison,
  format: ComparisonFormat,
  language: Language,
): string {
  if (format === "json") return `${JSON.stringify(comparison, null, 2)}\n`;
  const { changed, added, gone, unchanged } = comparison;
  const tell = (key: keyof typeof DRAFT_WORDS, data: Data): string =>
    fillMessage(DRAFT_WORDS[key][language], data, language);
  const isMarkdown = format === "markdown";
  const write = (text: string): string => (isMarkdown ? escapeMarkdown(text) : text);
  const names = { old: comparison.old, new: comparison.new };
  const counts = { unchanged, changed: changed.length, added: added.length, gone: gone.length };
  const differing = changed.filter(({ tables }) => tables === "differs-now").length;
  const lines = [isMarkdown ? `# ${write(tell("title", names))}` : tell("title", names)];
  const paragraph = (text: string): void => void lines.push(...(isMarkdown ? ["", write(text)] : [text]));
  paragraph(tell("summary", counts));
  if (differing > 0) paragraph(tell("differsNow", { count: differing }));
  if (changed.length + added.length + gone.length === 0) paragraph(tell("nothing", {}));
  const sections: readonly (readonly [keyof typeof DRAFT_WORDS, readonly (readonly string[])[]])[] = [
    ["changedTitle", changed.map((each) => writeChanged(each, tell))],
    ["addedTitle", added.map((each) => [writeFigure(each, tell)])],
    [
      "goneTitle",
      gone.map((each) => [tell("figure", { quote: each.figure.quote, context: each.context, tables: "" })]),
    ],
  ];
  for (const [heading, items] of sections) {
    if (items.length === 0) continue;
    const title = tell(heading, { count: items.length });
    lines.push("", ...(isMarkdown ? [`## ${title}`, ""] : [title]));
    const shown = isMarkdown ? items : items.slice(0, LONGEST_LIST);
    for (const [first = "", ...rest] of shown)
      lines.push(`${isMarkdown ? "" : "  "}- ${write(first)}`, ...rest.map((line) => `  ${write(line)}`));
    if (shown.length < items.length) lines.push(`  ${tell("more", { count: items.length - shown.length })}`);
  }
  return `${lines.map(printLine).join("\n")}\n`;
}

type Data = Readonly<Record<string, MessageValue>>;
type Tell = (key: keyof typeof DRAFT_WORDS, data: Data) => string;

const LONGEST_LIST = 40;

function writeChanged(change: ChangedFigure, tell: Tell): readonly string[] {
  const { old, new: now, leftBehind } = change;
  const key = change.tables === "differs-still" ? "disagreesStill" : null;
  const line = tell("changed", {
    old: old.figure.quote,
    new: now.figure.quote,
    tables: writeVerdict(now.figure, tell, key),
    context: now.context,
  });
  return [line, ...leftBehind.map(({ context }) => tell("leftBehind", { context }))];
}

function writeFigure({ figure, context }: DraftFigure, tell: Tell): string {
  return tell("figure", { quote: figure.quote, tables: writeVerdict(figure, tell, null), context });
}

function writeVerdict(figure: FigureVerdict, tell: Tell, differs: "disagreesStill" | null): string {
  if (figure.verdict === "matched") return tell("agrees", {});
  if (figure.verdict === "not-checkable") return "";
  const places = figure.sources
    .flatMap((place) => (place.kind === "cell" ? [`${place.sheet}!${place.address}`] : []))
    .join(", ");
  return places === "" ? tell("notAgreeing", {}) : tell(differs ?? "disagrees", { places });
}

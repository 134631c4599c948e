import type { Language } from "../../core/base/language";
import type { HelpBlock, HelpSpan, HelpText, RuleExplanation } from "../../ui/help/rule-explanation";

/** The headings of a rule's README that make its help: the section, and the two parts below its opening. */
export const HELP_HEADINGS = {
  vi: { section: "Giải thích", mend: "Cách sửa", example: "Ví dụ" },
  en: { section: "Explanation", mend: "How to mend it", example: "Example" },
} as const satisfies Record<Language, object>;

/** The help section of a README in one language; throws where a part is missing, since that is a fault of ours. */
export function parseRuleHelp(
  readme: string,
  language: Language,
): Pick<RuleExplanation, "about" | "mend" | "example"> {
  const headings = HELP_HEADINGS[language];
  const section = cutSection(readme.replaceAll("\r\n", "\n"), "##", headings.section);
  return {
    about: parseBlocks(section.split(/^### /mu)[0] ?? ""),
    mend: parseBlocks(cutSection(section, "###", headings.mend)),
    example: parseBlocks(cutSection(section, "###", headings.example)),
  };
}

function cutSection(text: string, mark: "##" | "###", heading: string): string {
  const start = `${mark} ${heading}\n`;
  const section = text
    .split(new RegExp(`^(?=${mark} )`, "mu"))
    .find((each) => each.startsWith(start))
    ?.slice(start.length);
  if (section === undefined || section.trim() === "") throw new Error(`nothing under “${mark} ${heading}”`);
  return section;
}

function parseBlocks(text: string): HelpBlock[] {
  return text
    .trim()
    .split(/\n{2,}/u)
    .filter((block) => block !== "")
    .map(parseBlock);
}

function parseBlock(block: string): HelpBlock {
  const lines = block.split("\n");
  if (block.startsWith("|")) {
    const [header = [], , ...rows] = lines.map(parseRow);
    return { kind: "table", header, rows };
  }
  if (block.startsWith(">")) {
    const quoted = lines.map((line) => line.replace(/^> ?/u, "")).join("\n");
    return { kind: "quote", paragraphs: quoted.split(/\n{2,}/u).map((each) => parseSpans(each)) };
  }
  return { kind: "paragraph", spans: parseSpans(lines.join(" ")) };
}

function parseRow(line: string): HelpText[] {
  return line
    .replace(/^\||\|$/gu, "")
    .split("|")
    .map((cell) => parseSpans(cell.trim()));
}

/** `**strong**` and `` `code` ``; READMEs use no more in their help. */
function parseSpans(text: string): HelpSpan[] {
  return text
    .split(/(\*\*[^*]+\*\*|`[^`]+`)/u)
    .filter((piece) => piece !== "")
    .map((piece) => {
      if (piece.startsWith("**")) return { kind: "strong", text: piece.slice(2, -2) };
      if (piece.startsWith("`")) return { kind: "code", text: piece.slice(1, -1) };
      return piece;
    });
}

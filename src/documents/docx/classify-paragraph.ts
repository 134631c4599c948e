import type { Block } from "../../core/model/document";
import { classifyChunk } from "../text/classify-chunk";
import { isFieldTitle } from "../text/is-field-title";
import type { DocxStyle } from "./read-styles";
import type { StoryParagraph } from "./story";

/** What a paragraph is; `null`: a page number or a line of the table of contents, nothing that is read. */
export interface ParagraphKind {
  readonly kind: Block["kind"];
  readonly level: number;
  readonly note?: string;
}

/** Says what a paragraph of the body is: by its style and numbering, else by its own words, else by its bold type. */
export function classifyParagraph(
  paragraph: StoryParagraph,
  style: DocxStyle,
  text: string,
): ParagraphKind | null {
  if (style.contents) return null;
  const outlined = paragraph.outline === null ? style.heading : (paragraph.outline + 1) % 10;
  if (outlined > 0 && text.length <= LONGEST_HEADING) return { kind: "heading", level: outlined };
  const read = classifyChunk({ adjacent: false, pieces: [{ start: 0, end: text.length }] }, text, "");
  const listed = paragraph.listLevel === null ? style.list : paragraph.listLevel >= 0;
  if (read === null) return listed ? LIST_ITEM : null;
  if (read.kind === "heading" && !(listed && read.level > 1)) return { kind: "heading", level: read.level };
  if (read.kind === "footnote") return { kind: "footnote", level: 0, note: read.note ?? "" };
  if (isFieldTitle(text)) return { kind: "heading", level: 4 };
  if (isBoldTitle(paragraph, text)) {
    const level = paragraph.listLevel === null ? 4 : Math.min(2 + Math.max(paragraph.listLevel, 0), 9);
    return { kind: "heading", level };
  }
  if (listed) return LIST_ITEM;
  return { kind: read.kind, level: read.level };
}

const LIST_ITEM: ParagraphKind = { kind: "list-item", level: 0 };

/** A style for headings laid over whole paragraphs makes them no headings. */
const LONGEST_HEADING = 300;
const LONGEST_BOLD_TITLE = 140;

/** A short line all in bold that does not end as a sentence ends. */
function isBoldTitle({ letters, boldLetters }: StoryParagraph, text: string): boolean {
  if (letters < 3 || boldLetters < letters || text.length > LONGEST_BOLD_TITLE) return false;
  return /\p{L}/u.test(text) && !/[.;,…!?]["”)]*$/u.test(text);
}

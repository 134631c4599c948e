import { findOldWriting } from "../old-writing";
import type { StoryNode, StoryParagraph } from "./story";

/** Turns the texts of a document that is written in a font of before Unicode into Unicode, in place. */
export function convertStories(stories: readonly (readonly StoryNode[])[]): void {
  const paragraphs = stories.flatMap((nodes) => [...listParagraphs(nodes)]);
  const convert = findOldWriting(paragraphs.map((paragraph) => paragraph.raw));
  if (!convert) return;
  for (const paragraph of paragraphs) paragraph.raw = convert(paragraph.raw);
}

function* listParagraphs(nodes: readonly StoryNode[]): Iterable<StoryParagraph> {
  for (const node of nodes) {
    if (node.kind === "paragraph") {
      yield node;
      yield* listParagraphs(node.boxes);
    } else {
      for (const row of node.rows) for (const cell of row.cells) yield* listParagraphs(cell.nodes);
    }
  }
}

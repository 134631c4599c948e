import type { PdfLine, PdfPage } from "./pdf-line";

/** Leaves out page numbers, and heads and feet that return on most pages: they are no part of the text. */
export function dropFurniture(
  pages: readonly (readonly PdfLine[])[],
  sizes: readonly PdfPage[],
): readonly (readonly PdfLine[])[] {
  const returning = countEdges(pages);
  const often = Math.max(3, Math.ceil(pages.length / 2));
  return pages.map((lines, page) => {
    const height = sizes[page]?.height ?? 0;
    return lines.filter((line, index) => {
      const edge = index < EDGE_LINES || index >= lines.length - EDGE_LINES;
      if (!edge) return true;
      const outer = line.y < height * MARGIN || line.y > height * (1 - MARGIN);
      if (outer && PAGE_NUMBER.test(line.text)) return false;
      return (returning.get(fold(line.text)) ?? 0) < often;
    });
  });
}

const EDGE_LINES = 2;
/** Of the page's height. */
const MARGIN = 0.12;
const PAGE_NUMBER = /^(?:trang\s*)?[-–]?\s?\d{1,4}\s?(?:\/\s?\d{1,4}\s?)?[-–]?$/iu;

/** On how many pages each text stands at the upper or lower edge, its numbers aside. */
function countEdges(pages: readonly (readonly PdfLine[])[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const lines of pages) {
    const edges = new Set(
      [...lines.slice(0, EDGE_LINES), ...lines.slice(-EDGE_LINES)].map((line) => fold(line.text)),
    );
    for (const text of edges) counts.set(text, (counts.get(text) ?? 0) + 1);
  }
  return counts;
}

function fold(text: string): string {
  return text.replace(/\d+/gu, "0").toLowerCase();
}

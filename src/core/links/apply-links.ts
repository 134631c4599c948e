import type { Claims, Figure } from "../model/claim";
import type { FigureLink, ResolvedLink } from "../model/link";
import type { Table } from "../model/table";
import { resolveCell } from "./resolve-cell";
import { compareWordings, readWording, type Wording } from "./wording";

/** Links found again, by the figure's index, and those whose figure or cell is gone from the documents at hand. */
export interface AppliedLinks {
  readonly linked: ReadonlyMap<number, ResolvedLink>;
  readonly lost: readonly { readonly link: FigureLink; readonly gone: "figure" | "cell" }[];
}

/**
 * Finds each remembered figure by its wording and place. Links of documents that are not at hand wait for them; a figure
 * takes one link, the one that fits it best.
 */
export function applyLinks(
  claims: Claims,
  tables: readonly Table[],
  documents: readonly string[],
  links: readonly FigureLink[],
): AppliedLinks {
  const figures = indexFigures(claims);
  const linked = new Map<number, ResolvedLink>();
  const lost: { link: FigureLink; gone: "figure" | "cell" }[] = [];
  const taken = new Set<number>();
  const present = links.filter((link) => documents.includes(link.document));
  const ranked = present
    .map((link) => ({ link, found: rank(link, figures.get(keyOf(link.document, link.head)) ?? []) }))
    .sort((a, b) => (b.found[0]?.score ?? 0) - (a.found[0]?.score ?? 0));
  for (const { link, found } of ranked) {
    const best = found.find(({ figure }) => !taken.has(figure.index));
    if (!best) {
      lost.push({ link, gone: "figure" });
      continue;
    }
    taken.add(best.figure.index);
    const { target } = link;
    const resolved = target.kind === "cell" ? resolveCell(target, tables) : target;
    if (resolved) linked.set(best.figure.index, resolved);
    else lost.push({ link, gone: "cell" });
  }
  return { linked, lost };
}

interface WordedFigure {
  readonly figure: Figure;
  readonly wording: Wording;
}

/** By document and the words counted, so that a long report is not searched for each link. */
function indexFigures(claims: Claims): ReadonlyMap<string, readonly WordedFigure[]> {
  const index = new Map<string, WordedFigure[]>();
  for (const figure of claims.figures) {
    if (figure.notFigure !== undefined) continue;
    const wording = readWording(claims, figure);
    const key = keyOf(figure.at.document, wording.head);
    const list = index.get(key);
    if (list) list.push({ figure, wording });
    else index.set(key, [{ figure, wording }]);
  }
  return index;
}

function keyOf(document: string, head: string): string {
  return `${document}\u0000${head}`;
}

/** Less than half of the words as they were is another sentence. */
const LEAST_ALIKE = 0.5;

interface RankedFigure {
  readonly figure: Figure;
  readonly score: number;
}

/** The figures a link may mean, the likeliest first: by wording, then section, then the value, then its turn. */
function rank(link: FigureLink, figures: readonly WordedFigure[]): readonly RankedFigure[] {
  const alike = figures
    .map(({ figure, wording }) => ({ figure, share: compareWordings(link, wording) }))
    .filter(({ share }) => share >= LEAST_ALIKE);
  const turns = new Map<string, number>();
  return alike
    .map(({ figure, share }) => {
      const turn = `${share} ${figure.at.section}`;
      const nth = turns.get(turn) ?? 0;
      turns.set(turn, nth + 1);
      const score =
        share * 8 +
        (figure.at.section === link.section ? 2 : 0) +
        (figure.at.quote === link.quote ? 0.5 : 0) +
        (nth === link.nth ? 0.25 : 0);
      return { figure, score };
    })
    .sort((a, b) => b.score - a.score || a.figure.index - b.figure.index);
}

import type { Language } from "../base/language";
import { fillMessage } from "../messages/fill-message";
import { markup, type Markup } from "./markup";
import type { ProvenCell, TickKind } from "./proven-tables";
import { proofWordsOf } from "./words";

/** The signs of the marks, in the order in which they stand; those of what holds share one tick. */
export const TICK_SIGNS: readonly (readonly [TickKind, string])[] = [
  ["down", "↓"],
  ["across", "→"],
  ["apart", "Σ"],
  ["list", "#"],
  ["text", "¶"],
  ["rounded", "≈"],
  ["fails", "✗"],
  ["finding", "⚑"],
];

/** The marks beside a figure of a table: each with its meaning for those who hear the page, and the way to what it is about. */
export function drawTicks(cell: ProvenCell | undefined, language: Language): Markup | null {
  if (!cell || cell.ticks.size === 0) return null;
  const words = proofWordsOf(language);
  const sums = cell.sums.map((parts) => fillMessage("{parts}", { parts }, language)).join("; ");
  const holds = TICK_SIGNS.some(([kind]) => HOLDING.has(kind) && cell.ticks.has(kind));
  return markup`<span class="ticks">${holds ? TICK : null}${TICK_SIGNS.filter(([kind]) =>
    cell.ticks.has(kind),
  ).map(([kind, sign]) => {
    const word = words.ticks[kind];
    const drawn = markup`<span aria-hidden="true">${sign}</span><span class="vh"> ${word}.</span>`;
    const target = targetOf(cell, kind);
    if (target !== null)
      return markup`<a class="tick ${kind}" href="#${target}" title="${word}">${drawn}</a>`;
    const title = SUMS.has(kind) && sums !== "" ? `${word}: ${sums}` : word;
    return markup`<span class="tick ${kind}" title="${title}">${drawn}</span>`;
  })}</span>`;
}

/** What a figure that holds is marked by. */
export const HOLDING: ReadonlySet<TickKind> = new Set<TickKind>(["down", "across", "apart", "list", "text"]);

export const TICK = markup`<span class="sign tick" aria-hidden="true">✓</span>`;

const SUMS: ReadonlySet<TickKind> = new Set<TickKind>(["down", "across", "apart", "rounded", "fails"]);

function targetOf({ figures, findings }: ProvenCell, kind: TickKind): string | null {
  const [figure] = figures;
  const [finding] = findings;
  if (kind === "text" && figure !== undefined) return `n${figure + 1}`;
  return (kind === "finding" || kind === "fails") && finding !== undefined ? `p${finding + 1}` : null;
}

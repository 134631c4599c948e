import { useEffect } from "react";

/** What F6 goes through, in this order. */
export type Part = "header" | "grid" | "pane";

/** F6 goes to the next part of the page and Shift+F6 to the one before, from wherever the focus is, also out of the grid. */
export function useParts(onPart: (part: Part) => void): void {
  useEffect(() => {
    const hear = (event: KeyboardEvent): void => {
      if (event.key !== "F6" || event.ctrlKey || event.metaKey || event.altKey) return;
      event.preventDefault();
      // Behind a dialog there is nowhere to go.
      if (document.querySelector("[role=dialog][aria-modal=true]")) return;
      const next = nextPart(event.shiftKey ? -1 : 1);
      onPart(next);
      // A part that was hidden on a narrow screen is there after the next drawing.
      requestAnimationFrame(() => requestAnimationFrame(() => enter(next)));
    };
    window.addEventListener("keydown", hear, { capture: true });
    return () => window.removeEventListener("keydown", hear, { capture: true });
  }, [onPart]);
}

/** From the grid to what stands behind it, or where that is hidden, before it. */
export function leaveGrid(): void {
  enter("pane");
  if (document.activeElement?.closest("[data-part=grid]")) enter("header");
}

/** Back to the cells. */
export function enterGrid(): void {
  enter("grid");
}

function nextPart(step: 1 | -1): Part {
  const here = document.activeElement?.closest<HTMLElement>("[data-part]")?.dataset["part"];
  const at = PARTS.findIndex((part) => part === here);
  // From nowhere, forwards to the first part and backwards to the last.
  const index = at === -1 ? (step === 1 ? 0 : PARTS.length - 1) : (at + step + PARTS.length) % PARTS.length;
  return PARTS[index] ?? "header";
}

function enter(part: Part): void {
  document.querySelector<HTMLElement>(`[data-part=${part}] :is(${FIRST[part]})`)?.focus();
}

const PARTS: readonly Part[] = ["header", "grid", "pane"];

const FIRST: Readonly<Record<Part, string>> = {
  header: "[role=toolbar] button:enabled",
  grid: "canvas[id^=univer-sheet-main-canvas]",
  pane: "[role=tab][aria-selected=true]",
};

import { useCallback, useEffect } from "react";
import type { OpenWork } from "../book/workspace";
import type { GridView } from "../grid/grid-view";

type Direction = "undo" | "redo";

export interface Steps {
  /** Takes the last step back, or does again the one taken back last, whosever it was. */
  readonly take: (direction: Direction) => void;
  /** The same, asked for in the grid: whether the step was none of the grid's own. */
  readonly takeForGrid: (direction: Direction) => boolean;
}

/** One history for the grid and the pane. Ctrl+Z, Ctrl+Y and Ctrl+Shift+Z work wherever the focus is, but in a text. */
export function useSteps(open: OpenWork | null, grid: () => GridView | null): Steps {
  const takeForGrid = useCallback(
    (direction: Direction): boolean => {
      const whose = direction === "undo" ? open?.steps.last() : open?.steps.next();
      if (whose === "grid") return false;
      if (whose === "pane") open?.session.dispatch({ kind: direction });
      return true;
    },
    [open],
  );
  const take = useCallback(
    (direction: Direction): void => {
      if (!takeForGrid(direction)) grid()?.step(direction);
    },
    [takeForGrid, grid],
  );
  useEffect(() => {
    const hear = (event: KeyboardEvent): void => {
      const direction = directionOf(event);
      if (direction === null || hasKeysOfItsOwn(event.target)) return;
      event.preventDefault();
      take(direction);
    };
    window.addEventListener("keydown", hear);
    return () => window.removeEventListener("keydown", hear);
  }, [take]);
  return { take, takeForGrid };
}

function directionOf({ key, ctrlKey, metaKey, altKey, shiftKey }: KeyboardEvent): Direction | null {
  if (!(ctrlKey || metaKey) || altKey) return null;
  if (key.toLowerCase() === "z") return shiftKey ? "redo" : "undo";
  return key.toLowerCase() === "y" && !shiftKey ? "redo" : null;
}

/** A text takes back its own letters, the grid asks by itself, and behind a dialog nothing is done. */
function hasKeysOfItsOwn(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest(OWN_KEYS) !== null;
}

const OWN_KEYS =
  "textarea, [contenteditable=true], [data-grid], [role=dialog], input:not([type=checkbox], [type=radio], [type=file])";

import { useEffect, type RefObject } from "react";

/**
 * Ctrl+F finds in the grid, wherever the focus is, but not behind a dialog; the right button, the menu key and Shift+F10 open the
 * menu over the cells. Heard before the grid hears of them.
 */
export function useGridKeys(
  place: RefObject<HTMLElement | null>,
  onFind: () => void,
  onMenu: (at: { readonly x: number; readonly y: number }) => void,
): void {
  useEffect(() => {
    const hear = (event: KeyboardEvent): void => {
      const inGrid = event.target instanceof Node && place.current?.contains(event.target) === true;
      if (isFind(event) && !document.querySelector("[role=dialog][aria-modal=true]")) onFind();
      else if (isMenu(event) && inGrid) onMenu(fromCorner(place.current));
      else return;
      event.preventDefault();
    };
    const ask = (event: MouseEvent): void => {
      if (!(event.target instanceof HTMLCanvasElement) || !place.current?.contains(event.target)) return;
      event.preventDefault();
      onMenu({ x: event.clientX, y: event.clientY });
    };
    const forget = new AbortController();
    window.addEventListener("keydown", hear, { capture: true, signal: forget.signal });
    window.addEventListener("contextmenu", ask, { signal: forget.signal });
    return () => forget.abort();
  }, [place, onFind, onMenu]);
}

/** Keys name no place. */
function fromCorner(place: HTMLElement | null): { readonly x: number; readonly y: number } {
  const { left, top } = place?.getBoundingClientRect() ?? { left: 0, top: 0 };
  return { x: left + FROM_CORNER, y: top + FROM_CORNER };
}

/** Pixels, past the formula bar and the letters of the columns. */
const FROM_CORNER = 80;

function isFind({ key, ctrlKey, metaKey, altKey, shiftKey }: KeyboardEvent): boolean {
  return (ctrlKey || metaKey) && !altKey && !shiftKey && key.toLowerCase() === "f";
}

function isMenu({ key, shiftKey }: KeyboardEvent): boolean {
  return key === "ContextMenu" || (key === "F10" && shiftKey);
}

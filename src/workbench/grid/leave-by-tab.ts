/**
 * Tab leaves the grid as it leaves all else, where the grid would go from cell to cell for ever. While cells are being filled it goes
 * to the cell beside, as in Excel: from the first letter until an arrow, Esc or the mouse. To be called before the grid
 * listens itself; `onLeave` goes to what stands behind the grid.
 */
export function leaveByTab(
  place: HTMLElement,
  isEditing: () => boolean,
  onLeave: () => void,
): { readonly dispose: () => void } {
  let isFilling = false;
  const forget = new AbortController();
  const options = { capture: true, signal: forget.signal };
  const hear = (event: KeyboardEvent): void => {
    if (!(event.target instanceof Node) || !place.contains(event.target)) return;
    const isCommand = event.ctrlKey || event.metaKey || event.altKey;
    if (event.key === "Tab" && !isCommand) {
      if (!isFilling && !isEditing()) leave(event);
    } else if (MOVES.test(event.key)) isFilling = isEditing();
    else if (!isCommand && FILLS.test(event.key)) isFilling = true;
  };
  const leave = (event: KeyboardEvent): void => {
    event.stopImmediatePropagation();
    if (!(event.target instanceof Element) || !event.target.matches(CELLS)) return;
    // Its own buttons hand the keys back to the cells.
    event.preventDefault();
    if (event.shiftKey) place.querySelector<HTMLElement>(BEFORE)?.focus();
    else onLeave();
  };
  window.addEventListener("keydown", hear, options);
  window.addEventListener("pointerdown", () => (isFilling = false), options);
  return { dispose: () => forget.abort() };
}

const CELLS = "canvas, [contenteditable=true]";
const BEFORE = "[data-u-comp=defined-name] input";

const FILLS = /^(?:.|F2|Backspace|Delete)$/u;
const MOVES = /^(?:Arrow.+|Page.+|Home|End|Escape)$/u;

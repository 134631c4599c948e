import type { IContextService } from "@univerjs/core";
import { DISABLE_AUTO_FOCUS_KEY } from "@univerjs/ui";

/**
 * The grid takes the keyboard whenever its selection moves, also when the pane shows a cell. Here it takes it only while a person
 * is in it: after a click into it, or when the focus came to it by keys.
 */
export function takeKeyboard(place: HTMLElement, context: IContextService): { readonly dispose: () => void } {
  const allow = (inside: boolean): void => context.setContextValue(DISABLE_AUTO_FOCUS_KEY, !inside);
  const isInside = (event: Event): boolean => event.target instanceof Node && place.contains(event.target);
  const forget = new AbortController();
  const options = { capture: true, signal: forget.signal };
  document.addEventListener("pointerdown", (event) => allow(isInside(event)), options);
  document.addEventListener("focusin", (event) => allow(isInside(event)), options);
  allow(false);
  return { dispose: () => forget.abort() };
}

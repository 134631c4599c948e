import { useLayoutEffect } from "react";

/** Gives the focus back to where it was before a dialog opened. Fluent does so only for triggers of its own. */
export function useFocusReturn(open = true): void {
  useLayoutEffect(() => {
    if (!open) return undefined;
    const before = document.activeElement;
    return () => {
      // After the dialog is gone; where the focus has been sent elsewhere meanwhile it stays there.
      setTimeout(() => {
        if (document.activeElement === document.body && before instanceof HTMLElement) before.focus();
      }, 0);
    };
  }, [open]);
}

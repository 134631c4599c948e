import { DialogContent } from "@fluentui/react-components";
import { useEffect, useRef, useState, type ReactNode } from "react";

/**
 * What a dialog says. Where it is longer than the dialog it can be reached by Tab, to be scrolled with the arrows; a dialog
 * that fits begins and stays at its buttons.
 */
export function LongDialogContent({ children }: { children: ReactNode }) {
  const content = useRef<HTMLDivElement>(null);
  const [scrolls, setScrolls] = useState(false);
  useEffect(() => {
    const element = content.current?.parentElement;
    if (!element || typeof ResizeObserver === "undefined") return undefined;
    // Not at once: the dialog first gives the focus to its first button.
    const observer = new ResizeObserver(() => {
      setScrolls(element.scrollHeight > element.clientHeight + 1);
    });
    for (const each of [element, ...element.children]) observer.observe(each);
    return () => {
      observer.disconnect();
    };
  }, []);
  return (
    <DialogContent {...(scrolls ? { tabIndex: 0 } : {})}>
      <div ref={content}>{children}</div>
    </DialogContent>
  );
}

import { useEffect, useState } from "react";

/**
 * Files dropped anywhere on the page. Heard before the pane and the grid hear of them, which would take some for their own.
 * True while files are over the page.
 */
export function useFileDrop(onFiles: (files: readonly File[]) => void): boolean {
  const [over, setOver] = useState(false);
  useEffect(() => {
    const forget = new AbortController();
    const listen = (
      kind: "dragenter" | "dragover" | "dragleave" | "drop",
      hear: (event: DragEvent) => void,
    ) =>
      window.addEventListener(
        kind,
        (event) => {
          if (event.dataTransfer?.types.includes("Files") !== true) return;
          event.preventDefault();
          event.stopImmediatePropagation();
          hear(event);
        },
        { capture: true, signal: forget.signal },
      );
    listen("dragenter", () => setOver(true));
    listen("dragover", () => setOver(true));
    listen("dragleave", (event) => {
      // Leaving an element for one inside the page is no leaving.
      if (event.relatedTarget === null) setOver(false);
    });
    listen("drop", (event) => {
      setOver(false);
      const files = [...(event.dataTransfer?.files ?? [])];
      if (files.length > 0) onFiles(files);
    });
    return () => forget.abort();
  }, [onFiles]);
  return over;
}

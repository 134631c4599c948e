import { fail, ok, type Result } from "../../core/base/result";
import type { Exporter } from "../../ports/exporter";
import type { HostError } from "../../ports/workbook-host";

/** Files by the browser's download, text by its clipboard. */
export const browserExporter: Exporter = {
  saveFile: (name, bytes, mediaType) => {
    const address = URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type: mediaType }));
    const link = document.createElement("a");
    link.href = address;
    link.download = name;
    link.hidden = true;
    document.body.append(link);
    link.click();
    link.remove();
    // The download reads the address after the click has returned.
    window.setTimeout(() => {
      URL.revokeObjectURL(address);
    }, 60_000);
    return Promise.resolve(ok(undefined));
  },
  copyText: async (text) => {
    const detail = await writeToClipboard(text);
    if (detail === null || copyBySelection(text)) return ok(undefined);
    return refuse(detail);
  },
};

/** Null when it is done, else the browser's words: Excel on the web frames the pane without the right to the clipboard. */
async function writeToClipboard(text: string): Promise<string | null> {
  // Missing in a page without https, whatever its type says.
  const clipboard = navigator.clipboard as Clipboard | undefined;
  if (!clipboard) return "no clipboard";
  try {
    await clipboard.writeText(text);
    return null;
  } catch (error) {
    return String(error);
  }
}

/** The old way, which asks for no right while the click is fresh. */
function copyBySelection(text: string): boolean {
  const before = document.activeElement;
  const field = document.createElement("textarea");
  field.value = text;
  field.readOnly = true;
  field.setAttribute("aria-hidden", "true");
  field.style.position = "fixed";
  field.style.opacity = "0";
  document.body.append(field);
  field.select();
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- what is not deprecated is refused in a frame
  const done = typeof document.execCommand === "function" && document.execCommand("copy");
  field.remove();
  if (before instanceof HTMLElement) before.focus();
  return done;
}

function refuse(detail: string): Result<never, HostError> {
  return fail({ code: "refused", subject: "clipboard", detail });
}

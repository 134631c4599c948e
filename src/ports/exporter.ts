import type { Result } from "../core/base/result";
import type { HostError } from "./workbook-host";

/** Handing things to the person: a file to keep, text to paste elsewhere. */
export interface Exporter {
  /** Lets the person save a file under this name; `save-unsure` or `save-elsewhere` where that is tried and nobody can tell what came of it. */
  readonly saveFile: (name: string, bytes: Uint8Array, mediaType: string) => Promise<Result<void, HostError>>;
  /** Puts the text on the clipboard. */
  readonly copyText: (text: string) => Promise<Result<void, HostError>>;
  /** Opens the page that saves files, where there is one: after `save-elsewhere`. */
  readonly openPage?: () => void;
}

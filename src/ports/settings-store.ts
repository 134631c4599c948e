import type { Result } from "../core/base/result";
import type { HostError } from "./workbook-host";

/** Where a workbook keeps what people decided about it, so that it travels with the file. One text, JSON by custom. */
export interface SettingsStore {
  /** What was saved last; null in a workbook that has none. */
  readonly load: () => Promise<Result<string | null, HostError>>;
  readonly save: (text: string) => Promise<Result<void, HostError>>;
}

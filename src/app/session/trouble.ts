import type { DocumentError } from "../../ports/document-error";
import type { HostError } from "../../ports/workbook-host";
import type { DecisionsError } from "../../core/review/decisions-file";
import type { AnalyzerError } from "../analysis/analyzer";
import type { SettingsError } from "../settings/parse-settings";

/** What went wrong outside of us; `src/app/sentences/trouble.ts` says it in words. */
export type Trouble =
  | { readonly kind: "host"; readonly error: HostError }
  | { readonly kind: "document"; readonly error: DocumentError }
  | { readonly kind: "analyzer"; readonly error: AnalyzerError }
  | { readonly kind: "decisions"; readonly error: DecisionsError }
  | { readonly kind: "settings"; readonly error: SettingsError };

import type { DocumentError } from "../../ports/document-error";
import type { HostError } from "../../ports/workbook-host";
import type { Localized } from "../../core/base/language";
import type { DecisionsError } from "../../core/review/decisions-file";
import type { AnalyzerError } from "../analysis/analyzer";
import type { SettingsError } from "../settings/parse-settings";

/** Where a template is wrong, in words. */
export interface TemplateFault {
  readonly code: "template-invalid";
  readonly message: Localized;
}

/** What went wrong outside of us; `src/app/sentences/trouble.ts` says it in words. */
export type Trouble =
  | { readonly kind: "host"; readonly error: HostError }
  | { readonly kind: "document"; readonly error: DocumentError }
  | { readonly kind: "analyzer"; readonly error: AnalyzerError }
  | { readonly kind: "decisions"; readonly error: DecisionsError }
  /** A template cannot be used: the place and what belongs there. */
  | { readonly kind: "template"; readonly error: TemplateFault }
  | { readonly kind: "settings"; readonly error: SettingsError };

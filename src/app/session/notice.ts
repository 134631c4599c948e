import type { Severity } from "../../core/model/finding";
import type { MarkedSheets } from "../../ports/workbook-host";
import type { TaskKind } from "./task";

/** What was just done, to be shown for a while and announced; `src/app/sentences/notice.ts` says it in words. */
export type Notice =
  | { readonly kind: "checked"; readonly counts: Readonly<Record<Severity, number>>; readonly live: boolean }
  | { readonly kind: "stopped"; readonly task: TaskKind }
  | ({ readonly kind: "marked"; readonly cells: number; readonly ticks?: number } & MarkedSheets)
  | ({ readonly kind: "unmarked" } & MarkedSheets)
  | { readonly kind: "fixed"; readonly cells: number }
  | { readonly kind: "undone"; readonly cells: number }
  | { readonly kind: "redone"; readonly cells: number }
  | { readonly kind: "sheets-undone"; readonly sheets: readonly string[] }
  | { readonly kind: "dismissed"; readonly findings: number }
  | { readonly kind: "reopened"; readonly findings: number }
  | { readonly kind: "built"; readonly sheets: readonly string[] }
  | { readonly kind: "document-read"; readonly name: string }
  | { readonly kind: "linked"; readonly cell: string }
  | { readonly kind: "sum-declared" }
  | { readonly kind: "set-aside" }
  | { readonly kind: "unlinked" }
  | { readonly kind: "copied" }
  | { readonly kind: "saved"; readonly name: string; readonly comments: number | null }
  /** The text of a file is on the clipboard, since no file could be counted on. */
  | { readonly kind: "copied-to-save"; readonly name: string }
  | { readonly kind: "collected"; readonly entries: number; readonly tables: number; readonly units: number }
  /** `name` null: there was no finding to write. */
  | { readonly kind: "slips-saved"; readonly name: string | null; readonly slips: number }
  | { readonly kind: "imported" }
  | { readonly kind: "decisions-imported"; readonly decisions: number }
  | { readonly kind: "sample-inserted"; readonly sheets: readonly string[] }
  /** Nothing more in that direction, or no finding at all. */
  | { readonly kind: "no-more-findings" }
  /** No fix of those asked for can be made in the workbook. */
  | { readonly kind: "nothing-to-fix" }
  | { readonly kind: "nothing-to-build" }
  /** Asked for while a check runs: begins when that has ended. */
  | { readonly kind: "waits"; readonly task: TaskKind; readonly behind: TaskKind }
  /** Asked for while other work runs. */
  | { readonly kind: "busy"; readonly task: TaskKind };

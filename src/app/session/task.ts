/** Work that takes time. One runs at a time. */
export type TaskKind =
  | "check"
  | "recheck"
  | "mark"
  | "unmark"
  | "fix"
  | "undo"
  | "redo"
  | "read-document"
  | "annotate"
  | "link"
  | "declare-sum"
  | "preview-build"
  | "build"
  | "collect"
  | "save-slips"
  | "save-proof"
  | "insert-sample";

/** What a running task is at. */
export type TaskPhase = "reading" | "analyzing" | "writing";

export type Work =
  | { readonly kind: "idle" }
  | {
      readonly kind: "running";
      readonly task: TaskKind;
      /** Rises with every task; results of another number are late and are dropped. */
      readonly id: number;
      readonly phase: TaskPhase;
      /** 0–1 over the whole task; null while nobody knows. */
      readonly progress: number | null;
      readonly stoppable: boolean;
      /** *Dừng* was pressed, and the task has not ended yet. */
      readonly stopping: boolean;
    };

import type { DocumentReference } from "../../model/claim";

/** A mention before it has its place among all. */
export type ReferenceDraft = Omit<DocumentReference, "index">;

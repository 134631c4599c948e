import type { Aligned } from "../aligned";
import { findAnchoredRow } from "./anchored-row";
import { findNamedBase } from "./named-base";
import { findNamedColumn } from "./named-column";
import { findNamedRow } from "./named-row";
import type { MeantCell } from "./meant-cell";
import { findParallelColumn } from "./parallel-column";
import { findOtherTime } from "./other-time";

/** The value stands in the table, but not where the words lead: in a neighbouring row or column that they say nothing of. */
export function findMeantCell(passage: readonly Aligned[], aligned: Aligned, at: number): MeantCell | null {
  return (
    findOtherTime(passage, aligned, at) ??
    findNamedColumn(aligned) ??
    findNamedRow(aligned) ??
    findParallelColumn(passage, aligned, at) ??
    findAnchoredRow(passage, aligned, at) ??
    findNamedBase(aligned)
  );
}

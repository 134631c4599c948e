import type { Authored } from "./authored";
import type { Claims } from "./claim";
import type { Table } from "./table";

/**
 * What a person said of one figure of a text, kept by its wording and place: the figure may change its value, and the
 * text around it may grow. Written to files, so its shape is fixed (`core/links/links-file.ts`).
 */
export interface FigureLink extends Authored {
  readonly document: string;
  /** The heading above the figure. */
  readonly section: string;
  /** The figure and the words it counts as they were written, for people to read: `"09 chi, đảng bộ cơ sở"`. */
  readonly quote: string;
  /** The words it counts, folded. */
  readonly head: string;
  /** The folded words of the sentence before and behind it, at most eight each; numbers are `#`. */
  readonly before: readonly string[];
  readonly after: readonly string[];
  /** Which of the figures of the same section, wording and neighbours it was, from 0. */
  readonly nth: number;
  readonly target: LinkTarget;
}

export type LinkTarget = LinkedCell | { readonly kind: "not-checkable"; readonly reason: string };

/** A cell by its address, and by the labels of its row and column, so that it is found again below inserted rows. */
export interface LinkedCell {
  readonly kind: "cell";
  readonly workbook?: string;
  readonly sheet: string;
  readonly address: string;
  readonly row?: string;
  readonly column?: string;
}

/** A link that was found again in this run. */
export type ResolvedLink =
  | {
      readonly kind: "cell";
      readonly table: Table;
      readonly row: number;
      readonly column: number;
      readonly value: number;
    }
  | { readonly kind: "not-checkable"; readonly reason: string };

/** Claims with what people said of their figures, by the figure's index. */
export interface LinkedClaims extends Claims {
  readonly linked?: ReadonlyMap<number, ResolvedLink>;
}

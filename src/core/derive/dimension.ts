import type { CategoryFinder } from "../template/find-category";
import type { Category } from "../template/schema";

/** What is known of one dimension before a workbook is seen. */
export interface Dimension {
  readonly known: readonly Category[];
  /** Folded words by which a header says that the labels below it are values of the dimension. */
  readonly heading: RegExp;
  /** How a label of a table is looked up among categories; by its whole name where left out. */
  readonly read?: (label: string, finder: CategoryFinder) => Category | null;
  /** A label of a table as the value is called: "Cấp xã khen" is "Xã". By its own words where left out. */
  readonly nameOf?: (label: string, known: Category | null) => string;
  /** Whether values without a typed table stand as the trade orders them, or the most frequent first. */
  readonly order: "trade" | "frequency";
  /** Labels that no table's own word makes a new value: values of other dimensions. */
  readonly foreign: (label: string) => boolean;
}

import type { CellValue } from "../model/workbook";

/** Some values of a column, from the top of the body down, blanks left out. */
export interface ColumnSample {
  readonly values: readonly CellValue[];
  /** Rows that were looked at, the blank ones too. */
  readonly rows: number;
  /** Whether the first row of the body has a value. */
  readonly isFromTop: boolean;
  readonly isDate: boolean;
}

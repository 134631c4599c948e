import type { ColumnKey } from "../model/register";
import type { CellValue } from "../model/workbook";
import { createCategoryFinder } from "../template/find-category";
import type { Template } from "../template/schema";
import type { ColumnSample } from "./column-sample";
import type { ColumnHeader } from "./read-header";
import { categoriesOf, isMark } from "./read-meaning";

/** Columns of a list that are each named after a value of one of the register's: "Tập thể | Cá nhân", marked or named. */
export interface SpreadColumn {
  readonly id: SpreadKey;
  readonly parts: readonly SpreadPart[];
  /** Who it is stands under the value's name, instead of a mark. */
  readonly holdsNames: boolean;
}

export interface SpreadPart {
  readonly header: ColumnHeader;
  /** The value's name by the template. */
  readonly name: string;
}

type SpreadKey = Extract<ColumnKey, "subject" | "kind" | "field">;

const KEYS: readonly SpreadKey[] = ["subject", "kind", "field"];

/** The register's columns, of those not known yet, that stand spread over the columns of `headers`. */
export function findSpreadColumns(
  headers: readonly ColumnHeader[],
  known: ReadonlyMap<ColumnKey, ColumnHeader>,
  template: Template,
  sampleOf: (column: number) => ColumnSample,
): readonly SpreadColumn[] {
  return KEYS.flatMap((id): readonly SpreadColumn[] => {
    if (known.has(id)) return [];
    const finder = createCategoryFinder(categoriesOf(id, template));
    const parts = headers.flatMap((header): readonly SpreadPart[] => {
      const leaf = header.path.at(-1) ?? "";
      // "TT" alone is the number of the line; under "Đối tượng" it is not.
      const category = leaf.length > 2 || header.path.length > 1 ? finder.exact(leaf) : null;
      return category ? [{ header, name: category.name }] : [];
    });
    if (new Set(parts.map((part) => part.name)).size < 2) return [];
    const values = parts.flatMap((part) => sampleOf(part.header.column).values);
    // A total's counts may stand below them, and a count of one is like a mark.
    const isCount = (value: CellValue): boolean => /^\s*\d[\d.,]*\s*$/u.test(String(value));
    const marks = values.filter(isMark);
    const others = values.filter((value) => !isMark(value) && !isCount(value));
    const counts = values.length - others.length - marks.length;
    if (others.length === 0 && marks.length > counts && counts <= parts.length * MOST_TOTALS)
      return [{ id, parts, holdsNames: false }];
    const named = others.filter((value) => typeof value === "string" && /\p{L}{2}/u.test(value)).length;
    const holdsNames =
      named > 0 && named === others.length && values.length - named <= parts.length * MOST_TOTALS;
    return id === "subject" && !known.has("name") && holdsNames ? [{ id, parts, holdsNames }] : [];
  });
}

const MOST_TOTALS = 2;

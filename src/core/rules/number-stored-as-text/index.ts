import { foldWords } from "../../base/fold-text";
import { contentAt, type Table } from "../../model/table";
import type { RegisterTable } from "../../model/register";
import { valueAt, type CellValue } from "../../model/workbook";
import { defineRule, type Draft, type Facts } from "../define-rule";
import { setCellFix, sheetOf } from "../shared/cell-fix";
import { columnName, placeOf, rowName } from "../shared/places";
import { holdsCodes, holdsSigned, isList, listWholes } from "./codes-and-lists";
import { findLostThousands } from "./find-lost-thousands";
import { padsBelowTen } from "./pads-below-ten";
import { messages } from "./messages";

/** "04" or "1.663" as text where a figure belongs: in the figures of a table, in the years of a register. */
export const numberStoredAsText = defineRule({
  meta: {
    id: "number-stored-as-text",
    family: "tables",
    severity: "warning",
    fixable: "safe",
    messages,
    summary: { vi: "Số được lưu dưới dạng chữ", en: "A number is stored as text" },
  },
  *check(facts) {
    for (const table of facts.tables) {
      if (table.document !== undefined) continue;
      yield* checkTable(facts, table);
      yield* findLostThousands(facts, table);
    }
    for (const register of facts.register.tables) yield* checkRegister(facts, register);
  },
});

function* checkTable(facts: Facts, table: Table): Iterable<Draft> {
  const sheet = sheetOf(facts, table);
  if (!sheet) return;
  const wholes = new Map<number, ReadonlySet<number>>();
  const wholesOf = (column: number): ReadonlySet<number> => {
    let known = wholes.get(column);
    if (!known) wholes.set(column, (known = listWholes(table, column)));
    return known;
  };
  const named = new Set(
    table.columns.flatMap(({ column, path }) =>
      path.some(isCodeHeader) || holdsCodes(table, sheet, column) || holdsSigned(table, sheet, column)
        ? [column]
        : [],
    ),
  );
  const isMeant = padsBelowTen(table, sheet);
  for (const { row, kind } of table.rows) {
    if (kind === "repeated-header" || kind === "note") continue;
    for (const { column, role } of table.columns) {
      if (role !== "measure" || named.has(column)) continue;
      const content = contentAt(table, row, column);
      if (content.kind !== "number" || !content.asText) continue;
      // "44%" as text would become 44 or 0,44: what it should be is not for us to say.
      if (content.percent || content.codeLike) continue;
      if (content.decimals > 0 && isList(String(valueAt(sheet, row, column)), wholesOf(column))) continue;
      const key = [columnName(table, column), rowName(table, row)];
      const draft = describe(
        facts,
        table,
        row,
        column,
        columnName(table, column),
        valueAt(sheet, row, column),
        content.value,
        key,
      );
      yield isMeant ? { ...draft, severity: "note" } : draft;
    }
  }
}

/** Codes and numbers of telephones, papers and accounts are text on purpose: their zeros count. */
function isCodeHeader(label: string): boolean {
  return /\b(ma|ma so|ma don vi|dien thoai|sdt|so dt|di dong|cccd|cmnd|can cuoc|tai khoan|so hieu|so quyet dinh|fax|bien so)\b/u.test(
    foldWords(label),
  );
}

function* checkRegister(facts: Facts, register: RegisterTable): Iterable<Draft> {
  for (const column of register.columns.values()) {
    const wrong = new Map<number, number>();
    for (const [code, meaning] of column.meanings.entries()) {
      if (
        meaning.kind === "year" &&
        typeof column.distinct[code] === "string" &&
        /^\s*'?\d{4}\s*$/u.test(column.distinct[code])
      ) {
        wrong.set(code, meaning.year);
      }
    }
    if (wrong.size === 0) continue;
    for (const [entry, code] of column.codes.entries()) {
      const year = wrong.get(code);
      const row = register.rows[entry];
      if (year === undefined || row === undefined) continue;
      const title = register.columns.get("title");
      const name = String(title?.distinct[title.codes[entry] ?? -1] ?? "");
      const draft = describe(
        facts,
        register,
        row,
        column.column,
        column.header,
        column.distinct[code] ?? "",
        year,
        [column.header, name],
      );
      // Excel's COUNTIFS takes the text for the year too: it is to be mended, and no count is wrong by it.
      yield { ...draft, severity: "note" };
    }
  }
}

function describe(
  facts: Facts,
  at: { readonly workbook: string; readonly sheet: string },
  row: number,
  column: number,
  header: string,
  shown: CellValue,
  expected: number,
  key: readonly string[],
): Draft {
  const fix = setCellFix(facts, at, row, column, expected, "safe");
  return {
    messageId: "asText",
    data: {
      shown: String(shown),
      column: header,
      expected: expected >= 1900 && expected <= 2100 ? String(expected) : expected,
    },
    at: placeOf(facts, at, row, column),
    shown: String(shown),
    expected,
    evidence: [],
    key: [at.sheet, ...key, String(shown)],
    group: `${at.sheet}|${header}`,
    ...(fix ? { fix } : {}),
  };
}

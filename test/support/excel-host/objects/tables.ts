import type { CellRange } from "../../../../src/core/model/address";
import { intersect } from "../model/rectangles";
import type { Sheet } from "../model/sheet";
import type { TableRecord } from "../model/sheet-records";
import { apiObject, type ApiClass, type ApiObject } from "../wire/api-class";
import { refuse } from "../wire/api-error";
import { readArea, readText } from "./arguments";
import { guardProtection } from "./protection";
import { rangeOf, worksheetOf } from "./range-places";

interface Tables {
  readonly sheets: readonly Sheet[];
  readonly within: CellRange | null;
}

export function tablesOf(sheet: Sheet, within: CellRange | null): ApiObject {
  return apiObject(tableCollectionClass, { sheets: [sheet], within });
}

export function tablesOfAll(sheets: readonly Sheet[]): ApiObject {
  return apiObject(tableCollectionClass, { sheets, within: null });
}

interface Table {
  readonly sheet: Sheet;
  readonly id: string;
}

const tableCollectionClass: ApiClass<Tables> = {
  name: "TableCollection",
  get: { count: (tables) => listOf(tables).length },
  items: (tables) => listOf(tables).map((table) => apiObject(tableClass, table)),
  item: (tables, key) => {
    const wanted = String(key).toLowerCase();
    const table = listOf(tables).find(
      (each) => each.id.toLowerCase() === wanted || recordOf(each).name.toLowerCase() === wanted,
    );
    if (!table) throw refuse("ItemNotFound");
    return apiObject(tableClass, table);
  },
  call: {
    add: ({ sheets }, [address, hasHeaders], scene) => {
      const area = readArea(address, scene, sheets.length === 1 ? sheets[0] : scene.workbook.activeSheet);
      guardProtection(area.sheet, "contents");
      if (area.sheet.tables.all.some((table) => intersect(table.range, area.range)))
        throw refuse("InvalidArgument");
      const number = scene.workbook.newId();
      const record: TableRecord = {
        id: `{TABLE-${number}}`,
        name: `Table${number}`,
        range: area.range,
        showHeaders: hasHeaders === true,
        showTotals: false,
        style: "TableStyleMedium2",
      };
      area.sheet.tables.add(record);
      return apiObject(tableClass, { sheet: area.sheet, id: record.id });
    },
  },
};

const tableClass: ApiClass<Table> = {
  name: "Table",
  id: ({ id }) => id,
  get: {
    id: ({ id }) => id,
    name: (table) => recordOf(table).name,
    showHeaders: (table) => recordOf(table).showHeaders,
    showTotals: (table) => recordOf(table).showTotals,
    style: (table) => recordOf(table).style,
    worksheet: ({ sheet }) => worksheetOf(sheet),
  },
  set: {
    name: (table, value) => table.sheet.tables.update(recordOf(table).id, { name: readText(value) }),
    style: (table, value) => table.sheet.tables.update(recordOf(table).id, { style: readText(value) }),
  },
  call: {
    delete: (table) => {
      const record = recordOf(table);
      table.sheet.cells.clear(record.range);
      table.sheet.tables.remove(record.id);
    },
    convertToRange: (table) => {
      const record = recordOf(table);
      table.sheet.tables.remove(record.id);
      return rangeOf(table.sheet, record.range);
    },
    getRange: (table) => rangeOf(table.sheet, recordOf(table).range),
    getHeaderRowRange: (table) => {
      const { range, showHeaders } = recordOf(table);
      if (!showHeaders) throw refuse("InvalidOperation");
      return rangeOf(table.sheet, { ...range, bottom: range.top });
    },
    getDataBodyRange: (table) => {
      const { range, showHeaders, showTotals } = recordOf(table);
      return rangeOf(table.sheet, {
        ...range,
        top: range.top + (showHeaders ? 1 : 0),
        bottom: range.bottom - (showTotals ? 1 : 0),
      });
    },
    getTotalRowRange: (table) => {
      const { range, showTotals } = recordOf(table);
      if (!showTotals) throw refuse("InvalidOperation");
      return rangeOf(table.sheet, { ...range, top: range.bottom });
    },
  },
};

function listOf({ sheets, within }: Tables): Table[] {
  return sheets.flatMap((sheet) =>
    sheet.tables.all
      .filter((table) => within === null || intersect(table.range, within))
      .map(({ id }) => ({ sheet, id })),
  );
}

function recordOf({ sheet, id }: Table): TableRecord {
  const record = sheet.tables.find(id);
  if (!record) throw refuse("ItemNotFound");
  return record;
}

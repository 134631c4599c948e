import type { Entity, Records } from "../model/records";
import type { Sheet } from "../model/sheet";
import type { PageBreakRecord } from "../model/sheet-records";
import { apiObject, type ApiClass, type ApiObject } from "../wire/api-class";
import { refuse } from "../wire/api-error";
import { readArea } from "./arguments";
import { rangeAt } from "./range-places";

interface Breaks {
  readonly sheet: Sheet;
  readonly axis: "rows" | "columns";
}

export function pageBreaksOf(sheet: Sheet, axis: Breaks["axis"]): ApiObject {
  return apiObject(pageBreakCollectionClass, { sheet, axis });
}

const pageBreakCollectionClass: ApiClass<Breaks> = {
  name: "PageBreakCollection",
  items: (breaks) => listOf(breaks).all.map((record) => itemOf(breaks, record)),
  call: {
    add: (breaks, [range], scene) => {
      const { top, left } = readArea(range, scene, breaks.sheet).range;
      const at = breaks.axis === "rows" ? top : left;
      if (at === 0) throw refuse("InvalidArgument");
      return itemOf(breaks, listOf(breaks).add({ id: `break-${scene.workbook.newId()}`, at }));
    },
    removePageBreaks: (breaks) => {
      listOf(breaks).mapAll(() => null);
    },
  },
};

interface Item extends Entity<PageBreakRecord>, Breaks {}

const pageBreakClass: ApiClass<Item> = {
  name: "PageBreak",
  get: {
    rowIndex: (item) => (item.axis === "rows" ? recordOf(item).at : 0),
    columnIndex: (item) => (item.axis === "columns" ? recordOf(item).at : 0),
  },
  call: {
    delete: (item) => item.list.remove(recordOf(item).id),
    getCellAfterBreak: (item) =>
      rangeAt(
        item.sheet,
        item.axis === "rows" ? recordOf(item).at : 0,
        item.axis === "columns" ? recordOf(item).at : 0,
        1,
        1,
      ),
  },
};

function listOf({ sheet, axis }: Breaks): Records<PageBreakRecord> {
  return axis === "rows" ? sheet.rowBreaks : sheet.columnBreaks;
}

function itemOf(breaks: Breaks, { id }: PageBreakRecord): ApiObject {
  return apiObject(pageBreakClass, { ...breaks, list: listOf(breaks), id });
}

function recordOf({ list, id }: Item): PageBreakRecord {
  const record = list.find(id);
  if (!record) throw refuse("ItemNotFound");
  return record;
}

import { formatRange, quoteSheetName } from "../../../../src/core/model/address";
import { Area } from "../model/area";
import { looksLikeAddress } from "../model/formula-references";
import type { Entity, Records } from "../model/records";
import type { Sheet } from "../model/sheet";
import type { NameRecord } from "../model/sheet-records";
import type { Workbook } from "../model/workbook";
import type { Scene } from "../scene";
import { apiObject, NULL_OBJECT, type ApiClass, type ApiObject } from "../wire/api-class";
import { ApiError, refuse } from "../wire/api-error";
import { readArea, readFlag, readText } from "./arguments";
import { rangeOf } from "./range-places";

interface Names {
  readonly list: Records<NameRecord>;
  readonly sheet: Sheet | null;
}

/** The names of a sheet, or with null those of the workbook. */
export function namesOf(workbook: Workbook, sheet: Sheet | null): ApiObject {
  return apiObject(namedItemCollectionClass, { list: sheet ? sheet.names : workbook.names, sheet });
}

const namedItemCollectionClass: ApiClass<Names> = {
  name: "NamedItemCollection",
  items: (names) => names.list.all.map((record) => itemOf(names, record)),
  item: (names, key) => {
    const wanted = readText(key).toLowerCase();
    const record = names.list.all.find((each) => each.name.toLowerCase() === wanted);
    if (!record) throw refuse("ItemNotFound");
    return itemOf(names, record);
  },
  call: {
    add: (names, [name, reference, comment], scene) => {
      const record: NameRecord = {
        id: `name-${scene.workbook.newId()}`,
        name: checkName(readText(name), names),
        formula: readReference(reference),
        visible: true,
        comment: typeof comment === "string" ? comment : "",
      };
      names.list.add(record);
      scene.calculator.touchAll();
      return itemOf(names, record);
    },
  },
};

interface Item extends Entity<NameRecord> {
  readonly sheet: Sheet | null;
}

function itemOf({ list, sheet }: Names, { id }: NameRecord): ApiObject {
  return apiObject(namedItemClass, { list, id, sheet });
}

const namedItemClass: ApiClass<Item> = {
  name: "NamedItem",
  id: (item) => recordOf(item).name,
  get: {
    name: (item) => recordOf(item).name,
    formula: (item) => recordOf(item).formula,
    comment: (item) => recordOf(item).comment,
    visible: (item) => recordOf(item).visible,
    scope: ({ sheet }) => (sheet ? "Worksheet" : "Workbook"),
    type: (item, scene) => (areaOf(item, scene) ? "Range" : "Formula"),
    value: (item) => recordOf(item).formula.slice(1),
  },
  set: {
    formula: (item, value) => item.list.update(recordOf(item).id, { formula: readText(value) }),
    comment: (item, value) => item.list.update(recordOf(item).id, { comment: readText(value) }),
    visible: (item, value) => item.list.update(recordOf(item).id, { visible: readFlag(value) }),
  },
  call: {
    delete: (item) => item.list.remove(recordOf(item).id),
    getRange: (item, _args, scene) => {
      const area = areaOf(item, scene);
      if (!area) throw refuse("InvalidOperation");
      return rangeOf(area.sheet, area.range);
    },
    getRangeOrNullObject: (item, _args, scene) => {
      const area = areaOf(item, scene);
      return area ? rangeOf(area.sheet, area.range) : NULL_OBJECT;
    },
  },
};

function recordOf({ list, id }: Item): NameRecord {
  const record = list.find(id);
  if (!record) throw refuse("ItemNotFound");
  return record;
}

function areaOf(item: Item, scene: Scene): Area | null {
  try {
    return readArea(recordOf(item).formula.slice(1), scene, item.sheet ?? undefined);
  } catch (error) {
    if (error instanceof ApiError && error.code === "InvalidArgument") return null;
    throw error;
  }
}

function checkName(name: string, names: Names): string {
  const isGood =
    /^[\p{L}_\\][\p{L}\p{N}_.\\?]*$/u.test(name) && name.length <= 255 && !looksLikeAddress(name);
  if (!isGood || /^[RrCc]$/u.test(name)) throw refuse("InvalidArgument");
  const isTaken = names.list.all.some((each) => each.name.toLowerCase() === name.toLowerCase());
  if (isTaken) throw refuse("ItemAlreadyExists");
  return name;
}

/** A range object as an absolute reference, or a formula as it is. */
function readReference(reference: unknown): string {
  if (!(reference instanceof Area)) {
    const text = String(reference);
    return text.startsWith("=") ? text : `=${text}`;
  }
  const address = formatRange(reference.range).replace(/[A-Z]+|\d+/gu, (part) => `$${part}`);
  return `=${quoteSheetName(reference.sheet.name)}!${address}`;
}

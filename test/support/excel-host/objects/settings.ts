import type { Workbook } from "../model/workbook";
import { apiObject, type ApiClass } from "../wire/api-class";
import { refuse } from "../wire/api-error";
import { readText } from "./arguments";

export const settingCollectionClass: ApiClass<Workbook> = {
  name: "SettingCollection",
  isOutsideUndo: true,
  items: (workbook) => workbook.settings.all.map(({ id }) => apiObject(settingClass, { workbook, id })),
  item: (workbook, key) => {
    if (!workbook.settings.find(String(key))) throw refuse("ItemNotFound");
    return apiObject(settingClass, { workbook, id: String(key) });
  },
  call: {
    add: (workbook, [key, value]) => {
      const id = readText(key);
      if (workbook.settings.find(id)) workbook.settings.update(id, { value });
      else workbook.settings.add({ id, value });
      return apiObject(settingClass, { workbook, id });
    },
  },
};

const settingClass: ApiClass<{ readonly workbook: Workbook; readonly id: string }> = {
  name: "Setting",
  isOutsideUndo: true,
  id: ({ id }) => id,
  get: {
    key: ({ id }) => id,
    value: ({ workbook, id }) => workbook.settings.find(id)?.value ?? null,
  },
  set: { value: ({ workbook, id }, value) => workbook.settings.update(id, { value }) },
  call: { delete: ({ workbook, id }) => workbook.settings.remove(id) },
};

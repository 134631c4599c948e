import type { Workbook } from "../model/workbook";
import type { ApiClass } from "../wire/api-class";
import { readText } from "./arguments";

const TEXTS = [
  "author",
  "category",
  "comments",
  "company",
  "keywords",
  "manager",
  "subject",
  "title",
] as const;

export const propertiesClass: ApiClass<Workbook> = {
  name: "DocumentProperties",
  get: Object.fromEntries(
    TEXTS.map((name) => [name, (workbook: Workbook) => workbook.properties.value[name] ?? ""]),
  ),
  set: Object.fromEntries(
    TEXTS.map((name) => [
      name,
      (workbook: Workbook, value: unknown) =>
        workbook.properties.set({ ...workbook.properties.value, [name]: readText(value) }),
    ]),
  ),
};

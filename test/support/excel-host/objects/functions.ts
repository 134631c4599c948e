import { DAYS_1904 } from "../../../../src/hosts/package/date-formats";
import type { Workbook } from "../model/workbook";
import { apiObject, type ApiClass } from "../wire/api-class";
import { refuse } from "../wire/api-error";

/** The worksheet functions that an add-in may call, as far as ours does. */
export const functionsClass: ApiClass<Workbook> = {
  name: "Functions",
  harmless: ["date"],
  call: {
    date: (_workbook, [year, month, day], { field }) => {
      if (![year, month, day].every((part) => typeof part === "number")) throw refuse("InvalidArgument");
      const days = Date.UTC(Number(year), Number(month) - 1, Number(day)) / 86_400_000 + DAYS_TO_1970;
      return apiObject(resultClass, { value: field.has("dates-from-1904") ? days - DAYS_1904 : days });
    },
  },
};

const resultClass: ApiClass<{ readonly value: number }> = {
  name: "FunctionResult",
  get: { value: ({ value }) => value, error: () => null },
};

/** From the day that Excel calls 0 to 1 January 1970. */
const DAYS_TO_1970 = 25_569;

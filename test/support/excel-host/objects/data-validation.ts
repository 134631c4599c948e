import { cellKey } from "../../../../src/core/model/address";
import type { Area } from "../model/area";
import type { ApiClass } from "../wire/api-class";
import { readRecord } from "./arguments";
import { guardProtection } from "./protection";

interface Validation {
  readonly type?: string;
  readonly rule?: unknown;
}

/** The rule of the range's first cell; cells of a range that differ are not told apart. */
export const dataValidationClass: ApiClass<Area> = {
  name: "DataValidation",
  get: {
    type: (area) => validationOf(area).type ?? "None",
    rule: (area) => validationOf(area).rule ?? {},
    valid: () => true,
    ignoreBlanks: () => true,
  },
  set: {
    rule: (area, value) => {
      guardProtection(area.sheet, "contents");
      const rule = readRecord(value);
      const [kind = "custom"] = Object.keys(rule);
      each(area, (key) =>
        area.sheet.validations
          .change()
          .set(key, { type: kind.slice(0, 1).toUpperCase() + kind.slice(1), rule }),
      );
    },
  },
  call: {
    clear: (area) => {
      guardProtection(area.sheet, "contents");
      each(area, (key) => area.sheet.validations.change().delete(key));
    },
  },
};

function validationOf({ sheet, range }: Area): Validation {
  return sheet.validations.value.get(cellKey(range.top, range.left)) ?? {};
}

function each({ ranges }: Area, visit: (key: number) => void): void {
  for (const range of ranges) {
    for (let row = range.top; row <= range.bottom; row++) {
      for (let column = range.left; column <= range.right; column++) visit(cellKey(row, column));
    }
  }
}

import type { Workbook } from "../model/workbook";
import { apiObject, type ApiClass } from "../wire/api-class";
import { readWord } from "./arguments";

export const applicationClass: ApiClass<Workbook> = {
  name: "Application",
  harmless: ["calculate", "suspendApiCalculationUntilNextSync", "suspendScreenUpdatingUntilNextSync"],
  get: {
    calculationMode: (workbook) => workbook.application.value["calculationMode"] ?? "Automatic",
    calculationState: (workbook, scene) =>
      workbook.application.value["calculationMode"] === "Manual" && scene.isBehind ? "Pending" : "Done",
    calculationEngineVersion: () => 191_029,
    decimalSeparator: (_workbook, scene) => scene.locale.decimal,
    thousandsSeparator: (_workbook, scene) => scene.locale.group,
    useSystemSeparators: () => true,
    cultureInfo: (_workbook, scene) => apiObject(cultureClass, scene.locale),
  },
  set: {
    calculationMode: (workbook, value) => {
      const calculationMode = readWord(value, ["Automatic", "AutomaticExceptTables", "Manual"]);
      workbook.application.set({ ...workbook.application.value, calculationMode });
    },
  },
  call: {
    calculate: (_workbook, [kind], scene) => {
      if (kind !== "Recalculate") scene.calculator.touchAll();
      scene.calculate(true);
    },
    suspendApiCalculationUntilNextSync: () => null,
    suspendScreenUpdatingUntilNextSync: () => null,
  },
};

const cultureClass: ApiClass<{ readonly name: string; readonly decimal: string; readonly group: string }> = {
  name: "CultureInfo",
  get: {
    name: ({ name }) => name,
    numberFormat: (locale) => apiObject(numberFormatClass, locale),
  },
};

const numberFormatClass: ApiClass<{ readonly decimal: string; readonly group: string }> = {
  name: "NumberFormatInfo",
  get: {
    numberDecimalSeparator: ({ decimal }) => decimal,
    numberGroupSeparator: ({ group }) => group,
  },
};

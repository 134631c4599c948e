import { gatherFacts } from "../../src/core/engine/gather-facts";
import { planSheets } from "../../src/core/sheets/plan-sheets";
import { generateRegister } from "../../src/sample/generate-register";
import { LAYOUTS } from "../support/generated-register";
import { readFigures, rowsOf } from "../support/read-figures";
import { toSnapshot } from "../support/to-snapshot";

describe("the built sheets of a register", () => {
  it.each(Object.entries(LAYOUTS))("%s show what the generator counted, cell by cell", (_, layout) => {
    const register = generateRegister({ seed: 23, entries: 1500, units: 30, layout });
    const workbook = toSnapshot("danh-sach.xlsx", register.sheets);
    const facts = gatherFacts([workbook], [], register.template);
    const { plans } = planSheets(facts, {
      which: ["awards", "fields", "units"],
      values: false,
      language: "vi",
    });
    const { awards, fields, units } = register.counts;
    for (const [index, counted] of [awards, fields, units].entries()) {
      expect(readFigures(plans[index], counted)).toEqual(rowsOf(counted));
    }
  });
});

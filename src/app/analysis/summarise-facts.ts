import type { GatheredFacts } from "../../core/engine/gather-facts";
import type { Report } from "../../core/model/report";
import { RULES } from "../../core/rules/registry";
import type { Overview } from "./analyzer";
import { countModels } from "./count-models";
import { findUnits } from "./find-units";
import { listHeadings } from "./list-headings";
import { listLinkedFigures } from "./link-figure-in";

/** What a person wants to see beside the Report, from the facts that it was made from. */
export function summariseFacts(facts: GatheredFacts, report: Report): Overview {
  return {
    modelsByField: countModels(facts),
    unitOfFinding: findUnits(facts, report.findings),
    linkedFigures: listLinkedFigures(facts),
    headings: listHeadings(facts.tables),
    units: facts.register.units,
    template: facts.template,
    rules: RULES.map(({ meta: { id, family, summary } }) => ({ id, family, summary })),
  };
}

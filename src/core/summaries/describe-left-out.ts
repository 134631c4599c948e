import type { Language } from "../base/language";
import type { Register } from "../model/register";
import { createEntryCounter } from "../register/count-entries";
import type { Template } from "../template/schema";
import { findOmissions } from "./find-omissions";
import { layOutHeader } from "./lay-out-header";
import { listSummaryRows } from "./summary-rows";
import { writeFootnotes } from "./write-footnotes";

/** What the template's summary tables leave out of a register, as the lines below the built sheets say it. */
export function describeLeftOut(
  whole: Template,
  register: Register,
  language: Language,
): readonly { readonly sheet: string; readonly message: string }[] {
  if (register.entries === 0) return [];
  const counter = createEntryCounter(register, whole);
  const rebuilt = new Set((whole.counted ?? []).map(({ id }) => id));
  return whole.tables
    .filter(({ id }) => !rebuilt.has(id))
    .flatMap((table) => {
      const template = table.period ? { ...whole, period: table.period } : whole;
      const rows = listSummaryRows(table, template, register.units);
      const sources = { template, register, counter };
      const omissions = findOmissions(table, layOutHeader(table, template), rows, sources);
      return writeFootnotes(omissions, sources, language).map((message) => ({
        sheet: table.sheetName,
        message,
      }));
    });
}

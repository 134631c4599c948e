import { analyze } from "../engine/analyze";
import { fillMessage } from "../messages/fill-message";
import { parseRange, parseAddress } from "../model/address";
import type { Finding } from "../model/finding";
import type { WorkbookSnapshot } from "../model/workbook";
import { RULES } from "../rules/registry";
import type { Template } from "../template/schema";
import { tradeTemplate } from "../template/trade-template";
import type { TableFault, UnitTable } from "./unit-table";

/** The tables with what a check of their own workbook finds in each. */
export function checkUnitTables(
  workbook: WorkbookSnapshot,
  tables: readonly UnitTable[],
  template: Template,
): readonly UnitTable[] {
  if (tables.length === 0) return tables;
  // What nobody set follows from the workbook itself, as in any check.
  const known = template.id === tradeTemplate().id ? null : template;
  const { findings } = analyze([workbook], [], known, { rules: TABLE_RULES });
  return tables.map((table) => {
    const range = parseRange(table.place);
    const faults = findings.flatMap((finding): readonly TableFault[] => {
      const address = range && addressWithin(finding, table.sheet, range);
      return address === null ? [] : [describeFinding(finding, address)];
    });
    return { ...table, faults };
  });
}

const TABLE_RULES = RULES.filter((rule) => rule.meta.family === "tables");

function addressWithin(
  { at }: Finding,
  sheet: string,
  range: NonNullable<ReturnType<typeof parseRange>>,
): string | null {
  if (at.kind !== "cell" || at.sheet !== sheet) return null;
  const cell = parseAddress(at.address) ?? parseRange(at.address);
  if (!cell) return null;
  const [row, column] = "row" in cell ? [cell.row, cell.column] : [cell.top, cell.left];
  const isWithin = row >= range.top && row <= range.bottom && column >= range.left && column <= range.right;
  return isWithin ? at.address : null;
}

function describeFinding({ rule, messageId, data, message, severity }: Finding, address: string): TableFault {
  const words = RULES.find((each) => each.meta.id === rule)?.meta.messages.en[messageId];
  return {
    severity,
    address,
    vi: message,
    en: words === undefined ? message : fillMessage(words, data, "en"),
  };
}

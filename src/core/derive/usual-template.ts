import type { Template } from "../template/schema";
import { tradeTemplate } from "../template/trade-template";
import { layOutUsualTables } from "./usual-tables";

/** What the trade knows, with its usual tables: for reading before anything is known of a workbook. */
export function usualTemplate(): Template {
  const trade = tradeTemplate();
  const movement = {
    id: trade.id,
    name: trade.name,
    subject: "",
    noun: null,
    counted: null,
    source: { kind: "trade" },
  } as const;
  return {
    ...trade,
    tables: [...layOutUsualTables({ ...trade, movement, has: () => true, isPart: false, units: null })],
  };
}

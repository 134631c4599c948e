import * as z from "zod/mini";
import { templateSchema, type Template } from "./schema";
import { TRADE } from "./trade-knowledge";

/** What the trade knows as a template of no year and no place: for reading a workbook before its own is derived. */
export function tradeTemplate(): Template {
  return z.parse(templateSchema, {
    schemaVersion: 1,
    id: "thi-dua",
    name: "Phong trào thi đua",
    period: { from: 1945, to: 2100 },
    ...TRADE,
    tables: [],
  });
}

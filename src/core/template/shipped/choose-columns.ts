import type { ColumnId, TemplateInput } from "../schema";
import { TRADE } from "../trade-knowledge";

type Column = TemplateInput["columns"][number];

/** The trade's columns that a movement has, in this order, under its own headers; the trade's are still understood. */
export function chooseColumns(
  chosen: readonly (Pick<Column, "id"> & Partial<Column>)[],
): TemplateInput["columns"] {
  const known = new Map<ColumnId, Column>(
    TRADE.columns.map((column): [ColumnId, Column] => [column.id, column]),
  );
  return chosen.map(({ aliases = [], ...own }) => {
    const trade = known.get(own.id);
    if (!trade) throw new Error(`the trade has no column ${own.id}`);
    const header = own.header ?? trade.header;
    const writings = [...aliases, trade.header, ...(trade.aliases ?? [])];
    return { ...trade, ...own, aliases: [...new Set(writings)].filter((each) => each !== header) };
  });
}

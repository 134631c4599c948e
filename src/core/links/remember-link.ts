import type { Claims, Figure } from "../model/claim";
import { formatAddress } from "../model/address";
import type { FigureLink, LinkedCell, LinkTarget } from "../model/link";
import type { Table } from "../model/table";
import { columnLabel, rowLabel } from "./resolve-cell";
import { compareWordings, readWording } from "./wording";

/** What is kept when a person links a figure to a cell or says that it cannot be checked. */
export function rememberLink(claims: Claims, figure: Figure, target: LinkTarget): FigureLink {
  const wording = readWording(claims, figure);
  const { document, section, quote } = figure.at;
  let nth = 0;
  for (const other of claims.figures) {
    if (other.index >= figure.index) break;
    if (other.at.document !== document || other.at.section !== section || other.notFigure !== undefined)
      continue;
    if (compareWordings(wording, readWording(claims, other)) === 1) nth++;
  }
  return { document, section, quote, ...wording, nth, target };
}

/** The target for a cell of a workbook's table. */
export function linkToCell(table: Table, row: number, column: number): LinkedCell {
  return {
    kind: "cell",
    workbook: table.workbook,
    sheet: table.sheet,
    address: formatAddress(row, column),
    row: rowLabel(table, row),
    column: columnLabel(table, column),
  };
}

import { formatAddress, formatRange, quoteSheetName } from "../../core/model/address";
import type { PlannedCell, PlannedContent, SheetPlan } from "../../core/model/sheet-plan";
import { escapeCellText, escapeXml } from "../package/escape-xml";
import { XML_HEAD, type Vocabulary } from "./namespaces";
import { toArgb, type StyleSheet } from "./style-sheet";

/** The worksheet part of a plan. `drawing` is the id of its drawing, if it has one. */
export function renderWorksheet(
  plan: SheetPlan,
  styles: StyleSheet,
  words: Vocabulary,
  drawing: string | null,
): string {
  const extent = `<dimension ref="${formatRange(extentOf(plan))}"/>`;
  const { head, tail } = frameWorksheet(plan, words, drawing, extent);
  return head + renderRows(plan, styles) + tail;
}

/** What stands before and after the rows of a worksheet part; it need not say how far they reach (`extent`). */
export function frameWorksheet(
  plan: SheetPlan,
  words: Vocabulary,
  drawing: string | null,
  extent = "",
): { readonly head: string; readonly tail: string } {
  const { print } = plan;
  const margins = (["left", "right", "top", "bottom"] as const).map(
    (side) => ` ${side}="${print.margins[side]}"`,
  );
  const fit = print.fitToWidth ? ` fitToWidth="1" fitToHeight="${print.onOnePage ? 1 : 0}"` : "";
  const head = [
    `${XML_HEAD}<worksheet xmlns="${words.main}" xmlns:r="${words.relations}">`,
    renderProperties(plan),
    extent,
    renderViews(plan),
    '<sheetFormatPr defaultRowHeight="15"/>',
    renderColumns(plan),
    "<sheetData>",
  ];
  const tail = [
    "</sheetData>",
    plan.autoFilter ? `<autoFilter ref="${formatRange(plan.autoFilter)}"/>` : "",
    renderMerges(plan),
    renderLinks(plan),
    '<printOptions horizontalCentered="1"/>',
    `<pageMargins${margins.join("")} header="0.3" footer="0.3"/>`,
    `<pageSetup paperSize="9"${fit} orientation="${print.orientation}"/>`,
    '<headerFooter><oddFooter>&amp;C&amp;"Times New Roman,Regular"&amp;P/&amp;N</oddFooter></headerFooter>',
    renderBreaks(plan),
    drawing === null ? "" : `<drawing r:id="${drawing}"/>`,
    "</worksheet>",
  ];
  return { head: head.join(""), tail: tail.join("") };
}

/** A cell's XML, with the prefix of the part it goes into (`x:` or nothing). Text is text, whatever it begins with. */
export function renderCell(
  address: string,
  style: number,
  content: PlannedContent | null,
  prefix = "",
): string {
  const head = `<${prefix}c r="${address}"${style > 0 ? ` s="${style}"` : ""}`;
  const v = (value: string): string => `<${prefix}v>${value}</${prefix}v>`;
  if (content === null) return `${head}/>`;
  switch (content.kind) {
    case "number":
      // Excel calls a file damaged that has NaN or Infinity in a cell.
      return Number.isFinite(content.value)
        ? `${head}>${v(String(content.value))}</${prefix}c>`
        : `${head}/>`;
    case "formula": {
      const cached = Number.isFinite(content.value) ? v(String(content.value)) : "";
      return `${head}><${prefix}f>${escapeCellText(content.formula)}</${prefix}f>${cached}</${prefix}c>`;
    }
    case "text": {
      const text = `<${prefix}t xml:space="preserve">${escapeCellText(content.text.slice(0, MAX_TEXT))}</${prefix}t>`;
      return `${head} t="inlineStr"><${prefix}is>${text}</${prefix}is></${prefix}c>`;
    }
  }
}

function renderProperties({ tabColor, print }: SheetPlan): string {
  const color = tabColor === undefined ? "" : `<tabColor rgb="${toArgb(tabColor)}"/>`;
  const fit = print.fitToWidth ? '<pageSetUpPr fitToPage="1"/>' : "";
  return color + fit === "" ? "" : `<sheetPr>${color}${fit}</sheetPr>`;
}

function renderViews({ frozenRows }: SheetPlan): string {
  if (frozenRows === 0) return '<sheetViews><sheetView workbookViewId="0"/></sheetViews>';
  const pane =
    `<pane ySplit="${frozenRows}" topLeftCell="A${frozenRows + 1}" activePane="bottomLeft" state="frozen"/>` +
    '<selection pane="bottomLeft"/>';
  return `<sheetViews><sheetView workbookViewId="0">${pane}</sheetView></sheetViews>`;
}

/** Excel counts five pixels of padding into a width, seven pixels to a character. */
function renderColumns({ columnWidths }: SheetPlan): string {
  if (columnWidths.length === 0) return "";
  const columns = columnWidths.map((characters, index) => {
    const width = Math.trunc(((characters * 7 + 5) / 7) * 256) / 256;
    return `<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"/>`;
  });
  return `<cols>${columns.join("")}</cols>`;
}

/** The rows of a plan. */
export function renderRows(plan: SheetPlan, styles: StyleSheet): string {
  const { bottom, right } = extentOf(plan);
  const columns = right + 1;
  const formats = new Int32Array((bottom + 1) * columns).fill(-1);
  for (const { range, style } of plan.styleRuns) {
    const format = styles.formatOf(style);
    for (let row = range.top; row <= Math.min(range.bottom, bottom); row++) {
      formats.fill(format, row * columns + range.left, row * columns + Math.min(range.right, right) + 1);
    }
  }
  const contents = new Map<number, PlannedCell>();
  for (const cell of plan.cells) contents.set(cell.row * columns + cell.column, cell);
  const rows: string[] = [];
  for (let row = 0; row <= bottom; row++) {
    let cells = "";
    for (let column = 0; column < columns; column++) {
      const cell = contents.get(row * columns + column);
      let format = formats[row * columns + column] ?? -1;
      if (cell === undefined && format < 0) continue;
      if (format < 0) format = styles.formatOf({});
      cells += renderCell(formatAddress(row, column), format, cell?.content ?? null);
    }
    const height = plan.rowHeights.get(row);
    const hidden = plan.hiddenRows?.has(row) === true ? ' hidden="1"' : "";
    if (cells === "" && height === undefined && hidden === "") continue;
    const tall = height === undefined ? "" : ` ht="${height}" customHeight="1"`;
    rows.push(`<row r="${row + 1}"${tall}${hidden}>${cells}</row>`);
  }
  return rows.join("");
}

function renderMerges({ merges }: SheetPlan): string {
  if (merges.length === 0) return "";
  const each = merges.map((range) => `<mergeCell ref="${formatRange(range)}"/>`).join("");
  return `<mergeCells count="${merges.length}">${each}</mergeCells>`;
}

function renderLinks({ cells }: SheetPlan): string {
  const links = cells.flatMap(({ row, column, content }) => {
    if (content.kind !== "text" || !content.link) return [];
    const location = escapeXml(`${quoteSheetName(content.link.sheet)}!${content.link.address}`);
    const display = escapeXml(content.text);
    return [`<hyperlink ref="${formatAddress(row, column)}" location="${location}" display="${display}"/>`];
  });
  return links.length === 0 ? "" : `<hyperlinks>${links.slice(0, MAX_LINKS).join("")}</hyperlinks>`;
}

/** A break's id is the number of rows above it. */
function renderBreaks({ print }: SheetPlan): string {
  const breaks = print.breaksBefore ?? [];
  if (breaks.length === 0) return "";
  const each = breaks.map((row) => `<brk id="${row}" max="16383" man="1"/>`).join("");
  return `<rowBreaks count="${breaks.length}" manualBreakCount="${breaks.length}">${each}</rowBreaks>`;
}

/** From A1 to the last cell that the plan says anything of. */
function extentOf(plan: SheetPlan): { top: 0; left: 0; bottom: number; right: number } {
  let bottom = Math.max(plan.rows - 1, 0);
  let right = Math.max(plan.columns - 1, 0);
  for (const { row, column } of plan.cells) {
    bottom = Math.max(bottom, row);
    right = Math.max(right, column);
  }
  return { top: 0, left: 0, bottom, right };
}

/** Excel calls a file damaged that has longer texts in a cell, or more links on a sheet. */
const MAX_TEXT = 32_767;
const MAX_LINKS = 65_530;

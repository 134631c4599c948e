import { formatAddress } from "../core/model/address";
import type { CellPlace } from "../core/model/place";
import type { SheetPlan } from "../core/model/sheet-plan";
import type { ColumnId, RegisterColumnSpec, Template } from "../core/template/schema";
import {
  drawClosing,
  drawHeader,
  drawSection,
  drawSignature,
  drawTitle,
  styleBody,
  withOrdinal,
} from "./draw-register";
import { drawSheet } from "./draw-sheet";
import type { Entry } from "./entry";
import type { RegisterLayout } from "./layout";
import { chooseMachine, typeMessily } from "./mess/type-messily";
import type { OldWriting } from "./mess/write-old";
import { OLD_DISTRICT } from "./offices/district";
import type { Office } from "./offices/office";
import type { Random } from "./random";
import { UNSEEN_HEADERS } from "./words/unseen-headers";
import { writeEntry } from "./write-entry";

/** A register on sheets, and where each entry of the list stands in them. */
export interface LaidOutRegister {
  readonly sheets: readonly SheetPlan[];
  /** By the entry's index in the list. */
  readonly places: readonly { readonly sheet: string; readonly row: number }[];
  /** The sheet column of each register column; the same on every sheet. */
  readonly columns: ReadonlyMap<ColumnId, number>;
  /** Cells typed in an old writing, which a check must tell though it reads them. */
  readonly oldCells: readonly CellPlace[];
}

/** What stands above the entries. */
interface Heading {
  /** The name of a register on one sheet. */
  readonly sheetName?: string;
  readonly office?: Office;
}

/** Writes entries down as the layout says. */
export function layOutRegister(
  entries: readonly Entry[],
  template: Template,
  layout: RegisterLayout,
  random: Random,
  { sheetName = "Danh sách", office = OLD_DISTRICT }: Heading = {},
): LaidOutRegister {
  const specs = orderColumns(template, layout, random);
  const ids = specs.map((spec) => spec.id);
  const writer: RegisterWriter = {
    specs,
    ids,
    left: layout.ordinals ? 1 : 0,
    headers: specs.map((spec) => nameColumn(spec, layout, random)),
    office,
    template,
    layout,
    random,
    places: [],
    oldCells: [],
    machines: new Map(),
  };
  const names = new Set<string>();
  const parts = layout.sheets === "by-unit" ? groupByUnit(entries) : [entries];
  let first = 0;
  const sheets = parts.map((part) => {
    const unit = layout.sheets === "by-unit" ? (part[0]?.unit ?? "") : null;
    const plan = writeSheet(writer, part, first, unit, unit === null ? sheetName : nameSheet(unit, names));
    first += part.length;
    return plan;
  });
  return {
    sheets,
    places: writer.places,
    columns: new Map(ids.map((id, index) => [id, writer.left + index])),
    oldCells: writer.oldCells,
  };
}

/** What is the same for every sheet, and what is gathered from all of them. */
interface RegisterWriter {
  readonly specs: readonly RegisterColumnSpec[];
  readonly ids: readonly ColumnId[];
  readonly left: number;
  readonly headers: readonly string[];
  readonly office: Office;
  readonly template: Template;
  readonly layout: RegisterLayout;
  readonly random: Random;
  readonly places: { sheet: string; row: number }[];
  readonly oldCells: CellPlace[];
  /** The machine of each unit's office. */
  readonly machines: Map<string, OldWriting | null>;
}

function writeSheet(
  writer: RegisterWriter,
  part: readonly Entry[],
  first: number,
  unit: string | null,
  name: string,
): SheetPlan {
  const { specs, left, headers, layout, places } = writer;
  const drawing = drawSheet(name);
  const right = left + specs.length - 1;
  const header = drawTitle(drawing, unit, right, writer);
  drawHeader(drawing, header, headers, layout);
  const body = header + (layout.indexRow ? 2 : 1);
  const heights = new Map([[header, 48]]);
  const unitColumn = writer.ids.indexOf("unit");
  let row = body;
  let start = row;
  let inUnit = 0;
  for (const [index, entry] of part.entries()) {
    const isFirst = part[index - 1]?.unit !== entry.unit;
    if (isFirst) {
      if (layout.sheets === "sections") drawSection(drawing, row++, index, entry.unit, right, layout);
      start = row;
      inUnit = 0;
    } else if (layout.rows === "broken" && inUnit % 40 === 39) {
      for (const [column, label] of withOrdinal(headers, layout).entries()) drawing.put(row, column, label);
      row++;
    }
    inUnit++;
    places[first + index] = { sheet: name, row };
    if (layout.ordinals) drawing.put(row, 0, inUnit);
    const written = writeCells(writer, entry, isFirst, name, row);
    heights.set(row, heightOf(written, specs));
    for (const [column, value] of written.entries()) {
      const again = column === unitColumn && layout.unitCells !== "each" && !isFirst;
      if (!again) drawing.put(row, left + column, value);
    }
    row++;
    if (part[index + 1]?.unit === entry.unit) continue;
    if (layout.unitCells === "merged" && unitColumn >= 0 && row - start > 1 && layout.rows === "plain")
      drawing.merge({ top: start, left: left + unitColumn, bottom: row - 1, right: left + unitColumn });
    if (layout.rows === "broken") {
      drawing.put(row, left + Math.max(0, writer.ids.indexOf("title")), `Cộng ${entry.unit}`);
      drawing.put(row, left + Math.max(0, writer.ids.indexOf("name")), inUnit);
      row += index % 3 === 0 ? 2 : 1;
    }
  }
  styleBody(drawing, specs, left, body, row - 1);
  if (layout.closingLines) drawClosing(drawing, row, part.length, right);
  if (layout.rows === "broken") drawSignature(drawing, row + 4, right, writer);
  return drawing.finish({
    columnWidths: [...(layout.ordinals ? [6] : []), ...specs.map((spec) => WIDTHS[spec.id])],
    rowHeights: heights,
    frozenRows: body,
    repeatRows: { top: header, bottom: body - 1 },
    autoFilter: { top: body - 1, left: 0, bottom: row - 1, right },
  });
}

function writeCells(
  { specs, ids, template, layout, random, machines, left, oldCells }: RegisterWriter,
  entry: Entry,
  isFirst: boolean,
  sheet: string,
  row: number,
): readonly (string | number)[] {
  const written = writeEntry(entry, ids, template, layout, random);
  if (layout.typing === "clean") return written;
  let machine = machines.get(entry.unit);
  if (machine === undefined) machines.set(entry.unit, (machine = chooseMachine(random)));
  return specs.map((spec, index) => {
    const typed = typeMessily(written[index] ?? "", spec, template, machine, random);
    if (typed.old && !(spec.id === "unit" && layout.unitCells !== "each" && !isFirst))
      oldCells.push({ kind: "cell", sheet, address: formatAddress(row, left + index) });
    return typed.value;
  });
}

function nameColumn(spec: RegisterColumnSpec, { headers }: RegisterLayout, random: Random): string {
  if (headers === "unseen") return UNSEEN_HEADERS[spec.id];
  return headers === "aliases" && spec.aliases.length > 0 ? random.pick(spec.aliases) : spec.header;
}

function orderColumns(
  template: Template,
  layout: RegisterLayout,
  random: Random,
): readonly RegisterColumnSpec[] {
  const specs =
    layout.sheets === "one" ? template.columns : template.columns.filter((spec) => spec.id !== "unit");
  return layout.columns === "default" ? specs : random.shuffle(specs);
}

function groupByUnit(entries: readonly Entry[]): readonly (readonly Entry[])[] {
  const groups: Entry[][] = [];
  for (const entry of entries) {
    const last = groups.at(-1);
    if (last?.[0]?.unit === entry.unit) last.push(entry);
    else groups.push([entry]);
  }
  return groups;
}

/** Excel allows 31 characters, none of `\ / ? * [ ] :`, and no name twice. */
function nameSheet(unit: string, taken: Set<string>): string {
  let name = unit
    .replace(/[\\/?*[\]:]/gu, " ")
    .slice(0, 31)
    .trim();
  for (let number = 2; taken.has(name.toLowerCase()); number++) name = `${unit.slice(0, 27)} (${number})`;
  taken.add(name.toLowerCase());
  return name;
}

/** In points. Not every program makes a row as high as its wrapped text when it opens a file. */
function heightOf(written: readonly (string | number)[], specs: readonly RegisterColumnSpec[]): number {
  const lines = written.map((value, index) => {
    const width = WIDTHS[specs[index]?.id ?? "title"];
    return Math.ceil((String(value).length * 1.08) / width);
  });
  return 15 * Math.max(1, ...lines);
}

const WIDTHS: Readonly<Record<ColumnId, number>> = {
  unit: 24,
  kind: 19,
  title: 60,
  subject: 10,
  name: 34,
  position: 20,
  address: 30,
  field: 28,
  yearRegistered: 9,
  isNew: 9,
  yearRecognised: 10,
  levelRecognised: 10,
  replicated: 11,
  yearAwarded: 9,
  levelAwarded: 9,
  awardForm: 12,
  decision: 15,
};

import { formatRange } from "../../core/model/address";
import type { CellStyle, SheetPlan } from "../../core/model/sheet-plan";
import { extentOf } from "./plan-grid";
import { CALL_BYTES, type Step } from "./steps";

/** The looks of a sheet: one for all its cells, then each style over all the places that have it, their addresses parted by `separator`. */
export function dressSheet(name: string, plan: SheetPlan, separator: string): readonly Step[] {
  const extent = extentOf(plan);
  if (!extent) return [];
  const base: Step = {
    bytes: 4 * CALL_BYTES,
    queue: (desk) => {
      const { format } = desk.range(name, extent);
      format.font.name = FONT;
      format.font.size = SIZE;
      format.verticalAlignment = "Center";
    },
  };
  return [base, ...groupStyles(plan).map((group) => wearStyle(name, group, separator))];
}

/** A style with the places that have it; a border's inner lines need places that have an inside. */
interface StyleGroup {
  readonly style: CellStyle;
  readonly hasRows: boolean;
  readonly hasColumns: boolean;
  readonly places: string[];
  length: number;
}

function groupStyles(plan: SheetPlan): readonly StyleGroup[] {
  const open = new Map<string, StyleGroup>();
  const groups: StyleGroup[] = [];
  for (const { range, style } of plan.styleRuns) {
    const hasRows = range.bottom > range.top;
    const hasColumns = range.right > range.left;
    const key = JSON.stringify([Object.entries(style).sort(), hasRows, hasColumns]);
    const place = formatRange(range);
    let group = open.get(key);
    if (!group || group.length + place.length > MAX_ADDRESS) {
      group = { style, hasRows, hasColumns, places: [], length: 0 };
      open.set(key, group);
      groups.push(group);
    }
    group.places.push(place);
    group.length += place.length + 1;
  }
  return groups;
}

function wearStyle(
  name: string,
  { style, hasRows, hasColumns, places, length }: StyleGroup,
  separator: string,
): Step {
  return {
    bytes: length + 10 * CALL_BYTES,
    queue: (desk) => {
      const [only = "A1"] = places;
      const areas =
        places.length === 1
          ? desk.range(name, only)
          : desk.sheet(name).getRanges(places.join(separator)).untrack();
      const { format } = areas;
      wearFont(format.font, style);
      if (style.fill !== undefined) format.fill.color = toColor(style.fill);
      if (style.horizontal) format.horizontalAlignment = HORIZONTAL[style.horizontal];
      if (style.vertical && style.vertical !== "center") format.verticalAlignment = VERTICAL[style.vertical];
      if (style.wrap === true) format.wrapText = true;
      if (style.indent !== undefined && style.indent > 0) format.indentLevel = style.indent;
      if (style.border === true) drawBorders(format.borders, hasRows, hasColumns);
    },
  };
}

function wearFont(font: Excel.RangeFont, style: CellStyle): void {
  if (style.bold === true) font.bold = true;
  if (style.italic === true) font.italic = true;
  if (style.underline === true) font.underline = "Single";
  if (style.size !== undefined && style.size !== SIZE) font.size = style.size;
  // A link is blue of itself, and a style that says nothing of colour means black.
  font.color = toColor(style.color ?? "#000000");
  if (style.underline !== true) font.underline = "None";
}

function drawBorders(borders: Excel.RangeBorderCollection, hasRows: boolean, hasColumns: boolean): void {
  const sides: readonly Side[] = [
    ...OUTER,
    ...(hasRows ? (["InsideHorizontal"] as const) : []),
    ...(hasColumns ? (["InsideVertical"] as const) : []),
  ];
  for (const side of sides) {
    const border = borders.getItem(side);
    border.style = "Continuous";
    border.weight = "Thin";
  }
}

/** `C00000` or `#C00000` as Office writes it. */
export function toColor(color: string): string {
  return `#${color.replace(/^#/u, "").slice(-6)}`;
}

/** The font of all that Khớp builds. */
export const FONT = "Times New Roman";
const SIZE = 11;
/** Excel takes 8192 characters of addresses; shorter lists are quicker. */
const MAX_ADDRESS = 2000;

const HORIZONTAL = { left: "Left", center: "Center", right: "Right" } as const;
const VERTICAL = { top: "Top", center: "Center", bottom: "Bottom" } as const;
type Side = (typeof OUTER)[number] | "InsideHorizontal" | "InsideVertical";
const OUTER = ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight"] as const;

import type { CellStyle } from "../../core/model/sheet-plan";
import { appendInside, insertInOrder, openRoot, prefixOf, setAttribute } from "../package/edit-xml";
import { escapeXml } from "../package/escape-xml";
import { spliceText, type Splice } from "../package/splice";
import { attributeOf, childOf, parseXml, type XmlElement } from "../package/xml-tree";
import { builtinFormatId } from "./number-formats";

/** The styles part while styles are added to it. What stands there is never changed; equal styles are found again. */
export class StyleSheet {
  private readonly given: string;
  private readonly text: string;
  private readonly root: XmlElement;
  private readonly prefix: string;
  private readonly lists = new Map<ListName, { readonly items: string[]; readonly before: number }>();
  private readonly known = new Map<string, number>();

  constructor(text: string) {
    this.given = text;
    this.text = openRoot(text, parseXml(text));
    this.root = parseXml(this.text);
    this.prefix = prefixOf(this.root);
    for (const name of LISTS) {
      const items = (childOf(this.root, name)?.children ?? []).map((each) =>
        this.text.slice(each.start, each.end),
      );
      this.lists.set(name, { items, before: items.length });
    }
    // What every style refers to must be there, in files of the leanest writers too.
    for (const [name, xml] of NEEDED) if (this.list(name).length === 0) this.add(name, this.qualify(xml));
    if (this.list("fills").length === 1) this.add("fills", this.qualify(GRAY_FILL));
  }

  /** The number of the cell format with this look. */
  formatOf(style: CellStyle): number {
    const key = JSON.stringify(Object.entries(style).sort());
    const known = this.known.get(key);
    if (known !== undefined) return known;
    const numbers = [
      `numFmtId="${this.numberFormatId(style.numberFormat ?? "General")}"`,
      `fontId="${this.add("fonts", this.qualify(renderFont(style)))}"`,
      `fillId="${style.fill === undefined ? 0 : this.add("fills", this.qualify(renderFill(style.fill)))}"`,
      `borderId="${style.border === true ? this.add("borders", this.qualify(THIN_BORDER)) : 0}"`,
    ].join(" ");
    const applied = ["NumberFormat", "Font", "Fill", "Border", "Alignment"].map((each) => `apply${each}="1"`);
    const xf = `<xf ${numbers} xfId="0" ${applied.join(" ")}>${renderAlignment(style)}</xf>`;
    const index = this.add("cellXfs", this.qualify(xf));
    this.known.set(key, index);
    return index;
  }

  /** The number of a format for conditions, given as its XML without prefix. */
  conditionFormat(xml: string): number {
    return this.add("dxfs", this.qualify(xml));
  }

  /** The part's text with what was added; the very same text where nothing was. */
  save(): string {
    const splices: Splice[] = [];
    for (const [name, { items, before }] of this.lists) {
      if (items.length === before) continue;
      const added = items.slice(before).join("");
      const element = childOf(this.root, name);
      if (element) {
        splices.push(appendInside(this.text, element, added));
        splices.push(setAttribute(this.text, element, "count", String(items.length)));
      } else {
        const tag = this.prefix + name;
        const xml = `<${tag} count="${items.length}">${added}</${tag}>`;
        splices.push(insertInOrder(this.text, this.root, ORDER, name, xml));
      }
    }
    return splices.length === 0 ? this.given : spliceText(this.text, splices);
  }

  private list(name: ListName): string[] {
    return this.lists.get(name)?.items ?? [];
  }

  private add(name: ListName, xml: string): number {
    const items = this.list(name);
    const found = items.indexOf(xml);
    return found >= 0 ? found : items.push(xml) - 1;
  }

  private numberFormatId(code: string): number {
    const builtin = builtinFormatId(code);
    if (builtin !== undefined) return builtin;
    let highest = 163;
    for (const xml of this.list("numFmts")) {
      const element = parseXml(this.declare(xml));
      const id = Number(attributeOf(element, "numFmtId"));
      if (attributeOf(element, "formatCode") === code) return id;
      highest = Math.max(highest, id);
    }
    this.add("numFmts", this.qualify(`<numFmt numFmtId="${highest + 1}" formatCode="${escapeXml(code)}"/>`));
    return highest + 1;
  }

  /** Gives every element of our XML the prefix that the part uses. */
  private qualify(xml: string): string {
    return this.prefix === "" ? xml : xml.replace(/<(\/?)(?=[a-zA-Z])/gu, `<$1${this.prefix}`);
  }

  /** A piece of the part as XML of its own. */
  private declare(xml: string): string {
    return this.prefix === "" ? xml : xml.replace(/^<\S+/u, (tag) => `${tag} xmlns:${this.root.prefix}="x"`);
  }
}

function renderFont(style: CellStyle): string {
  const flags = [style.bold && "<b/>", style.italic && "<i/>", style.underline && "<u/>"]
    .filter(Boolean)
    .join("");
  const color = style.color === undefined ? "" : `<color rgb="${toArgb(style.color)}"/>`;
  return `<font>${flags}<sz val="${style.size ?? 11}"/>${color}<name val="Times New Roman"/><family val="1"/></font>`;
}

function renderFill(color: string): string {
  const argb = toArgb(color);
  return `<fill><patternFill patternType="solid"><fgColor rgb="${argb}"/><bgColor indexed="64"/></patternFill></fill>`;
}

function renderAlignment({ horizontal, vertical, wrap, indent }: CellStyle): string {
  const parts = [
    horizontal === undefined ? "" : ` horizontal="${horizontal}"`,
    ` vertical="${vertical ?? "center"}"`,
    wrap === true ? ' wrapText="1"' : "",
    indent === undefined ? "" : ` indent="${indent}"`,
  ];
  return `<alignment${parts.join("")}/>`;
}

/** `#C00000` or `C00000` as Excel writes it: `FFC00000`. */
export function toArgb(color: string): string {
  const digits = color.replace(/^#/u, "").toUpperCase();
  return digits.length === 8 ? digits : `FF${digits.padStart(6, "0")}`;
}

type ListName = (typeof LISTS)[number];

const LISTS = ["numFmts", "fonts", "fills", "borders", "cellStyleXfs", "cellXfs", "dxfs"] as const;

const ORDER = [
  "numFmts",
  "fonts",
  "fills",
  "borders",
  "cellStyleXfs",
  "cellXfs",
  "cellStyles",
  "dxfs",
  "tableStyles",
  "colors",
  "extLst",
];

const side = (name: string): string => `<${name} style="thin"><color auto="1"/></${name}>`;
const THIN_BORDER = `<border>${["left", "right", "top", "bottom"].map(side).join("")}<diagonal/></border>`;

const GRAY_FILL = '<fill><patternFill patternType="gray125"/></fill>';

const NEEDED: readonly (readonly [ListName, string])[] = [
  ["fonts", '<font><sz val="11"/><name val="Times New Roman"/><family val="1"/></font>'],
  ["fills", '<fill><patternFill patternType="none"/></fill>'],
  ["borders", "<border><left/><right/><top/><bottom/><diagonal/></border>"],
  ["cellStyleXfs", '<xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>'],
  ["cellXfs", '<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>'],
];

import { tidyText } from "../base/fold-text";
import type { Document } from "../model/document";
import type { ColumnKey, Register } from "../model/register";
import type { Period } from "../model/period";
import type { Table } from "../model/table";
import { createHeaderInterpreter } from "../tables/interpret-header";
import { readLevel } from "../tables/read-level";
import type { FoundTable } from "../tables/found-table";
import { readSummaries } from "../tables/read-tables";
import { createCategoryFinder } from "../template/find-category";
import type { Category, ColumnId, Template, TemplateParts } from "../template/schema";
import { collectLabels } from "./collect-labels";
import { collectValues } from "./collect-values";
import { deriveCategories, type DerivedCategories } from "./derive-categories";
import type { Dimension } from "./dimension";
import { adaptMeasures } from "./derive-measures";
import { deriveMovement } from "./derive-movement";
import { derivePeriod, takeGiven } from "./derive-period";
import type { ProvenName } from "./list-proven-names";
import { layOutTypedTables, type TypedTable } from "./lay-out-typed";
import { readCountedNoun } from "./read-counted-noun";
import { readByOwnFields } from "./read-by-own-fields";
import type { TemplateSources } from "./sources";
import { layOutUsualTables } from "./usual-tables";
import { usualTemplate } from "./usual-template";

/** A template that follows from what a workbook holds, and where each part of it comes from. */
export interface DerivedTemplate {
  readonly template: Template;
  readonly sources: TemplateSources;
  /** Its tables that are laid out after typed ones. */
  readonly typed: readonly TypedTable[];
}

/**
 * The template of a workbook in which nobody set one: period, levels, fields, kinds, subjects, measures, titles and tables
 * from its typed tables, then its register, then the texts, then what the trade knows. A period that a person set holds.
 * `found` are its tables, found with the trade's template; `proven` what figures showed of a template derived before.
 */
export function deriveTemplate(
  found: readonly FoundTable[],
  documents: readonly Document[],
  documentTables: (template: Template, units: readonly string[]) => readonly Table[],
  given: { readonly period: Period | null; readonly parts: TemplateParts },
  proven: readonly ProvenName[] = [],
): DerivedTemplate {
  const trade = usualTemplate();
  const dimensions = describeDimensions(trade);
  const { tables: onSheets, register } = readByOwnFields(found, trade, dimensions.fields);
  const tables = [...onSheets, ...documentTables(trade, register.units)];
  const groups = collectLabels(tables);
  const derive = (
    dimension: Dimension,
    keys: readonly ColumnKey[],
    set?: readonly Category[],
  ): DerivedCategories =>
    set
      ? { categories: set, source: { kind: "person" } }
      : deriveCategories(dimension, groups, collectValues(register, keys, dimension.known), proven);
  const levels = derive(dimensions.levels, ["levelRecognised", "levelAwarded"], given.parts.levels);
  const fields = derive(dimensions.fields, ["field"], given.parts.fields);
  const subjects = derive(dimensions.subjects, ["subject"]);
  const kinds = derive(dimensions.kinds, ["kind"]);
  const has = (column: ColumnId): boolean =>
    register.tables.length === 0 || register.tables.some((table) => table.columns.has(column));
  const interpreter = createHeaderInterpreter(trade);
  const movement = deriveMovement(
    tables,
    kinds.categories.some(({ id }) => id === "model" || id === "task") &&
      (kinds.source.kind !== "trade" || register.entries === 0),
    readCountedNoun(register),
    (noun) => interpreter.measuresIn(noun).length > 0,
  );
  const period = given.period
    ? takeGiven(given.period, register)
    : derivePeriod(
        tables,
        register,
        documents.map((document) => document.text),
      );
  const base: Template = {
    ...trade,
    // What no list has is not asked of each.
    columns: trade.columns.map((column) => (has(column.id) ? column : { ...column, required: false })),
    id: movement.id,
    name: movement.name,
    period: period?.period ?? trade.period,
    ...(period?.span ? { span: period.span } : {}),
    units: given.parts.units ?? [],
    levels: [...levels.categories],
    fields: [...fields.categories],
    subjects: [...subjects.categories],
    kinds: [...kinds.categories],
    measures: adaptMeasures(trade.measures, movement, has, period?.isOther !== true),
    relations: kinds.categories.some(({ id }) => id === "model")
      ? trade.relations
      : trade.relations.filter(({ part, whole }) => part.kind === undefined && whole.kind === undefined),
  };
  const parts = {
    movement,
    levels: levels.categories,
    kinds: kinds.categories,
    subjects: subjects.categories,
    has,
    isPart: period?.period.months !== undefined,
    units: register.entries === 0 ? null : register.units.length,
  };
  const usual = [...layOutUsualTables(parts)];
  const typed = layOutTypedTables(readTyped(found, register, { ...base, tables: usual }), base);
  const taken = new Set(typed.map(({ table }) => table.id));
  // The office's own table by level goes before the usual one.
  if (typed.some(({ table }) => table.rows === "level")) taken.add("levels");
  return {
    typed,
    template: {
      ...base,
      tables: [...usual.filter(({ id }) => !taken.has(id)), ...typed.map(({ table }) => table)].sort(
        inUsualOrder,
      ),
    },
    sources: {
      period: period?.source ?? { kind: "trade" },
      levels: levels.source,
      fields: fields.source,
      subjects: subjects.source,
      kinds: kinds.source,
      movement: movement.source,
      tables: Object.fromEntries(typed.map(({ table, sheet }) => [table.id, sheet])),
    },
  };
}

function readTyped(found: readonly FoundTable[], register: Register, template: Template): readonly Table[] {
  return readSummaries(found, new Set(register.tables.map((table) => table.table)), register.units, template);
}

const USUAL_ORDER = ["awards", "levels", "fields", "units"];

function inUsualOrder(a: { readonly id: string }, b: { readonly id: string }): number {
  const place = (id: string): number =>
    USUAL_ORDER.includes(id) ? USUAL_ORDER.indexOf(id) : USUAL_ORDER.length;
  return place(a.id) - place(b.id);
}

type Dimensions = Readonly<Record<"levels" | "fields" | "subjects" | "kinds", Dimension>>;

/** "Tỉnh khen" and "Được khen cấp tỉnh" are "Tỉnh"; "Giấy khen của Chủ tịch UBND xã" is the level that it is of. */
function nameLevel(label: string, known: Category | null): string {
  if (known && /^(?:giấy khen|bằng khen|[gb]k)(?!\p{L})/iu.test(label)) return known.name;
  const bare = tidyText(label).replace(/ khen(?: thưởng)?$/iu, "");
  const of = /^(?:(?:(?:đã |được )?khen(?: thưởng)? )(?=cấp )|của )(\p{L}.*)$/iu.exec(bare)?.[1];
  return of === undefined ? bare : of.charAt(0).toLocaleUpperCase("vi") + of.slice(1);
}

/** How headers name each dimension, and what belongs to another one. */
function describeDimensions(trade: Template): Dimensions {
  const finders = {
    levels: createCategoryFinder(trade.levels),
    fields: createCategoryFinder(trade.fields),
    subjects: createCategoryFinder(trade.subjects),
    kinds: createCategoryFinder(trade.kinds),
  };
  const isForeign =
    (own: keyof typeof finders) =>
    (label: string): boolean =>
      /^(?:năm\s+)?(?:19|20)\d\d$/iu.test(label) ||
      Object.entries(finders).some(([name, finder]) => name !== own && finder.exact(label) !== null);
  return {
    levels: {
      known: trade.levels,
      heading: /\bcap (?:khen|cong nhan|quyet dinh|ra quyet dinh|xet)|^(?:phan )?theo cap\b|^cap$/u,
      read: (label, finder) => finder.exact(label) ?? readLevel(label, finder.exact),
      nameOf: nameLevel,
      order: "trade",
      foreign: isForeign("levels"),
    },
    fields: {
      known: trade.fields,
      heading: /\blinh vuc\b|^(?:nhom )?noi dung thi dua\b/u,
      order: "frequency",
      foreign: isForeign("fields"),
    },
    subjects: {
      known: trade.subjects,
      heading: /\bdoi tuong\b|^trong do tap the/u,
      order: "trade",
      foreign: isForeign("subjects"),
    },
    kinds: {
      known: trade.kinds,
      heading: /^(?:phan )?loai\b|^loai hinh\b/u,
      order: "trade",
      foreign: isForeign("kinds"),
    },
  };
}

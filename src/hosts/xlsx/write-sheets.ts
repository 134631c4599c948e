import { formatRange, quoteSheetName } from "../../core/model/address";
import type { SheetPlan } from "../../core/model/sheet-plan";
import { chooseSheetName, isSameSheet } from "../package/choose-sheet-name";
import { updateContentTypes } from "../package/content-types";
import { addRelationship, reachableParts, removeRelationships } from "../package/edit-relationships";
import { BUILT_NAME } from "../package/our-traces";
import { PackageFault } from "../package/package-fault";
import { relationshipsName } from "../package/relationships";
import { attributeOf, childOf, isTrue } from "../package/xml-tree";
import { renderChart } from "./chart-xml";
import { renderDrawing } from "./drawing-xml";
import { editStyles, partBeside } from "./edit-styles-part";
import {
  addSheets,
  askRecalculation,
  replaceLocalNames,
  setSheetState,
  type LocalName,
  type NewSheet,
} from "./edit-workbook-part";
import { PART_TYPES, vocabularyOf } from "./namespaces";
import type { StyleSheet } from "./style-sheet";
import type { SheetPart, WorkbookParts } from "./workbook-parts";
import { renderWorksheet } from "./worksheet-xml";

/** Where a plan goes: into the part of a sheet of ours, or into a new one. */
interface Target {
  readonly plan: SheetPlan;
  readonly name: string;
  readonly replaces: SheetPart | undefined;
  readonly part: string;
  /** The place among all tabs. */
  readonly index: number;
}

/**
 * Writes the plans into an opened workbook, each in the place of our sheet of that name or after the last sheet, and
 * returns the names they got. `built` false leaves out the mark that the sheet is ours.
 */
export function writePlans(
  workbook: WorkbookParts,
  plans: readonly SheetPlan[],
  built: boolean,
): readonly string[] {
  if (plans.length === 0) return [];
  const { package: parts } = workbook;
  const targets = chooseTargets(workbook, plans, built);
  const changes = targets.some((each) => each.replaces !== undefined || hasFormula(each.plan));
  const stale = targets.flatMap(({ replaces }) => (replaces?.part === undefined ? [] : [replaces.part]));
  const gone = [...dropPartsBelow(workbook, stale), ...(changes ? dropCalcChain(workbook) : [])];

  const added = new Map<string, string>();
  const styles = editStyles(workbook, (sheet) => {
    for (const target of targets) writeTarget(workbook, target, sheet, added);
  });
  if (styles !== null) added.set(styles, PART_TYPES.styles);

  const before = parts.readText(workbook.part) ?? workbook.text;
  let text = addSheets(before, linkNewSheets(workbook, targets), vocabularyOf(workbook.root));
  for (const { plan, replaces, index } of targets) {
    if (!replaces || plan.visibility === undefined) continue;
    text = setSheetState(text, index, plan.visibility === "hidden");
  }
  const indexes = new Set(targets.map((each) => each.index));
  const names = targets.flatMap((target) => localNamesOf(target, built));
  text = replaceLocalNames(text, indexes, OUR_NAMES, names);
  if (changes) text = askRecalculation(text);
  parts.write(workbook.part, text);
  updateContentTypes(parts, added, gone);
  return targets.map((each) => each.name);
}

/** Takes the calculation chain out: it lists formula cells, and Excel calls a file damaged whose list is wrong. */
export function dropCalcChain(workbook: WorkbookParts): readonly string[] {
  const gone = removeRelationships(workbook.package, workbook.part, "calcChain");
  for (const part of gone) workbook.package.remove(part);
  return gone;
}

function chooseTargets(
  workbook: WorkbookParts,
  plans: readonly SheetPlan[],
  built: boolean,
): readonly Target[] {
  const targets: Target[] = [];
  let next = workbook.sheets.length;
  let number = 1;
  for (const plan of plans) {
    const taken = targets.map((each) => each.name);
    // A chart sheet cannot be ours, whatever names it carries.
    const existing = workbook.sheets.map((each) => ({ ...each, builtByKhop: built && isOurs(each) }));
    const name = chooseSheetName(plan.name, existing, taken);
    const replaces = existing.find((each) => each.builtByKhop && isSameSheet(each.name, name));
    if (replaces?.part !== undefined) {
      targets.push({ plan, name: replaces.name, replaces, part: replaces.part, index: replaces.index });
      continue;
    }
    while (workbook.package.has(partBeside(workbook.part, `worksheets/sheet${number}.xml`))) number++;
    const part = partBeside(workbook.part, `worksheets/sheet${number++}.xml`);
    targets.push({ plan, name, replaces: undefined, part, index: next++ });
  }
  const protection = childOf(workbook.root, "workbookProtection");
  const locked = protection !== undefined && isTrue(attributeOf(protection, "lockStructure"));
  const extra = targets.find((each) => !each.replaces);
  if (locked && extra) {
    throw new PackageFault("protected", "the workbook's structure is locked", extra.name);
  }
  return targets;
}

function isOurs(sheet: SheetPart): boolean {
  return sheet.builtByKhop && sheet.part !== undefined;
}

/** Writes the worksheet of a target with its drawing and charts; `added` gathers the content types. */
function writeTarget(
  workbook: WorkbookParts,
  { plan, name, part }: Target,
  styles: StyleSheet,
  added: Map<string, string>,
): void {
  const { package: parts } = workbook;
  const words = vocabularyOf(workbook.root);
  let relation: string | null = null;
  if (plan.charts.length > 0) {
    const drawing = freeName(workbook, "drawings/drawing");
    parts.write(drawing, "");
    relation = addRelationship(parts, part, `${words.relations}/drawing`, drawing);
    const charts = plan.charts.map((chart) => {
      const chartPart = freeName(workbook, "charts/chart");
      parts.write(chartPart, renderChart(chart, name, words));
      added.set(chartPart, PART_TYPES.chart);
      return addRelationship(parts, drawing, `${words.relations}/chart`, chartPart);
    });
    parts.write(drawing, renderDrawing(plan.charts, charts, words));
    added.set(drawing, PART_TYPES.drawing);
  }
  parts.write(part, renderWorksheet(plan, styles, words, relation));
  added.set(part, PART_TYPES.worksheet);
}

function linkNewSheets(workbook: WorkbookParts, targets: readonly Target[]): readonly NewSheet[] {
  const type = `${vocabularyOf(workbook.root).relations}/worksheet`;
  return targets
    .filter((each) => !each.replaces)
    .map(({ plan, name, part }) => ({
      name,
      relation: addRelationship(workbook.package, workbook.part, type, part),
      hidden: plan.visibility === "hidden",
    }));
}

/** Removes what only the sheets about to be replaced used: their drawings, charts and the like. */
function dropPartsBelow(workbook: WorkbookParts, sheets: readonly string[]): readonly string[] {
  const { package: parts } = workbook;
  const below = new Set(sheets.flatMap((part) => [...reachableParts(parts, part)]));
  for (const part of sheets) parts.remove(relationshipsName(part));
  if (below.size === 0) return [];
  const used = reachableParts(parts, "");
  const gone = parts.names().filter((name) => below.has(name.toLowerCase()) && !used.has(name.toLowerCase()));
  for (const part of gone) {
    parts.remove(part);
    parts.remove(relationshipsName(part));
  }
  return gone;
}

function localNamesOf({ plan, name, index }: Target, built: boolean): readonly LocalName[] {
  const sheet = quoteSheetName(name);
  const names: LocalName[] = [];
  if (plan.autoFilter) {
    const range = formatRange(plan.autoFilter).replace(/([A-Z]{1,3})(\d{1,7})/gu, "$$$1$$$2");
    names.push({ name: "_xlnm._FilterDatabase", sheet: index, hidden: true, text: `${sheet}!${range}` });
  }
  const rows = plan.print.repeatRows;
  if (rows) {
    const text = `${sheet}!$${rows.top + 1}:$${rows.bottom + 1}`;
    names.push({ name: "_xlnm.Print_Titles", sheet: index, hidden: false, text });
  }
  if (built) names.push({ name: BUILT_NAME, sheet: index, hidden: true, text: `${sheet}!$A$1` });
  return names;
}

function freeName(workbook: WorkbookParts, stem: string): string {
  for (let number = 1; ; number++) {
    const name = partBeside(workbook.part, `${stem}${number}.xml`);
    if (!workbook.package.has(name)) return name;
  }
}

function hasFormula(plan: SheetPlan): boolean {
  return plan.cells.some((cell) => cell.content.kind === "formula");
}

/** Names that a sheet we replace had for its old extent. */
const OUR_NAMES: ReadonlySet<string> = new Set([
  BUILT_NAME,
  "_xlnm._filterdatabase",
  "_xlnm.print_titles",
  "_xlnm.print_area",
]);

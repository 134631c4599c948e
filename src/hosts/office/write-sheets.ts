import { fail, ok, type Result } from "../../core/base/result";
import { MAX_ROWS } from "../../core/model/address";
import type { SheetPlan } from "../../core/model/sheet-plan";
import type { HostError, WrittenSheets } from "../../ports/workbook-host";
import { chooseSheetName, isSameSheet } from "../package/choose-sheet-name";
import { drawCharts } from "./draw-charts";
import { dressSheet } from "./dress-sheet";
import { fillSheet } from "./fill-sheet";
import { noteBuilt } from "./find-built";
import { claimSheet, dropKept, keepOld, restoreOld, type BuiltSheet } from "./keep-old";
import { listTabs, type Tab } from "./list-tabs";
import { nameCulprit } from "./name-culprit";
import type { OfficeSession } from "./office-session";
import { inBatch, repair, runAction, tryBatch } from "./run-batch";
import { setUpPrint } from "./set-up-print";
import { shapeSheet } from "./shape-sheet";
import { CALL_BYTES, takeSteps, type Step } from "./steps";

/**
 * Writes the plans: a sync that looks which sheets are ours, and one that writes all of them (more where a request would
 * pass its limit). When Excel fails before all cells stand, the sheets get back what they held; when it fails after, the
 * cells stay, and what could not be done around them is told. Sheets that are not to be `ours` are the person's own: they
 * replace none, and carry no mark of ours.
 */
export async function writePlans(
  session: OfficeSession,
  plans: readonly SheetPlan[],
  ours: boolean,
): Promise<Result<WrittenSheets, HostError>> {
  if (plans.length === 0) return ok({ names: [] });
  return runAction(session, (context) => writeIn(context, session, plans, ours), {
    changes: true,
    areas: true,
  });
}

async function writeIn(
  context: Excel.RequestContext,
  session: OfficeSession,
  plans: readonly SheetPlan[],
  ours: boolean,
): Promise<Result<WrittenSheets, HostError>> {
  const tabs = await listTabs(context, session);
  if (!tabs.ok) return tabs;
  const listed = ours ? tabs.value : tabs.value.map((tab) => ({ ...tab, builtByKhop: false }));
  const targets = chooseTargets(plans, listed);
  const tooLong = targets.find(({ keptAt, before }) => keptAt + (before?.rows ?? 0) > MAX_ROWS);
  if (tooLong) return fail({ code: "too-large", subject: tooLong.name });
  const names = targets.map((target) => target.name);
  if (ours && session.hidesNames && targets.some((target) => target.isNew))
    return fail({ code: "not-in-front", subject: session.workbook });
  const reached = new Set<string>();
  const added: Excel.Worksheet[] = [];
  const phases = planPhases(targets, session, added, ours);
  const subject = names[0] ?? "";
  const written = await tryBatch(
    context,
    () => takeSteps(context, Object.values(phases).flat(), (trace) => void reached.add(trace)),
    { subject },
  );
  if (written.ok) {
    learnAdded(session, added, ours);
    return ok({ names });
  }
  for (const trace of written.error.reached) reached.add(trace);
  session.sheets = null;
  const { error } = written.error;
  if (!reached.has(FILLED)) {
    await repair(context, error, (to) => restoreOld(to, targets));
    return nameCulprit(context, error, names);
  }
  return repair(context, error, (to) => finish(to, session, targets, reached));
}

/** What is left once all cells stand, each part by itself: one that Excel will not do does not hold up the others. */
async function finish(
  context: Excel.RequestContext,
  session: OfficeSession,
  targets: readonly Target[],
  reached: ReadonlySet<string>,
): Promise<Result<WrittenSheets, HostError>> {
  const names = targets.map((target) => target.name);
  const tabs = await listTabs(context, session);
  if (!tabs.ok) return reached.has("drop") ? ok({ names, incomplete: AROUND }) : tabs;
  // By now every sheet is there, and some of its charts may be drawn.
  const now = targets.map((target) => ({
    ...target,
    before: tabs.value.find((tab) => tab.name === target.name),
  }));
  const phases = planPhases(now, session, [], true);
  const incomplete: (typeof AROUND)[number][] = [];
  for (const phase of ["drop", ...AROUND] as const) {
    if (reached.has(phase)) continue;
    const done = await inBatch(context, () => takeSteps(context, phases[phase], () => undefined));
    if (done.ok) continue;
    if (phase === "drop") return done;
    incomplete.push(phase);
  }
  return ok({ names, ...(incomplete.length > 0 && { incomplete }) });
}

/** A plan with the name it gets, and the sheet of ours that it replaces. */
interface Target extends BuiltSheet {
  readonly plan: SheetPlan;
  readonly before: Tab | undefined;
}

function chooseTargets(plans: readonly SheetPlan[], tabs: readonly Tab[]): readonly Target[] {
  const targets: Target[] = [];
  for (const plan of plans) {
    const taken = targets.map((each) => each.name);
    const wanted = chooseSheetName(plan.name, tabs, taken);
    const before = tabs.find((tab) => tab.builtByKhop && isSameSheet(tab.name, wanted));
    const keptAt = Math.max(plan.rows, before?.rows ?? 0, 1) + GAP;
    targets.push({ plan, name: before?.name ?? wanted, isNew: !before, keptAt, before });
  }
  return targets;
}

/** The steps in their order. Up to `fill` a failure is taken back; after it, what is left is done once more by itself. */
function planPhases(
  targets: readonly Target[],
  { separator }: OfficeSession,
  added: Excel.Worksheet[],
  ours: boolean,
): Readonly<Record<"begin" | "fill" | "drop" | "layout" | "charts" | "print", readonly Step[]>> {
  const mark = (trace: string): Step => ({ bytes: CALL_BYTES, queue: () => undefined, trace });
  const kept = targets.filter((each) => !each.isNew);
  return {
    begin: [
      ...targets.filter((each) => each.isNew).map(({ name }) => addSheet(name, added, ours)),
      ...kept.map((each) => keepOld(each, each.before?.filter === "filtering")),
    ],
    fill: [
      ...targets.flatMap((each) => [
        ...fillSheet(each, each.plan),
        ...dressSheet(each.name, each.plan, separator),
      ]),
      mark(FILLED),
    ],
    drop: [...kept.map(dropKept), mark("drop")],
    layout: [...targets.flatMap(({ name, plan, before }) => shapeSheet(name, plan, before)), mark("layout")],
    charts: [
      ...targets.flatMap(({ name, plan, before }) => drawCharts(name, plan, before?.charts ?? [])),
      mark("charts"),
    ],
    print: [...targets.map(({ name, plan, before }) => setUpPrint(name, plan, !before)), mark("print")],
  };
}

function addSheet(name: string, added: Excel.Worksheet[], ours: boolean): Step {
  return {
    bytes: 4 * CALL_BYTES,
    queue: (desk) => {
      const sheet = desk.context.workbook.worksheets.add(name);
      desk.keep(name, sheet);
      if (ours) claimSheet(sheet);
      sheet.load("id,name");
      added.push(sheet);
    },
  };
}

/** Lets the session know the sheets that were added, so that the next action need not list them. */
function learnAdded(session: OfficeSession, added: readonly Excel.Worksheet[], ours: boolean): void {
  for (const { id } of added) {
    session.added.add(id);
    noteBuilt(session, id, ours);
  }
  session.sheets = [...(session.sheets ?? []), ...added.map(({ id, name }) => ({ id, name }))];
}

/** Empty rows between what is written and what is kept. */
const GAP = 10;

/** What is done around the cells, each part by itself. */
const AROUND = ["layout", "charts", "print"] as const;

/** All cells stand; what they replaced is still kept below. */
const FILLED = "filled";

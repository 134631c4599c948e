import { ok, type Result } from "../../core/base/result";
import type { HostError } from "../../ports/workbook-host";
import { BUILT_NAME } from "../package/our-traces";
import { askSheets, type ListedSheet } from "./list-sheets";
import type { OfficeSession } from "./office-session";
import { listWorkbook } from "./read-workbook";
import { inBatch } from "./run-batch";

/** A sheet of the workbook with what must be known before it is written anew. */
export interface Tab extends ListedSheet {
  readonly builtByKhop: boolean;
  readonly charts: readonly string[];
  /** How far down it has cells, formatted ones too. */
  readonly rows: number;
  /** Whether it has filter buttons, and whether they hide rows now. */
  readonly filter: "none" | "idle" | "filtering";
}

/** All sheets, in one sync where the sheets are as they were known; two more at most where they are not. */
export async function listTabs(
  context: Excel.RequestContext,
  session: OfficeSession,
): Promise<Result<readonly Tab[], HostError>> {
  for (let tries = 0; tries < 3; tries++) {
    if (!session.sheets) {
      const listed = await listWorkbook(context, session);
      if (!listed.ok) return listed;
    }
    const known = session.sheets ?? [];
    const answer = await inBatch(context, () => askTabs(context, session, known), { repeatable: true });
    if (answer.ok && answer.value) return ok(answer.value);
    if (!answer.ok && answer.error.code !== "sheet-not-found") return answer;
    if (!answer.ok) session.sheets = null;
  }
  return { ok: false, error: { code: "refused", subject: "", detail: "the sheets change all the time" } };
}

interface AskedTab {
  readonly built: Excel.NamedItem;
  readonly charts: Excel.ChartCollection;
  readonly filter: Excel.AutoFilter;
  readonly used: Excel.Range;
}

/** Null where there is a sheet that was not known. */
async function askTabs(
  context: Excel.RequestContext,
  session: OfficeSession,
  known: readonly { readonly id: string }[],
): Promise<readonly Tab[] | null> {
  const asked = new Map(known.map(({ id }) => [id, askTab(context, id)]));
  const takeSheets = askSheets(context, session);
  await context.sync();
  const tabs: Tab[] = [];
  for (const sheet of takeSheets()) {
    const tab = asked.get(sheet.id);
    if (!tab) return null;
    const taken = takeTab(tab);
    if (taken.builtByKhop) session.built.add(sheet.id);
    tabs.push({ ...sheet, ...taken });
  }
  return tabs;
}

function askTab(context: Excel.RequestContext, id: string): AskedTab {
  const { worksheets } = context.workbook;
  const built = worksheets.getItem(id).names.getItemOrNullObject(BUILT_NAME);
  built.load("name");
  const charts = worksheets.getItem(id).charts;
  charts.load("items/name");
  const filter = worksheets.getItem(id).autoFilter;
  filter.load("enabled,isDataFiltered");
  const used = worksheets.getItem(id).getUsedRangeOrNullObject().untrack();
  used.load("rowIndex,rowCount");
  return { built, charts, filter, used };
}

function takeTab({ built, charts, filter, used }: AskedTab): Omit<Tab, keyof ListedSheet> {
  const enabled = filter.enabled ? "idle" : "none";
  return {
    builtByKhop: !built.isNullObject,
    charts: charts.items.map((chart) => chart.name),
    rows: used.isNullObject ? 0 : used.rowIndex + used.rowCount,
    filter: filter.isDataFiltered ? "filtering" : enabled,
  };
}

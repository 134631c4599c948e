import { ok, type Result } from "../../core/base/result";
import type { HostError } from "../../ports/workbook-host";
import { BUILT_NAME } from "../package/our-traces";
import { findBuilt, noteBuilt } from "./find-built";
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
  let names = true;
  for (let tries = 0; tries < 4; tries++) {
    if (!session.sheets) {
      const listed = await listWorkbook(context, session);
      if (!listed.ok) return listed;
    }
    const known = session.sheets ?? [];
    const answer = await inBatch(context, () => askTabs(context, session, known, names), {
      repeatable: true,
    });
    session.hidesNames = !names;
    if (answer.ok && answer.value) return learnBuilt(context, session, answer.value);
    if (answer.ok) continue;
    if (answer.error.code === "not-in-front" && names) names = false;
    else if (answer.error.code === "sheet-not-found") session.sheets = null;
    else return answer;
  }
  return { ok: false, error: { code: "refused", subject: "", detail: "the sheets change all the time" } };
}

/** A sheet as it was asked; `builtByKhop` is null where Excel would not show its names. */
type AnsweredTab = Omit<Tab, "builtByKhop"> & { readonly builtByKhop: boolean | null };

async function learnBuilt(
  context: Excel.RequestContext,
  session: OfficeSession,
  tabs: readonly AnsweredTab[],
): Promise<Result<readonly Tab[], HostError>> {
  for (const { id, builtByKhop } of tabs) if (builtByKhop !== null) noteBuilt(session, id, builtByKhop);
  const built = await findBuilt(
    context,
    session,
    tabs.filter((tab) => tab.builtByKhop === null),
  );
  if (!built.ok) return built;
  return ok(tabs.map((tab) => ({ ...tab, builtByKhop: tab.builtByKhop ?? built.value.has(tab.id) })));
}

interface AskedTab {
  readonly built: Excel.NamedItem | null;
  readonly charts: Excel.ChartCollection;
  readonly filter: Excel.AutoFilter;
  readonly used: Excel.Range;
}

/** Null where there is a sheet that was not known. */
async function askTabs(
  context: Excel.RequestContext,
  session: OfficeSession,
  known: readonly { readonly id: string }[],
  names: boolean,
): Promise<readonly AnsweredTab[] | null> {
  const asked = new Map(known.map(({ id }) => [id, askTab(context, id, names)]));
  const takeSheets = askSheets(context, session);
  await context.sync();
  const tabs: AnsweredTab[] = [];
  for (const sheet of takeSheets()) {
    const tab = asked.get(sheet.id);
    if (!tab) return null;
    tabs.push({ ...sheet, ...takeTab(tab) });
  }
  return tabs;
}

function askTab(context: Excel.RequestContext, id: string, names: boolean): AskedTab {
  const { worksheets } = context.workbook;
  const built = names ? worksheets.getItem(id).names.getItemOrNullObject(BUILT_NAME) : null;
  built?.load("name");
  const charts = worksheets.getItem(id).charts;
  charts.load("items/name");
  const filter = worksheets.getItem(id).autoFilter;
  filter.load("enabled,isDataFiltered");
  const used = worksheets.getItem(id).getUsedRangeOrNullObject().untrack();
  used.load("rowIndex,rowCount");
  return { built, charts, filter, used };
}

function takeTab({ built, charts, filter, used }: AskedTab): Omit<AnsweredTab, keyof ListedSheet> {
  const enabled = filter.enabled ? "idle" : "none";
  return {
    builtByKhop: built && !built.isNullObject,
    charts: charts.items.map((chart) => chart.name),
    rows: used.isNullObject ? 0 : used.rowIndex + used.rowCount,
    filter: filter.isDataFiltered ? "filtering" : enabled,
  };
}

import { ok, type Result } from "../../core/base/result";
import type { HostError } from "../../ports/workbook-host";
import type { LineShift, WorkbookChange, WorkbookWatcher } from "../../ports/workbook-watcher";
import { nameOfSheet, type OfficeSession } from "./office-session";
import { askSheets } from "./list-sheets";
import { SHEET_EVENTS } from "./requirements";
import { rereadWorkbook } from "./reread-workbook";
import { inBatch, runAction } from "./run-batch";
import { readAddress } from "./split-address";

type Listener = (change: WorkbookChange) => void;
type Handler = OfficeExtension.EventHandlerResult<unknown>;

/** Hears of changes by this person and by others who have the workbook open; those that we made are left out. */
export function createOfficeWatcher(session: OfficeSession): WorkbookWatcher {
  return {
    watch: async (listener) => {
      const handlers = await runAction(
        session,
        (context) => inBatch(context, () => addHandlers(context, session, listener)),
        { waits: true },
      );
      if (!handlers.ok) return handlers;
      return ok(async () => {
        await removeHandlers(session, handlers.value);
      });
    },
    reread: (before, changes, options) => rereadWorkbook(session, before, changes, options),
  };
}

async function addHandlers(
  context: Excel.RequestContext,
  session: OfficeSession,
  listener: Listener,
): Promise<readonly Handler[]> {
  const worksheets = context.workbook.worksheets;
  const takeSheets = askSheets(context, session);
  const tell = (id: string, changes: (sheet: string) => readonly WorkbookChange[]): Promise<void> => {
    // What we built is not checked, and a build changes thousands of results there.
    if (session.built.has(id)) return Promise.resolve();
    const sheet = nameOfSheet(session, id);
    for (const change of sheet === undefined ? [{ kind: "workbook" } as const] : changes(sheet))
      listener(change);
    return Promise.resolve();
  };
  const tellWorkbook = (): Promise<void> => {
    listener({ kind: "workbook" });
    return Promise.resolve();
  };
  const handlers: Handler[] = [
    worksheets.onChanged.add((event) => {
      if (event.triggerSource === "ThisLocalAddin") return Promise.resolve();
      return tell(event.worksheetId, (sheet) =>
        event.changeType === "RangeEdited"
          ? cellChanges(sheet, event.address)
          : [{ kind: "sheet", sheet, ...readShift(event.changeType, event.address) }],
      );
    }),
    // What a formula gives changes without an edit in its cell, on other sheets too.
    worksheets.onCalculated.add((event) =>
      tell(event.worksheetId, (sheet) => cellChanges(sheet, event.address)),
    ),
    worksheets.onRowHiddenChanged.add((event) =>
      tell(event.worksheetId, (sheet) => [{ kind: "sheet", sheet }]),
    ),
    worksheets.onAdded.add((event) =>
      session.added.delete(event.worksheetId) ? Promise.resolve() : tellWorkbook(),
    ),
    worksheets.onDeleted.add(tellWorkbook),
  ];
  if (session.supports(SHEET_EVENTS)) {
    handlers.push(
      worksheets.onNameChanged.add(tellWorkbook),
      worksheets.onMoved.add(tellWorkbook),
      worksheets.onVisibilityChanged.add(tellWorkbook),
    );
  }
  await context.sync();
  takeSheets();
  return handlers;
}

/** Several areas come as one address, parted by commas; the sheet itself where there are too many, or none. */
function cellChanges(sheet: string, address: string | undefined): readonly WorkbookChange[] {
  const areas = address?.split(",") ?? [];
  const isClear = areas.length > 0 && areas.length <= MANY_AREAS && areas.every((area) => readAddress(area));
  return isClear
    ? areas.map((area) => ({ kind: "cells", sheet, address: area.trim() }))
    : [{ kind: "sheet", sheet }];
}

/** What came or went, where it was whole rows or columns. */
function readShift(changeType: string, address: string): { readonly shift?: LineShift } {
  const [, what, how] = /^(Row|Column)(Inserted|Deleted)$/u.exec(changeType) ?? [];
  const range = what === undefined ? null : readAddress(address);
  if (!range) return {};
  const kind = how === "Inserted" ? "insert" : "delete";
  const { top, bottom, left, right } = range;
  return {
    shift:
      what === "Row"
        ? { axis: "rows", kind, at: top, count: bottom - top + 1 }
        : { axis: "columns", kind, at: left, count: right - left + 1 },
  };
}

/** A handler can be taken away only in the context that it was added in. */
async function removeHandlers(
  session: OfficeSession,
  handlers: readonly Handler[],
): Promise<Result<void, HostError>> {
  const [first] = handlers;
  if (!first) return ok(undefined);
  return runAction(
    session,
    (context) =>
      inBatch(context, async () => {
        for (const handler of handlers) handler.remove();
        await context.sync();
      }),
    { context: first.context, waits: true },
  );
}

/** Each area is a question of its own: past this, the whole sheet is read sooner. */
const MANY_AREAS = 500;

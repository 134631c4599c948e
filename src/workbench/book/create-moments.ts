import { fail, ok } from "../../core/base/result";
import type { WorkbookSnapshot } from "../../core/model/workbook";
import type { WorkbookMoments } from "../../ports/workbook-host";
import { isSameContent, isSameSheet } from "./same-content";
import type { SheetStore } from "./sheet-store";
import type { WorkbookService } from "./workbook-service";

/** The moments of the first file, which is the one that sheets are written into. `onGone` is told the sheets that came anew. */
export function createMoments(
  service: WorkbookService,
  store: SheetStore,
  inTurn: <T>(does: () => Promise<T>) => Promise<T>,
  onGone: (sheets: readonly string[]) => void,
): WorkbookMoments {
  const kept = new Map<number, WorkbookSnapshot>();
  return {
    keep: () =>
      inTurn(async () => {
        const moment = await service.keepMoment(0);
        const [first] = store.dataSet().files;
        if (first) kept.set(moment, first);
        return moment;
      }),
    go: (from, to) =>
      inTurn(async () => {
        const [now] = store.dataSet().files;
        const then = kept.get(from);
        // What was typed since would be lost.
        if (!now || !then || !isSameContent(now, then))
          return fail({ code: "edit-stale", subject: now?.name ?? "" });
        const gone = await service.goToMoment(0, to);
        if (!gone.ok) return gone;
        const { snapshot, looks } = gone.value;
        const changed = listChanged(now, snapshot);
        store.setFile(0, snapshot, looks, changed);
        onGone(changed.map((name) => store.dataSet().nameOf(0, name) ?? name));
        return ok(undefined);
      }),
  };
}

function listChanged(before: WorkbookSnapshot, after: WorkbookSnapshot): readonly string[] {
  const known = new Map(before.sheets.map((sheet) => [sheet.name, sheet]));
  return after.sheets
    .filter((sheet) => {
      const same = known.get(sheet.name);
      return !same || !isSameSheet(same, sheet);
    })
    .map((sheet) => sheet.name);
}

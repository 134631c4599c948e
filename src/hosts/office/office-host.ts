import type { SettingsStore } from "../../ports/settings-store";
import type { WorkbookHost } from "../../ports/workbook-host";
import type { WorkbookNavigator } from "../../ports/workbook-navigator";
import type { WorkbookWatcher } from "../../ports/workbook-watcher";
import { applyEdits } from "./apply-edits";
import { describeCapabilities, type OfficeCapabilities } from "./describe-capabilities";
import { replaceMarks } from "./mark-cells";
import { createOfficeNavigator } from "./office-navigator";
import { createOfficeCalculation } from "./office-calculation";
import type { OfficeSession } from "./office-session";
import { createOfficeSettings } from "./office-settings";
import { createOfficeWatcher } from "./office-watcher";
import { readWorkbook } from "./read-workbook";
import { isOnComputer, officeSupports, type Supports } from "./requirements";
import { writePlans } from "./write-sheets";

/** The workbook that is open in Excel, with all that Excel lets one do with it. */
export interface OfficeHost extends WorkbookHost {
  readonly navigator: WorkbookNavigator;
  readonly watcher: WorkbookWatcher;
  readonly settings: SettingsStore;
  readonly capabilities: OfficeCapabilities;
}

/** A host over the workbook open in the Excel that shows the page; to be made after `Office.onReady`. */
export function createOfficeHost(supports: Supports = officeSupports): OfficeHost {
  const session: OfficeSession = {
    supports,
    workbook: "Excel",
    sheets: null,
    separator: ",",
    triedSeparator: false,
    countsFrom1904: null,
    calculation: { byHand: false, isBehind: false },
    refusesUndoGroups: false,
    added: new Set(),
    built: new Set(),
    looked: new Set(),
    hidesNames: false,
    sparesMerges: isOnComputer(),
    refusesMerges: false,
  };
  return {
    read: (options) => readWorkbook(session, options),
    writeSheets: (plans, options) => writePlans(session, plans, options?.owner !== "person"),
    mark: (marks, options) => replaceMarks(session, marks, options?.notes === true),
    unmark: () => replaceMarks(session, [], false),
    calculation: createOfficeCalculation(session),
    applyEdits: (edits) => applyEdits(session, edits),
    navigator: createOfficeNavigator(session),
    watcher: createOfficeWatcher(session),
    settings: createOfficeSettings(session),
    capabilities: describeCapabilities(supports),
  };
}

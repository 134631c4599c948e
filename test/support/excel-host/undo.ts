/** One step a person can take back with Ctrl+Z. */
export interface UndoEntry {
  /** The merged group or the request it stands for. */
  readonly group: string;
  /** What made it: the calls in it, or what the person did. */
  readonly labels: string[];
  readonly restore: () => void;
}

/** Excel's undo stack: a step a request or a merged group, emptied by the calls on Microsoft's list. */
export class UndoStack {
  readonly entries: UndoEntry[] = [];
  /** The calls that emptied it, in order. */
  readonly clearedBy: string[] = [];

  /** Does `change` as part of a step; `note` gives what takes back everything after now. */
  record(group: string, label: string, note: () => () => void, change: () => void): void {
    const last = this.entries.at(-1);
    if (last?.group === group) {
      change();
      last.labels.push(label);
      return;
    }
    const restore = note();
    change();
    this.entries.push({ group, labels: [label], restore });
    if (this.entries.length > STEPS_KEPT) this.entries.shift();
  }

  clear(call: string): void {
    this.entries.length = 0;
    this.clearedBy.push(call);
  }

  /** Takes the last step back; false when there is none. */
  undo(): boolean {
    const entry = this.entries.pop();
    entry?.restore();
    return entry !== undefined;
  }
}

const STEPS_KEPT = 100;

export type Platform = "OfficeOnline" | "PC" | "Mac";

/** Whether a call empties the undo stack, by Microsoft's list of May 2025. */
export function clearsUndo(type: string, member: string, platform: Platform): boolean {
  const call = `${type}.${member}`;
  if (EVERYWHERE.has(call) || WHOLE_CLASSES.test(type)) return true;
  if (platform === "OfficeOnline") return ON_THE_WEB.has(call) || /^(DocumentProperties|Style)$/u.test(type);
  return ON_THE_DESKTOP.has(call);
}

const WHOLE_CLASSES = /^(WorksheetProtection|WorkbookProtection|AllowEditRange(Collection)?)$/u;
const EVERYWHERE = new Set([
  "Worksheet.copy",
  "Worksheet.delete",
  "Workbook.insertWorksheetsFromBase64",
  "WorksheetCollection.addFromBase64",
  "Workbook.save",
  "Workbook.close",
  "PivotTableCollection.refreshAll",
  "DataConnectionCollection.refreshAll",
  "LinkedDataTypeCollection.refreshAll",
  "Chart.categoryLabelLevel",
  "Chart.seriesNameLevel",
]);
const ON_THE_DESKTOP = new Set(["Worksheet.name", "Worksheet.position", "Worksheet.visibility"]);
const ON_THE_WEB = new Set(["NamedItem.comment", "Worksheet.standardWidth"]);

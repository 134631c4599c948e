import type { CellRange } from "../../core/model/address";
import { formatRange } from "../../core/model/address";
import { REQUEST_BUDGET } from "./byte-budget";

/** Calls to be queued together, and about how many bytes they put into a request. */
export interface Step {
  readonly bytes: number;
  readonly queue: (desk: Desk) => void;
  /** Where the work has come to when this step is done; the error of a later one tells. */
  readonly trace?: string;
}

/** The batch that steps are queued in; sheets are looked up once. */
export class Desk {
  readonly context: Excel.RequestContext;
  private readonly sheets = new Map<string, Excel.Worksheet>();

  constructor(context: Excel.RequestContext) {
    this.context = context;
  }

  sheet(key: string): Excel.Worksheet {
    const known = this.sheets.get(key);
    if (known) return known;
    const sheet = this.context.workbook.worksheets.getItem(key);
    this.sheets.set(key, sheet);
    return sheet;
  }

  /** Makes a sheet that was just added known under its name. */
  keep(name: string, sheet: Excel.Worksheet): void {
    this.sheets.set(name, sheet);
  }

  /** A range that is used in this batch alone. */
  range(sheet: string, range: CellRange | string): Excel.Range {
    return this.sheet(sheet)
      .getRange(typeof range === "string" ? range : formatRange(range))
      .untrack();
  }
}

/** Carries the steps out in as few syncs as their bytes allow; `passed` hears of the traces that were reached. */
export async function takeSteps(
  context: Excel.RequestContext,
  steps: readonly Step[],
  passed: (trace: string) => void,
): Promise<void> {
  const desk = new Desk(context);
  for (const batch of packSteps(steps)) await send(desk, batch, passed);
}

/** What one call on one range takes in a request, about. */
export const CALL_BYTES = 350;

async function send(desk: Desk, steps: readonly Step[], passed: (trace: string) => void): Promise<void> {
  const { context } = desk;
  for (const { queue, trace } of steps) {
    queue(desk);
    if (trace !== undefined) context.trace(trace);
  }
  await context.sync();
  for (const { trace } of steps) if (trace !== undefined) passed(trace);
}

function packSteps(steps: readonly Step[]): readonly (readonly Step[])[] {
  const batches: Step[][] = [];
  let bytes = 0;
  for (const step of steps) {
    const last = batches.at(-1);
    if (last && bytes + step.bytes <= REQUEST_BUDGET) last.push(step);
    else {
      batches.push([step]);
      bytes = 0;
    }
    bytes += step.bytes;
  }
  return batches;
}

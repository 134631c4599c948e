import { fail, ok, type Result } from "../../core/base/result";
import type { HostError } from "../../ports/workbook-host";
import type { FoundMarks } from "./find-marks";
import { isOfGroup, tryBatch } from "./run-batch";
import { CALL_BYTES, takeSteps, type Step } from "./steps";

/** Takes our conditional formats away. */
export function dropFormats(formats: FoundMarks["formats"]): readonly Step[] {
  return listFormats(formats).map(dropFormat);
}

/** The same past those that Excel will not delete; tells on which sheets, by their ids, one has stayed. */
export async function dropFormatsAround(
  context: Excel.RequestContext,
  formats: FoundMarks["formats"],
): Promise<Result<readonly string[], HostError>> {
  const kept: string[] = [];
  let rest = listFormats(formats);
  let refused: Format | null = null;
  for (let tries = 0; rest.length > 0 && tries < MOST_TRIES; tries++) {
    let done = 0;
    const steps = rest.map((format, index) => ({ ...dropFormat(format), trace: `drop ${index}` }));
    const dropped = await tryBatch(context, () => takeSteps(context, steps, () => done++));
    if (dropped.ok) return ok(kept);
    const { error, reached } = dropped.error;
    if (!OF_ONE.has(error.code) || isOfGroup(context, error)) return fail(error);
    rest = rest.slice(done + reached.size);
    const [first] = rest;
    // The first time it may have been chance.
    if (first && first === refused) {
      kept.push(first.sheet);
      rest = rest.slice(1);
    }
    refused = first ?? null;
  }
  return ok([...kept, ...rest.map(({ sheet }) => sheet)]);
}

interface Format {
  readonly sheet: string;
  readonly id: string;
}

function listFormats(formats: FoundMarks["formats"]): readonly Format[] {
  return [...formats].flatMap(([sheet, ids]) => ids.map((id) => ({ sheet, id })));
}

function dropFormat({ sheet, id }: Format): Step {
  return {
    bytes: CALL_BYTES,
    queue: (desk) => desk.sheet(sheet).getRange().untrack().conditionalFormats.getItem(id).delete(),
  };
}

/** What Excel answers to a rule that it lists and does not know. */
const OF_ONE: ReadonlySet<HostError["code"]> = new Set(["sheet-not-found", "refused"]);

const MOST_TRIES = 200;

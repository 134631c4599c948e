import type { CollectAction } from "../event";
import type { TaskOutcome } from "../outcome";
import type { SessionState } from "../state";
import { usualTemplate } from "../../../core/derive/usual-template";
import { listDismissed, listInputs, readAsItIs, templateInForce } from "./inputs";
import { rememberSheets } from "./steps";
import { beginTask, endTask, loseSight } from "./tasks";
import { notify, step, type Step } from "./step";

type Outcome = Extract<TaskOutcome, { kind: "collected" | "slips-saved" }>;

/** Collecting units' files, and the slips that go back to them. */
export function reduceCollect(state: SessionState, event: CollectAction | Outcome, now: number): Step {
  const { collecting } = state;
  switch (event.kind) {
    case "collect": {
      if (event.files.length === 0) return step(state);
      const { language } = state;
      const { previous } = collecting;
      const template = templateInForce(state) ?? usualTemplate();
      const request = { files: event.files, previous, template, language };
      return beginTask(state, "collect", { kind: "collect", request }, event);
    }
    case "choose-previous":
      return step({ ...state, collecting: { ...collecting, previous: event.files } });
    case "choose-layout":
      return step({ ...state, collecting: { ...collecting, layout: event.layout } });
    case "save-slips": {
      const options = { layout: collecting.layout, leaveOut: listDismissed(state) };
      const job = { kind: event.kind, read: readAsItIs(state), inputs: listInputs(state), options };
      return beginTask(state, event.kind, job, event);
    }
    case "collected": {
      const { collection, names, moments } = event;
      const collected = { collection, names, at: now };
      const sent = collection.units.filter((unit) => unit.entries + unit.tables > 0 && unit.name !== "");
      const tables = collection.sums.reduce((sum, each) => sum + each.parts.length, 0);
      const next = rememberSheets(
        state,
        { ...state, collecting: { ...collecting, collected } },
        names,
        moments,
      );
      // What we write ourselves is not heard of, and yet the register is one more thing to check.
      const known =
        collection.entries + tables > 0 ? { ...loseSight(next), due: state.check !== null } : next;
      return showFirst(
        endTask(
          notify(known, { kind: "collected", entries: collection.entries, tables, units: sent.length }),
        ),
        names,
      );
    }
    case "slips-saved": {
      const { slips, name } = event;
      return endTask(notify(state, { kind: "slips-saved", name: slips > 0 ? name : null, slips }));
    }
  }
}

/** Several sheets were written: the first is the register, or else the report on why there is none. */
function showFirst({ state, effects }: Step, [sheet]: readonly string[]): Step {
  if (sheet === undefined || state.capabilities.reveal !== "yes") return { state, effects };
  return step(state, ...effects, { kind: "reveal", cell: { sheet, address: "A1" } });
}

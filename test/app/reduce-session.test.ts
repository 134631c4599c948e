import fc from "fast-check";
import type { SessionEvent } from "../../src/app/session/event";
import { reduceSession } from "../../src/app/session/reduce-session";
import type { Step } from "../../src/app/session/reduce/step";
import { startState } from "../../src/app/session/start-state";
import type { SessionState } from "../../src/app/session/state";
import { describeNotice } from "../../src/app/sentences/notice";
import { describeTrouble } from "../../src/app/sentences/trouble";
import { countReview } from "../../src/app/select/count-review";
import { listShown } from "../../src/app/select/list-cards";
import { viewFindings } from "../../src/app/select/view-findings";
import { ANALYSIS, BOOK, DOCUMENT, EVENTS } from "./support/every-event";
import { ABLE } from "./support/start-session";

const NOW = Date.UTC(2026, 10, 23);
const KINDS = Object.keys(EVENTS) as SessionEvent["kind"][];

/** One event after another, from the beginning. */
function play(...events: readonly SessionEvent[]): SessionState {
  return events.reduce((state, event) => reduceSession(state, event, NOW).state, startState("vi", ABLE));
}

const READY: readonly SessionEvent[] = [
  { kind: "started" },
  { kind: "settings-loaded", text: null },
  { kind: "watching" },
  { kind: "welcome-end" },
];
const CHECKED: readonly SessionEvent[] = [
  ...READY,
  { kind: "check" },
  { kind: "checked", task: 1, workbook: BOOK, analysis: ANALYSIS },
];
const MARKED: readonly SessionEvent[] = [...CHECKED, { kind: "marked", task: 2, cells: 2, asked: false }];
const ID = ANALYSIS.report.findings.find((each) => each.at.kind === "cell" && each.fix)?.id ?? "";

/** A state of each kind that the pane can be in. */
const STATES: Readonly<Record<string, SessionState>> = {
  "before anything": play(),
  loading: play({ kind: "started" }),
  "never checked": play(...READY),
  "with settings that cannot be read": play({ kind: "started" }, { kind: "settings-loaded", text: "{" }),
  "without an answer about settings": play(
    { kind: "started" },
    { kind: "settings-failed", doing: "load", error: { code: "session-lost", subject: "" } },
  ),
  checking: play(...READY, { kind: "check" }),
  "with a deed that waits": play(...READY, { kind: "check" }, { kind: "preview-build" }),
  stopping: play(...READY, { kind: "check" }, { kind: "stop" }),
  stopped: play(
    ...READY,
    { kind: "check" },
    { kind: "stop" },
    { kind: "failed", task: 1, trouble: { kind: "host", error: { code: "stopped", subject: "" } } },
  ),
  marking: play(...CHECKED),
  checked: play(...MARKED),
  "with a problem": play(
    ...MARKED,
    { kind: "check" },
    { kind: "failed", task: 3, trouble: { kind: "host", error: { code: "too-large", subject: "sổ" } } },
  ),
  "with a fix to be looked at": play(...MARKED, { kind: "preview-fix", findings: [ID] }),
  mending: play(...MARKED, { kind: "preview-fix", findings: [ID] }, { kind: "confirm-fix" }),
  "checking again after a fix": play(
    ...MARKED,
    { kind: "preview-fix", findings: [ID] },
    { kind: "confirm-fix" },
    { kind: "fixed", task: 3, findings: [ID], edits: [], inverse: [] },
  ),
  "with a document": play(
    ...MARKED,
    { kind: "paste-document", text: DOCUMENT.text },
    { kind: "document-read", task: 3, document: DOCUMENT, source: "pasted", bytes: null },
    { kind: "checked", task: 4, workbook: BOOK, analysis: ANALYSIS },
  ),
  "with changes unread": play(...MARKED, {
    kind: "changed",
    changes: [{ kind: "cells", sheet: "Khen thưởng", address: "B2" }],
  }),
  dismissed: play(...MARKED, { kind: "dismiss", findings: [ID], reason: "đã rõ" }),
  "in an Excel that can do little": reduceSession(
    startState("en", { ...ABLE, live: "too-old", reveal: "too-old", notes: "too-old" }),
    { kind: "settings-loaded", text: null },
    NOW,
  ).state,
};

/** What holds of every step, whatever the state and the event. */
function expectSound(before: SessionState, event: SessionEvent, { state, effects }: Step): void {
  const runs = effects.filter((effect) => effect.kind === "run");
  expect(runs.length).toBeLessThanOrEqual(1);
  const [run] = runs;
  if (run) {
    expect(state.work).toMatchObject({ kind: "running", id: run.task, stopping: false });
    expect(run.task).toBe(before.lastTask + 1);
    // Nothing is begun beside another task: it had ended, or this event ended it.
    if (before.work.kind === "running") expect("task" in event && event.task).toBe(before.work.id);
  }
  if (state.work.kind === "running") {
    expect(state.work.id).toBe(state.lastTask);
    expect(state.begun).not.toBeNull();
  } else {
    expect(state.begun).toBeNull();
    expect(state.waiting).toBeNull();
  }
  if ("task" in event && (before.work.kind === "idle" || before.work.id !== event.task)) {
    expect(state).toBe(before);
    expect(effects).toEqual([]);
  }
  if ("task" in event && before.work.kind === "running" && before.work.stopping) {
    expect(state.documents).toBe(before.documents);
    expect(state.check?.analysis).toBe(before.check?.analysis);
  }
  if (effects.some((effect) => effect.kind === "save-settings"))
    expect(state.settingsFile.kind).toBe("ready");
  if (effects.some((effect) => effect.kind === "reveal")) expect(state.capabilities.reveal).toBe("yes");
  if (effects.some((effect) => effect.kind === "watch")) expect(state.capabilities.live).toBe("yes");
  if (state.undo.length > before.undo.length)
    expect(["fixed", "built", "collected", "undone"]).toContain(event.kind);
  expect(state.notice?.number ?? 0).toBeGreaterThanOrEqual(
    event.kind === "put-notice-away" ? 0 : (before.notice?.number ?? 0),
  );
  expect(state.language).toBe(state.settings.language ?? state.officeLanguage);
  const counts = countReview(state);
  expect(counts.reviewed + counts.openInAll).toBe(counts.total);
  expect(listShown(state).length).toBeLessThanOrEqual(viewFindings(state).length);
  for (const language of ["vi", "en"] as const) {
    if (state.notice) expect(describeNotice(state.notice.notice, language)).toMatch(/\S[.!]$/u);
    if (state.problem) expect(describeTrouble(state.problem.trouble, language)).toMatch(/\S[.!]$/u);
  }
}

function freeze<T>(value: T): T {
  if (typeof value !== "object" || value === null || ArrayBuffer.isView(value)) return value;
  if (!Object.isFrozen(value)) {
    Object.freeze(value);
    for (const each of Object.values(value)) freeze(each);
  }
  return value;
}

describe("reduceSession", () => {
  it.each(Object.entries(STATES))("takes every event %s", (_, state) => {
    freeze(state);
    for (const kind of KINDS)
      for (const event of EVENTS[kind](state)) expectSound(state, event, reduceSession(state, event, NOW));
  });

  it("takes any events in any order", () => {
    const choice = fc.tuple(fc.nat({ max: KINDS.length - 1 }), fc.nat({ max: 9 }));
    // Outcomes of the running task come often enough that tasks end.
    const outcome = fc.tuple(
      fc.constantFrom(...KINDS.flatMap((kind, index) => (kind in OUTCOMES ? [index] : []))),
      fc.constant(0),
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(choice, outcome), { minLength: 5, maxLength: 60 }), (choices) => {
        let state = play(...READY);
        for (const [kind, which] of choices) {
          const events = EVENTS[KINDS[kind] ?? "check"](state);
          const event = events[which % events.length];
          if (!event) continue;
          const next = reduceSession(freeze(state), event, NOW);
          expectSound(state, event, next);
          ({ state } = next);
        }
      }),
      { numRuns: 150 },
    );
  });

  it("ends every task whatever it comes to", () => {
    for (const state of Object.values(STATES)) {
      if (state.work.kind === "idle") continue;
      const { id } = state.work;
      const trouble = { kind: "analyzer", error: { code: "crashed", subject: "" } } as const;
      const { work, problem } = reduceSession(state, { kind: "failed", task: id, trouble }, NOW).state;
      expect(work.kind === "idle" || work.id > id).toBe(true);
      expect(problem !== null || state.work.stopping).toBe(true);
    }
  });

  it("walks through the open findings and stays within them", () => {
    const open = viewFindings(STATES["checked"] ?? play()).map((each) => each.finding.id);
    let state = play(...MARKED);
    for (const id of open) {
      ({ state } = reduceSession(state, { kind: "next-finding" }, NOW));
      expect(state.review.selected).toBe(id);
    }
    const past = reduceSession(state, { kind: "next-finding" }, NOW).state;
    expect(past.review.selected).toBe(open.at(-1));
    expect(past.notice?.notice).toEqual({ kind: "no-more-findings" });
    const back = reduceSession(state, { kind: "previous-finding" }, NOW).state;
    expect(back.review.selected).toBe(open.at(-2));
  });

  it("keeps what a person chose while the settings were on their way", () => {
    const { state, effects } = reduceSession(
      play({ kind: "started" }, { kind: "choose-language", language: "en" }),
      { kind: "settings-loaded", text: '{"version":1,"language":"vi","notes":true}' },
      NOW,
    );
    expect(state).toMatchObject({ language: "en", settings: { language: "en", notes: true } });
    expect(effects.map((effect) => effect.kind)).toContain("save-settings");
  });

  it("reads changes again after a check that failed", () => {
    const changes = [{ kind: "cells" as const, sheet: "Khen thưởng", address: "B2" }];
    const begun = reduceSession(play(...MARKED, { kind: "changed", changes }), { kind: "settled" }, NOW);
    expect(begun.effects).toMatchObject([{ kind: "run", job: { kind: "check", read: { changes } } }]);
    const trouble = { kind: "host", error: { code: "session-lost", subject: "" } } as const;
    const failed = reduceSession(begun.state, { kind: "failed", task: 3, trouble }, NOW);
    expect(failed.state.changes).toEqual(changes);
    // Not by itself at once: what failed would fail again and again.
    expect(failed.effects).toEqual([]);
    const heard = reduceSession(failed.state, { kind: "changed", changes }, NOW);
    expect(heard.effects).toEqual([{ kind: "settle" }]);
  });

  it("does not mark again and again what cannot be marked", () => {
    const trouble = { kind: "host", error: { code: "protected", subject: "Khen thưởng" } } as const;
    const { state, effects } = reduceSession(play(...CHECKED), { kind: "failed", task: 2, trouble }, NOW);
    expect(state).toMatchObject({ marks: "stale", work: { kind: "idle" }, problem: { task: "mark" } });
    expect(effects).toEqual([]);
  });
});

const OUTCOMES: Readonly<Record<string, true>> = {
  failed: true,
  checked: true,
  marked: true,
  fixed: true,
  "document-read": true,
};

it("that undo does not take back what is written is told where it is so, until it is known", () => {
  const old = startState("vi", { ...ABLE, undo: "too-old" });
  expect([startState("vi", ABLE).tellsNoUndo, old.tellsNoUndo]).toEqual([false, true]);
  expect(reduceSession(old, { kind: "put-undo-note-away" }, 0).state.tellsNoUndo).toBe(false);
});

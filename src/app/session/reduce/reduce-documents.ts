import type { Document } from "../../../core/model/document";
import { correctSentence } from "../../fix/correct-sentence";
import { findFinding } from "../../select/view-findings";
import type { DocumentAction } from "../event";
import type { LinkTo } from "../effect";
import type { Notice } from "../notice";
import type { Happening, TaskOutcome } from "../outcome";
import type { SessionDocument, SessionState } from "../state";
import { listDismissed, requestOf } from "./inputs";
import { saveSettings, signNow } from "./settings-step";
import { beginCheck, beginTask, endTask, settleUp } from "./tasks";
import { andThen, notify, step, type Step } from "./step";

type Outcome =
  | Extract<TaskOutcome, { kind: "document-read" | "annotated" | "linked" }>
  | Extract<Happening, { kind: "copied" }>;

/** The texts held against the workbook: opening, showing, linking, correcting, annotating. */
export function reduceDocuments(state: SessionState, event: DocumentAction | Outcome, now: number): Step {
  switch (event.kind) {
    case "paste-document": {
      if (event.text.trim() === "") return step(state);
      const name = namePasted(state);
      return beginTask(state, "read-document", { kind: "read-text", name, text: event.text }, event);
    }
    case "open-document": {
      const { name, bytes } = event;
      return beginTask(state, "read-document", { kind: "read-file", name, bytes }, event);
    }
    case "document-read": {
      const { document, source, bytes } = event;
      return takeDocument(state, { document, source, bytes });
    }
    case "remove-document":
      return remove(state, event.name);
    case "show-document":
      return step({ ...state, screen: "report", reading: { document: event.name, figure: null } });
    case "select-figure":
      return step({ ...state, reading: { ...state.reading, figure: event.figure } });
    case "link-to-selection":
      return link(state, event, { kind: "selection" });
    case "set-aside":
      return event.reason.trim() === ""
        ? step(state)
        : link(state, event, { kind: "not-checkable", reason: event.reason.trim() });
    case "unlink":
      return link(state, event, { kind: "nothing" });
    case "linked":
      return takeLinks(state, event, now);
    case "copy-correction": {
      const viewed = findFinding(state, event.finding);
      const documents = state.documents.map((each) => each.document);
      const sentence = viewed && correctSentence(viewed.finding, documents);
      return sentence ? step(state, { kind: "copy", text: sentence.after }) : step(state);
    }
    case "copied":
      return step(notify(state, event));
    case "annotate":
      return annotate(state, event);
    case "annotated": {
      const { name, comments } = event;
      return endTask(notify(state, { kind: "saved", name, comments }));
    }
  }
}

function namePasted({ documents, language }: SessionState): string {
  const base = language === "vi" ? "Văn bản dán" : "Pasted text";
  const taken = new Set(documents.map((each) => each.document.name));
  for (let number = 1; ; number++) {
    const name = number === 1 ? base : `${base} ${number}`;
    if (!taken.has(name)) return name;
  }
}

/** Opened again under the same name, a file takes the place of its earlier state. Then all is checked. */
function takeDocument(state: SessionState, opened: SessionDocument): Step {
  const { name } = opened.document;
  const next = notify(addDocument(state, opened), { kind: "document-read", name });
  return andThen(step({ ...next, work: { kind: "idle" }, begun: null }), (idle) =>
    beginCheck(idle, idle.check ? "recheck" : "check", { kind: "check" }),
  );
}

/** The state with the document, shown on the report screen when it is next opened. */
export function addDocument(state: SessionState, opened: SessionDocument): SessionState {
  const { name } = opened.document;
  const kept = state.documents.filter((each) => each.document.name !== name);
  return outdate({
    ...state,
    documents: [...kept, opened],
    reading: { document: name, figure: null },
  });
}

function remove(state: SessionState, name: string): Step {
  const documents = state.documents.filter((each) => each.document.name !== name);
  if (documents.length === state.documents.length) return step(state);
  const reading = state.reading.document === name ? { document: null, figure: null } : state.reading;
  return settleUp(outdate({ ...state, documents, reading }));
}

/** What the last check says no longer fits what it was made from. */
export function outdate(state: SessionState): SessionState {
  const { check } = state;
  return check ? { ...state, due: true, check: { ...check, stale: true } } : state;
}

function link(
  state: SessionState,
  event: Extract<DocumentAction, { kind: "link-to-selection" | "set-aside" | "unlink" }>,
  target: LinkTo,
): Step {
  if (!state.check || !has(state, event.figure.document)) return step(state);
  const request = requestOf(state, state.check);
  return beginTask(state, "link", { kind: "link", request, figure: event.figure, target }, event);
}

function has({ documents }: SessionState, name: string): boolean {
  return documents.some(({ document }: { readonly document: Document }) => document.name === name);
}

/** The link that is new is signed; those of before come back as they were, though maybe from another thread. */
function takeLinks(
  state: SessionState,
  { links: given, target }: Extract<Outcome, { kind: "linked" }>,
  now: number,
): Step {
  const before = new Set(state.settings.links.map((each) => JSON.stringify(each)));
  const links = given.map((each) =>
    before.has(JSON.stringify(each)) ? each : { ...each, ...signNow(state, now) },
  );
  const saved = saveSettings(state, { ...state.settings, links });
  return andThen(saved, (next) => endTask(outdate(notify(next, nameLink(target)))));
}

function nameLink(target: Extract<Outcome, { kind: "linked" }>["target"]): Notice {
  switch (target.kind) {
    case "cell":
      return { kind: "linked", cell: target.cell };
    case "not-checkable":
      return { kind: "set-aside" };
    case "nothing":
      return { kind: "unlinked" };
  }
}

function annotate(state: SessionState, event: Extract<DocumentAction, { kind: "annotate" }>): Step {
  const opened = state.documents.find((each) => each.document.name === event.name);
  if (!state.check || !opened?.bytes) return step(state);
  const request = { ...requestOf(state, state.check), keepRepeats: true };
  const leaveOut = listDismissed(state);
  const job = { kind: "annotate" as const, name: event.name, bytes: opened.bytes, request, leaveOut };
  return beginTask(state, "annotate", job, event);
}

import { countReview } from "../../src/app/select/count-review";
import { judgeWorkbook } from "../../src/app/select/judge-workbook";
import { needsCheck } from "../../src/app/select/needs-check";
import { viewFindings } from "../../src/app/select/view-findings";
import type { SessionState } from "../../src/app/session/state";
import { parseSettings } from "../../src/app/settings/parse-settings";
import { parseAddress } from "../../src/core/model/address";
import { valueAt, type CellValue, type WorkbookSnapshot } from "../../src/core/model/workbook";
import { fail, ok } from "../../src/core/base/result";
import { injectFaults } from "../../src/sample/inject-faults";
import { createRandom } from "../../src/sample/random";
import { smallBook } from "../support/generated-register";
import { sheet, workbook } from "../support/grid";
import { toSnapshot } from "../support/to-snapshot";
import { startSession } from "./support/start-session";

const AWARDS = sheet(
  "Khen thưởng",
  `
    Năm | Tổng số | Tập thể | Cá nhân
    2020 | 75 | 30 | 47
    2021 | 80 | 33 | 47
    2022 | 91 | 41 | 50
    Tổng cộng | 248 | 104 | 144
  `,
);
const BOOK = workbook(AWARDS);
const SAFELY_MENDED = ["legacy-encoding", "number-stored-as-text", "unknown-category"] as const;
const CLEAN = workbook(sheet("Ghi chú", "Không có bảng nào ở đây."));

jest.setTimeout(60_000);

function at(book: WorkbookSnapshot, name: string, address: string): CellValue {
  const place = parseAddress(address);
  const found = book.sheets.find((each) => each.name === name);
  if (!place || !found) throw new Error(`no ${name}!${address}`);
  return valueAt(found, place.row, place.column);
}

function idOf(state: SessionState, address: string): string {
  const found = viewFindings(state).find(
    ({ finding }) => finding.at.kind === "cell" && finding.at.address === address,
  );
  if (!found) throw new Error(`no finding at ${address}`);
  return found.finding.id;
}

describe("checking", () => {
  it("reads, analyzes, marks, and says so", async () => {
    const { act, workbook: live } = await startSession(BOOK);
    expect(live.calls).toEqual(["watch"]);
    const state = await act({ kind: "check" });
    expect(live.calls).toEqual(["watch", "read", "mark 1"]);
    expect(live.marks()).toMatchObject([{ sheet: "Khen thưởng", row: 1, column: 1, severity: "error" }]);
    expect(state).toMatchObject({ marks: "shown", problem: null, work: { kind: "idle" } });
    expect(state.notice?.notice).toEqual({
      kind: "checked",
      counts: { error: 1, warning: 0, note: 0 },
      live: false,
    });
    expect(judgeWorkbook(state)).toBe("findings");
  });

  it("tells a workbook without tables from a clean one", async () => {
    const empty = await startSession(CLEAN);
    expect(judgeWorkbook(empty.state())).toBe("never-checked");
    expect(judgeWorkbook(await empty.act({ kind: "check" }))).toBe("no-table");
    const mended = await startSession(BOOK);
    await mended.workbook.type("Khen thưởng", "B2", 77);
    expect(judgeWorkbook(await mended.act({ kind: "check" }))).toBe("clean");
  });

  it("keeps what it had when the workbook does not answer, and tries again", async () => {
    const trial = await startSession(BOOK);
    const first = await trial.act({ kind: "check" });
    let down = true;
    const { host } = trial.workbook;
    const broken = await startSession(BOOK, {
      ports: {
        host: {
          ...host,
          read: () =>
            down ? Promise.resolve(fail({ code: "session-lost" as const, subject: "sổ tính" })) : host.read(),
        },
      },
    });
    const failed = await broken.act({ kind: "check" });
    expect(failed.problem).toEqual({
      trouble: { kind: "host", error: { code: "session-lost", subject: "sổ tính" } },
      task: "check",
      retry: { kind: "check" },
    });
    expect(failed.check).toBeNull();
    down = false;
    const again = await broken.act({ kind: "retry" });
    expect(again.problem).toBeNull();
    expect(again.check?.analysis).toEqual(first.check?.analysis);
  });

  it("does one thing at a time, and drops what a stopped task still brings", async () => {
    const trial = await startSession(BOOK);
    let answer: (() => void) | null = null;
    const slow = await startSession(BOOK, {
      ports: {
        host: {
          ...trial.workbook.host,
          read: () =>
            new Promise((resolve) => {
              answer = () => resolve(ok(BOOK));
            }),
        },
      },
    });
    slow.session.dispatch({ kind: "check" });
    slow.session.dispatch({ kind: "check" });
    expect(slow.state().notice?.notice).toEqual({ kind: "busy", task: "check" });
    expect(slow.state().work).toMatchObject({ kind: "running", task: "check", phase: "reading" });
    slow.session.dispatch({ kind: "stop" });
    expect(slow.state().work).toMatchObject({ stopping: true });
    (answer as (() => void) | null)?.();
    const after = await slow.act();
    await new Promise((resolve) => setImmediate(resolve));
    expect(slow.state()).toMatchObject({ check: null, stopped: true, work: { kind: "idle" } });
    expect(slow.state().notice?.notice).toEqual({ kind: "stopped", task: "check" });
    expect(judgeWorkbook(slow.state())).toBe("stopped");
    expect(after.problem).toBeNull();
  });

  it("says why a document cannot be read", async () => {
    const trial = await startSession(BOOK, {
      ports: {
        documents: {
          readText: () => Promise.resolve(fail({ code: "no-text" as const, subject: "x" })),
          readFile: () => Promise.resolve(fail({ code: "damaged" as const, subject: "bao-cao.docx" })),
          annotate: () => Promise.resolve(fail({ code: "damaged" as const, subject: "bao-cao.docx" })),
          writePapers: () => Promise.resolve(fail({ code: "damaged" as const, subject: "" })),
        },
      },
    });
    const state = await trial.act({ kind: "open-document", name: "bao-cao.docx", bytes: new Uint8Array(3) });
    expect(state.problem?.trouble).toEqual({
      kind: "document",
      error: { code: "damaged", subject: "bao-cao.docx" },
    });
    expect(state.work.kind).toBe("idle");
  });
});

describe("mending", () => {
  it("shows what it would do, does it, checks what it touched, and takes it back", async () => {
    const { act, workbook: live } = await startSession(BOOK);
    const checked = await act({ kind: "check" });
    const id = idOf(checked, "B2");
    const shown = await act({ kind: "preview-fix", findings: [id] });
    expect(shown.fixPreview?.changes).toMatchObject([
      { finding: id, formula: null, edit: { address: "B2", from: 75, to: 77 } },
    ]);
    expect(at(await live.now(), "Khen thưởng", "B2")).toBe(75);
    live.calls.length = 0;
    const mended = await act({ kind: "confirm-fix" });
    expect(live.calls).toEqual(["edit Khen thưởng!B2", "reread Khen thưởng", "mark 0"]);
    expect(at(await live.now(), "Khen thưởng", "B2")).toBe(77);
    expect(mended.notice?.notice).toEqual({ kind: "fixed", cells: 1 });
    expect(countReview(mended)).toMatchObject({ openInAll: 0, fixed: 1, reviewed: 1, total: 1 });
    const back = await act({ kind: "undo" });
    expect(at(await live.now(), "Khen thưởng", "B2")).toBe(75);
    expect(back.undo).toEqual([]);
    expect(back.notice?.notice).toEqual({ kind: "undone", cells: 1 });
    expect(countReview(back)).toMatchObject({ openInAll: 1, fixed: 0, reviewed: 0, total: 1 });
    expect(back.review.selected).toBe(id);
    expect(live.marks()).toHaveLength(1);
  });

  it("keeps at hand the fault that stands there with other numbers now", async () => {
    const { act, workbook: live } = await startSession(BOOK);
    const checked = await act({ kind: "check" });
    await act({ kind: "select-finding", finding: idOf(checked, "B2") });
    await live.type("Khen thưởng", "B2", 70);
    const again = await act({ kind: "check" });
    expect(again.review.selected).toBe(idOf(again, "B2"));
  });

  it("follows the person to a cell where the findings are shown, and nowhere else", async () => {
    const { act } = await startSession(BOOK);
    const checked = await act({ kind: "check" });
    const cell = { kind: "point-at-cell", sheet: "Khen thưởng", address: "B2" } as const;
    expect((await act(cell)).review.selected).toBeNull();
    const followed = await act({ kind: "go", screen: "findings" }, cell);
    expect(followed.review.selected).toBe(idOf(checked, "B2"));
    expect((await act({ ...cell, address: "A1" })).review.selected).toBe(idOf(checked, "B2"));
  });

  it("does not call for a check while it mends and checks by itself", async () => {
    const { act, session } = await startSession(BOOK);
    const checked = await act({ kind: "check" });
    const asked: boolean[] = [];
    session.subscribe(() => asked.push(needsCheck(session.getState())));
    await act({ kind: "preview-fix", findings: [idOf(checked, "B2")] }, { kind: "confirm-fix" });
    expect(asked.length).toBeGreaterThan(3);
    expect(asked).not.toContain(true);
  });

  it("refuses a cell that has changed since, and leaves all as it is", async () => {
    const { act, workbook: live } = await startSession(BOOK, { stored: null });
    const checked = await act({ kind: "check" });
    await act({ kind: "preview-fix", findings: [idOf(checked, "B2")] });
    await live.type("Khen thưởng", "B2", 76);
    const refused = await act({ kind: "confirm-fix" });
    expect(refused.problem).toEqual({
      trouble: { kind: "host", error: { code: "edit-stale", subject: "Khen thưởng!B2" } },
      task: "fix",
      retry: { kind: "check" },
    });
    expect(at(await live.now(), "Khen thưởng", "B2")).toBe(76);
    expect(refused.undo).toEqual([]);
  });

  it("cannot undo over what a person typed since, and says so once", async () => {
    const { act, workbook: live } = await startSession(BOOK);
    const checked = await act({ kind: "check" });
    await act({ kind: "preview-fix", findings: [idOf(checked, "B2")] }, { kind: "confirm-fix" });
    await live.type("Khen thưởng", "B2", 78);
    const refused = await act({ kind: "undo" });
    expect(refused.problem?.trouble.error.code).toBe("edit-stale");
    expect(refused.undo).toEqual([]);
    expect(at(await live.now(), "Khen thưởng", "B2")).toBe(78);
  });

  it("mends all safe ones with one preview and one undo", async () => {
    const { book: faulty } = injectFaults(smallBook(), SAFELY_MENDED, createRandom(5));
    const book = toSnapshot("mau.xlsx", faulty.sheets);
    const { act, workbook: live } = await startSession(book);
    const checked = await act({ kind: "check" });
    const { safeFixes } = countReview(checked);
    expect(safeFixes).toBeGreaterThan(1);
    const shown = await act({ kind: "preview-safe-fixes" });
    expect(shown.fixPreview?.mends).toHaveLength(safeFixes);
    const mended = await act({ kind: "confirm-fix" });
    expect(countReview(mended).safeFixes).toBe(0);
    expect(mended.undo).toHaveLength(1);
    const back = await act({ kind: "undo" });
    expect(countReview(back)).toEqual(countReview(checked));
    const texts = (state: WorkbookSnapshot): unknown => state.sheets.map((each) => each.values);
    expect(JSON.stringify(texts(await live.now()))).toBe(JSON.stringify(texts(book)));
  });
});

describe("setting aside", () => {
  it("keeps a dismissal with its reason, and opens it again when the numbers change", async () => {
    const trial = await startSession(BOOK);
    const { act, workbook: live } = trial;
    const checked = await act({ kind: "check" });
    const aside = await act({ kind: "dismiss", findings: [idOf(checked, "B2")], reason: " Đã báo huyện " });
    expect(countReview(aside)).toMatchObject({ openInAll: 0, dismissed: 1, reviewed: 1 });
    expect(live.marks()).toEqual([]);
    await trial.pass(1000);
    const kept = parseSettings(trial.saved.at(-1) ?? "");
    expect(kept.ok && kept.value.dismissals).toMatchObject([
      { rule: "total-differs-from-parts", place: "Khen thưởng!B2", reason: "Đã báo huyện" },
    ]);
    await live.type("Khen thưởng", "B2", 74);
    const reopened = await trial.pass(1000);
    expect(viewFindings(reopened).map((each) => each.status.kind)).toEqual(["reopened"]);
    expect(countReview(reopened)).toMatchObject({ openInAll: 1, reopened: 1, dismissed: 0 });
    expect(live.marks()).toHaveLength(1);
  });

  it("holds in the next session over the same workbook, and is taken back by hand", async () => {
    const trial = await startSession(BOOK);
    const checked = await trial.act({ kind: "check" });
    await trial.act({ kind: "dismiss", findings: [idOf(checked, "B2")], reason: "Đúng như quyết định" });
    await trial.session.close();
    const next = await startSession(BOOK, { stored: trial.saved.at(-1) ?? null });
    const again = await next.act({ kind: "check" });
    expect(countReview(again)).toMatchObject({ openInAll: 0, dismissed: 1 });
    const open = await next.act({ kind: "reopen", findings: [idOf(again, "B2")] });
    expect(countReview(open)).toMatchObject({ openInAll: 1, dismissed: 0 });
  });
});

describe("checking by itself", () => {
  it("reads again only the sheet that changed, once for a row of changes", async () => {
    const other = sheet("Ghi chú", "Ghi chú của xã");
    const trial = await startSession(workbook(AWARDS, other));
    await trial.act({ kind: "check" });
    trial.workbook.calls.length = 0;
    await trial.workbook.type("Khen thưởng", "B2", 76);
    await trial.pass(300);
    await trial.workbook.type("Khen thưởng", "B2", 77);
    expect((await trial.pass(300)).check?.stale).toBe(true);
    const state = await trial.pass(900);
    expect(trial.workbook.calls).toEqual(["reread Khen thưởng", "mark 0"]);
    expect(state.check?.stale).toBe(false);
    expect(state.notice?.notice).toMatchObject({ kind: "checked", live: true });
    expect(state.check?.workbook.sheets[1]).toBe(trial.state().check?.workbook.sheets[1]);
  });

  it("does nothing when it is switched off, or before the first check", async () => {
    const trial = await startSession(BOOK);
    await trial.workbook.type("Khen thưởng", "B2", 76);
    await trial.pass(2000);
    expect(trial.workbook.calls).toEqual(["watch"]);
    await trial.act({ kind: "check" }, { kind: "switch-live", on: false });
    expect(trial.workbook.watched()).toBe(false);
    trial.workbook.calls.length = 0;
    await trial.workbook.type("Khen thưởng", "B2", 77);
    await trial.pass(2000);
    expect(trial.workbook.calls).toEqual([]);
    await trial.act({ kind: "switch-live", on: true });
    expect(trial.workbook.watched()).toBe(true);
  });

  it("waits without a word while a cell is typed into", async () => {
    const trial = await startSession(BOOK);
    let typing = true;
    const { watcher } = trial.workbook;
    const busy = await startSession(BOOK, {
      ports: {
        host: trial.workbook.host,
        watcher: {
          ...watcher,
          reread: (before, changes) =>
            typing
              ? Promise.resolve(fail({ code: "cell-editing" as const, subject: "" }))
              : watcher.reread(before, changes),
        },
      },
    });
    await busy.act({ kind: "check" });
    await trial.workbook.type("Khen thưởng", "B2", 77);
    expect((await busy.pass(900)).problem).toBeNull();
    expect(busy.state().check?.stale).toBe(true);
    typing = false;
    const state = await busy.pass(900);
    expect(state.check?.stale).toBe(false);
    expect(countReview(state).openInAll).toBe(0);
  });
});

describe("building", () => {
  it("previews, writes, says what was written; built again, the same", async () => {
    const trial = await startSession(toSnapshot("mau.xlsx", smallBook().sheets));
    await trial.act({ kind: "choose-sheets", which: ["units", "awards"] }, { kind: "preview-build" });
    expect(trial.state().building.preview?.plans.map((plan) => plan.name)).toContain("Biểu khen thưởng");
    expect(trial.workbook.calls.some((call) => call.startsWith("write"))).toBe(false);
    const built = await trial.act({ kind: "build" });
    expect(built.building.built?.names).toEqual(["Biểu khen thưởng", "Biểu đơn vị"]);
    const first = (await trial.workbook.now()).sheets.map((each) => each.name);
    await trial.act({ kind: "build" });
    expect((await trial.workbook.now()).sheets.map((each) => each.name)).toEqual(first);
  });

  it("says that there is nothing to build without a register", async () => {
    const trial = await startSession(CLEAN);
    const state = await trial.act({ kind: "build" });
    expect(state.notice?.notice).toEqual({ kind: "nothing-to-build" });
    expect(state.building.preview?.notes.map((note) => note.code)).toContain("no-register");
    expect(state.building.built).toBeNull();
  });
});

describe("settings", () => {
  it("are saved once for a row of changes, and never over what cannot be read", async () => {
    const trial = await startSession(BOOK);
    await trial.act({ kind: "switch-notes", on: true }, { kind: "welcome-end" });
    await trial.pass(1000);
    expect(trial.saved).toHaveLength(1);
    const newer = await startSession(BOOK, { stored: '{"version":2}' });
    expect(newer.state().settingsFile).toMatchObject({ kind: "unreadable", text: '{"version":2}' });
    expect(newer.state().problem?.trouble).toEqual({
      kind: "settings",
      error: { code: "newer-version", subject: "2" },
    });
    await newer.act({ kind: "switch-notes", on: true });
    await newer.pass(1000);
    expect(newer.saved).toEqual([]);
    await newer.act({ kind: "export-unreadable-settings" });
    expect(new TextDecoder().decode(newer.files[0]?.bytes)).toBe('{"version":2}');
    await newer.act({ kind: "discard-unreadable-settings" });
    await newer.pass(1000);
    expect(newer.saved).toHaveLength(1);
  });

  it("go out as a file and come in again", async () => {
    const trial = await startSession(BOOK);
    const checked = await trial.act({ kind: "check" });
    await trial.act(
      { kind: "dismiss", findings: [idOf(checked, "B2")], reason: "Chờ xác minh" },
      { kind: "choose-language", language: "en" },
      { kind: "export-settings" },
    );
    const text = new TextDecoder().decode(trial.files[0]?.bytes);
    const other = await startSession(BOOK);
    await other.act({ kind: "check" });
    const state = await other.act({ kind: "import-settings", text });
    expect(state.language).toBe("en");
    expect(countReview(state)).toMatchObject({ openInAll: 0, dismissed: 1 });
    const wrong = await other.act({ kind: "import-settings", text: "{" });
    expect(wrong.problem?.trouble).toEqual({ kind: "settings", error: { code: "not-json", subject: "" } });
    expect(wrong.settings).toBe(state.settings);
  });

  it("speaks the other language at once", async () => {
    const trial = await startSession(BOOK);
    const vi = await trial.act({ kind: "check" });
    trial.workbook.calls.length = 0;
    const en = await trial.act({ kind: "choose-language", language: "en" });
    const [before, after] = [vi, en].map((state) => state.check?.analysis.report.findings[0]);
    expect(after?.id).toBe(before?.id);
    expect(after?.message).not.toBe(before?.message);
    expect(after?.message).toMatch(/75.*30 \+ 47 = 77/u);
    expect(trial.workbook.calls.filter((call) => call === "read")).toEqual([]);
  });

  it("asks the program for nothing it cannot do", async () => {
    const trial = await startSession(BOOK, {
      capabilities: { live: "too-old", reveal: "too-old" },
      ports: { watcher: null, navigator: null },
    });
    const state = await trial.act({ kind: "check" }, { kind: "next-finding" });
    expect(trial.workbook.calls).toEqual(["read", "mark 1"]);
    expect(state.review.selected).not.toBeNull();
    await trial.act({ kind: "preview-fix", findings: [idOf(state, "B2")] }, { kind: "confirm-fix" });
    expect(at(await trial.workbook.now(), "Khen thưởng", "B2")).toBe(77);
    expect(countReview(trial.state()).openInAll).toBe(0);
  });
});

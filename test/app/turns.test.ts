import { isBusy } from "../../src/app/select/is-busy";
import { viewFindings } from "../../src/app/select/view-findings";
import { describeNotice } from "../../src/app/sentences/notice";
import type { WorkbookHost } from "../../src/ports/workbook-host";
import { sheet, workbook } from "../support/grid";
import { smallBook } from "../support/generated-register";
import { toSnapshot } from "../support/to-snapshot";
import { startSession, type Trial } from "./support/start-session";

const SUMS = workbook(
  sheet(
    "Sáng kiến",
    `
      Năm | Tổng số | Tập thể | Cá nhân
      2020 | 60 | 20 | 42
      2021 | 71 | 30 | 41
      2022 | 83 | 40 | 43
      Tổng cộng | 216 | 90 | 126
    `,
  ),
);

/** A session whose next reading of the workbook waits until it is let go. */
async function startSlowly(
  book = SUMS,
): Promise<Trial & { readonly hold: () => void; readonly letGo: () => void }> {
  const held: (() => void)[] = [];
  let holds = false;
  const inner = await startSession(book);
  const { host } = inner.workbook;
  const wait = async (): Promise<void> => {
    if (holds) await new Promise<void>((resolve) => held.push(resolve));
  };
  const slow: WorkbookHost = {
    ...host,
    read: async (...given) => {
      await wait();
      return host.read(...given);
    },
  };
  const trial = await startSession(book, { ports: { host: slow } });
  return {
    ...trial,
    hold: () => (holds = true),
    letGo: () => {
      holds = false;
      for (const go of held.splice(0)) go();
    },
  };
}

describe("what a person asks for while a check runs", () => {
  it("is said to come next, and done when the check has ended", async () => {
    const trial = await startSlowly(toSnapshot("sổ", smallBook().sheets));
    trial.hold();
    trial.session.dispatch({ kind: "check" });
    expect(isBusy(trial.state())).toBe(false);
    trial.session.dispatch({ kind: "build" });
    const told = trial.state().notice?.notice;
    expect(told).toEqual({ kind: "waits", task: "build", behind: "check" });
    expect(told && describeNotice(told, "vi")).toBe("Đang kiểm tra; xong sẽ làm tiếp: lập biểu.");
    expect(isBusy(trial.state())).toBe(true);
    trial.letGo();
    const state = await trial.pass(0);
    expect(state.check).not.toBeNull();
    expect(state.building.built?.names.length).toBeGreaterThan(0);
    expect(state).toMatchObject({ waiting: null, work: { kind: "idle" } });
  });

  it("is asked for once, however often it is clicked; another thing is refused meanwhile", async () => {
    const trial = await startSlowly(toSnapshot("sổ", smallBook().sheets));
    trial.hold();
    trial.session.dispatch({ kind: "check" });
    trial.session.dispatch({ kind: "preview-build" });
    trial.session.dispatch({ kind: "preview-build" });
    expect(trial.state().notice?.notice).toMatchObject({ kind: "waits", task: "preview-build" });
    trial.session.dispatch({ kind: "save-slips" });
    expect(trial.state().notice?.notice).toEqual({ kind: "busy", task: "check" });
    trial.letGo();
    const state = await trial.pass(0);
    expect(state.building.preview).not.toBeNull();
    expect(trial.files).toEqual([]);
  });

  it("is done though the check is stopped", async () => {
    const trial = await startSlowly();
    trial.hold();
    trial.session.dispatch({ kind: "check" });
    trial.session.dispatch({ kind: "paste-document", text: "Năm 2021 có 71 sáng kiến được công nhận." });
    trial.session.dispatch({ kind: "stop" });
    trial.letGo();
    const state = await trial.pass(0);
    expect(state.documents.map((each) => each.document.text)).toEqual([
      "Năm 2021 có 71 sáng kiến được công nhận.",
    ]);
  });

  it("confirms a fix that is looked at meanwhile, though the check ends first", async () => {
    const trial = await startSlowly();
    await trial.act({ kind: "check" });
    const wrong = viewFindings(trial.state()).find(({ finding }) => finding.fix);
    trial.session.dispatch({ kind: "preview-fix", findings: [wrong?.finding.id ?? ""] });
    expect(trial.state().fixPreview).not.toBeNull();
    trial.hold();
    trial.session.dispatch({ kind: "check" });
    trial.session.dispatch({ kind: "confirm-fix" });
    trial.letGo();
    const state = await trial.pass(0);
    expect(state.notice?.notice).toEqual({ kind: "fixed", cells: 1 });
    expect(state.undo).toHaveLength(1);
  });

  it("begins after a check that failed, of which is told all the same", async () => {
    const trial = await startSlowly();
    trial.hold();
    trial.session.dispatch({ kind: "check" });
    trial.session.dispatch({ kind: "paste-document", text: "Năm 2020 có 60 sáng kiến." });
    const trouble = { kind: "host", error: { code: "session-lost", subject: "" } } as const;
    trial.session.dispatch({ kind: "failed", task: trial.state().lastTask, trouble });
    expect(trial.state().work).toMatchObject({ kind: "running", task: "read-document" });
    expect(trial.state().problem).toMatchObject({ trouble, task: "check" });
    trial.letGo();
  });
});

it("a fix is no longer looked at once it would do something else", async () => {
  const trial = await startSession(SUMS);
  await trial.act({ kind: "check" });
  const wrong = viewFindings(trial.state()).find(({ finding }) => finding.fix);
  trial.session.dispatch({ kind: "preview-fix", findings: [wrong?.finding.id ?? ""] });
  const [change] = trial.state().fixPreview?.changes ?? [];
  if (!change) throw new Error("nothing to fix");
  expect((await trial.act({ kind: "check" })).fixPreview).not.toBeNull();
  await trial.workbook.type(change.edit.sheet, change.edit.address, 5);
  expect((await trial.act({ kind: "check" })).fixPreview).toBeNull();
});

import { compareWithLast } from "../../src/app/select/compare-runs";
import { listShown } from "../../src/app/select/list-cards";
import type { SessionState } from "../../src/app/session/state";
import { parseSettings, writeSettings } from "../../src/app/settings/parse-settings";
import { decisionsOf, travelsWith } from "../../src/workbench/book/decisions";
import { sheet, workbook } from "../support/grid";
import { startSession, type Trial } from "./support/start-session";

const BOOK = workbook(
  sheet(
    "Khen thưởng",
    `
    Năm | Tổng số | Tập thể | Cá nhân
    2020 | 75 | 30 | 47
    2021 | 80 | 33 | 47
    2022 | 93 | 41 | 50
  `,
  ),
);

function count(state: SessionState): object | null {
  const comparison = compareWithLast(state);
  return (
    comparison && {
      new: comparison.new.length,
      changed: comparison.changed.length,
      still: comparison.still.length,
      gone: comparison.gone.length,
    }
  );
}

async function checkOnce(stored: string | null = null): Promise<{ trial: Trial; stored: string | null }> {
  const trial = await startSession(BOOK, { stored });
  await trial.act({ kind: "check" });
  await trial.pass(1000);
  return { trial, stored: trial.saved.at(-1) ?? stored };
}

describe("a check held against the one before", () => {
  it("is held against nothing the first time, and leaves what it found in the workbook", async () => {
    const { trial, stored } = await checkOnce();
    expect(count(trial.state())).toBeNull();
    const kept = parseSettings(stored ?? "");
    expect(kept.ok && kept.value.lastRun?.findings.map(({ place }) => place)).toEqual([
      "Khen thưởng!B2",
      "Khen thưởng!B4",
    ]);
  });

  it("says what is gone and new while the workbook is mended, and shows only what is new on demand", async () => {
    const { stored } = await checkOnce();
    const { trial } = await checkOnce(stored);
    expect(count(trial.state())).toEqual({ new: 0, changed: 0, still: 2, gone: 0 });
    await trial.workbook.type("Khen thưởng", "B2", 77);
    await trial.workbook.type("Khen thưởng", "C3", 34);
    const state = await trial.pass(1000);
    expect(count(state)).toEqual({ new: 1, changed: 0, still: 1, gone: 1 });
    const filtered = await trial.act({ kind: "filter", filters: { since: "new" } });
    expect(listShown(filtered).map(({ finding }) => finding.at)).toMatchObject([{ address: "B3" }]);
    const still = await trial.act({ kind: "filter", filters: { since: "still" } });
    expect(listShown(still).map(({ finding }) => finding.at)).toMatchObject([{ address: "B4" }]);
    // Asked for again, it is held against the check before, not against its own rechecks.
    const asked = await trial.act({ kind: "clear-filters" }, { kind: "check" });
    expect(count(asked)).toEqual({ new: 1, changed: 0, still: 1, gone: 1 });
    const twice = await trial.act({ kind: "check" });
    expect(count(twice)).toEqual({ new: 0, changed: 0, still: 2, gone: 0 });
  });

  it("does not change a workbook in which it found the same", async () => {
    const { stored } = await checkOnce();
    const { trial } = await checkOnce(stored);
    expect(trial.saved).toEqual([]);
  });

  it("does not go into a file of settings, nor is it taken from one", async () => {
    const { trial } = await checkOnce();
    await trial.act({ kind: "export-settings" });
    const text = new TextDecoder().decode(trial.files[0]?.bytes);
    expect(parseSettings(text)).toMatchObject({ ok: true, value: { lastRun: null } });
    const state = await trial.act({ kind: "import-settings", text });
    expect(state.settings.lastRun?.findings).toHaveLength(2);
  });

  it("goes along with a file that is saved, and alone makes none to be saved", async () => {
    const { trial } = await checkOnce();
    const after = writeSettings(trial.state().settings);
    const before = writeSettings({ ...trial.state().settings, lastRun: null });
    expect(decisionsOf(after)).toBe(decisionsOf(before));
    expect(travelsWith(after)).not.toBe(travelsWith(before));
  });
});

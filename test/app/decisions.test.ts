import { countReview } from "../../src/app/select/count-review";
import { viewFindings } from "../../src/app/select/view-findings";
import { describeNotice } from "../../src/app/sentences/notice";
import { describeTrouble } from "../../src/app/sentences/trouble";
import type { SessionState } from "../../src/app/session/state";
import { parseSettings, writeSettings } from "../../src/app/settings/parse-settings";
import { DEFAULT_SETTINGS } from "../../src/app/settings/settings";
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

async function review(name: string | null, stored: string | null = null): Promise<Trial> {
  const trial = await startSession(BOOK, { stored });
  if (name !== null) await trial.act({ kind: "name-person", name });
  await trial.act({ kind: "check" });
  return trial;
}

function idOf(state: SessionState, address: string): string {
  const found = viewFindings(state).find(
    ({ finding: { at } }) => at.kind === "cell" && at.address === address,
  );
  if (!found) throw new Error(`no finding at ${address}`);
  return found.finding.id;
}

async function exported(trial: Trial): Promise<string> {
  await trial.act({ kind: "export-decisions" });
  const file = trial.files.at(-1);
  expect(file?.name).toBe("khop-quyet-dinh.json");
  return new TextDecoder().decode(file?.bytes);
}

describe("who decided, and when", () => {
  it("signs a dismissal with the name given on this machine, which no workbook keeps", async () => {
    const trial = await review("  Hà Thị Bông ");
    expect(trial.names).toEqual(["Hà Thị Bông"]);
    const state = await trial.act({
      kind: "dismiss",
      findings: [idOf(trial.state(), "B2")],
      reason: "theo sổ gốc",
    });
    expect(state.settings.dismissals).toMatchObject([{ by: "Hà Thị Bông", at: Date.UTC(2026, 10, 23) }]);
    await trial.pass(1000);
    const kept = parseSettings(trial.saved.at(-1) ?? "");
    expect(kept.ok && kept.value.dismissals[0]?.by).toBe("Hà Thị Bông");
    expect(kept.ok && Object.keys(kept.value)).not.toContain("person");
  });

  it("asks for no name: without one only the time is kept", async () => {
    const trial = await review("");
    const state = await trial.act({
      kind: "dismiss",
      findings: [idOf(trial.state(), "B2")],
      reason: "đã rõ",
    });
    expect(state.person).toBe("");
    expect(state.settings.dismissals[0]).not.toHaveProperty("by");
  });

  it("reads dismissals, links and sums that were kept before names were", () => {
    const old = {
      ...DEFAULT_SETTINGS,
      dismissals: [{ finding: "a", rule: "r", place: "B!C1", fingerprint: "f", reason: "cũ", at: 1 }],
      corrections: [{ kind: "table", sheet: "B", address: "A1", is: "none" }],
    };
    const { reopenings, ...without } = old;
    expect(reopenings).toEqual([]);
    expect(parseSettings(JSON.stringify(without))).toMatchObject({
      ok: true,
      value: { dismissals: old.dismissals, reopenings: [], corrections: old.corrections },
    });
  });

  it("signs a correction", async () => {
    const trial = await review("Hà Thị Bông");
    const correction = { kind: "column", sheet: "Khen thưởng", header: "Tổng số", role: "none" } as const;
    const state = await trial.act({ kind: "correct", correction });
    expect(state.settings.corrections).toMatchObject([{ ...correction, by: "Hà Thị Bông" }]);
  });
});

describe("decisions of two reviewers", () => {
  it("go from one to the other and hold there, and are told", async () => {
    const first = await review("Hà Thị Bông");
    await first.act({ kind: "dismiss", findings: [idOf(first.state(), "B2")], reason: "theo sổ gốc" });
    const text = await exported(first);
    const second = await review("Tô Văn Chài");
    await second.act({
      kind: "dismiss",
      findings: [idOf(second.state(), "B4")],
      reason: "chờ phòng xác minh",
    });
    const merged = await second.act({ kind: "import-decisions", text });
    expect(merged.notice?.notice).toEqual({ kind: "decisions-imported", decisions: 1 });
    expect(countReview(merged)).toMatchObject({ openInAll: 0, dismissed: 2 });
    expect(merged.settings.dismissals.map(({ by }) => by).sort()).toEqual(["Hà Thị Bông", "Tô Văn Chài"]);
    const again = await second.act({ kind: "import-decisions", text });
    expect(again.settings.dismissals).toHaveLength(2);
    expect(describeNotice({ kind: "decisions-imported", decisions: 0 }, "vi")).toBe(
      "Trong tệp không có quyết định nào mới.",
    );
  });

  it("open again for the one what the other opened again", async () => {
    const first = await review("Hà Thị Bông");
    const id = idOf(first.state(), "B2");
    await first.act({ kind: "dismiss", findings: [id], reason: "theo sổ gốc" });
    const second = await review("Tô Văn Chài", writeSettings(first.state().settings));
    await second.pass(5000);
    await second.act({ kind: "reopen", findings: [id] });
    const back = await first.act({ kind: "import-decisions", text: await exported(second) });
    expect(countReview(back)).toMatchObject({ openInAll: 2, dismissed: 0 });
  });

  it("a file that is none of decisions changes nothing and says so", async () => {
    const trial = await review(null);
    await trial.act({ kind: "dismiss", findings: [idOf(trial.state(), "B2")], reason: "đã rõ" });
    const before = trial.state().settings;
    const state = await trial.act({ kind: "import-decisions", text: '{"version":1,"dismissals":[{}]}' });
    expect(state.settings).toEqual(before);
    expect(state.problem?.trouble).toEqual({
      kind: "decisions",
      error: { code: "damaged", subject: "dismissals.0.finding" },
    });
  });
});

describe("a template as a file", () => {
  it("is that in force, and taken whole from another", async () => {
    const trial = await review(null);
    await trial.act({ kind: "export-template" });
    const text = new TextDecoder().decode(trial.files.at(-1)?.bytes);
    const taken = await trial.act({ kind: "import-template", text });
    expect(taken.settings.template).toEqual(JSON.parse(text));
    expect(countReview(taken)).toMatchObject({ openInAll: 2 });
    const other = JSON.stringify({
      ...(JSON.parse(text) as object),
      id: "khac",
      period: { from: 2019, to: 2020 },
    });
    const state = await trial.act({ kind: "import-template", text: other });
    expect(state.check?.analysis.report.template).toBe("khac");
  });

  it("that is none changes nothing, and says where it is wrong in the reader's language", async () => {
    const trial = await review(null);
    const before = trial.state().settings;
    const state = await trial.act({ kind: "import-template", text: '{"schemaVersion":1}' });
    expect(state.settings).toBe(before);
    const trouble = state.problem?.trouble;
    if (!trouble) throw new Error("no trouble");
    expect(describeTrouble(trouble, "vi")).toContain("sai ở id: thiếu giá trị");
    expect(describeTrouble(trouble, "en")).toContain("wrong at id: is missing");
  });
});

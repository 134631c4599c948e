import { viewFindings } from "../../src/app/select/view-findings";
import { describeNotice } from "../../src/app/sentences/notice";
import type { SessionState } from "../../src/app/session/state";
import { fail, ok } from "../../src/core/base/result";
import { smallBook } from "../support/generated-register";
import { sheet, workbook } from "../support/grid";
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

async function mend(trial: Trial): Promise<SessionState> {
  await trial.act({ kind: "check" });
  const wrong = viewFindings(trial.state()).find(({ finding }) => finding.fix);
  return trial.act({ kind: "preview-fix", findings: [wrong?.finding.id ?? ""] }, { kind: "confirm-fix" });
}

describe("a fix", () => {
  it("that was taken back is made again", async () => {
    const trial = await startSession(SUMS);
    const mended = await mend(trial);
    const after = await trial.workbook.now();
    const back = await trial.act({ kind: "undo" });
    expect([back.undo.length, back.redo.length, back.review.fixed]).toEqual([0, 1, []]);
    expect(await trial.workbook.now()).toEqual(SUMS);
    const again = await trial.act({ kind: "redo" });
    expect(again.notice?.notice).toEqual({ kind: "redone", cells: 1 });
    expect(again.review.fixed).toEqual(mended.review.fixed);
    expect([again.undo.length, again.redo.length]).toEqual([1, 0]);
    expect(await trial.workbook.now()).toEqual(after);
  });

  it("is made again no more after another, or where the cell was changed since", async () => {
    const trial = await startSession(SUMS);
    await mend(trial);
    await trial.act({ kind: "undo" });
    expect((await mend(trial)).redo).toEqual([]);
    const back = await trial.act({ kind: "undo" });
    const step = back.redo[0];
    if (step?.kind !== "fix" || !step.edits[0]) throw new Error("no fix to make again");
    await trial.workbook.type(step.edits[0].sheet, step.edits[0].address, 5);
    const refused = await trial.act({ kind: "redo" });
    expect(refused.problem?.trouble.error.code).toBe("edit-stale");
    expect(refused.redo).toEqual([]);
  });
});

describe("built sheets", () => {
  it("are taken back and made again where the workbook keeps moments", async () => {
    const moments: string[] = [];
    let last = 0;
    const book = toSnapshot("sổ", smallBook().sheets);
    const { workbook: live } = await startSession(book);
    const host = {
      ...live.host,
      moments: {
        keep: () => Promise.resolve(++last),
        go: (from: number, to: number) => {
          moments.push(`${from} → ${to}`);
          return Promise.resolve(ok(undefined));
        },
      },
    };
    const trial = await startSession(book, { ports: { host } });
    const built = await trial.act({ kind: "choose-sheets", which: ["units"] }, { kind: "build" });
    expect(built.building.built?.names).toEqual(["Biểu đơn vị"]);
    const back = await trial.act({ kind: "undo" });
    expect(back.building.built).toBeNull();
    expect(back.notice && describeNotice(back.notice.notice, "vi")).toBe(
      "Đã hoàn tác việc lập “Biểu đơn vị”.",
    );
    const again = await trial.act({ kind: "redo" });
    expect(again.building.built).toEqual(built.building.built);
    expect(moments).toEqual(["2 → 1", "1 → 2"]);
  });

  it("are no step where it keeps none, nor one that cannot be taken any more", async () => {
    const book = toSnapshot("sổ", smallBook().sheets);
    const excel = await startSession(book);
    expect((await excel.act({ kind: "build" })).undo).toEqual([]);
    const moments = {
      keep: () => Promise.resolve(1),
      go: () => Promise.resolve(fail({ code: "edit-stale" as const, subject: "sổ" })),
    };
    const trial = await startSession(book, { ports: { host: { ...excel.workbook.host, moments } } });
    expect((await trial.act({ kind: "build" })).undo).toHaveLength(1);
    const refused = await trial.act({ kind: "undo" });
    expect(refused.problem?.trouble.error.code).toBe("edit-stale");
    expect([refused.undo, refused.building.built === null]).toEqual([[], false]);
  });
});

import { writeSettings } from "../../src/app/settings/parse-settings";
import { DEFAULT_SETTINGS } from "../../src/app/settings/settings";
import { describeNotice } from "../../src/app/sentences/notice";
import { sheet, workbook } from "../support/grid";
import { startSession } from "./support/start-session";

const BOOK = workbook(
  sheet(
    "S",
    "TT | Đơn vị | Mô hình | Việc làm | Tổng số\n1 | Xã An Sơn | 312 | 41 | 353\n2 | Xã Bình Lâm | 427 | 58 | 458\n3 | Xã Cẩm Giang | 268 | 37 | 305\n| Tổng cộng | 1007 | 136 | 1143",
  ),
);

describe("ticks on what agrees", () => {
  it("stand on the cells from the check on that is made when they are switched on, and go when they are switched off", async () => {
    const trial = await startSession(BOOK);
    await trial.act({ kind: "check" });
    const kinds = () => (trial.state().marked ?? []).map(({ severity }) => severity);
    expect(kinds()).toEqual(["error"]);
    await trial.act({ kind: "switch-ticks", on: true });
    expect(kinds()[0]).toBe("error");
    expect(kinds().filter((kind) => kind === "tick").length).toBeGreaterThan(3);
    expect(trial.state().settings.ticks).toBe(true);
    await trial.act({ kind: "switch-ticks", on: false });
    expect(kinds()).toEqual(["error"]);
    await trial.act({ kind: "switch-ticks", on: true }, { kind: "unmark" });
    expect(kinds()).toEqual([]);
  });

  it("are told apart from findings when marks are asked for", async () => {
    const stored = writeSettings({ ...DEFAULT_SETTINGS, marks: false, ticks: true, welcomeSeen: true });
    const trial = await startSession(BOOK, { stored });
    await trial.act({ kind: "check" });
    expect(trial.state().marks).toBe("none");
    const { notice } = await trial.act({ kind: "mark" });
    expect(notice?.notice).toMatchObject({ kind: "marked", cells: 1 });
    expect(notice && describeNotice(notice.notice, "vi")).toMatch(
      /^Đã đánh dấu 1 ô có phát hiện và \d ô khớp\.$/u,
    );
    expect(notice && describeNotice(notice.notice, "en")).toMatch(
      /^Marked 1 cell with findings, and ticked \d that agree\.$/u,
    );
  });
});

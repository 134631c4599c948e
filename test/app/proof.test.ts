import { createHash } from "node:crypto";
import { writeMoment } from "../../src/app/use-cases/write-moment";
import { ok, fail } from "../../src/core/base/result";
import { sheet, workbook } from "../support/grid";
import { startSession } from "./support/start-session";

const BOOK = workbook(
  sheet("B2", "TT | Đơn vị | Số mô hình\n1 | Xã An Sơn | 312\n2 | Xã Bình Lâm | 427\n| Tổng cộng | 740"),
);

const TEXT = new TextEncoder().encode("Xã Bình Lâm có 427 mô hình.\n");

describe("the proof sheet in the pane", () => {
  it("saves what the workbook is now, with the documents by their hashes and what was set aside with its reason", async () => {
    const trial = await startSession(BOOK);
    await trial.act({ kind: "open-document", name: "bao-cao.txt", bytes: TEXT }, { kind: "check" });
    const [finding] = trial.state().check?.analysis.report.findings ?? [];
    await trial.act({ kind: "dismiss", findings: [finding?.id ?? ""], reason: "Xã báo lại sau" });
    const state = await trial.act({ kind: "save-proof" });
    expect(state.notice?.notice).toEqual({ kind: "saved", name: "test - đối chứng.html", comments: null });
    const [file] = trial.files;
    const html = new TextDecoder().decode(file?.bytes);
    expect(file?.name).toBe("test - đối chứng.html");
    expect(html).toContain(createHash("sha256").update(TEXT).digest("hex"));
    expect(html).toContain("đang mở, không có tệp để lấy mã băm");
    expect(html).toContain("Xã báo lại sau");
    expect(html).toMatch(/data-cell="B2!C3"[^>]*>427/u);
    expect(html).toMatch(/Khớp \d+\.\d+\.\d+/u);
  });

  it("has the hashes of the files where the program gives them, and says why it could not be saved", async () => {
    const bytes = Uint8Array.of(80, 75, 3, 4);
    const trial = await startSession(BOOK);
    const files = (): Promise<ReturnType<typeof ok<{ name: string; bytes: Uint8Array }[]>>> =>
      Promise.resolve(ok([{ name: "bieu.xlsx", bytes }]));
    const host = { ...trial.workbook.host, files };
    const own = await startSession(BOOK, { ports: { host } });
    await own.act({ kind: "check" }, { kind: "save-proof" });
    expect(new TextDecoder().decode(own.files[0]?.bytes)).toContain(
      createHash("sha256").update(bytes).digest("hex"),
    );
    const lost = {
      ...host,
      files: () => Promise.resolve(fail({ code: "session-lost" as const, subject: "" })),
    };
    const broken = await startSession(BOOK, { ports: { host: lost } });
    const state = await broken.act({ kind: "check" }, { kind: "save-proof" });
    expect(state.problem?.trouble.error.code).toBe("session-lost");
    expect(state.problem?.retry).toEqual({ kind: "save-proof" });
    expect(broken.files).toEqual([]);
  });

  it("writes a moment as the clock on the wall shows it", () => {
    const now = Date.UTC(2026, 10, 30, 10, 32, 5);
    const written = writeMoment(now);
    expect(written).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d[+-]\d\d:\d\d$/u);
    expect(Date.parse(written)).toBe(now);
  });
});

import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { read, utils, write } from "@e965/xlsx";
import type { Report } from "../../src/core/model/report";
import { runKhop } from "./run-khop";

const HEAD = ["Năm", "Tổng số", "Tập thể", "Cá nhân"];
const ROWS = [
  [2024, 61, 22, 41],
  [2025, 70, 27, 43],
  [2026, 88, 41, 50],
];

describe("decisions of two people, by short ids", () => {
  const folder = mkdtempSync(join(tmpdir(), "khop-shared-decisions-"));
  const file = (name: string): string => join(folder, name);
  afterAll(() => rmSync(folder, { recursive: true }));

  const book = file("bieu.xlsx");
  const made = utils.book_new();
  utils.book_append_sheet(made, utils.aoa_to_sheet([HEAD, ...ROWS]), "Khen thưởng");
  writeFileSync(book, write(made, { type: "buffer", bookType: "xlsx" }) as Buffer);

  /** The short id that the text tells behind a cell. */
  const idAt = async (address: string): Promise<string> => {
    const { stdout } = await runKhop("check", book);
    return new RegExp(`Khen thưởng!${address} .*  mã ([0-9a-f]{6,})$`, "mu").exec(stdout)?.[1] ?? "";
  };

  it("stand behind each finding, and are taken by --dismiss; what is no id, or of several, is said", async () => {
    const id = await idAt("B2");
    const own = ["--decisions", file("mot.json"), "--dismiss", id];
    const run = await runKhop("check", book, ...own, "--reason", "làm tròn", "--by", "Lò Thị Mây");
    expect(run.stdout).toMatch(new RegExp(`ĐÃ BỎ QUA \\(1\\)[\\s\\S]*B2 .*  mã ${id}\\n`, "u"));
    const none = await runKhop(
      "check",
      book,
      "--decisions",
      file("x.json"),
      "--dismiss",
      "zz",
      "--reason",
      "a",
    );
    expect(none).toMatchObject({ status: 2 });
    expect(none.stderr).toMatch(/Không có phát hiện zz/u);
    const report = JSON.parse((await runKhop("check", book, "--format", "json")).stdout) as Report;
    expect(report.findings.length).toBeGreaterThan(1);
    const all = await runKhop("check", book, "--decisions", file("x.json"), "--dismiss", "", "--reason", "a");
    expect(all.stderr).toMatch(/phát hiện bắt đầu bằng/u);
  });

  it("show both reasons: on the terminal, in JSON, in the sheet of findings and the proof sheet", async () => {
    const id = await idAt("B2");
    const other = [
      "--decisions",
      file("hai.json"),
      "--dismiss",
      id,
      "--reason",
      "đã hỏi xã",
      "--by",
      "Vi Văn Sơn",
    ];
    await runKhop("check", book, ...other);
    const both = ["--decisions", file("mot.json"), "--decisions", file("hai.json")];
    const { stdout } = await runKhop("check", book, ...both);
    expect(stdout).toMatch(/Vi Văn Sơn bỏ qua .*: đã hỏi xã – Trước đó: Lò Thị Mây bỏ qua .*: làm tròn/u);
    const json = JSON.parse((await runKhop("check", book, ...both, "--format", "json")).stdout) as Report;
    expect(json.findings.find((each) => each.id.startsWith(id))?.decision).toMatchObject({
      reason: "đã hỏi xã",
      earlier: [{ reason: "làm tròn", by: "Lò Thị Mây" }],
    });
    const html = (await runKhop("check", book, ...both, "--format", "html")).stdout;
    for (const said of ["đã hỏi xã", "làm tròn"]) expect(html).toContain(said);
    for (const command of ["mark", "build"] as const) {
      const out = file(`${command}.xlsx`);
      const sheets = command === "build" ? ["--sheets", "findings"] : [];
      const run = await runKhop(command, book, "--out", out, ...both, ...sheets);
      expect([command, run.status, run.stderr]).toEqual([command, 0, ""]);
      const sheet = read(readFileSync(out)).Sheets["Kết quả kiểm tra"];
      const text = sheet ? utils.sheet_to_csv(sheet) : "";
      expect(text).toMatch(/đã hỏi xã – Trước đó: Lò Thị Mây .*làm tròn/u);
    }
  });

  it("leave what is set aside out of marks and slips", async () => {
    const marked = async (...options: string[]): Promise<string> =>
      (await runKhop("mark", book, "--out", file("dau.xlsx"), ...options)).stdout;
    const count = (text: string): number => Number(/đánh dấu (\d+) ô/u.exec(text)?.[1]);
    expect(count(await marked("--decisions", file("mot.json")))).toBeLessThan(count(await marked()));
    const slips = async (...options: string[]): Promise<string> =>
      (await runKhop("slips", book, "--out", file("phieu"), ...options)).stdout;
    const items = (text: string): number => Number(/, (\d+) phát hiện/u.exec(text)?.[1] ?? 0);
    expect(items(await slips("--decisions", file("mot.json")))).toBeLessThan(items(await slips()));
  });
});

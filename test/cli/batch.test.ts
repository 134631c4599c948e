import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import * as SheetJS from "@e965/xlsx";
import { captureOutput } from "../../src/cli/batch/capture-output";
import { runKhop, type Run } from "./run-khop";

const folder = mkdtempSync(join(tmpdir(), "khop-batch-"));
afterAll(() => rmSync(folder, { recursive: true }));

function put(name: string, text: string): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

/** Two units' models and what stands below them as their total, 3 and 9 making 12. */
function putTable(name: string, total: number): string {
  const book = SheetJS.utils.book_new();
  const rows = [
    ["TT", "Đơn vị", "Số mô hình"],
    [1, "Xã Phú Điền", 3],
    [2, "Xã Tân Hợp", 9],
    ["", "Tổng cộng", total],
  ];
  SheetJS.utils.book_append_sheet(book, SheetJS.utils.aoa_to_sheet(rows), "S");
  const path = join(folder, name);
  writeFileSync(path, new Uint8Array(SheetJS.write(book, { type: "array" }) as ArrayBuffer));
  return path;
}

const WRONG = putTable("wrong.xlsx", 13);
const RIGHT = putTable("right.xlsx", 12);
const NONE = join(folder, "none.xlsx");

async function batch(lines: readonly unknown[], ...options: readonly string[]) {
  const text = lines.map((line) => (typeof line === "string" ? line : JSON.stringify(line))).join("\n");
  const run = await runKhop("batch", put("jobs.jsonl", text), ...options);
  const answers = run.stdout
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line) as Run & { readonly id: unknown });
  return { ...run, answers };
}

describe("khop batch", () => {
  const calls = [
    ["check", WRONG, "--format", "markdown"],
    ["check", RIGHT],
    ["check", NONE],
    ["check", "--colour"],
    ["paint"],
    ["rules", "--format", "json"],
    ["check", "--help"],
    [],
  ];

  it("answers each job as a call of its own would, in order", async () => {
    const alone = [];
    for (const [index, args] of calls.entries())
      alone.push({ id: `job ${index}`, ...(await runKhop(...args)) });
    const { status, stderr, answers } = await batch(
      calls.map((args, index) => ({ id: `job ${index}`, args })),
    );
    expect(answers).toEqual(alone);
    expect(answers.map((answer) => answer.status).slice(0, 6)).toEqual([1, 0, 2, 2, 2, 0]);
    expect([status, stderr]).toEqual([0, ""]);
  });

  it("tells what is wrong with a line as its answer, goes on, and ends with 2", async () => {
    const { status, stderr, answers } = await batch([
      "{",
      { id: 2, args: ["rules"] },
      "",
      { id: "no arguments" },
      { id: "an argument that is a number", args: ["check", 3] },
      { args: ["rules"] },
      "[]",
      { id: "itself", args: ["batch", join(folder, "jobs.jsonl")] },
      { id: "last", args: ["check", RIGHT, "--format", "json"] },
    ]);
    expect(answers.map(({ id, status: each }) => [id, each])).toEqual([
      [null, 2],
      [2, 0],
      ["no arguments", 2],
      ["an argument that is a number", 2],
      [null, 2],
      [null, 2],
      ["itself", 2],
      ["last", 0],
    ]);
    const told = answers.filter((answer) => answer.status === 2).map((answer) => answer.stderr);
    for (const sentence of told) expect(sentence).toMatch(/^khop: Dòng \d.*[^.]\.\n$/u);
    expect(told.map((sentence) => /Dòng (\d)/u.exec(sentence)?.[1])).toEqual(["1", "4", "5", "6", "7", "8"]);
    expect(JSON.parse(answers.at(-1)?.stdout ?? "")).toMatchObject({
      workbooks: ["right.xlsx"],
      findings: [],
    });
    expect(status).toBe(2);
    expect(stderr).toMatch(/^khop: 6 dòng của .*jobs\.jsonl không phải là việc chạy được.*\n$/u);
  });

  it("writes files, takes a byte order mark and Windows line ends, and speaks English on request", async () => {
    const out = join(folder, "report.json");
    const job = JSON.stringify({
      id: "x",
      args: ["check", WRONG, "--format", "json", "--out", out],
    });
    const { answers } = await batch([`\ufeff${job}\r`, "nonsense\r"], "--lang", "en");
    expect(answers[0]).toEqual({ id: "x", status: 1, stdout: "", stderr: "" });
    expect(JSON.parse(readFileSync(out, "utf8"))).toMatchObject({ workbooks: ["wrong.xlsx"] });
    expect(answers[1]?.stderr).toMatch(/^khop: Line 2 is not valid JSON/u);
  });

  it("puts each answer on one line for readers who know more ends of line than one", async () => {
    const id = "one\u2028two\u0085three\u2029four";
    const { stdout, answers } = await batch([{ id, args: ["paint"] }]);
    expect(stdout).not.toMatch(/[\u0085\u2028\u2029]/u);
    expect(answers.map((answer) => answer.id)).toEqual([id]);
  });

  it("without a file that it can read, could not run", async () => {
    const { status, stdout, stderr } = await runKhop("batch", NONE);
    expect([status, stdout]).toEqual([2, ""]);
    expect(stderr).toMatch(/^khop: Không tìm thấy .*none\.xlsx.*\n$/u);
  });
});

describe("captured output", () => {
  it("keeps bytes and texts apart by stream, and calls back", async () => {
    const letters = new TextEncoder().encode("ổ");
    const captured = await captureOutput(async () => {
      process.stdout.write("tổng ");
      process.stdout.write(letters.slice(0, 1));
      process.stdout.write(letters.slice(1));
      await new Promise<void>((resolve) => process.stderr.write("xong", () => resolve()));
      return process.stderr.isTTY ? 1 : 0;
    });
    expect(captured).toEqual({ status: 0, stdout: "tổng ổ", stderr: "xong" });
  });

  it("gives the streams back after a fault", async () => {
    const errorSpy = jest.spyOn(process.stderr, "write").mockReturnValue(true);
    try {
      await expect(captureOutput(() => Promise.reject(new Error("a fault")))).rejects.toThrow("a fault");
      process.stderr.write("heard again");
      expect(errorSpy.mock.calls).toEqual([["heard again"]]);
    } finally {
      errorSpy.mockRestore();
    }
  });
});

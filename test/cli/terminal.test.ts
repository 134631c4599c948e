import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { colourReport, wantsColour } from "../../src/cli/colour-report";
import { createWorkbook } from "../../src/hosts/xlsx/create-workbook";
import { generateRegister } from "../../src/sample/generate-register";
import { runKhop } from "./run-khop";

const folder = mkdtempSync(join(tmpdir(), "khop-terminal-"));
afterAll(() => rmSync(folder, { recursive: true }));

const book = join(folder, "so.xlsx");
writeFileSync(book, createWorkbook(generateRegister({ seed: 4, units: 4, entries: 30 }).sheets));

describe("colour", () => {
  it("is for a terminal that wants it alone", () => {
    expect(wantsColour({ isTTY: true }, {})).toBe(true);
    expect(wantsColour({ isTTY: true }, { NO_COLOR: "" })).toBe(true);
    expect(wantsColour({ isTTY: true }, { NO_COLOR: "1" })).toBe(false);
    expect(wantsColour({ isTTY: true }, { TERM: "dumb" })).toBe(false);
    expect(wantsColour({}, {})).toBe(false);
  });

  it("is on headings, places and rules, and changes no word", () => {
    const text =
      "so.xlsx\n\nLỖI (1)\n\n  Biểu!C9  [Tổng khác các phần · total-differs-from-parts]\n    Ghi 75.\n";
    const coloured = colourReport(text);
    expect(coloured).toContain("\u001b[1;31mLỖI (1)\u001b[0m\n");
    expect(coloured).toContain("\u001b[1m  Biểu!C9\u001b[0m\u001b[2m  [Tổng");
    expect(coloured).toContain("\n    Ghi 75.\n");
    // eslint-disable-next-line no-control-regex
    expect(coloured.replace(/\u001b\[[\d;]*m/gu, "")).toBe(text);
  });
});

describe("--out with a wrong ending is refused before anything is read", () => {
  it.each([
    ["build", "a.csv"],
    ["build", "a.xlsm"],
    ["mark", "a"],
    ["mark", "a.xls"],
    ["check", "a.xlsx"],
    ["sql", "a.xlsm"],
    ["compare", "a.docx"],
  ])("khop %s --out %s", async (command, name) => {
    const { status, stderr } = await runKhop(command, book, "--out", join(folder, name), "--lang", "en");
    expect(status).toBe(2);
    expect(stderr).toContain(`${name}: the `);
  });
});

describe("khop completion", () => {
  it("offers commands, options and choices to bash", async () => {
    const { status, stdout } = await runKhop("completion", "bash");
    expect(status).toBe(0);
    const complete = (...words: readonly string[]): string => {
      const script = `${stdout}\nCOMP_WORDS=(${words.map((word) => `"${word}"`).join(" ")})\nCOMP_CWORD=${words.length - 1}\n_khop\necho "\${COMPREPLY[@]}"\n`;
      return spawnSync("bash", ["-c", script], { encoding: "utf8" }).stdout.trim();
    };
    expect(complete("khop", "co")).toBe("collect compare completion");
    expect(complete("khop", "check", "so.xlsx", "--fo")).toBe("--format");
    expect(complete("khop", "check", "so.xlsx", "--fail-on", "w")).toBe("warning");
    expect(complete("khop", "check", "so")).toBe("");
  });

  it("is written for zsh and fish, and for no other shell", async () => {
    expect((await runKhop("completion", "zsh")).stdout).toMatch(/^autoload .*bashcompinit/u);
    expect((await runKhop("completion", "fish")).stdout).toContain(
      'complete -c khop -n "__fish_seen_subcommand_from rules" -l format -x -a "text json"\n',
    );
    const { status, stderr } = await runKhop("completion", "csh", "--lang", "vi");
    expect([status, stderr]).toEqual([2, "khop: shell: không có “csh”; chọn trong bash, zsh, fish.\n"]);
  });
});

it("rules are called by a name in words beside their ids", async () => {
  expect((await runKhop("rules", "--lang", "vi")).stdout).toMatch(
    /^total-differs-from-parts +error +Tổng khác các phần: /mu,
  );
});

import { createHash } from "node:crypto";
import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { runKhop } from "./run-khop";

describe("khop check --format html", () => {
  const folder = mkdtempSync(join(tmpdir(), "khop-proof-"));
  const report = join(folder, "bao-cao.txt");
  writeFileSync(report, "Huyện có 17 sản phẩm, trong đó 05 sản phẩm đạt 4 sao và 12 sản phẩm đạt 3 sao.\n");

  it("writes one page with the files by their hashes, and ends as the check does", async () => {
    const out = join(folder, "doi-chung.html");
    const run = await runKhop("check", "--report", report, "--format", "html", "--out", out);
    expect(run).toEqual({ status: 0, stdout: "", stderr: "" });
    const html = readFileSync(out, "utf8");
    expect(html).toMatch(/^<!doctype html>\n<html lang="vi">/u);
    expect(html).toContain(createHash("sha256").update(readFileSync(report)).digest("hex"));
    expect(html).toContain("5 + 12 = 17");
  });

  it("prints it where no file is named, in English when asked, and is never written over an input", async () => {
    const run = await runKhop("check", "--report", report, "--format", "html", "--lang", "en");
    expect(run.stdout).toContain("<h1>Proof sheet</h1>");
    const over = await runKhop("check", "--report", report, "--format", "html", "--out", report);
    expect(over.status).toBe(2);
    expect(readFileSync(report, "utf8")).toMatch(/^Huyện/u);
  });
});

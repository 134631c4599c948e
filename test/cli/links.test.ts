import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Report } from "../../src/core/model/report";
import { runKhop } from "./run-khop";

describe("khop check --links", () => {
  let folder = "";
  const file = (name: string): string => join(folder, name);

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), "khop-links-"));
    writeFileSync(file("bao-cao.txt"), "Các thôn đã sửa lại 14 nhà dột nát.");
    const link = {
      document: "bao-cao.txt",
      section: "",
      quote: "14 nhà dột nát",
      head: "nha dot nat",
      before: ["cac", "thon", "da", "sua", "lai"],
      after: [],
      target: { kind: "not-checkable", reason: "theo báo cáo của xã" },
    };
    writeFileSync(file("lien-ket.json"), JSON.stringify({ version: 1, links: [link] }));
    writeFileSync(file("hong.json"), "{");
  });

  afterAll(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  it("takes up what people said of a figure", async () => {
    const links = ["--links", file("lien-ket.json"), "--format", "json"];
    const run = await runKhop("check", "--report", file("bao-cao.txt"), ...links);
    const report = JSON.parse(run.stdout) as Report;
    expect(report.figures.items).toMatchObject([{ reason: "by-hand", note: "theo báo cáo của xã" }]);
  });

  it("refuses a file that is none of links, with one clear sentence and status 2", async () => {
    const run = await runKhop("check", "--report", file("bao-cao.txt"), "--links", file("hong.json"));
    expect(run.status).toBe(2);
    expect(run.stderr).toMatch(/^khop: Không dùng được tệp liên kết .*hong\.json: .*\n$/u);
  });
});

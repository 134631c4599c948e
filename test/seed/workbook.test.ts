import { existsSync } from "node:fs";
import path from "node:path";
import type { Report } from "../../src/core/model/report";
import { runKhop } from "../cli/run-khop";

const SEED = path.resolve(__dirname, "../../../shared/seed");
const WORKBOOK = path.join(SEED, "bieu-tong-hop.xlsx");

async function check(...argv: readonly string[]): Promise<Report> {
  const { stdout, stderr } = await runKhop("check", WORKBOOK, ...argv, "--format", "json");
  expect(stderr).toBe("");
  return JSON.parse(stdout) as Report;
}

function listCells(report: Report, severity: string): string[] {
  return report.findings
    .filter((finding) => finding.severity === severity && finding.at.kind === "cell")
    .map(({ rule, at }) => `${rule} ${at.kind === "cell" ? `${at.sheet}!${at.address}` : ""}`);
}

if (!existsSync(SEED)) {
  it("the seed is not here: its workbook is not checked", () => {
    console.info(`No folder ${SEED}: the tests on the seed's workbook are skipped.`);
    expect(existsSync(SEED)).toBe(false);
  });
} else {
  describe("the seed's workbook", () => {
    it("shows its five faults as errors, the doubtful part as a warning, and nothing else that is loud", async () => {
      const report = await check();
      expect(listCells(report, "error")).toEqual([
        "total-differs-from-parts Khen thưởng!C9",
        "part-exceeds-whole Lĩnh vực!H8",
        "part-exceeds-whole Lĩnh vực!H11",
        "part-exceeds-whole Lĩnh vực!I13",
        "part-exceeds-whole Lĩnh vực!J13",
      ]);
      expect(listCells(report, "warning")).toEqual([
        "part-exceeds-whole Lĩnh vực!K12",
        "part-exceeds-whole Lĩnh vực!L12",
      ]);
      expect(listCells(report, "note")).toEqual(["total-is-provisional Khen thưởng!C11"]);
      expect(report.tables.map(({ kind, sheet, range }) => `${kind} ${sheet} ${range}`)).toEqual([
        "awards Khen thưởng A5:K11",
        "fields Lĩnh vực A4:L14",
      ]);
    });

    it("names both ways to the total of 2020, and mends it to 77", async () => {
      const total = (await check()).findings.find((finding) => finding.rule === "total-differs-from-parts");
      expect(total).toMatchObject({ shown: 75, expected: 77, group: null });
      expect(total?.message).toMatch(/hai cách cộng đều ra 77: Tập thể \+ Cá nhân \(30 \+ 47\)/u);
      expect(total?.fix?.edits).toEqual([
        { kind: "set-cell", sheet: "Khen thưởng", address: "C9", from: 75, to: 77 },
      ]);
    });

    it("gives the four cells one group, since they have one cause", async () => {
      const groups = (await check()).findings.filter(
        (finding) => finding.rule === "part-exceeds-whole" && finding.severity === "error",
      );
      expect(new Set(groups.map((finding) => finding.group)).size).toBe(1);
      expect(groups[0]?.group).not.toBeNull();
    });

    it("with the report, shows the six periods that differ and 10 against 09 too", async () => {
      const report = await check("--report", path.join(SEED, "van-ban.txt"));
      expect(report.findings.filter((finding) => finding.rule === "period-differs")).toHaveLength(6);
      const conflicts = report.findings.filter((finding) => finding.rule === "figure-conflict");
      expect(conflicts.map((finding) => [finding.shown, finding.expected])).toEqual([[10, 9]]);
    });
  });
}

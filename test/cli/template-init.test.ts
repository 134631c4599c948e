import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { utils, write } from "@e965/xlsx";
import type { Report } from "../../src/core/model/report";
import { parseTemplate } from "../../src/core/template/parse-template";
import { createWorkbook } from "../../src/hosts/xlsx/create-workbook";
import { drawOffice } from "../../src/sample/draw-office";
import { generateRegister } from "../../src/sample/generate-register";
import { createRandom } from "../../src/sample/random";
import { runKhop } from "./run-khop";

describe("khop template", () => {
  const folder = mkdtempSync(join(tmpdir(), "khop-template-"));
  const file = (name: string): string => join(folder, name);
  afterAll(() => rmSync(folder, { recursive: true }));

  const sample = join("assets", "sample", "danh-sach.xlsx");
  const check = async (...options: readonly string[]): Promise<Omit<Report, "stats" | "templateDetails">> => {
    const { stdout } = await runKhop("check", ...options, "--format", "json");
    const { stats, templateDetails, ...report } = JSON.parse(stdout) as Report;
    expect(stats.records).toBeGreaterThan(0);
    expect(templateDetails?.name).not.toBe("");
    return report;
  };

  it.each([1, 2, 3, 4])(
    "init writes a template that says of the workbook what it was taken from (%d)",
    async (seed) => {
      const template = drawOffice(createRandom(seed));
      const path = file(`so-${seed}.xlsx`);
      writeFileSync(path, createWorkbook(generateRegister({ seed, units: 5, entries: 70, template }).sheets));
      const out = file(`mau-${seed}.json`);
      const { status, stdout } = await runKhop("template", "init", path, "--out", out);
      expect(status).toBe(0);
      expect(stdout).toMatch(/period: .*\(theo /u);
      expect(await check(path, "--template", out)).toEqual(await check(path));
    },
  );

  it("builds the same sheets with it, the office's own tables among them", async () => {
    const built = [file("khong-mau.xlsx"), file("co-mau.xlsx")] as const;
    const made = await runKhop("template", "init", sample);
    writeFileSync(file("mau.json"), made.stdout);
    expect(made.stderr).toMatch(/levels: .*\(/u);
    await runKhop("build", sample, "--out", built[0]);
    await runKhop("build", sample, "--out", built[1], "--template", file("mau.json"));
    expect(readFileSync(built[1]).equals(readFileSync(built[0]))).toBe(true);
  });

  it("keeps the columns' own headers, and tells a template that knows more of them", async () => {
    const head = ["Tên sáng kiến", "Tác giả", "Đơn vị", "Lĩnh vực", "Cấp công nhận", "Ngày công nhận"];
    const rows = Array.from({ length: 15 }, (_, at) => [
      `Máng hứng nước số ${at}`,
      `Cầm Văn Pâng ${at}`,
      `Tổ ${1 + (at % 3)}`,
      at % 2 === 0 ? "Tưới tiêu" : "Kho bãi",
      at % 4 === 0 ? "Tỉnh" : "Cơ sở",
      `0${1 + (at % 9)}/0${1 + (at % 8)}/2026`,
    ]);
    const made = utils.book_new();
    utils.book_append_sheet(
      made,
      utils.aoa_to_sheet([["DANH SÁCH SÁNG KIẾN NĂM 2026"], [], head, ...rows]),
      "DS",
    );
    const path = file("sang-kien.xlsx");
    writeFileSync(path, write(made, { type: "buffer", bookType: "xlsx" }) as Buffer);
    const out = file("mau-sang-kien.json");
    const { stdout } = await runKhop("template", "init", path, "--out", out);
    expect(stdout).toContain("khop template show sang-kien");
    const parsed = parseTemplate(JSON.parse(readFileSync(out, "utf8")), "vi");
    const headers = parsed.ok ? parsed.value.columns.map(({ header }) => header) : [];
    expect(headers).toEqual(expect.arrayContaining(head));
    // What a person has looked over is not asked again; all else is as without the template.
    const { questions: asked, ...without } = await check(path);
    const { questions, ...given } = await check(path, "--template", out);
    expect([given.findings, questions]).toEqual([without.findings, []]);
    expect(asked).not.toEqual([]);
    const { stdout: usual } = await runKhop("template", "init", sample, "--out", file("mau-x.json"));
    expect(usual).not.toContain("khop template show");
  });

  it("list and show give those that come with Khớp, as files that --template takes", async () => {
    const { stdout } = await runKhop("template", "list");
    const ids = stdout
      .trim()
      .split("\n")
      .map((line) => line.split(" ")[0] ?? "");
    expect(ids).toEqual(["dan-van-kheo", "gia-dinh-van-hoa", "sang-kien", "khen-thuong-cong-doan"]);
    for (const id of ids) {
      const shown = (await runKhop("template", "show", id)).stdout;
      expect(shown).toBe(readFileSync(join("assets", "templates", `${id}.json`), "utf8"));
      expect(parseTemplate(JSON.parse(shown), "vi")).toMatchObject({ ok: true, value: { id } });
    }
    expect(await runKhop("template", "show", "khong-co")).toMatchObject({ status: 2, stdout: "" });
  });
});

import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import mammoth from "mammoth";
import { makeUnitFiles } from "../support/unit-files";
import { runKhop } from "./run-khop";

describe("khop slips", () => {
  let root = "";
  const at = (name: string): string => join(root, name);

  beforeAll(async () => {
    root = mkdtempSync(join(tmpdir(), "khop-slips-"));
    const { register, files } = makeUnitFiles({ seed: 5, units: 4, entries: 60 });
    const template = { ...register.template, office: { agency: "Ban Dân vận", place: "Vầu Sơn" } };
    writeFileSync(at("template.json"), JSON.stringify(template));
    for (const { name, bytes } of files.slice(0, 3)) writeFileSync(at(name), bytes);
    const names = files.slice(0, 3).map((file) => at(file.name));
    await runKhop("collect", ...names, "--template", at("template.json"), "--out", at("all.xlsx"));
  });

  afterAll(() => {
    rmSync(root, { recursive: true, force: true });
  });

  it("writes a slip for the unit that has not reported, by the template's office and the options", async () => {
    const argv = ["slips", at("all.xlsx"), "--template", at("template.json"), "--layout", "hd36"];
    const run = await runKhop(...argv, "--out", at("out"), "--agency", "Ban Tổ chức", "--date", "05/12/2022");
    expect(run).toMatchObject({ status: 0, stderr: "" });
    const names = readdirSync(at("out"));
    expect(names).toContainEqual(expect.stringMatching(/^\d\d-truong-thpt-khe-say\.docx$/u));
    for (const name of names) expect(run.stdout).toContain(name);
    const slip = names.find((name) => name.includes("khe-say")) ?? "";
    const { value } = await mammoth.extractRawText({ path: join(at("out"), slip) });
    expect(value).toContain("BAN TỔ CHỨC");
    expect(value).toContain("Vầu Sơn, ngày 05 tháng 12 năm 2022");
    await runKhop(...argv, "--out", at("again"), "--agency", "Ban Tổ chức", "--date", "05/12/2022");
    for (const name of names)
      expect(readFileSync(join(at("again"), name)).equals(readFileSync(join(at("out"), name)))).toBe(true);
  });

  it.each([
    [["--out", "all.xlsx"], /là một tệp/u],
    [["--out", "x", "--date", "31/02/2022"], /ngày\/tháng\/năm/u],
    [["--out", "x", "--layout", "khac"], /layout/u],
  ] as const)("cannot run and says why: %j", async (argv, sentence) => {
    const run = await runKhop(
      "slips",
      at("all.xlsx"),
      ...argv.map((each) => (each === "all.xlsx" ? at(each) : each)),
    );
    expect(run.status).toBe(2);
    expect(run.stderr).toMatch(sentence);
    expect(run.stderr.trim().split("\n")).toHaveLength(1);
  });
});

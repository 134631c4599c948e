import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { utils, write } from "@e965/xlsx";
import { writeSettings as writeSettingsText } from "../../src/app/settings/parse-settings";
import { DEFAULT_SETTINGS } from "../../src/app/settings/settings";
import type { Decisions } from "../../src/core/model/decisions";
import type { Report } from "../../src/core/model/report";
import { writeSettings } from "../../src/hosts/xlsx/settings-in-file";
import { openWorkbook } from "../../src/hosts/xlsx/workbook-parts";
import { saveChanged } from "../../src/hosts/package/save-changed";
import { runKhop } from "./run-khop";

const HEAD = ["Năm", "Tổng số", "Tập thể", "Cá nhân"];
const ROWS = [
  [2020, 75, 30, 47],
  [2021, 80, 33, 47],
  [2022, 93, 41, 50],
];

describe("khop check with decisions", () => {
  const folder = mkdtempSync(join(tmpdir(), "khop-decisions-"));
  const file = (name: string): string => join(folder, name);
  afterAll(() => rmSync(folder, { recursive: true }));

  const draw = (name: string, rows: readonly (readonly number[])[]): string => {
    const book = utils.book_new();
    utils.book_append_sheet(book, utils.aoa_to_sheet([HEAD, ...rows.map((row) => [...row])]), "Khen thưởng");
    writeFileSync(file(name), write(book, { type: "buffer", bookType: "xlsx" }) as Buffer);
    return file(name);
  };
  const book = draw("bieu.xlsx", ROWS);
  const check = async (...options: readonly string[]): Promise<Report & { readonly status: number }> => {
    const { stdout, stderr, status } = await runKhop("check", ...options, "--format", "json");
    if (stdout === "") throw new Error(stderr);
    return { ...(JSON.parse(stdout) as Report), status };
  };
  const at = (report: Report, address: string) => {
    const found = report.findings.find((each) => each.at.kind === "cell" && each.at.address === address);
    if (!found) throw new Error(`no finding at ${address}`);
    return found;
  };

  it("sets a finding aside with name and reason, keeps it in the file, and asks for it no more", async () => {
    const first = await check(book);
    expect(first).toMatchObject({ status: 1 });
    const decisions = file("quyet-dinh.json");
    const ids = [at(first, "B2").id, at(first, "B4").id].flatMap((id) => ["--dismiss", id]);
    const said = ["--reason", "theo sổ gốc", "--by", "Hà Thị Bông"];
    const set = await check(book, "--decisions", decisions, ...ids, ...said);
    expect(set.status).toBe(0);
    const kept = JSON.parse(readFileSync(decisions, "utf8")) as Decisions;
    expect(kept.dismissals).toMatchObject([
      { by: "Hà Thị Bông", reason: "theo sổ gốc" },
      { by: "Hà Thị Bông" },
    ]);
    const next = await check(book, "--decisions", decisions);
    expect(next.status).toBe(0);
    expect(at(next, "B2").decision).toMatchObject({ kind: "dismissed", by: "Hà Thị Bông" });
    const { stdout } = await runKhop("check", book, "--decisions", decisions);
    expect(stdout).toMatch(/ĐÃ BỎ QUA \(2\)[\s\S]*Hà Thị Bông bỏ qua ngày .*: theo sổ gốc/u);
    expect(stdout).toContain("Không thấy chỗ nào không khớp. Đã bỏ qua 2 phát hiện.");
  });

  it("takes a finding that changed up again, though it was set aside, also below a new row", async () => {
    const changed = draw("bieu-sua.xlsx", [[2019, 70, 30, 40], [2020, 76, 30, 47], ...ROWS.slice(1)]);
    const report = await check(changed, "--decisions", file("quyet-dinh.json"));
    expect(report.status).toBe(1);
    expect(at(report, "B5").decision).toMatchObject({ kind: "dismissed" });
    expect(at(report, "B3").decision).toBeUndefined();
  });

  it("opens a finding again on demand", async () => {
    const decisions = file("quyet-dinh.json");
    const id = at(await check(book), "B2").id;
    const report = await check(book, "--decisions", decisions, "--reopen", id, "--by", "Tô Văn Chài");
    expect(report.status).toBe(1);
    const kept = JSON.parse(readFileSync(decisions, "utf8")) as Decisions;
    expect(kept.dismissals).toHaveLength(1);
    expect(kept.reopenings).toMatchObject([{ finding: id, by: "Tô Văn Chài" }]);
  });

  it("reads what the pane left in the workbook, and merges it with a file", async () => {
    const kept = JSON.parse(readFileSync(file("quyet-dinh.json"), "utf8")) as Decisions;
    const parts = openWorkbook(new Uint8Array(readFileSync(book)));
    const pane = { ...(kept.dismissals[0] as Decisions["dismissals"][number]), reason: "chờ phòng xác minh" };
    writeSettings(parts, writeSettingsText({ ...DEFAULT_SETTINGS, dismissals: [pane] }));
    writeFileSync(file("bieu-mang-theo.xlsx"), saveChanged(parts.package));
    const run = await runKhop(
      "decisions",
      file("bieu-mang-theo.xlsx"),
      file("quyet-dinh.json"),
      "--out",
      file("gop.json"),
    );
    expect(run).toMatchObject({ status: 0, stderr: "" });
    const merged = JSON.parse(readFileSync(file("gop.json"), "utf8")) as Decisions;
    expect(merged.dismissals.map(({ reason }) => reason).sort()).toEqual([
      "chờ phòng xác minh",
      "theo sổ gốc",
    ]);
  });

  it.each([
    [["--dismiss", "khong-co", "--reason", "x", "--decisions", "moi.json"], /Không có phát hiện khong-co/u],
    [["--dismiss", "khong-co", "--reason", "x"], /cần --decisions/u],
    [["--decisions", "khong-co.json"], /khong-co\.json/u],
    [["--decisions", "hong.json"], /sai ở “dismissals”/u],
    [["--since", "hong.json"], /không phải kết quả/u],
  ])("says what is wrong, and writes nothing: %j", async (options, sentence) => {
    writeFileSync(file("hong.json"), '{"version":1,"dismissals":3}');
    const paths = options.map((each) => (each.endsWith(".json") ? file(each) : each));
    const run = await runKhop("check", book, ...paths);
    expect(run).toMatchObject({ status: 2, stdout: "" });
    expect(run.stderr).toMatch(sentence);
    expect(existsSync(file("moi.json"))).toBe(false);
  });

  it("holds a run against an earlier one, in text and in JSON", async () => {
    writeFileSync(file("truoc.json"), JSON.stringify(await check(book)));
    const edited = draw("bieu-moi.xlsx", [[2019, 71, 30, 40], [2020, 77, 30, 47], ...ROWS.slice(1)]);
    const { since, ...report } = await check(edited, "--since", file("truoc.json"));
    expect(since).toMatchObject({ gone: [{ place: "Khen thưởng!B2" }], changed: [] });
    expect([since?.new, since?.still]).toEqual([[at(report, "B2").id], [at(report, "B5").id]]);
    const { stdout } = await runKhop("check", edited, "--since", file("truoc.json"));
    expect(stdout).toContain("So với lần kiểm tra trước: 1 mới, 1 đã hết, 1 vẫn còn.");
    expect(stdout).toContain("đã hết: Khen thưởng!B2");
    expect(stdout).toMatch(/Khen thưởng!B2 {2}\[.*\] {2}\(mới\)/u);
  });
});

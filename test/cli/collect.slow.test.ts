import { spawn } from "node:child_process";
import {
  chmodSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { zipSync } from "fflate";
import { readXlsx } from "../../src/hosts/xlsx/read-xlsx";
import { createWorkbook } from "../../src/hosts/xlsx/create-workbook";
import type { SheetSnapshot, WorkbookSnapshot } from "../../src/core/model/workbook";
import { gatherFacts } from "../../src/core/engine/gather-facts";
import { planSheets } from "../../src/core/sheets/plan-sheets";
import { readFigures, rowsOf } from "../support/read-figures";
import { makeUnitFiles } from "../support/unit-files";
import { runKhop } from "./run-khop";

describe("khop collect", () => {
  let root = "";
  const at = (...parts: readonly string[]): string => join(root, ...parts);
  const { register, files } = makeUnitFiles({ seed: 5, units: 16, entries: 320 });

  beforeAll(() => {
    root = mkdtempSync(join(tmpdir(), "khop-collect-"));
    writeFileSync(at("template.json"), JSON.stringify(register.template));
  });

  afterAll(() => {
    rmSync(root, { recursive: true, force: true });
  });

  function fill(folder: string, own = files): string {
    mkdirSync(at(folder), { recursive: true });
    for (const { name, bytes } of own) writeFileSync(at(folder, name), bytes);
    return at(folder);
  }

  const collect = (...argv: readonly string[]) =>
    runKhop("collect", ...argv, "--template", at("template.json"));

  it("what is collected counts to the generator's figures, cell by cell, with the source of each entry", async () => {
    const run = await collect(fill("units"), "--out", at("all.xlsx"));
    expect(run).toMatchObject({ status: 0, stderr: "" });
    expect(run.stdout).toMatch(/320 mục của 16 đơn vị, từ 16 tệp/u);
    const workbook = readWorkbook(at("all.xlsx"));
    expect(workbook.sheets.map((sheet) => [sheet.name, sheet.builtByKhop])).toEqual([
      ["Danh sách tổng hợp", false],
      ["Đơn vị báo cáo", true],
      ["Tệp đã nhận", true],
      ["Cần xem lại", true],
      ["Đã chuẩn hóa", true],
    ]);
    const facts = gatherFacts([workbook], [], register.template);
    expect(facts.questions).toEqual([]);
    const { plans } = planSheets(facts, {
      which: ["awards", "fields", "units"],
      values: true,
      language: "vi",
    });
    const { awards, fields, units } = register.counts;
    for (const [index, counted] of [awards, fields, units].entries())
      expect(readFigures(plans[index], counted)).toEqual(rowsOf(counted));
    const rows = column(workbook.sheets[0], "Tệp nguồn");
    for (const { name, entries } of files)
      expect(rows.filter((value) => value === name)).toHaveLength(entries.length);
  }, 60_000);

  it("gives the same bytes again, and in another order of arguments; nothing is left beside them", async () => {
    const [one, two] = [files.slice(0, 5), files.slice(5, 9)];
    fill("one", one);
    fill("two", two);
    await collect(at("one"), at("two"), "--out", at("a.xlsx"));
    await collect(at("two"), at("one"), "--out", at("b.xlsx"));
    expect(readFileSync(at("b.xlsx")).equals(readFileSync(at("a.xlsx")))).toBe(true);
    expect(readdirSync(root).filter((name) => name.startsWith("."))).toEqual([]);
  }, 60_000);

  it("tells each file that cannot be read and why, and takes all the others", async () => {
    const folder = fill("bad", files.slice(0, 3));
    const whole = files[5]?.bytes ?? new Uint8Array();
    const bad: Readonly<Record<string, readonly [Uint8Array, RegExp]>> = {
      "trong.xlsx": [new Uint8Array(), /trống \(0 byte\)/u],
      "cut.xlsx": [whole.subarray(0, whole.length >> 1), /bị hỏng/u],
      "cu.xls": [ole("Workbook"), /bị hỏng/u],
      "khoa.xlsx": [ole("EncryptedPackage"), /mật khẩu/u],
      "thu.xlsx": [new TextEncoder().encode("Kính gửi"), /không phải sổ tính/u],
      "to-trinh.docx": [new TextEncoder().encode("PK"), /to-trinh\.docx bị hỏng/u],
      "gop.zip": [zipSync({ "xa-a.xlsx": whole }), /là tệp nén .* giải nén/u],
      "gop.rar": [new TextEncoder().encode("Rar!\u001a\u0007 xa-a"), /là tệp nén .* giải nén/u],
      "gop.xlsx": [new Uint8Array([0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c, 0, 4]), /là tệp nén .* giải nén/u],
      "bom.xlsx": [bomb(), /bị hỏng|giới hạn đọc an toàn/u],
      "0004_xa-doi-vau.xlsx": [new Uint8Array([1, 2, 3]), /không phải sổ tính/u],
    };
    for (const [name, [bytes]] of Object.entries(bad)) writeFileSync(join(folder, name), bytes);
    writeFileSync(join(folder, "~$cut.xlsx"), "x");
    symlinkSync(join(folder, "gone.xlsx"), join(folder, "link.xlsx"));
    const isRoot = process.getuid?.() === 0;
    copyFileSync(at("units", files[5]?.name ?? ""), join(folder, "quyen.xlsx"));
    chmodSync(join(folder, "quyen.xlsx"), 0);
    const run = await collect(folder, "--out", at("bad.xlsx"));
    expect(run.status).toBe(1);
    const lines = describeFiles(at("bad.xlsx"));
    for (const [name, [, sentence]] of Object.entries(bad))
      expect(lines.get(name)).toEqual(["Không đọc được", expect.stringMatching(sentence)]);
    expect(lines.get("link.xlsx")).toEqual(["Không đọc được", expect.stringMatching(/Không tìm thấy/u)]);
    if (!isRoot) expect(lines.get("quyen.xlsx")?.[1]).toMatch(/Không được phép/u);
    expect(lines.has("~$cut.xlsx")).toBe(false);
    for (const { name } of files.slice(0, 3)) expect(lines.get(name)?.[0]).toBe("Đã lấy");
    const units = readWorkbook(at("bad.xlsx")).sheets[1];
    const status = new Map(
      column(units, "Đơn vị").map((unit, row) => [unit, column(units, "Tình trạng")[row]]),
    );
    expect(status.get("Xã Đồi Vầu")).toBe("Có tệp, không đọc được");
    expect(status.get(files[8]?.unit ?? "")).toBe("Chưa báo cáo");
  }, 60_000);

  it("takes a copy once, two files of one unit both, and hidden sheets; and says so", async () => {
    const [first, second] = files;
    if (!first || !second) throw new Error("two files");
    const folder = fill("twice", [first, second]);
    copyFileSync(join(folder, first.name), join(folder, "z-ban-sao.xlsx"));
    copyFileSync(join(folder, second.name), join(folder, "0000 (1).xlsx"));
    const hidden = makeUnitFiles({ seed: 77, units: 16, entries: 160 });
    const other = hidden.files.find((file) => file.name.endsWith(".xlsx"));
    const read = readXlsx("x.xlsx", other?.bytes ?? new Uint8Array());
    if (!other || !read.ok) throw new Error("a file");
    const again = createWorkbook(
      hidden.register.sheets.map((sheet) => ({ ...sheet, visibility: "hidden" as const })),
    );
    writeFileSync(join(folder, "y-an.xlsx"), again);
    await collect(folder, "--out", at("twice.xlsx"));
    const lines = describeFiles(at("twice.xlsx"));
    expect(lines.get("z-ban-sao.xlsx")).toEqual(["Bản sao", expect.stringContaining(first.name)]);
    expect(lines.get("0000 (1).xlsx")).toEqual(["Bản sao", expect.stringContaining(second.name)]);
    const remarks = column(readWorkbook(at("twice.xlsx")).sheets[3], "Nội dung").join("\n");
    expect(remarks).toMatch(/Trang ẩn có 160 mục, vẫn lấy/u);
    expect(remarks).toMatch(new RegExp(`“${first.unit}” có 2 tệp, đã lấy cả`, "u"));
  }, 60_000);

  it("text of a unit stays text", async () => {
    mkdirSync(at("formula"));
    const text = ['=HYPERLINK("http://x";"y")', "+cmd|' /C calc'!A0", "@SUM(1)", "-2+3"];
    const csv = [
      "Đơn vị;Loại;Tên mô hình;Đối tượng;Họ và tên;Lĩnh vực;Năm đăng ký",
      ...text.map((each) => `Xã A;Mô hình;"${each.replaceAll('"', '""')}";Tập thể;Chi bộ thôn;Kinh tế;2021`),
    ];
    writeFileSync(at("formula", "xa-a.csv"), csv.join("\r\n"));
    expect((await runKhop("collect", at("formula"), "--out", at("formula.xlsx"))).status).toBe(0);
    const [sheet] = readWorkbook(at("formula.xlsx")).sheets;
    expect(column(sheet, "Tên mô hình, nội dung")).toEqual(text);
    expect(sheet?.formulas.size).toBe(0);
  });

  it("a run killed in the middle goes on where it was, to the same bytes", async () => {
    // Few contents under many names: long to read, quick to write.
    mkdirSync(at("many"));
    for (let index = 0; index < 90; index++) {
      const file = files[index < 5 ? index : index % 5];
      writeFileSync(at("many", `${1000 + index}-${file?.name ?? ""}`), file?.bytes ?? "");
    }
    const argv = ["collect", at("many"), "--template", at("template.json"), "--out", at("many.xlsx")];
    const folder = at(".many.xlsx.khop-collect");
    const child = spawn(process.execPath, ["--import", "tsx", "src/cli/main.ts", ...argv], {
      stdio: "ignore",
    });
    const ended = new Promise((resolve) => child.once("exit", resolve));
    while (listKept(folder).length < 3 && child.exitCode === null)
      await new Promise((resolve) => setTimeout(resolve, 5));
    child.kill("SIGKILL");
    await ended;
    expect(existsSync(at("many.xlsx"))).toBe(false);
    const [broken = "", ...sound] = listKept(folder);
    expect(sound.length).toBeGreaterThanOrEqual(2);
    // A result that is not whole, as a power cut leaves it, is made again.
    writeFileSync(join(folder, broken), "{");
    // What was kept is used, not made again: a mark put into it comes through.
    const marked = at(".marked.xlsx.khop-collect");
    mkdirSync(marked);
    for (const name of sound) {
      const text = readFileSync(join(folder, name), "utf8");
      writeFileSync(join(marked, name), text.replace(/"sheet":"[^"]*"/u, '"sheet":"(giữ lại)"'));
    }
    await collect(at("many"), "--out", at("marked.xlsx"));
    expect(column(readWorkbook(at("marked.xlsx")).sheets[0], "Trang nguồn")).toContain("(giữ lại)");
    await collect(at("many"), "--out", at("many.xlsx"));
    expect(existsSync(folder)).toBe(false);
    await collect(at("many"), "--out", at("fresh.xlsx"));
    expect(readFileSync(at("fresh.xlsx")).equals(readFileSync(at("many.xlsx")))).toBe(true);
  }, 120_000);

  it.each([
    [["khong-co", "--out", "x.xlsx"], /Không tìm thấy .*khong-co/u],
    [["units", "--out", "x.pdf"], /\.xlsx/u],
    [["units", "--out", "nowhere/x.xlsx"], /Không có thư mục/u],
    [["empty", "--out", "x.xlsx"], /Không có tệp nào/u],
    [["template.json", "--out", "template.json"], /trùng với tệp đầu vào/u],
  ] as const)("cannot run and says why: %j", async (argv, sentence) => {
    mkdirSync(at("empty"), { recursive: true });
    const run = await runKhop("collect", ...argv.map((each) => (each.startsWith("--") ? each : at(each))));
    expect(run.status).toBe(2);
    expect(run.stderr).toMatch(sentence);
    expect(run.stderr.trim().split("\n")).toHaveLength(1);
  });
});

function readWorkbook(path: string): WorkbookSnapshot {
  const read = readXlsx("x.xlsx", new Uint8Array(readFileSync(path)));
  if (!read.ok) throw new Error(read.error.code);
  return read.value;
}

/** The cells below a header, wherever it stands. */
function column(sheet: SheetSnapshot | undefined, header: string): unknown[] {
  const row = sheet?.values.findIndex((line) => line.includes(header)) ?? -1;
  const at = sheet?.values[row]?.indexOf(header) ?? -1;
  if (row < 0) throw new Error(`${header} is missing`);
  return (sheet?.values.slice(row + 1) ?? []).map((line) => line[at] ?? "");
}

/** Of each file: its status and the reason given. */
function describeFiles(path: string): ReadonlyMap<unknown, readonly unknown[]> {
  const sheet = readWorkbook(path).sheets[2];
  const [names, status, reasons] = ["Tệp", "Tình trạng", "Lý do, cách xử lý"].map((each) =>
    column(sheet, each),
  );
  return new Map(names?.map((name, row) => [name, [status?.[row], reasons?.[row]]]));
}

function listKept(folder: string): readonly string[] {
  return existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith(".json")) : [];
}

/** The least of an OLE container that holds a stream of that name. */
function ole(stream: string): Uint8Array {
  const bytes = new Uint8Array(1024);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  for (const [index, letter] of Array.from(stream).entries()) bytes[512 + 2 * index] = letter.charCodeAt(0);
  bytes[512 + 64] = 2 * stream.length + 2;
  return bytes;
}

/** A workbook whose directory promises four gigabytes of one sheet. */
function bomb(): Uint8Array {
  const bytes = Uint8Array.from(createWorkbook([]));
  const view = new DataView(bytes.buffer);
  for (let offset = 0; offset + 46 < bytes.length; offset++)
    if (view.getUint32(offset, true) === 0x02014b50) view.setUint32(offset + 24, 0xfffffff0, true);
  return bytes;
}

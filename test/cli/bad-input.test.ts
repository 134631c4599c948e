import {
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
import * as SheetJS from "@e965/xlsx";
import { zipSync } from "fflate";
import { runKhop } from "./run-khop";

const folder = mkdtempSync(join(tmpdir(), "khop-"));
afterAll(() => rmSync(folder, { recursive: true }));

function put(name: string, bytes: Uint8Array | string): string {
  const path = join(folder, name);
  writeFileSync(path, bytes);
  return path;
}

function makeWorkbook(
  rows: readonly (readonly unknown[])[],
  bookType: SheetJS.BookType = "xlsx",
): Uint8Array {
  const book = SheetJS.utils.book_new();
  SheetJS.utils.book_append_sheet(book, SheetJS.utils.aoa_to_sheet(rows.map((row) => [...row])), "S");
  return new Uint8Array(SheetJS.write(book, { type: "array", bookType }) as ArrayBuffer);
}

const TABLE = [
  ["TT", "Đơn vị", "Số mô hình"],
  [1, "Xã An Sơn", 3],
  [2, "Xã Bình Lâm", 4],
  ["", "Tổng cộng", 6],
];

/** SheetJS carries a writer of OLE containers, which it leaves untyped. */
const containers = SheetJS.CFB as {
  readonly utils: {
    readonly cfb_new: () => object;
    readonly cfb_add: (container: object, path: string, bytes: Uint8Array) => void;
  };
  readonly write: (container: object, options: { readonly type: "array" }) => ArrayBuffer;
};

function makeEncrypted(): Uint8Array {
  const container = containers.utils.cfb_new();
  containers.utils.cfb_add(container, "/EncryptionInfo", new Uint8Array(64));
  containers.utils.cfb_add(container, "/EncryptedPackage", new Uint8Array(8192));
  return new Uint8Array(containers.write(container, { type: "array" }));
}

describe("a workbook that cannot be read gets one clear sentence and status 2", () => {
  const cases: readonly (readonly [string, () => string, RegExp])[] = [
    ["no such file", () => join(folder, "none.xlsx"), /Không tìm thấy .*none\.xlsx/u],
    ["a folder", () => folder, /là thư mục/u],
    [
      "half of an old workbook",
      () => put("old.xls", makeWorkbook(TABLE, "biff8").slice(0, 2000)),
      /bị hỏng/u,
    ],
    ["a text renamed .xlsx", () => put("text.xlsx", "STT,Đơn vị\n1,Xã An Sơn\n"), /không phải sổ tính \(/u],
    ["an empty file", () => put("empty.xlsx", ""), /không phải sổ tính \(|bị hỏng/u],
    ["an encrypted workbook", () => put("secret.xlsx", makeEncrypted()), /có đặt mật khẩu/u],
    ["a truncated zip", () => put("cut.xlsx", makeWorkbook(TABLE).slice(0, 2000)), /bị hỏng/u],
    [
      "a zip that is no workbook",
      () => put("other.xlsx", zipSync({ "a.txt": new Uint8Array(9) })),
      /không phải sổ tính \(/u,
    ],
  ];
  it.each(cases)("%s", async (_, make, sentence) => {
    const { status, stdout, stderr } = await runKhop("check", make());
    expect(status).toBe(2);
    expect(stdout).toBe("");
    expect(stderr.trim().split("\n")).toHaveLength(1);
    expect(stderr).toMatch(sentence);
  });

  it("in English on request", async () => {
    const { stderr } = await runKhop("check", join(folder, "none.xlsx"), "--lang", "en");
    expect(stderr).toMatch(/none\.xlsx was not found: check the path\.$/mu);
  });
});

describe("other bad input", () => {
  const good = put("good.xlsx", makeWorkbook(TABLE));

  it("a workbook without a table is a gap in the report, not a crash", async () => {
    const { status, stdout } = await runKhop(
      "check",
      put("words.xlsx", makeWorkbook([["Xin chào"]])),
      "--format",
      "json",
    );
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ gaps: [{ kind: "table-not-found" }], findings: [] });
  });

  it.each([
    ["a report in .doc", () => put("report.doc", "x"), /report\.doc/u],
    ["a report that is not there", () => join(folder, "none.txt"), /Không tìm thấy/u],
    ["a report without a word", () => put("blank.txt", " \n\n"), /không có chữ nào/u],
    [
      "a report that is no text",
      () => put("bytes.txt", new Uint8Array([0xff, 0x00, 0xc3, 0x28])),
      /không phải văn bản/u,
    ],
  ])("%s", async (_, make, sentence) => {
    const { status, stderr } = await runKhop("check", good, "--report", make());
    expect(status).toBe(2);
    expect(stderr).toMatch(sentence);
    expect(stderr.trim().split("\n")).toHaveLength(1);
  });

  it.each([
    ["not JSON", "{", /không phải JSON/u],
    ["with a hole in it", '{"schemaVersion":1,"id":"x"}', /chưa đúng ở name/u],
  ])("a template %s", async (_, json, sentence) => {
    const { status, stderr } = await runKhop("check", good, "--template", put("template.json", json));
    expect(status).toBe(2);
    expect(stderr).toMatch(sentence);
  });

  it("a pipe or a device is refused at once, also by a link that is called a workbook or a report", async () => {
    if (process.platform === "win32") return;
    for (const name of ["thiet-bi.xlsx", "thiet-bi.txt"]) {
      const link = join(folder, name);
      symlinkSync("/dev/zero", link);
      const args = name.endsWith(".txt") ? ["check", "--report", link] : ["check", link];
      const { status, stderr } = await runKhop(...args);
      expect(status).toBe(2);
      expect(stderr).toContain("không phải tệp thường");
      expect(stderr.trim().split("\n")).toHaveLength(1);
    }
  });

  it("nothing to check, an unknown option, an unknown command", async () => {
    for (const argv of [
      ["check"],
      ["check", good, "--colour"],
      ["paint"],
      ["check", good, "--format", "xml"],
    ]) {
      const { status, stderr } = await runKhop(...argv);
      expect(status).toBe(2);
      expect(stderr.trim().split("\n")).toHaveLength(1);
    }
  });

  it("an output over the input is refused, and the input stays as it was", async () => {
    const before = readFileSync(good);
    const { status, stderr } = await runKhop("mark", good, "--out", good);
    expect(status).toBe(2);
    expect(stderr).toMatch(/trùng với tệp đầu vào/u);
    expect(readFileSync(good).equals(before)).toBe(true);
  });

  it("an output that cannot be written leaves nothing behind", async () => {
    const target = join(folder, "taken.xlsx");
    mkdirSync(target);
    const before = readdirSync(folder);
    const { status, stderr } = await runKhop("mark", good, "--out", target);
    expect(status).toBe(2);
    expect(stderr).toMatch(/Không ghi được/u);
    expect(readdirSync(folder)).toEqual(before);
  });

  it("a workbook without a register cannot be built from, and says so", async () => {
    const { status, stderr } = await runKhop("build", good, "--out", join(folder, "built.xlsx"));
    expect(status).toBe(2);
    expect(stderr).toMatch(/không thấy danh sách/iu);
  });
});

describe("the exit status", () => {
  const wrong = put("wrong.xlsx", makeWorkbook(TABLE));

  it.each([
    [[], 1],
    [["--fail-on", "never"], 0],
    [["--fail-on", "note"], 1],
  ] as const)("%j gives %d", async (options, expected) => {
    expect((await runKhop("check", wrong, ...options)).status).toBe(expected);
  });

  it("writes the report to a file whole", async () => {
    const out = join(folder, "report.json");
    await runKhop("check", wrong, "--format", "json", "--out", out);
    expect(JSON.parse(readFileSync(out, "utf8"))).toMatchObject({
      schemaVersion: 1,
      workbooks: ["wrong.xlsx"],
    });
  });

  it("speaks Markdown and English too", async () => {
    const { stdout } = await runKhop("check", wrong, "--format", "markdown", "--lang", "en");
    expect(stdout).toMatch(/^# wrong\.xlsx/u);
    expect(stdout).toMatch(/\| S!C4 \| Tổng cộng, Số mô hình: shows 6/u);
  });
});

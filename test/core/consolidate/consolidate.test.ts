import { collectWorkbook } from "../../../src/core/collect/collect-workbook";
import type { Collection, FileOutcome } from "../../../src/core/collect/collection";
import { summariseCollection } from "../../../src/core/collect/summarise-collection";
import { describeRemark } from "../../../src/core/collect/describe-remark";
import type { Consolidation } from "../../../src/core/consolidate/consolidation";
import { usualTemplate } from "../../../src/core/derive/usual-template";
import { readUnitFile } from "../../../src/hosts/read-unit-file";
import { packForms, planOf, writeForm, type UnitForm } from "../../support/unit-tables";

const FIELDS = [
  "Phát triển kinh tế",
  "Văn hóa - xã hội",
  "Quốc phòng - an ninh",
  "Xây dựng hệ thống chính trị",
];
const UNITS = ["Xã Vầu Sơn", "Xã Lũng Mây", "Xã Nậm Sương", "Phường Đồi Vầu"];

/** The usual figures of the `index`th unit: all different, and every one in hundredths of another. */
function fieldsOf(index: number): UnitForm["fields"] {
  return FIELDS.map((label, at) => [label, index + at + 2, 2 * index + at + 3, 4 * index + 3 * at + 9]);
}

const formOf = (index: number, change: Partial<UnitForm> = {}): UnitForm => ({
  unit: UNITS[index] ?? "",
  fields: fieldsOf(index),
  ...change,
});

async function collect(
  files: Readonly<Record<string, Uint8Array>>,
  options: { units?: readonly string[]; previous?: Readonly<Record<string, Uint8Array>> } = {},
): Promise<Collection> {
  const units = (options.units ?? []).map((name) => ({ name, aliases: [] }));
  const template = { ...usualTemplate(), units };
  const read = async (given: Readonly<Record<string, Uint8Array>>, previous?: true) =>
    Promise.all(
      Object.entries(given).map(async ([name, bytes]): Promise<FileOutcome> => {
        const workbook = await readUnitFile(name, bytes);
        if (!workbook.ok) throw new Error(workbook.error.code);
        const { facts } = collectWorkbook(workbook.value, template);
        return { kind: "read", name, facts, ...(previous ? { previous } : {}) };
      }),
    );
  return summariseCollection(
    [...(await read(files)), ...(await read(options.previous ?? {}, true))],
    template,
  );
}

const pack = (form: UnitForm): Uint8Array => packForms(writeForm(form));

/** The figures of a sum by its lines' names. */
function figureOf(sum: Consolidation | undefined, row: string, column: string): number | null | undefined {
  const r = sum?.rows.findIndex((line) => line.label === row) ?? -1;
  const c = sum?.columns.findIndex((line) => line.label === column) ?? -1;
  const cell = sum?.sums[r]?.[c];
  return cell === undefined || cell.kind === "none" ? undefined : cell.value;
}

function tellRemarks({ remarks }: Collection): readonly string[] {
  return remarks.map(({ file, about }) => `${file}: ${describeRemark(about, file, () => "", "vi")}`);
}

const ALL = Object.fromEntries(UNITS.map((_, index) => [`${index + 1}.xlsx`, pack(formOf(index))]));

describe("units' tables of one layout", () => {
  it("are added up cell by cell, with the form's own formulas for its totals, and rates worked out anew", async () => {
    const { sums, units, files, entries } = await collect(ALL);
    expect(sums).toHaveLength(1);
    const [sum] = sums;
    expect(sum?.parts.map((part) => part.unit)).toEqual(UNITS);
    // 2 + 3 + 4 + 5 of the collectives; 9 + 13 + 17 + 21 registered.
    expect(figureOf(sum, "Phát triển kinh tế", "Tập thể")).toBe(14);
    expect(figureOf(sum, "Phát triển kinh tế", "Đăng ký")).toBe(60);
    expect(figureOf(sum, "Phát triển kinh tế", "Cộng")).toBe(14 + 24);
    expect(figureOf(sum, "Phát triển kinh tế", "Tỷ lệ công nhận (%)")).toBeCloseTo((38 / 60) * 100, 9);
    expect(figureOf(sum, "Tổng cộng", "Tập thể")).toBe(14 + 18 + 22 + 26);
    expect(sum?.sums.at(-1)?.[2]).toMatchObject({ kind: "formula", formula: "SUM(C1:C4)" });
    expect(sum?.title).toEqual(["BIỂU TỔNG HỢP KẾT QUẢ PHONG TRÀO NĂM 2025"]);
    expect(units.map(({ status, tables }) => [status, tables])).toEqual(UNITS.map(() => ["reported", 1]));
    expect(files.map((file) => file.status)).toEqual(UNITS.map(() => "taken"));
    expect(entries).toBe(0);
  });

  it("go together by the names of rows and columns, wherever these stand", async () => {
    const shifted = writeForm(formOf(1, { fields: [...fieldsOf(1)].reverse() }));
    const { sums, remarks } = await collect({ ...ALL, "2.xlsx": packForms(shifted) });
    const straight = await collect(ALL);
    const values = (all: Collection["sums"]) =>
      all[0]?.sums.map((line) => line.map((cell) => ("value" in cell ? cell.value : null)));
    expect(values(sums)).toEqual(values(straight.sums));
    expect(remarks).toEqual([]);
  });

  it("say whose rows differ: a letter apart is taken and told, one too many or too few is told with its figures", async () => {
    const [first, second, third] = fieldsOf(2);
    if (!first || !second || !third) throw new Error("no fields");
    const own = [first, ["Văn hóa - xã hôị", 9, 9, 40] as const, third, ["Chuyển đổi số", 1, 2, 5] as const];
    const collection = await collect({ ...ALL, "3.xlsx": pack(formOf(2, { fields: own })) });
    const [sum] = collection.sums;
    expect(figureOf(sum, "Văn hóa - xã hội", "Tập thể")).toBe(3 + 4 + 9 + 6);
    const told = tellRemarks(collection).join("\n");
    expect(told).toMatch(/3\.xlsx: Biểu của đơn vị không có dòng “Xây dựng hệ thống chính trị”/u);
    expect(told).toMatch(/3\.xlsx: Dòng “Chuyển đổi số” không có trong biểu chung.*Đăng ký: 5/u);
    expect(told).toMatch(
      /“Tổng cộng; Đăng ký”: theo công thức của biểu là .* Xem lại biểu của Xã Nậm Sương/u,
    );
  });

  it("are each checked by themselves, and a wrong total is told with its cell and does not reach the sum", async () => {
    const collection = await collect({ ...ALL, "4.xlsx": pack(formOf(3, { typed: 10 })) });
    const fault = collection.remarks.find((remark) => remark.about.kind === "table-fault");
    expect(fault).toMatchObject({ file: "4.xlsx", sheet: "Biểu 01", place: "D11", severity: "error" });
    expect(figureOf(collection.sums[0], "Tổng cộng", "Tập thể")).toBe(14 + 18 + 22 + 26);
  });

  it("tell which unit of the catalogue has not sent one, and one that is in none", async () => {
    const { "4.xlsx": other = new Uint8Array(), ...rest } = ALL;
    const collection = await collect(
      { ...rest, "9.xlsx": other },
      { units: [...UNITS.slice(0, 3), "Xã Khe Lim"] },
    );
    const [sum] = collection.sums;
    expect(sum?.missing).toEqual(["Xã Khe Lim"]);
    expect(collection.units.find((unit) => unit.name === "Xã Khe Lim")?.status).toBe("missing");
    expect(tellRemarks(collection).join("\n")).toMatch(/“Phường Đồi Vầu” không có trong danh sách đơn vị/u);
  });

  it("of last year, given as such or told by their titles, are compared with and never added", async () => {
    const last = (index: number, factor: number): UnitForm =>
      formOf(index, {
        year: 2024,
        fields: fieldsOf(index).map(
          ([label, a, b, c]) => [label, a * factor, b * factor, c * factor] as const,
        ),
      });
    const old = Object.fromEntries(
      UNITS.map((_, index) => [`cu/${index}.xlsx`, pack(last(index, index === 1 ? 9 : 1))]),
    );
    const given = await collect(ALL, { previous: old });
    const found = await collect({ ...ALL, ...old });
    for (const { sums, files } of [given, found]) {
      expect(figureOf(sums[0], "Phát triển kinh tế", "Tập thể")).toBe(14);
      expect(sums[0]?.year).toBe(2025);
      expect(sums[0]?.compared).toBe(4);
      expect(new Set(sums[0]?.moves.map((move) => move.unit))).toEqual(new Set([null, "Xã Lũng Mây"]));
      expect(files.filter((file) => file.status === "previous")).toHaveLength(4);
    }
    // Shares are not counts: 44 % of ten is no fall against 44 % of ninety.
    const rate = given.sums[0]?.columns.findIndex((line) => line.label.startsWith("Tỷ lệ"));
    expect(given.sums[0]?.moves.some((move) => move.column === rate)).toBe(false);
  });

  it("that a unit sent twice are added once, and so said", async () => {
    const again = pack(formOf(0, { fields: fieldsOf(2) }));
    const collection = await collect({ ...ALL, "1 (sửa).xlsx": again }, { units: UNITS });
    expect(collection.sums[0]?.parts).toHaveLength(4);
    const about = collection.remarks.find((remark) => remark.about.kind === "table-twice")?.about;
    expect(about).toMatchObject({ unit: "Xã Vầu Sơn", taken: "1 (sửa).xlsx (Biểu 01)" });
  });

  it("with words where a figure belongs add the others, and the words are told", async () => {
    const plan = writeForm(formOf(0));
    const cells = plan.cells.map((cell) =>
      cell.row === 6 && cell.column === 2
        ? { ...cell, content: { kind: "text", text: "chưa rõ" } as const }
        : cell,
    );
    const collection = await collect({ ...ALL, "1.xlsx": packForms({ ...plan, cells }) });
    expect(figureOf(collection.sums[0], "Phát triển kinh tế", "Đăng ký")).toBe(60 - 9);
    expect(tellRemarks(collection).join("\n")).toMatch(
      /1\.xlsx: Ô “Phát triển kinh tế; Đăng ký” ghi “chưa rõ”/u,
    );
  });

  it("of two layouts in each file make two sums, told apart although they look the same", async () => {
    const both = (index: number): Uint8Array =>
      packForms(
        writeForm(formOf(index)),
        writeForm(formOf(index + 1, { unit: UNITS[index] ?? "", sheet: "Biểu 02" })),
      );
    const { sums } = await collect({ "1.xlsx": both(0), "2.xlsx": both(1), "3.xlsx": both(2) });
    expect(sums.map((sum) => [sum.name, figureOf(sum, "Phát triển kinh tế", "Tập thể")])).toEqual([
      ["Biểu 01", 2 + 3 + 4],
      ["Biểu 02", 3 + 4 + 5],
    ]);
  });

  it("of one unit alone are no form, and stay told as not taken", async () => {
    const { "1.xlsx": only = new Uint8Array() } = ALL;
    const collection = await collect({ "1.xlsx": only });
    expect(collection.sums).toEqual([]);
    expect(collection.files[0]?.status).toBe("no-entries");
  });

  it("that name no unit are known by their files, also where all name the office that asked", async () => {
    const rows = (n: number) => [
      ["BAN CHỈ ĐẠO HUYỆN NẬM KHE"],
      ["Nội dung", "Số cuộc", "Số người"],
      ["Tuyên truyền", n, n * 20],
      ["Đối thoại", n + 1, n * 7],
    ];
    const files = Object.fromEntries(
      ["a", "b", "c"].map((name, n) => [`xa-${name}.xlsx`, packForms(planOf("Sheet1", rows(n + 2)))]),
    );
    const { sums } = await collect(files);
    expect(sums[0]?.parts.map((part) => part.unit)).toEqual(["xa-a", "xa-b", "xa-c"]);
    expect(figureOf(sums[0], "Đối thoại", "Số người")).toBe(7 * (2 + 3 + 4));
  });

  it("leave a typed average blank where nothing gives it, and say so", async () => {
    const rows = (n: number) => [
      ["Nội dung", "Số hộ", "Thu nhập bình quân"],
      ["Vùng thấp", n * 10, 31.5 + n],
      ["Vùng cao", n * 7, 22.4 + n],
    ];
    const files = Object.fromEntries(
      ["Xã A Vầu", "Xã B Lim"].map((name, n) => [`${name}.xlsx`, packForms(planOf("Sheet1", rows(n + 2)))]),
    );
    const collection = await collect(files);
    expect(figureOf(collection.sums[0], "Vùng cao", "Số hộ")).toBe(7 * 5);
    expect(figureOf(collection.sums[0], "Vùng cao", "Thu nhập bình quân")).toBeUndefined();
    expect(tellRemarks(collection).join("\n")).toMatch(/Không cộng được “Thu nhập bình quân”/u);
  });
});

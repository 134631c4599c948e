import { countEntries } from "../../../src/core/register/count-entries";
import { meaningAt, rawAt, type ColumnKey, type RegisterTable } from "../../../src/core/model/register";
import { planSheets } from "../../../src/core/sheets/plan-sheets";
import { readTables } from "../../../src/core/tables/read-tables";
import { defaultTemplate } from "../../../src/core/template/default-template";
import { sheet, workbook } from "../../support/grid";

const template = { ...defaultTemplate(), units: [] };

function read(list: string): RegisterTable {
  const { register } = readTables([workbook(sheet("Danh sách", list))], template);
  const [table] = register.tables;
  if (!table) throw new Error("no register");
  return table;
}

const said = (table: RegisterTable, id: ColumnKey): unknown[] =>
  [...table.rows].map((_, entry) => {
    const meaning = meaningAt(table, id, entry);
    return meaning.kind === "category" ? meaning.id : meaning.kind;
  });

describe("a column of the register spread over several of the sheet", () => {
  it("is read by which of them has a mark; none says nothing, two are for a person to mend", () => {
    const table = read(`STT | Tên mô hình | Tên tập thể, cá nhân | Tập thể | Cá nhân | Lĩnh vực | Năm đăng ký
      1 | Trồng quế | Chi bộ thôn Hạ | x | | Kinh tế | 2021
      2 | Hiến đất | Ông Lò Văn Tám | | X | NTM | 2021
      3 | Nuôi ong | Bà Hà Thị Mơ | | | Kinh tế | 2022
      4 | Đường hoa | Hội Phụ nữ | x | x | NTM | 2022`);
    expect(said(table, "subject")).toEqual(["collective", "individual", "empty", "unreadable"]);
    expect(table.columns.has("replicated")).toBe(false);
  });

  it("under one label with short names, and fields as well", () => {
    const table =
      read(`STT | Tên mô hình | Loại | Đối tượng | | Tên tập thể, cá nhân | Lĩnh vực | | | Năm đăng ký
       | | | TT | CN | | Kinh tế | VH-XH | QPAN |
      1 | Trồng quế | Mô hình | x | | Chi bộ thôn Hạ | x | | | 2021
      2 | Lớp học đêm | Mô hình | | x | Bà Hà Thị Mơ | | x | | 2021
      3 | Tổ tự quản | Mô hình | x | | Chi bộ thôn Đông | | | 1 | 2022`);
    expect(said(table, "subject")).toEqual(["collective", "individual", "collective"]);
    expect(said(table, "field")).toEqual(["economy", "culture", "defence"]);
  });

  it("may name who it is instead of a mark", () => {
    const table = read(`STT | Tên mô hình | Loại | Tập thể | Cá nhân | Lĩnh vực | Năm đăng ký
      1 | Trồng quế | Mô hình | Chi bộ thôn Hạ | | Kinh tế | 2021
      2 | Nuôi dê | Mô hình | | Ông Lò Văn Tám | Kinh tế | 2021`);
    expect(said(table, "subject")).toEqual(["collective", "individual"]);
    expect([0, 1].map((entry) => rawAt(table, "name", entry))).toEqual(["Chi bộ thôn Hạ", "Ông Lò Văn Tám"]);
  });

  it("is told from a total's counts below it", () => {
    const table = read(`STT | Tên mô hình | Tập thể | Cá nhân | Lĩnh vực | |
       | | | | Kinh tế | VHXH | QPAN
      1 | Tuyến phố văn minh | Tổ dân phố 3 | | x | |
      2 | Ki-ốt không tiền mặt | | Bà Phùng Thị Diệm | x | |
      3 | Tổ hòa giải 5 tốt | Tổ hòa giải | | | x |
      4 | Tổ tự quản | Tổ dân phố 1 | | | | x
       | Cộng | 3 | 1 | 2 | 1 | 1`);
    expect(said(table, "subject")).toEqual(["collective", "individual", "collective", "collective"]);
    expect(said(table, "field")).toEqual(["economy", "economy", "culture", "defence"]);
  });

  it("of which the list has one alone, it is no mark of something else", () => {
    const table = read(`STT | Tên mô hình | Loại | Cá nhân | Tên tập thể, cá nhân | Lĩnh vực | Năm đăng ký
      1 | Trồng quế | Mô hình | | Chi bộ thôn Hạ | Kinh tế | 2021
      2 | Nuôi dê | Mô hình | x | Ông Lò Văn Tám | Kinh tế | 2021`);
    expect([...table.columns.keys()]).not.toContain("replicated");
    expect([...table.columns.keys()]).not.toContain("isNew");
  });

  it("figures under such labels make no register", () => {
    const { register } = readTables(
      [
        workbook(
          sheet(
            "Biểu",
            `STT | Đơn vị | Tập thể | Cá nhân | Kinh tế | NTM
             1 | Xã An Sơn | 1 | 1 | 1 | 1
             2 | Xã Bình Lâm | 1 | 1 | 1 | 1`,
          ),
        ),
      ],
      template,
    );
    expect(register.entries).toBe(0);
  });

  it("is counted, and built as formulas over the columns of the marks", () => {
    const list = sheet(
      "Danh sách",
      `Đơn vị | Tên mô hình | Loại | Kinh tế | NTM | Tập thể | Cá nhân | Tên tập thể, cá nhân | Năm đăng ký
       Xã An Sơn | Trồng quế | Mô hình | x | | x | | Chi bộ thôn Hạ | 2021
       Xã An Sơn | Hiến đất | Mô hình | | x | | x | Ông Lò Văn Tám | 2021
       Xã Bình Lâm | Nuôi ong | Mô hình | x | | | x | Bà Hà Thị Mơ | 2022`,
    );
    const book = workbook(list);
    const { register } = readTables([book], template);
    const count = (field: string, subject: string) =>
      countEntries(register, template, { measure: "registered", field, subject });
    expect([count("economy", "collective"), count("economy", "individual")]).toEqual([1, 1]);
    expect(count("countryside", "individual")).toBe(1);
    const { plans } = planSheets(
      { template, register, workbooks: [book] },
      { which: ["fields"], values: false, language: "vi" },
    );
    const economy = plans[0]?.cells.find(
      ({ content }) => content.kind === "text" && content.text === "Phát triển kinh tế",
    );
    const row = plans[0]?.cells.filter((cell) => cell.row === economy?.row && cell.column >= 2);
    const shown = row?.slice(0, 2).map(({ content }) => content);
    expect(shown).toMatchObject([
      { kind: "formula", value: 1 },
      { kind: "formula", value: 1 },
    ]);
    const formula = shown?.[1]?.kind === "formula" ? shown[1].formula : "";
    for (const column of ["$G$2:$G$4", "$D$2:$D$4"]) expect(formula).toContain(`${column},"<>"`);
  });
});

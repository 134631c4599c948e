import { analyze } from "../../../src/core/engine/analyze";
import { gatherFacts } from "../../../src/core/engine/gather-facts";
import type { SheetSnapshot } from "../../../src/core/model/workbook";
import type { Template } from "../../../src/core/template/schema";
import { sheet, workbook } from "../../support/grid";

function derive(...sheets: readonly SheetSnapshot[]): Template {
  return gatherFacts([workbook(...sheets)], [], null).template;
}

const names = (list: readonly { readonly name: string }[]): string[] => list.map(({ name }) => name);

const FIELDS = ["Trồng rừng", "Nước sạch", "Khuyến học"];

/** 30 entries with an award in words, every fifth without. */
function list(awards: readonly string[]): SheetSnapshot {
  const lines = Array.from(
    { length: 30 },
    (_, at) =>
      `${at + 1} | Thôn ${at % 4} | Mô hình ươm cây số ${at} | ${at % 2 ? "Tập thể" : "Cá nhân"} | Nhóm hộ ${at} | ${FIELDS[at % 3] ?? ""} | 2026 | ${at % 5 === 0 ? "" : (awards[at % awards.length] ?? "")}`,
  );
  return sheet(
    "Danh sách",
    `DANH SÁCH MÔ HÌNH DÂN VẬN KHÉO NĂM 2026
    STT | Đơn vị | Tên mô hình | Đối tượng | Tên tập thể, cá nhân | Lĩnh vực | Năm đăng ký | Khen thưởng
    ${lines.join("\n")}`,
  );
}

const AWARDS = ["Giấy khen xã", "Bằng khen tỉnh"];

describe("levels of a typed table", () => {
  it("are not what is denied, nor what is counted beside them", () => {
    const table = sheet(
      "Biểu",
      `TỔNG HỢP NĂM 2026
      Lĩnh vực | Khen thưởng | < | < | <
      ^ | Số mô hình | Cấp xã | Cấp tỉnh | Chưa khen
      ${FIELDS.map((field) => `${field} | 10 | 4 | 4 | 2`).join("\n")}`,
    );
    expect(names(derive(list(AWARDS), table).levels)).toEqual(["Xã", "Tỉnh"]);
  });

  it("are called by their level where each says that it is of awards", () => {
    const table = sheet(
      "Biểu",
      `TỔNG HỢP NĂM 2026
      Cấp khen thưởng | ${FIELDS.join(" | ")}
      Khen cấp xã | 4 | 4 | 4
      Được khen thưởng cấp tỉnh | 4 | 4 | 4`,
    );
    expect(names(derive(list(AWARDS), table).levels)).toEqual(["Xã", "Tỉnh"]);
  });

  it("keep the table's order, written short or as what is theirs", () => {
    const table = (first: string, second: string): SheetSnapshot =>
      sheet(
        "Biểu",
        `TỔNG HỢP NĂM 2026
        Lĩnh vực | Được khen | <
        ^ | ${first} | ${second}
        ${FIELDS.map((field) => `${field} | 4 | 4`).join("\n")}`,
      );
    expect(names(derive(list(AWARDS), table("BK tỉnh", "GK xã")).levels)).toEqual(["Tỉnh", "Xã"]);
    expect(names(derive(list(AWARDS), table("GK xã", "BK tỉnh")).levels)).toEqual(["Xã", "Tỉnh"]);
    expect(names(derive(list(AWARDS), table("Của xã", "Của tỉnh")).levels)).toEqual(["Xã", "Tỉnh"]);
  });

  it("are those under all of its heads, each where its own head has it", () => {
    const table = sheet(
      "Biểu",
      `TỔNG HỢP NĂM 2026
      Lĩnh vực | Trước 01/7 | < | < | < | Từ 01/7 | < | < | <
      ^ | Số mô hình | Huyện khen | Tỉnh khen | TW khen | Số mô hình | Xã khen | Tỉnh khen | TW khen
      ${FIELDS.map((field) => `${field} | 5 | 2 | 1 | 0 | 5 | 2 | 1 | 1`).join("\n")}`,
    );
    expect(names(derive(list(AWARDS), table).levels)).toEqual(["Huyện", "Xã", "Tỉnh", "Trung ương"]);
  });

  it("are its lines with bullets, and those without are fields", () => {
    const lines = FIELDS.flatMap((field, at) => [
      `${at + 1}. ${field} | 10`,
      "+ Giấy khen xã | 4",
      "+ Bằng khen tỉnh | 4",
    ]);
    const table = sheet(
      "Biểu",
      `TỔNG HỢP NĂM 2026
      Chỉ tiêu | Năm 2026
      TỔNG SỐ MÔ HÌNH | 30
      + Giấy khen xã | 12
      + Bằng khen tỉnh | 12
      ${lines.join("\n")}`,
    );
    const template = derive(list(AWARDS), table);
    expect(names(template.levels)).toEqual(["Xã", "Tỉnh"]);
    expect(names(template.fields)).toEqual(FIELDS);
  });
});

it("a column of awards beside “Chưa khen” is no count of those that have none", () => {
  const awarded = sheet(
    "Biểu 1",
    `KHEN THƯỞNG NĂM 2026\nLĩnh vực | Tổng số | Được khen\n${FIELDS.map((field) => `${field} | 10 | 8`).join("\n")}\nCộng | 30 | 24`,
  );
  const not = sheet(
    "Biểu 2",
    `KHEN THƯỞNG NĂM 2026\nLĩnh vực | Tổng số | Chưa khen\n${FIELDS.map((field) => `${field} | 10 | 2`).join("\n")}\nCộng | 30 | 6`,
  );
  const loud = analyze([workbook(list(AWARDS), awarded, not)], [], null).findings;
  expect(loud.filter(({ severity }) => severity !== "note")).toEqual([]);
});

it("“Tập thể, cá nhân” over their names leaves it to another column to say which they are", () => {
  const lines = Array.from(
    { length: 16 },
    (_, at) =>
      `${at + 1} | Mô hình ươm cây ${at} | ${FIELDS[at % 3] ?? ""} | ${at % 2 ? `Chi hội nông dân xóm ${at}` : "Hội Làm vườn xã"} | ${at % 2 ? "TT" : "CN"} | 2026`,
  );
  const own = sheet(
    "Danh sách",
    `DANH SÁCH MÔ HÌNH DÂN VẬN KHÉO NĂM 2026
    STT | Tên mô hình | Lĩnh vực | Tập thể, cá nhân | TT/CN | Năm
    ${lines.join("\n")}`,
  );
  const { register, template } = gatherFacts([workbook(own)], [], null);
  expect(register.tables[0]?.columns.get("subject")?.header).toBe("TT/CN");
  expect(register.tables[0]?.columns.get("name")?.header).toBe("Tập thể, cá nhân");
  expect(names(template.subjects)).toEqual(["Tập thể", "Cá nhân"]);
});

it("a list whose headers nobody knows gives the movement, and a table of it its kinds of authors", () => {
  const groups = ["Cá nhân", "Nhóm tác giả"];
  const levels = ["Cấp tổ", "Cấp xưởng", ""];
  const entries = Array.from({ length: 36 }, (_, at) => ({
    by: groups[(at * 7) % 5 < 3 ? 0 : 1] ?? "",
    level: levels[at % 3] ?? "",
  }));
  const own = sheet(
    "Kết quả",
    `KẾT QUẢ XÉT CÔNG NHẬN CẢI TIẾN KỸ THUẬT NĂM 2026
    Số | Ai | Hình thức | Việc cải tiến | Điểm | Mức
    ${entries.map(({ by, level }, at) => `${at + 1} | Lò Văn Ín ${at} | ${by} | Cải tiến máy tời số ${at} | ${60 + ((at * 13) % 37)} | ${level}`).join("\n")}`,
  );
  const count = (by: string, level: string | null): number =>
    entries.filter((each) => each.by === by && (level === null || each.level === level)).length;
  const table = sheet(
    "Tổng hợp",
    `TỔNG HỢP
    Hình thức | Cấp tổ | Cấp xưởng | Cộng
    ${groups.map((by) => `${by} | ${count(by, "Cấp tổ")} | ${count(by, "Cấp xưởng")} | ${count(by, null)}`).join("\n")}`,
  );
  const template = derive(own, table);
  expect(template.name).toBe("Cải tiến kỹ thuật");
  expect(names(template.subjects)).toEqual(groups);
});

describe("fields of a typed table", () => {
  it("are those of the list, too, that the trade knows by a shorter name", () => {
    const long = "Xây dựng hệ thống chính trị vững mạnh ở cơ sở";
    const own = ["Hệ thống chính trị", "Kinh tế", "Khuyến học"];
    const lines = Array.from(
      { length: 30 },
      (_, at) =>
        `${at + 1} | Thôn ${at % 4} | Mô hình ươm cây số ${at} | Tập thể | Nhóm hộ ${at} | ${own[at % 3] ?? ""} | 2026`,
    );
    const register = sheet(
      "Danh sách",
      `DANH SÁCH MÔ HÌNH DÂN VẬN KHÉO NĂM 2026
      STT | Đơn vị | Tên mô hình | Đối tượng | Tên tập thể, cá nhân | Lĩnh vực | Năm đăng ký
      ${lines.join("\n")}`,
    );
    const table = sheet(
      "Biểu",
      `TỔNG HỢP NĂM 2026
      Lĩnh vực | Số mô hình
      Kinh tế | 10
      ${long} | 10
      Khuyến học | 10`,
    );
    const { fields } = derive(register, table);
    expect(names(fields)).toEqual(["Kinh tế", long, "Khuyến học"]);
    expect(fields[1]?.aliases).toContain("Hệ thống chính trị");
  });
});

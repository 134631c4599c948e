import { gatherFacts } from "../../../src/core/engine/gather-facts";
import { sheet, workbook } from "../../support/grid";

const KINDS = ["Tiết kiệm chi tiêu", "Nêu gương", "Phục vụ khách"];
const DEEDS = Array.from(
  { length: 24 },
  (_, index) => `Sửa cầu tre qua lạch số ${index + 1} cho bà con đi lại`,
);

/** What the columns of a list are taken for, by their headers. */
function read(heads: readonly string[], line: (index: number) => readonly (string | number)[]): object {
  const lines = DEEDS.map((_, index) => line(index).join(" | ")).join("\n");
  const drawing = `DANH SÁCH VIỆC LÀM NĂM 2026\n${heads.join(" | ")}\n${lines}`;
  const { register } = gatherFacts([workbook(sheet("Sổ", drawing))], [], null, {});
  return Object.fromEntries([...(register.tables[0]?.columns ?? [])].map(([id, { header }]) => [id, header]));
}

describe("values decide what a column is, where its header may head another", () => {
  it("a few that come again are the field, and those all different the title", () => {
    const heads = [
      "STT",
      "Việc cụ thể theo gương",
      "Tên tập thể, cá nhân",
      "Đối tượng",
      "Năm đăng ký",
      "Nội dung",
    ];
    const columns = read(heads, (index) => [
      index + 1,
      DEEDS[index] ?? "",
      `Tổ thợ ${index + 1}`,
      index % 3 === 0 ? "Cá nhân" : "Tập thể",
      2026,
      KINDS[index % 3] ?? "",
    ]);
    expect(columns).toMatchObject({ title: "Việc cụ thể theo gương", field: "Nội dung" });
  });

  it("even where the header is one that titles have", () => {
    const heads = [
      "STT",
      "Nội dung đăng ký",
      "Diễn giải",
      "Tên tập thể, cá nhân",
      "Đối tượng",
      "Năm đăng ký",
    ];
    const columns = read(heads, (index) => [
      index + 1,
      KINDS[index % 3] ?? "",
      DEEDS[index] ?? "",
      `Tổ thợ ${index + 1}`,
      index % 3 === 0 ? "Cá nhân" : "Tập thể",
      2026,
    ]);
    expect(columns).toMatchObject({ title: "Diễn giải", field: "Nội dung đăng ký" });
  });

  it("even where neither header is known", () => {
    const heads = [
      "TT",
      "Việc cụ thể theo gương Bác",
      "Tên tập thể, cá nhân",
      "Đối tượng",
      "Năm đăng ký",
      "Nhóm nội dung",
    ];
    const columns = read(heads, (index) => [
      index + 1,
      DEEDS[index] ?? "",
      `Tổ thợ ${index + 1}`,
      index % 3 === 0 ? "Cá nhân" : "Tập thể",
      2026,
      KINDS[index % 3] ?? "",
    ]);
    expect(columns).toMatchObject({ title: "Việc cụ thể theo gương Bác", field: "Nhóm nội dung" });
  });

  it("a title stays where nothing else says what was done", () => {
    const heads = ["STT", "Nội dung đăng ký", "Tên tập thể, cá nhân", "Đối tượng", "Năm đăng ký"];
    const columns = read(heads, (index) => [
      index + 1,
      KINDS[index % 3] ?? "",
      `Tổ thợ ${index + 1}`,
      index % 3 === 0 ? "Cá nhân" : "Tập thể",
      2026,
    ]);
    expect(columns).toMatchObject({ title: "Nội dung đăng ký" });
  });

  it("forms that name who gave them are levels, whatever stands for none", () => {
    const heads = [
      "STT",
      "Tên mô hình",
      "Tên tập thể, cá nhân",
      "Đối tượng",
      "Năm đăng ký",
      "Hình thức khen thưởng",
    ];
    const columns = read(heads, (index) => [
      index + 1,
      DEEDS[index] ?? "",
      `Tổ thợ ${index + 1}`,
      index % 3 === 0 ? "Cá nhân" : "Tập thể",
      2026,
      index % 4 === 0 ? "GK xã" : "Chưa khen",
    ]);
    expect(columns).toMatchObject({ levelAwarded: "Hình thức khen thưởng" });
  });

  it.each([
    ["a few that come again", (index: number) => ["Tổ Hóa", "Tổ Toán", "Tổ Văn"][index % 3] ?? "", "unit"],
    ["hamlets of a unit that come again", (index: number) => `Xóm ${(index % 3) + 1}, xã Bến Gạo`, "address"],
    ["each its own", (index: number) => `Xóm ${index + 1}, đường Bến Gạo`, "address"],
  ])("“Địa bàn” over %s", (_, place, id) => {
    const heads = ["STT", "Tên mô hình", "Tên tập thể, cá nhân", "Đối tượng", "Năm đăng ký", "Địa bàn"];
    const columns = read(heads, (index) => [
      index + 1,
      DEEDS[index] ?? "",
      `Tổ thợ ${index + 1}`,
      index % 3 === 0 ? "Cá nhân" : "Tập thể",
      2026,
      place(index),
    ]);
    expect(columns).toMatchObject({ [id]: "Địa bàn" });
  });
});

describe("a column that says “lĩnh vực”", () => {
  it("is the field, whatever an office calls its own", () => {
    const heads = ["STT", "Việc đã làm", "Tên tập thể, cá nhân", "Đối tượng", "Năm đăng ký", "L.vực"];
    const columns = read(heads, (index) => [
      index + 1,
      DEEDS[index] ?? "",
      `Tổ thợ ${index + 1}`,
      index % 3 === 0 ? "Cá nhân" : "Tập thể",
      2026,
      KINDS[index % 3] ?? "",
    ]);
    expect(columns).toMatchObject({ field: "L.vực" });
  });
});

import { readsAs } from "../../../src/core/base/reads-as";

describe("a writing that is a name, shortened", () => {
  it.each([
    ["CĐS", "Chuyển đổi số"],
    ["Lĩnh vực du lịch cộng đồng", "Du lịch cộng đồng"],
    ["cải cách HC", "Cải cách hành chính"],
    ["VS-MT", "Vệ sinh - môi trường"],
    ["PC bạo lực gia đình", "Phòng, chống bạo lực gia đình"],
    ["BV chủ quyền biên giới", "Bảo vệ chủ quyền, biên giới"],
    ["GDĐT", "Giáo dục và đào tạo"],
  ])("%s is %s", (writing, name) => {
    expect(readsAs(writing, name)).toBe(true);
  });

  it.each([
    ["Y tế", "Kinh tế"],
    ["CS", "Chuyển đổi số"],
    ["Chuyển đổi", "Chuyển đổi số"],
    ["Giáo dục", "Giáo dục và đào tạo"],
    ["", "Chuyển đổi số"],
    ["Văn hóa", "Văn hóa"],
  ])("%s is not %s, or is it letter for letter", (writing, name) => {
    expect(readsAs(writing, name)).toBe(writing === name);
  });

  it("takes as many steps as there are words, whatever they are", () => {
    const name = Array.from({ length: 60 }, () => "a").join(" ");
    expect(readsAs(`${name} b`, name)).toBe(false);
  });
});

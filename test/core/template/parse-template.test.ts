import { defaultTemplate } from "../../../src/core/template/default-template";
import { parseTemplate } from "../../../src/core/template/parse-template";
import { createCategoryFinder } from "../../../src/core/template/find-category";

function broken(change: (template: Record<string, unknown>) => void): string {
  const template = JSON.parse(JSON.stringify(defaultTemplate())) as Record<string, unknown>;
  change(template);
  const parsed = parseTemplate(template, "vi");
  return parsed.ok ? "ok" : parsed.error.message;
}

describe("a user's template", () => {
  it("is taken as it is when it is whole", () => {
    expect(broken(() => undefined)).toBe("ok");
  });

  it.each<[string, (template: Record<string, unknown>) => void, RegExp]>([
    ["a missing name", (template) => delete template["name"], /^name: thiếu giá trị/u],
    [
      "a field without an id",
      (template) => delete (template["fields"] as Record<string, unknown>[])[2]?.["id"],
      /^fields\[2\]\.id: /u,
    ],
    [
      "a word where a list belongs",
      (template) => (template["levels"] = "Huyện"),
      /^levels: sai kiểu, cần array/u,
    ],
    ["an unknown key", (template) => (template["colour"] = "đỏ"), /khóa lạ colour/u],
    [
      "a period that ends before it begins",
      (template) => (template["period"] = { from: 2022, to: 2020 }),
      /^period\.to: năm cuối/u,
    ],
    [
      "two fields of one id",
      (template) => ((template["fields"] as { id: string }[])[1]!.id = "economy"),
      /^fields\[1\]\.id: "economy" đã dùng/u,
    ],
    [
      "a category repeated within itself",
      (template) =>
        ((template["tables"] as { columns: unknown[] }[])[0]!.columns[0] = {
          label: "{name}",
          each: "field",
          children: [{ label: "{name}", each: "level", children: [{ label: "{name}", each: "field" }] }],
        }),
      /^tables\[0\]\.columns\[0\]\.children\[0\]\.children\[0\]\.each: "field" đã được lặp/u,
    ],
    [
      "more columns than a sheet has",
      (template) => {
        const many = Array.from({ length: 150 }, (_, index) => ({
          id: `a${index}`,
          name: `Mục ${index}`,
          aliases: [],
        }));
        template["levels"] = [...(template["levels"] as unknown[]), ...many];
        template["fields"] = [...(template["fields"] as unknown[]), ...many];
        (template["tables"] as { columns: unknown[] }[])[1]!.columns[0] = {
          label: "{name}",
          each: "field",
          children: [{ label: "{name}", each: "level" }],
        };
      },
      /^tables\[1\]\.columns\[0\]\.children\[0\]: nhiều cột hơn một trang tính có \(16384\)/u,
    ],
    [
      "a column that counts an undeclared measure",
      (template) =>
        ((template["tables"] as { columns: { filter?: unknown }[] }[])[0]!.columns[0]!.filter = {
          measure: "praised",
        }),
      /^tables\[0\]\.columns\[0\]\.filter\.measure: "praised" chưa được khai báo/u,
    ],
  ])("with %s gets one sentence with the path in it", (_, change, message) => {
    expect(broken(change)).toMatch(message);
  });

  it("that is no object at all is refused", () => {
    expect(parseTemplate(null, "en")).toMatchObject({
      ok: false,
      error: { message: expect.stringMatching(/^\(template\): /u) as string },
    });
  });
});

describe("finding a category", () => {
  const finder = createCategoryFinder(defaultTemplate().fields);

  it.each([
    ["Phát triển kinh tế", "economy"],
    ["VĂN HOÁ – XÃ HỘI", "culture"],
    ["Quốc Phòng - an ninh", "defence"],
    ["xây dựng Đảng và hệ thống chính trị", "politics"],
    ["NTM", "countryside"],
  ])("%s is %s", (text, id) => {
    expect(finder.exact(text)?.id).toBe(id);
  });

  it("finds the longest name within a sentence, as whole words", () => {
    expect(
      finder.within("trong phong trào Sông Lam chung tay xử lý rác thải và chống rác thải nhựa")?.id,
    ).toBe("waste");
    expect(finder.within("điển hình trong phát triển kinh tế - xã hội")?.id).toBe("economy");
    expect(finder.within("khắc phục hậu quả")).toBeNull();
  });
});

import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { LANGUAGES } from "../../../src/core/base/language";
import { RULES } from "../../../src/core/rules/registry";

const FOLDER = path.resolve(__dirname, "../../../src/core/rules");
const NOT_RULES = new Set(["shared"]);
const HEADINGS = ["What it finds", "Why", "What to do", "Giải thích", "Explanation", "Examples"];

const tests = readdirSync(__dirname)
  .filter((file) => file.endsWith(".test.ts") && file !== path.basename(__filename))
  .map((file) => readFileSync(path.join(__dirname, file), "utf8"));

describe("the catalogue of rules", () => {
  it("has one entry a folder and one folder an entry", () => {
    const folders = readdirSync(FOLDER, { withFileTypes: true })
      .filter((each) => each.isDirectory() && !NOT_RULES.has(each.name))
      .map((each) => each.name);
    expect(RULES.map((rule) => rule.meta.id).sort()).toEqual(folders.sort());
  });

  describe.each(RULES.map((rule) => [rule.meta.id, rule] as const))("%s", (id, rule) => {
    it("is exported by its folder under its own name", () => {
      const source = readFileSync(path.join(FOLDER, id, "index.ts"), "utf8");
      const name = id.replace(/-(\w)/gu, (_, letter: string) => letter.toUpperCase());
      expect(source).toContain(`export const ${name} = defineRule(`);
    });

    it("has a README with the headings of every rule, in order, and something under each", () => {
      const file = path.join(FOLDER, id, "README.md");
      expect(existsSync(file)).toBe(true);
      const readme = readFileSync(file, "utf8").replaceAll("\r\n", "\n");
      expect(readme.split("\n")[0]).toBe(`# ${id}`);
      const sections = readme.split(/^## /mu).slice(1);
      expect(sections.map((section) => section.split("\n")[0])).toEqual(HEADINGS);
      for (const section of sections)
        expect(section.split("\n").slice(1).join("").trim().length).toBeGreaterThan(10);
    });

    it("says the same in every language, with the same placeholders", () => {
      const { vi, en } = rule.meta.messages;
      expect(Object.keys(en)).toEqual(Object.keys(vi));
      for (const [messageId, text] of Object.entries(vi)) {
        expect([messageId, listPlaceholders(en[messageId] ?? "")]).toEqual([
          messageId,
          listPlaceholders(text),
        ]);
        expect(text).not.toBe(en[messageId]);
      }
      for (const language of LANGUAGES) {
        expect(rule.meta.summary[language]).not.toBe("");
        for (const text of Object.values(rule.meta.messages[language]))
          expect(text).toBe(text.normalize("NFC"));
      }
    });

    it("tells units of its own messages, with their placeholders", () => {
      const { messages, toUnit = {} } = rule.meta;
      for (const [messageId, { one, many = "", mend = "" }] of Object.entries(toUnit)) {
        const known = new Set(listPlaceholders(messages.vi[messageId] ?? ""));
        expect(known.size).toBeGreaterThan(0);
        for (const text of [one, many, mend]) {
          expect(text).toBe(text.normalize("NFC"));
          for (const name of listPlaceholders(text))
            expect(name === "count" ? text === many || known.has(name) : known.has(name)).toBe(true);
        }
      }
    });

    it("is tested", () => {
      expect(tests.some((source) => source.includes(`/rules/${id}/index"`))).toBe(true);
    });
  });
});

function listPlaceholders(text: string): readonly string[] {
  return [...new Set(Array.from(text.matchAll(/\{(\w+)\}/gu), (match) => match[1] ?? ""))].sort();
}

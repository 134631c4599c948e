import { readFileSync } from "node:fs";
import { renderEnglishShortcutNames, renderShortcuts } from "../../src/addin/shortcuts";
import { RIBBON_HANDLERS } from "../../src/commands/ribbon-handlers";

const file = JSON.parse(renderShortcuts()) as {
  actions: { id: string; type: string; name: string }[];
  shortcuts: { action: string; key: { default: string } }[];
  resources: { default: Record<string, { value: string }> };
};
const english = JSON.parse(renderEnglishShortcutNames()) as Record<string, { value: string }>;

test("the files that are served are those of the source", () => {
  expect(readFileSync("assets/addin/shortcuts.json", "utf8")).toBe(renderShortcuts());
  expect(readFileSync("assets/addin/shortcuts.en.json", "utf8")).toBe(renderEnglishShortcutNames());
});

test("every action has a handler, and every handler a key", () => {
  const handlers = Object.keys(RIBBON_HANDLERS).sort();
  expect(file.actions.map(({ id }) => id).sort()).toEqual(handlers);
  expect(file.shortcuts.map(({ action }) => action).sort()).toEqual(handlers);
});

test("no key is given twice, and none that Excel or a browser keeps for itself", () => {
  const keys = file.shortcuts.map(({ key }) => key.default);
  expect(new Set(keys).size).toBe(keys.length);
  for (const key of keys) expect(key).toMatch(/^Ctrl\+Alt\+Shift\+[A-Z]$/u);
});

test("every name is there in both languages", () => {
  const tokens = file.actions.map(({ name }) => /^\$\{resource\.(\w+)\}$/u.exec(name)?.[1] ?? name);
  expect(Object.keys(file.resources.default).sort()).toEqual([...tokens].sort());
  expect(Object.keys(english).sort()).toEqual([...tokens].sort());
  expect(file.resources.default["unmark_name"]?.value).toBe("Bỏ đánh dấu");
  expect(english["unmark_name"]?.value).toBe("Remove marks");
});

import type { Language } from "../core/base/language";
import { RIBBON } from "./ribbon";

/**
 * The keys, as Excel fetches them from our server: actions, their keys, and the actions' names in Vietnamese. Excel shows a
 * name when two programs want one key.
 */
export function renderShortcuts(): string {
  return toFile({
    actions: BUTTONS.map(({ action }) => ({
      id: action,
      type: "ExecuteFunction",
      name: `\${resource.${nameToken(action)}}`,
    })),
    shortcuts: BUTTONS.map(({ action, key }) => ({ action, key: { default: `Ctrl+Alt+Shift+${key}` } })),
    resources: { default: names("vi") },
  });
}

/** The names for an Excel whose language is not Vietnamese. */
export function renderEnglishShortcutNames(): string {
  return toFile(names("en"));
}

const BUTTONS = RIBBON.flatMap((group) => group.buttons);

function names(language: Language): Readonly<Record<string, { readonly value: string }>> {
  return Object.fromEntries(
    BUTTONS.map((button) => [nameToken(button.action), { value: button.label[language] }]),
  );
}

function nameToken(action: string): string {
  return `${action}_name`;
}

function toFile(content: unknown): string {
  return `${JSON.stringify(content, null, 2)}\n`;
}

import type { Page } from "playwright-core";

/** Goes on by Tab until what has the focus is called so (its label, else its text); fails after a round of the pane. */
export async function tabTo(
  page: Page,
  name: string | RegExp,
  key: "Tab" | "Shift+Tab" = "Tab",
): Promise<void> {
  const passed: string[] = [];
  for (let step = 0; step < MOST; step++) {
    await page.keyboard.press(key);
    const at = await page.evaluate(nameFocused);
    if (typeof name === "string" ? at === name : name.test(at)) return;
    passed.push(at);
  }
  throw new Error(`Tab does not come to ${String(name)}, only to: ${[...new Set(passed)].join(" | ")}`);
}

/** The same, and presses it. */
export async function tabAndPress(page: Page, name: string | RegExp): Promise<void> {
  await tabTo(page, name);
  await page.keyboard.press("Enter");
}

function nameFocused(): string {
  const at = document.activeElement;
  if (!(at instanceof HTMLElement)) return "";
  return (at.getAttribute("aria-label") ?? at.innerText).replace(/\s+/gu, " ").trim();
}

/** More than the fullest screen has. */
const MOST = 60;

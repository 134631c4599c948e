import { readFileSync } from "node:fs";
import { join } from "node:path";
import type Axe from "axe-core";
import type { Page } from "playwright-core";
import type { OpenPane } from "./open-pane";

/** Where the pictures are kept: a state, a theme and a width each. */
export const PICTURES = join("out", "end-to-end", "pictures");

/**
 * The pane as it is, light and dark, at 350 and 320 pixels, and in a contrast theme: fails where axe finds anything, or something does
 * not fit the width. A picture of each theme is kept.
 */
export async function look({ page }: OpenPane, name: string): Promise<void> {
  const found: string[] = [];
  for (const [theme, widths, pictured] of ROUND) {
    // Every look ends in the light theme, as panes begin.
    if (theme !== "light") await wear(page, theme);
    for (const width of widths) {
      if (page.viewportSize()?.width !== width) {
        await page.setViewportSize({ width, height: 720 });
        await page.evaluate(painted);
      }
      if (width === pictured)
        await page.screenshot({ path: join(PICTURES, `${name}.${theme}-${width}.png`) });
      const across = await page.evaluate(() => document.documentElement.scrollWidth);
      if (across > width) found.push(`${theme}: ${across} pixels wide in a pane of ${width}`);
    }
    // Forced colours are the system's own; axe judges by the author's. In the second theme only colours are others.
    if (theme !== "contrast") {
      const violations = await findViolations(page, [], theme === "dark" ? OF_COLOURS : undefined);
      found.push(...violations.map((each) => `${theme}: ${each}`));
    }
  }
  await wear(page, "light");
  if (found.length > 0) throw new Error(`${name}, see ${PICTURES}:\n${found.join("\n")}`);
}

/** The themes, the widths in each, one after another with few changes, and the one that is pictured. */
const ROUND = [
  ["light", [350, 320], 350],
  ["dark", [320, 350], 320],
  ["contrast", [350], 350],
] as const;

/** Office's theme as it would be at the start; the pane reads it again when the system's contrast theme comes or goes. */
async function wear(page: Page, theme: "light" | "dark" | "contrast"): Promise<void> {
  await page.evaluate(
    (color) => Object.assign(Office.context.officeTheme ?? {}, { bodyBackgroundColor: color }),
    theme === "dark" ? "#292929" : "#FFFFFF",
  );
  await page.emulateMedia({ forcedColors: "active" });
  await page.evaluate(painted);
  if (theme === "contrast") return;
  await page.emulateMedia({ forcedColors: "none" });
  await page.evaluate(painted);
}

/** Resolves when what was changed is on the screen. */
function painted(): Promise<void> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => requestAnimationFrame(() => resolve()));
  });
}

/** Resolves when no colour is still on its way to another: a button that was just enabled is paler than it will be. */
async function settled(): Promise<void> {
  const underWay = () =>
    document
      .getAnimations()
      .filter(
        ({ playState, effect }) =>
          playState === "running" && effect?.getComputedTiming().endTime !== Number.POSITIVE_INFINITY,
      );
  await new Promise(requestAnimationFrame);
  for (let left = underWay(); left.length > 0; left = underWay()) {
    await Promise.allSettled(left.map(({ finished }) => finished));
    await new Promise(requestAnimationFrame);
  }
}

/** What axe finds on the page, by all its rules or by some, but for what lies in `others`: parts that are not ours to mend. */
export async function findViolations(
  page: Page,
  others: readonly string[] = [],
  rules?: readonly string[],
): Promise<string[]> {
  if (!(await page.evaluate(() => "axe" in window))) await page.evaluate(AXE);
  await page.evaluate(settled);
  const { violations } = await page.evaluate(
    // Fluent's guards at the ends of the page: they take the focus only to hand it on. Its tips hang at the end of the body, outside of
    // all landmarks; whether one is shown depends on where the mouse rests.
    ({ exclude, rules }) =>
      (window as unknown as { axe: Pick<typeof Axe, "run"> }).axe.run(
        { exclude },
        // It describes every place of what it is asked to tell of; what passes is nobody's question here.
        { resultTypes: ["violations"], ...(rules ? { runOnly: rules } : {}) },
      ),
    { exclude: ["[data-tabster-dummy]", "[role=tooltip]", ...others], rules: rules ? [...rules] : undefined },
  );
  return violations.map(
    ({ id, help, nodes }) => `${id}: ${help}\n${nodes.map((node) => `  ${node.html}`).join("\n")}`,
  );
}

/** Axe's rules that look at colours. */
export const OF_COLOURS = ["color-contrast", "link-in-text-block"];

const AXE = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");

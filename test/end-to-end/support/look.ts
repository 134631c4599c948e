import { readFileSync } from "node:fs";
import { join } from "node:path";
import type Axe from "axe-core";
import type { Page } from "playwright-core";
import type { OpenPane } from "./open-pane";

/** Where the pictures are kept: a state, a theme and a width each. */
export const PICTURES = join("out", "end-to-end", "pictures");

/**
 * Takes a picture of the pane as it is, light and dark, at 350 and 320 pixels, and in a contrast theme; fails where axe finds
 * anything, or something does not fit the width.
 */
export async function look({ page }: OpenPane, name: string): Promise<void> {
  const found: string[] = [];
  for (const theme of ["light", "dark", "contrast"] as const) {
    await wear(page, theme);
    for (const width of theme === "contrast" ? [350] : [320, 350]) {
      await page.setViewportSize({ width, height: 720 });
      await page.evaluate(painted);
      await page.screenshot({ path: join(PICTURES, `${name}.${theme}-${width}.png`) });
      const across = await page.evaluate(() => document.documentElement.scrollWidth);
      if (across > width) found.push(`${theme}: ${across} pixels wide in a pane of ${width}`);
    }
    // Forced colours are the system's own; axe judges by the author's.
    if (theme !== "contrast") found.push(...(await findViolations(page)).map((each) => `${theme}: ${each}`));
  }
  await wear(page, "light");
  if (found.length > 0) throw new Error(`${name}, see ${PICTURES}:\n${found.join("\n")}`);
}

/** Office's theme as it would be at the start; the pane reads it again when the system's contrast theme comes or goes. */
async function wear(page: Page, theme: "light" | "dark" | "contrast"): Promise<void> {
  await page.evaluate(
    (color) => Object.assign(Office.context.officeTheme ?? {}, { bodyBackgroundColor: color }),
    theme === "dark" ? "#292929" : "#FFFFFF",
  );
  await page.emulateMedia({ forcedColors: "active" });
  await page.evaluate(painted);
  if (theme !== "contrast") await page.emulateMedia({ forcedColors: "none" });
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

/** What axe finds on the page, but for what lies in `others`: parts that are not ours to mend. */
export async function findViolations(page: Page, others: readonly string[] = []): Promise<string[]> {
  if (!(await page.evaluate(() => "axe" in window))) await page.evaluate(AXE);
  await page.evaluate(settled);
  const { violations } = await page.evaluate(
    // Fluent's guards at the ends of the page: they take the focus only to hand it on. Its tips hang at the end of the body, outside of
    // all landmarks; whether one is shown depends on where the mouse rests.
    (exclude) => (window as unknown as { axe: Pick<typeof Axe, "run"> }).axe.run({ exclude }),
    ["[data-tabster-dummy]", "[role=tooltip]", ...others],
  );
  return violations.map(
    ({ id, help, nodes }) => `${id}: ${help}\n${nodes.map((node) => `  ${node.html}`).join("\n")}`,
  );
}

const AXE = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");

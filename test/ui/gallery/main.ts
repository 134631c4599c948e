import { mkdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { chromium, type Page } from "playwright-core";
import { buildGallery } from "./build-gallery";
import { CHOICES, CLICKS, NOW, STATES } from "./states";

/**
 * `tsx test/ui/gallery/main.ts FOLDER [STATE…] [--widths=350,320] [--themes=light,dark,contrast] [--languages=vi,en]`:
 * a picture of each state in each look, and what axe finds in it. Ends with 1 where axe found something.
 */
async function main([folder = "out/gallery", ...rest]: readonly string[]): Promise<void> {
  const argument = (name: string, fallback: string): string[] =>
    (rest.find((arg) => arg.startsWith(`--${name}=`))?.split("=")[1] ?? fallback).split(",");
  const wanted = rest.filter((arg) => !arg.startsWith("--"));
  const names = Object.keys(STATES).filter(
    (name) => wanted.length === 0 || wanted.some((each) => name.startsWith(each)),
  );
  await mkdir(folder, { recursive: true });
  const address = await buildGallery(join(process.cwd(), "out", "gallery-bundle"));
  const axe = await readFile(require.resolve("axe-core/axe.min.js"), "utf8");
  const browser = await chromium.launch({
    executablePath: process.env["CHROMIUM"] ?? "/usr/bin/chromium",
    args: FLAGS,
  });
  let violations = 0;
  for (const theme of argument("themes", "light,dark,contrast")) {
    const context = await browser.newContext({
      colorScheme: theme === "dark" ? "dark" : "light",
      forcedColors: theme === "contrast" ? "active" : "none",
      reducedMotion: "reduce",
      deviceScaleFactor: 2,
    });
    const page = await context.newPage();
    page.on("pageerror", (error) => {
      console.error(String(error));
    });
    page.on("console", (message) => {
      if (message.type() === "error") console.error(message.text());
    });
    await page.clock.setFixedTime(NOW);
    for (const language of argument("languages", "vi")) {
      for (const width of argument("widths", "350,320").map(Number)) {
        await page.setViewportSize({ width, height: Number(argument("height", "720")[0]) });
        for (const name of names) {
          await page.goto("about:blank");
          await page.goto(`${address}#${name}/${theme}/${language}`);
          await page.waitForSelector("h1");
          for (const label of CLICKS[name] ?? [])
            await page.getByText(label, { exact: true }).first().click();
          const option = CHOICES[name];
          if (option !== undefined)
            await page.locator("select", { hasText: option }).last().selectOption(option);
          await page.waitForTimeout(350);
          await page.screenshot({ path: join(folder, `${name}-${theme}-${language}-${width}.png`) });
          violations += await runAxe(page, axe, `${name} ${theme} ${language} ${width}`);
          if (await isCutOff(page)) console.log(`${name} ${theme} ${language} ${width}: wider than the pane`);
        }
      }
    }
    await context.close();
  }
  await browser.close();
  console.log(`axe: ${violations} violations`);
  process.exitCode = violations === 0 ? 0 : 1;
}

const FLAGS = [
  "--headless",
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--allow-file-access-from-files",
];

interface AxeResult {
  readonly violations: readonly {
    readonly id: string;
    readonly help: string;
    readonly nodes: readonly { readonly html: string; readonly failureSummary?: string }[];
  }[];
}

async function runAxe(page: Page, source: string, where: string): Promise<number> {
  await page.evaluate(source);
  const result = await page.evaluate<AxeResult>(
    // Tabster's fences around a dialog pass the focus on and never keep it, which axe cannot know.
    'axe.run({ exclude: [["[data-tabster-dummy]"]] })',
  );
  for (const { id, help, nodes } of result.violations) {
    console.log(`${where}: ${id}: ${help}`);
    for (const node of nodes.slice(0, 3))
      console.log(`   ${node.html.slice(0, 200)}\n   ${node.failureSummary ?? ""}`);
  }
  return result.violations.length;
}

async function isCutOff(page: Page): Promise<boolean> {
  return page.evaluate(() =>
    [
      document.documentElement,
      ...document.querySelectorAll("[role=tabpanel], [role=tabpanel] > *, [role=dialog]"),
    ].some(
      (element) =>
        element.scrollWidth > element.clientWidth + 1 && getComputedStyle(element).overflowX !== "auto",
    ),
  );
}

void main(process.argv.slice(2));

import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { chromium } from "playwright-core";
import { LARGEST_SMALL_ICON, allIcons, iconFile, sizesOf } from "../../addin/icons";

/** `npm run icons`: draws assets/icons/drawings as PNG in every size. Needs Chromium, so it is not part of `generate`. */
async function drawIcons(): Promise<void> {
  const browser = await chromium.launch({
    executablePath: process.env["CHROMIUM"] ?? "/usr/bin/chromium",
    args: ["--no-sandbox"],
  });
  const page = await browser.newPage();
  for (const icon of allIcons()) {
    for (const size of sizesOf(icon)) {
      const drawing = `${icon}${size <= LARGEST_SMALL_ICON ? "-small" : ""}.svg`;
      const svg = readFileSync(join(FOLDER, "drawings", drawing), "utf8");
      await page.setViewportSize({ width: size, height: size });
      await page.setContent(
        `<body style="margin:0"><img src="${toDataUrl(svg)}" width="${size}" height="${size}">`,
      );
      const png = await page.screenshot({ omitBackground: true });
      writeFileSync(join(FOLDER, iconFile(icon, size)), png);
    }
  }
  await browser.close();
}

function toDataUrl(svg: string): string {
  return `data:image/svg+xml;base64,${Buffer.from(svg).toString("base64")}`;
}

const FOLDER = "assets/icons";

void drawIcons();

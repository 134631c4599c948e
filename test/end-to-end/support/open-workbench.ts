import { readFileSync } from "node:fs";
import type { BrowserContext, Page } from "playwright-core";

/** The workbench in a browser. */
export interface OpenWorkbench {
  readonly page: Page;
  /** What broke in the page, or was asked of anyone but its own server: to be empty. */
  readonly troubles: string[];
  /** Every address that the page or its workers asked for. */
  readonly asked: readonly string[];
  /** Resolves when the grid is there and the check that follows opening has ended. */
  readonly ready: () => Promise<void>;
  readonly openFiles: (
    ...files: readonly { readonly name: string; readonly bytes: Uint8Array }[]
  ) => Promise<void>;
  /** Clicks the button of this name, and gives the file that is downloaded: its name and its bytes. */
  readonly download: (button: string) => Promise<{ readonly name: string; readonly bytes: Uint8Array }>;
}

/** Opens the page at `address`, in a context of its own store. */
export async function openWorkbench(context: BrowserContext, address: string): Promise<OpenWorkbench> {
  const troubles: string[] = [];
  const asked: string[] = [];
  const { origin } = new URL(address);
  const page = await context.newPage();
  page.setDefaultTimeout(120_000);
  page.on("pageerror", (error) => troubles.push(`${error.message}\n${error.stack ?? ""}`));
  page.on("console", (message) => message.type() === "error" && troubles.push(message.text()));
  context.on("request", (request) => {
    const url = request.url();
    asked.push(url);
    if (!url.startsWith(`${origin}/`) && !/^(blob|data|file):/u.test(url)) troubles.push(`asked for ${url}`);
  });
  await page.goto(address);
  return {
    page,
    troubles,
    asked,
    ready: () => untilReady(page),
    openFiles: async (...files) => {
      await page
        .locator("input[type=file]")
        .first()
        .setInputFiles(
          files.map(({ name, bytes }) => ({
            name,
            mimeType: "application/octet-stream",
            buffer: Buffer.from(bytes),
          })),
        );
    },
    download: async (button) => {
      const coming = page.waitForEvent("download");
      await page.getByRole("button", { name: button, exact: true }).click();
      const download = await coming;
      const bytes = new Uint8Array(readFileSync(await download.path()));
      return { name: download.suggestedFilename(), bytes };
    },
  };
}

async function untilReady(page: Page): Promise<void> {
  await page.locator("[data-grid=ready]").waitFor();
  await page.getByText("Vừa kiểm tra xong").first().waitFor();
}

import { execFileSync, spawnSync } from "node:child_process";
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { unzipSync } from "fflate";
import type { Browser } from "playwright-core";
import { makeArchives, PLACE_OF_ADDRESS, type Archive } from "../../../src/cli/release/make-archives";
import { readProduct } from "../../../src/cli/product";
import { verifyPage } from "../../../src/cli/start/verify-page";
import { borrowBrowser } from "../../end-to-end/support/borrow-browser";
import { inChromium } from "../../end-to-end/support/in-chromium";
import { openWorkbench } from "../../end-to-end/support/open-workbench";
import { fullWorkbook } from "../../hosts/xlsx/full-workbook";
import { builtFolder } from "../../support/built-folder";
import { serveFolder } from "../../support/serve-folder";

jest.setTimeout(480_000);

inChromium("the archives of a release, each unpacked in an empty folder", () => {
  const { version } = readProduct();
  const root = mkdtempSync(join(tmpdir(), "khop-release-"));
  let archives: readonly Archive[];
  let browser: Browser;
  beforeAll(async () => {
    archives = makeArchives(
      {
        addin: await builtFolder("addin"),
        addinOffline: await builtFolder("addin-offline"),
        workbench: await builtFolder("workbench"),
        program: await builtFolder("program"),
      },
      PLACE_OF_ADDRESS,
    );
    browser = await borrowBrowser();
  }, 600_000);
  afterAll(() => {
    rmSync(root, { recursive: true });
  });

  const take = (name: string): Uint8Array => {
    const archive = archives.find((each) => each.name === name);
    if (!archive) throw new Error(`${name} is not among ${archives.map((each) => each.name).join()}`);
    return archive.bytes;
  };
  const unzip = (name: string): string => {
    const folder = join(root, name);
    for (const [path, bytes] of Object.entries(unzipSync(take(name)))) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), bytes);
    }
    return folder;
  };

  test("the workbench opens from the disk, and checks a workbook", async () => {
    const folder = unzip(`khop-workbench-${version}.zip`);
    const context = await browser.newContext({ viewport: { width: 1366, height: 768 } });
    const bench = await openWorkbench(context, pathToFileURL(resolve(folder, "index.html")).href);
    await bench.ready();
    await bench.openFiles({ name: "tong-hop.xlsm", bytes: fullWorkbook() });
    await bench.page.locator("[title='tong-hop.xlsm']").waitFor();
    await bench.ready();
    await bench.page.getByRole("button", { name: "Xem phát hiện" }).click();
    await bench.page.getByText("2020, Tổng số: ghi 18").first().waitFor();
    expect(bench.troubles).toEqual([]);
    expect(bench.asked.filter((url) => /^https?:/u.test(url))).toEqual([]);
    await context.close();
  });

  test("the command line checks the sample, by Node alone", () => {
    const folder = join(root, "program");
    mkdirSync(folder);
    writeFileSync(join(folder, "khop.tgz"), take(`khop-cli-${version}.tgz`));
    execFileSync("tar", ["-xzf", "khop.tgz"], { cwd: folder });
    const program = join(folder, "package", "khop.js");
    const run = (...argv: readonly string[]) =>
      spawnSync(process.execPath, [program, ...argv], { cwd: folder, encoding: "utf8" });
    expect(run("--version").stdout).toBe(`${version}\n`);
    for (const file of ["danh-sach.xlsx", "bao-cao.txt"])
      writeFileSync(join(folder, file), readFileSync(join("assets", "sample", file)));
    const checked = run("check", "danh-sach.xlsx", "--report", "bao-cao.txt");
    expect(checked.stderr).toBe("");
    expect(checked.status).toBe(1);
    expect(checked.stdout).toContain("· total-differs-from-parts]");
    const packed = JSON.parse(readFileSync(join(folder, "package", "package.json"), "utf8")) as object;
    expect(packed).toMatchObject({ name: "khop", version, bin: { khop: "khop.js" } });
    expect(packed).not.toHaveProperty("dependencies");
    for (const path of ["schemas", "templates"])
      expect(readdirSync(join(folder, "package", path))).toEqual(readdirSync(join("assets", path)));
    const own = join("package", "templates", "sang-kien.json");
    expect(run("check", "danh-sach.xlsx", "--template", own).status).toBe(1);
    expect(readFileSync(program, "utf8")).toMatch(/^#!\/usr\/bin\/env node\n/u);
  });

  test("the add-in: its manifests name only files that are in both folders, and the page that they open is whole", async () => {
    const folder = unzip(`khop-addin-${version}.zip`);
    for (const [manifest, served] of [
      ["manifest.production.xml", "addin"],
      ["manifest.offline.xml", "addin-offline"],
    ] as const) {
      const text = readFileSync(join(folder, manifest), "utf8");
      expect(text).toContain(`<Version>${version}.0</Version>`);
      const named = [...text.matchAll(/"(https:[^"]*)"/gu)].map(([, url = ""]) => url);
      expect(named.length).toBeGreaterThan(10);
      for (const url of named) {
        expect(url.startsWith(`${PLACE_OF_ADDRESS}/`)).toBe(true);
        expect(existsSync(join(folder, served, url.slice(PLACE_OF_ADDRESS.length)))).toBe(true);
      }
    }
    const server = await serveFolder(join(folder, "addin-offline"));
    expect(await verifyPage(`${server.address}/taskpane.html`)).toBeNull();
    expect(server.missing).toEqual([]);
    await server.close();
    expect(readFileSync(join(folder, "addin", "taskpane.html"), "utf8")).toContain(
      "appsforoffice.microsoft.com",
    );
  });

  test("each says under which licences it ships what is in it", () => {
    const licences = (folder: string): string =>
      readFileSync(join(folder, "THIRD-PARTY-LICENCES.txt"), "utf8");
    const workbench = licences(join(root, `khop-workbench-${version}.zip`));
    expect(workbench).toMatch(/^@univerjs\/telemetry [\d.]+: Apache-2\.0 \(as its source says\)$/mu);
    expect(workbench).toMatch(/^react [\d.]+: MIT$/mu);
    const addin = join(root, `khop-addin-${version}.zip`);
    expect(licences(join(addin, "addin"))).not.toContain("@univerjs/");
    expect(licences(join(addin, "addin"))).not.toContain("MICROSOFT SOFTWARE LICENSE TERMS");
    expect(licences(join(addin, "addin-offline"))).toMatch(/^@microsoft\/office-js .*MICROSOFT SOFTWARE/mu);
    expect(readFileSync(join(addin, "README.txt"), "utf8")).toContain("Microsoft is not responsible");
    const program = join(root, "program", "package");
    expect(licences(program)).toMatch(/^commander [\d.]+: MIT$/mu);
    for (const folder of [join(root, `khop-workbench-${version}.zip`), addin, program])
      expect(readdirSync(folder)).toContain("LICENSE");
  });
});

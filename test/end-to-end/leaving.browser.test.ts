import { join } from "node:path";
import { createWorkbook } from "../../src/hosts/xlsx/create-workbook";
import { readXlsx } from "../../src/hosts/xlsx/read-xlsx";
import { plainPlan } from "../hosts/plans";
import { findViolations, PICTURES } from "./support/look";
import type { OpenWorkbench } from "./support/open-workbench";
import { describeWorkbench } from "./support/workbench-tests";

jest.setTimeout(240_000);

const WARDS = plainPlan("Tổ dân phố", [
  ["Tổ", "Số hộ"],
  ["Tổ 1", 20],
  ["Tổ 2", 31],
]);

describeWorkbench("nobody is trapped", (open) => {
  let workbench: OpenWorkbench;
  beforeAll(async () => {
    workbench = await open();
    await workbench.ready();
  });

  const discardIfAsked = (): Promise<void> =>
    workbench.page
      .getByRole("button", { name: "Không lưu, mở tệp khác" })
      .click({ timeout: 3000 })
      .catch(() => undefined);

  const partInFront = (): Promise<string | undefined> =>
    workbench.page.evaluate(
      () => document.activeElement?.closest<HTMLElement>("[data-part]")?.dataset["part"],
    );

  test("F6 goes through the command bar, the grid and the pane, and Shift+F6 back", async () => {
    const { page } = workbench;
    await workbench.select("B2");
    const parts: (string | undefined)[] = [await partInFront()];
    for (const key of ["F6", "F6", "F6", "Shift+F6", "Shift+F6"]) {
      await page.keyboard.press(key);
      await workbench.settled();
      parts.push(await partInFront());
    }
    expect(parts).toEqual(["grid", "pane", "header", "grid", "header", "pane"]);
  });

  test("Tab and Shift+Tab leave the grid, and fill cells side by side while a person types", async () => {
    const { page } = workbench;
    for (const [key, part] of [
      ["Tab", "pane"],
      ["Shift+Tab", "header"],
    ] as const) {
      await workbench.select("Y3");
      for (let times = 0; times < 25 && (await partInFront()) === "grid"; times++)
        await page.keyboard.press(key);
      expect([key, await partInFront()]).toEqual([key, part]);
    }
    await workbench.select("U5");
    for (const key of ["7", "Tab", "Tab", "9", "Tab"]) await page.keyboard.press(key);
    expect(await partInFront()).toBe("grid");
    const saved = readXlsx("saved.xlsx", (await workbench.download("Lưu")).bytes);
    expect(saved.ok && saved.value.sheets[0]?.values[4]?.slice(20, 23)).toEqual([7, "", 9]);
  });

  test("axe finds nothing on the page, the grid included", async () => {
    expect(await findViolations(workbench.page)).toEqual([]);
  });

  test("on a phone no command is cut off, and they take less than a third of the height", async () => {
    const { page } = workbench;
    for (const [width, height] of [
      [350, 600],
      [390, 844],
    ] as const) {
      await page.setViewportSize({ width, height });
      await workbench.settled();
      await page.screenshot({ path: join(PICTURES, `workbench.${width}-phone.png`) });
      const { right, top } = await page.evaluate(() => ({
        right: Math.max(
          ...[...document.querySelectorAll("[data-part=header] *, [data-part=pane] [role=tablist] *")].map(
            (each) => each.getBoundingClientRect().right,
          ),
        ),
        top: document.querySelector("[role=tabpanel]")?.getBoundingClientRect().top ?? height,
      }));
      expect(right).toBeLessThanOrEqual(width);
      expect(top).toBeLessThan(height / 3);
    }
    await page.setViewportSize({ width: 1366, height: 768 });
  });

  test("a workbook that is read without end is given up, and what is opened next does not wait for it", async () => {
    const { page } = workbench;
    page.setDefaultTimeout(30_000);
    await page.evaluate(() => {
      const own = Object.getOwnPropertyDescriptor(Worker.prototype, "postMessage") ?? {};
      Object.assign(window, { goOn: () => Object.defineProperty(Worker.prototype, "postMessage", own) });
      Worker.prototype.postMessage = () => undefined;
    });
    const file = { name: "to-dan-pho.xlsx", bytes: createWorkbook([WARDS]) };
    await workbench.openFiles(file);
    await discardIfAsked();
    await page.getByRole("button", { name: "Dừng mở" }).click();
    await page.getByTitle("danh-sach-mau.xlsx").waitFor();
    await page.evaluate(() => (window as unknown as { goOn: () => void }).goOn());
    await workbench.type("Y7", "vẫn gõ được");
    await workbench.openFiles(file);
    await discardIfAsked();
    await page.getByTitle("to-dan-pho.xlsx").waitFor();
    await workbench.ready();
    expect(workbench.troubles).toEqual([]);
  });
});

import { join } from "node:path";
import { createWorkbook } from "../../src/hosts/xlsx/create-workbook";
import { plainPlan } from "../hosts/plans";
import { PICTURES } from "./support/look";
import { openWorkbench, type OpenWorkbench } from "./support/open-workbench";
import { describeWorkbench } from "./support/workbench-tests";

jest.setTimeout(240_000);

const WELLS = createWorkbook([
  plainPlan("Giếng", [
    ["Thôn", "Số giếng"],
    ["Thôn Thượng", 12],
    ["Thôn Hạ", 17],
  ]),
]);

describeWorkbench("work that was kept", (open) => {
  async function openWells(): Promise<OpenWorkbench> {
    const workbench = await open();
    await workbench.begun();
    await workbench.openFiles({ name: "gieng.xlsx", bytes: WELLS });
    await workbench.page.getByTitle("gieng.xlsx").waitFor();
    await workbench.ready();
    await workbench.type("B2", "13");
    await workbench.page.getByText("Chưa lưu").waitFor();
    await workbench.kept("unsaved");
    return workbench;
  }

  /** The process of the page is gone at once, as after a crash: nothing is told to the page. */
  async function crash({ page }: OpenWorkbench): Promise<void> {
    const client = await page.context().newCDPSession(page);
    void client.send("Page.crash").catch(() => undefined);
    await page.waitForEvent("crash");
    await page.close();
  }

  test("of a window that died is offered before anything is opened", async () => {
    const first = await openWells();
    const context = first.page.context();
    const address = first.page.url();
    await crash(first);
    const second = await openWorkbench(context, address);
    const { page } = second;
    await page.getByRole("heading", { name: "Mở lại công việc dở?" }).waitFor();
    await page.getByText("gieng.xlsx").first().waitFor();
    await page.screenshot({ path: join(PICTURES, "workbench.offered.png") });
    expect(await page.locator("[data-grid]").count()).toBe(0);
    await page.getByRole("button", { name: "Mở lại" }).click();
    await second.ready();
    await page.getByTitle("gieng.xlsx").waitFor();
    await page.getByText("Chưa lưu").waitFor();

    page.once("dialog", (dialog) => void dialog.accept());
    await page.reload();
    await second.ready();
    await page.getByTitle("gieng.xlsx").waitFor();
    await crash(second);

    const third = await openWorkbench(context, address);
    await third.page.getByRole("button", { name: "Bỏ, mở dữ liệu mẫu" }).click();
    await third.page.getByTitle("danh-sach-mau.xlsx").waitFor();
    await third.ready();
    expect(third.troubles).toEqual([]);
  });

  test("of a window that is closed while another is open is offered there", async () => {
    const first = await openWells();
    const context = first.page.context();
    const second = await openWorkbench(context, first.page.url());
    await second.ready();
    await second.page.getByText("Khớp đang mở ở một cửa sổ khác").waitFor();
    await crash(first);
    await second.page.getByText("Cửa sổ kia đã đóng").waitFor();
    await second.page.screenshot({ path: join(PICTURES, "workbench.left.png") });
    await second.page.getByRole("button", { name: "Mở phần để lại" }).click();
    const discard = second.page.getByRole("button", { name: "Không lưu, mở tệp khác" });
    const gone = second.page.getByText("Cửa sổ kia đã đóng");
    await discard.click({ timeout: 5000 }).catch(() => undefined);
    await gone.waitFor({ state: "detached" });
    await second.page.getByText("Chưa lưu").waitFor();
    await second.type("B3", "18");
    await second.kept("unsaved");
    expect(second.troubles).toEqual([]);
  });

  test("is not, where the browser is full: that is said while it can still be saved", async () => {
    const workbench = await open();
    await workbench.ready();
    await workbench.page.evaluate(() => {
      IDBObjectStore.prototype.put = () => {
        throw new DOMException("no room", "QuotaExceededError");
      };
    });
    await workbench.type("Y5", "ghi");
    await workbench.page.getByText("Trình duyệt hết chỗ").waitFor();
    await workbench.page.screenshot({ path: join(PICTURES, "workbench.full.png") });
    await workbench.download("Lưu");
    await workbench.page.getByText("Đã lưu danh-sach-mau.xlsx").waitFor();
  });
});

import { openWorkbench, type OpenWorkbench } from "./support/open-workbench";
import { describeWorkbench } from "./support/workbench-tests";

jest.setTimeout(240_000);

describeWorkbench("two windows of one browser", (open) => {
  let first: OpenWorkbench;
  beforeAll(async () => {
    first = await open();
    await first.ready();
  });

  test("the second is told, keeps nothing, and can go on with the work of the first", async () => {
    await first.kept("saved");
    const second = await openWorkbench(first.page.context(), first.page.url());
    await second.ready();
    const told = second.page.getByText("Khớp đang mở ở một cửa sổ khác");
    await told.waitFor();
    expect(await first.page.getByText("Khớp đang mở ở một cửa sổ khác").count()).toBe(0);

    await first.page.bringToFront();
    await first.type("P40", "Gửi từ cửa sổ đầu");
    await first.kept("unsaved");
    await second.page.bringToFront();
    await second.page.getByRole("button", { name: "Làm tiếp ở đây" }).click();
    await told.waitFor({ state: "detached" });
    await second.page.getByText("Chưa lưu").waitFor();
    await first.page.getByText("Khớp đang mở ở một cửa sổ khác").waitFor();
    expect(second.troubles).toEqual([]);
  });
});

import { workbenchBeside } from "../../src/taskpane/workbench-page";

const asked: string[] = [];
const openBrowserWindow = jest.fn();

function start(answer: () => Promise<unknown>, supported = true): ReturnType<typeof workbenchBeside> {
  asked.length = 0;
  const fetch = (address: string, { method }: { method: string }): Promise<unknown> => {
    asked.push(`${method} ${address}`);
    return answer();
  };
  const requirements = { isSetSupported: () => supported };
  Object.assign(globalThis, { fetch, Office: { context: { requirements, ui: { openBrowserWindow } } } });
  return workbenchBeside("https://server.example/khop/taskpane.html?_host_Info=Excel$Mac#pane");
}
afterEach(() => Reflect.deleteProperty(globalThis, "Office"));

it("is looked for beside the pane, and opened there", async () => {
  const page = start(() => Promise.resolve({ ok: true }));
  expect(await page.isThere()).toBe(true);
  expect(asked).toEqual(["HEAD https://server.example/khop/workbench/index.html"]);
  page.open();
  expect(openBrowserWindow).toHaveBeenCalledWith("https://server.example/khop/workbench/index.html");
});

it.each([
  ["is not served", () => Promise.resolve({ ok: false }), true],
  ["cannot be reached", () => Promise.reject(new TypeError("no")), true],
  ["cannot be opened by this Excel", () => Promise.resolve({ ok: true }), false],
])("a page that %s is not offered", async (_what, answer, supported) => {
  expect(await start(answer, supported).isThere()).toBe(false);
});

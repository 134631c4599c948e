/** @jest-environment jsdom */
import { readFileSync } from "node:fs";
import { Linter } from "eslint";

const PAGE = "src/taskpane/page";
const boot = readFileSync(`${PAGE}/boot.js`, "utf8");
const body = /<body>([\s\S]*)<\/body>/u.exec(readFileSync(`${PAGE}/taskpane.html`, "utf8"))?.[1] ?? "";

const MODERN = { Worker: () => undefined, structuredClone: (value: unknown) => value };

beforeEach(() => {
  jest.useFakeTimers();
  document.documentElement.removeAttribute("data-page");
  document.documentElement.removeAttribute("data-khop");
  document.body.innerHTML = body;
  Object.assign(globalThis, MODERN);
});
afterEach(() => jest.useRealTimers());

test("is written in the JavaScript of 2009", () => {
  const options = { languageOptions: { ecmaVersion: 5, sourceType: "script" } } as const;
  expect(new Linter().verify(boot, options)).toEqual([]);
  expect(new Linter().verify("const a = () => 1;", options)).not.toEqual([]);
});

test("a webview of today sees the pane", () => {
  start();
  expect(shown()).toEqual(["pane"]);
});

test.each(["Worker", "structuredClone"])("a webview without %s sees what to do", (name) => {
  Reflect.deleteProperty(globalThis, name);
  start();
  expect(shown()).toEqual(["too-old"]);
});

test.each([
  ["https://appsforoffice.microsoft.com/lib/1/hosted/office.js", "no-office-script"],
  ["http://localhost/office-js/office.js", "no-office-script"],
  ["http://localhost/taskpane.0123456789.js", "not-started"],
])("when %s cannot be loaded: %s", (src, page) => {
  start();
  const script = document.createElement("script");
  document.body.append(script);
  Object.defineProperty(script, "src", { value: src });
  script.dispatchEvent(new Event("error"));
  expect(shown()).toEqual([page]);
});

test.each([
  ["Uncaught SyntaxError: Unexpected token", "http://localhost/taskpane.0123456789.js", "too-old"],
  ["Uncaught TypeError: a is undefined", "http://localhost/taskpane.0123456789.js", "not-started"],
  ["Uncaught TypeError: a is undefined", "http://localhost/office-js/excel-web-16.00.js", "pane"],
  ["Script error.", "", "pane"],
])("“%s” in “%s”: %s", (message, filename, page) => {
  start();
  window.dispatchEvent(new ErrorEvent("error", { message, filename }));
  expect(shown()).toEqual([page]);
});

test("says so when nothing has started after a minute", () => {
  start();
  jest.advanceTimersByTime(59_000);
  expect(shown()).toEqual(["pane"]);
  jest.advanceTimersByTime(2_000);
  expect(shown()).toEqual(["not-started"]);
});

test("keeps still once the pane has started", () => {
  start();
  document.documentElement.dataset["khop"] = "started";
  jest.advanceTimersByTime(120_000);
  const filename = "http://localhost/taskpane.0123456789.js";
  window.dispatchEvent(new ErrorEvent("error", { message: "Uncaught TypeError", filename }));
  expect(shown()).toEqual(["pane"]);
});

describe("with the pane closed, when the pane's own script cannot be loaded or Office never answers", () => {
  const handlers = new Map<string, (event?: { completed: () => void }) => void>();
  const showAsTaskpane = jest.fn(() => Promise.reject(new Error("no")));
  const onReady = jest.fn(() => new Promise(() => undefined));
  beforeEach(() => {
    handlers.clear();
    showAsTaskpane.mockClear();
    document.documentElement.dataset["actions"] = "check build";
    const associate = (action: string, handler: () => void): void => void handlers.set(action, handler);
    Object.assign(globalThis, { Office: { actions: { associate }, addin: { showAsTaskpane }, onReady } });
  });
  afterEach(() => Reflect.deleteProperty(globalThis, "Office"));

  test("a click on the ribbon opens the page that says so, and is completed", () => {
    start();
    expect([...handlers.keys()]).toEqual([]);
    jest.advanceTimersByTime(61_000);
    expect(shown()).toEqual(["not-started"]);
    expect([...handlers.keys()]).toEqual(["check", "build"]);
    expect(onReady).toHaveBeenCalled();
    const completed = jest.fn();
    handlers.get("build")?.({ completed });
    expect(completed).toHaveBeenCalledTimes(1);
    expect(showAsTaskpane).toHaveBeenCalledTimes(1);
    handlers.get("check")?.();
    expect(showAsTaskpane).toHaveBeenCalledTimes(2);
  });

  test("where Office cannot show a pane the click ends all the same", () => {
    Object.assign(window.Office, { addin: undefined });
    start();
    jest.advanceTimersByTime(61_000);
    const completed = jest.fn();
    handlers.get("check")?.({ completed });
    expect(completed).toHaveBeenCalledTimes(1);
  });
});

test.each(["too-old", "no-office-script", "outside-excel", "not-started"])(
  "%s speaks both languages",
  (id) => {
    const page = document.getElementById(id);
    expect(page?.querySelector("h1")?.textContent).toMatch(/[À-ỹ]/u);
    expect(page?.querySelector("[lang=en] h2")?.textContent).toMatch(/^[ -~ớ]+$/u);
  },
);

function start(): void {
  // eslint-disable-next-line @typescript-eslint/no-implied-eval, @typescript-eslint/no-unsafe-call
  new Function(boot)();
}

function shown(): string[] {
  return ["pane", "too-old", "no-office-script", "outside-excel", "not-started"].filter(
    (id) => document.getElementById(id)?.hidden === false,
  );
}

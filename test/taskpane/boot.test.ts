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

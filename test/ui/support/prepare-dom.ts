import { configure } from "@testing-library/react";

/**
 * jsdom lays nothing out: a window of this height, with rows of a line's height, makes a list that shows only what is in
 * sight show something. Its files cannot be read the newer way. Queries by role do not ask jsdom what is visible either, and of
 * Fluent's rules, by the thousand, it gets those that hide, since every accessible name asks them all: both take most of a test's time.
 */
export function prepareDom(height = 800, width = 350): void {
  const define = (name: string, get: (this: HTMLElement) => number): void => {
    Object.defineProperty(HTMLElement.prototype, name, { configurable: true, get });
  };
  for (const name of ["offsetHeight", "clientHeight"])
    define(name, function () {
      return this.dataset["index"] === undefined ? height : ROW;
    });
  for (const name of ["offsetWidth", "clientWidth"]) define(name, () => width);
  Element.prototype.scrollTo = () => undefined;
  // eslint-disable-next-line @typescript-eslint/unbound-method -- called with its sheet
  const { insertRule } = CSSStyleSheet.prototype;
  CSSStyleSheet.prototype.insertRule = function (rule, index) {
    return HIDES.test(rule) ? insertRule.call(this, rule, index) : 0;
  };
  Blob.prototype.arrayBuffer = function () {
    return readFile<ArrayBuffer>((reader) => reader.readAsArrayBuffer(this));
  };
  Blob.prototype.text = function () {
    return readFile<string>((reader) => reader.readAsText(this));
  };
  // What a test waits for comes at last on a busy machine, too: it has the time of the test.
  configure({ defaultHidden: true, asyncUtilTimeout: 50_000 });
}

const ROW = 24;

const HIDES = /display:\s*none|visibility:\s*hidden|pointer-events:\s*none/u;

function readFile<Content>(read: (reader: FileReader) => void): Promise<Content> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(reader.result as Content);
    reader.onerror = () => reject(reader.error ?? new Error("unread"));
    read(reader);
  });
}

import { configure } from "@testing-library/react";

/**
 * jsdom lays nothing out: a window of this height, with rows of a line's height, makes a list that shows only what is in
 * sight show something. Its files cannot be read the newer way. Queries by role do not ask jsdom what is visible either: that takes most of a test's time.
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
  Blob.prototype.arrayBuffer = function () {
    return new Promise((resolve, reject) => {
      const reader = new FileReader();
      reader.onload = () => resolve(reader.result as ArrayBuffer);
      reader.onerror = () => reject(reader.error ?? new Error("unread"));
      reader.readAsArrayBuffer(this);
    });
  };
  configure({ defaultHidden: true });
}

const ROW = 24;

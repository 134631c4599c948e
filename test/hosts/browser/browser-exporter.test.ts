/** @jest-environment jsdom */
import { browserExporter } from "../../../src/hosts/browser/browser-exporter";

const copied = jest.fn<Promise<void>, [string]>();

beforeEach(() => {
  copied.mockReset();
  copied.mockResolvedValue(undefined);
  Object.defineProperty(navigator, "clipboard", { configurable: true, value: { writeText: copied } });
  Object.defineProperty(document, "execCommand", { configurable: true, value: undefined });
});

test("text goes to the clipboard", async () => {
  expect(await browserExporter.copyText("Có 77 mô hình.")).toEqual({ ok: true, value: undefined });
  expect(copied).toHaveBeenCalledWith("Có 77 mô hình.");
});

test("in a frame without the right to the clipboard the old way is gone, and the focus comes back", async () => {
  copied.mockRejectedValue(new Error("NotAllowedError"));
  document.body.innerHTML = "<button>Chép</button>";
  const button = document.querySelector("button");
  button?.focus();
  let selected = "";
  const execCommand = (): boolean => {
    selected = document.querySelector("textarea")?.value ?? "";
    return true;
  };
  Object.defineProperty(document, "execCommand", { configurable: true, value: execCommand });
  expect(await browserExporter.copyText("Có 77 mô hình.")).toEqual({ ok: true, value: undefined });
  expect(selected).toBe("Có 77 mô hình.");
  expect(document.querySelector("textarea")).toBeNull();
  expect(document.activeElement).toBe(button);
});

test("where neither way works, the browser's words are told", async () => {
  copied.mockRejectedValue(new Error("NotAllowedError"));
  expect(await browserExporter.copyText("a")).toEqual({
    ok: false,
    error: { code: "refused", subject: "clipboard", detail: "Error: NotAllowedError" },
  });
});

test("a file is downloaded under its name, and nothing stays on the page", async () => {
  const made: Blob[] = [];
  Object.assign(URL, {
    createObjectURL: (blob: Blob) => `blob:${made.push(blob)}`,
    revokeObjectURL: jest.fn(),
  });
  const clicked: string[] = [];
  jest.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(function (this: HTMLAnchorElement) {
    clicked.push(`${this.download} ${this.href}`);
  });
  const saved = await browserExporter.saveFile("bao-cao.docx", new Uint8Array([1, 2, 3]), "application/zip");
  expect(saved.ok).toBe(true);
  expect(clicked).toEqual(["bao-cao.docx blob:1"]);
  expect(made[0]).toMatchObject({ size: 3, type: "application/zip" });
  expect(document.querySelector("a")).toBeNull();
});

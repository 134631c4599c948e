import { describeHostError } from "../../src/app/sentences/host-error";
import { describeNotice } from "../../src/app/sentences/notice";
import { fail, ok } from "../../src/core/base/result";
import type { Exporter } from "../../src/ports/exporter";
import { makePaneExporter } from "../../src/taskpane/pane-exporter";
import { sheet, workbook } from "../support/grid";
import { startSession } from "./support/start-session";

const book = workbook(sheet("Số liệu", "Đơn vị | Tổng số\nPhường Hạ | 5"));

function macExporter(
  canCopy: boolean,
  isPageThere = false,
): { readonly exporter: Exporter; readonly log: string[] } {
  const log: string[] = [];
  const workbench = { isThere: () => Promise.resolve(isPageThere), open: () => void log.push("open page") };
  const page: Exporter = {
    saveFile: (name) => {
      log.push(`save ${name}`);
      return Promise.resolve(ok(undefined));
    },
    copyText: (text) => {
      log.push(`copy ${text.slice(0, 1)}`);
      return Promise.resolve(canCopy ? ok(undefined) : fail({ code: "refused", subject: "clipboard" }));
    },
  };
  return { exporter: makePaneExporter(page, "Mac", workbench), log };
}

describe("a pane in the Excel of a Mac, which saves no file for certain", () => {
  it("hands the text of the settings over by the clipboard, and calls nothing saved", async () => {
    const { exporter, log } = macExporter(true);
    const { act } = await startSession(book, { ports: { exporter } });
    const state = await act({ kind: "export-settings" });
    expect(log).toEqual([expect.stringMatching(/^save .*\.json$/u), "copy {"]);
    const notice = state.notice?.notice;
    expect(notice).toMatchObject({ kind: "copied-to-save" });
    for (const language of ["vi", "en"] as const)
      expect(notice && describeNotice(notice, language)).not.toMatch(/Đã lưu|^Saved/u);
  });

  it("where neither is to be had, says what is", async () => {
    const { exporter } = macExporter(false);
    const { act } = await startSession(book, { ports: { exporter } });
    const state = await act({ kind: "export-settings" });
    expect(state.problem?.trouble).toMatchObject({ kind: "host", error: { code: "save-unsure" } });
    const error = { code: "save-unsure", subject: "báo cáo.docx" } as const;
    expect(describeHostError(error, "vi")).toMatch(/báo cáo\.docx.*Excel trên web/u);
  });

  it("where the page for browsers is served, too, it is offered, and opened when a person wants", async () => {
    const { exporter, log } = macExporter(false, true);
    const { act } = await startSession(book, { ports: { exporter } });
    const state = await act({ kind: "export-settings" });
    expect(state.problem).toMatchObject({ trouble: { error: { code: "save-elsewhere" } }, retry: null });
    const error = { code: "save-elsewhere", subject: "phiếu.docx" } as const;
    expect(describeHostError(error, "vi")).toMatch(/phiếu\.docx.*trang Khớp/u);
    expect(describeHostError(error, "en")).toMatch(/phiếu\.docx.*page of Khớp/u);
    expect((await act({ kind: "open-page" })).problem).toBeNull();
    expect(log.at(-1)).toBe("open page");
  });

  it("a file that is none of text is tried, and told as unsure", async () => {
    const { exporter, log } = macExporter(true);
    expect(await exporter.saveFile("phieu.zip", new Uint8Array(1), "application/zip")).toMatchObject({
      ok: false,
      error: { code: "save-unsure", subject: "phieu.zip" },
    });
    expect(log).toEqual(["save phieu.zip"]);
  });
});

const NO_PAGE = { isThere: () => Promise.resolve(false), open: () => undefined };

it.each(["PC", "OfficeOnline"])("the pane of %s saves as it did", async (platform) => {
  const done = (): ReturnType<Exporter["copyText"]> => Promise.resolve(ok(undefined));
  const exporter: Exporter = { saveFile: done, copyText: done };
  expect(makePaneExporter(exporter, platform, NO_PAGE)).toBe(exporter);
  expect(await makePaneExporter(exporter, platform, NO_PAGE).saveFile("a", new Uint8Array(), "b")).toEqual(
    ok(undefined),
  );
});

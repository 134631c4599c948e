import { countReview } from "../../src/app/select/count-review";
import { viewFindings } from "../../src/app/select/view-findings";
import { createOfficeHost } from "../../src/hosts/office/office-host";
import { injectFaults } from "../../src/sample/inject-faults";
import { createRandom } from "../../src/sample/random";
import { marksOf } from "../hosts/office/open-office";
import type { ExcelHost } from "../support/excel-host/create-excel-host";
import { openExcel } from "../support/excel-host/open-excel";
import { smallBook } from "../support/generated-register";
import { toSnapshot } from "../support/to-snapshot";
import { startSession, type Trial } from "./support/start-session";

const { book: faulty } = injectFaults(
  smallBook(),
  ["number-stored-as-text", "unknown-category"],
  createRandom(5),
);
const book = toSnapshot("mau.xlsx", faulty.sheets);

jest.setTimeout(60_000);

/** A page over the Excel, as it is when it has just been loaded. */
function loadPage(): Promise<Trial> {
  const host = createOfficeHost();
  const { navigator, watcher, settings } = host;
  return startSession(book, { ports: { host, navigator, watcher, settings } });
}

function open(): { readonly excel: ExcelHost; readonly page: Promise<Trial> } {
  return { excel: openExcel({ workbook: book }), page: loadPage() };
}

describe("a page that Excel on the web has loaded anew after twenty idle minutes (office-js 4004, 6229)", () => {
  it("finds its marks, what was set aside and its built sheets in the workbook", async () => {
    const { excel, page } = open();
    const first = await page;
    const checked = await first.act({ kind: "check" });
    const [finding] = viewFindings(checked);
    if (!finding) throw new Error("nothing was found");
    await first.act(
      { kind: "mark" },
      { kind: "dismiss", findings: [finding.finding.id], reason: "Đã hỏi phòng tổ chức" },
      { kind: "build" },
    );
    await first.pass(1000);
    const names = excel.workbook.sheets.value.map(({ name }) => name);
    const marks = marksOf(excel);
    expect(marks.length).toBeGreaterThan(0);
    expect(names.length).toBeGreaterThan(book.sheets.length);
    // Nobody closed the first page: Excel has ended it.
    const second = await loadPage();
    const again = await second.act({ kind: "check" });
    expect(countReview(again)).toMatchObject({ dismissed: 1 });
    await second.act({ kind: "build" });
    expect(excel.workbook.sheets.value.map(({ name }) => name)).toEqual(names);
    await second.act({ kind: "mark" });
    expect(marksOf(excel)).toEqual(marks);
    await second.act({ kind: "unmark" });
    expect(marksOf(excel)).toEqual([]);
  });

  it("where the page stayed and its session ended, says so, and works again when the session does", async () => {
    const { excel, page } = open();
    const { act } = await page;
    await act({ kind: "check" });
    excel.faults.loseSession();
    const lost = await act({ kind: "check" });
    expect(lost.problem?.trouble.error.code).toBe("session-lost");
    excel.faults.restoreSession();
    expect((await act({ kind: "retry" })).problem).toBeNull();
  });
});

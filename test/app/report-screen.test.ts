import { unzipSync } from "fflate";
import { layOutText } from "../../src/app/select/lay-out-text";
import { shownDocument, viewFigure } from "../../src/app/select/view-figure";
import { viewFindings } from "../../src/app/select/view-findings";
import type { SessionState } from "../../src/app/session/state";
import type { FigureVerdict } from "../../src/core/model/report";
import { readDocxDocument } from "../../src/documents/docx/read-docx-document";
import { buildBundledSample } from "../../src/sample/build-sample";
import { sheet, workbook } from "../support/grid";
import { makeDocx, paragraph, run } from "../support/make-docx";
import { startSession, type Trial } from "./support/start-session";

jest.setTimeout(60_000);

const BOOK = workbook(
  sheet(
    "Nhà ở",
    `
    Xã | Nhà được sửa | Nhà xây mới
    Cao Sơn | 14 | 3
    Bình An | 9 | 2
    Tổng cộng | 23 | 5
  `,
  ),
);
const TEXT =
  "Kết quả công tác\nHuyện công nhận 75 mô hình (30 tập thể và 47 cá nhân). Các thôn đã sửa lại 14 nhà dột nát.";

function figureOf(
  state: SessionState,
  quote: string,
): { readonly index: number; readonly item: FigureVerdict } {
  const items = state.check?.analysis.report.figures.items ?? [];
  const index = items.findIndex((each) => each.quote.startsWith(quote));
  const item = items[index];
  if (!item) throw new Error(`no figure ${quote}`);
  return { index, item };
}

function referTo(state: SessionState, quote: string): { document: string; start: number; end: number } {
  const { at } = figureOf(state, quote).item;
  if (at.kind !== "text") throw new Error("a figure stands in a text");
  return { document: at.document, start: at.start, end: at.end };
}

async function paste(): Promise<Trial> {
  const trial = await startSession(BOOK);
  await trial.act({ kind: "paste-document", text: TEXT });
  return trial;
}

describe("a pasted report", () => {
  it("is read, checked with the workbook at once, and shown with every figure marked", async () => {
    const state = (await paste()).state();
    const document = shownDocument(state)?.document;
    expect(document?.name).toBe("Văn bản dán");
    expect(state.check?.analysis.report.documents).toEqual(["Văn bản dán"]);
    if (!document) return;
    const lines = layOutText(document, state.check?.analysis.report ?? null);
    expect(lines.map((line) => line.runs.map((each) => each.text).join("")).join("\n")).toBe(TEXT);
    const marked = lines.flatMap((line) => line.runs.filter((each) => each.figure !== null));
    expect(marked.length).toBeGreaterThanOrEqual(4);
    expect(marked.find((each) => each.text.startsWith("14"))?.verdict).not.toBeNull();
  });

  it("links a figure to the cell selected, sets it aside, and takes that back", async () => {
    const trial = await paste();
    trial.workbook.select({ sheet: "Nhà ở", address: "B2" });
    const linked = await trial.act({ kind: "link-to-selection", figure: referTo(trial.state(), "14") });
    expect(linked.notice?.notice).toEqual({ kind: "linked", cell: "Nhà ở!B2" });
    expect(linked.settings.links).toMatchObject([
      { target: { kind: "cell", sheet: "Nhà ở", address: "B2" } },
    ]);
    const { index, item } = figureOf(linked, "14");
    expect(item).toMatchObject({ verdict: "matched", sources: [{ sheet: "Nhà ở", address: "B2" }] });
    const shown = await trial.act({ kind: "select-figure", figure: index });
    expect(viewFigure(shown)).toMatchObject({ index, linked: true });
    const aside = await trial.act({
      kind: "set-aside",
      figure: referTo(shown, "14"),
      reason: "theo báo cáo của xã",
    });
    expect(aside.settings.links).toHaveLength(1);
    expect(figureOf(aside, "14").item).toMatchObject({
      verdict: "not-checkable",
      note: "theo báo cáo của xã",
    });
    const back = await trial.act({ kind: "unlink", figure: referTo(aside, "14") });
    expect(back.settings.links).toEqual([]);
    expect(back.check?.analysis.overview.linkedFigures).toEqual([]);
  });

  it("says when the cell selected holds no figure of a table", async () => {
    const trial = await paste();
    trial.workbook.select({ sheet: "Nhà ở", address: "A2" });
    const words = await trial.act({ kind: "link-to-selection", figure: referTo(trial.state(), "14") });
    expect(words.problem?.trouble.error).toEqual({ code: "no-number", subject: "Nhà ở!A2" });
    trial.workbook.select({ sheet: "Nhà ở", address: "Z90" });
    const far = await trial.act({ kind: "link-to-selection", figure: referTo(trial.state(), "14") });
    expect(far.problem?.trouble.error).toEqual({ code: "not-in-table", subject: "Nhà ở!Z90" });
    const gone = await trial.act({
      kind: "set-aside",
      figure: { document: "Văn bản dán", start: 0, end: 3 },
      reason: "x",
    });
    expect(gone.problem?.trouble.error.code).toBe("figure-gone");
  });

  it("takes another name for each text, and forgets one that is closed", async () => {
    const trial = await paste();
    const two = await trial.act({ kind: "paste-document", text: "Cả xã có 12 mô hình." });
    expect(two.documents.map((each) => each.document.name)).toEqual(["Văn bản dán", "Văn bản dán 2"]);
    const one = await trial.act({ kind: "remove-document", name: "Văn bản dán 2" });
    expect(one.check?.analysis.report.documents).toEqual(["Văn bản dán"]);
    expect(one.check?.stale).toBe(false);
    expect(shownDocument(one)?.document.name).toBe("Văn bản dán");
  });

  it("shows the words of a finding on the report screen", async () => {
    const trial = await paste();
    const found = viewFindings(trial.state()).find(({ finding }) => finding.at.kind === "text");
    expect(found?.finding.rule).toBe("sentence-sum-differs");
    if (!found) return;
    const state = await trial.act({ kind: "reveal", place: found.finding.at });
    expect(state.screen).toBe("report");
    expect(viewFigure(state)?.findings.map((each) => each.finding.id)).toContain(found.finding.id);
  });
});

describe("a Word file", () => {
  const bytes = makeDocx({
    body:
      paragraph(run("Có 33/75 trường đạt chuẩn, đạt tỷ lệ 45%.")) +
      paragraph(run("Các thôn đã sửa lại 14 nhà dột nát.")),
  });

  it("is annotated where it is wrong, and its sentence comes corrected", async () => {
    const trial = await startSession(BOOK);
    const state = await trial.act({ kind: "open-document", name: "bao-cao.docx", bytes });
    expect(state.documents).toMatchObject([{ source: "file", document: { name: "bao-cao.docx" } }]);
    const found = viewFindings(state).find(({ finding }) => finding.rule === "percentage-differs");
    expect(found).toBeDefined();
    await trial.act({ kind: "copy-correction", finding: found?.finding.id ?? "" });
    expect(trial.copied).toEqual(["Có 33/75 trường đạt chuẩn, đạt tỷ lệ 44%."]);
    expect(trial.state().notice?.notice).toEqual({ kind: "copied" });
    const saved = await trial.act({ kind: "annotate", name: "bao-cao.docx" });
    expect(saved.notice?.notice).toEqual({ kind: "saved", name: "bao-cao - nhận xét.docx", comments: 1 });
    const file = trial.files[0];
    expect(file?.name).toBe("bao-cao - nhận xét.docx");
    const read = readDocxDocument("bao-cao.docx", file?.bytes ?? bytes);
    expect(read.ok && read.value.document.text).toBe(state.documents[0]?.document.text);
    expect(Object.keys(unzipSync(file?.bytes ?? bytes))).toContain("word/comments.xml");
    await trial.act(
      { kind: "dismiss", findings: [found?.finding.id ?? ""], reason: "đã sửa ở bản in" },
      { kind: "annotate", name: "bao-cao.docx" },
    );
    expect(trial.state().notice?.notice).toMatchObject({ kind: "saved", comments: 0 });
  });

  it("opened again takes the place of what it was", async () => {
    const trial = await startSession(BOOK);
    const again = makeDocx({ body: paragraph(run("Các thôn đã sửa lại 15 nhà dột nát.")) });
    const state = await trial.act(
      { kind: "open-document", name: "bao-cao.docx", bytes },
      { kind: "open-document", name: "bao-cao.docx", bytes: again },
    );
    expect(state.documents).toHaveLength(1);
    expect(state.documents[0]?.document.text).toContain("15 nhà");
  });

  it.each([
    ["bao-cao.doc", "old-format"],
    ["anh.png", "not-a-document"],
    ["bao-cao.docx", "not-a-document"],
  ])("%s: is refused with a reason", async (name, code) => {
    const trial = await startSession(BOOK);
    const state = await trial.act({ kind: "open-document", name, bytes: new Uint8Array([1, 2, 3]) });
    expect(state.problem?.trouble).toMatchObject({ kind: "document", error: { code, subject: name } });
    expect(state.documents).toEqual([]);
  });
});

describe("the sample", () => {
  it("is written as the person's own sheets, checked, and its report opened", async () => {
    const sample = buildBundledSample();
    const small = sample.workbook.slice(-2);
    const trial = await startSession(BOOK, {
      ports: {
        sample: {
          load: () =>
            Promise.resolve({ sheets: small, report: { name: "bao-cao-mau.txt", text: sample.report } }),
        },
      },
    });
    expect(trial.state().welcome).toBe(0);
    const state = await trial.act({ kind: "insert-sample" });
    const book = await trial.workbook.now();
    expect(book.sheets.map((each) => [each.name, each.builtByKhop])).toEqual([
      ["Nhà ở", false],
      ...small.map((plan) => [plan.name, false]),
    ]);
    expect(state).toMatchObject({ welcome: null, settings: { welcomeSeen: true } });
    expect(state.check?.analysis.report.documents).toEqual(["bao-cao-mau.txt"]);
    expect(state.check?.analysis.report.findings.length).toBeGreaterThan(3);
    await trial.act({ kind: "insert-sample" });
    expect((await trial.workbook.now()).sheets).toHaveLength(1 + 2 * small.length);
  });
});

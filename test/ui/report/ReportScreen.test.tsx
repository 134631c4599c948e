/** @jest-environment jsdom */
import { fireEvent, render, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { useState } from "react";
import type { SessionEvent } from "../../../src/app/session/event";
import type { SessionState } from "../../../src/app/session/state";
import { ReportScreen } from "../../../src/ui/report/ReportScreen";
import { wordsOf } from "../../../src/ui/words/words";
import { prepareDom } from "../support/prepare-dom";
import { reportState, REPORT_NAME, REPORT_TEXT } from "./sample-report";

beforeAll(() => {
  prepareDom();
});

/** Shows the screen; choosing a figure takes effect as the session would have it. */
function show(start: SessionState): SessionEvent[] {
  const events: SessionEvent[] = [];
  function Harness() {
    const [state, setState] = useState(start);
    return (
      <ReportScreen
        state={state}
        dispatch={(event) => {
          events.push(event);
          if (event.kind === "select-figure")
            setState((old) => ({ ...old, reading: { ...old.reading, figure: event.figure } }));
        }}
        words={wordsOf(state.language)}
      />
    );
  }
  render(<Harness />);
  return events;
}

const figure = (name: string | RegExp) => screen.getByRole("button", { name });
const details = () => screen.getByRole("region", { name: "Chi tiết số liệu" });

describe("bringing a report in", () => {
  it("takes pasted text", async () => {
    const events = show({ ...reportState(), documents: [] });
    const button = screen.getByRole("button", { name: "Đối chiếu đoạn này" });
    expect(button).toHaveProperty("disabled", true);
    await userEvent.type(screen.getByRole("textbox", { name: "Hoặc dán văn bản" }), "Có 12 xã.");
    await userEvent.click(button);
    expect(events).toEqual([{ kind: "paste-document", text: "Có 12 xã." }]);
  });

  it("takes a chosen file with its bytes", async () => {
    const events = show({ ...reportState(), documents: [] });
    const input = screen.getByLabelText("Chọn tệp báo cáo");
    await userEvent.upload(input, new File(["abc"], "báo cáo.txt"));
    await waitFor(() => {
      expect(events).toEqual([
        { kind: "open-document", name: "báo cáo.txt", bytes: new Uint8Array([97, 98, 99]) },
      ]);
    });
  });

  it("takes files dropped anywhere, and says which could not be had", async () => {
    const events = show(reportState());
    const gone = new File(["x"], "mây.docx");
    gone.arrayBuffer = () => Promise.reject(new Error("gone"));
    fireEvent.drop(window, { dataTransfer: { types: ["Files"], files: [new File(["a"], "a.txt"), gone] } });
    await waitFor(() => {
      expect(events.map((each) => each.kind)).toEqual(["open-document"]);
    });
    expect((await screen.findByRole("alert")).textContent).toContain("Không mở được mây.docx");
  });

  it("waits while another document is read", async () => {
    const work = {
      kind: "running",
      task: "read-document",
      id: 1,
      phase: "reading",
      progress: null,
      stoppable: true,
      stopping: false,
    } as const;
    const events = show({ ...reportState(), documents: [], work });
    expect(screen.getByText("Đang đọc văn bản…")).toBeTruthy();
    fireEvent.drop(window, { dataTransfer: { types: ["Files"], files: [new File(["a"], "a.txt")] } });
    await new Promise((done) => setTimeout(done, 20));
    expect(events).toEqual([]);
  });

  it("adds another beside the first, or goes back to it", async () => {
    show(reportState());
    await userEvent.click(screen.getByRole("button", { name: "Thêm văn bản" }));
    expect(screen.getByRole("heading", { name: "Thêm văn bản" })).toBeTruthy();
    await userEvent.click(screen.getByRole("button", { name: "Hủy" }));
    expect(screen.getByRole("region", { name: `Nội dung ${REPORT_NAME}` })).toBeTruthy();
  });
});

describe("the text", () => {
  it("marks every figure with its verdict, and keeps every word", () => {
    show(reportState());
    expect(figure("164 tập thể: Lệch với nguồn")).toBeTruthy();
    expect(figure("388 cá nhân: Khớp với nguồn")).toBeTruthy();
    expect(figure("57 hộ thoát nghèo: Chưa đối chiếu được")).toBeTruthy();
    const text = screen.getByRole("region", { name: `Nội dung ${REPORT_NAME}` });
    expect(text.textContent).toBe(REPORT_TEXT.replaceAll("\n", ""));
    expect(within(text).getByRole("heading", { name: "II. NHIỆM VỤ" })).toBeTruthy();
  });

  it("counts the verdicts and shows those of one alone", async () => {
    show(reportState());
    await userEvent.click(screen.getByRole("button", { name: "Lệch 3" }));
    const text = screen.getByRole("region", { name: `Nội dung ${REPORT_NAME}` });
    expect(within(text).getAllByRole("button")).toHaveLength(7);
    expect(text.textContent).not.toContain("NHIỆM VỤ");
    expect(text.textContent).toContain("2. Lĩnh vực văn hóa - xã hội");
    await userEvent.click(screen.getByRole("button", { name: "Lệch 3" }));
    expect(text.textContent).toContain("NHIỆM VỤ");
  });

  it("walks through the differing ones, round and round", async () => {
    const events = show(reportState());
    expect(screen.getByText("Số lệch 0/3")).toBeTruthy();
    const next = screen.getByRole("button", { name: "Số tiếp" });
    for (let step = 0; step < 4; step++) await userEvent.click(next);
    await userEvent.click(screen.getByRole("button", { name: "Số trước" }));
    expect(events.map((each) => each.kind === "select-figure" && each.figure)).toEqual([0, 5, 6, 0, 6]);
    expect(screen.getByText("Số lệch 3/3")).toBeTruthy();
  });

  it("is one stop of the Tab key; arrows go from figure to figure and Enter to the details", async () => {
    const events = show(reportState());
    const first = figure(/^164/u);
    expect(
      screen.getAllByRole("button").filter((each) => each.dataset["figure"] && each.tabIndex === 0),
    ).toEqual([first]);
    first.focus();
    await userEvent.keyboard("{ArrowRight}");
    expect(document.activeElement).toBe(figure(/^388/u));
    await userEvent.keyboard("{End}");
    expect(document.activeElement).toBe(figure(/^12 mô hình/u));
    await userEvent.keyboard("{ArrowDown}{Home}");
    expect(document.activeElement).toBe(first);
    await userEvent.keyboard("{Enter}");
    await waitFor(() => {
      expect(document.activeElement?.textContent).toBe("Lệch với nguồn");
    });
    await userEvent.keyboard("{Escape}");
    expect(events.at(-1)).toEqual({ kind: "select-figure", figure: null });
    await waitFor(() => {
      expect(document.activeElement).toBe(first);
    });
  });
});

describe("the details of a figure", () => {
  it("that differs: its cell with the value, the reason, the corrected sentence", async () => {
    const state = reportState();
    const events = show(state);
    await userEvent.click(figure(/^164/u));
    const panel = within(details());
    expect(panel.getByText("Biểu lĩnh vực!D3")).toBeTruthy();
    expect(panel.getByText("146")).toBeTruthy();
    expect(panel.getByText(/hai chữ số bị đảo chỗ/u)).toBeTruthy();
    expect(panel.getByText(/kinh tế có 146 tập thể, 388 cá nhân được công nhận/u)).toBeTruthy();
    await userEvent.click(panel.getByRole("button", { name: "Đến ô Biểu lĩnh vực!D3" }));
    await userEvent.click(panel.getByRole("button", { name: "Chép câu đã sửa" }));
    expect(events.slice(1)).toEqual([
      { kind: "reveal", place: { kind: "cell", sheet: "Biểu lĩnh vực", address: "D3" } },
      {
        kind: "copy-correction",
        finding: state.check!.analysis.report.findings.find((each) => each.shown === 164)!.id,
      },
    ]);
  });

  it("that is a percentage: held against the other figures, not against itself", async () => {
    show(reportState());
    await userEvent.click(figure(/^70%/u));
    const panel = within(details());
    expect(panel.getByRole("button", { name: "Đến chỗ đó: “45/60 thôn”" })).toBeTruthy();
    expect(panel.queryByRole("button", { name: "Đến chỗ đó: “70%”" })).toBeNull();
  });

  it("without a source: says that this is no error, and links it to the selected cell", async () => {
    const state = reportState();
    const events = show(state);
    await userEvent.click(figure(/^57 hộ/u));
    const panel = within(details());
    expect(panel.getByText(/Đây không phải là lỗi/u)).toBeTruthy();
    await userEvent.click(panel.getByRole("button", { name: "Liên kết với ô đang chọn" }));
    const start = REPORT_TEXT.indexOf("57 hộ");
    expect(events.at(-1)).toEqual({
      kind: "link-to-selection",
      figure: { document: REPORT_NAME, start, end: start + "57 hộ thoát nghèo".length },
    });
  });

  it("is set aside with a reason", async () => {
    const events = show(reportState());
    await userEvent.click(figure(/^12 mô hình/u));
    await userEvent.click(screen.getByRole("button", { name: "Không đối chiếu được" }));
    expect(screen.getByRole("button", { name: "Lưu" })).toHaveProperty("disabled", true);
    expect(document.activeElement).toBe(screen.getByRole("textbox", { name: "Lý do" }));
    await userEvent.keyboard("  chỉ tiêu năm sau{Enter}");
    expect(events.at(-1)).toMatchObject({ kind: "set-aside", reason: "chỉ tiêu năm sau" });
  });

  it("set aside by hand: shows the reason and takes it back", async () => {
    const fresh = reportState();
    const items = fresh.check!.analysis.report.figures.items.map((item, index) =>
      index === 9 ? { ...item, reason: "by-hand", note: "Chỉ tiêu năm sau" } : item,
    );
    const report = {
      ...fresh.check!.analysis.report,
      figures: { ...fresh.check!.analysis.report.figures, items },
    };
    const overview = { ...fresh.check!.analysis.overview, linkedFigures: [9] };
    const events = show({ ...fresh, check: { ...fresh.check!, analysis: { report, overview } } });
    await userEvent.click(figure(/^12 mô hình/u));
    expect(screen.getByText("Lý do: Chỉ tiêu năm sau")).toBeTruthy();
    await userEvent.click(screen.getByRole("button", { name: "Đối chiếu lại số này" }));
    expect(events.at(-1)).toMatchObject({ kind: "unlink" });
  });

  it("linked to a cell by hand: says so and takes it back", async () => {
    const events = show(reportState({ linkedFigures: [1] }));
    await userEvent.click(figure(/^388/u));
    expect(screen.getByText("Số này được liên kết với ô bằng tay.")).toBeTruthy();
    await userEvent.click(screen.getByRole("button", { name: "Bỏ liên kết" }));
    expect(events.at(-1)).toMatchObject({ kind: "unlink" });
  });

  it("offers nothing that this program cannot do", async () => {
    show(reportState({ capabilities: { reveal: "not-here", clipboard: "not-here" } }));
    await userEvent.click(figure(/^164/u));
    expect(screen.queryByRole("button", { name: /Đến ô/u })).toBeNull();
    expect(screen.queryByRole("button", { name: "Liên kết với ô đang chọn" })).toBeNull();
    expect(screen.queryByRole("button", { name: "Chép câu đã sửa" })).toBeNull();
    expect(screen.getByRole("button", { name: "Không đối chiếu được" })).toBeTruthy();
  });
});

describe("what the document needs", () => {
  it("a finding without a figure is pointed out in the text", () => {
    const state = reportState();
    const date = state.check!.analysis.report.findings.find((each) => each.rule === "malformed-date")!;
    show({ ...state, review: { ...state.review, selected: date.id } });
    expect(screen.getByText("ngày 31/02/2022").tagName).toBe("MARK");
    expect(within(details()).getByText(/không có ngày này/u)).toBeTruthy();
  });

  it("a check, where there was none", async () => {
    const events = show({ ...reportState(), check: null });
    expect(screen.getByText("Văn bản này chưa được đối chiếu với tệp Excel.")).toBeTruthy();
    expect(screen.queryByRole("button", { name: /^164/u })).toBeNull();
    await userEvent.click(screen.getByRole("button", { name: "Đối chiếu ngay" }));
    expect(events).toEqual([{ kind: "check" }]);
  });

  it("a new check, where figures have changed", async () => {
    const state = reportState();
    const events = show({ ...state, check: { ...state.check!, stale: true } });
    await userEvent.click(screen.getByRole("button", { name: "Kiểm tra lại" }));
    expect(events).toEqual([{ kind: "check" }]);
  });

  it("saving as Word with comments, choosing among several, removing", async () => {
    const events = show(
      reportState({ texts: { [REPORT_NAME]: REPORT_TEXT, "phụ lục.txt": "Không có số." } }),
    );
    await userEvent.click(screen.getByRole("button", { name: "Lưu bản Word có ghi chú" }));
    await userEvent.click(screen.getByRole("button", { name: "Bỏ văn bản này" }));
    await userEvent.selectOptions(screen.getByRole("combobox", { name: "Văn bản" }), "phụ lục.txt");
    expect(events).toEqual([
      { kind: "annotate", name: REPORT_NAME },
      { kind: "remove-document", name: REPORT_NAME },
      { kind: "show-document", name: "phụ lục.txt" },
    ]);
  });

  it("a word, where a text has no figure; plain text has no Word file", () => {
    show(reportState({ texts: { "ghi chú.txt": "Không có số liệu nào." } }));
    expect(screen.getByText("Không thấy số liệu nào trong văn bản này.")).toBeTruthy();
    expect(screen.queryByRole("button", { name: "Lưu bản Word có ghi chú" })).toBeNull();
  });
});

describe("a report of 200 pages", () => {
  it("puts only the lines in sight into the page", () => {
    show(reportState({ texts: { "dài.txt": REPORT_TEXT.repeat(40) } }));
    const shown = document.querySelectorAll("[data-figure]").length;
    expect(shown).toBeGreaterThan(5);
    expect(shown).toBeLessThan(60);
  });
});

describe("two drafts of a report", () => {
  const EARLIER = REPORT_TEXT.replace("57 hộ", "75 hộ").replace("có 164 tập thể", "có 146 tập thể");
  const twoDrafts = () => reportState({ texts: { [REPORT_NAME]: REPORT_TEXT, "ban-truoc.docx": EARLIER } });

  it("shows what changed since the draft chosen, with what the tables say, and opens it in the text", async () => {
    show(twoDrafts());
    await userEvent.selectOptions(screen.getByLabelText("So với bản trước:"), "ban-truoc.docx");
    const changes = screen.getByRole("region", { name: /^Số liệu thay đổi từ ban-truoc\.docx/u });
    expect(within(changes).getByRole("status").textContent).toContain("thay đổi 2, thêm 0, bỏ 0");
    expect(within(changes).getByText("Lệch với nguồn")).toBeTruthy();
    await userEvent.click(within(changes).getByRole("button", { name: "146 tập thể → 164 tập thể" }));
    expect(screen.queryByRole("region", { name: /^Số liệu thay đổi/u })).toBeNull();
    expect(details().textContent).toContain("164 tập thể");
  });

  it("is not offered where there is one document", () => {
    show(reportState());
    expect(screen.queryByLabelText("So với bản trước:")).toBeNull();
  });
});

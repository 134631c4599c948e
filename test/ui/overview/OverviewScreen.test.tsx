/** @jest-environment jsdom */
import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import type { SessionState } from "../../../src/app/session/state";
import { sheet, workbook } from "../../support/grid";
import { checkedState } from "../support/checked-state";
import { prepareDom } from "../support/prepare-dom";
import { renderLive } from "../support/render-live";
import { reviewState } from "../support/review-state";

beforeAll(() => {
  prepareDom();
});

const overview = (changes: Partial<SessionState> = {}): SessionState => ({
  ...reviewState(),
  screen: "overview",
  ...changes,
});
const title = () => screen.getAllByRole("heading", { level: 2 })[0]?.textContent;

it("says in one sentence how many errors there are, and counts by severity", () => {
  renderLive(overview());
  expect(title()).toBe("Có 3 lỗi cần sửa");
  for (const name of ["3 Lỗi", "1 Cảnh báo", "1 Lưu ý"])
    expect(screen.getByRole("button", { name })).toBeTruthy();
  expect(screen.getByText(/Khớp$/u, { selector: "li *" }).closest("li")?.textContent).toMatch(/Khớp\d/u);
});

it("a severity opens the list of it alone", async () => {
  const { state } = renderLive(overview());
  await userEvent.click(screen.getByRole("button", { name: "1 Cảnh báo" }));
  expect(state()).toMatchObject({ screen: "findings", review: { filters: { severity: "warning" } } });
});

it("offers the three actions", async () => {
  const { events } = renderLive(overview());
  for (const name of ["Kiểm tra lại", "Lập biểu", "Đối chiếu báo cáo"])
    expect(screen.getByRole("button", { name })).toBeTruthy();
  await userEvent.click(screen.getByRole("button", { name: "Kiểm tra lại" }));
  expect(events).toEqual([{ kind: "check" }]);
});

it("says so when the workbook has changed since", () => {
  const state = overview();
  renderLive({ ...state, check: state.check && { ...state.check, stale: true } });
  expect(screen.getByText("Sổ tính đã thay đổi từ lần kiểm tra này.")).toBeTruthy();
});

it("has no line of what was taken from a workbook that says nothing of it", () => {
  const herds = workbook(sheet("Đàn", "Xã | Trâu | Bò\nXã Bản Lầu | 31 | 44\nXã Nậm Hin | 27 | 36"));
  renderLive({ ...checkedState({ workbook: herds }), screen: "overview" });
  expect(screen.queryByText(/Lấy theo sổ tính/u)).toBeNull();
});

it("lists what the tables that can be built leave out, under a heading of its own", () => {
  const state = overview();
  const check = state.check;
  if (!check) throw new Error("it was checked");
  const told = [{ sheet: "Biểu bản", message: "Ghi chú: “Nhân rộng” chỉ đếm “Mô hình”." }];
  const details = {
    ...{ name: "", period: { from: 2026, to: 2026, name: "2026" }, parts: [], leftOut: told },
    ...{ levels: [], fields: [], subjects: [], kinds: [] },
  };
  const report = { ...check.analysis.report, templateDetails: details };
  renderLive({ ...state, check: { ...check, analysis: { ...check.analysis, report } } });
  const section = screen.getByRole("region", { name: "Khi lập biểu, cần biết" });
  expect(section.textContent).toContain("Biểu bản: “Nhân rộng” chỉ đếm “Mô hình”.");
});

it("has a state for never checked, checking, and stopped", () => {
  const { tell } = renderLive(overview({ check: null }));
  expect(title()).toBe("Chưa kiểm tra sổ tính này");
  tell({ kind: "check" });
  expect(title()).toBe("Đang đối chiếu số liệu…");
  tell({ kind: "stop" });
});

it("tells a clean workbook from one in which no table was recognised", () => {
  const notes = workbook(sheet("Ghi chú", "Nhớ gọi cho xã Đồng Vối"));
  renderLive({ ...checkedState({ workbook: notes }), screen: "overview" });
  expect(title()).toBe("Không nhận ra bảng nào");
  expect(screen.getByRole("button", { name: "Mở Thiết lập" })).toBeTruthy();
  // What the sentence says is not said again, and nothing is offered that there is nothing for.
  expect(screen.queryByRole("heading", { name: "Chưa kiểm tra được" })).toBeNull();
  expect(screen.queryByRole("button", { name: /dấu/u })).toBeNull();
});

it("a clean workbook is said to be clean", () => {
  const clean = workbook(
    sheet("Đơn vị", "TT | Đơn vị | Số mô hình | Ghi chú\n1 | Xã An Sơn | 3 |\n2 | Xã Bình Lâm | 4 |"),
  );
  renderLive({ ...checkedState({ workbook: clean }), screen: "overview" });
  expect(title()).toBe("Số liệu đã khớp");
});

it("marks cells and removes the marks", async () => {
  const { events } = renderLive(overview({ marks: "shown" }));
  await userEvent.click(screen.getByRole("button", { name: "Xóa dấu trên ô" }));
  expect(events).toEqual([{ kind: "unmark" }]);
});

it("says once, before anything is written, that Excel's own undo will not take it back", async () => {
  const { state } = renderLive(overview({ tellsNoUndo: true }));
  expect(screen.getByText(/không lấy lại được bằng Ctrl\+Z.*Lưu Bản sao/u)).toBeTruthy();
  await userEvent.click(screen.getByRole("button", { name: "Đã rõ" }));
  expect(state().tellsNoUndo).toBe(false);
  expect(screen.queryByText(/Ctrl\+Z/u)).toBeNull();
});

it("says that a check rests on old results, and works them out when asked", async () => {
  const state = overview();
  const { events } = renderLive({ ...state, check: state.check && { ...state.check, behind: true } });
  await userEvent.click(screen.getByRole("button", { name: "Tính lại rồi kiểm tra" }));
  expect(events).toEqual([{ kind: "check", recalculate: true }]);
});

it("saves the proof sheet of what was checked", async () => {
  const { events } = renderLive(overview());
  await userEvent.click(screen.getByRole("button", { name: "Lưu bản đối chứng (.html)" }));
  expect(events).toEqual([{ kind: "save-proof" }]);
});

/** @jest-environment jsdom */
import { screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import type { Finding } from "../../../src/core/model/finding";
import type { SessionState } from "../../../src/app/session/state";
import { rememberFinding } from "../../../src/core/review/compare-runs";
import { prepareDom } from "../support/prepare-dom";
import { renderLive } from "../support/render-live";
import { reviewState } from "../support/review-state";

beforeAll(async () => {
  prepareDom();
  // What the pane fetches when it is asked for takes its time here.
  await import("../../../src/ui/findings/FindingsScreen");
  await import("../../../src/ui/findings/FixDialog");
  await import("../../../src/ui/findings/WhyDialog");
  Element.prototype.scrollIntoView = () => undefined;
});

const row = (name: RegExp) => screen.findByRole("button", { name });
const rows = () => within(screen.getByRole("list", { name: "Danh sách phát hiện" })).getAllByRole("article");

describe("the list", () => {
  it("says severity, rule, place and message of each finding, and how far the review is", async () => {
    renderLive(reviewState());
    expect(await row(/Lỗi: Tổng khác các phần\s*Khen thưởng · C5\s*2020, Tổng số: ghi 75/u)).toBeTruthy();
    expect(rows()).toHaveLength(5);
    expect(screen.getByText("Đã xử lý 0 trên 5")).toBeTruthy();
  });

  it("opens the finding that is pressed and shows its cell in the workbook", async () => {
    const { events } = renderLive(reviewState());
    await userEvent.click(await row(/Tổng khác các phần/u));
    expect((await row(/Tổng khác các phần/u)).getAttribute("aria-expanded")).toBe("true");
    expect(events).toContainEqual({
      kind: "reveal",
      place: { kind: "cell", sheet: "Khen thưởng", address: "C5" },
    });
    expect(screen.getByRole("group", { name: "Phép tính" }).textContent).toContain("30 + 47 = 77 ≠ 75");
    expect(screen.getByText("Khen thưởng · C5", { selector: "p *" })).toBeTruthy();
  });

  it("goes to a cell of the evidence", async () => {
    const { events } = renderLive(reviewState());
    await userEvent.click(await row(/Tổng khác các phần/u));
    await userEvent.click(screen.getByRole("button", { name: /^Căn cứ/u }));
    await userEvent.click(screen.getByRole("button", { name: /Tập thể 30 Khen thưởng · D5/u }));
    expect(events.at(-1)).toEqual({
      kind: "reveal",
      place: { kind: "cell", sheet: "Khen thưởng", address: "D5" },
    });
  });

  it("keeps ten thousand findings out of the page but for those in sight", async () => {
    renderLive(tenThousand(reviewState()));
    await screen.findByText("Đã xử lý 0 trên 10.000");
    expect(rows().length).toBeLessThan(60);
    expect(rows()[0]?.closest("li")?.getAttribute("aria-setsize")).toBe("10000");
  });
});

describe("the keys", () => {
  it("walk with arrows and j, k, Home, End, the focus going along", async () => {
    const { state } = renderLive(reviewState());
    (await row(/Tổng khác các phần/u)).focus();
    const at = () => document.activeElement?.textContent ?? "";
    for (const [key, name] of [
      ["{ArrowDown}", "Câu cộng không khớp"],
      ["j", "Tỷ lệ tính sai"],
      ["{ArrowUp}", "Câu cộng không khớp"],
      ["k", "Tổng khác các phần"],
      ["{End}", "Tổng chưa đủ số liệu"],
      ["{Home}", "Tổng khác các phần"],
    ] as const) {
      await userEvent.keyboard(key);
      await waitFor(() => expect(at()).toContain(name));
    }
    expect(state().review.selected).not.toBeNull();
  });

  it("Enter on the finding at hand shows its cell, and does not close it", async () => {
    const { events, state } = renderLive(reviewState());
    await userEvent.click(await row(/Tổng khác các phần/u));
    const before = events.length;
    await userEvent.keyboard("{Enter}");
    expect(events.slice(before).map((event) => event.kind)).toEqual(["reveal"]);
    expect(state().review.selected).not.toBeNull();
  });

  it("Alt and an arrow go on from the search box, where letters are only written", async () => {
    const { events, state } = renderLive(reviewState());
    const search = await screen.findByRole("searchbox", { name: "Tìm trong phát hiện" });
    await userEvent.type(search, "j/?");
    expect(state().review).toMatchObject({ query: "j/?", selected: null });
    await userEvent.clear(search);
    await userEvent.keyboard("{Alt>}{ArrowDown}{/Alt}");
    expect(events.at(-1)).toEqual({ kind: "next-finding" });
    expect(state().review.selected).not.toBeNull();
  });

  it("? tells of them, / goes to the search", async () => {
    renderLive(reviewState());
    (await row(/Tổng khác các phần/u)).focus();
    await userEvent.keyboard("/");
    expect(document.activeElement).toBe(screen.getByRole("searchbox"));
    (await row(/Tổng khác các phần/u)).focus();
    await userEvent.keyboard("?");
    expect((await screen.findByRole("dialog", { name: "Phím tắt" })).textContent).toContain("Phát hiện sau");
  });
});

describe("search and filters", () => {
  it("finds without tone marks and says how many are shown", async () => {
    renderLive(reviewState());
    await userEvent.type(await screen.findByRole("searchbox"), "chua xet");
    await waitFor(() => expect(rows()).toHaveLength(1));
    expect(screen.getByText("Đã xử lý 0 trên 5 · Đang hiện 1")).toBeTruthy();
  });

  it("finds by the title on the card, too", async () => {
    renderLive(reviewState());
    await userEvent.type(await screen.findByRole("searchbox"), "tong khac cac phan");
    await waitFor(() => expect(rows()).toHaveLength(1));
    expect(rows()[0]?.textContent).toContain("Tổng khác các phần");
  });

  it("filters by severity, and clears", async () => {
    renderLive(reviewState());
    await userEvent.click(await screen.findByRole("button", { name: "Lọc" }));
    await userEvent.selectOptions(screen.getByRole("combobox", { name: "Mức độ" }), "Cảnh báo (1)");
    expect(rows()).toHaveLength(1);
    expect(screen.getByRole("button", { name: "Lọc (1)" })).toBeTruthy();
    await userEvent.click(screen.getByRole("button", { name: "Bỏ lọc" }));
    expect(rows()).toHaveLength(5);
  });

  it("says so when nothing fits, with a way back", async () => {
    renderLive(reviewState());
    await userEvent.type(await screen.findByRole("searchbox"), "xyz");
    expect(await screen.findByRole("heading", { name: "Không có phát hiện nào như vậy" })).toBeTruthy();
  });
});

describe("mending", () => {
  it("shows before and after, changes nothing before it is confirmed, and offers to take it back", async () => {
    const { events, state, tell } = renderLive(reviewState());
    await userEvent.click(await row(/Tổng khác các phần/u));
    await userEvent.click(screen.getByRole("button", { name: "Sửa…" }));
    const dialog = await screen.findByRole("dialog", { name: "Xem trước khi sửa" });
    expect(dialog.textContent).toMatch(/Khen thưởng · C5.*75.*77/u);
    await userEvent.click(within(dialog).getByRole("button", { name: "Sửa 1 ô" }));
    expect(events.at(-1)).toEqual({ kind: "confirm-fix" });
    const edit = { kind: "set-cell", sheet: "Khen thưởng", address: "C5", from: 75, to: 77 } as const;
    const { lastTask, review } = state();
    tell({
      kind: "fixed",
      task: lastTask,
      findings: [review.selected ?? ""],
      edits: [edit],
      inverse: [{ ...edit, from: 77, to: 75 }],
    });
    const undo = await screen.findAllByRole("button", { name: "Hoàn tác" });
    await userEvent.click(undo[0]!);
    expect(events.at(-1)).toEqual({ kind: "undo" });
  });

  it("mends all safe ones at once: how a thing is written, never what it says", async () => {
    renderLive(reviewState());
    await userEvent.click(await screen.findByRole("button", { name: "Sửa 1 chỗ về cách ghi" }));
    const dialog = await screen.findByRole("dialog", { name: "Sửa các chỗ về cách ghi" });
    expect(dialog.textContent).toMatch(/Khen thưởng · F6.*“30”.*30.*Đổi từ chữ sang số/u);
    await userEvent.keyboard("{Escape}");
    await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
  });

  it("offers the corrected sentence for a figure of the text", async () => {
    const { events } = renderLive(reviewState());
    await userEvent.click(await row(/Tỷ lệ tính sai/u));
    await userEvent.click(screen.getByRole("button", { name: "Chép câu đã sửa" }));
    expect(events.at(-1)).toMatchObject({ kind: "copy-correction" });
    expect(screen.queryByRole("button", { name: "Sửa…" })).toBeNull();
  });
});

describe("setting aside", () => {
  it("asks for a reason, keeps it beside the finding, and reopens", async () => {
    const { state } = renderLive(reviewState());
    await userEvent.click(await row(/Tổng khác các phần/u));
    await userEvent.click(screen.getByRole("button", { name: "Bỏ qua…" }));
    await userEvent.click(screen.getByRole("radio", { name: "Lý do khác" }));
    const confirm = screen.getByRole("button", { name: "Bỏ qua" });
    expect(confirm.getAttribute("aria-disabled")).toBe("true");
    await userEvent.type(screen.getByRole("textbox", { name: "Lý do khác" }), "Chờ quyết định của huyện");
    await userEvent.click(confirm);
    expect(state().settings.dismissals).toMatchObject([{ reason: "Chờ quyết định của huyện" }]);
    expect(await screen.findByText("Đã bỏ qua: Chờ quyết định của huyện")).toBeTruthy();
    expect(screen.getByText("Đã xử lý 1 trên 5")).toBeTruthy();
  });

  it("asks once for the person's name, and says who set it aside", async () => {
    const { state } = renderLive(reviewState());
    await userEvent.click(await row(/Tổng khác các phần/u));
    await userEvent.click(screen.getByRole("button", { name: "Bỏ qua…" }));
    await userEvent.type(screen.getByRole("textbox", { name: "Tên bạn (không bắt buộc)" }), "Đàm Thị Én");
    await userEvent.click(screen.getByRole("button", { name: "Bỏ qua" }));
    expect(state().person).toBe("Đàm Thị Én");
    expect(state().settings.dismissals).toMatchObject([{ by: "Đàm Thị Én" }]);
    expect(await screen.findByText(/^Đàm Thị Én đã bỏ qua: /u)).toBeTruthy();
    await userEvent.click(screen.getByRole("button", { name: "Mở lại" }));
    await userEvent.click(screen.getByRole("button", { name: "Bỏ qua…" }));
    expect(screen.queryByRole("textbox", { name: "Tên bạn (không bắt buộc)" })).toBeNull();
  });

  it("marks a finding as come back when its numbers changed", async () => {
    const state = reviewState();
    const [first] = state.check?.analysis.report.findings ?? [];
    const dismissal = {
      finding: first?.id ?? "",
      rule: first?.rule ?? "",
      place: "Khen thưởng!C5",
      fingerprint: "other",
      reason: "Làm tròn",
      at: 0,
    };
    renderLive({ ...state, settings: { ...state.settings, dismissals: [dismissal] } });
    expect(await row(/Tổng khác các phần.*Mở lại vì số liệu đã đổi/u)).toBeTruthy();
  });
});

it("says in one line what is new and gone since the check before, and shows only what is new", async () => {
  const state = reviewState();
  const [, ...rest] = state.check?.analysis.report.findings ?? [];
  const gone = { id: "gone", rule: "cell-error", place: "Khen thưởng!Z9", meaning: "gone" };
  const since = { at: 0, findings: [...rest.map(rememberFinding), gone] };
  renderLive({ ...state, since });
  expect(
    await screen.findByText(/^So với lần kiểm tra trước \(.+\): 1 mới, 1 đã hết, 4 vẫn còn$/u),
  ).toBeTruthy();
  await userEvent.click(screen.getByRole("button", { name: "Chỉ xem mới" }));
  expect(rows()).toHaveLength(1);
  await userEvent.click(screen.getByRole("button", { name: "Chỉ xem mới" }));
  expect(rows()).toHaveLength(5);
});

it("Vì sao? opens the rule's explanation", async () => {
  renderLive(reviewState());
  await userEvent.click(await row(/Tổng khác các phần/u));
  await userEvent.click(screen.getByRole("button", { name: "Vì sao?" }));
  const dialog = await screen.findByRole("dialog", { name: "Vì sao?" });
  expect(await within(dialog).findByRole("heading", { name: "Cách sửa" })).toBeTruthy();
});

it("says what to do before the first check, and when all is well", async () => {
  const state = reviewState();
  const { events } = renderLive({ ...state, check: null });
  await userEvent.click(await screen.findByRole("button", { name: "Kiểm tra" }));
  expect(events).toEqual([{ kind: "check" }]);
});

function tenThousand(state: SessionState): SessionState {
  const { check } = state;
  if (!check) throw new Error("a state with a check");
  const { report } = check.analysis;
  const findings = Array.from({ length: 10_000 }, (_, index): Finding => {
    const one = report.findings[index % report.findings.length]!;
    return { ...one, id: `${one.id}-${index}`, group: null };
  });
  return { ...state, check: { ...check, analysis: { ...check.analysis, report: { ...report, findings } } } };
}

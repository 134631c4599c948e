/** @jest-environment jsdom */
import { render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import type { SessionEvent } from "../../../src/app/session/event";
import type { SessionState } from "../../../src/app/session/state";
import { BuildScreen } from "../../../src/ui/build/BuildScreen";
import { wordsOf } from "../../../src/ui/words/words";
import { buildOldDistrict } from "../../support/old-district";
import { prepareDom } from "../support/prepare-dom";
import { buildState, builtState, previewState } from "./build-states";
import { byGroup, byWho, plainList, table } from "../../core/crosstabs/invented-list";
import { workbook } from "../../support/grid";
import { checkedState } from "../support/checked-state";

beforeAll(() => {
  prepareDom();
});

function show(state: SessionState): SessionEvent[] {
  const events: SessionEvent[] = [];
  render(
    <BuildScreen state={state} dispatch={(event) => events.push(event)} words={wordsOf(state.language)} />,
  );
  return events;
}

describe("choosing what to build", () => {
  it("lists the four sheets in their order, and formulas or numbers", async () => {
    const events = show(buildState());
    const boxes = within(screen.getByRole("group", { name: "Chọn biểu cần lập" })).getAllByRole("checkbox");
    expect(boxes.map((box) => (box as HTMLInputElement).checked)).toEqual([true, true, true, false]);
    await userEvent.click(screen.getByRole("checkbox", { name: /^Biểu lĩnh vực/u }));
    await userEvent.click(screen.getByRole("checkbox", { name: /^Kết quả kiểm tra/u }));
    await userEvent.click(screen.getByRole("radio", { name: /^Số cố định/u }));
    expect(events).toEqual([
      { kind: "choose-sheets", which: ["awards", "units"] },
      { kind: "choose-sheets", which: ["awards", "fields", "units", "findings"] },
      { kind: "choose-values", values: true },
    ]);
  });

  it("has the office's own table ticked along with the usual ones, and what a person unticks stays so", async () => {
    const own = table("Theo nhóm", ["Nhóm", "Tập thể", "Cá nhân"], byGroup, byWho);
    const state = checkedState({ workbook: workbook(plainList(), own), template: null });
    const events = show({ ...state, screen: "build" });
    const box = screen.getByRole("checkbox", { name: /^Theo nhóm/u });
    expect(box).toHaveProperty("checked", true);
    expect(screen.getByRole("checkbox", { name: /^Kết quả kiểm tra/u })).toHaveProperty("checked", false);
    await userEvent.click(box);
    const [event] = events;
    expect(event?.kind === "choose-sheets" && event.which.some((kind) => kind.startsWith("bieu"))).toBe(
      false,
    );
  });

  it("builds by one click, or shows first", async () => {
    const events = show(buildState());
    await userEvent.click(screen.getByRole("button", { name: "Xem trước" }));
    await userEvent.click(screen.getByRole("button", { name: "Lập biểu" }));
    expect(events).toEqual([{ kind: "preview-build" }, { kind: "build" }]);
  });

  it("asks for a sheet where none is chosen", () => {
    const state = buildState();
    show({ ...state, building: { ...state.building, which: [] } });
    expect(screen.getByRole("button", { name: "Lập biểu" })).toHaveProperty("disabled", true);
    expect(screen.getByText("Hãy chọn ít nhất một biểu.")).toBeTruthy();
  });

  it("says why it cannot be done without Excel, or in an old one", () => {
    const state = buildState();
    show({ ...state, capabilities: { ...state.capabilities, workbook: "not-here" } });
    expect(screen.getByText("Việc này cần mở tệp trong Excel.")).toBeTruthy();
    show({ ...state, capabilities: { ...state.capabilities, workbook: "too-old" } });
    expect(screen.getByText(/Excel này quá cũ/u)).toBeTruthy();
    expect(screen.queryByRole("button")).toBeNull();
  });
});

describe("the preview", () => {
  it("is a table a sheet, with merged headers and figures as Vietnamese writes them", async () => {
    show(previewState("vi", buildOldDistrict(4000)));
    const tabs = within(screen.getByRole("tablist", { name: "Các biểu xem trước" }));
    expect(tabs.getAllByRole("tab")).toHaveLength(4);
    expect(tabs.getByRole("tab", { name: "Kết quả kiểm tra" })).toBeTruthy();
    const awards = screen.getByRole("table", { name: "Biểu khen thưởng" });
    const levels = within(awards).getByRole("columnheader", { name: "Cấp khen" });
    expect([levels.getAttribute("colspan"), levels.getAttribute("scope")]).toEqual(["6", "colgroup"]);
    await userEvent.click(tabs.getByRole("tab", { name: "Lĩnh vực" }));
    const fields = screen.getByRole("table", { name: "Biểu lĩnh vực" });
    const total = within(fields).getByRole("cell", { name: "TỔNG CỘNG" }).closest("tr")!;
    expect(total.textContent).toMatch(/\d\.\d{3}/u);
    expect(within(screen.getByRole("tabpanel")).getByRole("table", { name: "Biểu lĩnh vực" })).toBeTruthy();
    expect(
      screen.getByText(/^Kèm biểu đồ: Tổng hợp số liệu "Dân vận khéo" giai đoạn 2020-2022\.$/u),
    ).toBeTruthy();
  });

  it("says what is left out, and that there is nothing to build", () => {
    const state = buildState();
    const note = {
      code: "no-register" as const,
      sheet: "Biểu lĩnh vực",
      cells: [],
      message: "Chưa lập được.",
    };
    show({ ...state, building: { ...state.building, preview: { plans: [], notes: [note] } } });
    expect(screen.getByText("Không có biểu nào lập được.")).toBeTruthy();
    expect(within(screen.getByRole("list", { name: "Cần biết" })).getByText("Chưa lập được.")).toBeTruthy();
  });
});

describe("after building", () => {
  it("says what was written, leads there, and tells what is missing", async () => {
    const events = show(builtState());
    const note = within(screen.getByRole("region", { name: "Đã lập xong" }));
    expect(note.getByText("Biểu lĩnh vực (2)")).toBeTruthy();
    expect(note.getByText(/Chưa đặt được khổ giấy in/u)).toBeTruthy();
    expect(note.getByText(/không có lĩnh vực nên không được đếm/u)).toBeTruthy();
    await userEvent.click(note.getByRole("button", { name: "Mở Biểu lĩnh vực (2)" }));
    expect(events).toEqual([
      { kind: "reveal", place: { kind: "cell", sheet: "Biểu lĩnh vực (2)", address: "A1" } },
    ]);
  });
});

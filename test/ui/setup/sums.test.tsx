/** @jest-environment jsdom */
import { render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { act, useState } from "react";
import type { SessionEvent } from "../../../src/app/session/event";
import { reduceSession } from "../../../src/app/session/reduce-session";
import type { SessionState } from "../../../src/app/session/state";
import type { SumCorrection } from "../../../src/core/model/correction";
import type { Language } from "../../../src/core/base/language";
import { FindingActions } from "../../../src/ui/findings/FindingActions";
import { describeSum } from "../../../src/ui/setup/describe-sum";
import { SumsSection } from "../../../src/ui/setup/SumsSection";
import { wordsOf } from "../../../src/ui/words/words";
import { sheet, workbook } from "../../support/grid";
import { checkedState } from "../support/checked-state";
import { prepareDom } from "../support/prepare-dom";

beforeAll(() => {
  prepareDom();
  // jsdom takes a page whose focused part is gone for one that was left.
  jest.spyOn(document, "hasFocus").mockReturnValue(true);
});

const BOOK = workbook(
  sheet(
    "Giống cây",
    "Bản | Keo | Quế | Hỏng | Trồng được\nBản Chát | 31 | 49 | 2 | 78\nBản Hua | 40 | 22 | 3 | 59\nBản Pắn | 35 | 16 | 1 | 50",
  ),
  sheet("Phân bón", "Bản | Đạm | Lân | Tổng\nBản Chát | 3 | 4 | 7\nBản Hua | 5 | 6 | 11"),
);

const SUM: SumCorrection = {
  kind: "sum",
  sheet: "Giống cây",
  along: "row",
  total: { address: "E2", column: "Trồng được" },
  parts: [
    { address: "B2", column: "Keo", sign: 1 },
    { address: "C2", column: "Quế", sign: 1 },
    { address: "D2", column: "Hỏng", sign: -1 },
  ],
};

interface Shown {
  readonly events: SessionEvent[];
  readonly dispatch: (event: SessionEvent) => void;
}

/** The section over a living state; what it asks of the workbook is answered by `dispatch`. */
function show(start: SessionState): Shown {
  const events: SessionEvent[] = [];
  let send: (event: SessionEvent) => void = () => undefined;
  function Living() {
    const [state, setState] = useState(start);
    send = (event) => {
      events.push(event);
      setState((now) => reduceSession(now, event, 0).state);
    };
    return <SumsSection state={state} dispatch={send} words={wordsOf(state.language)} />;
  }
  render(<Living />);
  return { events, dispatch: (event) => act(() => send(event)) };
}

const state = (settings = {}, language: Language = "vi"): SessionState =>
  checkedState({ workbook: BOOK, settings, language, template: null });
const press = (name: string | RegExp) => userEvent.click(screen.getByRole("button", { name }));
const box = (name: string) => screen.getByRole("textbox", { name });

describe("declaring a sum", () => {
  it("is done with the keyboard alone, by typing addresses", async () => {
    const { events } = show(state());
    await userEvent.tab();
    await userEvent.keyboard("{Enter}");
    expect(document.activeElement).toBe(box("1. Các ô thành phần"));
    await userEvent.keyboard("B2:C2; -D2");
    expect(screen.getByRole("status", { name: "Cộng thử" }).textContent).toBe("31 + 49 - 2 = 78");
    await userEvent.tab();
    await userEvent.tab();
    expect(document.activeElement).toBe(box("2. Ô tổng"));
    await userEvent.keyboard("E2");
    expect(screen.getByText("31 + 49 - 2 = 78, khớp với ô tổng.")).toBeTruthy();
    expect(screen.getByText("Khớp sẽ cộng như vậy ở mọi dòng của bảng.")).toBeTruthy();
    await userEvent.keyboard("{Enter}");
    expect(events.at(-1)).toEqual({ kind: "declare-sum" });
  });

  it("takes what is selected, and shows at once where it does not come out", async () => {
    const { events, dispatch } = show(state());
    await press("Khai báo phép cộng");
    await press("Lấy vùng chọn: 1. Các ô thành phần");
    expect(events.at(-1)).toEqual({ kind: "take-selection", into: "parts" });
    dispatch({ kind: "selection-taken", into: "parts", selected: { sheet: "Giống cây", ranges: ["B2:C2"] } });
    await press("Lấy vùng chọn: 2. Ô tổng");
    dispatch({ kind: "selection-taken", into: "total", selected: { sheet: "Giống cây", ranges: ["E2"] } });
    expect(box("1. Các ô thành phần")).toHaveProperty("value", "B2:C2");
    expect(screen.getByText("31 + 49 = 80; ô tổng ghi 78.")).toBeTruthy();
    await press("Lưu phép cộng");
    expect(events.at(-1)).toEqual({ kind: "declare-sum" });
  });

  it("says what is not right yet, but not while it is typed", async () => {
    const { events } = show(state());
    await press("Khai báo phép cộng");
    await userEvent.type(box("1. Các ô thành phần"), "B2:");
    expect(screen.queryByText(/Chưa phải địa chỉ ô/u)).toBeNull();
    await userEvent.tab();
    expect(screen.getByText(/Chưa phải địa chỉ ô/u)).toBeTruthy();
    await userEvent.type(box("1. Các ô thành phần"), "C2");
    await userEvent.type(box("2. Ô tổng"), "A2");
    await userEvent.tab();
    expect(screen.getByText("Ô này không có số.")).toBeTruthy();
    expect(screen.getByRole("button", { name: "Lưu phép cộng" })).toHaveProperty("disabled", true);
    await userEvent.type(box("2. Ô tổng"), "{Enter}");
    expect(events.map(({ kind }) => kind)).not.toContain("declare-sum");
  });

  it("is typed where the program tells no selection, on the sheet chosen", async () => {
    const able = state();
    const { events } = show({ ...able, capabilities: { ...able.capabilities, reveal: "not-here" } });
    await press("Khai báo phép cộng");
    expect(screen.queryByRole("button", { name: /Lấy vùng chọn/u })).toBeNull();
    await userEvent.selectOptions(screen.getByRole("combobox", { name: "Trang tính" }), "Phân bón");
    await userEvent.type(box("1. Các ô thành phần"), "B2; C2");
    await userEvent.type(box("2. Ô tổng"), "D2");
    expect(screen.getByText("3 + 4 = 7, khớp với ô tổng.")).toBeTruthy();
    await press("Hủy");
    expect(events.at(-1)).toEqual({ kind: "cancel-sum" });
    expect(document.activeElement).toBe(screen.getByRole("button", { name: "Khai báo phép cộng" }));
  });

  it("waits for a first check", () => {
    show({ ...state(), check: null });
    expect(screen.getByRole("button", { name: "Khai báo phép cộng" })).toHaveProperty("disabled", true);
  });
});

describe("declared sums", () => {
  it("are listed in words, and removed", async () => {
    const { events } = show(state({ corrections: [SUM] }));
    const what = "Giống cây: Keo + Quế - Hỏng = Trồng được (mọi dòng)";
    expect(within(screen.getByRole("list")).getByText(what)).toBeTruthy();
    await press(`Bỏ phép cộng ${what}`);
    expect(events).toEqual([{ kind: "uncorrect", correction: SUM }]);
    expect(screen.queryByRole("list")).toBeNull();
    expect(document.activeElement).toBe(screen.getByRole("button", { name: "Khai báo phép cộng" }));
  });

  it("name many parts by their number, and a cell without words by its address", () => {
    const parts = ["C5", "C6", "C7", "C8", "C9"].map((address) => ({ address, sign: 1 as const }));
    const long: SumCorrection = { ...SUM, along: "cells", total: { address: "D9" }, parts };
    expect(describeSum(long, wordsOf("vi"))).toBe("Giống cây: C5 + C6 + C7 … (5 ô) = D9 (chỉ các ô này)");
    expect(describeSum(SUM, wordsOf("en"))).toBe("Giống cây: Keo + Quế - Hỏng = Trồng được (all rows)");
  });

  it("are begun from a finding about a total, with that total", async () => {
    const wrong = checkedState({
      workbook: workbook(
        sheet("Cột", "Bản | Tổng số | Nam | Nữ\nA | 75 | 30 | 47\nB | 80 | 33 | 47\nC | 90 | 40 | 50"),
      ),
    });
    const finding = wrong.check?.analysis.report.findings.find(
      ({ rule }) => rule === "total-differs-from-parts",
    );
    if (!finding) throw new Error("nothing was found");
    const events: SessionEvent[] = [];
    render(
      <FindingActions
        finding={finding}
        dismissed={false}
        state={wrong}
        dismissLeft={false}
        onDismiss={() => undefined}
        dispatch={(event) => events.push(event)}
        words={wordsOf("vi")}
      />,
    );
    await press("Khai báo phép cộng");
    expect(events).toEqual([{ kind: "begin-sum", total: { sheet: "Cột", address: "B2" } }]);
    expect(reduceSession(wrong, events[0]!, 0).state).toMatchObject({
      screen: "setup",
      declaring: { sheet: "Cột", parts: "", total: "B2" },
    });
  });
});

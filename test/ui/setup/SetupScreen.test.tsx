/** @jest-environment jsdom */
import { render, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import type { SessionEvent } from "../../../src/app/session/event";
import type { SessionState } from "../../../src/app/session/state";
import { parseSettings } from "../../../src/app/settings/parse-settings";
import { DEFAULT_SETTINGS } from "../../../src/app/settings/settings";
import { SetupScreen } from "../../../src/ui/setup/SetupScreen";
import { wordsOf } from "../../../src/ui/words/words";
import { prepareDom } from "../support/prepare-dom";
import { decidedState, setupState } from "./setup-states";

beforeAll(() => {
  prepareDom();
});

function show(state: SessionState): SessionEvent[] {
  const events: SessionEvent[] = [];
  render(
    <SetupScreen state={state} dispatch={(event) => events.push(event)} words={wordsOf(state.language)} />,
  );
  return events;
}

const section = (name: string) => within(screen.getByRole("region", { name }));
const press = (name: string | RegExp) => userEvent.click(screen.getByRole("button", { name }));

describe("what Khớp understood", () => {
  it("lists each table, and each column with its role and how sure it is", () => {
    show(setupState());
    const tables = section("Khớp hiểu tệp này thế nào");
    expect(tables.getByText("Đăng ký!A1:I6 · 5 dòng")).toBeTruthy();
    expect(tables.getByRole("combobox", { name: "Cột “Mảng” ghi gì" })).toHaveProperty("value", "field");
    expect(tables.getByText(/^Chắc khoảng 62\s%$/u)).toBeTruthy();
    expect(tables.getByText("Biểu lĩnh vực!A1:E5 · 2 dòng")).toBeTruthy();
    expect(tables.queryByRole("combobox", { name: /Tổng số mô hình/u })).toBeNull();
    expect(tables.getByText("“QP-AN” là Quốc phòng - an ninh (1 ô)")).toBeTruthy();
  });

  it("is corrected by choosing from lists", async () => {
    const events = show(setupState());
    await userEvent.selectOptions(screen.getByRole("combobox", { name: "Cột “Ghi chú” ghi gì" }), "Địa chỉ");
    await userEvent.selectOptions(
      screen.getByRole("combobox", { name: "Bảng Biểu lĩnh vực!A1:E5 là gì" }),
      "Không đọc bảng này",
    );
    expect(events).toEqual([
      {
        kind: "correct",
        correction: { kind: "column", sheet: "Đăng ký", header: "Ghi chú", role: "address" },
      },
      {
        kind: "correct",
        correction: { kind: "table", sheet: "Biểu lĩnh vực", address: "A1", is: "none" },
      },
    ]);
  });

  it("asks where it is not sure, and takes yes or no", async () => {
    const events = show(setupState());
    expect(within(screen.getByRole("region", { name: "Cần bạn xem lại" })).getByText(/“Mảng”/u)).toBeTruthy();
    await press("Đúng, cột “Mảng”");
    await press("Không phải, cột “Mảng”");
    await press("Đến ô Đăng ký!G1");
    const correction = { kind: "column", sheet: "Đăng ký", header: "Mảng" };
    expect(events).toEqual([
      { kind: "correct", correction: { ...correction, role: "field" } },
      { kind: "correct", correction: { ...correction, role: "none" } },
      { kind: "reveal", place: { kind: "cell", sheet: "Đăng ký", address: "G1" } },
    ]);
  });

  it("opens the form in which a sum is declared where it asks how a table adds up", async () => {
    const state = setupState();
    if (!state.check) throw new Error("nothing was checked");
    const { report } = state.check.analysis;
    const question = {
      kind: "sum",
      table: report.tables[0]?.id ?? "",
      at: { kind: "cell", sheet: "Vườn ươm", address: "B7" },
      header: null,
      guess: null,
      confidence: null,
      used: false,
      message: "Bảng này cộng thế nào?",
    } as const;
    const analysis = { ...state.check.analysis, report: { ...report, questions: [question] } };
    const events = show({ ...state, check: { ...state.check, analysis } });
    await press("Khai báo phép cộng cho ô Vườn ươm!B7");
    expect(events).toEqual([{ kind: "begin-sum", total: { sheet: "Vườn ươm", address: "B7" } }]);
  });

  it("lists what was corrected, also of a table that is no longer read, and takes it back", async () => {
    const events = show(decidedState());
    await press("Bỏ chọn tay");
    await press("Bỏ chỉnh tay: Nháp, bảng ở A1: Không đọc bảng này");
    expect(events).toEqual([
      {
        kind: "uncorrect",
        correction: { kind: "column", sheet: "Đăng ký", header: "Ghi chú", role: "position" },
      },
      { kind: "uncorrect", correction: { kind: "table", sheet: "Nháp", address: "A1", is: "none" } },
    ]);
  });

  it("asks for a check where there was none, or where something has changed", async () => {
    const events = show({ ...setupState(), check: null });
    await press("Kiểm tra");
    expect(events).toEqual([{ kind: "check" }]);
    const again = show(decidedState());
    await press("Kiểm tra lại");
    expect(again).toEqual([{ kind: "check" }]);
  });
});

describe("the template", () => {
  it("goes to a file and comes from one", async () => {
    const events = show(setupState());
    await press("Lưu mẫu ra tệp");
    const file = new File(['{"id":"x"}'], "mau.json", { type: "application/json" });
    await userEvent.upload(screen.getByLabelText("Chọn tệp mẫu"), file);
    await waitFor(() => {
      expect(events).toEqual([{ kind: "export-template" }, { kind: "import-template", text: '{"id":"x"}' }]);
    });
  });

  it("has its period changed, and not to a period that is none", async () => {
    const events = show(setupState());
    const from = screen.getByRole("textbox", { name: "Từ năm" });
    const apply = within(screen.getByRole("group", { name: "Giai đoạn" })).getByRole("button");
    expect(apply).toHaveProperty("disabled", true);
    await userEvent.clear(from);
    await userEvent.type(from, "2023");
    expect(screen.getByText(/Năm gồm bốn chữ số/u)).toBeTruthy();
    expect(apply).toHaveProperty("disabled", true);
    const to = screen.getByRole("textbox", { name: "Đến năm" });
    await userEvent.clear(to);
    await userEvent.type(to, "2025{Enter}");
    expect(events).toEqual([{ kind: "change-period", period: { from: 2023, to: 2025 } }]);
  });

  it("gives its own period back", async () => {
    const events = show(decidedState());
    await press("Lấy theo sổ tính");
    expect(events).toEqual([{ kind: "change-period", period: null }]);
  });

  it("has its fields renamed, removed and added to", async () => {
    const events = show(setupState());
    const first = screen.getAllByRole("textbox", { name: "Tên 1" })[0]!;
    await userEvent.clear(first);
    await userEvent.type(first, "Kinh tế");
    await press("Bỏ Văn hóa - xã hội");
    await userEvent.click(screen.getAllByRole("button", { name: "Thêm dòng" })[0]!);
    await userEvent.type(screen.getAllByRole("textbox", { name: "Tên 7" })[0]!, "Chuyển đổi số");
    await userEvent.type(screen.getAllByRole("textbox", { name: "Tên gọi khác 7" })[0]!, "CĐS");
    const fields = screen.getByText("Lĩnh vực (7)").closest("details")!;
    await userEvent.click(within(fields).getByRole("button", { name: "Áp dụng" }));
    const [event] = events;
    const names = event?.kind === "change-template" && event.template?.fields.map((field) => field.name);
    expect(names).toEqual([
      "Kinh tế",
      "Quốc phòng - an ninh",
      "Xây dựng hệ thống chính trị",
      "Xây dựng nông thôn mới",
      expect.stringContaining("rác thải"),
      "Lĩnh vực khác",
      "Chuyển đổi số",
    ]);
  });

  it("keeps a level that its tables name", async () => {
    show(setupState());
    const remove = screen.getByRole("button", { name: /^Huyện đang được dùng trong biểu/u });
    await userEvent.click(remove);
    expect(screen.getByRole("button", { name: /^Huyện đang được dùng trong biểu/u })).toBeTruthy();
    expect(screen.getByDisplayValue("Huyện")).toBeTruthy();
  });

  it("takes a pasted list of units, and goes back to the original", async () => {
    const state = setupState();
    const events = show(state);
    await userEvent.click(screen.getByRole("textbox", { name: "Đơn vị phải báo cáo" }));
    await userEvent.paste("1\tXã Suối Mây\n2\tXã Bản Lúa");
    const units = screen.getByText("Đơn vị phải báo cáo (0)").closest("details")!;
    await userEvent.click(within(units).getByRole("button", { name: "Áp dụng" }));
    const [event] = events;
    const template = event?.kind === "change-template" ? event.template : null;
    expect(template?.units.map((unit) => unit.name)).toEqual(["Xã Suối Mây", "Xã Bản Lúa"]);
    const back = show({ ...state, settings: { ...state.settings, template } });
    await press("Dùng lại mẫu gốc");
    expect(back).toEqual([{ kind: "change-template", template: null }]);
  });
});

describe("how Khớp works", () => {
  it("is switched, and in the other language", async () => {
    const events = show(setupState());
    await userEvent.click(screen.getByRole("switch", { name: "Tự kiểm tra lại khi số liệu thay đổi" }));
    await userEvent.click(screen.getByRole("switch", { name: "Ghi lý do vào ghi chú của ô được đánh dấu" }));
    await userEvent.click(screen.getByRole("switch", { name: /^Đánh dấu cả số đã tính lại và khớp/u }));
    await userEvent.selectOptions(screen.getByRole("combobox", { name: "Ngôn ngữ" }), "English");
    await userEvent.selectOptions(screen.getByRole("combobox", { name: "Ngôn ngữ" }), "Theo Excel");
    expect(events).toEqual([
      { kind: "switch-live", on: false },
      { kind: "switch-notes", on: true },
      { kind: "switch-ticks", on: true },
      { kind: "choose-language", language: "en" },
      { kind: "choose-language", language: null },
    ]);
  });

  it("says why this Excel cannot do a thing", () => {
    show(decidedState());
    expect(screen.getByText("Excel này quá cũ, chưa làm được.")).toBeTruthy();
    expect(screen.getByRole("switch", { name: "Ghi lý do vào ghi chú của ô được đánh dấu" })).toHaveProperty(
      "disabled",
      true,
    );
  });
});

describe("dismissed findings", () => {
  it("are listed with what, where and why, and reopened", async () => {
    const state = decidedState();
    const events = show(state);
    const list = section("Phát hiện đã bỏ qua");
    expect(list.getByText("Đăng ký!D9: Tên không cho biết làm việc gì")).toBeTruthy();
    expect(list.getByText("Lý do: Tên như vậy là đủ rõ")).toBeTruthy();
    expect(list.getByText(state.check!.analysis.report.findings[0]!.message)).toBeTruthy();
    await userEvent.click(list.getByRole("button", { name: /^Mở lại: Đăng ký!D9/u }));
    expect(events).toEqual([{ kind: "reopen", findings: ["gone"] }]);
  });

  it("are shown thirty at a time", async () => {
    const state = decidedState();
    const [one] = state.settings.dismissals;
    const dismissals = Array.from({ length: 40 }, (_, index) => ({ ...one!, finding: `gone-${index}` }));
    show({ ...state, settings: { ...state.settings, dismissals } });
    const list = section("Phát hiện đã bỏ qua");
    expect(list.getAllByRole("listitem")).toHaveLength(30);
    await press("Hiện thêm 10");
    expect(list.getAllByRole("listitem")).toHaveLength(40);
  });

  it("are none at first", () => {
    show(setupState());
    expect(screen.getByText("Chưa bỏ qua phát hiện nào.")).toBeTruthy();
  });
});

describe("the settings as a file", () => {
  it("are saved and loaded", async () => {
    const events = show(setupState());
    await press("Lưu ra tệp");
    await userEvent.upload(
      screen.getByLabelText("Chọn tệp thiết lập"),
      new File(['{"version":1}'], "a.json"),
    );
    await waitFor(() => {
      expect(events).toEqual([
        { kind: "export-settings" },
        { kind: "import-settings", text: '{"version":1}' },
      ]);
    });
  });

  it("hold decisions, too, which go to another reviewer and come from one", async () => {
    const events = show(setupState());
    await press("Lưu quyết định");
    await userEvent.upload(
      screen.getByLabelText("Chọn tệp quyết định"),
      new File(['{"version":1}'], "q.json", { type: "application/json" }),
    );
    await waitFor(() => {
      expect(events).toEqual([
        { kind: "export-decisions" },
        { kind: "import-decisions", text: '{"version":1}' },
      ]);
    });
  });

  it("say so where the file cannot be had", async () => {
    show(setupState());
    const gone = new File([""], "mây.json");
    gone.text = () => Promise.reject(new Error("gone"));
    await userEvent.upload(screen.getByLabelText("Chọn tệp thiết lập"), gone);
    expect((await screen.findByRole("alert")).textContent).toBe("Không mở được mây.json.");
  });

  it("are cleared after a question, the language and the first run aside", async () => {
    const events = show(setupState("en", { dismissals: decidedState().settings.dismissals, language: "en" }));
    await press("Clear all settings");
    await userEvent.click(within(screen.getByRole("dialog")).getByRole("button", { name: "Cancel" }));
    expect(events).toEqual([]);
    await press("Clear all settings");
    await userEvent.click(
      within(screen.getByRole("dialog")).getByRole("button", { name: "Clear the settings" }),
    );
    const [event] = events;
    const parsed = parseSettings(event?.kind === "import-settings" ? event.text : "");
    expect(parsed).toEqual({ ok: true, value: { ...DEFAULT_SETTINGS, language: "en", welcomeSeen: true } });
  });

  it("that cannot be read are kept until the person decides", async () => {
    const settingsFile = {
      kind: "unreadable",
      text: "{",
      error: { code: "not-json", subject: "" },
    } as const;
    const events = show({ ...setupState(), settingsFile });
    await press("Lưu bản hỏng ra tệp");
    await press("Bỏ bản hỏng");
    expect(events).toEqual([{ kind: "export-unreadable-settings" }, { kind: "discard-unreadable-settings" }]);
  });
});

it("takes the name that decisions are signed with", async () => {
  const events = show({ ...setupState(), person: "Đàm Thị Én" });
  const field = screen.getByRole<HTMLInputElement>("textbox", { name: "Tên người rà soát" });
  expect(field.value).toBe("Đàm Thị Én");
  await userEvent.clear(field);
  await userEvent.tab();
  expect(events).toEqual([{ kind: "name-person", name: "" }]);
});

it("says that nothing leaves the computer, and shows the introduction again", async () => {
  const events = show(setupState());
  expect(screen.getByText(/Số liệu và báo cáo không được gửi đi đâu/u)).toBeTruthy();
  await press("Xem lại phần giới thiệu");
  expect(events).toEqual([{ kind: "welcome-again" }]);
});

/** @jest-environment jsdom */
import { render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import type { SessionEvent } from "../../../src/app/session/event";
import type { SessionState } from "../../../src/app/session/state";
import { BuildScreen } from "../../../src/ui/build/BuildScreen";
import { wordsOf } from "../../../src/ui/words/words";
import { prepareDom } from "../support/prepare-dom";
import { collectedState, collectingState, summedState } from "./collect-states";

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

describe("collecting units' files", () => {
  it("hands the chosen files over with a way to read each when its turn comes", async () => {
    const events = show(collectedState("vi", true));
    const files = ["xa-a.xlsx", "xa-b.csv"].map((name) => new File(["x"], name));
    await userEvent.upload(screen.getByLabelText("Tệp của các đơn vị"), files, { applyAccept: false });
    const [event] = events;
    if (event?.kind !== "collect") throw new Error("nothing was collected");
    expect(event.files.map((file) => file.name)).toEqual(["xa-a.xlsx", "xa-b.csv"]);
    expect(await event.files[0]?.read()).toEqual(new Uint8Array([120]));
  });

  it("tells what could not be taken and why, who is missing, and the way to each sheet", async () => {
    const events = show(collectedState());
    const note = within(screen.getByRole("region", { name: "Đã tổng hợp" }));
    expect(note.getByText(/^48 mục của 2 đơn vị, từ 2 trong 4 tệp/u)).toBeTruthy();
    expect(note.getByText(/định dạng \.xls cũ/u)).toBeTruthy();
    expect(note.getByText(/to-trinh\.docx không phải tệp/u)).toBeTruthy();
    expect(note.getByText("Chưa gửi gì (2)")).toBeTruthy();
    await userEvent.click(note.getByRole("button", { name: "Mở Đơn vị báo cáo" }));
    expect(events).toEqual([
      { kind: "reveal", place: { kind: "cell", sheet: "Đơn vị báo cáo", address: "A1" } },
    ]);
  });

  it("tells what was added up, who has not sent the table and what moved; last year's files are chosen and taken back", async () => {
    const events = show(summedState());
    const note = within(screen.getByRole("region", { name: "Đã tổng hợp" }));
    expect(note.getByText(/^3 biểu của 3 đơn vị, từ 3 tệp/u)).toBeTruthy();
    expect(
      note.getByText(
        /Biểu “Biểu 01”: đã cộng biểu của 3 đơn vị\. Chưa gửi biểu này \(1\): Xã Đồi Vầu\. \d+ số biến động nhiều/u,
      ),
    ).toBeTruthy();
    await userEvent.upload(screen.getByLabelText("Tệp năm trước"), [new File(["x"], "cu.xlsx")], {
      applyAccept: false,
    });
    expect(screen.getByText("3 tệp năm trước, sẽ so khi tổng hợp")).toBeTruthy();
    await userEvent.click(screen.getByRole("button", { name: "Bỏ" }));
    expect(
      events.map((event) => (event.kind === "choose-previous" ? event.files.length : event.kind)),
    ).toEqual([1, 0]);
  });

  it("chooses the form of the slips and saves them; while work runs, neither", async () => {
    const events = show(collectedState("en"));
    await userEvent.click(screen.getByRole("radio", { name: /^Of the Party/u }));
    await userEvent.click(screen.getByRole("button", { name: "Save the slips" }));
    expect(events).toEqual([{ kind: "choose-layout", layout: "hd36" }, { kind: "save-slips" }]);
    show(collectingState("vi"));
    expect(screen.getByRole("button", { name: "Lưu phiếu" })).toHaveProperty("disabled", true);
    expect(screen.getByRole("button", { name: "Chọn tệp…" })).toHaveProperty("disabled", true);
  });
});

/** @jest-environment jsdom */
import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { prepareDom } from "./support/prepare-dom";
import { renderLive } from "./support/render-live";
import { reviewState } from "./support/review-state";

beforeAll(() => {
  prepareDom();
});

const overview = () => ({ ...reviewState(), screen: "overview" as const });

it("goes from screen to screen with the arrow keys, setup being the last", async () => {
  const { state } = renderLive(overview());
  screen.getByRole("tab", { name: "Tổng quan" }).focus();
  await userEvent.keyboard("{ArrowRight}");
  expect(state().screen).toBe("findings");
  expect(document.activeElement).toBe(screen.getByRole("tab", { name: "Phát hiện" }));
  await userEvent.keyboard("{End}");
  expect(state().screen).toBe("setup");
  expect(screen.getByRole("tab", { name: "Thiết lập" }).getAttribute("aria-selected")).toBe("true");
  await userEvent.keyboard("{ArrowRight}");
  expect(state().screen).toBe("overview");
  expect(screen.getByRole("tabpanel", { name: "Tổng quan" })).toBeTruthy();
});

it("changes to English and back", async () => {
  const { state } = renderLive(overview());
  await userEvent.click(screen.getByRole("button", { name: "English" }));
  expect(state().settings.language).toBe("en");
  expect(screen.getByRole("tab", { name: "Overview" })).toBeTruthy();
  await userEvent.click(screen.getByRole("button", { name: "Tiếng Việt" }));
  expect(screen.getByRole("tab", { name: "Tổng quan" })).toBeTruthy();
});

it("shows how far a check is and stops it", async () => {
  const { events, tell, state } = renderLive(overview());
  tell({ kind: "check" });
  tell({ kind: "progressed", task: state().lastTask, phase: "analyzing", progress: 0.42 });
  expect(screen.getByText(/Đang kiểm tra: đối chiếu… 42\s%/u)).toBeTruthy();
  await userEvent.click(screen.getByRole("button", { name: "Dừng" }));
  expect(events.at(-1)).toEqual({ kind: "stop" });
  expect(screen.queryByRole("button", { name: "Dừng" })).toBeNull();
});

it("a check that runs by itself does not push the screen down", () => {
  const start = overview();
  renderLive({
    ...start,
    work: {
      kind: "running",
      task: "recheck",
      id: 1,
      phase: "reading",
      progress: null,
      stoppable: true,
      stopping: false,
    },
  });
  expect(screen.getByRole("progressbar", { name: "Đang kiểm tra lại" })).toBeTruthy();
  expect(screen.queryByRole("button", { name: "Dừng" })).toBeNull();
});

it("says what went wrong and what to do, tries again, and is put away", async () => {
  const { events, tell, state } = renderLive(overview());
  tell({ kind: "check" });
  const error = { code: "cell-editing", subject: "C9" } as const;
  tell({ kind: "failed", task: state().lastTask, trouble: { kind: "host", error } });
  expect(screen.getByRole("alert").textContent).toContain("nhấn Enter (hoặc Esc)");
  await userEvent.click(screen.getByRole("button", { name: "Thử lại" }));
  expect(events.at(-1)).toEqual({ kind: "retry" });
});

it("tells what was done aloud, and says the same words again", () => {
  const { tell } = renderLive(overview());
  tell({ kind: "copied" });
  const status = screen.getByRole("status");
  expect(status.textContent).toContain("Đã chép");
  const before = status.firstChild;
  tell({ kind: "copied" });
  expect(status.firstChild).not.toBe(before);
});

/** @jest-environment jsdom */
import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { prepareDom } from "../support/prepare-dom";
import { renderLive } from "../support/render-live";
import { reviewState } from "../support/review-state";

beforeAll(() => {
  prepareDom();
});

const first = () => ({ ...reviewState(), welcome: 0 as const });

it("goes through three steps, each heading getting the focus, and ends", async () => {
  const { state } = renderLive(first());
  expect(screen.queryByRole("tablist")).toBeNull();
  await userEvent.click(screen.getByRole("button", { name: "Tiếp" }));
  expect(document.activeElement).toBe(
    screen.getByRole("heading", { name: "Bạn quyết định, Khớp không tự sửa" }),
  );
  await userEvent.click(screen.getByRole("button", { name: "Tiếp" }));
  await userEvent.click(screen.getByRole("button", { name: "Bắt đầu" }));
  expect(state().welcome).toBeNull();
  expect(screen.getByRole("tablist", { name: "Các màn hình" })).toBeTruthy();
});

it("can be skipped at once", async () => {
  const { state } = renderLive(first());
  await userEvent.click(screen.getByRole("button", { name: "Bỏ qua" }));
  expect(state()).toMatchObject({ welcome: null, settings: { welcomeSeen: true } });
});

it("inserts sample data", async () => {
  const { events } = renderLive({ ...first(), welcome: 2 });
  await userEvent.click(screen.getByRole("button", { name: "Chèn dữ liệu mẫu" }));
  expect(events).toEqual([{ kind: "insert-sample" }]);
});

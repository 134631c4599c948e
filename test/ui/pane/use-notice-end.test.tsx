/** @jest-environment jsdom */
import { act, renderHook } from "@testing-library/react";
import type { SessionEvent } from "../../../src/app/session/event";
import { useNoticeEnd } from "../../../src/ui/pane/use-notice-end";

beforeEach(() => {
  jest.useFakeTimers();
});
afterEach(() => {
  jest.useRealTimers();
});

function notice(first: number | null) {
  const told: SessionEvent[] = [];
  const dispatch = (event: SessionEvent) => void told.push(event);
  const { result, rerender } = renderHook(({ number }) => useNoticeEnd(number, dispatch), {
    initialProps: { number: first },
  });
  const wait = (seconds: number) => act(() => jest.advanceTimersByTime(seconds * 1000));
  const hold = (held: boolean) => act(() => result.current(held));
  return { told, wait, hold, next: (number: number | null) => rerender({ number }) };
}

it("a notice goes by itself after a while", () => {
  const { told, wait } = notice(1);
  wait(7);
  expect(told).toEqual([]);
  wait(2);
  expect(told).toEqual([{ kind: "put-notice-away" }]);
});

it("one that can be taken back stays", () => {
  const { told, wait } = notice(null);
  wait(60);
  expect(told).toEqual([]);
});

it("under the pointer or the focus it stays, and afterwards for its time", () => {
  const { told, wait, hold } = notice(1);
  hold(true);
  wait(60);
  expect(told).toEqual([]);
  hold(false);
  wait(9);
  expect(told).toHaveLength(1);
});

it("the next one has the whole time, and is not held because the one before was", () => {
  const { told, wait, hold, next } = notice(1);
  hold(true);
  next(2);
  wait(7);
  expect(told).toEqual([]);
  wait(2);
  expect(told).toHaveLength(1);
});

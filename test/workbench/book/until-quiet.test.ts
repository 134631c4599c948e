import { untilQuiet } from "../../../src/workbench/book/until-quiet";
import type { WorkspaceState } from "../../../src/workbench/book/workspace";

const MOMENT = 4000;

interface Source<S> {
  readonly getState: () => S;
  readonly subscribe: (listener: () => void) => () => void;
  readonly set: (change: Partial<S>) => void;
  readonly listeners: Set<() => void>;
}

function sourceOf<S>(first: S): Source<S> {
  let state = first;
  const listeners = new Set<() => void>();
  return {
    getState: () => state,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    set: (change) => {
      state = { ...state, ...change };
      for (const listener of [...listeners]) listener();
    },
    listeners,
  };
}

const IDLE = { kind: "idle" } as const;
const sessionAt = (kind: string) => sourceOf<{ work: { kind: string } }>({ work: { kind } });
const pageWith = (open: object | null) =>
  sourceOf({ open, busy: null } as unknown as Pick<WorkspaceState, "open" | "busy">);

function follow(page: ReturnType<typeof pageWith>): () => boolean {
  let quiet = false;
  void untilQuiet(page as never, MOMENT).then(() => (quiet = true));
  return () => quiet;
}

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

const pass = (milliseconds: number) => jest.advanceTimersByTimeAsync(milliseconds);

describe("a quiet moment of the page", () => {
  it("comes after what is open was checked, not before, however long that takes", async () => {
    const page = pageWith(null);
    const isQuiet = follow(page);
    await pass(10 * MOMENT);
    const session = sessionAt("working");
    page.set({ open: { session } as never });
    await pass(10 * MOMENT);
    expect(isQuiet()).toBe(false);
    session.set({ work: IDLE });
    await pass(MOMENT - 1);
    expect(isQuiet()).toBe(false);
    await pass(1);
    expect(isQuiet()).toBe(true);
    expect([page.listeners.size, session.listeners.size]).toEqual([0, 0]);
  });

  it("begins anew with whatever changes, and with what is opened in its place", async () => {
    const session = sessionAt("idle");
    const page = pageWith({ session });
    const isQuiet = follow(page);
    await pass(MOMENT - 1);
    session.set({});
    await pass(MOMENT - 1);
    page.set({ busy: { doing: "open", name: "khác.xlsx" } });
    await pass(10 * MOMENT);
    expect(isQuiet()).toBe(false);
    const other = sessionAt("idle");
    page.set({ open: { session: other } as never, busy: null });
    await pass(MOMENT - 1);
    session.set({});
    await pass(1);
    expect(isQuiet()).toBe(true);
  });
});

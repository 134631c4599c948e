import type { Page, Request } from "playwright-core";

/** What a page has under way, as `followWork` sees it. */
interface Followed {
  readonly timers: Set<unknown>;
  /** Calls to workers that were not answered yet, by their ids. */
  readonly calls: Map<Worker, Set<string>>;
  readonly later: typeof setTimeout;
}

/**
 * Follows a page's requests and has it count its timers and its calls to workers; to be called before the page is opened. What it gives
 * resolves when nothing that is due soon is left to do in the page, all that was asked for has come, and what was drawn last is on the
 * screen.
 */
export async function followWork(page: Page): Promise<() => Promise<void>> {
  const underWay = new Set<Request>();
  page.on("request", (request) => underWay.add(request));
  for (const ended of ["requestfinished", "requestfailed"] as const)
    page.on(ended as "requestfinished", (request) => underWay.delete(request));
  await page.addInitScript(follow, SOON);
  return async () => {
    do await page.evaluate(restFollowed);
    while (underWay.size > 0);
  };
}

/** Milliseconds. A session checks again 800 after an edit; a notice that goes away by itself after seconds is not waited for. */
const SOON = 1000;

function follow(soon: number): void {
  const timers = new Set<unknown>();
  const calls = new Map<Worker, Set<string>>();
  const later = window.setTimeout.bind(window);
  const forget = window.clearTimeout.bind(window);
  Object.assign(window, { followed: { timers, calls, later } });
  window.setTimeout = ((handler: TimerHandler, delay = 0, ...given: unknown[]) => {
    if (delay > soon || typeof handler !== "function") return later(handler, delay, ...given);
    const id = later(() => {
      timers.delete(id);
      (handler as (...args: unknown[]) => void)(...given);
    }, delay);
    timers.add(id);
    return id;
  }) as typeof window.setTimeout;
  window.clearTimeout = (id) => {
    timers.delete(id);
    forget(id);
  };
  const { postMessage: post, terminate: end } = Worker.prototype as unknown as Readonly<
    Record<"postMessage" | "terminate", (...args: unknown[]) => void>
  >;
  Worker.prototype.postMessage = function (this: Worker, ...args: unknown[]) {
    const { id } = (args[0] ?? {}) as { readonly id?: string };
    if (id !== undefined) callsOf(this).add(id);
    post.apply(this, args);
  };
  Worker.prototype.terminate = function (this: Worker) {
    calls.delete(this);
    end.call(this);
  };
  function callsOf(worker: Worker): Set<string> {
    const known = calls.get(worker);
    if (known) return known;
    const made = new Set<string>();
    calls.set(worker, made);
    worker.addEventListener("message", ({ data }: MessageEvent<{ readonly id?: string } | null>) => {
      if (data?.id !== undefined) made.delete(data.id);
    });
    worker.addEventListener("error", () => calls.delete(worker));
    return made;
  }
}

async function restFollowed(): Promise<void> {
  const { timers, calls, later } = (window as unknown as { readonly followed: Followed }).followed;
  const isBusy = (): boolean => timers.size > 0 || [...calls.values()].some(({ size }) => size > 0);
  const pass = (milliseconds: number): Promise<void> =>
    new Promise((resolve) => later(() => resolve(), milliseconds));
  do {
    while (isBusy()) await pass(10);
    // What waits for the next picture, and what it then asks for.
    await new Promise(requestAnimationFrame);
    await new Promise(requestAnimationFrame);
    await pass(0);
  } while (isBusy());
}

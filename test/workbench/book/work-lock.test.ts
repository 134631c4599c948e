import { createWorkLock, type LockBrowser, type WorkLock } from "../../../src/workbench/book/work-lock";

type Granted = (lock: Lock | null) => unknown;

interface Holder {
  readonly end: (error: Error) => void;
}

/** One lock of the browser, as the standard has it: https://w3c.github.io/web-locks/. */
class OneLock {
  private holder: Holder | null = null;
  private readonly queue: (() => void)[] = [];

  /** The window that has it is gone. */
  readonly drop = (): void => {
    this.holder = null;
    this.queue.shift()?.();
  };

  readonly request = (name: string, options: LockOptions, granted: Granted): Promise<unknown> =>
    new Promise((resolve, reject) => {
      const give = (): void => {
        const holder = { end: reject };
        this.holder = holder;
        void Promise.resolve(granted({ name, mode: "exclusive" })).then((value) => {
          resolve(value);
          if (this.holder !== holder) return;
          this.holder = null;
          this.queue.shift()?.();
        });
      };
      if (options.steal) {
        this.holder?.end(new DOMException("stolen", "AbortError"));
        give();
      } else if (!this.holder) give();
      else if (options.ifAvailable) resolve(granted(null));
      else {
        this.queue.push(give);
        options.signal?.addEventListener("abort", () => {
          this.queue.splice(this.queue.indexOf(give), 1);
          reject(new DOMException("given up", "AbortError"));
        });
      }
    });
}

interface Window {
  readonly lock: WorkLock;
  readonly log: readonly string[];
}

/** Windows of one browser; a dead one hears nothing. */
function browserOf(): { readonly open: (dead?: boolean) => Window; readonly closeFirst: () => void } {
  const locks = new OneLock();
  const ears: (() => void)[] = [];
  return {
    closeFirst: locks.drop,
    open: (dead = false) => {
      let own: (() => void) | null = null;
      const channel = {
        ask: () => {
          for (const ear of ears) if (ear !== own) ear();
        },
        listen: (hear: () => void) => {
          own = hear;
          if (!dead) ears.push(hear);
        },
      };
      const log: string[] = [];
      const browser: LockBrowser = { locks: locks as unknown as LockManager, channel, patience: 20 };
      const keep = (): Promise<void> => Promise.resolve(void log.push("kept"));
      return {
        log,
        lock: createWorkLock(browser, {
          beforeLeaving: keep,
          onLost: () => log.push("lost"),
          onLeft: () => log.push("left"),
        }),
      };
    },
  };
}

describe("two windows on the same work", () => {
  it("the second is told that the first has it", async () => {
    const browser = browserOf();
    expect(await browser.open().lock.begin()).toBe(true);
    expect(await browser.open().lock.begin()).toBe(false);
  });

  it("the second takes over after the first has kept its work, and can give it back", async () => {
    const browser = browserOf();
    const [first, second] = [browser.open(), browser.open()];
    await first.lock.begin();
    await second.lock.begin();
    await second.lock.takeOver();
    expect([first.log, second.log]).toEqual([["kept", "lost"], []]);
    await first.lock.takeOver();
    expect([first.log, second.log]).toEqual([
      ["kept", "lost"],
      ["kept", "lost"],
    ]);
  });

  it("a window that does not answer loses it all the same", async () => {
    const browser = browserOf();
    const [first, second] = [browser.open(true), browser.open()];
    await first.lock.begin();
    expect(await second.lock.begin()).toBe(false);
    await second.lock.takeOver();
    expect(first.log).toEqual(["lost"]);
    expect(await browser.open().lock.begin()).toBe(false);
  });

  it("one that waits is told when the window that had it is gone, and has it then", async () => {
    const browser = browserOf();
    const [first, second] = [browser.open(), browser.open()];
    await first.lock.begin();
    await second.lock.begin();
    expect(second.log).toEqual([]);
    browser.closeFirst();
    await new Promise((resolve) => setTimeout(resolve));
    expect(second.log).toEqual(["left"]);
    expect(await browser.open().lock.begin()).toBe(false);
  });

  it("one that took over is followed by the one that lost it", async () => {
    const browser = browserOf();
    const [first, second] = [browser.open(), browser.open()];
    await first.lock.begin();
    await second.lock.begin();
    await second.lock.takeOver();
    browser.closeFirst();
    await new Promise((resolve) => setTimeout(resolve));
    expect(first.log).toEqual(["kept", "lost", "left"]);
  });

  it("a browser without locks lets each window keep", async () => {
    const lock = createWorkLock(
      { locks: undefined, channel: undefined, patience: 20 },
      { beforeLeaving: () => Promise.resolve(), onLost: () => undefined, onLeft: () => undefined },
    );
    expect(await lock.begin()).toBe(true);
    await lock.takeOver();
  });
});

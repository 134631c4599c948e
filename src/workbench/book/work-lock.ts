/**
 * One window at a time keeps its work in the browser's store: else the later one silently overwrites what the earlier one
 * kept. A browser without locks (a page from disk) lets every window keep, as it always did.
 */
export interface WorkLock {
  /** Takes the lock if it is free, else waits for it. Whether this window has it now. */
  readonly begin: () => Promise<boolean>;
  /** Gets it from the window that has it, which keeps its work before; one that does not answer loses it. */
  readonly takeOver: () => Promise<void>;
}

export interface LockBrowser {
  readonly locks: Pick<LockManager, "request"> | undefined;
  /** Reaches the other windows. */
  readonly channel: { readonly ask: () => void; readonly listen: (hear: () => void) => void } | undefined;
  /** Milliseconds that the other window has to keep its work. */
  readonly patience: number;
}

/** What the window does as the lock comes and goes. */
export interface LockListener {
  /** Is done before the lock goes to another window. */
  readonly beforeLeaving: () => Promise<void>;
  readonly onLost: () => void;
  /** The window that had it was closed or died, and this one has it now. */
  readonly onLeft: () => void;
}

export function createWorkLock(
  { locks, channel, patience }: LockBrowser,
  { beforeLeaving, onLost, onLeft }: LockListener,
): WorkLock {
  let release: (() => void) | null = null;
  /** Waits behind the window that has it. */
  let waiting: { readonly came: Promise<boolean>; readonly giveUp: () => void } | null = null;
  let isTaking = false;

  const hold = (): Promise<void> => new Promise((done) => (release = done));

  const lose = (): void => {
    if (!release) return;
    release();
    release = null;
    onLost();
    wait();
  };

  /** Resolves as soon as it is known whether this window has the lock, which it then holds. */
  const request = (options: LockOptions): Promise<boolean> =>
    new Promise((resolve) => {
      if (!locks) {
        resolve(true);
        return;
      }
      locks
        .request(NAME, options, (lock) => {
          resolve(lock !== null);
          return lock ? hold() : undefined;
        })
        // Given up here, or taken by another window.
        .catch(() => {
          resolve(false);
          lose();
        });
    });

  const wait = (): void => {
    const giveUp = new AbortController();
    const came = request({ signal: giveUp.signal });
    const own = { came, giveUp: () => giveUp.abort() };
    waiting = own;
    void came.then((has) => {
      if (waiting === own) waiting = null;
      if (has && !isTaking) onLeft();
    });
  };

  channel?.listen(() => {
    if (release) void beforeLeaving().finally(lose);
  });

  return {
    begin: async () => {
      const has = await request({ ifAvailable: true });
      if (!has) wait();
      return has;
    },
    takeOver: async () => {
      if (release || !waiting) return;
      isTaking = true;
      const { came, giveUp } = waiting;
      const timer = setTimeout(giveUp, patience);
      channel?.ask();
      const has = await came;
      clearTimeout(timer);
      if (!has) await request({ steal: true });
      isTaking = false;
    },
  };
}

/** That of the page. */
export function lockBrowser(): LockBrowser {
  return {
    // Not there in every browser, nor on a page that came over plain http.
    locks: (navigator as Partial<Navigator>).locks,
    channel: typeof BroadcastChannel === "undefined" ? undefined : openChannel(),
    patience: 5_000,
  };
}

function openChannel(): LockBrowser["channel"] {
  const channel = new BroadcastChannel(NAME);
  return {
    ask: () => channel.postMessage("hand over"),
    listen: (hear) => channel.addEventListener("message", hear),
  };
}

const NAME = "khop-work";

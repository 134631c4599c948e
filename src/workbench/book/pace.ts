import { oneAtATime } from "./one-at-a-time";

/** Work that follows changes: never twice at once, and the longer it takes, the longer it waits. */
export interface PacedWork {
  /** Has it done a moment from now. Counted from the first call: whoever goes on and on is kept up with all the same. */
  readonly soon: () => void;
  /** Has it done at once; resolves when it is done with all that had changed by now. */
  readonly now: () => Promise<void>;
}

export function pace(work: () => Promise<void>): PacedWork {
  let timer: number | undefined;
  let pause = SHORTEST;
  const now = oneAtATime(async () => {
    window.clearTimeout(timer);
    timer = undefined;
    const began = performance.now();
    await work();
    pause = Math.min(LONGEST, Math.max(SHORTEST, SHARE * (performance.now() - began)));
  });
  return { now, soon: () => void (timer ??= window.setTimeout(() => void now(), pause)) };
}

/** Milliseconds to wait; where the work takes long, so many times as long as it took. */
const SHORTEST = 400;
const SHARE = 4;
const LONGEST = 10_000;

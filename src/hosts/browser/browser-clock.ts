import type { Clock } from "../../ports/clock";

/** The page's own time. */
export const browserClock: Clock = {
  now: () => Date.now(),
  after: (milliseconds, action) => {
    const timer = window.setTimeout(action, milliseconds);
    return () => {
      window.clearTimeout(timer);
    };
  },
};

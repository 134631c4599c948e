/** Whether the window that kept its work before this one ended in order. A crash or a power cut leaves its mark. */
export interface LastWindow {
  /** Whether the one before died; this one is marked as at work from now on. */
  readonly begin: () => boolean;
  /** Another window is at work from now on. */
  readonly leave: () => void;
}

export function createLastWindow(): LastWindow {
  let own = false;
  const mark = (atWork: boolean): void => {
    try {
      if (atWork) localStorage.setItem(KEY, "1");
      else localStorage.removeItem(KEY);
    } catch {
      // A browser that keeps nothing has nothing to offer either.
    }
  };
  const read = (): boolean => {
    try {
      return localStorage.getItem(KEY) !== null;
    } catch {
      return false;
    }
  };
  window.addEventListener("pagehide", () => own && mark(false));
  window.addEventListener("pageshow", ({ persisted }) => persisted && own && mark(true));
  return {
    begin: () => {
      // Without locks a window that is still at work would look like one that died.
      const died = (navigator as Partial<Navigator>).locks !== undefined && read();
      own = true;
      mark(true);
      return died;
    },
    leave: () => (own = false),
  };
}

const KEY = "khop.at-work";

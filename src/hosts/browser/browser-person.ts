import type { PersonStore } from "../../ports/person-store";

/** Kept by the browser, for this machine's user alone. Office itself gives no name without a Microsoft sign-in. */
export const browserPerson: PersonStore = {
  load: () => {
    try {
      return localStorage.getItem(KEY);
    } catch {
      return null;
    }
  },
  keep: (name) => {
    try {
      localStorage.setItem(KEY, name);
    } catch {
      // A browser that keeps nothing: the name holds until the page is closed.
    }
  },
};

const KEY = "khop.person";

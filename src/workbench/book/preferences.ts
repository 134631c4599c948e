import type { Language } from "../../core/base/language";

/** How a person likes the page, on this machine. */
export interface Preferences {
  readonly language: Language | null;
  /** Null: as the system has it. */
  readonly theme: "light" | "dark" | null;
  /** Pixels; null: as the page has it. */
  readonly paneWidth: number | null;
}

export function loadPreferences(): Preferences {
  return {
    language: read("khop.language", ["vi", "en"]),
    theme: read("khop.theme", ["light", "dark"]),
    paneWidth: readSize("khop.paneWidth"),
  };
}

export function keepPreference(name: keyof Preferences, value: string | null): void {
  try {
    if (value === null) localStorage.removeItem(`khop.${name}`);
    else localStorage.setItem(`khop.${name}`, value);
  } catch {
    // A browser that keeps nothing: the choice holds until the page is closed.
  }
}

function readSize(key: string): number | null {
  try {
    const size = Number(localStorage.getItem(key) ?? Number.NaN);
    return Number.isFinite(size) && size > 0 ? size : null;
  } catch {
    return null;
  }
}

function read<T extends string>(key: string, allowed: readonly T[]): T | null {
  try {
    const kept = localStorage.getItem(key);
    return allowed.find((each) => each === kept) ?? null;
  } catch {
    return null;
  }
}

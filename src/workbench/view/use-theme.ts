import { useCallback, useEffect, useState, useSyncExternalStore } from "react";
import { hasForcedColors, watchForcedColors } from "../../ui/theme/forced-colors";
import type { ThemeName } from "../../ui/theme/themes";
import { keepPreference, loadPreferences } from "../book/preferences";

/** How the page looks: the system's contrast theme, else the person's choice, else the system's light or dark. */
export function useTheme(): { readonly theme: ThemeName; readonly toggle: () => void } {
  const [chosen, choose] = useState(() => loadPreferences().theme);
  const dark = useSyncExternalStore(watchDark, isDark);
  const forced = useSyncExternalStore(watchForcedColors, hasForcedColors);
  const shade = chosen ?? (dark ? "dark" : "light");
  const theme = forced ? "contrast" : shade;
  useEffect(() => {
    document.documentElement.style.colorScheme = theme === "contrast" ? "light dark" : theme;
  }, [theme]);
  const toggle = useCallback(() => {
    const next = shade === "dark" ? "light" : "dark";
    keepPreference("theme", next === (isDark() ? "dark" : "light") ? null : next);
    choose(next);
  }, [shade]);
  return { theme, toggle };
}

function watchDark(listener: () => void): () => void {
  const dark = darkQuery();
  dark.addEventListener("change", listener);
  return () => {
    dark.removeEventListener("change", listener);
  };
}

function isDark(): boolean {
  return darkQuery().matches;
}

function darkQuery(): MediaQueryList {
  return window.matchMedia("(prefers-color-scheme: dark)");
}

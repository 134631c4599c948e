import { useEffect, useSyncExternalStore } from "react";
import type { Desk } from "../commands/desk";
import { PaneOnSession } from "../ui/PaneOnSession";
import { watchForcedColors } from "../ui/theme/forced-colors";
import { readSurroundings, themeNameOf } from "./office-theme";

/** The pane on its session, looking like the Excel around it. */
export function PaneRoot({ session }: Pick<Desk, "session">) {
  const theme = useSyncExternalStore(watchForcedColors, () => themeNameOf(readSurroundings()));
  useEffect(() => {
    // Scroll bars and what lies under the pane follow the pane, not the system.
    document.documentElement.style.colorScheme = theme === "contrast" ? "light dark" : theme;
  }, [theme]);
  return <PaneOnSession session={session} theme={theme} />;
}

import { useEffect, useSyncExternalStore } from "react";
import type { Desk } from "../commands/desk";
import { Pane } from "../ui/Pane";
import { readSurroundings, themeNameOf, watchForcedColors } from "./office-theme";

/** The pane on its session, looking like the Excel around it. */
export function PaneRoot({ session }: Pick<Desk, "session">) {
  const state = useSyncExternalStore(session.subscribe, session.getState);
  const theme = useSyncExternalStore(watchForcedColors, () => themeNameOf(readSurroundings()));
  useEffect(() => {
    // Scroll bars and what lies under the pane follow the pane, not the system.
    document.documentElement.style.colorScheme = theme === "contrast" ? "light dark" : theme;
  }, [theme]);
  return <Pane state={state} dispatch={session.dispatch} theme={theme} />;
}

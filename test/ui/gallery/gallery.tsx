import { useState } from "react";
import { createRoot } from "react-dom/client";
import type { Language } from "../../../src/core/base/language";
import type { SessionEvent } from "../../../src/app/session/event";
import { Pane } from "../../../src/ui/Pane";
import type { ThemeName } from "../../../src/ui/theme/themes";
import { after, STATES } from "./states";

/** `#findings-selected/dark/vi`: a state, a theme, a language. The pane then answers as the reducer does. */
function Gallery() {
  const [name = "", theme = "light", language = "vi"] = location.hash.slice(1).split("/");
  const [state, setState] = useState(() => (STATES[name] ?? STATES["overview-never"]!)(language as Language));
  const dispatch = (event: SessionEvent): void => {
    setState((before) => after(before, [event]));
  };
  return <Pane state={state} dispatch={dispatch} theme={theme as ThemeName} />;
}

createRoot(document.getElementById("root")!).render(<Gallery />);

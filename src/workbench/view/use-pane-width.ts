import { useCallback, useRef, useState } from "react";
import { keepPreference, loadPreferences } from "../book/preferences";

export interface PaneWidth {
  /** Pixels; null: as the page has it. */
  readonly width: number | null;
  /** The same at this moment, also between two drawings. */
  readonly latest: () => number | null;
  /** Null: as the page has it again. */
  readonly resize: (width: number | null) => void;
}

/** How wide the person wants the pane, kept in this browser. */
export function usePaneWidth(): PaneWidth {
  const [width, setWidth] = useState(() => loadPreferences().paneWidth);
  const now = useRef(width);
  const latest = useCallback(() => now.current, []);
  const resize = useCallback((wanted: number | null) => {
    const next = wanted === null ? null : Math.round(Math.min(Math.max(wanted, LEAST_PANE), mostPane()));
    keepPreference("paneWidth", next === null ? null : String(next));
    now.current = next;
    setWidth(next);
  }, []);
  return { width, latest, resize };
}

export const LEAST_PANE = 320;

/** As much as leaves room for the grid. */
export function mostPane(): number {
  return Math.max(window.innerWidth - LEAST_GRID, LEAST_PANE);
}

const LEAST_GRID = 320;

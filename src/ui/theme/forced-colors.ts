/** Whether the system's contrast theme is on. */
export function hasForcedColors(): boolean {
  return query().matches;
}

/** Calls `listener` when the system's contrast theme is switched on or off; gives what ends that. */
export function watchForcedColors(listener: () => void): () => void {
  const forced = query();
  forced.addEventListener("change", listener);
  return () => {
    forced.removeEventListener("change", listener);
  };
}

function query(): MediaQueryList {
  return window.matchMedia("(forced-colors: active)");
}

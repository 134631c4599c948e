/** The page's first opening, which nobody asked for: what a person asks for meanwhile waits until it has ended. */
export interface FirstOpening {
  readonly ending: Promise<void>;
  /** Something is open, or nothing could be. */
  readonly ended: () => void;
}

export function createFirstOpening(): FirstOpening {
  let ended = (): void => undefined;
  const ending = new Promise<void>((resolve) => (ended = resolve));
  return { ending, ended: () => ended() };
}

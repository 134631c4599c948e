/** The time, asked for and waited for: the one thing of the outside that changes by itself. */
export interface Clock {
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** Calls `action` once after so many milliseconds, unless the function it gives is called before. */
  readonly after: (milliseconds: number, action: () => void) => () => void;
}

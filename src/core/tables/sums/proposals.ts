import type { Pattern } from "./pattern";

/** Collects what single lines propose: the same pattern in several lines adds up. */
export interface Proposals {
  readonly add: (key: number, bits: number, build: () => Pattern) => void;
}

import type { Random } from "../../src/sample/random";

/** One reader, with what goes in from it and what must hold whatever went in. */
export interface FuzzTarget {
  readonly name: string;
  /** Changes something sound: the same chance gives the same input. */
  readonly make: (random: Random) => Uint8Array;
  /** Throws where what must hold does not; gives one word for what came out, to be counted. */
  readonly run: (input: Uint8Array) => Promise<string>;
}

/** What must hold does not. */
export class Broken extends Error {}

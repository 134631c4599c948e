import type { Quantity } from "../../quantities/quantity";
import type { Base } from "./base";
import type { SharePart } from "./read-part";

/** A percentage, the number it belongs to, and the wholes that may be meant. */
export interface Share {
  readonly percent: Quantity;
  readonly part: SharePart;
  readonly bases: readonly Base[];
}

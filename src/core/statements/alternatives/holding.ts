import type { Quantity } from "../../quantities/quantity";
import type { Relation } from "../relation";

/** The relations that hold, by each figure that is in one. */
export type Holding = ReadonlyMap<Quantity, readonly Relation[]>;

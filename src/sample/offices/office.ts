import type { Template } from "../../core/template/schema";
import type { InventedUnit } from "../invent-units";
import type { Random } from "../random";

/** The office whose register, tables and report are invented: who reports to it, what it counts and how it speaks. */
export interface Office {
  /** As within a sentence: `"huyện Vầu Sơn"`. */
  readonly name: string;
  readonly parent: string;
  /** What it is: `"huyện"`, as in "toàn huyện" and "cấp huyện". */
  readonly rank: string;
  /** Its place in the date above a signature. */
  readonly seat: string;
  readonly template: () => Template;
  /** How many units and entries it has unless said. */
  readonly units: number;
  readonly entries: number;
  readonly inventUnits: (count: number, random: Random) => readonly InventedUnit[];
  /** Shares of the fields in the template's order, for models and for tasks. */
  readonly fieldShares: readonly (readonly number[])[];
  readonly awards: AwardHabits;
  readonly words: ReportWords;
}

/** What the office awards in a year, and what stands on paper of it. */
export interface AwardHabits {
  /** Of all entries, for collectives and for individuals. */
  readonly shares: readonly [number, number];
  /** By the level's place. */
  readonly forms: readonly string[];
  readonly symbols: readonly string[];
  /** Whether each unit signs the awards of the lowest level itself. */
  readonly unitsSign: boolean;
}

/** What the report says that no table holds; each sentence agrees with itself. */
export interface ReportWords {
  /** The party committee, and the letters in the numbers of its papers. */
  readonly committee: string;
  readonly symbol: string;
  readonly training: string;
  /** What the report inspected, as after a number and as before a unit's name. */
  readonly inspected: string;
  readonly inspectedPrefix: string;
  readonly products: string;
  readonly schools: string;
  readonly countryside: string;
  /** The last field before “Lĩnh vực khác”: its heading and its sentence, of models or of tasks. */
  readonly last: {
    readonly heading: string;
    readonly kind: "model" | "task";
    /** What follows the two figures. */
    readonly after: string;
  };
}

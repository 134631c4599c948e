import type { Template } from "../core/template/schema";
import { countRegister, type RegisterCounts } from "./count-register";
import type { Entry } from "./entry";
import { grantAwards } from "./grant-awards";
import { inventEntries } from "./invent-entries";
import { layOutRegister, type LaidOutRegister } from "./lay-out-register";
import { PLAIN_LAYOUT, type RegisterLayout } from "./layout";
import { OLD_DISTRICT } from "./offices/district";
import type { Office } from "./offices/office";
import { createRandom } from "./random";

export interface RegisterOptions {
  /** The same seed and options give the same register to the last cell. */
  readonly seed: number;
  /** The old district unless said. */
  readonly office?: Office;
  readonly units?: number;
  readonly entries?: number;
  /** In place of the office's own. */
  readonly template?: Template;
  readonly layout?: Partial<RegisterLayout>;
  /** `models`: every model is recognised and no task; `mixed` (the default): most models, some tasks. */
  readonly recognition?: "models" | "mixed";
  /** Whether the last year's awards are already given; `pending` leaves it without any. */
  readonly lastYear?: "awarded" | "pending";
}

/** An invented office's register: what was meant, what stands on the sheets, and what it counts to. */
export interface GeneratedRegister extends LaidOutRegister {
  readonly entries: readonly Entry[];
  readonly office: Office;
  readonly units: readonly string[];
  /** The template asked for, with the units as its catalogue. */
  readonly template: Template;
  readonly layout: RegisterLayout;
  /** Counted from the entries, cell by cell, without the product's counting. */
  readonly counts: RegisterCounts;
}

/** Invents a register without any fault. The entries are the same whatever the layout. */
export function generateRegister(options: RegisterOptions): GeneratedRegister {
  const { seed, office = OLD_DISTRICT, recognition = "mixed", lastYear = "awarded" } = options;
  const given = options.template ?? office.template();
  const layout = { ...PLAIN_LAYOUT, ...options.layout };
  const random = createRandom(seed);
  const invented = office.inventUnits(options.units ?? office.units, random);
  const units = invented.map((unit) => unit.name);
  const template = { ...given, units: units.map((name) => ({ name, aliases: [] })) };
  const { fieldShares, awards } = office;
  const count = options.entries ?? office.entries;
  const bare = inventEntries(invented, { entries: count, template, recognition, fieldShares }, random);
  const entries = grantAwards(bare, template, lastYear, awards, random);
  return {
    entries,
    office,
    units,
    template,
    layout,
    counts: countRegister(entries, units, template),
    ...layOutRegister(entries, template, layout, createRandom(seed + 1), { office }),
  };
}

import * as z from "zod/mini";
import { parseAddress } from "../model/address";
import type { Correction } from "../model/correction";
import type { Dismissal, Reopening } from "../model/decisions";
import { MOST_PARTS } from "../sums/parse-cells";
import { COLUMN_IDS } from "../template/schema";

/** How decisions and past findings are written, in settings and in files of their own. */

const signed = { by: z.exactOptional(z.string()), at: z.number() };

export const dismissalSchema: z.ZodMiniType<Dismissal> = z.object({
  finding: z.string(),
  rule: z.string(),
  place: z.string(),
  fingerprint: z.string(),
  reason: z.string(),
  ...signed,
});

export const reopeningSchema: z.ZodMiniType<Reopening> = z.object({ finding: z.string(), ...signed });

/** What a run leaves of a finding for the next. */
export const pastFindingSchema = z.object({
  id: z.string(),
  rule: z.string(),
  place: z.string(),
  meaning: z.string(),
});

const COLUMN_ROLES = [...COLUMN_IDS, "none"] as const;

const authored = { by: z.exactOptional(z.string()), at: z.exactOptional(z.number()) };

const summedCell = {
  address: z.string().check(z.refine((text) => parseAddress(text) !== null)),
  row: z.exactOptional(z.string()),
  column: z.exactOptional(z.string()),
};

export const correctionSchema: z.ZodMiniType<Correction> = z.discriminatedUnion("kind", [
  z.object({
    kind: z.literal("column"),
    sheet: z.string(),
    header: z.string(),
    role: z.enum(COLUMN_ROLES),
    ...authored,
  }),
  z.object({
    kind: z.literal("table"),
    sheet: z.string(),
    address: z.string(),
    is: z.enum(["register", "awards", "fields", "units", "generic", "none"]),
    ...authored,
  }),
  z.object({
    kind: z.literal("sum"),
    sheet: z.string(),
    along: z.enum(["row", "column", "cells"]),
    total: z.object(summedCell),
    parts: z
      .array(z.object({ ...summedCell, sign: z.union([z.literal(1), z.literal(-1)]) }))
      .check(z.minLength(2), z.maxLength(MOST_PARTS)),
    nth: z.exactOptional(z.int().check(z.gte(0))),
    ...authored,
  }),
]);

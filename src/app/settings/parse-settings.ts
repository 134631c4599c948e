import * as z from "zod/mini";
import { fail, ok, type Result } from "../../core/base/result";
import { importLinks } from "../../core/links/links-file";
import { parseAddress } from "../../core/model/address";
import type { Correction } from "../../core/model/correction";
import { MOST_PARTS } from "../../core/sums/parse-cells";
import { parseTemplate } from "../../core/template/parse-template";
import { COLUMN_IDS, periodSchema, templatePartsSchema } from "../../core/template/schema";
import { parseJson } from "./parse-json";
import { DEFAULT_SETTINGS, type Settings } from "./settings";

/** Why settings could not be read. */
export interface SettingsError {
  readonly code:
    | "not-json"
    /** JSON, but not as Khớp writes it. */
    | "damaged"
    /** Written by a later Khớp. */
    | "newer-version";
  /** The place of the first fault (`"dismissals.0.reason"`), or "" for the whole. */
  readonly subject: string;
}

/** Reads settings from the text kept in a workbook or exported to a file: all of it, or an error; never a part. */
export function parseSettings(text: string): Result<Settings, SettingsError> {
  const json = parseJson(text);
  if (json === undefined) return fail({ code: "not-json", subject: "" });
  const versioned = z.safeParse(versionSchema, json);
  if (versioned.success && versioned.data.version > DEFAULT_SETTINGS.version)
    return fail({ code: "newer-version", subject: String(versioned.data.version) });
  const parsed = z.safeParse(settingsSchema, json);
  if (!parsed.success) {
    return fail({ code: "damaged", subject: parsed.error.issues[0]?.path.map(String).join(".") ?? "" });
  }
  const { links, template, ...rest } = parsed.data;
  const linked = importLinks({ version: 1, links }, "en");
  if (!linked.ok) return fail({ code: "damaged", subject: "links" });
  if (template === null) return ok({ ...rest, links: linked.value, template: null });
  const own = parseTemplate(template, "en");
  if (!own.ok) return fail({ code: "damaged", subject: "template" });
  return ok({ ...rest, links: linked.value, template: own.value });
}

/** The text that `parseSettings` reads. */
export function writeSettings(settings: Settings): string {
  return JSON.stringify(settings);
}

const COLUMN_ROLES = [...COLUMN_IDS, "none"] as const;

const versionSchema = z.object({ version: z.int() });

const summedCell = {
  address: z.string().check(z.refine((text) => parseAddress(text) !== null)),
  row: z.exactOptional(z.string()),
  column: z.exactOptional(z.string()),
};

const correctionSchema: z.ZodMiniType<Correction> = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("column"), sheet: z.string(), header: z.string(), role: z.enum(COLUMN_ROLES) }),
  z.object({
    kind: z.literal("table"),
    sheet: z.string(),
    address: z.string(),
    is: z.enum(["register", "awards", "fields", "units", "generic", "none"]),
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
  }),
]);

const dismissalSchema = z.object({
  finding: z.string(),
  rule: z.string(),
  place: z.string(),
  fingerprint: z.string(),
  reason: z.string(),
  at: z.number(),
});

/** What an earlier Khớp of the same version did not write yet has its default. */
const settingsSchema = z.object({
  version: z.literal(1),
  dismissals: z._default(z.array(dismissalSchema), []),
  links: z._default(z.array(z.unknown()), []),
  template: z._default(z.unknown(), null),
  parts: z._default(templatePartsSchema, {}),
  corrections: z._default(z.array(correctionSchema), []),
  period: z._default(z.nullable(periodSchema), null),
  language: z._default(z.nullable(z.enum(["vi", "en"])), null),
  live: z._default(z.boolean(), DEFAULT_SETTINGS.live),
  marks: z._default(z.boolean(), DEFAULT_SETTINGS.marks),
  notes: z._default(z.boolean(), DEFAULT_SETTINGS.notes),
  ticks: z._default(z.boolean(), DEFAULT_SETTINGS.ticks),
  welcomeSeen: z._default(z.boolean(), DEFAULT_SETTINGS.welcomeSeen),
});

import * as z from "zod/mini";
import { fail, ok, type Result } from "../../core/base/result";
import { importLinks } from "../../core/links/links-file";
import {
  correctionSchema,
  dismissalSchema,
  pastFindingSchema,
  reopeningSchema,
} from "../../core/review/decision-schemas";
import { parseTemplate } from "../../core/template/parse-template";
import { periodSchema, templatePartsSchema } from "../../core/template/schema";
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

const versionSchema = z.object({ version: z.int() });

/** What an earlier Khớp of the same version did not write yet has its default. */
const settingsSchema = z.object({
  version: z.literal(1),
  dismissals: z._default(z.array(dismissalSchema), []),
  reopenings: z._default(z.array(reopeningSchema), []),
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
  lastRun: z._default(z.nullable(z.object({ at: z.number(), findings: z.array(pastFindingSchema) })), null),
});

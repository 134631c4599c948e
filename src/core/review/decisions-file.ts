import * as z from "zod/mini";
import { fail, ok, type Result } from "../base/result";
import { linkSchema, tidyLink } from "../links/links-file";
import { NO_DECISIONS, type Decisions } from "../model/decisions";
import { correctionSchema, dismissalSchema, reopeningSchema } from "./decision-schemas";

/** A file of decisions. A part that is left out is empty; what is not known here is a fault, so that nothing is lost unsaid. */
export const decisionsSchema = z.strictObject({
  version: z.literal(1),
  dismissals: z._default(z.array(dismissalSchema), []),
  reopenings: z._default(z.array(reopeningSchema), []),
  links: z._default(z.array(linkSchema), []),
  corrections: z._default(z.array(correctionSchema), []),
});

/** The text of a file of decisions. */
export function writeDecisions({ dismissals, reopenings, links, corrections }: Decisions): string {
  return `${JSON.stringify({ ...NO_DECISIONS, dismissals, reopenings, links, corrections }, null, 2)}\n`;
}

/** Why a file of decisions could not be taken. */
export interface DecisionsError {
  readonly code: "damaged" | "newer-version";
  /** The place of the first fault (`"dismissals.0.reason"`), the version, or "" for the whole. */
  readonly subject: string;
}

/** Reads such a file from parsed JSON (`undefined` where it was none): all of it, or nothing and why. */
export function readDecisions(json: unknown): Result<Decisions, DecisionsError> {
  const versioned = z.safeParse(z.object({ version: z.int() }), json);
  if (versioned.success && versioned.data.version > NO_DECISIONS.version)
    return fail({ code: "newer-version", subject: String(versioned.data.version) });
  const parsed = z.safeParse(decisionsSchema, json);
  if (!parsed.success)
    return fail({ code: "damaged", subject: parsed.error.issues[0]?.path.map(String).join(".") ?? "" });
  return ok({ ...parsed.data, links: parsed.data.links.map(tidyLink) });
}

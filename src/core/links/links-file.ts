import * as z from "zod/mini";
import type { Language } from "../base/language";
import { fail, ok, type Result } from "../base/result";
import { parseAddress } from "../model/address";
import type { FigureLink, LinkedCell } from "../model/link";

const words = z.array(z.string());
const label = z.optional(z.string());

export const linkSchema = z.strictObject({
  document: z.string().check(z.minLength(1)),
  section: z.string(),
  quote: z.string().check(z.minLength(1)),
  head: z.string(),
  before: words,
  after: words,
  nth: z._default(z.int().check(z.gte(0)), 0),
  target: z.discriminatedUnion("kind", [
    z.strictObject({
      kind: z.literal("cell"),
      workbook: label,
      sheet: z.string().check(z.minLength(1)),
      address: z.string().check(z.refine((text) => parseAddress(text) !== null)),
      row: label,
      column: label,
    }),
    z.strictObject({ kind: z.literal("not-checkable"), reason: z.string().check(z.minLength(1)) }),
  ]),
  by: z.exactOptional(z.string()),
  at: z.exactOptional(z.number()),
});

const fileSchema = z.strictObject({ version: z.literal(1), links: z.array(linkSchema) });

/** Remembered links as they go into a file: an object to be written as JSON. */
export function exportLinks(links: readonly FigureLink[]): {
  readonly version: 1;
  readonly links: readonly FigureLink[];
} {
  return { version: 1, links };
}

/** Reads such an object from parsed JSON; the error is one sentence that names the place of the first fault. */
export function importLinks(json: unknown, language: Language): Result<readonly FigureLink[], string> {
  const parsed = z.safeParse(fileSchema, json);
  if (!parsed.success) {
    const path = parsed.error.issues[0]?.path.map(String).join(".") ?? "";
    const at = path === "" ? "(file)" : path;
    return fail(
      language === "vi"
        ? `${at}: thiếu hoặc không đúng dạng của tệp liên kết do Khớp xuất ra`
        : `${at}: missing, or not as Khớp writes it into a file of links`,
    );
  }
  return ok(parsed.data.links.map(tidyLink));
}

/** An optional label that is not given is left out, not undefined. */
export function tidyLink(link: z.infer<typeof linkSchema>): FigureLink {
  const { target } = link;
  if (target.kind !== "cell") return { ...link, target };
  const { kind, sheet, address, workbook, row, column } = target;
  const cell: LinkedCell = {
    kind,
    ...(workbook === undefined ? {} : { workbook }),
    sheet,
    address,
    ...(row === undefined ? {} : { row }),
    ...(column === undefined ? {} : { column }),
  };
  return { ...link, target: cell };
}

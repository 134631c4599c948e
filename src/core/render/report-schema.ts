import * as z from "zod/mini";
import { COLUMN_IDS } from "../template/schema";
import { pastFindingSchema } from "../review/decision-schemas";
import type { Finding } from "../model/finding";
import type { Edit } from "../model/edit";
import type { CellPlace, Place } from "../model/place";
import type { Gap, Report, ReportTable } from "../model/report";

/** The Report as other programs read it, and as an earlier one is read back. What a later Khớp adds is passed over. */

const text = z.string();
const count = z.int().check(z.gte(0));
const optionalText = z.exactOptional(text);
const optionalFlag = z.exactOptional(z.boolean());
const value = z.union([z.string(), z.number(), z.boolean()]);
const shown = z.nullable(z.union([z.number(), z.string()]));

const cellPlace: z.ZodMiniType<CellPlace> = z.object({
  kind: z.literal("cell"),
  workbook: optionalText,
  sheet: text,
  address: text,
});

const place: z.ZodMiniType<Place> = z.union([
  cellPlace,
  z.object({ kind: z.literal("text"), document: text, start: count, end: count, quote: text, section: text }),
]);

const edit: z.ZodMiniType<Edit> = z.union([
  z.object({
    kind: z.literal("set-cell"),
    workbook: optionalText,
    sheet: text,
    address: text,
    from: value,
    to: value,
    formula: optionalText,
  }),
  z.object({
    kind: z.literal("replace-text"),
    document: text,
    start: count,
    end: count,
    from: text,
    to: text,
  }),
]);

const toldDismissal = z.object({ reason: text, by: optionalText, at: z.number() });

const finding: z.ZodMiniType<Finding> = z.object({
  id: text,
  rule: text,
  severity: z.enum(["error", "warning", "note"]),
  group: z.nullable(text),
  messageId: text,
  data: z.record(text, z.union([text, z.number(), z.array(z.number()), z.object({ vi: text, en: text })])),
  message: text,
  at: place,
  shown,
  expected: shown,
  evidence: z.array(z.object({ at: place, shown, label: text })),
  fix: z.nullable(z.object({ safety: z.enum(["safe", "needs-review"]), edits: z.array(edit) })),
  decision: z.exactOptional(
    z.object({
      kind: z.enum(["dismissed", "reopened"]),
      ...toldDismissal.shape,
      earlier: z.exactOptional(z.array(toldDismissal)),
    }),
  ),
});

const table: z.ZodMiniType<ReportTable> = z.object({
  id: text,
  kind: z.enum(["register", "awards", "fields", "units", "generic"]),
  workbook: optionalText,
  sheet: text,
  range: text,
  records: count,
  document: optionalText,
  columns: z.exactOptional(
    z.array(z.object({ column: text, header: text, role: text, confidence: z.number() })),
  ),
  normalised: z.exactOptional(
    z.array(
      z.object({
        role: z.enum(COLUMN_IDS),
        header: text,
        address: text,
        from: text,
        to: text,
        how: z.enum(["writing", "year", "flag", "encoding", "merged", "heading", "filled-down", "marked"]),
        entries: count,
      }),
    ),
  ),
});

const gap: z.ZodMiniType<Gap> = z.union([
  z.object({ kind: z.literal("table-not-found"), workbook: text, message: text }),
  z.object({ kind: z.literal("link-lost"), document: text, message: text }),
  z.object({ kind: z.literal("sum-lost"), sheet: text, message: text }),
  z.object({ kind: z.literal("rule-crashed"), rule: text, message: text }),
  z.object({ kind: z.literal("unreadable"), source: text, message: text }),
]);

export const reportSchema: z.ZodMiniType<Report> = z.object({
  schemaVersion: z.literal(1),
  workbooks: z.array(text),
  documents: z.array(text),
  template: text,
  templateDetails: z.exactOptional(
    z.object({
      name: text,
      period: z.object({ from: z.int(), to: z.int(), name: text }),
      levels: z.array(text),
      fields: z.array(text),
      subjects: z.array(text),
      kinds: z.array(text),
      parts: z.array(
        z.object({
          part: z.enum(["period", "levels", "fields", "subjects", "kinds", "movement", "tables"]),
          value: text,
          from: text,
          isUsual: optionalFlag,
        }),
      ),
      leftOut: z.exactOptional(z.array(z.object({ sheet: text, message: text }))),
    }),
  ),
  tables: z.array(table),
  questions: z.exactOptional(
    z.array(
      z.object({
        kind: z.enum(["column", "measure", "sum"]),
        table: text,
        at: cellPlace,
        header: z.nullable(text),
        guess: z.nullable(z.enum(COLUMN_IDS)),
        confidence: z.nullable(z.number()),
        used: z.boolean(),
        message: text,
      }),
    ),
  ),
  findings: z.array(finding),
  figures: z.object({
    read: count,
    matched: count,
    differing: count,
    notCheckable: count,
    items: z.array(
      z.object({
        at: place,
        quote: text,
        value: z.number(),
        unit: text,
        verdict: z.enum(["matched", "differs", "not-checkable"]),
        reason: z.nullable(text),
        note: optionalText,
        sources: z.array(place),
      }),
    ),
  }),
  since: z.exactOptional(
    z.object({
      new: z.array(text),
      changed: z.array(text),
      still: z.array(text),
      gone: z.array(pastFindingSchema),
    }),
  ),
  gaps: z.array(gap),
  stats: z.object({ cells: count, records: count, milliseconds: z.object({ read: count, analyze: count }) }),
});

import * as z from "zod/mini";

/** What one column of a register holds. The ids are the product's; headers are the template's. */
export const COLUMN_IDS = [
  "unit",
  "kind",
  "title",
  "subject",
  "name",
  "position",
  "address",
  "field",
  "yearRegistered",
  "isNew",
  "yearRecognised",
  "levelRecognised",
  "replicated",
  "yearAwarded",
  "levelAwarded",
  "awardForm",
  "decision",
] as const;

const text = z.string().check(z.minLength(1));
const texts = z._default(z.array(text), []);
const id = z.string().check(z.regex(/^[a-z][a-z0-9-]*$/u));
const year = z.int().check(z.gte(1945), z.lte(2100));
const columnId = z.enum(COLUMN_IDS);

/** One value of a dimension: a field, a kind, a subject, a level. `aliases` are other writings of `name`. */
const category = z.strictObject({ id, name: text, aliases: texts });

/** A unit that reports. Its name is its id. */
const unit = z.strictObject({ name: text, aliases: texts });

const registerColumn = z.strictObject({
  id: columnId,
  header: text,
  aliases: texts,
  required: z._default(z.boolean(), false),
  /** Filled when another column says so: `{ "column": "yearAwarded" }` = required where that one is filled. */
  requiredWith: z.optional(columnId),
  holds: z.enum(["text", "category", "year", "flag", "unit"]),
});

/** What is counted: entries whose `yearColumn` falls in the period asked for and whose flags are set. */
const measure = z.strictObject({
  id,
  name: text,
  /** Words by which a header or a sentence names it; the longest that is found decides. */
  labels: z.array(text).check(z.minLength(1)),
  yearColumn: columnId,
  /** Where the list has no year of the measure's own, an entry that leaves `yearColumn` empty is of its list's period. */
  blankYearCounts: z.optional(z.boolean()),
  /** Where its level stands; left out, it is the one that belongs to the year (of award, of recognition). */
  levelColumn: z.optional(columnId),
  /** Flag columns that must say yes. */
  flags: z._default(z.array(columnId), []),
  /** Columns that must be filled, so that a year written without an award is not an award. */
  filled: z._default(z.array(columnId), []),
});

/** Which entries: a measure, narrowed by dimensions. What is not named is over all. */
const filter = z.strictObject({
  measure: z.optional(id),
  field: z.optional(id),
  kind: z.optional(id),
  subject: z.optional(id),
  level: z.optional(id),
  /** `first` and `last` are those of the template's period. */
  year: z.optional(z.union([year, z.enum(["first", "last"])])),
  /** For rows of units: the unit's name. */
  unit: z.optional(text),
});

const month = z.int().check(z.gte(1), z.lte(12));

/** Years from–to, or a part of them: from the first month of `from` to the last month of `to`. */
export const periodSchema = z
  .strictObject({
    from: year,
    to: year,
    months: z.optional(z.strictObject({ first: month, last: month })),
  })
  .check(z.refine((period) => period.from <= period.to, { error: "period-reversed", path: ["to"] }));

/** A header cell: its filter is added to those above it. `each` repeats the node for every category. */
interface ColumnNodeInput {
  label: string;
  filter?: z.input<typeof filter> | undefined;
  each?: "field" | "kind" | "subject" | "level" | undefined;
  blank?: boolean | undefined;
  children?: ColumnNodeInput[] | undefined;
}
export interface ColumnNode {
  label: string;
  filter?: Filter | undefined;
  each?: "field" | "kind" | "subject" | "level" | undefined;
  /** A column that stays empty: nobody knows what it counts. */
  blank?: boolean | undefined;
  children?: ColumnNode[] | undefined;
}
const columnNode: z.ZodMiniType<ColumnNode, ColumnNodeInput> = z.strictObject({
  label: text,
  filter: z.optional(filter),
  each: z.optional(z.enum(["field", "kind", "subject", "level"])),
  blank: z.optional(z.boolean()),
  children: z.optional(z.array(z.lazy(() => columnNode)).check(z.minLength(1))),
});

const summaryTable = z.strictObject({
  /** `awards`, `fields` and `units` are the usual three; an office's further tables have ids of their own. */
  id: z.string().check(z.regex(/^(?!findings$)[a-z][a-z0-9-]*$/u)),
  sheetName: z.string().check(z.minLength(1), z.maxLength(31), z.regex(/^[^\\/?*[\]:]+$/u)),
  /** Lines above the table; `{period}`, `{Period}` and `{PERIOD}` say the period in words, `{from}` and `{to}` its years. */
  title: z.array(text),
  /** The period that the table is of, where it is not the template's. */
  period: z.optional(periodSchema),
  ordinalHeader: text,
  rowHeader: text,
  rows: z.enum(["year", "field", "unit", "level", "kind", "subject"]),
  /** The rows as an office has them, in its order and words; left out, there is one for each value. */
  rowList: z.optional(
    z
      .array(z.strictObject({ label: z.union([text, year]), filter, blank: z.optional(z.boolean()) }))
      .check(z.minLength(1)),
  ),
  columns: z.array(columnNode).check(z.minLength(1)),
  /** The label of the total row, or null for a table without one. */
  totalRow: z.nullable(text),
  /** The total row stands above the others. */
  totalFirst: z.optional(z.boolean()),
  chart: z.optional(z.strictObject({ title: text })),
});

const countedTable = z.strictObject({
  id: z.string().check(z.regex(/^(?!findings$)[a-z][a-z0-9-]*$/u)),
  sheetName: z.string().check(z.minLength(1), z.maxLength(31), z.regex(/^[^\\/?*[\]:]+$/u)),
  /** Where it begins: `"'Biểu 1'!A5"`. */
  table: text,
});

/** A part may not exceed its whole, everything else being equal. */
const relation = z.strictObject({
  id,
  part: filter,
  whole: filter,
  /** Another reading of the headers under which the whole is larger; the finding is then a warning. */
  otherWhole: z.optional(filter),
});

/** Everything that differs between movements, offices and years, as data. */
export const templateSchema = z.strictObject({
  schemaVersion: z.literal(1),
  id,
  name: text,
  period: periodSchema,
  /** The years that the lists are of, where the tables speak of a part of them. */
  span: z.optional(periodSchema),
  fields: z.array(category).check(z.minLength(1)),
  kinds: z.array(category).check(z.minLength(1)),
  subjects: z.array(category).check(z.minLength(1)),
  levels: z.array(category).check(z.minLength(1)),
  /** The catalogue of units that must report; empty: whoever is in the register. */
  units: z._default(z.array(unit), []),
  columns: z.array(registerColumn).check(z.minLength(1)),
  measures: z.array(measure).check(z.minLength(1)),
  tables: z.array(summaryTable),
  /** Tables of the workbook that are built anew as they stand, each cell counting what its figure counted. */
  counted: z.optional(z.array(countedTable)),
  relations: z._default(z.array(relation), []),
  /** Forms of reward (khen thưởng) and titles of honour (danh hiệu thi đua): they are not the same thing. */
  rewards: texts,
  honours: texts,
  /** Who sends the return slips; left out, the slips have dots there. */
  office: z.optional(
    z.strictObject({
      agency: z.optional(text),
      parent: z.optional(text),
      place: z.optional(text),
      symbol: z.optional(text),
      signerTitle: z.optional(text),
      signer: z.optional(text),
    }),
  ),
  /** Words that say nothing of the work when a model's name has no others. */
  emptyWords: texts,
});

/** What a person may set by itself; the rest then still follows from the workbook. */
export const templatePartsSchema = z.strictObject({
  fields: z.optional(z.array(category).check(z.minLength(1))),
  levels: z.optional(z.array(category).check(z.minLength(1))),
  units: z.optional(z.array(unit)),
});

export type TemplateParts = z.output<typeof templatePartsSchema>;
export type Template = z.output<typeof templateSchema>;
export type TemplateInput = z.input<typeof templateSchema>;
export type Category = z.output<typeof category>;
export type RegisterColumnSpec = z.output<typeof registerColumn>;
export type Measure = z.output<typeof measure>;
export type SummaryTable = z.output<typeof summaryTable>;
export type Relation = z.output<typeof relation>;
export type Filter = z.output<typeof filter>;
export type ColumnId = (typeof COLUMN_IDS)[number];

import * as z from "zod/mini";
import { reportSchema } from "../core/render/report-schema";
import { decisionsSchema } from "../core/review/decisions-file";
import { templateSchema } from "../core/template/schema";

export interface NamedSchema {
  readonly name: string;
  readonly schema: object;
}

/** The shapes of the files that other programs read and write: by `input`, what is left out has its default; of the Report, more may come. */
export function listSchemas(): readonly NamedSchema[] {
  const write = (title: string, schema: z.ZodMiniType): object => ({
    title,
    ...z.toJSONSchema(schema, { io: "input" }),
  });
  return [
    { name: "report.schema.json", schema: write("Khớp: Report (khop check --format json)", reportSchema) },
    { name: "template.schema.json", schema: write("Khớp: template (--template)", templateSchema) },
    { name: "decisions.schema.json", schema: write("Khớp: decisions (--decisions)", decisionsSchema) },
  ];
}

import * as z from "zod/mini";
import type { Language } from "../base/language";
import { fail, ok, type Result } from "../base/result";
import { isNestedPast } from "../base/nesting";
import { findEndlessHeader } from "./find-endless-header";
import { templateSchema, type Template } from "./schema";

export interface TemplateError {
  readonly code: "template-invalid";
  /** One sentence with the path in it: `fields[2].id: …`. */
  readonly message: string;
}

/** Reads a user's template from parsed JSON. The first fault is told, with its path and what belongs there. */
export function parseTemplate(json: unknown, language: Language): Result<Template, TemplateError> {
  if (isNestedPast(json, MAX_NESTING))
    return invalid(language === "vi" ? "(template): lồng nhau quá nhiều lớp" : "(template): nested too deep");
  const parsed = z.safeParse(templateSchema, json);
  if (!parsed.success) {
    const issue = parsed.error.issues[0];
    return invalid(issue ? `${formatPath(issue.path)}: ${describeIssue(issue, json, language)}` : "?");
  }
  const dangling = findDanglingReference(parsed.data, language);
  return dangling === null ? ok(parsed.data) : invalid(dangling);
}

/** Headers within headers, each two levels of JSON: no sheet has ten. */
const MAX_NESTING = 64;

function invalid(message: string): Result<never, TemplateError> {
  return fail({ code: "template-invalid", message });
}

function formatPath(path: readonly PropertyKey[]): string {
  if (path.length === 0) return "(template)";
  return path
    .map((key, index) => (typeof key === "number" ? `[${key}]` : (index > 0 ? "." : "") + String(key)))
    .join("");
}

function describeIssue(issue: z.core.$ZodIssue, json: unknown, language: Language): string {
  const vi = language === "vi";
  switch (issue.code) {
    case "invalid_type":
      return isMissing(json, issue.path)
        ? vi
          ? `thiếu giá trị (cần kiểu ${issue.expected})`
          : `is missing (expected ${issue.expected})`
        : vi
          ? `sai kiểu, cần ${issue.expected}`
          : `has the wrong type, expected ${issue.expected}`;
    case "unrecognized_keys":
      return vi ? `có khóa lạ ${issue.keys.join(", ")}` : `has the unknown key ${issue.keys.join(", ")}`;
    case "invalid_value":
      return vi
        ? `phải là một trong ${issue.values.map(String).join(", ")}`
        : `must be one of ${issue.values.map(String).join(", ")}`;
    case "too_small":
      return vi
        ? `quá nhỏ hoặc quá ngắn, tối thiểu ${String(issue.minimum)}`
        : `is too small or too short, at least ${String(issue.minimum)}`;
    case "too_big":
      return vi
        ? `quá lớn hoặc quá dài, tối đa ${String(issue.maximum)}`
        : `is too large or too long, at most ${String(issue.maximum)}`;
    case "custom":
      return vi ? "năm cuối phải không trước năm đầu" : "the last year must not be before the first";
    case "invalid_format":
    case "invalid_key":
    case "invalid_element":
    case "invalid_union":
    case "not_multiple_of":
      return vi ? "giá trị không hợp lệ" : "has an invalid value";
  }
}

/** Whether nothing stands at a path of the JSON. */
function isMissing(json: unknown, path: readonly PropertyKey[]): boolean {
  let at = json;
  for (const key of path) {
    if (typeof at !== "object" || at === null) return true;
    at = (at as Readonly<Record<PropertyKey, unknown>>)[key];
  }
  return at === undefined;
}

/** Ids used but not declared, and ids declared twice: no schema says that. */
function findDanglingReference(template: Template, language: Language): string | null {
  const vi = language === "vi";
  const known = {
    measure: collectIds(template.measures),
    field: collectIds(template.fields),
    kind: collectIds(template.kinds),
    subject: collectIds(template.subjects),
    level: collectIds(template.levels),
  };
  for (const [name, list] of Object.entries({
    fields: template.fields,
    kinds: template.kinds,
    subjects: template.subjects,
    levels: template.levels,
    measures: template.measures,
    columns: template.columns,
    tables: template.tables,
  })) {
    const seen = new Set<string>();
    for (const [index, item] of list.entries()) {
      if (seen.has(item.id))
        return `${name}[${index}].id: ${vi ? `"${item.id}" đã dùng ở trên` : `"${item.id}" is used above`}`;
      seen.add(item.id);
    }
  }
  for (const [index, table] of template.tables.entries()) {
    const fault = findEndlessHeader(table.columns, template, `tables[${index}].columns`, language);
    if (fault !== null) return fault;
  }
  for (const { path, filter } of listFilters(template)) {
    for (const key of ["measure", "field", "kind", "subject", "level"] as const) {
      const value = filter[key];
      if (value !== undefined && !known[key].has(value)) {
        return `${path}.${key}: ${vi ? `"${value}" chưa được khai báo` : `"${value}" is not declared`}`;
      }
    }
  }
  return null;
}

function collectIds(list: readonly { readonly id: string }[]): ReadonlySet<string> {
  return new Set(list.map((item) => item.id));
}

function* listFilters(
  template: Template,
): Iterable<{ path: string; filter: NonNullable<Template["tables"][number]["columns"][number]["filter"]> }> {
  for (const [index, table] of template.tables.entries())
    yield* listNodeFilters(table.columns, `tables[${index}].columns`);
  for (const [index, relation] of template.relations.entries()) {
    yield { path: `relations[${index}].part`, filter: relation.part };
    yield { path: `relations[${index}].whole`, filter: relation.whole };
    if (relation.otherWhole) yield { path: `relations[${index}].otherWhole`, filter: relation.otherWhole };
  }
}

function* listNodeFilters(
  nodes: Template["tables"][number]["columns"],
  path: string,
): ReturnType<typeof listFilters> {
  for (const [index, node] of nodes.entries()) {
    const at = `${path}[${index}]`;
    if (node.filter) yield { path: `${at}.filter`, filter: node.filter };
    if (node.children) yield* listNodeFilters(node.children, `${at}.children`);
  }
}

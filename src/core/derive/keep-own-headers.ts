import { foldWords, tidyText } from "../base/fold-text";
import type { Register } from "../model/register";
import type { Table } from "../model/table";
import type { RegisterColumnSpec, Template } from "../template/schema";

/**
 * The template with each column under the header that the register itself has for it; the trade's becomes another name. A
 * header that is told by several columns, or is another column's name, stays the trade's.
 */
export function keepOwnHeaders(template: Template, register: Register): Template {
  const owners = new Map<string, Set<string>>();
  const claim = (name: string, id: string): void => {
    const words = foldWords(name);
    owners.set(words, (owners.get(words) ?? new Set()).add(id));
  };
  for (const { id, header, aliases } of template.columns)
    for (const name of [header, ...aliases]) claim(name, id);
  const own = new Map<string, string>();
  for (const table of register.tables)
    for (const [id, { header, parts }] of table.columns) {
      if (parts || !/\p{L}{2}/u.test(header)) continue;
      claim(header, id);
      if (!own.has(id)) own.set(id, tidyText(header));
    }
  const columns = template.columns.map((spec): RegisterColumnSpec => {
    const header = own.get(spec.id);
    if (header === undefined || owners.get(foldWords(header))?.size !== 1) return spec;
    const words = foldWords(header);
    const aliases = [spec.header, ...spec.aliases].filter((name) => foldWords(name) !== words);
    return { ...spec, header, aliases };
  });
  return { ...template, columns };
}

/** Of several templates the one that knows more headers of the registers among the tables than `template`, and most of all; null for none. */
export function findBetterTemplate(
  template: Template,
  others: readonly Template[],
  tables: readonly Table[],
): Template | null {
  const headers = tables
    .filter(({ kind }) => kind === "register")
    .flatMap(({ columns }) => columns.map(({ path }) => foldWords(path.at(-1) ?? "")));
  const count = ({ columns }: Template): number => {
    const known = new Set(columns.flatMap(({ header, aliases }) => [header, ...aliases].map(foldWords)));
    return headers.filter((header) => known.has(header)).length;
  };
  let best: { readonly template: Template; readonly known: number } | null = null;
  for (const each of others) {
    const known = count(each);
    if (known > (best?.known ?? count(template))) best = { template: each, known };
  }
  return best?.template ?? null;
}

import type { Language } from "../base/language";
import { MAX_COLUMNS } from "../model/address";
import type { Template } from "./schema";

type Nodes = Template["tables"][number]["columns"];
type Each = NonNullable<Nodes[number]["each"]>;

/**
 * A header that no sheet can hold: more columns than Excel has, or a category repeated within itself, where every column but one
 * would count nothing. Gives one sentence with the path, or null.
 */
export function findEndlessHeader(
  nodes: Nodes,
  template: Template,
  path: string,
  language: Language,
): string | null {
  const vi = language === "vi";
  const sizes: Readonly<Record<Each, number>> = {
    field: template.fields.length,
    kind: template.kinds.length,
    subject: template.subjects.length,
    level: template.levels.length,
  };
  let columns = 0;
  const visit = (level: Nodes, at: string, around: readonly Each[], times: number): string | null => {
    for (const [index, { each, children }] of level.entries()) {
      const here = `${at}[${index}]`;
      if (each && around.includes(each))
        return vi
          ? `${here}.each: "${each}" đã được lặp ở cột phía trên`
          : `${here}.each: "${each}" is repeated above already`;
      const count = times * (each ? sizes[each] : 1);
      if (!children) columns += count;
      if (columns > MAX_COLUMNS)
        return vi
          ? `${here}: nhiều cột hơn một trang tính có (${MAX_COLUMNS})`
          : `${here}: more columns than a sheet has (${MAX_COLUMNS})`;
      const below = children
        ? visit(children, `${here}.children`, each ? [...around, each] : around, count)
        : null;
      if (below !== null) return below;
    }
    return null;
  };
  return visit(nodes, path, [], 1);
}

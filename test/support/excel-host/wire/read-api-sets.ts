/** For each class, the requirement set of each member that is newer than ExcelApi 1.1: `{ Range: { merge: "ExcelApi 1.2" } }`. */
export type ApiSets = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** Reads the sets from the type declarations of `@types/office-js`, for the classes named. */
export function readApiSets(declarations: string, classes: ReadonlySet<string>): ApiSets {
  const from = declarations.indexOf("declare namespace Excel {");
  const text = declarations.slice(from, declarations.indexOf("\ndeclare namespace", from + 1));
  const sets: Record<string, Record<string, string>> = {};
  let type = "";
  let set: string | null = null;
  for (const line of text.split("\n")) {
    const named = /^ {4}(?:class|interface) (\w+)/u.exec(line)?.[1];
    if (named !== undefined) {
      type = named;
      set = null;
    }
    set = /\[Api set: (\w+ [\d.]+)\]/u.exec(line)?.[1] ?? set;
    const member = /^ {8}(?:readonly )?(\w+)\??(?::|\(|<)/u.exec(line)?.[1];
    if (member === undefined || set === null) continue;
    if (classes.has(type) && set !== "ExcelApi 1.1") (sets[type] ??= {})[member] ??= set;
    set = null;
  }
  return sets;
}

import { foldWords } from "../base/fold-text";

/** An id for each name, all different and none of `taken`: its words in plain letters, joined by dashes, shortened. */
export function nameIds(names: readonly string[], taken: ReadonlySet<string> = new Set()): readonly string[] {
  const used = new Set(taken);
  return names.map((name) => {
    const plain = foldWords(name)
      .replace(/[^a-z0-9]+/gu, "-")
      .replace(/^[^a-z]+|-$/gu, "");
    const base = plain.slice(0, LONGEST).replace(/-$/u, "") || "value";
    let id = base;
    for (let next = 2; used.has(id); next++) id = `${base}-${next}`;
    used.add(id);
    return id;
  });
}

const LONGEST = 40;

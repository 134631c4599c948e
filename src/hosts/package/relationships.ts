import { attributeOf, parseXml } from "./xml-tree";

/** One line of a `.rels` part. `target` is the part's name in the package, or the address where `external`. */
export interface Relationship {
  readonly id: string;
  /** The last word of the type: `worksheet`, `drawing`, `sharedStrings`; the same in transitional and strict files. */
  readonly type: string;
  readonly target: string;
  readonly external: boolean;
}

/** The name of the part that holds the relationships of `part` (`""`: of the package). */
export function relationshipsName(part: string): string {
  const slash = part.lastIndexOf("/") + 1;
  return `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
}

/** Reads the text of the relationships of `part`. */
export function readRelationships(part: string, text: string): readonly Relationship[] {
  return parseXml(text)
    .children.filter((each) => each.name === "Relationship")
    .map((each) => {
      const external = attributeOf(each, "TargetMode") === "External";
      const target = attributeOf(each, "Target") ?? "";
      return {
        id: attributeOf(each, "Id") ?? "",
        type: (attributeOf(each, "Type") ?? "").replace(/^.*\//u, ""),
        target: external ? target : resolveTarget(part, target),
        external,
      };
    });
}

/** The name of the part that `target` means, seen from `part`; a path cannot leave the package. */
export function resolveTarget(part: string, target: string): string {
  const plain = decodePath(target.replaceAll("\\", "/").split(/[?#]/u, 1)[0] ?? "");
  const names = plain.startsWith("/") ? [] : part.split("/").slice(0, -1);
  for (const name of plain.split("/")) {
    if (name === "..") names.pop();
    else if (name !== "." && name !== "") names.push(name);
  }
  return names.join("/");
}

/** The target to be written into the relationships of `part` so that it means `to`. */
export function relativeTarget(part: string, to: string): string {
  const from = part.split("/").slice(0, -1);
  const path = to.split("/");
  let shared = 0;
  while (shared < from.length && shared < path.length - 1 && from[shared] === path[shared]) shared++;
  return [...from.slice(shared).map(() => ".."), ...path.slice(shared)].join("/");
}

function decodePath(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

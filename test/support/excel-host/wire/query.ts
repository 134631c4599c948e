import type { Scene } from "../scene";
import { isApiObject, NULL_OBJECT, type ApiObject } from "./api-class";
import { getMember } from "./members";
import type { WireQuery } from "./message";

type Tree = Map<string, Tree>;

/** What `load` asked for: names with a capital for the client's proxies, as documented for plain JSON. */
export function answerQuery(scene: Scene, object: ApiObject, query: WireQuery, isCapital: boolean): unknown {
  scene.log(object, "load", [query.Select ?? []], false);
  const tree = grow([...(query.Select ?? []), ...(query.Expand ?? [])]);
  return read(scene, object, tree, query, isCapital);
}

function grow(paths: readonly string[]): Tree {
  const tree: Tree = new Map();
  for (const path of paths) {
    let place = tree;
    for (const part of path.split(/[/.]/u)) {
      if (part === "" || part === "$none") continue;
      const next: Tree = place.get(part) ?? new Map<string, Tree>();
      place.set(part, next);
      place = next;
    }
  }
  return tree;
}

function read(scene: Scene, object: ApiObject, tree: Tree, query: WireQuery, isCapital: boolean): unknown {
  const { items, get } = object.type;
  if (!items) return readOne(scene, object, tree, isCapital);
  const own = [...tree.keys()].filter((name) => get?.[name] !== undefined);
  const rest: Tree = new Map([...tree].filter(([name]) => !own.includes(name)));
  const from = query.Skip ?? 0;
  const all = items(object.target, scene);
  const chosen = all.slice(from, query.Top === undefined ? all.length : from + query.Top);
  const result: Record<string, unknown> = {};
  for (const name of own) result[nameOf(name, isCapital)] = getMember(scene, object, name);
  result[isCapital ? "_Items" : "items"] = chosen.map((item, index) => ({
    ...(readOne(scene, item, rest, isCapital) as object),
    ...(item.type.isTracked || item.type.id ? {} : { _Index: from + index }),
  }));
  return result;
}

function readOne(scene: Scene, object: ApiObject, tree: Tree, isCapital: boolean): unknown {
  if (object.type.items) return read(scene, object, tree, {}, isCapital);
  const { type, target } = object;
  const result: Record<string, unknown> = type.id ? { _Id: type.id(target), Id: type.id(target) } : {};
  if (type.isTracked) {
    const reference = scene.references.idOf(target);
    if (reference !== null) result["_ReferenceId"] = reference;
  }
  const wanted = tree.size === 0 || tree.has("*") ? withAll(scene, object, tree) : tree;
  for (const [name, below] of wanted) {
    const value = getMember(scene, object, name);
    if (value === NULL_OBJECT) result[nameOf(name, isCapital)] = null;
    else if (isApiObject(value)) result[nameOf(name, isCapital)] = readOne(scene, value, below, isCapital);
    else result[nameOf(name, isCapital)] = value;
  }
  return result;
}

/** `load()` without names asks for every plain property. */
function withAll(scene: Scene, object: ApiObject, tree: Tree): Tree {
  const { type, target } = object;
  const wanted: Tree = new Map([...tree].filter(([name]) => name !== "*"));
  for (const [name, get] of Object.entries(type.get ?? {})) {
    if (!wanted.has(name) && scene.isSupported(object, name) && !leadsOn(get(target, scene)))
      wanted.set(name, new Map());
  }
  return wanted;
}

function nameOf(name: string, isCapital: boolean): string {
  return isCapital && !name.startsWith("_") ? name.slice(0, 1).toUpperCase() + name.slice(1) : name;
}

function leadsOn(value: unknown): boolean {
  return isApiObject(value) || value === NULL_OBJECT;
}

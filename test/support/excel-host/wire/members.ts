import type { Scene } from "../scene";
import { NULL_OBJECT, type ApiObject } from "./api-class";
import { ApiError, HostGap, refuse } from "./api-error";

/** Reads a property. Names come with a capital (`Values`) or without, both are taken. */
export function getMember(scene: Scene, object: ApiObject, wireName: string): unknown {
  const name = documented(wireName);
  const read = object.type.get?.[name];
  scene.checkSupported(object, name);
  if (!read) throw gap(object, name);
  return read(object.target, scene);
}

export function setMember(scene: Scene, object: ApiObject, wireName: string, value: unknown): void {
  const name = documented(wireName);
  const write = object.type.set?.[name];
  scene.checkSupported(object, name);
  if (!write) throw gap(object, name, "set");
  scene.log(object, name, [value], !isHarmless(object, name));
  scene.change(object, name, () => write(object.target, value, scene));
}

/** Calls a method. Those of collections that every collection has are answered here. */
export function callMember(
  scene: Scene,
  object: ApiObject,
  wireName: string,
  args: readonly unknown[],
): unknown {
  const name = documented(wireName);
  const { type, target } = object;
  const run = type.call?.[name] ?? commonMethod(object, name, args, scene);
  scene.checkSupported(object, name);
  if (!run) throw gap(object, name);
  const isChange = !isHarmless(object, name);
  scene.log(object, name, args, isChange);
  if (!isChange) return run(target, args, scene);
  let result: unknown;
  scene.change(object, name, () => {
    result = run(target, args, scene);
  });
  return result;
}

type Method = (target: unknown, args: readonly unknown[], scene: Scene) => unknown;

function commonMethod(
  { type, target }: ApiObject,
  name: string,
  args: readonly unknown[],
  scene: Scene,
): Method | undefined {
  if (/^_(Un)?[rR]egister\w*(Event|Changed|Moved)/u.test(name)) {
    const event = name.replace(/^_(un)?register(Event)?(Data)?/iu, "on").replace(/Event$/u, "");
    scene.checkSupported({ type, target }, event);
    return () => scene.events.register(type.name, type.id?.(target) ?? "Workbook", name);
  }
  if (name === "_KeepReference" && type.isTracked) return () => scene.references.keep({ type, target });
  const { items, item } = type;
  if (name === "getCount" && items) return () => items(target, scene).length;
  if (name === "getItemAt" && items) {
    return () => {
      const found = items(target, scene)[Number(args[0])];
      if (!found) throw refuse("InvalidArgument");
      return found;
    };
  }
  if (name === "getItem" && item) return () => item(target, args[0], scene);
  if (name === "getItemOrNullObject" && item) {
    return () => orNull(() => item(target, args[0], scene));
  }
  return undefined;
}

/** What `get` gives, or a null object where it is not found. */
function orNull(get: () => unknown): unknown {
  try {
    return get();
  } catch (error) {
    if (error instanceof ApiError && error.code === "ItemNotFound") return NULL_OBJECT;
    throw error;
  }
}

/** Methods that only look, and what a class says of its own. */
function isHarmless({ type }: ApiObject, name: string): boolean {
  return /^(_|(get|is|find|to)[A-Z])/u.test(name) || (type.harmless?.includes(name) ?? false);
}

function documented(wireName: string): string {
  return wireName.startsWith("_") ? wireName : wireName.slice(0, 1).toLowerCase() + wireName.slice(1);
}

function gap({ type }: ApiObject, name: string, what = ""): HostGap {
  return new HostGap(
    `${type.name}.${name}${what ? ` (${what})` : ""} is not emulated by excel-host; see its README on adding members`,
  );
}

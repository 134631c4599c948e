import type { Scene } from "../scene";

/** One class of the API: its members by their documented names, as functions of the thing they belong to. */
export interface ApiClass<T> {
  readonly name: string;
  /** What the client keeps to find the object again. */
  readonly id?: (target: T) => string;
  /** Ranges: the client keeps a reference that follows inserted and deleted rows. */
  readonly isTracked?: boolean;
  /** Properties that can be read, also those that lead to other objects. */
  readonly get?: Readonly<Record<string, (target: T, scene: Scene) => unknown>>;
  readonly set?: Readonly<Record<string, (target: T, value: unknown, scene: Scene) => void>>;
  readonly call?: Readonly<Record<string, (target: T, args: readonly unknown[], scene: Scene) => unknown>>;
  /** Collections: what is in them, in order. */
  readonly items?: (target: T, scene: Scene) => readonly ApiObject[];
  /** Collections: `getItem`; throws ItemNotFound. */
  readonly item?: (target: T, key: unknown, scene: Scene) => ApiObject;
  /** Members that change nothing, though they are methods or can be set: selecting, activating. */
  readonly harmless?: readonly string[];
  /** Its changes are no steps that a person could take back: XML parts, settings. */
  readonly isOutsideUndo?: boolean;
}

/** A thing of the workbook as the client sees it. */
export interface ApiObject {
  readonly type: ApiClass<unknown>;
  readonly target: unknown;
}

/** What an `…OrNullObject` gives where there is nothing. */
export const NULL_OBJECT = Symbol("null object");

export function apiObject<T>(type: ApiClass<T>, target: T): ApiObject {
  const object = { type: type as ApiClass<unknown>, target };
  made.add(object);
  return object;
}

export function isApiObject(value: unknown): value is ApiObject {
  return typeof value === "object" && value !== null && made.has(value);
}

/** Plain values may have a `type` and a `target` too. */
const made = new WeakSet();

const classes = new Map<string, ApiClass<never>>();

/** Makes a class known by its name, for those it cannot import in a circle. */
export function registerClasses(...types: readonly ApiClass<never>[]): void {
  for (const type of types) classes.set(type.name, type);
}

/** An object of a registered class. */
export function objectNamed(name: "Range" | "RangeAreas" | "Worksheet", target: object): ApiObject {
  const type = classes.get(name);
  if (!type) throw new Error(`the class ${name} is not registered`);
  return apiObject(type, target as never);
}

import type { Scene } from "../scene";
import { NULL_OBJECT, isApiObject, type ApiObject } from "./api-class";
import { HostGap, refuse } from "./api-error";
import { callMember, getMember } from "./members";
import { PATH, type RequestBody, type WireArguments, type WirePath } from "./message";

/** Turns the paths of a request into objects, each once: a path that is a method call is called once. */
export class PathResolver {
  private readonly found = new Map<number, ApiObject | null>();

  constructor(
    private readonly scene: Scene,
    private readonly request: RequestBody,
  ) {}

  /** The object; null for a null object. */
  resolve(id: number): ApiObject | null {
    const known = this.found.get(id);
    if (known !== undefined) return known;
    const path = this.request.ObjectPaths[String(id)];
    if (!path) throw new HostGap(`the request names the path ${id} and does not describe it`);
    const object = this.follow(path);
    this.found.set(id, object);
    return object;
  }

  /** The object if it is known already. */
  peek(id: number): ApiObject | null {
    return this.found.get(id) ?? null;
  }

  /** The arguments of a call, path ids turned into the targets of their objects. */
  argumentsOf(info: WireArguments | undefined): readonly unknown[] {
    const args = info?.Arguments ?? [];
    const ids = info?.ReferencedObjectPathIds;
    if (!ids) return args;
    return args.map((value, index) => this.substitute(value, ids[index]));
  }

  private substitute(value: unknown, ids: unknown): unknown {
    if (typeof ids === "number" && ids > 0) return this.resolve(ids)?.target ?? null;
    if (Array.isArray(ids) && Array.isArray(value)) {
      return value.map((each: unknown, index) => this.substitute(each, ids[index]));
    }
    return value;
  }

  private follow(path: WirePath): ApiObject | null {
    const { scene } = this;
    switch (path.ObjectPathType) {
      case PATH.root:
        return scene.root();
      case PATH.newObject:
        return scene.service(path.Name);
      case PATH.reference:
        return scene.references.find(path.Name);
      case PATH.nullObject:
        return null;
    }
    const parent = this.resolve(path.ParentObjectPathId ?? 0);
    if (!parent) {
      // A child of a null object is a null object where it is asked for as one.
      if (path.Name.endsWith("OrNullObject")) return null;
      throw refuse("ItemNotFound");
    }
    const args = this.argumentsOf(path.ArgumentInfo);
    const value = this.step(path, parent, args);
    if (value === NULL_OBJECT) return null;
    if (isApiObject(value)) return value;
    throw new HostGap(`${parent.type.name}.${path.Name} leads to no object in excel-host`);
  }

  private step(path: WirePath, parent: ApiObject, args: readonly unknown[]): unknown {
    const { scene } = this;
    switch (path.ObjectPathType) {
      case PATH.property:
        return getMember(scene, parent, path.Name);
      case PATH.method:
        return callMember(scene, parent, path.Name, args);
      case PATH.indexer: {
        const { item } = parent.type;
        if (!item) throw new HostGap(`${parent.type.name}.getItem is not emulated by excel-host`);
        scene.log(parent, "getItem", args, false);
        return item(parent.target, args[0], scene);
      }
      default:
        throw new HostGap(`excel-host knows no path of type ${path.ObjectPathType}`);
    }
  }
}

import type { Scene } from "../scene";
import { ApiError, HostGap, refuse } from "./api-error";
import { isApiObject, type ApiObject } from "./api-class";
import { ACTION, type RequestBody, type ResponseBody, type WireAction } from "./message";
import { callMember, setMember } from "./members";
import { PathResolver } from "./path-resolver";
import { answerQuery } from "./query";

/** Runs the actions of a request in their order; one that fails ends it, and what ran before stays done. */
export function runBatch(scene: Scene, request: RequestBody): ResponseBody {
  const paths = new PathResolver(scene, request);
  const body: ResponseBody = { Results: [] };
  for (const [index, action] of request.Actions.entries()) {
    try {
      scene.beforeAction(action);
      if (action.ActionType === ACTION.trace) (body.TraceIds ??= []).push(action.Id);
      body.Results.push({ ActionId: action.Id, Value: runAction(scene, paths, action) });
    } catch (error) {
      if (error instanceof HostGap) scene.reportGap(error);
      const refusal = error instanceof ApiError || error instanceof HostGap ? error : null;
      if (!refusal) throw error;
      body.Error = {
        Code: refusal instanceof ApiError ? refusal.code : "HostGap",
        Message: refusal.message,
        Location: describe(paths, action),
        ActionIndex: index,
        HttpStatusCode: 400,
      };
      break;
    }
  }
  return body;
}

function runAction(scene: Scene, paths: PathResolver, action: WireAction): unknown {
  if (action.ActionType === ACTION.trace) return null;
  const object = paths.resolve(action.ObjectPathId);
  if (action.ActionType === ACTION.instantiate) return object ? identify(scene, object) : null;
  if (!object) {
    // A query of a null object answers that it is one; anything done to it is refused.
    if (action.ActionType === ACTION.query || action.ActionType === ACTION.queryAsJson) return null;
    if (action.Name.startsWith("_")) return null;
    throw refuse("ItemNotFound");
  }
  const args = paths.argumentsOf(action.ArgumentInfo);
  switch (action.ActionType) {
    case ACTION.query:
      return answerQuery(scene, object, action.QueryInfo ?? {}, true);
    case ACTION.queryAsJson:
      return answerQuery(scene, object, action.QueryInfo ?? {}, false);
    case ACTION.call: {
      const value = callMember(scene, object, action.Name, args);
      return isApiObject(value) ? identify(scene, value) : (value ?? null);
    }
    case ACTION.set:
      setMember(scene, object, action.Name, args[0]);
      return null;
    case ACTION.update:
      for (const [name, value] of Object.entries(action.ObjectState ?? {}))
        setMember(scene, object, name, value);
      return null;
    case ACTION.ensureUnchanged:
      return null;
    default:
      throw new HostGap(`excel-host knows no action of type ${action.ActionType}`);
  }
}

/** What the client is given to find the object again. */
function identify(scene: Scene, object: ApiObject): Record<string, unknown> {
  const { type, target } = object;
  if (type.isTracked) {
    const reference = scene.references.idOf(target);
    return reference === null ? {} : { _ReferenceId: reference };
  }
  return type.id ? { _Id: type.id(target), Id: type.id(target) } : {};
}

function describe(paths: PathResolver, action: WireAction): string {
  const owner = paths.peek(action.ObjectPathId)?.type.name ?? "";
  return action.Name ? `${owner}.${action.Name.slice(0, 1).toLowerCase()}${action.Name.slice(1)}` : owner;
}

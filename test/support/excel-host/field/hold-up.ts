import type { Scene } from "../scene";

/** What a request must wait for in the field, for ever or until a click was completed; null where it is answered at once. */
export function holdUp({ field, ribbon }: Scene, request: string): Promise<void> | null {
  if (!request.includes("AppRuntimeService")) return null;
  if (field.has("pane-hangs")) return new Promise(() => undefined);
  return field.has("pane-waits-for-click") ? ribbon.idle() : null;
}

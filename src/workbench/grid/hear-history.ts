import type { IUndoRedoService } from "@univerjs/core";
import type { GridHistory } from "./grid-view";

/**
 * Tells how many steps the sheets' own history has, whenever it has others. What the service tells is the history of what has
 * the keyboard, which is the text of one cell while that is typed into.
 */
export function hearHistory(
  service: IUndoRedoService,
  unit: string,
  tell: (history: GridHistory) => void,
): { readonly unsubscribe: () => void } {
  const { _undoStacks, _redoStacks } = service as unknown as Stacks;
  let [lastUndos, lastRedos, lastTop] = [0, 0, undefined as object | undefined];
  return service.undoRedoStatus$.subscribe(() => {
    const undoStack = _undoStacks.get(unit) ?? [];
    const [undos, redos, top] = [undoStack.length, _redoStacks.get(unit)?.length ?? 0, undoStack.at(-1)];
    // A full history forgets its oldest step for a new one, and is as long as before.
    if (undos === lastUndos && redos === lastRedos && top === lastTop) return;
    [lastUndos, lastRedos, lastTop] = [undos, redos, top];
    tell({ undos, redos });
  });
}

/** No public name gives the history of one unit. */
interface Stacks {
  readonly _undoStacks: ReadonlyMap<string, readonly object[]>;
  readonly _redoStacks: ReadonlyMap<string, readonly object[]>;
}

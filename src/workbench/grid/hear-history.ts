import {
  ICommandService,
  IContextService,
  IUndoRedoService,
  IUniverInstanceService,
  LocalUndoRedoService,
  type DependencyOverride,
} from "@univerjs/core";
import type { GridHistory } from "./grid-view";

/**
 * The grid's own history, which tells how many steps the unit has whenever it has others. By itself it tells those of what has
 * the keyboard, which is the text of one cell while that is typed into.
 */
class HeardHistory extends LocalUndoRedoService {
  unit: string | null = null;
  tell: ((history: GridHistory) => void) | null = null;
  private last: readonly unknown[] = [0, 0, undefined];

  protected override _updateStatus(): void {
    super._updateStatus();
    // The base asks for it before a field of ours is there.
    if (typeof this.unit !== "string") return;
    const steps = this._getUndoStack(this.unit) ?? [];
    const [undos, redos, top] = [steps.length, this._getRedoStack(this.unit)?.length ?? 0, steps.at(-1)];
    // A full history forgets its oldest step for a new one, and is as long as before.
    if (undos === this.last[0] && redos === this.last[1] && top === this.last[2]) return;
    this.last = [undos, redos, top];
    this.tell?.({ undos, redos });
  }
}

/** Has the grid keep its history where it can be heard. */
export const HEARD_HISTORY: DependencyOverride = [
  [
    IUndoRedoService,
    {
      useFactory: (instances: IUniverInstanceService, commands: ICommandService, context: IContextService) =>
        new HeardHistory(instances, commands, context),
      deps: [IUniverInstanceService, ICommandService, IContextService],
    },
  ],
];

/** Tells of the history of `unit` from now on. Fails where the grid keeps its history elsewhere. */
export function hearHistory(
  service: IUndoRedoService,
  unit: string,
  tell: (history: GridHistory) => void,
): void {
  if (!(service instanceof HeardHistory))
    throw new Error("the grid keeps its history where nobody hears of it");
  service.unit = unit;
  service.tell = tell;
}

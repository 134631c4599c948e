import type { RibbonAction } from "../addin/ribbon";
import type { Desk } from "./desk";
import { RIBBON_HANDLERS } from "./ribbon-handlers";

/** What a click needs of the page before there is a desk, and when all goes wrong. */
export interface RibbonPage {
  readonly showPane: () => void;
  /** Hears what should not have been thrown. */
  readonly onBreak: (error: unknown) => void;
  /** Takes a click for something else, which then completes it; false leaves it. */
  readonly take?: (action: RibbonAction, complete: () => void) => boolean;
}

/**
 * Tells Office which function is which button and shortcut. Called while the page's script runs: Excel drops the click that
 * started the add-in where nothing is associated by the time Office is ready (office-js 2744, 3378, 5176). A click that comes
 * before the desk waits for it; `null` is a desk that cannot be, and then the pane is opened, whose page says why.
 */
export function associateActions(opening: Promise<Desk | null>, page: RibbonPage): void {
  const waiting = new Set<RibbonAction>();
  for (const [action, handle] of Object.entries(RIBBON_HANDLERS) as [RibbonAction, Handler][]) {
    // Excel takes nothing back; what it is given ends with the work.
    const click = (event?: CommandEvent): unknown => {
      if (page.take?.(action, () => event?.completed()) === true) return undefined;
      // First of all: Excel shows no pane, and greys the button out, until it is told (office-js 2877, 3250).
      event?.completed();
      if (waiting.has(action)) return undefined;
      waiting.add(action);
      return waitForDesk(opening, page)
        .finally(() => waiting.delete(action))
        .then((desk) => (desk ? handle(desk) : undefined))
        .catch(page.onBreak);
    };
    Office.actions.associate(action, click);
  }
}

type Handler = (typeof RIBBON_HANDLERS)[RibbonAction];
type CommandEvent = Pick<Office.AddinCommands.Event, "completed">;

async function waitForDesk(opening: Promise<Desk | null>, { showPane }: RibbonPage): Promise<Desk | null> {
  const slow = setTimeout(showPane, PATIENCE);
  const desk = await opening.finally(() => {
    clearTimeout(slow);
  });
  if (!desk) showPane();
  return desk;
}

/** Milliseconds after which whoever clicked is owed a sign of life. */
const PATIENCE = 8000;

import type { Desk } from "./desk";
import { RIBBON_HANDLERS } from "./ribbon-handlers";

/**
 * Tells Office which function is which button and shortcut. Called as soon as Office is ready, since Excel may hold a click that
 * started the add-in. `onBreak` hears what should not have been thrown.
 */
export function associateActions(desk: Desk, onBreak: (error: unknown) => void): void {
  for (const [action, handle] of Object.entries(RIBBON_HANDLERS)) {
    Office.actions.associate(action, (event?: CommandEvent) => {
      answer(desk, handle, event).catch(onBreak);
    });
  }
}

/** Shortcuts give no event. Excel greys a button out until `completed` is called, whatever happened. */
async function answer(
  desk: Desk,
  handle: (desk: Desk) => Promise<void>,
  event: CommandEvent | undefined,
): Promise<void> {
  try {
    await handle(desk);
  } finally {
    event?.completed();
  }
}

type CommandEvent = Pick<Office.AddinCommands.Event, "completed">;

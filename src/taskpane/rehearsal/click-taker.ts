import type { RibbonAction } from "../../addin/ribbon";
import type { TakenClick } from "./step";

/** Takes the clicks on the ribbon for a rehearsal, while there is one. */
export interface ClickTaker {
  /** As `associateActions` asks; a click that nobody waits for is completed and does nothing. */
  readonly take: (action: RibbonAction, complete: () => void) => boolean;
  /** The next click; whoever waited before waits for ever. */
  readonly next: () => Promise<TakenClick>;
  readonly begin: () => void;
  readonly end: () => void;
}

export function createClickTaker(): ClickTaker {
  let isOn = false;
  let give: ((click: TakenClick) => void) | null = null;
  return {
    take: (action, complete) => {
      if (!isOn) return false;
      if (give) give({ action, complete });
      else complete();
      give = null;
      return true;
    },
    next: () => new Promise((resolve) => (give = resolve)),
    begin: () => {
      isOn = true;
    },
    end: () => {
      isOn = false;
      give = null;
    },
  };
}

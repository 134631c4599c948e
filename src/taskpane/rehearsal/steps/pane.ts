import { isOfficeError } from "../../../hosts/office/office-error";
import { formatSet } from "../../../hosts/office/requirements";
import { GREEN, red, type RehearsalDesk, type Step } from "../step";

/** Excel shows the pane when it is asked to, and answers. */
export const paneStep: Step = {
  id: "pane",
  run: async (desk) => {
    const shown = await inTime(desk, askForPane(desk));
    if (shown === "shown") return GREEN;
    return shown === null ? red("pane-hangs", "showAsTaskpane()") : red("pane-refused", shown.refused);
  },
};

/** A button of the ribbon reaches its function, and the pane can be shown before the click is completed. */
export const ribbonStep: Step = {
  id: "ribbon",
  run: async (desk) => {
    const question = desk.ask("click-ribbon");
    const came = await Promise.race([desk.nextClick(), question.answer]);
    if (came === "leave-out") return { kind: "left-out" };
    if (typeof came === "string") return red("first-click-lost", "Office.actions");
    question.withdraw();
    const asked = askForPane(desk);
    const before = await inTime(desk, asked);
    came.complete();
    if (before !== null) return GREEN;
    const after = await inTime(desk, asked);
    // What never answers was told by the step of the pane.
    return after === "shown" ? red("pane-waits-for-click", "showAsTaskpane(), event.completed()") : GREEN;
  },
};

/** The keys of a button do the same. */
export const shortcutStep: Step = {
  id: "shortcut",
  run: async (desk) => {
    if (!desk.supports(SHORTCUTS)) return { kind: "lacking", set: formatSet(SHORTCUTS) };
    const question = desk.ask("press-keys");
    const came = await Promise.race([desk.nextClick(), question.answer]);
    if (came === "leave-out") return { kind: "left-out" };
    if (typeof came === "string") return red(null, "Office.actions");
    question.withdraw();
    came.complete();
    return GREEN;
  },
};

type Shown = "shown" | { readonly refused: string };

function askForPane({ showPane }: RehearsalDesk): Promise<Shown> {
  return showPane().then(
    () => "shown" as const,
    (error: unknown) => ({
      refused: isOfficeError(error) ? `${error.code}: ${error.message}` : String(error),
    }),
  );
}

/** Null where no answer came. */
function inTime({ patience }: RehearsalDesk, asked: Promise<Shown>): Promise<Shown | null> {
  return Promise.race([asked, patience().then(() => null)]);
}

const SHORTCUTS = { name: "KeyboardShortcuts", version: "1.1" };

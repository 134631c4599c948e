import { createRoot, type Root } from "react-dom/client";
import { associateActions } from "../commands/associate-actions";
import type { Desk } from "../commands/desk";
import { describeCapabilities } from "../hosts/office/describe-capabilities";
import { officeSupports } from "../hosts/office/requirements";
import { BrokenPage, LastResort, describe } from "../ui/pane/LastResort";
import { makeSession } from "./make-session";
import { PaneRoot } from "./PaneRoot";
import { hidePages, isTooOld, showPage, tellStarted } from "./show-page";

/** The page of the shared runtime: pane, ribbon and shortcuts work on one session. */
async function start(): Promise<void> {
  if (isTooOld()) return;
  if (typeof Office === "undefined") {
    showPage("no-office-script");
    return;
  }
  const { host } = await Office.onReady();
  tellStarted();
  if (host !== Office.HostType.Excel) {
    showPage("outside-excel");
    return;
  }
  if (describeCapabilities(officeSupports).workbook !== true) {
    showPage("too-old");
    return;
  }
  hidePages();
  const place = document.getElementById("pane");
  if (!place) throw new Error("taskpane.html has no pane");
  const root = createRoot(place);
  try {
    const desk = openDesk();
    // At once: the click that started the add-in is waiting.
    associateActions(desk, (error) => showBroken(root, error));
    root.render(
      <LastResort>
        <PaneRoot session={desk.session} />
      </LastResort>,
    );
  } catch (error) {
    showBroken(root, error);
  }
}

function openDesk(): Desk {
  return { session: makeSession(), showPane: () => Office.addin.showAsTaskpane() };
}

function showBroken(root: Root, error: unknown): void {
  root.render(<BrokenPage detail={describe(error)} />);
}

start().catch(() => {
  // Office itself broke before the pane was there: a word instead of “opening” for ever.
  showPage("not-started");
});

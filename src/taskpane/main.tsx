import type { ReactNode } from "react";
import { createRoot, type Root } from "react-dom/client";
import { associateActions } from "../commands/associate-actions";
import type { Desk } from "../commands/desk";
import { describeCapabilities } from "../hosts/office/describe-capabilities";
import { officeSupports } from "../hosts/office/requirements";
import { BrokenPage, LastResort, describe } from "../ui/pane/LastResort";
import { makeSession } from "./make-session";
import { PaneRoot } from "./PaneRoot";
import { createClickTaker } from "./rehearsal/click-taker";
import { isRehearsalAsked, leaveRehearsal } from "./rehearsal/is-rehearsal-asked";
import { hidePages, isPlainPageShown, isTooOld, showPage, tellStarted } from "./show-page";
import { showPane } from "./show-pane";

/** The page of the shared runtime: pane, ribbon and shortcuts work on one session. Null where it cannot run: a page says why. */
async function start(): Promise<Desk | null> {
  if (isTooOld()) return null;
  if (typeof Office === "undefined") {
    showPage("no-office-script");
    return null;
  }
  const { host } = await Office.onReady();
  tellStarted();
  if (host !== Office.HostType.Excel) {
    showPage("outside-excel");
    return null;
  }
  if (describeCapabilities(officeSupports).workbook !== true) {
    showPage("too-old");
    return null;
  }
  wasGivenUp = isPlainPageShown();
  hidePages();
  return openPane();
}

let root: Root | null = null;
/** Whether boot.js has taken for dead what was only slow, and the clicks with it. */
let wasGivenUp = false;
const clicks = createClickTaker();

function openPane(): Desk | null {
  const place = document.getElementById("pane");
  if (!place) throw new Error("taskpane.html has no pane");
  root = createRoot(place);
  try {
    const desk = { session: makeSession(), showPane };
    const draw = (): void => void show(desk).catch(showBroken);
    window.addEventListener("hashchange", draw);
    draw();
    return desk;
  } catch (error) {
    showBroken(error);
    return null;
  }
}

/** Draws the pane, or the rehearsal where it is asked for; that is fetched only then. */
async function show({ session }: Desk): Promise<void> {
  clicks.end();
  const drawn = isRehearsalAsked(location) ? await loadRehearsal() : <PaneRoot session={session} />;
  root?.render(<LastResort>{drawn}</LastResort>);
}

async function loadRehearsal(): Promise<ReactNode> {
  const { makeRehearsal } = await import(/* webpackChunkName: "rehearsal" */ "./rehearsal/make-rehearsal");
  clicks.begin();
  return makeRehearsal(clicks, leaveRehearsal);
}

function showBroken(error: unknown): void {
  if (root) root.render(<BrokenPage detail={describe(error)} />);
  else showPage("not-started");
}

const opening = start().catch(() => {
  // Office itself broke before the pane was there: a word instead of “opening” for ever.
  showPage("not-started");
  return null;
});
function answerRibbon(): void {
  if (typeof Office === "undefined") return;
  associateActions(opening, { showPane, onBreak: showBroken, take: clicks.take });
}
// While the script runs, not when Office is ready: the click that started the add-in may be waiting.
answerRibbon();
void opening.then((desk) => {
  if (desk && wasGivenUp) answerRibbon();
});

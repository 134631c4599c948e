import { untilQuiet } from "../book/until-quiet";
import type { Workspace } from "../book/workspace";
import { registerServiceWorker } from "./register-service-worker";

/** Has the browser keep the page once the first check is over and nobody waits for anything: the copy takes seconds of work. */
export async function keepCopy(workspace: Workspace): Promise<void> {
  await untilQuiet(workspace, QUIET);
  await registerServiceWorker();
}

/** Milliseconds: a session checks again 800 after an edit, and the grid is drawn by then. */
const QUIET = 4000;

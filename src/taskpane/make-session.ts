import { createSession, type Session } from "../app/session/create-session";
import { browserClock } from "../hosts/browser/browser-clock";
import { browserExporter } from "../hosts/browser/browser-exporter";
import { createOfficeHost } from "../hosts/office/office-host";
import { browserPerson } from "../hosts/browser/browser-person";
import { loadSample } from "../sample/load-sample";
import { adoptWorker } from "../worker/adopt-worker";
import { createWorkerClient } from "../worker/create-worker-client";
import { spawnAnalysisWorker } from "../worker/spawn-analysis-worker";
import { capabilitiesOf } from "./office-capabilities";
import { languageOf } from "./office-language";
import { makePaneExporter } from "./pane-exporter";
import { workbenchBeside } from "./workbench-page";

/** The session over the workbook that is open in this Excel. To be made after `Office.onReady`. */
export function makeSession(): Session {
  const host = createOfficeHost();
  const { analyzer, documents } = createWorkerClient(() => adoptWorker(spawnAnalysisWorker()));
  const ports = {
    host,
    navigator: host.navigator,
    watcher: host.watcher,
    settings: host.settings,
    analyzer,
    documents,
    exporter: makePaneExporter(
      browserExporter,
      String(Office.context.platform),
      workbenchBeside(location.href),
    ),
    person: browserPerson,
    sample: { load: loadSample },
    clock: browserClock,
  };
  return createSession(ports, languageOf(Office.context.displayLanguage), capabilitiesOf(host.capabilities));
}

import { createSession, type Session } from "../app/session/create-session";
import { browserClock } from "../hosts/browser/browser-clock";
import { browserExporter } from "../hosts/browser/browser-exporter";
import { createOfficeHost } from "../hosts/office/office-host";
import { adoptWorker } from "../worker/adopt-worker";
import { createWorkerClient } from "../worker/create-worker-client";
import { sampleSource } from "./load-sample";
import { capabilitiesOf } from "./office-capabilities";
import { languageOf } from "./office-language";

/** The session over the workbook that is open in this Excel. To be made after `Office.onReady`. */
export function makeSession(): Session {
  const host = createOfficeHost();
  // Webpack finds the worker by this very expression, and makes a script of its own of it.
  const spawn = () => new Worker(new URL("../worker/analysis-worker.ts", import.meta.url), { name: "khop" });
  const { analyzer, documents } = createWorkerClient(() => adoptWorker(spawn()));
  const ports = {
    host,
    navigator: host.navigator,
    watcher: host.watcher,
    settings: host.settings,
    analyzer,
    documents,
    exporter: browserExporter,
    sample: sampleSource,
    clock: browserClock,
  };
  return createSession(ports, languageOf(Office.context.displayLanguage), capabilitiesOf(host.capabilities));
}

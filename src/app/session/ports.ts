import type { Clock } from "../../ports/clock";
import type { DocumentReader } from "../../ports/document-reader";
import type { Exporter } from "../../ports/exporter";
import type { PersonStore } from "../../ports/person-store";
import type { SampleSource } from "../../ports/sample-source";
import type { SettingsStore } from "../../ports/settings-store";
import type { WorkbookHost } from "../../ports/workbook-host";
import type { WorkbookNavigator } from "../../ports/workbook-navigator";
import type { WorkbookWatcher } from "../../ports/workbook-watcher";
import type { Analyzer } from "../analysis/analyzer";

/** All of the outside that a session has to do with. Null: not here, as the capabilities say. */
export interface SessionPorts {
  readonly host: WorkbookHost;
  readonly navigator: WorkbookNavigator | null;
  readonly watcher: WorkbookWatcher | null;
  readonly settings: SettingsStore;
  readonly analyzer: Analyzer;
  readonly documents: DocumentReader;
  readonly exporter: Exporter;
  readonly person: PersonStore;
  readonly sample: SampleSource;
  readonly clock: Clock;
}

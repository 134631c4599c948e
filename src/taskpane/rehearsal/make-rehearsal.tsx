import type { ReactNode } from "react";
import { useSyncExternalStore } from "react";
import { browserExporter } from "../../hosts/browser/browser-exporter";
import { createOfficeHost } from "../../hosts/office/office-host";
import { officeSupports } from "../../hosts/office/requirements";
import { watchForcedColors } from "../../ui/theme/forced-colors";
import { languageOf } from "../office-language";
import { readSurroundings, themeNameOf } from "../office-theme";
import { makePaneExporter } from "../pane-exporter";
import { workbenchBeside } from "../workbench-page";
import type { ClickTaker } from "./click-taker";
import { createRehearsal, type Rehearsal } from "./create-rehearsal";
import { describeExcel } from "./describe-excel";
import { RehearsalPage } from "./RehearsalPage";

/** The rehearsal with the Excel that shows this page, as something to be drawn in place of the pane. */
export function makeRehearsal(clicks: ClickTaker, onClose: () => void): ReactNode {
  const platform = String(Office.context.platform);
  const exporter = makePaneExporter(browserExporter, platform, workbenchBeside(location.href));
  const rehearsal = createRehearsal({
    host: createOfficeHost(),
    exporter,
    supports: officeSupports,
    nextClick: clicks.next,
    showPane: () => Office.addin.showAsTaskpane(),
    patience: () => new Promise((resolve) => setTimeout(resolve, PATIENCE)),
  });
  return <Rehearsing rehearsal={rehearsal} exporter={exporter} onClose={onClose} />;
}

function Rehearsing({
  rehearsal,
  exporter,
  onClose,
}: {
  readonly rehearsal: Rehearsal;
  readonly exporter: typeof browserExporter;
  readonly onClose: () => void;
}) {
  const theme = useSyncExternalStore(watchForcedColors, () => themeNameOf(readSurroundings()));
  return (
    <RehearsalPage
      rehearsal={rehearsal}
      excel={describeExcel(officeSupports)}
      exporter={exporter}
      theme={theme}
      language={languageOf(Office.context.displayLanguage)}
      onClose={onClose}
    />
  );
}

/** Milliseconds in which Excel has answered, if it answers at all. */
const PATIENCE = 4000;

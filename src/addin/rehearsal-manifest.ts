/** The same manifest for an add-in that opens with the rehearsal instead of the pane. */
export function toRehearsalManifest(manifest: string): string {
  return manifest.replaceAll(`/${PANE}"`, `/${PANE}?rehearse"`);
}

const PANE = "taskpane.html";

/**
 * Asks Excel to open the pane. Nothing waits for it: in some Excels the answer never comes, or comes only after the click was
 * completed, or is a no (office-js 2877, 3250). The button “Mở ngăn Khớp” opens it without our help.
 */
export function showPane(): void {
  // Missing until Office has found its Excel, whatever its type says.
  const addin = Office.addin as Office.Addin | undefined;
  addin?.showAsTaskpane().catch(() => undefined);
}

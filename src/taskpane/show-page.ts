/** Shows one of the plain pages of taskpane.html instead of the pane. */
export function showPage(page: PlainPage): void {
  const place = document.getElementById(page);
  const pane = document.getElementById("pane");
  if (!place || !pane) throw new Error(`taskpane.html has no ${page}`);
  pane.hidden = true;
  place.hidden = false;
  document.documentElement.dataset["page"] = page;
}

/** Hides them all: what boot.js took for dead was only slow. */
export function hidePages(): void {
  for (const place of document.querySelectorAll<HTMLElement>(".page[id]")) place.hidden = true;
  const pane = document.getElementById("pane");
  if (pane) {
    pane.hidden = false;
    pane.style.display = "";
  }
  delete document.documentElement.dataset["page"];
}

/** Whether a plain page stands where the pane is to be. */
export function isPlainPageShown(): boolean {
  return document.documentElement.dataset["page"] !== undefined;
}

/** Whether boot.js has found that the pane cannot run in this webview. */
export function isTooOld(): boolean {
  return document.documentElement.dataset["page"] === "too-old";
}

/** Tells boot.js that all is well from here on. */
export function tellStarted(): void {
  document.documentElement.dataset["khop"] = "started";
}

/** The ids of the plain pages. */
export type PlainPage = "too-old" | "no-office-script" | "outside-excel" | "not-started";

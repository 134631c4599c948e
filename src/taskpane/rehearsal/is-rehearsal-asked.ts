/**
 * Whether the page is to show the rehearsal: by `taskpane.html?rehearse`, as `npm run excel:rehearse` opens it, or by the pane's
 * own link to `#rehearse`; `#pane` leaves it.
 */
export function isRehearsalAsked({ search, hash }: Pick<Location, "search" | "hash">): boolean {
  return hash === "#rehearse" || (hash !== "#pane" && new URLSearchParams(search).has("rehearse"));
}

/** Back to the pane. */
export function leaveRehearsal(): void {
  window.location.hash = "pane";
}

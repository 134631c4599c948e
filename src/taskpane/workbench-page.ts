/** The page of Khớp for browsers, where the administrators have put it beside the pane. */
export interface WorkbenchPage {
  /** Whether it is there and this Excel can open it. */
  readonly isThere: () => Promise<boolean>;
  readonly open: () => void;
}

/** The folder `workbench` beside the pane's page. */
export function workbenchBeside(page: string): WorkbenchPage {
  const address = new URL("workbench/index.html", page).href;
  return {
    isThere: async () => {
      if (!Office.context.requirements.isSetSupported("OpenBrowserWindowApi", "1.1")) return false;
      return fetch(address, { method: "HEAD" }).then(
        ({ ok }) => ok,
        () => false,
      );
    },
    open: () => Office.context.ui.openBrowserWindow(address),
  };
}

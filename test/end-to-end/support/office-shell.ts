import type { ExcelHost } from "../../support/excel-host/create-excel-host";
import { installHost, type OfficeWindow } from "../../support/excel-host/install";
import { Ribbon } from "../../support/excel-host/field/ribbon";
import type { WireAnswer } from "../../support/excel-host/wire/message";

/**
 * Follows Office's own office.js in the pane's page: the client there is the genuine one, and the Excel behind it stands in the
 * test's process. What goes between them is the wire's JSON: requests as those of a page to its server, which cost the page's
 * thread no more than Excel's own answers would; events by `window.tellPane`.
 */
export interface ShellWindow extends OfficeWindow {
  /** Exposed by `open-pane.ts`. */
  describeExcel(): Promise<{ readonly name: string; readonly options: ExcelHost["options"] }>;
  tellPane(message: unknown): void;
  ribbon: Ribbon;
}

const shell = window as unknown as ShellWindow;
/** The page associates while its script runs, before Excel has answered. */
shell.ribbon = new Ribbon(() => true);
(shell.Office["actions"] as Record<string, unknown>)["associate"] = shell.ribbon.associate.bind(shell.ribbon);

const handlers = new Set<(message: unknown) => unknown>();
shell.tellPane = (message) => {
  for (const handler of handlers) handler(message);
};

shell.Office["onReady"] = async (callback?: (told: unknown) => unknown): Promise<unknown> => {
  await clientIsThere();
  const { name, options } = await shell.describeExcel();
  let groups = 0;
  const remote = {
    execute: (message: readonly unknown[], answer: (answered: WireAnswer) => void) => {
      void askExcel([message[0], null, null, null, message[4], null, message[6]]).then(answer);
    },
    events: {
      addHandler: (handler: (message: unknown) => unknown) => void handlers.add(handler),
      removeHandler: (handler?: (message: unknown) => unknown) => {
        if (handler) handlers.delete(handler);
        else handlers.clear();
      },
    },
    workbook: { name },
    options,
    ribbon: shell.ribbon,
    newUndoGroup: () => `undo-group-${performance.timeOrigin}-${++groups}`,
  };
  installHost(remote as unknown as ExcelHost, shell);
  return (shell.Office["onReady"] as (callback?: unknown) => Promise<unknown>)(callback);
};

async function askExcel(message: readonly unknown[]): Promise<WireAnswer> {
  const response = await fetch("excel-wire", { method: "POST", body: JSON.stringify(message) });
  return (await response.json()) as WireAnswer;
}

/** The loader fetches Excel's part by itself. */
async function clientIsThere(): Promise<void> {
  const client = window as unknown as Partial<OfficeWindow>;
  while (!client.Excel || !client.OSF?.DDA.RichApi) await new Promise((resolve) => setTimeout(resolve, 10));
}

import type { ExcelHost } from "./create-excel-host";
import { addNewerMembers } from "./newer-members";
import { REQUIREMENT_SETS, supports } from "./requirement-sets";

/** The window the client's script runs in, as far as the host touches it. */
export interface OfficeWindow {
  OSF: { DDA: { RichApi?: Record<string, unknown> } };
  Office: Record<string, unknown>;
  OfficeExtension: unknown;
  Excel: { run: (...args: unknown[]) => unknown; RequestContext: new () => unknown };
}

type Callback = (result: { status: string; value?: unknown }) => void;

/** Puts a host behind the client of this window; a later host takes the place of an earlier one. */
export function installHost(host: ExcelHost, target: OfficeWindow): void {
  target.OSF.DDA.RichApi = {
    ...target.OSF.DDA.RichApi,
    executeRichApiRequestAsync: host.execute,
    richApiMessageManager: {
      register: (handler: (message: unknown) => unknown) => {
        listeners.set(target, handler);
        host.events.addHandler(handler);
        return Promise.resolve();
      },
      removeHandlerAsync: (
        _type: string,
        options: { handler?: (message: unknown) => unknown },
        done: Callback,
      ) => {
        host.events.removeHandler(options.handler);
        done({ status: "succeeded" });
      },
    },
  };
  // The client registers its one handler once in a window's life: a new host takes it over.
  const known = listeners.get(target);
  if (known) host.events.addHandler(known);
  target.Office = contextOf(host, genuineOffice(target));
  installUndoGroups(host, target);
  addNewerMembers(target.OfficeExtension, target.Excel);
}

const listeners = new WeakMap<object, (message: unknown) => unknown>();

/** What the loader `office.js` would make of a host's answers. */
function contextOf(host: ExcelHost, genuine: object): Record<string, unknown> {
  const {
    locale = "vi-VN",
    displayLanguage = locale,
    platform = "OfficeOnline",
    sets = REQUIREMENT_SETS,
  } = host.options;
  const info = { host: "Excel", platform };
  const context = {
    contentLanguage: locale,
    displayLanguage,
    host: info.host,
    platform: info.platform,
    diagnostics: { ...info, version: "16.0.0.0" },
    touchEnabled: false,
    requirements: {
      isSetSupported: (name: string, version: number | string = "1.0") =>
        supports(sets, name, String(version)),
    },
    document: { url: host.workbook.name, mode: "readWrite" },
    officeTheme: {
      bodyBackgroundColor: "#FFFFFF",
      bodyForegroundColor: "#000000",
      controlBackgroundColor: "#F0F0F0",
      controlForegroundColor: "#000000",
      isDarkTheme: false,
    },
  };
  const onReady = (callback?: (told: typeof info) => unknown): Promise<typeof info> =>
    Promise.resolve(info).then((told) => {
      host.ribbon.ready();
      callback?.(told);
      return told;
    });
  const actions = {
    ...("actions" in genuine ? (genuine.actions as object) : {}),
    associate: host.ribbon.associate.bind(host.ribbon),
  };
  // `Office.context` of the genuine object cannot be set: ours stands before it and leaves it the rest.
  const own = (value: unknown): PropertyDescriptor => ({ value, enumerable: true, configurable: true });
  return Object.create(genuine, {
    context: own(context),
    onReady: own(onReady),
    actions: own(actions),
  }) as Record<string, unknown>;
}

/** The client's own `Office`, whatever a host has put before it. */
function genuineOffice(target: OfficeWindow): object {
  const genuine = genuineOffices.get(target) ?? target.Office;
  genuineOffices.set(target, genuine);
  return genuine;
}

const genuineOffices = new WeakMap<object, object>();

/** The client of the package does not know `mergeUndoGroup` yet: what is told it is put on the request by its custom data. */
function installUndoGroups(host: ExcelHost, target: OfficeWindow): void {
  const genuine = genuineRuns.get(target) ?? target.Excel.run;
  genuineRuns.set(target, genuine);
  target.Excel.run = (...args: unknown[]) => {
    const [options] = args;
    const batch = args.at(-1);
    const isMerged =
      typeof options === "object" &&
      options !== null &&
      "mergeUndoGroup" in options &&
      options.mergeUndoGroup === true;
    if (!isMerged || typeof batch !== "function") return genuine(...args);
    const group = host.newUndoGroup();
    const marked = (context: { _customData?: string }): unknown => {
      context._customData = group;
      return (batch as (context: unknown) => unknown)(context);
    };
    return genuine(...args.slice(0, -1), marked);
  };
}

const genuineRuns = new WeakMap<object, OfficeWindow["Excel"]["run"]>();

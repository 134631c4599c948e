import { apiObject, type ApiClass, type ApiObject } from "../wire/api-class";
import { HostGap } from "../wire/api-error";

/** What `Office.addin` has asked of the pane. */
export interface PaneState {
  startup: string;
  visibility: "Visible" | "Hidden";
}

/** The services behind `Office.addin` of the genuine client. */
export function paneService(name: string, pane: PaneState): ApiObject {
  if (name === "Microsoft.AppRuntime.AppRuntimePersistenceService") return apiObject(persistenceClass, pane);
  if (name === "Microsoft.AppRuntime.AppRuntimeService") return apiObject(runtimeServiceClass, pane);
  throw new HostGap(`the service ${name} is not emulated by excel-host`);
}

const persistenceClass: ApiClass<PaneState> = {
  name: "AppRuntimePersistenceService",
  harmless: ["setAppRuntimeStartState"],
  call: {
    setAppRuntimeStartState: (pane, [state]) => {
      pane.startup = String(state);
    },
    getAppRuntimeStartState: (pane) => pane.startup,
  },
};

const runtimeServiceClass: ApiClass<PaneState> = {
  name: "AppRuntimeService",
  harmless: ["setAppRuntimeState"],
  call: {
    setAppRuntimeState: (pane, [state]) => {
      // The client says "Background" for a hidden pane.
      pane.visibility = state === "Visible" ? "Visible" : "Hidden";
    },
    getAppRuntimeState: (pane) => pane.visibility,
  },
};

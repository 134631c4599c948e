import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { OfficeWindow } from "./install";

/**
 * Runs the genuine client of `@microsoft/office-js` in this realm (jest's, with jsdom or without) and gives its globals.
 * A second call gives the same: the client stays for the life of the realm, hosts come and go by `installHost`.
 */
export function loadOfficeClient(): OfficeWindow {
  const realm = globalThis as unknown as Record<string, unknown>;
  if (typeof realm["Excel"] === "object" && realm["OSF"]) return realm as unknown as OfficeWindow;
  if (typeof document === "undefined") standInForWindow(realm);
  else history.replaceState(null, "", `?${HOST_INFO}`);
  const file = createRequire(__filename).resolve("@microsoft/office-js/dist/excel-web-16.00.js");
  // Indirect, so that it runs as a script of the realm and its variables become globals.
  (0, eval)(readFileSync(file, "utf8"));
  return realm as unknown as OfficeWindow;
}

/** What Excel on the web puts behind the address of a pane. */
const HOST_INFO = "_host_Info=Excel$Web$16.00$en-US$$$$0";

/** What little of a window the client looks at while it loads and runs. */
function standInForWindow(realm: Record<string, unknown>): void {
  const element = (): object => ({ href: "", style: {}, setAttribute: nothing, appendChild: nothing });
  realm["window"] = realm;
  realm["self"] = realm;
  realm["parent"] = realm;
  realm["top"] = realm;
  realm["addEventListener"] ??= nothing;
  realm["removeEventListener"] ??= nothing;
  realm["location"] = new URL(`https://khop.example/taskpane.html?${HOST_INFO}`);
  realm["navigator"] ??= { userAgent: "Node", language: "vi-VN" };
  realm["document"] = {
    createElement: element,
    getElementsByTagName: () => [],
    getElementById: () => null,
    querySelectorAll: () => [],
    addEventListener: nothing,
    removeEventListener: nothing,
    readyState: "complete",
    URL: "https://khop.example/taskpane.html",
    head: element(),
    body: element(),
    documentElement: element(),
    cookie: "",
  };
}

function nothing(): undefined {
  return undefined;
}

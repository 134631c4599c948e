import { chromium, type Browser } from "playwright-core";
import { findChromium } from "./find-chromium";

export function launchChromium(): Promise<Browser> {
  return chromium.launch({ executablePath: findChromium(), args: QUIET });
}

/** What Playwright asks for under this name, which a second list takes the place of. */
const NOT_IN_TESTS = [
  ...[
    "AvoidUnnecessaryBeforeUnloadCheckSync",
    "DestroyProfileOnBrowserClose",
    "HttpsUpgrades",
    "LensOverlay",
  ],
  ...["HttpsFirstBalancedModeAutoEnable", "MediaRouter", "PaintHolding", "ThirdPartyStoragePartitioning"],
  ...["AvoidCorsURLLoaderRestartOnRedirect", "OptimizationHints", "NetworkTimeServiceQuerying", "AimEnabled"],
  "PreconnectToSearch",
];

/** Pages of Chromium's own window, that nobody sees, loaded with every first page of a context; and a process in reserve. */
const OF_THE_WINDOW = [
  ...["WebUIOmniboxPopup", "WebUIOmniboxAimPopup", "PreloadTopChromeWebUI"],
  "SpareRendererForSitePerProcess",
];

/** Nothing of its own on the network, and no rights that a container may not give. */
const QUIET = [
  `--disable-features=${[...NOT_IN_TESTS, ...OF_THE_WINDOW].join(",")}`,
  "--headless",
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

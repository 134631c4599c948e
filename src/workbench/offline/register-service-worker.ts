/**
 * Has the browser keep the page, so that it opens without a network from the second time on. Where browsers cannot (a page of a
 * folder, an http server that is not this computer) the page works as it is.
 */
export async function registerServiceWorker(): Promise<void> {
  if (!("serviceWorker" in navigator) || !/^https?:$/u.test(location.protocol)) return;
  try {
    await navigator.serviceWorker.register("service-worker.js", { updateViaCache: "none" });
  } catch {
    // Forbidden by the browser's settings, or the server is gone: only the copy is missing.
  }
}

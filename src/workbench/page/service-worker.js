/*
 * Keeps one whole version of the page on the computer and serves that alone, so that the page opens without a network and never
 * out of pieces of two versions. The build puts `VERSION` and `FILES` (path and SHA-256 of each) before this text.
 */
/* global VERSION, FILES */
const scope = self.registration.scope;
const OURS = `khop ${scope} `;
const CACHE = OURS + VERSION;
const HASHED = /\.[0-9a-f]{10}\./;

// All files or none: one that is missing, or is already another version's, and this version is not taken.
self.addEventListener("install", (event) => {
  event.waitUntil(fill().catch((error) => caches.delete(CACHE).then(() => Promise.reject(error))));
});

async function fill() {
  const cache = await caches.open(CACHE);
  for (const [path, integrity] of FILES) {
    const address = new URL(path, scope).href;
    // What a hash of the content is part of the name of is the same in every version.
    const known = HASHED.test(path) ? await caches.match(address) : undefined;
    const response =
      known ?? (await fetch(address, { integrity, cache: "no-cache", credentials: "same-origin" }));
    if (!response.ok) throw new Error(`${path}: ${response.status}`);
    await cache.put(address, response);
  }
}

self.addEventListener("activate", (event) => {
  event.waitUntil(
    caches
      .keys()
      .then((names) => names.filter((name) => name.startsWith(OURS) && name !== CACHE))
      .then((old) => Promise.all(old.map((name) => caches.delete(name))))
      .then(() => self.clients.claim()),
  );
});

self.addEventListener("message", (event) => {
  if (event.data === "take-over") void self.skipWaiting();
});

self.addEventListener("fetch", (event) => {
  const { request } = event;
  if (request.method !== "GET" || !request.url.startsWith(scope)) return;
  event.respondWith(request.mode === "navigate" ? open(request) : find(request));
});

/** The new version was asked to take over. Until it has, it is no longer `waiting`, and this one still answers. */
let leaving = false;

/**
 * Shown while the new version takes over: it reloads as soon as that has happened. The delay is for a change that came before the
 * script ran. Reloading at once would keep this worker busy, and a busy worker is not replaced.
 */
const takingOver = () =>
  new Response("<script>navigator.serviceWorker.oncontrollerchange = () => location.reload();</script>", {
    headers: { Refresh: "1", "Content-Type": "text/html" },
  });

/** A new version waits until no page shows the old one: a page that is only being reloaded makes way for it. */
async function open(request) {
  const { waiting } = self.registration;
  if (waiting && (await self.clients.matchAll()).length < 2) {
    waiting.postMessage("take-over");
    leaving = true;
  }
  if (leaving) return takingOver();
  const { pathname } = new URL(request.url);
  const page = pathname === new URL(scope).pathname ? new URL("index.html", scope).href : request;
  return find(page);
}

async function find(request) {
  const cache = await caches.open(CACHE);
  return (await cache.match(request, { ignoreSearch: true })) ?? fetch(request);
}

/*
 * The service worker of `npm start`: ends one that an earlier page at this address left, with its copy, which would be shown in
 * place of what is served now.
 */
/* global setTimeout */
self.addEventListener("install", () => void self.skipWaiting());

self.addEventListener("activate", (event) => {
  event.waitUntil(leave());
});

async function leave() {
  const names = await caches.keys();
  const ours = names.filter((name) => name.startsWith(`khop ${self.registration.scope} `));
  await Promise.all(ours.map((name) => caches.delete(name)));
  await self.registration.unregister();
  for (let round = 0; round < ROUNDS; round += 1) {
    const pages = await self.clients.matchAll();
    // One that cannot be reloaded keeps none of the others.
    await Promise.allSettled(pages.map((page) => page.navigate(page.url)));
    await new Promise((resolve) => setTimeout(resolve, 500));
  }
}

/** A page that was being opened just now is not yet counted among those that show the copy: looks again for five seconds. */
const ROUNDS = 10;

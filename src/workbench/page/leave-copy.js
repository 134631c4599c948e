/*
 * The service worker of `npm start`: ends one that an earlier page at this address left, with its copy, which would be shown in
 * place of what is served now.
 */
self.addEventListener("install", () => void self.skipWaiting());

self.addEventListener("activate", (event) => {
  event.waitUntil(leave());
});

async function leave() {
  const names = await caches.keys();
  const ours = names.filter((name) => name.startsWith(`khop ${self.registration.scope} `));
  await Promise.all(ours.map((name) => caches.delete(name)));
  await self.registration.unregister();
  for (const client of await self.clients.matchAll()) await client.navigate(client.url);
}

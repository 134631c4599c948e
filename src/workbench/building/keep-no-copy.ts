/** In the page of `npm start`, in place of `offline/register-service-worker`: that page needs its server, so no copy is kept. */
export function registerServiceWorker(): Promise<void> {
  return Promise.resolve();
}

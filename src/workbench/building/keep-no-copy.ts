import type { registerServiceWorker as keepCopy } from "../offline/register-service-worker";

/** In the page of `npm start`, in place of `offline/register-service-worker`: that page needs its server, so no copy is kept. */
export const registerServiceWorker: typeof keepCopy = () => Promise.resolve();

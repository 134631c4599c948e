import { TextDecoder, TextEncoder } from "node:util";

/** What every browser has and jsdom has not; to be imported before what needs it. */
Object.assign(globalThis, { TextDecoder, TextEncoder });

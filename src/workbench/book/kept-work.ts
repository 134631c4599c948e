import { createStore, del, get, set, type UseStore } from "idb-keyval";
import type { NamedFile } from "./workbook-service";

/** What a reload brings back. */
export interface KeptWork {
  readonly version: 1;
  readonly files: readonly NamedFile[];
  readonly documents: readonly KeptDocument[];
  readonly settings: string | null;
  /** It holds what was not saved as a file yet. */
  readonly unsaved: boolean;
  readonly sample: boolean;
  /** When it was kept, in milliseconds since 1970. */
  readonly at?: number;
}

export type KeptDocument =
  | { readonly kind: "file"; readonly name: string; readonly bytes: Uint8Array }
  | { readonly kind: "pasted"; readonly text: string };

/** The browser's own store, on this machine alone. Null and silence where it has none, or no room. */
export async function loadWork(): Promise<KeptWork | null> {
  try {
    const kept = await get<KeptWork>(KEY, store());
    return kept?.version === 1 && kept.files.length > 0 ? kept : null;
  } catch {
    return null;
  }
}

/** Whether it was kept. */
export async function keepWork(work: KeptWork): Promise<boolean> {
  try {
    await set(KEY, work, store());
    return true;
  } catch {
    return false;
  }
}

export async function forgetWork(): Promise<void> {
  try {
    await del(KEY, store());
  } catch {
    // Nothing was kept, then.
  }
}

function store(): UseStore {
  return (opened ??= createStore("khop", "work"));
}

let opened: UseStore | undefined;
const KEY = "open";

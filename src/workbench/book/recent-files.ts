import { createStore, get, set, type UseStore } from "idb-keyval";

/** Files that were opened together, as the browser can open them again. */
export interface RecentFiles {
  readonly names: readonly string[];
  readonly handles: readonly FileSystemFileHandle[];
}

/** Lets the person choose files, and remembers them. Null where none was chosen. */
export async function pickFiles(extensions: readonly `.${string}`[]): Promise<readonly File[] | null> {
  const types = [{ accept: { "application/octet-stream": [...extensions] } }];
  const handles = await picker()
    .showOpenFilePicker?.({ multiple: true, types })
    .catch(() => null);
  if (!handles || handles.length === 0) return null;
  const files = await Promise.all(handles.map((handle) => handle.getFile()));
  await remember(handles);
  return files;
}

/** The latest first. */
export async function listRecent(): Promise<readonly RecentFiles[]> {
  return (await get<readonly RecentFiles[]>(KEY, store()).catch(() => undefined)) ?? [];
}

/** The files as they are now; null where they are gone, or the person does not let them be read. */
export async function readRecent({ handles }: RecentFiles): Promise<readonly File[] | null> {
  try {
    for (const handle of handles)
      if ((await (handle as AskedHandle).requestPermission?.({ mode: "read" })) === "denied") return null;
    const files = await Promise.all(handles.map((handle) => handle.getFile()));
    await remember(handles);
    return files;
  } catch {
    return null;
  }
}

/** What a browser that is full does not remember is only not offered again. */
async function remember(handles: readonly FileSystemFileHandle[]): Promise<void> {
  const names = handles.map((handle) => handle.name);
  const before = await listRecent();
  const others: RecentFiles[] = [];
  for (const each of before) if (!(await isSame(each.handles, handles))) others.push(each);
  await set(KEY, [{ names, handles }, ...others].slice(0, MOST), store()).catch(() => undefined);
}

async function isSame(
  some: readonly FileSystemFileHandle[],
  others: readonly FileSystemFileHandle[],
): Promise<boolean> {
  if (some.length !== others.length) return false;
  for (const [index, handle] of some.entries()) {
    const other = others[index];
    if (!other || !(await handle.isSameEntry(other))) return false;
  }
  return true;
}

/** What browsers that can do it have, and the standard library of TypeScript has not. */
interface Picker {
  readonly showOpenFilePicker?: (options: {
    readonly multiple: boolean;
    readonly types: readonly { readonly accept: Readonly<Record<string, readonly string[]>> }[];
  }) => Promise<readonly FileSystemFileHandle[]>;
}

interface AskedHandle extends FileSystemFileHandle {
  readonly requestPermission?: (how: { readonly mode: "read" }) => Promise<PermissionState>;
}

function picker(): Picker {
  return window as Picker;
}

function store(): UseStore {
  return (opened ??= createStore("khop-recent", "files"));
}

let opened: UseStore | undefined;
const KEY = "files";
const MOST = 6;

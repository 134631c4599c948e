import type { Session } from "../../app/session/create-session";
import type { KeptDocument } from "./kept-work";
import { untilIdle } from "./until-idle";
import type { NamedFile } from "./workbook-service";

/** Opens reports one after another, each when the one before is read, as long as the session is the page's. */
export async function addDocuments(
  session: Session,
  documents: readonly KeptDocument[],
  isOpen = (): boolean => true,
): Promise<void> {
  for (const document of documents) {
    await untilIdle(session);
    if (!isOpen()) return;
    session.dispatch(
      document.kind === "file"
        ? { kind: "open-document", name: document.name, bytes: document.bytes }
        : { kind: "paste-document", text: document.text },
    );
  }
}

/** The open reports, as they are kept. */
export function listDocuments({ getState }: Session): readonly KeptDocument[] {
  return getState().documents.map(({ document, bytes }) =>
    bytes === null ? { kind: "pasted", text: document.text } : { kind: "file", name: document.name, bytes },
  );
}

/** Calls `listener` when reports come or go. */
export function watchDocuments({ getState, subscribe }: Session, listener: () => void): void {
  let known = getState().documents;
  subscribe(() => {
    const { documents } = getState();
    if (documents !== known) listener();
    known = documents;
  });
}

/** Files as they are read from the person's disk. */
export async function readFiles(files: readonly File[]): Promise<NamedFile[]> {
  const read: NamedFile[] = [];
  for (const file of files) read.push({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) });
  return read;
}

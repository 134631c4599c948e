import { ok } from "../../core/base/result";
import type { SessionPorts } from "../session/ports";
import { documentTrouble, hostTrouble, type Answer } from "./answer";

/** Writes the invented sheets as the person's own, and opens the report that belongs to them. */
export async function insertSample({
  host,
  documents,
  sample,
}: Pick<SessionPorts, "host" | "documents" | "sample">): Promise<Answer> {
  const { sheets, report } = await sample.load();
  const document = await documents.readText(report.name, report.text);
  if (!document.ok) return documentTrouble(document.error);
  const written = await host.writeSheets(sheets, { owner: "person" });
  if (!written.ok) return hostTrouble(written.error);
  return ok({ kind: "sample-inserted", sheets: written.value.names, document: document.value });
}

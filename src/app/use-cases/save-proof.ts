import { fail, ok } from "../../core/base/result";
import { sha256 } from "../../core/base/sha256";
import type { SourceFile } from "../../core/proof/proof";
import type { Job } from "../session/effect";
import type { SessionPorts } from "../session/ports";
import { analyzerTrouble, during, hostTrouble, type Answer, type Watched } from "./answer";
import { readWorkbook } from "./read-workbook";
import { writeMoment } from "./write-moment";

/** Checks the workbook as it is now and saves the proof sheet of it. */
export async function saveProof(
  ports: Pick<SessionPorts, "host" | "watcher" | "analyzer" | "exporter" | "clock">,
  { read, inputs, documents, options }: Extract<Job, { kind: "save-proof" }>,
  watched: Watched,
): Promise<Answer> {
  const workbook = await readWorkbook(ports, read, watched);
  if (!workbook.ok) return workbook;
  const { name } = workbook.value;
  const held = (await ports.host.files?.()) ?? ok([{ name, bytes: null }]);
  if (!held.ok) return hostTrouble(held.error);
  const files = [
    ...held.value.map((file) => describe("workbook", file)),
    ...documents.map((file) => describe("document", file)),
  ];
  const request = { ...inputs, workbooks: [workbook.value] };
  const at = writeMoment(ports.clock.now());
  const written = await ports.analyzer.writeProof(
    request,
    { ...options, files, at },
    during("analyzing", watched),
  );
  if (!written.ok) return analyzerTrouble(written.error);
  if (watched.signal.aborted) return fail({ kind: "host", error: { code: "stopped", subject: "" } });
  watched.onPhase("writing", null);
  const file = name.replace(/\.[^.]{1,5}$/u, "") + ENDINGS[inputs.language];
  const saved = await ports.exporter.saveFile(file, new TextEncoder().encode(written.value), "text/html");
  return saved.ok ? ok({ kind: "proof-saved", name: file }) : hostTrouble(saved.error);
}

const ENDINGS = { vi: " - đối chứng.html", en: " - proof.html" } as const;

function describe(
  kind: SourceFile["kind"],
  { name, bytes }: { readonly name: string; readonly bytes: Uint8Array | null },
): SourceFile {
  return { name, kind, ...(bytes && { size: bytes.length, sha256: sha256(bytes) }) };
}

import { fail, ok } from "../../core/base/result";
import type { Job } from "../session/effect";
import type { SessionPorts } from "../session/ports";
import { analyzerTrouble, documentTrouble, during, hostTrouble, type Answer, type Watched } from "./answer";

/** Reads pasted text or a file. */
export async function openDocument(
  { documents }: Pick<SessionPorts, "documents">,
  job: Extract<Job, { kind: "read-text" | "read-file" }>,
  watched: Watched,
): Promise<Answer> {
  const pasted = job.kind === "read-text";
  const work = during("reading", watched);
  const read = await (pasted
    ? documents.readText(job.name, job.text, work)
    : documents.readFile(job.name, job.bytes, work));
  if (!read.ok) return documentTrouble(read.error);
  return ok({
    kind: "document-read",
    document: read.value,
    source: pasted ? "pasted" : "file",
    bytes: pasted ? null : job.bytes,
  });
}

/** Saves the Word file with a comment on each open error and warning that stands in it. */
export async function annotateDocument(
  { documents, analyzer, exporter }: Pick<SessionPorts, "documents" | "analyzer" | "exporter">,
  { name, bytes, request, leaveOut }: Extract<Job, { kind: "annotate" }>,
  watched: Watched,
): Promise<Answer> {
  const analysis = await analyzer.analyze(request, during("analyzing", watched));
  if (!analysis.ok) return analyzerTrouble(analysis.error);
  const aside = new Set(leaveOut);
  const findings = analysis.value.report.findings.filter(
    ({ id, at }) => at.kind === "text" && at.document === name && !aside.has(id),
  );
  const annotated = await documents.annotate(
    name,
    bytes,
    findings,
    request.ticks === true ? analysis.value.report.figures.items : [],
    request.language,
    during("analyzing", watched),
  );
  if (!annotated.ok) return documentTrouble(annotated.error);
  if (watched.signal.aborted) return fail({ kind: "host", error: { code: "stopped", subject: "" } });
  watched.onPhase("writing", null);
  const file = name.replace(/\.docx$/iu, "") + ENDINGS[request.language];
  const saved = await exporter.saveFile(file, annotated.value.bytes, DOCX);
  if (!saved.ok) return hostTrouble(saved.error);
  return ok({ kind: "annotated", name: file, comments: annotated.value.comments });
}

/** So that the file beside it is not taken for the original. */
const ENDINGS = { vi: " - nhận xét.docx", en: " - comments.docx" } as const;

const DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

import { basename } from "node:path";
import product from "../../package.json";
import { writeMoment } from "../app/use-cases/write-moment";
import type { Language } from "../core/base/language";
import { sha256 } from "../core/base/sha256";
import type { SourceFile } from "../core/proof/proof";
import { writeProof } from "../core/proof/write-proof";
import { listSetAside } from "./decisions";
import { readBytes } from "./read-sources";
import type { CheckResult } from "./run-check";

/** The files that a check was of, by their paths. */
export interface CheckedPaths {
  readonly workbooks: readonly string[];
  readonly reports: readonly string[];
  readonly template: string | undefined;
}

/** The proof sheet of a check: its files as they lie on disk, and the moment of the run. */
export async function writeProofOf(
  { facts, report }: CheckResult,
  paths: CheckedPaths,
  language: Language,
): Promise<string> {
  const describe = async (path: string, kind: SourceFile["kind"]): Promise<SourceFile> => {
    const bytes = await readBytes(path, language);
    return { name: basename(path), kind, size: bytes.length, sha256: sha256(bytes) };
  };
  const files: SourceFile[] = [];
  for (const path of paths.workbooks) files.push(await describe(path, "workbook"));
  for (const path of paths.reports) files.push(await describe(path, "document"));
  if (paths.template !== undefined) files.push(await describe(paths.template, "template"));
  return writeProof({
    facts,
    report,
    files,
    at: writeMoment(Date.now()),
    version: product.version,
    setAside: listSetAside(report.findings),
    fixed: 0,
    language,
  });
}

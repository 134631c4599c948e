import { ok } from "../../core/base/result";
import { collectWorkbook } from "../../core/collect/collect-workbook";
import type { FileFault } from "../../core/collect/collection";
import { faultOfFile } from "../../core/collect/file-fault";
import type { FileFacts } from "../../core/collect/collected-file";
import type { Template } from "../../core/template/schema";
import { readUnitFile } from "../../hosts/read-unit-file";
import type { HostError } from "../../ports/workbook-host";
import { findKept, keep, keyOf, type Journal, type KeptFile } from "./journal";
import type { InputFile } from "./list-inputs";
import { readInput } from "./read-input";

/** What a file gave; its entries lie in the journal under `key`. */
export type FileResult =
  | { readonly kind: "read"; readonly facts: FileFacts; readonly hash: string; readonly key: string }
  | { readonly kind: "unreadable"; readonly fault: FileFault }
  /** The result could not be put into the journal: the disk is full, or the folder read-only. */
  | { readonly kind: "not-kept"; readonly error: HostError };

/** Collects one file into the journal, or finds there what an earlier run has made of the very same. */
export async function collectFile(
  { path, name }: InputFile,
  template: Template,
  journal: Journal,
): Promise<FileResult> {
  const read = await readInput(path);
  if (!read.ok) return { kind: "unreadable", fault: read.error };
  const { bytes, hash } = read.value;
  const key = keyOf(journal, name, hash);
  const known = await findKept(journal, key);
  const kept = known ?? (await makeOf(name, bytes, template));
  const done = known ? ok(undefined) : await keep(journal, key, kept);
  if (!done.ok) return { kind: "not-kept", error: done.error };
  return kept.kind === "read" ? { kind: "read", facts: kept.file.facts, hash, key } : kept;
}

async function makeOf(name: string, bytes: Uint8Array, template: Template): Promise<KeptFile> {
  const workbook = await readUnitFile(name, bytes);
  if (workbook.ok) return { kind: "read", file: collectWorkbook(workbook.value, template) };
  return { kind: "unreadable", fault: faultOfFile(name, bytes, workbook.error.code) };
}

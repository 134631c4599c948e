import type { Language } from "../../core/base/language";
import type { Result } from "../../core/base/result";
import { collectWorkbook } from "../../core/collect/collect-workbook";
import type { FileFault, FileOutcome } from "../../core/collect/collection";
import { COLLECTION_SHEETS } from "../../core/collect/collection-words";
import { planSumSheets } from "../../core/consolidate/plan-sum-sheets";
import { findCopies } from "../../core/collect/find-copies";
import { faultOfFile } from "../../core/collect/file-fault";
import type { CollectedFile } from "../../core/collect/collected-file";
import { listCollectedColumns, listEntries } from "../../core/collect/list-entries";
import { planCollectionSheets } from "../../core/collect/plan-collection-sheets";
import { planRegisterSheets } from "../../core/collect/plan-register-sheet";
import { summariseCollection } from "../../core/collect/summarise-collection";
import type { WorkbookSnapshot } from "../../core/model/workbook";
import type { Template } from "../../core/template/schema";
import { describeFileFault } from "../sentences/file-fault";
import type { CollectedSheets } from "./analyzer";

/** Collects one file after another, in the thread that asks. */
export interface CollectEngine {
  /** Forgets what was collected before. */
  readonly start: (template: Template) => void;
  /** `bytes` null: the content was not to be had. */
  readonly add: (name: string, bytes: Uint8Array | null, previous: boolean) => Promise<void>;
  /** The sheets of all that was added, in the order of the files' names. */
  readonly finish: (language: Language) => CollectedSheets;
}

/** Reads a unit's file, workbook or text. */
export type UnitFileReader = (
  name: string,
  bytes: Uint8Array,
) => Promise<Result<WorkbookSnapshot, FileFault>>;

export function createCollectEngine(read: UnitFileReader): CollectEngine {
  let template: Template | null = null;
  let files: Added[] = [];
  return {
    start: (chosen) => {
      template = chosen;
      files = [];
    },
    add: async (name, bytes, previous) => {
      if (!template) throw new Error("no collection was begun");
      const hash = bytes === null ? "" : await fingerprint(bytes);
      files.push({ name, hash, previous, outcome: await make(name, bytes, template, read) });
    },
    finish: (language) => {
      if (!template) throw new Error("no collection was begun");
      const columns = listCollectedColumns(template);
      const sorted = [...files].sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
      const copies = findCopies(
        sorted.map(({ name, hash, outcome }) => ({ name, hash: "fault" in outcome ? null : hash })),
      );
      const outcomes: FileOutcome[] = [];
      const entries = [];
      for (const [index, { name, previous, outcome }] of sorted.entries()) {
        const of = copies[index] ?? null;
        if ("fault" in outcome) outcomes.push({ kind: "unreadable", name, fault: outcome.fault });
        else if (of !== null) outcomes.push({ kind: "copy", name, of });
        else {
          outcomes.push({
            kind: "read",
            name,
            facts: outcome.file.facts,
            ...(previous ? { previous } : {}),
          });
          if (previous) continue;
          for (const entry of listEntries(name, outcome.file, columns)) entries.push(entry);
        }
      }
      const collection = summariseCollection(outcomes, template);
      const describe = (fault: FileFault, file: string): string => describeFileFault(fault, file, language);
      const report = planCollectionSheets(collection, template, describe, language);
      const reserved = [...report.map((plan) => plan.name), COLLECTION_SHEETS.register];
      const { sums, parts } = planSumSheets(collection.sums, { values: false, reserved }, language);
      return {
        collection,
        register: planRegisterSheets(columns, entries),
        sums,
        report: [...report, ...parts],
      };
    },
  };
}

interface Added {
  readonly name: string;
  readonly hash: string;
  readonly previous: boolean;
  readonly outcome: Made;
}

type Made = { readonly file: CollectedFile } | { readonly fault: FileFault };

async function make(
  name: string,
  bytes: Uint8Array | null,
  template: Template,
  read: UnitFileReader,
): Promise<Made> {
  if (bytes === null) return { fault: { code: "cannot-read" } };
  const workbook = await read(name, bytes);
  return workbook.ok
    ? { file: collectWorkbook(workbook.value, template) }
    : { fault: faultOfFile(name, bytes, workbook.error.code) };
}

async function fingerprint(bytes: Uint8Array): Promise<string> {
  const hash = await crypto.subtle.digest("SHA-256", new Uint8Array(bytes));
  return Array.from(new Uint8Array(hash), (byte) => byte.toString(16).padStart(2, "0")).join("");
}

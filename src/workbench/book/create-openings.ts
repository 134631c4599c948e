import type { Session } from "../../app/session/create-session";
import type { Language } from "../../core/base/language";
import { hasOldName, modernName } from "../../hosts/old-formats/modern-name";
import { addDocuments, readFiles } from "./documents";
import { FILE_SENTENCES } from "./file-sentences";
import type { KeptDocument } from "./kept-work";
import { LIMITS } from "./limits";
import { BLANK_NAME, makeBlankFile } from "./make-blank-file";
import { makeSampleFiles, SAMPLE_NAME } from "./make-sample-files";
import { sortFiles } from "./sort-files";
import type { NamedFile } from "./workbook-service";
import type { WorkspaceState } from "./workspace";

/** What became of opening files: they are open, the person gave up waiting, or they cannot be opened. */
export type Opening = "opened" | "given-up" | "failed";

/** What the openings need of the workspace. */
export interface OpeningPlace {
  readonly set: (change: Partial<WorkspaceState>) => void;
  readonly complain: (text: string) => void;
  readonly language: () => Language;
  /** Takes the place of what was asked for before and is not open yet, however long its bytes take to be had. */
  readonly openWork: (work: Promise<Work>, how: { readonly sample: boolean }) => Promise<Opening>;
}

/** What is opened together. */
export interface Work {
  readonly files: readonly NamedFile[];
  readonly documents: readonly KeptDocument[];
}

/** All that a person can open: the sample, an empty workbook, own workbooks, reports beside what is open. */
export interface Openings {
  readonly sample: () => Promise<void>;
  readonly blank: () => Promise<void>;
  readonly workbooks: (files: readonly File[]) => Promise<void>;
  readonly reports: (files: readonly File[], session: Session) => Promise<void>;
}

export function createOpenings({ set, complain, language, openWork }: OpeningPlace): Openings {
  return {
    sample: async () => {
      set({ busy: { doing: "open", name: SAMPLE_NAME } });
      await openWork(makeSample(), { sample: true });
    },
    blank: async () => {
      set({ busy: { doing: "open", name: BLANK_NAME } });
      await openWork(makeBlank(language()), { sample: false });
    },
    workbooks: async (files) => {
      const { workbooks, documents } = sortFiles(files);
      const names = workbooks.map((file) => (hasOldName(file.name) ? modernName(file.name) : file.name));
      const twice = names.find((name, index) => names.indexOf(name) < index);
      if (twice !== undefined) {
        complain(FILE_SENTENCES.sameName(twice)[language()]);
        return;
      }
      if (workbooks.reduce((sum, file) => sum + file.size, 0) > LIMITS.bytes) {
        complain(FILE_SENTENCES.tooLarge(names.join(", "))[language()]);
        return;
      }
      set({ busy: { doing: "open", name: names.join(", ") }, message: null });
      await openWork(readWork(workbooks, documents), { sample: false });
    },
    reports: async (files, session) => {
      const reports = await readReports(files);
      session.dispatch({ kind: "go", screen: "report" });
      await addDocuments(session, reports);
    },
  };
}

async function makeSample(): Promise<Work> {
  const { workbook, report } = await makeSampleFiles();
  return { files: [workbook], documents: [report] };
}

async function makeBlank(language: Language): Promise<Work> {
  return { files: [await makeBlankFile(language)], documents: [] };
}

async function readWork(workbooks: readonly File[], documents: readonly File[]): Promise<Work> {
  return { files: await readFiles(workbooks), documents: await readReports(documents) };
}

async function readReports(files: readonly File[]): Promise<readonly KeptDocument[]> {
  return (await readFiles(files)).map((file): KeptDocument => ({ kind: "file", ...file }));
}

import { fail, ok, type Result } from "../../core/base/result";
import type { SetCellEdit } from "../../core/model/edit";
import type { Mark } from "../../core/model/mark";
import type { SheetPlan } from "../../core/model/sheet-plan";
import type { WorkbookSnapshot } from "../../core/model/workbook";
import { modernName } from "../../hosts/old-formats/modern-name";
import { toModernBytes } from "../../hosts/read-any-workbook";
import { guardFaults } from "../../hosts/package/package-fault";
import type { WorkbookLooks } from "../../hosts/xlsx/looks/looks";
import { readLooks } from "../../hosts/xlsx/looks/read-looks";
import { carriesMarks } from "../../hosts/xlsx/mark-sheets";
import { readSnapshot } from "../../hosts/xlsx/read-xlsx";
import { readSettings, writeSettings } from "../../hosts/xlsx/settings-in-file";
import { storeResults, type FormulaResult } from "../../hosts/xlsx/store-results";
import { openWorkbook } from "../../hosts/xlsx/workbook-parts";
import { createXlsxHost } from "../../hosts/xlsx/xlsx-host";
import type { HostError, MarkedSheets } from "../../ports/workbook-host";
import { countCells } from "./limits";

/** A file as a person gave it. */
export interface NamedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** What a workbook's bytes say. */
export interface ReadFile {
  readonly snapshot: WorkbookSnapshot;
  readonly looks: WorkbookLooks;
  /** What the file carries of people's decisions; null where it has none. */
  readonly settings: string | null;
  /** It carries marks of ours already, from Excel or the command line. */
  readonly marked: boolean;
  /** What the file is called where it came in an old format, and was opened as the .xlsx that the snapshot names. */
  readonly cameAs: string | null;
}

/** The bytes of the opened workbooks, and all that is done to them. Runs in a worker; files are named by their number. */
export interface WorkbookService {
  /** Opens these workbooks in the place of those open; where one cannot be read, or they have too many cells, nothing changes. */
  readonly open: (
    files: readonly NamedFile[],
    mostCells?: number,
  ) => Promise<Result<readonly ReadFile[], HostError>>;
  readonly applyEdits: (file: number, edits: readonly SetCellEdit[]) => Promise<Result<void, HostError>>;
  /** Stores what formulas came to; those that are gone are passed over. */
  readonly storeResults: (
    file: number,
    results: readonly FormulaResult[],
  ) => Promise<Result<void, HostError>>;
  readonly writeSheets: (
    file: number,
    plans: readonly SheetPlan[],
    owner: "khop" | "person",
  ) => Promise<Result<WrittenFile, HostError>>;
  /** Keeps the file as it stands, and gives that a number; the oldest kept are forgotten. */
  readonly keepMoment: (file: number) => Promise<number>;
  /** Makes the file stand as it did then; `edit-stale` where that is forgotten. */
  readonly goToMoment: (
    file: number,
    moment: number,
  ) => Promise<Result<Omit<WrittenFile, "names">, HostError>>;
  /** Replaces the marks in the file itself. */
  readonly mark: (file: number, marks: readonly Mark[]) => Promise<Result<MarkedSheets, HostError>>;
  /** The file as it stands, with these settings in it unless null. */
  readonly bytes: (file: number, settings: string | null) => Promise<Result<Uint8Array, HostError>>;
  /** A copy with the marks on its cells and these sheets in it; the file stays as it is. */
  readonly markedCopy: (
    file: number,
    marks: readonly Mark[],
    plans: readonly SheetPlan[],
  ) => Promise<Result<Uint8Array, HostError>>;
}

export interface WrittenFile {
  readonly names: readonly string[];
  readonly snapshot: WorkbookSnapshot;
  readonly looks: WorkbookLooks;
}

export function createWorkbookService(): WorkbookService {
  const moments = new Map<number, Uint8Array>();
  let lastMoment = 0;
  let files: { readonly name: string; host: ReturnType<typeof createXlsxHost> }[] = [];

  const at = (index: number): (typeof files)[number] => {
    const file = files[index];
    if (!file) throw new Error(`no file number ${index} is open`);
    return file;
  };

  return {
    open: async (given, mostCells = Infinity) => {
      const read: ReadFile[] = [];
      const opened: typeof files = [];
      for (const file of given) {
        const modern = await toModernBytes(file.name, file.bytes);
        if (!modern.ok) return modern;
        const { bytes, converted } = modern.value;
        const name = converted ? modernName(file.name) : file.name;
        const one = readFile(name, bytes);
        if (!one.ok) return one;
        read.push({ ...one.value, cameAs: converted ? file.name : null });
        opened.push({ name, host: createXlsxHost(name, bytes) });
      }
      if (countCells(read.map((each) => each.snapshot)) > mostCells) {
        const subject = given.map((each) => each.name).join(", ");
        return fail({ code: "too-large", subject });
      }
      files = opened;
      moments.clear();
      return ok(read);
    },
    applyEdits: (index, edits) => at(index).host.applyEdits(edits),
    storeResults: (index, results) => {
      const file = at(index);
      const stored = guardFaults(file.name, () => {
        const workbook = openWorkbook(file.host.bytes());
        storeResults(workbook, results);
        return workbook.package.save();
      });
      if (!stored.ok) return Promise.resolve(stored);
      file.host = createXlsxHost(file.name, stored.value);
      return Promise.resolve(ok(undefined));
    },
    writeSheets: async (index, plans, owner) => {
      const { name, host } = at(index);
      const written = await host.writeSheets(plans, { owner });
      if (!written.ok) return written;
      const read = readFile(name, host.bytes());
      if (!read.ok) return read;
      const { snapshot, looks } = read.value;
      return ok({ names: written.value.names, snapshot, looks });
    },
    keepMoment: (index) => {
      moments.set(++lastMoment, at(index).host.bytes());
      for (const oldest of moments.keys()) {
        if (moments.size <= MOST_MOMENTS) break;
        moments.delete(oldest);
      }
      return Promise.resolve(lastMoment);
    },
    goToMoment: (index, moment) => {
      const file = at(index);
      const bytes = moments.get(moment);
      if (!bytes) return Promise.resolve(fail({ code: "edit-stale", subject: file.name }));
      const read = readFile(file.name, bytes);
      if (!read.ok) return Promise.resolve(read);
      file.host = createXlsxHost(file.name, bytes);
      return Promise.resolve(ok({ snapshot: read.value.snapshot, looks: read.value.looks }));
    },
    mark: (index, marks) => at(index).host.mark(marks),
    bytes: (index, settings) => {
      const { name, host } = at(index);
      if (settings === null) return Promise.resolve(ok(host.bytes()));
      return Promise.resolve(
        guardFaults(name, () => {
          const workbook = openWorkbook(host.bytes());
          writeSettings(workbook, settings);
          return workbook.package.save();
        }),
      );
    },
    markedCopy: async (index, marks, plans) => {
      const { name, host } = at(index);
      const copy = createXlsxHost(name, host.bytes());
      const marked = await copy.mark(marks);
      if (!marked.ok) return marked;
      const written = await copy.writeSheets(plans);
      return written.ok ? ok(copy.bytes()) : fail(written.error);
    },
  };
}

/** Ten times of building or collecting can be taken back. */
const MOST_MOMENTS = 20;

function readFile(name: string, bytes: Uint8Array): Result<Omit<ReadFile, "cameAs">, HostError> {
  return guardFaults(name, () => {
    const workbook = openWorkbook(bytes);
    return {
      snapshot: readSnapshot(name, workbook),
      looks: readLooks(workbook),
      settings: readSettings(workbook),
      marked: carriesMarks(workbook),
    };
  });
}

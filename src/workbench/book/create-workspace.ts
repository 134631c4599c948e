import type { Session } from "../../app/session/create-session";
import { parseSettings, writeSettings } from "../../app/settings/parse-settings";
import { DEFAULT_SETTINGS } from "../../app/settings/settings";
import { describeHostError } from "../../app/sentences/host-error";
import type { Language } from "../../core/base/language";
import { browserExporter } from "../../hosts/browser/browser-exporter";
import type { HostError } from "../../ports/workbook-host";
import { loadSample } from "../../sample/load-sample";
import type { WorkerClient } from "../../worker/create-worker-client";
import { createBook, type Book } from "./create-book";
import { forgetWork, keepWork, loadWork, type KeptDocument } from "./kept-work";
import { countCells, describeTooLarge, LIMITS } from "./limits";
import { makeSession } from "./make-session";
import { planFindings } from "./plan-findings";
import { sortFiles } from "./sort-files";
import { untilIdle } from "./until-idle";
import type { NamedFile, WorkbookService } from "./workbook-service";

/** What is open on the page. */
export interface WorkspaceState {
  /** Null until something is open for the first time. */
  readonly open: OpenWork | null;
  /** What is being opened or saved, by its name. */
  readonly busy: { readonly doing: "open" | "save"; readonly name: string } | null;
  /** One sentence for the person, until it is put away. */
  readonly message: { readonly kind: "error" | "info"; readonly text: string } | null;
  /** There is work that no file holds yet. */
  readonly unsaved: boolean;
  /** Workbooks that wait for an answer, since opening them puts unsaved work away. */
  readonly waiting: readonly File[] | null;
}

export interface OpenWork {
  /** Rises with each opening. */
  readonly id: number;
  readonly names: readonly string[];
  readonly sample: boolean;
  readonly calculates: boolean;
  readonly book: Book;
  readonly session: Session;
}

export interface Workspace {
  readonly getState: () => WorkspaceState;
  readonly subscribe: (listener: () => void) => () => void;
  /** Brings back what was open, or opens the sample. */
  readonly start: () => Promise<void>;
  readonly openSample: () => Promise<void>;
  /** Workbooks take the place of what is open; reports are put beside it. */
  readonly openFiles: (files: readonly File[]) => Promise<void>;
  /** What to do with the workbooks that wait. */
  readonly answer: (open: boolean) => Promise<void>;
  readonly save: () => Promise<void>;
  /** The findings as a workbook: a copy with the cells marked, and the list of findings. */
  readonly saveFindings: () => Promise<void>;
  readonly saveAnnotated: (document: string) => void;
  readonly tell: (text: string) => void;
  readonly putMessageAway: () => void;
}

export function createWorkspace(
  service: WorkbookService,
  client: WorkerClient,
  language: () => Language,
): Workspace {
  let state: WorkspaceState = { open: null, busy: null, message: null, unsaved: false, waiting: null };
  let settings: string | null = null;
  /** The settings that the file on the person's disk carries. */
  let savedSettings: string | null = null;
  let savedVersion = 0;
  let lastId = 0;
  let cancelKeeping: number | null = null;
  const listeners = new Set<() => void>();

  const set = (change: Partial<WorkspaceState>): void => {
    state = { ...state, ...change };
    for (const listener of [...listeners]) listener();
  };

  const fail = (error: HostError): void => {
    const text =
      error.code === "too-large"
        ? describeTooLarge(error.subject, language())
        : describeHostError(error, language());
    set({ message: { kind: "error", text }, busy: null });
  };

  const touched = (): void => {
    const { open } = state;
    if (!open) return;
    const unsaved =
      open.book.version() !== savedVersion || decisionsOf(settings) !== decisionsOf(savedSettings);
    if (unsaved !== state.unsaved) set({ unsaved });
    if (cancelKeeping !== null) window.clearTimeout(cancelKeeping);
    cancelKeeping = window.setTimeout(() => void keep(), QUIET);
  };

  const keep = async (): Promise<void> => {
    cancelKeeping = null;
    const { open, unsaved } = state;
    if (!open) return;
    const files = await open.book.files(null);
    if (!files.ok || state.open !== open) return;
    const documents = open.session
      .getState()
      .documents.map(({ document, bytes }): KeptDocument =>
        bytes === null
          ? { kind: "pasted", text: document.text }
          : { kind: "file", name: document.name, bytes },
      );
    await keepWork({ version: 1, files: files.value, documents, settings, unsaved, sample: open.sample });
  };

  const openWork = async (
    files: readonly NamedFile[],
    documents: readonly KeptDocument[],
    how: { readonly sample: boolean; readonly settings?: string | null; readonly unsaved?: boolean },
  ): Promise<boolean> => {
    const read = await service.open(files);
    if (!read.ok) {
      fail(read.error);
      return false;
    }
    const cells = countCells(read.value.map((each) => each.snapshot));
    if (cells > LIMITS.cells) {
      fail({ code: "too-large", subject: files[0]?.name ?? "" });
      await reopen();
      return false;
    }
    await state.open?.session.close();
    savedSettings = read.value[0]?.settings ?? null;
    settings = how.settings ?? savedSettings;
    const book = createBook(service, read.value, fail);
    const session = makeSession(
      book,
      client,
      {
        text: () => settings,
        change: (text) => {
          settings = text;
          touched();
        },
      },
      language(),
    );
    savedVersion = how.unsaved === true ? -1 : book.version();
    const open: OpenWork = {
      id: ++lastId,
      names: files.map((each) => each.name),
      sample: how.sample,
      calculates: cells <= LIMITS.liveCells,
      book,
      session,
    };
    set({ open, busy: null, unsaved: how.unsaved === true, waiting: null });
    book.subscribe(touched);
    let kept = session.getState().documents;
    session.subscribe(() => {
      const { documents: now } = session.getState();
      if (now !== kept) touched();
      kept = now;
    });
    await untilIdle(session);
    await addDocuments(session, documents);
    if (session.getState().check === null && documents.length === 0) session.dispatch({ kind: "check" });
    touched();
    return true;
  };

  /** Too large is only known when it was read: what was open before is read again. */
  const reopen = async (): Promise<void> => {
    const { open } = state;
    if (!open) return;
    const kept = await loadWork();
    if (kept) await service.open(kept.files);
  };

  const addDocuments = async (session: Session, documents: readonly KeptDocument[]): Promise<void> => {
    for (const document of documents) {
      await untilIdle(session);
      session.dispatch(
        document.kind === "file"
          ? { kind: "open-document", name: document.name, bytes: document.bytes }
          : { kind: "paste-document", text: document.text },
      );
    }
  };

  const openSample = async (): Promise<void> => {
    set({ busy: { doing: "open", name: "danh-sach-mau.xlsx" } });
    const { createWorkbook } = await import("../../hosts/xlsx/create-workbook");
    const { sheets, report } = await loadSample();
    const bytes = new TextEncoder().encode(report.text);
    await openWork(
      [{ name: "danh-sach-mau.xlsx", bytes: createWorkbook(sheets) }],
      [{ kind: "file", name: report.name, bytes }],
      { sample: true },
    );
  };

  const readFiles = async (files: readonly File[]): Promise<NamedFile[]> => {
    const read: NamedFile[] = [];
    for (const file of files) read.push({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) });
    return read;
  };

  const openWorkbooks = async (files: readonly File[]): Promise<void> => {
    const { workbooks, documents } = sortFiles(files);
    const [first] = workbooks;
    if (!first) return;
    const same = workbooks.find(
      (file, index) => workbooks.findIndex((each) => each.name === file.name) < index,
    );
    if (same) {
      const text =
        language() === "vi"
          ? `Có hai tệp cùng tên ${same.name}: đổi tên một tệp để biết phát hiện thuộc tệp nào.`
          : `Two files are called ${same.name}: rename one, so that findings can be told apart.`;
      set({ message: { kind: "error", text } });
      return;
    }
    if (workbooks.reduce((sum, file) => sum + file.size, 0) > LIMITS.bytes) {
      fail({ code: "too-large", subject: first.name });
      return;
    }
    set({ busy: { doing: "open", name: workbooks.map((file) => file.name).join(", ") }, message: null });
    const reports = (await readFiles(documents)).map((file): KeptDocument => ({ kind: "file", ...file }));
    await openWork(await readFiles(workbooks), reports, { sample: false });
  };

  const exportFiles = async (
    files: readonly NamedFile[],
    rename: (name: string) => string,
  ): Promise<boolean> => {
    for (const { name, bytes } of files) {
      const saved = await browserExporter.saveFile(rename(name), bytes, mediaTypeOf(name));
      if (!saved.ok) {
        fail(saved.error);
        return false;
      }
    }
    return true;
  };

  const save = async (): Promise<void> => {
    const { open } = state;
    if (!open) return;
    set({ busy: { doing: "save", name: open.names.join(", ") }, message: null });
    const version = open.book.version();
    const travelling = decisionsOf(settings) === decisionsOf(savedSettings) ? null : settings;
    const files = await open.book.files(travelling);
    if (!files.ok) {
      fail(files.error);
      return;
    }
    if (!(await exportFiles(files.value, (name) => name))) return;
    savedVersion = version;
    savedSettings = settings;
    const names = files.value.map((each) => each.name).join(", ");
    const text = language() === "vi" ? `Đã lưu ${names}.` : `Saved ${names}.`;
    set({ busy: null, message: { kind: "info", text } });
    touched();
  };

  const saveFindings = async (): Promise<void> => {
    const { open } = state;
    if (!open) return;
    set({ busy: { doing: "save", name: open.names.join(", ") }, message: null });
    const plans = await planFindings(open.session, client.analyzer, open.book.dataSet());
    if (!plans.ok) {
      set({ busy: null, message: { kind: "error", text: plans.error } });
      return;
    }
    const copies = await open.book.markedCopies((file) => (file === 0 ? plans.value : []));
    if (!copies.ok) {
      fail(copies.error);
      return;
    }
    const ending = language() === "vi" ? " - phát hiện" : " - findings";
    await exportFiles(copies.value, (name) => name.replace(/(\.[^.]+)?$/u, (end) => `${ending}${end}`));
    set({ busy: null });
  };

  return {
    getState: () => state,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    start: async () => {
      const kept = await loadWork();
      if (kept) {
        const { files, documents, unsaved, sample } = kept;
        set({ busy: { doing: "open", name: files.map((each) => each.name).join(", ") } });
        if (await openWork(files, documents, { sample, settings: kept.settings, unsaved })) return;
        await forgetWork();
      }
      await openSample();
    },
    openSample,
    openFiles: async (files) => {
      const { workbooks, documents, others } = sortFiles(files);
      const [stranger] = others;
      if (stranger && workbooks.length + documents.length === 0) {
        const text =
          language() === "vi"
            ? `Không mở được ${stranger.name}: Khớp mở sổ tính .xlsx, .xlsm và báo cáo .docx, .pdf, .txt.`
            : `${stranger.name} cannot be opened: Khớp opens .xlsx and .xlsm workbooks and .docx, .pdf or .txt reports.`;
        set({ message: { kind: "error", text } });
        return;
      }
      if (workbooks.length === 0) {
        if (!state.open) return;
        const reports = (await readFiles(documents)).map((file): KeptDocument => ({ kind: "file", ...file }));
        state.open.session.dispatch({ kind: "go", screen: "report" });
        await addDocuments(state.open.session, reports);
        return;
      }
      if (state.unsaved) set({ waiting: files });
      else await openWorkbooks(files);
    },
    answer: async (open) => {
      const { waiting } = state;
      set({ waiting: null });
      if (open && waiting) await openWorkbooks(waiting);
    },
    save,
    saveFindings,
    saveAnnotated: (document) => state.open?.session.dispatch({ kind: "annotate", name: document }),
    tell: (text) => set({ message: { kind: "info", text } }),
    putMessageAway: () => set({ message: null }),
  };
}

/** What of the settings belongs to the workbook and not to how a person works: only this makes a file to be saved. */
function decisionsOf(text: string | null): string {
  const parsed = text === null ? null : parseSettings(text);
  if (text !== null && !parsed?.ok) return text;
  const settings = parsed?.ok ? parsed.value : DEFAULT_SETTINGS;
  const { dismissals, links, template, corrections, period } = settings;
  return writeSettings({ ...DEFAULT_SETTINGS, dismissals, links, template, corrections, period });
}

function mediaTypeOf(name: string): string {
  return /\.xlsm$/iu.test(name)
    ? "application/vnd.ms-excel.sheet.macroEnabled.12"
    : "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
}

/** Milliseconds without a change before the work is kept. */
const QUIET = 1200;

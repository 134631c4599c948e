import { describeHostError } from "../../app/sentences/host-error";
import type { Language, Localized } from "../../core/base/language";
import { browserClock } from "../../hosts/browser/browser-clock";
import type { HostError } from "../../ports/workbook-host";
import type { WorkerClient } from "../../worker/create-worker-client";
import { createBook, type BookState } from "./create-book";
import type { OpenedFiles, Opener } from "./create-opener";
import { createOpenings, type Opening, type Work } from "./create-openings";
import { decisionsOf, travelsWith } from "./decisions";
import { addDocuments, listDocuments, watchDocuments } from "./documents";
import { FILE_SENTENCES } from "./file-sentences";
import { handOut, nameWith } from "./hand-out";
import { createLastWindow } from "./last-window";
import { createFirstOpening } from "./first-opening";
import { forgetWork, keepWork, loadWork, type KeptWork } from "./kept-work";
import { countCells, LIMITS } from "./limits";
import { makeSession } from "./make-session";
import { pace } from "./pace";
import { sortFiles } from "./sort-files";
import { createStepOrder } from "./step-order";
import { untilIdle } from "./until-idle";
import { createWorkLock, lockBrowser } from "./work-lock";
import type { OpenWork, Workspace, WorkspaceState } from "./workspace";

/** A workspace with nothing open yet; `start` opens something. */
export function createWorkspace(opener: Opener, client: WorkerClient, language: () => Language): Workspace {
  let state: WorkspaceState = {
    open: null,
    busy: null,
    message: null,
    unsaved: false,
    elsewhere: "no",
    offered: null,
    waiting: null,
  };
  let settings: string | null = null;
  /** What the file on the person's disk has. */
  let saved: { readonly book: BookState | null; readonly settings: string | null } = {
    book: null,
    settings: null,
  };
  let lastId = 0;
  /** Rises with each asking for something to be opened. */
  let lastAsked = 0;
  /** What is open and is still being given its reports: what is kept has more of them than the page. */
  let filling: OpenWork | null = null;
  const isFilling = (): boolean => state.open !== null && filling === state.open;
  /** The latest taking of a place on the page: one waits for the one before. */
  let entering: Promise<unknown> = Promise.resolve();
  const first = createFirstOpening();
  /** Work that was kept and given up before it was read stays as it was kept, until something else is opened. */
  let spares = false;
  /** It was said that the browser keeps nothing. */
  let toldUnkept = false;
  const listeners = new Set<() => void>();

  const set = (change: Partial<WorkspaceState>): void => {
    state = { ...state, ...change };
    for (const listener of [...listeners]) listener();
  };

  const complain = (text: string): void => set({ message: { kind: "error", text }, busy: null });
  const say = (sentence: Localized): string => sentence[language()];

  const fail = (error: HostError): void =>
    complain(
      error.code === "too-large"
        ? say(FILE_SENTENCES.tooLarge(error.subject))
        : describeHostError(error, language()),
    );

  const touched = (): void => {
    if (!state.open) return;
    const asSaved = saved.book !== null && state.open.book.isAs(saved.book);
    const unsaved = !asSaved || decisionsOf(settings) !== decisionsOf(saved.settings);
    if (unsaved !== state.unsaved) set({ unsaved });
    if (!isFilling()) keeping.soon();
  };

  const keeping = pace(async () => {
    const { open, unsaved } = state;
    if (!open || isFilling() || spares || state.elsewhere !== "no") return;
    const files = await open.book.files(null);
    if (!files.ok || state.open !== open || isFilling() || state.elsewhere !== "no") return;
    const documents = listDocuments(open.session);
    const { sample } = open;
    const at = browserClock.now();
    tellKept(await keepWork({ version: 1, files: files.value, documents, settings, unsaved, sample, at }));
  });

  /** Said once, and where there is something to lose: it can still be saved. */
  const tellKept = (kept: boolean): void => {
    if (!kept && !toldUnkept && state.unsaved)
      set({ message: { kind: "error", text: say(FILE_SENTENCES.notKept()) } });
    toldUnkept = !kept && (toldUnkept || state.unsaved);
  };

  const lastWindow = createLastWindow();
  const lock = createWorkLock(lockBrowser(), {
    beforeLeaving: () => keeping.now(),
    onLost: () => {
      lastWindow.leave();
      set({ elsewhere: "there" });
    },
    onLeft: () => {
      lastWindow.begin();
      void loadWork().then((kept) => {
        if (kept?.unsaved) set({ elsewhere: "left" });
        else goOn();
      });
    },
  });

  const goOn = (): void => {
    set({ elsewhere: "no" });
    void keeping.now();
  };

  const openKept = async (): Promise<Opening> => {
    const kept = await loadWork();
    if (!kept) return "failed";
    set({ busy: { doing: "open", name: kept.files.map((each) => each.name).join(", ") } });
    return openWork(Promise.resolve(kept), { sample: kept.sample, kept });
  };

  const takeOver = async (): Promise<void> => {
    await lock.takeOver();
    lastWindow.begin();
    await openKept();
    set({ elsewhere: "no" });
  };

  /** What is open makes room; what was begun for it is done first. */
  const letGo = async (): Promise<void> => {
    const { open } = state;
    if (!open) return;
    await open.session.close();
    void open.book.settled().then(open.end);
  };

  /** What was open stays open where it could not be opened. */
  const openWork = async (work: Promise<Work>, how: HowOpened): Promise<Opening> => {
    const asking = ++lastAsked;
    /** What is asked for later is busy in its turn. */
    const rest = (): Partial<WorkspaceState> => (asking === lastAsked ? { busy: null } : {});
    const opened = await opener.read(work.then(({ files }) => files));
    if (opened === null) {
      set(rest());
      return "given-up";
    }
    if (!opened.ok) {
      fail(opened.error);
      return "failed";
    }
    const enters = entering.then(() => enter(opened.value, how, rest));
    entering = enters;
    const open = await enters;
    first.ended();
    await fill(open, (await work).documents);
    return "opened";
  };

  const enter = async (
    { files: read, service, end }: OpenedFiles,
    { sample, kept }: HowOpened,
    rest: () => Partial<WorkspaceState>,
  ): Promise<OpenWork> => {
    await letGo();
    const own = read[0]?.settings ?? null;
    settings = kept ? kept.settings : own;
    const book = createBook(service, read, fail);
    const keeper = {
      text: () => settings,
      change: (text: string) => {
        settings = text;
        touched();
      },
    };
    const session = makeSession(book, client, keeper, language());
    const steps = createStepOrder();
    session.subscribe(() => {
      const { undo, redo } = session.getState();
      steps.hear("pane", { undos: undo.length, redos: redo.length });
    });
    const unsaved = kept?.unsaved ?? false;
    saved = { book: unsaved ? null : book.state(), settings: own };
    const names = read.map(({ snapshot }) => snapshot.name);
    const old = read.flatMap(({ cameAs }) => cameAs ?? []);
    const calculates = countCells(book.dataSet().files) <= LIMITS.liveCells;
    const open = { id: ++lastId, names, sample, calculates, book, session, steps, end };
    filling = open;
    set({
      open,
      ...rest(),
      unsaved,
      waiting: null,
      ...(old.length > 0
        ? { message: { kind: "info", text: say(FILE_SENTENCES.converted(old.join(", "))) } }
        : {}),
    });
    book.subscribe(touched);
    watchDocuments(session, touched);
    return open;
  };

  /** Its reports are put beside it, and it is checked; none of it where something else has taken its place. */
  const fill = async (open: OpenWork, documents: Work["documents"]): Promise<void> => {
    const { session } = open;
    const isOpen = (): boolean => state.open === open;
    try {
      await untilIdle(session);
      await addDocuments(session, documents, isOpen);
    } finally {
      if (filling === open) filling = null;
    }
    if (!isOpen()) return;
    if (documents.length === 0) session.dispatch({ kind: "check" });
    touched();
    void keeping.now();
  };

  const openings = createOpenings({ set, complain, language, openWork });

  /** Unsaved work is put away only when the person says so: also what the page is only about to bring back. */
  const askFirst = async (does: () => Promise<void>): Promise<void> => {
    await first.ending;
    const opens = (): Promise<void> => {
      spares = false;
      return does();
    };
    if (state.unsaved) set({ waiting: opens });
    else await opens();
  };

  const whileSaving = async (does: (open: OpenWork) => Promise<WorkspaceState["message"]>): Promise<void> => {
    const { open } = state;
    if (!open || state.busy) return;
    set({ busy: { doing: "save", name: open.names.join(", ") }, message: null });
    const message = await does(open);
    set({ busy: null, message: message ?? state.message });
  };

  const save = (): Promise<void> =>
    whileSaving(async ({ book }) => {
      const then = book.state();
      const travelling = travelsWith(settings) === travelsWith(saved.settings) ? null : settings;
      const files = await book.files(travelling);
      const done = files.ok ? await handOut(files.value) : files;
      if (!files.ok || !done.ok) {
        if (!done.ok) fail(done.error);
        return null;
      }
      saved = { book: then, settings };
      touched();
      await keeping.now();
      const names = files.value.map((each) => each.name).join(", ");
      return { kind: "info", text: say(FILE_SENTENCES.saved(names)) };
    });

  const saveFindings = (): Promise<void> =>
    whileSaving(async ({ book, session }) => {
      const { planFindings } = await import("./plan-findings");
      const plans = await planFindings(session, client.analyzer, book.dataSet());
      if (!plans.ok) return { kind: "error", text: plans.error };
      const copies = await book.markedCopies(plans.value);
      const ending = say({ vi: " - phát hiện", en: " - findings" });
      const done = copies.ok ? await handOut(copies.value, nameWith(ending)) : copies;
      if (!done.ok) fail(done.error);
      return null;
    });

  /** What was kept, else the sample. */
  const openFirst = async (): Promise<void> => {
    const kept = await openKept();
    if (kept === "opened") return;
    spares = kept === "given-up";
    if (!spares && state.elsewhere === "no") await forgetWork();
    await openings.sample();
    first.ended();
  };

  /** What is open once nothing is being opened. */
  const untilOpen = (): Promise<OpenWork> =>
    new Promise((resolve) => {
      const look = (): void => {
        if (!state.open || state.busy?.doing === "open") return;
        listeners.delete(look);
        resolve(state.open);
      };
      listeners.add(look);
      look();
    });

  return {
    getState: () => state,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    start: async () => {
      const has = await lock.begin();
      set({ elsewhere: has ? "no" : "there" });
      const kept = has && lastWindow.begin() ? await loadWork() : null;
      if (kept && (kept.unsaved || !kept.sample))
        set({ offered: { names: kept.files.map(({ name }) => name), at: kept.at ?? browserClock.now() } });
      else await openFirst();
    },
    answerOffer: async (take) => {
      set({ offered: null });
      if (!take) await forgetWork();
      await openFirst();
    },
    goOn,
    openSample: () => askFirst(openings.sample),
    openBlank: () => askFirst(openings.blank),
    openFiles: async (files) => {
      const { workbooks, documents, others } = sortFiles(files);
      const [stranger] = others;
      if (workbooks.length > 0) await askFirst(() => openings.workbooks(files));
      else if (documents.length > 0) await openings.reports(documents, (await untilOpen()).session);
      else if (stranger)
        complain(say(FILE_SENTENCES[UNIT_TEXT.test(stranger.name) ? "unitText" : "strange"](stranger.name)));
    },
    answer: async (answer) => {
      const { waiting } = state;
      set({ waiting: null });
      if (answer === "save") {
        await save();
        // It could not be saved: what went wrong is on the page.
        if (state.unsaved) return;
      }
      if (answer !== "stay") await waiting?.();
    },
    giveUp: opener.giveUp,
    takeOver: () => askFirst(takeOver),
    save,
    saveFindings,
    saveAnnotated: (document) => state.open?.session.dispatch({ kind: "annotate", name: document }),
    keep: keeping.now,
    tell: (text) => set({ message: { kind: "info", text } }),
    putMessageAway: () => set({ message: null }),
  };
}

/** How work comes to be open: as the sample, or as it was kept. */
interface HowOpened {
  readonly sample: boolean;
  readonly kept?: KeptWork;
}

/** What units send that is collected, and not opened. */
const UNIT_TEXT = /\.(csv|tsv)$/iu;

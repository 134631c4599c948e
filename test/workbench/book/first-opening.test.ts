/** @jest-environment jsdom */
import "./text-coders";
import { createOpener } from "../../../src/workbench/book/create-opener";
import { createWorkspace } from "../../../src/workbench/book/create-workspace";
import type { KeptWork } from "../../../src/workbench/book/kept-work";
import { createWorkbookService } from "../../../src/workbench/book/workbook-service";
import type { Workspace } from "../../../src/workbench/book/workspace";
import { plainPlan } from "../../hosts/plans";
import { fileOf } from "./open-book";

let kept: KeptWork | null = null;
let slow: Promise<void> = Promise.resolve();

jest.mock("../../../src/workbench/book/kept-work", () => ({
  loadWork: () => Promise.resolve(kept),
  keepWork: () => Promise.resolve(true),
  forgetWork: () => Promise.resolve(),
}));
jest.mock("../../../src/workbench/book/make-sample-files", () => ({
  SAMPLE_NAME: "ao-ca.xlsx",
  makeSampleFiles: async () => {
    await slow;
    return {
      workbook: fileOf("ao-ca.xlsx", plainPlan("Ao cá", [["Ao 1", 12]])),
      report: { kind: "pasted", text: "Xã có 1 ao." },
    };
  },
}));

const never = (): Promise<never> => new Promise(() => undefined);

/** A page that reads reports, and never ends a check. */
function createPage(): Workspace {
  const client = {
    analyzer: { analyze: never },
    documents: { readText: never, readFile: never },
  };
  const opener = createOpener(() => ({ service: createWorkbookService(), end: () => undefined }));
  return createWorkspace(opener, client as never, () => "vi");
}

async function until(holds: () => boolean): Promise<void> {
  while (!holds()) await new Promise((resolve) => setTimeout(resolve, 5));
}

const quiet = (): Promise<unknown> => new Promise((resolve) => setTimeout(resolve, 60));

function chosen(name: string, bytes = fileOf(name, plainPlan("Vườn", [["Vải", 7]])).bytes): File {
  const file = new File([], name);
  return Object.assign(file, { arrayBuffer: () => Promise.resolve(bytes.slice().buffer) });
}

const namesOf = (workspace: Workspace): readonly string[] => workspace.getState().open?.names ?? [];

function hold(): () => void {
  let letGo = (): void => undefined;
  slow = new Promise((resolve) => (letGo = resolve));
  return () => letGo();
}

beforeEach(() => {
  Object.assign(navigator, { locks: undefined });
  localStorage.clear();
  kept = null;
  slow = Promise.resolve();
});

describe("what is asked for before anything is open", () => {
  it.each([
    ["before the page has begun", false],
    ["while the sample is being made", true],
  ])("a workbook chosen %s is open in the end", async (_, begun) => {
    const workspace = createPage();
    const letGo = hold();
    if (begun) {
      void workspace.start();
      await quiet();
    }
    void workspace.openFiles([chosen("vuon-vai.xlsx")]);
    if (!begun) void workspace.start();
    await quiet();
    letGo();
    await until(() => namesOf(workspace)[0] === "vuon-vai.xlsx");
    await quiet();
    expect(namesOf(workspace)).toEqual(["vuon-vai.xlsx"]);
    expect(workspace.getState()).toMatchObject({ busy: null, message: null, waiting: null });
  });

  it("the workbook that was chosen last is open, and one that cannot be read leaves the sample", async () => {
    const workspace = createPage();
    const letGo = hold();
    void workspace.start();
    for (const name of ["mot.xlsx", "hai.xlsx"]) void workspace.openFiles([chosen(name)]);
    letGo();
    await until(() => namesOf(workspace)[0] === "hai.xlsx");

    const other = createPage();
    void other.start();
    void other.openFiles([chosen("anh.xlsx", new Uint8Array(9))]);
    await until(() => other.getState().message !== null);
    expect(namesOf(other)).toEqual(["ao-ca.xlsx"]);
  });

  it("an empty workbook is open in the end", async () => {
    const workspace = createPage();
    void workspace.openBlank();
    void workspace.start();
    await until(() => namesOf(workspace).length > 0 && !workspace.getState().open?.sample);
    await quiet();
    expect(namesOf(workspace)).toHaveLength(1);
    expect(workspace.getState().open?.sample).toBe(false);
  });

  it("a report is put beside what is being opened", async () => {
    const workspace = createPage();
    const letGo = hold();
    void workspace.start();
    void workspace.openFiles([chosen("bao-cao-vuon.txt", new TextEncoder().encode("Xã có 7 vườn."))]);
    await quiet();
    letGo();
    await until(() => workspace.getState().open?.session.getState().screen === "report");
    expect(namesOf(workspace)).toEqual(["ao-ca.xlsx"]);
  });

  it("unsaved work that is offered stays offered, and is asked about before it makes room", async () => {
    const file = fileOf("do-dang.xlsx", plainPlan("Dở dang", [["Ổi", 3]]));
    kept = {
      version: 1,
      files: [file],
      documents: [],
      settings: null,
      unsaved: true,
      sample: false,
      at: 5,
    };
    // A window died at work.
    Object.assign(navigator, {
      locks: { request: (_: string, __: object, has: (lock: object) => unknown) => Promise.resolve(has({})) },
    });
    localStorage.setItem("khop.at-work", "1");
    const workspace = createPage();
    void workspace.openFiles([chosen("vuon-vai.xlsx")]);
    await workspace.start();
    await quiet();
    expect(workspace.getState().offered?.names).toEqual(["do-dang.xlsx"]);
    expect(workspace.getState().open).toBeNull();
    void workspace.answerOffer(true);
    await until(() => workspace.getState().waiting !== null);
    expect(namesOf(workspace)).toEqual(["do-dang.xlsx"]);
    await workspace.answer("discard");
    expect(namesOf(workspace)).toEqual(["vuon-vai.xlsx"]);
  });
});

describe("what is asked for while something else is being opened", () => {
  it("takes its place, also where that is only being made, and is told as long as it is under way", async () => {
    const workspace = createPage();
    void workspace.start();
    await until(() => workspace.getState().open !== null);
    const letGo = hold();
    void workspace.openSample();
    await quiet();
    let letRead = (): void => undefined;
    const reading = new Promise<void>((resolve) => (letRead = resolve));
    const { bytes } = fileOf("vuon-vai.xlsx", plainPlan("Vườn", [["Vải", 7]]));
    const file = Object.assign(chosen("vuon-vai.xlsx"), {
      arrayBuffer: async () => {
        await reading;
        return bytes.slice().buffer;
      },
    });
    void workspace.openFiles([file]);
    letGo();
    await quiet();
    expect(workspace.getState().busy?.name).toBe("vuon-vai.xlsx");
    letRead();
    await until(() => workspace.getState().busy === null);
    await quiet();
    expect(namesOf(workspace)).toEqual(["vuon-vai.xlsx"]);
  });

  it("a report waits for it", async () => {
    const workspace = createPage();
    void workspace.start();
    await until(() => workspace.getState().open !== null);
    const before = workspace.getState().open?.session;
    const letGo = hold();
    void workspace.openSample();
    await quiet();
    void workspace.openFiles([chosen("bao-cao-vuon.txt", new TextEncoder().encode("Xã có 7 vườn."))]);
    await quiet();
    letGo();
    await until(() => workspace.getState().open?.session.getState().screen === "report");
    expect(before?.getState().screen).not.toBe("report");
  });

  it("is given up also while its bytes are still to be had", async () => {
    const workspace = createPage();
    void workspace.start();
    await until(() => workspace.getState().open !== null);
    void workspace.openFiles([Object.assign(chosen("treo.xlsx"), { arrayBuffer: never })]);
    await until(() => workspace.getState().busy !== null);
    workspace.giveUp();
    await until(() => workspace.getState().busy === null);
    expect(namesOf(workspace)).toEqual(["ao-ca.xlsx"]);
  });
});

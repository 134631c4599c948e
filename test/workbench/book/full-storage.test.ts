/** @jest-environment jsdom */
import "./text-coders";
import { createOpener } from "../../../src/workbench/book/create-opener";
import { createWorkspace } from "../../../src/workbench/book/create-workspace";
import { keepWork } from "../../../src/workbench/book/kept-work";
import { createWorkbookService } from "../../../src/workbench/book/workbook-service";
import type { Workspace } from "../../../src/workbench/book/workspace";
import { plainPlan } from "../../hosts/plans";
import { fileOf } from "./open-book";

jest.mock("../../../src/workbench/book/kept-work", () => ({
  loadWork: () => Promise.resolve(null),
  keepWork: jest.fn(),
  forgetWork: () => Promise.resolve(),
}));
jest.mock("../../../src/workbench/book/make-sample-files", () => ({
  SAMPLE_NAME: "ao-ca.xlsx",
  makeSampleFiles: () =>
    Promise.resolve({
      workbook: fileOf(
        "ao-ca.xlsx",
        plainPlan("Ao cá", [
          ["Ao", "Diện tích"],
          ["Ao 1", 12],
        ]),
      ),
      report: { kind: "pasted", text: "Xã có 1 ao." },
    }),
}));

const ROOM = "Trình duyệt hết chỗ";

async function startWorkspace(): Promise<Workspace> {
  const never = () => new Promise<never>(() => undefined);
  const client = { analyzer: { analyze: never }, documents: { readText: never, readFile: never } };
  const opener = createOpener(() => ({ service: createWorkbookService(), end: () => undefined }));
  const workspace = createWorkspace(opener, client as never, () => "vi");
  void workspace.start();
  await until(() => workspace.getState().open !== null);
  return workspace;
}

async function until(holds: () => boolean): Promise<void> {
  while (!holds()) await new Promise((resolve) => setTimeout(resolve, 5));
}

function change(workspace: Workspace, value: number): void {
  workspace.getState().open?.book.takeEdits([{ sheet: "Ao cá", row: 1, column: 1, value, formula: null }]);
}

describe("a browser that has no room to keep the work", () => {
  it("is told once there is something to lose, and not again and again", async () => {
    jest.mocked(keepWork).mockResolvedValue(false);
    const workspace = await startWorkspace();
    expect(workspace.getState().message).toBeNull();
    change(workspace, 13);
    await workspace.keep();
    expect(workspace.getState().message?.text).toContain(ROOM);
    workspace.putMessageAway();
    change(workspace, 14);
    await workspace.keep();
    expect(workspace.getState().message).toBeNull();
  });

  it("is told again after it had room in between", async () => {
    jest.mocked(keepWork).mockResolvedValue(false);
    const workspace = await startWorkspace();
    for (const [value, room] of [
      [13, false],
      [14, true],
      [15, false],
    ] as const) {
      jest.mocked(keepWork).mockResolvedValue(room);
      workspace.putMessageAway();
      change(workspace, value);
      await workspace.keep();
      expect(workspace.getState().message?.text.includes(ROOM) ?? false).toBe(!room);
    }
  });
});

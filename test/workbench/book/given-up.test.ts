/** @jest-environment jsdom */
import { fail } from "../../../src/core/base/result";
import type { Opener } from "../../../src/workbench/book/create-opener";
import { createWorkspace } from "../../../src/workbench/book/create-workspace";
import { forgetWork } from "../../../src/workbench/book/kept-work";

jest.mock("../../../src/workbench/book/kept-work", () => ({
  loadWork: () =>
    Promise.resolve({
      version: 1,
      files: [{ name: "treo.xlsx", bytes: new Uint8Array([1]) }],
      documents: [],
      settings: null,
      unsaved: true,
      sample: false,
    }),
  keepWork: jest.fn(() => Promise.resolve(true)),
  forgetWork: jest.fn(() => Promise.resolve()),
}));
jest.mock("../../../src/workbench/book/make-sample-files", () => ({
  SAMPLE_NAME: "mau.xlsx",
  makeSampleFiles: () =>
    Promise.resolve({ workbook: { name: "mau.xlsx", bytes: new Uint8Array([2]) }, report: { kind: "file" } }),
}));

/** Starts a page of which nothing can be opened, and tells how often the work that was kept is put away. */
async function countForgotten(read: Opener["read"]): Promise<number> {
  jest.mocked(forgetWork).mockClear();
  await createWorkspace({ read, giveUp: () => undefined }, {} as never, () => "vi").start();
  return jest.mocked(forgetWork).mock.calls.length;
}

describe("work that was kept, when the page is opened again", () => {
  it("stays kept where the person gave up waiting for it", async () => {
    expect(await countForgotten(() => Promise.resolve(null))).toBe(0);
  });

  it("is put away where it cannot be opened any more", async () => {
    const damaged = fail({ code: "too-large", subject: "treo.xlsx" } as never);
    expect(await countForgotten(() => Promise.resolve(damaged))).toBe(1);
  });
});

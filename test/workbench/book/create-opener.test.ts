import { createOpener } from "../../../src/workbench/book/create-opener";
import { createWorkbookService } from "../../../src/workbench/book/workbook-service";
import { plainPlan } from "../../hosts/plans";
import { fileOf } from "./open-book";

const FILE = fileOf("thon.xlsx", plainPlan("Thôn", [["Thôn Đoài", 5]]));

it("what is never read to its end is given up, and what comes next does not wait for it", async () => {
  const ended: number[] = [];
  let begun = 0;
  const opener = createOpener(() => {
    const number = ++begun;
    const service = createWorkbookService();
    const open = number === 1 ? () => new Promise<never>(() => undefined) : service.open;
    return { service: { ...service, open }, end: () => ended.push(number) };
  });
  const first = opener.read(Promise.resolve([FILE]));
  opener.giveUp();
  expect(await first).toBeNull();
  expect(ended).toEqual([1]);
  const second = await opener.read(Promise.resolve([FILE]));
  expect(second?.ok && second.value.files.map((each) => each.snapshot.name)).toEqual(["thon.xlsx"]);
  expect(ended).toEqual([1]);
  opener.giveUp();
  expect(ended).toEqual([1]);
});

it("what is opened meanwhile takes its place", async () => {
  let begun = 0;
  const opener = createOpener(() => {
    const service = createWorkbookService();
    const open = ++begun === 1 ? () => new Promise<never>(() => undefined) : service.open;
    return { service: { ...service, open }, end: () => undefined };
  });
  const [first, second] = await Promise.all([
    opener.read(Promise.resolve([FILE])),
    opener.read(Promise.resolve([FILE])),
  ]);
  expect([first, second?.ok]).toEqual([null, true]);
});

it("what cannot be read keeps no worker", async () => {
  let ended = 0;
  const opener = createOpener(() => ({ service: createWorkbookService(), end: () => ended++ }));
  const read = await opener.read(Promise.resolve([{ name: "anh.xlsx", bytes: new Uint8Array(9) }]));
  expect(read?.ok).toBe(false);
  expect(ended).toBe(1);
});

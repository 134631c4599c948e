import { expose, wrap } from "comlink";
import nodeEndpoint from "comlink/dist/umd/node-adapter";
import { MessageChannel } from "node:worker_threads";
import type { AnalysisRequest } from "../../src/app/analysis/analyzer";
import { createDirectAnalyzer } from "../../src/app/analysis/direct-analyzer";
import type { SheetSnapshot } from "../../src/core/model/workbook";
import { createWorkerClient, type SpawnedWorker } from "../../src/worker/create-worker-client";
import { createLocalReader } from "../../src/worker/local-reader";
import { createSender } from "../../src/worker/send-request";
import { joinSheet, headOf, sliceSheet } from "../../src/worker/sheet-slices";
import { createWorkerService, type WorkerService } from "../../src/worker/worker-service";
import { smallBook } from "../support/generated-register";
import { toSnapshot } from "../support/to-snapshot";
import { spawnNodeWorker } from "./support/spawn-node-worker";
import { sheet, workbook } from "../support/grid";

jest.setTimeout(60_000);

const book = smallBook();
const snapshot = toSnapshot("danh-sach.xlsx", book.sheets);
const [first] = snapshot.sheets;
if (!first) throw new Error("a book has sheets");

/** With one fault, so that there is a finding to be carried over. */
const faulty = {
  ...snapshot,
  sheets: snapshot.sheets.map((sheet) => (sheet.name.includes("hen thưởng") ? spoil(sheet) : sheet)),
};

function spoil(sheet: SheetSnapshot): SheetSnapshot {
  const values = sheet.values.map((row) => row.map((value) => (value === 0 ? 0 : value)));
  const row = values.findIndex((cells) => cells.filter((cell) => typeof cell === "number").length > 3);
  const column = values[row]?.findIndex((cell) => typeof cell === "number" && cell > 9) ?? -1;
  return {
    ...sheet,
    formulas: new Map(),
    values: values.map((cells, index) =>
      index === row ? cells.map((cell, at) => (at === column + 1 ? Number(cell) + 300 : cell)) : cells,
    ),
  };
}

async function makeRequest(): Promise<AnalysisRequest> {
  const document = await createLocalReader().readText("bao-cao.txt", book.report);
  if (!document.ok) throw new Error("the sample's report can be read");
  return {
    workbooks: [faulty],
    documents: [document.value],
    template: book.template,
    links: [],
    corrections: [],
    language: "vi",
  };
}

/** The service at the other end of a channel in this thread: everything is copied, nothing runs beside. */
function spawnHere(calls: string[] = []): SpawnedWorker {
  const { port1, port2 } = new MessageChannel();
  const service = createWorkerService();
  const logged = Object.fromEntries(
    Object.entries(service).map(([name, does]) => [
      name,
      (...args: readonly unknown[]): unknown => {
        calls.push(name);
        return (does as (...args: readonly unknown[]) => unknown)(...args);
      },
    ]),
  );
  expose(logged, nodeEndpoint(port2));
  return {
    endpoint: nodeEndpoint(port1),
    terminate: () => {
      port1.close();
      port2.close();
    },
    onBroken: () => undefined,
  };
}

describe("slices of a sheet", () => {
  it("join to the same sheet, and none is large", () => {
    const sheet: SheetSnapshot = {
      ...first,
      formulas: new Map([
        [3, "SUM(A1:A2)"],
        [90, "SUM(A1:A2)"],
        [91, "B1"],
      ]),
      numberFormats: new Map(Array.from({ length: 50_000 }, (_, key) => [key, key % 2 ? "0%" : "0.0"])),
      hiddenRows: new Set([4, 7]),
      hiddenColumns: new Set([2]),
      values: Array.from({ length: 30_000 }, (_, row) => [row, "Tổ dân vận", row % 3 === 0]),
    };
    const slices = [...sliceSheet(sheet)];
    expect(slices.length).toBeGreaterThan(8);
    for (const slice of slices) {
      const size = slice.kind === "rows" ? slice.rows.length * 4 : "keys" in slice ? slice.keys.length : 0;
      expect(size).toBeLessThanOrEqual(8_004);
    }
    expect(joinSheet(headOf(sheet), structuredClone(slices))).toEqual(sheet);
  });
});

describe("the worker's client", () => {
  it("brings a declared sum across as it is kept", async () => {
    const drawn = workbook(
      sheet("Lều trại", "Trại | Bạt | Cọc | Cả\nTrại Lĩnh | 14 | 27 | 41\nTrại Ổi | 9 | 33 | 42"),
    );
    const request = { ...(await makeRequest()), workbooks: [drawn] };
    const client = createWorkerClient(() => spawnHere());
    const sum = { sheet: "Lều trại", parts: "B2:C2", total: "D2" };
    const far = await client.analyzer.declareSum(request, sum);
    const refused = await client.analyzer.declareSum(request, { ...sum, total: "A2" });
    client.close();
    expect(far).toEqual(await createDirectAnalyzer().declareSum(request, sum));
    expect(far).toMatchObject({ ok: true, value: { kind: "sum", along: "row", total: { column: "Cả" } } });
    expect(refused).toMatchObject({ error: { code: "no-number", subject: "Lều trại!A2" } });
  });

  it("answers what an analyzer in the same thread answers", async () => {
    const request = await makeRequest();
    const client = createWorkerClient(() => spawnHere());
    const shares: number[] = [];
    const far = await client.analyzer.analyze(request, { onProgress: (done) => shares.push(done) });
    const near = await createDirectAnalyzer().analyze(request);
    client.close();
    expect(far).toEqual(near);
    expect(far.ok && far.value.report.findings.length).toBeGreaterThan(0);
    expect(far.ok && far.value.report.figures.items.length).toBeGreaterThan(0);
    expect(shares.length).toBeGreaterThan(5);
    expect(shares).toEqual([...shares].sort((a, b) => a - b));
    expect(shares.at(-1)).toBeCloseTo(1);
  });

  it("sends a sheet again only when it is another object", async () => {
    const request = await makeRequest();
    const calls: string[] = [];
    const client = createWorkerClient(() => spawnHere(calls));
    await client.analyzer.analyze(request);
    const begun = (): number => calls.filter((call) => call === "beginSheet").length;
    expect(begun()).toBe(faulty.sheets.length);
    await client.analyzer.analyze({ ...request, language: "en" });
    expect(begun()).toBe(faulty.sheets.length);
    const sheets = faulty.sheets.map((sheet, index) => (index === 0 ? { ...sheet } : sheet));
    await client.analyzer.analyze({ ...request, workbooks: [{ ...faulty, sheets }] });
    expect(begun()).toBe(faulty.sheets.length + 1);
    expect(calls.filter((call) => call === "addDocument")).toHaveLength(1);
    client.close();
  });

  it("plans the same sheets", async () => {
    const request = await makeRequest();
    const options = { which: ["awards", "fields", "findings"] as const, values: false, setAside: [] };
    const client = createWorkerClient(() => spawnHere());
    const far = await client.analyzer.planSheets(request, options);
    const near = await createDirectAnalyzer().planSheets(request, options);
    client.close();
    expect(far).toEqual(near);
    expect(far.ok && far.value.plans.length).toBeGreaterThan(2);
  });

  it("is not answered for what was never sent", async () => {
    const { port1, port2 } = new MessageChannel();
    expose(createWorkerService(), nodeEndpoint(port2));
    const service = wrap<WorkerService>(nodeEndpoint(port1));
    const sender = createSender(service);
    const request = await makeRequest();
    const sent = await sender.send(request, () => undefined);
    await service.keepOnly([]);
    await expect(service.analyze(sent, () => undefined)).rejects.toThrow();
    port1.close();
    port2.close();
  });
});

describe("a worker in its own thread", () => {
  it("is ended by a stop, and the next work begins with another", async () => {
    const request = await makeRequest();
    let spawned = 0;
    const client = createWorkerClient(() => {
      spawned++;
      return spawnNodeWorker();
    });
    const stop = new AbortController();
    const stopped = client.analyzer.analyze(request, {
      signal: stop.signal,
      onProgress: () => stop.abort(),
    });
    expect(await stopped).toEqual({ ok: false, error: { code: "stopped", subject: "" } });
    expect(await client.analyzer.analyze(request)).toEqual(await createDirectAnalyzer().analyze(request));
    expect(spawned).toBe(2);
    client.close();
  });

  it("tells when it broke, and is begun anew", async () => {
    let broken: ((reason: string) => void) | null = null;
    let spawned = 0;
    const client = createWorkerClient(() => {
      spawned++;
      if (spawned > 1) return spawnHere();
      const { port1 } = new MessageChannel();
      return {
        endpoint: nodeEndpoint(port1),
        terminate: () => port1.close(),
        onBroken: (listener) => {
          broken = listener;
        },
      };
    });
    const read = client.documents.readText("ghi-chep.txt", "Toàn xã có 12 mô hình.");
    (broken as ((reason: string) => void) | null)?.("out of memory");
    expect(await read).toEqual({
      ok: false,
      error: { code: "crashed", subject: "ghi-chep.txt", detail: "out of memory" },
    });
    const again = await client.documents.readText("ghi-chep.txt", "Toàn xã có 12 mô hình.");
    expect(again.ok && again.value.text).toContain("12 mô hình");
    client.close();
  });
});

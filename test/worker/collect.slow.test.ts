import { createDirectAnalyzer } from "../../src/app/analysis/direct-analyzer";
import { readUnitFile } from "../../src/hosts/read-unit-file";
import { createWorkerClient } from "../../src/worker/create-worker-client";
import { makeUnitFiles } from "../support/unit-files";
import { spawnNodeWorker } from "./support/spawn-node-worker";

it("a worker collects the same as the thread that asks, and says how far it is", async () => {
  const { register, files } = makeUnitFiles({ seed: 5, units: 5, entries: 40 });
  const request = {
    files: files.map(({ name, bytes }) => ({ name, read: () => Promise.resolve(bytes) })),
    template: register.template,
    language: "vi" as const,
  };
  const client = createWorkerClient(spawnNodeWorker);
  try {
    const shares: number[] = [];
    const there = await client.analyzer.collect(request, {
      onProgress: (done, total) => shares.push(done / total),
    });
    const here = await createDirectAnalyzer(readUnitFile).collect(request);
    expect(there).toEqual(here);
    expect(there.ok && there.value.collection.entries).toBe(40);
    expect(shares.at(-1)).toBe(1);
  } finally {
    client.close();
  }
}, 60_000);

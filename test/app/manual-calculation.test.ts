import { createDirectAnalyzer } from "../../src/app/analysis/direct-analyzer";
import { checkWorkbook } from "../../src/app/use-cases/check-workbook";
import { ok } from "../../src/core/base/result";
import { createMemoryHost } from "../../src/hosts/memory/memory-host";
import { sheet, workbook } from "../support/grid";

it("formulas are worked out before the reading when asked, and a check says when their results are old", async () => {
  const host = createMemoryHost(workbook(sheet("Số liệu", "Phường Hạ | 5")));
  let behind = true;
  const log: string[] = [];
  const calculation = {
    isBehind: () => behind,
    recalculate: () => {
      log.push("recalculate");
      behind = false;
      return Promise.resolve(ok(undefined));
    },
  };
  const read = (): ReturnType<typeof host.read> => {
    log.push("read");
    return host.read();
  };
  const ports = { host: { ...host, read, calculation }, analyzer: createDirectAnalyzer() } as never;
  const watched = { signal: new AbortController().signal, onPhase: () => undefined };
  const job = { kind: "check", read: { kind: "whole" }, inputs: { documents: [] } } as never;
  expect(await checkWorkbook(ports, job, watched)).toMatchObject({ ok: true, value: { behind: true } });
  const again = await checkWorkbook(ports, { ...(job as object), recalculate: true } as never, watched);
  expect(again).toMatchObject({ ok: true });
  expect(again.ok && again.value).not.toHaveProperty("behind");
  expect(log).toEqual(["read", "recalculate", "read"]);
});

import { createDirectAnalyzer } from "../../src/app/analysis/direct-analyzer";
import type { Analyzer, UnitSource } from "../../src/app/analysis/analyzer";
import { fail } from "../../src/core/base/result";
import { writeSettings } from "../../src/app/settings/parse-settings";
import { DEFAULT_SETTINGS } from "../../src/app/settings/settings";
import { readUnitFile } from "../../src/hosts/read-unit-file";
import { OfficePackage } from "../../src/hosts/package/office-package";
import { workbook } from "../support/grid";
import { packForms, writeForm } from "../support/unit-tables";
import { makeUnitFiles } from "../support/unit-files";
import { startSession } from "./support/start-session";

const { register, files } = makeUnitFiles({ seed: 5, units: 6, entries: 60 });

function sourceOf(name: string, bytes: Uint8Array | null): UnitSource {
  return { name, read: () => Promise.resolve(bytes) };
}

const SOURCES = [
  ...files.slice(1).map(({ name, bytes }) => sourceOf(name, bytes)),
  sourceOf("trong.xlsx", new Uint8Array()),
  sourceOf("tren-may.xlsx", null),
  sourceOf("to-trinh.docx", new TextEncoder().encode("Kính gửi")),
];

function start(analyzer: Analyzer = createDirectAnalyzer(readUnitFile)) {
  return startSession(workbook(), {
    stored: writeSettings({ ...DEFAULT_SETTINGS, live: false, marks: false, template: register.template }),
    ports: { analyzer },
  });
}

/** Begins to collect a file that takes its time, and stops. */
async function stopWhileReading({ session, act }: Awaited<ReturnType<typeof start>>) {
  const slow = {
    name: "z.xlsx",
    read: () => new Promise<null>((resolve) => setTimeout(() => resolve(null), 50)),
  };
  session.dispatch({ kind: "collect", files: [slow] });
  session.dispatch({ kind: "stop" });
  await new Promise((resolve) => setTimeout(resolve, 100));
  return act();
}

describe("collecting in the pane", () => {
  it("writes the register as the person's own and the report as ours, and tells who is missing", async () => {
    const trial = await start();
    const state = await trial.act({ kind: "collect", files: SOURCES });
    const { collected } = state.collecting;
    expect(collected?.names[0]).toBe("Danh sách tổng hợp");
    expect(
      collected?.collection.remarks.filter((each) => each.severity === "error").map((each) => each.file),
    ).toEqual(["to-trinh.docx", "tren-may.xlsx", "trong.xlsx"]);
    const missing = collected?.collection.units.filter((unit) => unit.status === "missing");
    expect(missing?.map((unit) => unit.name)).toEqual([files[0]?.unit]);
    const checked = await trial.act({ kind: "check" });
    const tables = checked.check?.analysis.report.tables ?? [];
    const entries = files.slice(1).reduce((sum, file) => sum + file.entries.length, 0);
    expect(tables.map(({ kind, records }) => [kind, records])).toEqual([["register", entries]]);
    expect(state.notice?.notice).toEqual({ kind: "collected", entries, tables: 0, units: files.length - 1 });
  });

  it("adds units' tables up into one of the person's own, over a sheet a unit, and compares with last year's", async () => {
    const form = (index: number, year: number, factor: number) => {
      const unit = `Xã Vầu ${index}`;
      const fields = ["Kinh tế", "An ninh"].map(
        (label, at) => [label, (index + at) * factor, 2, 40] as const,
      );
      return sourceOf(`${unit}.xlsx`, packForms(writeForm({ unit, year, fields })));
    };
    const trial = await start();
    const state = await trial.act(
      { kind: "choose-previous", files: [form(1, 2024, 1), form(2, 2024, 9)] },
      { kind: "collect", files: [form(1, 2025, 1), form(2, 2025, 1)] },
    );
    const { collected } = state.collecting;
    expect(collected?.names.slice(0, 2)).toEqual(["Cộng Biểu 01", "Đơn vị báo cáo"]);
    expect(collected?.names.slice(-3)).toEqual(["Biến động", "Xã Vầu 1", "Xã Vầu 2"]);
    expect(state.notice?.notice).toEqual({ kind: "collected", entries: 0, tables: 2, units: 2 });
    expect(new Set(collected?.collection.sums[0]?.moves.map((move) => move.unit))).toEqual(
      new Set([null, "Xã Vầu 2"]),
    );
    // Again: the units' sheets are ours and replaced, the sum is the person's and a new one is added.
    const again = await trial.act({ kind: "collect", files: [form(1, 2025, 1), form(2, 2025, 1)] });
    expect(again.collecting.collected?.names[0]).toBe("Cộng Biểu 01 (2)");
    expect(again.collecting.collected?.names.slice(-2)).toEqual(["Xã Vầu 1", "Xã Vầu 2"]);
    const checked = await trial.act({ kind: "check" });
    const sheets = checked.check?.analysis.report.tables.map((table) => table.sheet);
    expect(sheets).toEqual(["Cộng Biểu 01", "Cộng Biểu 01 (2)"]);
  });

  it("saves a slip for each unit with findings, in one zip", async () => {
    const trial = await start();
    await trial.act({ kind: "collect", files: SOURCES });
    const state = await trial.act({ kind: "choose-layout", layout: "hd36" }, { kind: "save-slips" });
    expect(trial.files.map((file) => file.name)).toEqual(["phieu-bao-lai.zip"]);
    const zip = new OfficePackage(trial.files[0]?.bytes);
    const names = zip.names();
    expect(state.notice?.notice).toEqual({
      kind: "slips-saved",
      name: "phieu-bao-lai.zip",
      slips: names.length,
    });
    expect(names.length).toBeGreaterThan(0);
    const slip = new OfficePackage(zip.read(names[0] ?? ""));
    expect(slip.readText("word/document.xml")).toContain("ĐẢNG CỘNG SẢN VIỆT NAM");
  });

  // A workbook that was checked before was taken for what it had been then: no register, no findings, no slips.
  it("checks what it collected into a workbook that was checked before", async () => {
    const trial = await start();
    expect((await trial.act({ kind: "check" })).check?.analysis.report.tables).toEqual([]);
    const state = await trial.act({ kind: "collect", files: SOURCES });
    expect(state.check?.analysis.report.tables.map((table) => table.kind)).toEqual(["register"]);
    expect(state.check?.stale).toBe(false);
    expect(state.notice?.notice.kind).toBe("collected");
    await trial.act({ kind: "save-slips" });
    expect(trial.files).toHaveLength(1);
  });

  it("a check stopped after it is made up for by the next, which reads the whole workbook", async () => {
    const direct = createDirectAnalyzer(readUnitFile);
    let checks = 0;
    const analyzer: Analyzer = {
      ...direct,
      analyze: (request, work) =>
        ++checks === 2
          ? Promise.resolve(fail({ code: "stopped", subject: "" }))
          : direct.analyze(request, work),
    };
    const trial = await start(analyzer);
    await trial.act({ kind: "check" });
    const stopped = await trial.act({ kind: "collect", files: SOURCES });
    expect([stopped.missed, stopped.check?.stale]).toEqual([true, true]);
    await trial.act({ kind: "save-slips" });
    expect(trial.files).toHaveLength(1);
  });

  it("nothing to write to the units saves no file; no file chosen does nothing", async () => {
    const trial = await startSession(workbook());
    const state = await trial.act({ kind: "save-slips" });
    expect(trial.files).toEqual([]);
    expect(state.notice?.notice).toEqual({ kind: "slips-saved", name: null, slips: 0 });
    expect((await trial.act({ kind: "collect", files: [] })).collecting.collected).toBeNull();
  });

  it("stopped while it reads, it has written nothing", async () => {
    const trial = await start();
    const before = (await trial.workbook.host.read()).ok;
    const state = await stopWhileReading(trial);
    expect(before).toBe(true);
    expect(state.work.kind).toBe("idle");
    expect(state.notice?.notice).toEqual({ kind: "stopped", task: "collect" });
    const read = await trial.workbook.host.read();
    expect(read.ok && read.value.sheets).toEqual([]);
  });

  it("stopped before it wrote, it leaves what was checked as fresh as it was", async () => {
    const trial = await start();
    await trial.act({ kind: "check" });
    const state = await stopWhileReading(trial);
    expect([state.missed, state.check?.stale]).toEqual([false, false]);
  });
});

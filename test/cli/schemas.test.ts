import { readFileSync } from "node:fs";
import { join } from "node:path";
import Ajv from "ajv/dist/2020";
import * as z from "zod/mini";
import { DEFAULT_SETTINGS } from "../../src/app/settings/settings";
import { NO_DECISIONS } from "../../src/core/model/decisions";
import { reportSchema } from "../../src/core/render/report-schema";
import { writeDecisions } from "../../src/core/review/decisions-file";
import { listSchemas } from "../../src/cli/json-schemas";
import { runKhop } from "./run-khop";

const SAMPLE = join("assets", "sample", "danh-sach.xlsx");
const TEXT = join("assets", "sample", "bao-cao.txt");

/** What another validator than ours finds wrong with a value. */
function validate(schema: object, value: unknown): unknown {
  const check = new Ajv({ strict: false, allErrors: true }).compile(schema);
  check(value);
  return check.errors ?? [];
}

function published(name: string): object {
  return JSON.parse(readFileSync(join("assets", "schemas", name), "utf8")) as object;
}

describe("the published JSON Schemas", () => {
  it("are those of the program", () => {
    for (const { name, schema } of listSchemas())
      expect(published(name)).toEqual(JSON.parse(JSON.stringify(schema)));
  });

  it("say of the Report all that the program writes, in both languages", async () => {
    // With `output`, what the schema does not name is a fault.
    const whole = z.toJSONSchema(reportSchema, { io: "output" });
    const earlier = await runKhop("check", SAMPLE, "--format", "json");
    expect(validate(whole, JSON.parse(earlier.stdout))).toEqual([]);
    for (const lang of ["vi", "en"]) {
      const { stdout } = await runKhop("check", SAMPLE, "--report", TEXT, "--format", "json", "--lang", lang);
      const report = JSON.parse(stdout) as { readonly findings: readonly unknown[] };
      expect(report.findings.length).toBeGreaterThan(5);
      expect(validate(whole, report)).toEqual([]);
      expect(validate(published("report.schema.json"), { ...report, later: "addition" })).toEqual([]);
      expect(validate(published("report.schema.json"), { ...report, findings: [{ id: 3 }] })).not.toEqual([]);
    }
  });

  it("take every template that comes with Khớp, and what template init writes", async () => {
    const schema = published("template.schema.json");
    for (const id of ["dan-van-kheo", "gia-dinh-van-hoa", "sang-kien", "khen-thuong-cong-doan"]) {
      const template = JSON.parse((await runKhop("template", "show", id)).stdout) as object;
      expect(validate(schema, template)).toEqual([]);
      expect(validate(schema, { ...template, levels: [] })).not.toEqual([]);
    }
    expect(validate(schema, JSON.parse((await runKhop("template", "init", SAMPLE)).stdout))).toEqual([]);
  });

  it("take decisions as pane and command line write them", () => {
    const schema = published("decisions.schema.json");
    const dismissals = [
      { finding: "a", rule: "r", place: "B!C1", fingerprint: "f", reason: "đã rõ", by: "Vàng A Chía", at: 3 },
    ];
    const written: unknown = JSON.parse(writeDecisions({ ...NO_DECISIONS, dismissals }));
    expect(validate(schema, written)).toEqual([]);
    expect(validate(schema, { version: 1, dismissals: [{ finding: "a" }] })).not.toEqual([]);
    expect(validate(schema, JSON.parse(writeDecisions({ ...DEFAULT_SETTINGS, version: 1 })))).toEqual([]);
  });
});

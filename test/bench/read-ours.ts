import { readFileSync } from "node:fs";
import { readXlsx } from "../../src/hosts/xlsx/read-xlsx";
import { cpuTime, reportChild } from "./report-child";

const started = cpuTime();
const read = readXlsx("grid.xlsx", new Uint8Array(readFileSync(process.argv[2] ?? "")));
if (!read.ok || (read.value.sheets[0]?.values.length ?? 0) < 1000) throw new Error("not read");
reportChild(started);

import { findRepeats } from "../../src/core/rules/duplicate-entry/find-repeats";
import { readTables } from "../../src/core/tables/read-tables";
import { defaultTemplate } from "../../src/core/template/default-template";
import { makeProvince } from "./make-province";
import { cpuTime, report } from "./report-child";

/** Searches a generated province's register of so many entries for duplicates, so many times over. */
const [entries = 0, runs = 1] = process.argv.slice(2).map(Number);
const { workbook, repeated } = makeProvince(entries, true);
const { register } = readTables([workbook], defaultTemplate());
const times: number[] = [];
let found = 0;
for (let run = 0; run < runs; run++) {
  const started = cpuTime();
  found = [...findRepeats(register)].filter((repeat) => repeat.likeness === "same").length;
  times.push(cpuTime() - started);
}
report({ times, found, repeated });

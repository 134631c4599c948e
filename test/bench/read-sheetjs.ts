import { readFileSync } from "node:fs";
import * as SheetJS from "@e965/xlsx";
import { cpuTime, reportChild } from "./report-child";

const started = cpuTime();
const book = SheetJS.read(readFileSync(process.argv[2] ?? ""), { dense: true });
const sheet = book.Sheets[book.SheetNames[0] ?? ""];
if (!sheet || SheetJS.utils.sheet_to_json(sheet, { header: 1 }).length < 1000) throw new Error("not read");
reportChild(started);

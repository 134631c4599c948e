import { DISK_CASES } from "./cases/disk";
import { JSON_CASES } from "./cases/json";
import { OUTPUT_CASES } from "./cases/outputs";
import { PART_CASES } from "./cases/parts";
import { SHEET_CASES } from "./cases/sheets";
import { TEXT_CASES } from "./cases/texts";
import { ZIP_CASES } from "./cases/zips";
import type { FaultCase } from "./fault-case";

/** Every fault and bad input that is tried: the tests and `npm run faults` run these, and no others. */
export const FAULT_CASES: readonly FaultCase[] = [
  ...ZIP_CASES,
  ...PART_CASES,
  ...SHEET_CASES,
  ...TEXT_CASES,
  ...JSON_CASES,
  ...OUTPUT_CASES,
  ...DISK_CASES,
];

import { buildSample, type Sample } from "../../src/sample/build-sample";
import { OLD_DISTRICT } from "../../src/sample/offices/district";

/** The second sample, for tests alone: a district of 2020–2022 with some 7,000 entries or as many as asked for, checked with a template. */
export function buildOldDistrict(entries = OLD_DISTRICT.entries): Sample {
  return buildSample(2022, { ...OLD_DISTRICT, entries });
}

import { readFileSync } from "node:fs";
import sets from "./api-sets.json";
import { readApiSets } from "./read-api-sets";

describe("api-sets.json", () => {
  // To renew it after an update of @types/office-js, write what `readApiSets` gives here over the file.
  it("says what the type declarations say", () => {
    const file = require.resolve("@types/office-js/index.d.ts");
    expect(readApiSets(readFileSync(file, "utf8"), new Set(Object.keys(sets)))).toEqual(sets);
  });
});

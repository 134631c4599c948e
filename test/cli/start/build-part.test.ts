import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { buildPart } from "../../../src/cli/start/build-part";

/** A checkout whose builder is this script. */
function checkout(builder: string): string {
  const root = mkdtempSync(join(tmpdir(), "khop-part-"));
  mkdirSync(join(root, "webpack"));
  writeFileSync(join(root, "webpack", "build-in-child.js"), builder);
  return root;
}

const BUILDS = `
const { mkdirSync, writeFileSync, appendFileSync } = require("node:fs");
appendFileSync("runs", process.argv[2] + " ");
mkdirSync("dist/start/grid", { recursive: true });
writeFileSync("dist/start/grid/grid.1.js", "0;");
process.send({ share: 0.257 });
process.send({ entry: ["grid.1.js"] }, () => process.disconnect());`;

describe("a part of the page of npm start", () => {
  let root = "";
  afterEach(() => rmSync(root, { recursive: true }));

  it("is built once for the same sources, and again when they changed or what was built is gone", async () => {
    root = checkout(BUILDS);
    const files = { ok: true, value: ["grid/grid.1.js"] };
    const runs = (): number => readFileSync(join(root, "runs"), "utf8").trim().split(" ").length;
    const first = buildPart("grid", "a", root);
    expect(first.percent()).toBe(0);
    expect(await first.done).toEqual(files);
    expect(first.percent()).toBe(25);
    const second = buildPart("grid", "a", root);
    expect([await second.done, second.percent(), runs()]).toEqual([files, 100, 1]);
    expect([await buildPart("grid", "b", root).done, runs()]).toEqual([files, 2]);
    rmSync(join(root, "dist"), { recursive: true });
    expect([await buildPart("grid", "b", root).done, runs()]).toEqual([files, 3]);
  });

  it("fails with what went wrong, told or not", async () => {
    root = checkout(`process.send({ trouble: "no such module" }, () => process.disconnect());`);
    expect(await buildPart("page", "a", root).done).toEqual({ ok: false, error: "no such module" });
    rmSync(root, { recursive: true });
    root = checkout(`throw new Error("broken builder")`);
    const broken = await buildPart("page", "a", root).done;
    expect(broken.ok ? "" : broken.error).toContain("broken builder");
  });
});

import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { writeTar } from "../../../src/cli/release/write-tar";

describe("a tar", () => {
  test("gives its files back, of every size about a block, and may run what is a program", () => {
    const folder = mkdtempSync(join(tmpdir(), "khop-tar-"));
    try {
      const sizes = [0, 1, 511, 512, 513, 5000];
      const files = Object.fromEntries(sizes.map((size) => [`p/n${size}.js`, new Uint8Array(size).fill(65)]));
      writeFileSync(join(folder, "a.tar"), writeTar(files, /n1\.js$/u));
      execFileSync("tar", ["-xf", "a.tar"], { cwd: folder });
      for (const [path, bytes] of Object.entries(files))
        expect(new Uint8Array(readFileSync(join(folder, path)))).toEqual(bytes);
      if (process.platform !== "win32") {
        const mayRun = sizes.map((size) => (statSync(join(folder, `p/n${size}.js`)).mode & 0o100) !== 0);
        expect(mayRun).toEqual([false, true, false, false, false, false]);
      }
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  test("refuses a path that its header cannot hold", () => {
    expect(() => writeTar({ ["d".repeat(101)]: new Uint8Array() }, /x/u)).toThrow("too long");
  });
});

import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

jest.setTimeout(600_000);

/** Nightly for its cost alone: two builds; what the first of them makes is tried in browsers by the other tiers. */
test("the add-in for servers without the internet is the same, built beside the usual one or by itself", () => {
  const root = mkdtempSync(join(tmpdir(), "khop-variants-"));
  try {
    build("variants", join(root, "addin"));
    build("offline", join(root, "alone"));
    const [beside, alone] = [join(root, "addin-offline"), join(root, "alone")];
    expect(listFiles(beside)).toEqual(listFiles(alone));
    expect(listFiles(alone)).toContain(join("office-js", "office.js"));
    for (const file of listFiles(alone))
      expect({
        file,
        same: readFileSync(join(beside, file)).equals(readFileSync(join(alone, file))),
      }).toEqual({ file, same: true });
  } finally {
    rmSync(root, { recursive: true });
  }
});

function build(variant: string, path: string): void {
  const webpack = join("node_modules", "webpack", "bin", "webpack.js");
  execFileSync(process.execPath, [
    webpack,
    ...["--config-name", "addin", "--env", variant, "--output-path", path],
  ]);
}

function listFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .sort();
}

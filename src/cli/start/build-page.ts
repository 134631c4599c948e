import { spawn } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fail, ok, type Result } from "../../core/base/result";
import { hashSources } from "./hash-sources";

/** Where the page lies, and whether it lay there already. */
export interface BuiltPage {
  readonly folder: string;
  readonly reused: boolean;
}

/**
 * The workbench as files to be served. Built by webpack in a process of its own, whose memory is given back; where nothing
 * it is made from has changed since, the last one is taken. Fails with what webpack said.
 */
export async function buildPage(root = "."): Promise<Result<BuiltPage, string>> {
  const folder = join(root, PAGE_FOLDER);
  const sources = hashSources(root);
  if (readStamp(root) === stampOf(folder, sources)) return ok({ folder, reused: true });
  const said = await runWebpack(root);
  if (said !== null) return fail(said);
  await mkdir(dirname(join(root, STAMP)), { recursive: true });
  await writeFile(join(root, STAMP), stampOf(folder, sources) ?? "");
  return ok({ folder, reused: false });
}

/** Null where it went well. */
function runWebpack(root: string): Promise<string | null> {
  const webpack = join(root, "node_modules", "webpack", "bin", "webpack.js");
  const child = spawn(process.execPath, [webpack, "--config-name", "workbench", "--no-color"], {
    cwd: root,
    stdio: ["ignore", "pipe", "pipe"],
  });
  let said = "";
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding("utf8").on("data", (text: string) => (said += text));
  return new Promise((resolve) => {
    child.once("error", (error) => resolve(error.message));
    child.once("close", (status) => resolve(status === 0 ? null : said.trim()));
  });
}

/** What was built from which sources; null where there is nothing. A build by hand in between gives another one. */
function stampOf(folder: string, sources: string): string | null {
  const page = join(folder, "index.html");
  return existsSync(page) ? `${sources}\n${readFileSync(page, "utf8")}` : null;
}

function readStamp(root: string): string | null {
  const stamp = join(root, STAMP);
  return existsSync(stamp) ? readFileSync(stamp, "utf8") : "";
}

const PAGE_FOLDER = join("dist", "workbench");
const STAMP = join("node_modules", ".cache", "khop", "workbench.txt");

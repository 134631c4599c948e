import { fork } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fail, ok, type Result } from "../../core/base/result";

/** A part of the page of `npm start` that is being built: the page itself, or the grid that it loads. */
export interface PartBuild {
  /** The scripts and styles that it begins with, by their path in the served folder; or what went wrong. */
  readonly done: Promise<Result<readonly string[], string>>;
  /** How much is done, in percent. */
  readonly percent: () => number;
}

/** The folder that holds both parts, and is served. */
export function pageFolder(root = "."): string {
  return join(root, "dist", "start");
}

/**
 * Builds a part in a process of its own, whose memory is given back; where nothing it is made from has changed since it was built
 * last (`sources` names that), what is there is taken.
 */
export function buildPart(part: "page" | "grid", sources: string, root = "."): PartBuild {
  const kept = readStamp(part, root);
  if (kept?.sources === sources && kept.files.every((file) => existsSync(join(pageFolder(root), file))))
    return { done: Promise.resolve(ok(kept.files)), percent: () => 100 };
  let percent = 0;
  const done = runWebpack(part, root, (share) => (percent = Math.floor(share * 100))).then((built) => {
    if (!built.ok) return built;
    const files = built.value.map((file) => (part === "grid" ? `grid/${file}` : file));
    writeStamp(part, root, { sources, files });
    return ok(files);
  });
  return { done, percent: () => percent };
}

interface Message {
  readonly share?: number;
  readonly entry?: readonly string[];
  readonly trouble?: string;
}

function runWebpack(
  part: string,
  root: string,
  tell: (share: number) => void,
): Promise<Result<readonly string[], string>> {
  // Not as this process was begun: the child runs JavaScript alone.
  const child = fork(join("webpack", "build-in-child.js"), [`start-${part}`], {
    cwd: root,
    execArgv: [],
    stdio: ["ignore", "pipe", "pipe", "ipc"],
  });
  let said = "";
  for (const stream of [child.stdout, child.stderr])
    stream?.setEncoding("utf8").on("data", (text: string) => (said += text));
  return new Promise((resolve) => {
    child.on("message", ({ share, entry, trouble }: Message) => {
      if (share !== undefined) tell(share);
      if (entry !== undefined) resolve(ok(entry));
      if (trouble !== undefined) resolve(fail(trouble));
    });
    child.once("error", (error) => resolve(fail(error.message)));
    child.once("close", () => resolve(fail(said.trim())));
  });
}

interface Stamp {
  readonly sources: string;
  readonly files: readonly string[];
}

function readStamp(part: string, root: string): Stamp | null {
  try {
    return JSON.parse(readFileSync(stampFile(part, root), "utf8")) as Stamp;
  } catch {
    // None yet, or one cut off: the part is built anew.
    return null;
  }
}

function writeStamp(part: string, root: string, stamp: Stamp): void {
  mkdirSync(dirname(stampFile(part, root)), { recursive: true });
  writeFileSync(stampFile(part, root), JSON.stringify(stamp));
}

function stampFile(part: string, root: string): string {
  return join(root, "node_modules", ".cache", "khop", `start-${part}.json`);
}

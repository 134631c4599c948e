import { execFileSync, spawn, type ChildProcess } from "node:child_process";
import * as nodeFiles from "node:fs/promises";
import {
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
  mkdirSync,
  chmodSync,
  lstatSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { writeFileWhole, type FileSystem } from "../../../src/hosts/package/write-file-whole";
import type { FaultCase } from "../fault-case";
import { sayResult } from "../outcomes";

const OLD = "the old file";
const NEW = new TextEncoder().encode("the new file ".repeat(20_000));

/** Troubles while a file is written: the old one stays whole, nothing lies beside it, and the sentence says what to do. */
export const DISK_CASES: readonly FaultCase[] = [
  {
    name: "the disk is full while the bytes are written",
    at: "disk",
    happen: () => tryFailing({ write: failure("ENOSPC") }),
    expected: /^disk-full: .*disk is full.*; old file whole, nothing beside it/u,
  },
  {
    name: "the disk is full when the bytes are synced",
    at: "disk",
    happen: () => tryFailing({ sync: failure("ENOSPC") }),
    expected: /^disk-full: .*; old file whole, nothing beside it/u,
  },
  {
    name: "a real disk of 64 KB that is full",
    at: "disk",
    happen: tryTinyDisk,
    expected: /^(?:disk-full: .*; old file whole, nothing beside it|skipped)/u,
  },
  {
    name: "the disk breaks while the bytes are written",
    at: "disk",
    happen: () => tryFailing({ write: failure("EIO") }),
    expected: /^cannot-write: .*; old file whole, nothing beside it/u,
  },
  {
    name: "Excel has the file open, for good",
    at: "disk",
    happen: () => tryFailing({ rename: failure("EBUSY") }),
    expected: /^in-use: .*close it in Excel and run again.*; old file whole, nothing beside it/u,
  },
  {
    name: "a virus scanner holds the file for a moment",
    at: "disk",
    happen: () => tryFailing({ rename: failure("EPERM", 2) }),
    expected: /^written; new file whole, nothing beside it/u,
  },
  {
    name: "a folder that may not be written to",
    at: "disk",
    happen: () => tryFailing({ open: failure("EACCES") }),
    expected: /^not-permitted: .*read-only.*; old file whole, nothing beside it/u,
  },
  {
    name: "a disk mounted for reading only",
    at: "disk",
    happen: () => tryFailing({ open: failure("EROFS") }),
    expected: /^not-permitted: .*; old file whole, nothing beside it/u,
  },
  {
    name: "a file that its owner made read-only",
    at: "disk",
    happen: () => tryFailing({}, (path) => chmodSync(path, 0o444)),
    expected: /^not-permitted: .*; old file whole, nothing beside it/u,
  },
  {
    name: "a folder of the file's name",
    at: "disk",
    happen: () =>
      inFolder(async (folder) => {
        mkdirSync(join(folder, "a.xlsx"));
        const outcome = sayResult(await writeFileWhole(join(folder, "a.xlsx"), NEW), "written");
        return `${outcome}; ${statSync(join(folder, "a.xlsx")).isDirectory() ? "folder there" : "FOLDER GONE"}, ${besides(folder, 1)}`;
      }),
    expected: /^folder-in-the-way: .*; folder there, nothing beside it/u,
  },
  {
    name: "a folder that is not there",
    at: "disk",
    happen: async () =>
      sayResult(await writeFileWhole(join(tmpdir(), "khop-none", "none", "a.xlsx"), NEW), "written"),
    expected: /^cannot-write: /u,
  },
  {
    name: "the name is a link to the file",
    at: "disk",
    happen: () => tryLink(OLD),
    expected: /^written; link there, new file whole where it leads/u,
  },
  {
    name: "the name is a link to a file that is not there yet",
    at: "disk",
    happen: () => tryLink(null),
    expected: /^written; link there, new file whole where it leads/u,
  },
  {
    name: "a name of 250 bytes",
    at: "disk",
    happen: () =>
      inFolder(async (folder) => {
        const path = join(folder, `${"ữ".repeat(81)}ab.xlsx`);
        const outcome = sayResult(await writeFileWhole(path, NEW), "written");
        return `${outcome}; ${stateOf(path)}, ${besides(folder, 1)}`;
      }),
    expected: /^written; new file whole, nothing beside it/u,
  },
  {
    name: "a temporary file that a killed run left behind an hour ago",
    at: "disk",
    happen: () =>
      inFolder(async (folder) => {
        const path = join(folder, "a.xlsx");
        await killAt("written", folder);
        for (const name of readdirSync(folder).filter((each) => each.endsWith(".tmp"))) {
          const anHourAgo = Date.now() / 1000 - 3600;
          utimesSync(join(folder, name), anHourAgo, anHourAgo);
        }
        const outcome = sayResult(await writeFileWhole(path, NEW), "written");
        return `${outcome}; ${stateOf(path)}, ${besides(folder, 1)}`;
      }),
    expected: /^written; new file whole, nothing beside it/u,
  },
  ...(["opened", "half", "written", "synced", "renamed"] as const).map((step): FaultCase => ({
    name: `the process is killed (SIGKILL) when the bytes are ${step}`,
    at: "disk",
    happen: () =>
      inFolder(async (folder) => {
        await killAt(step, folder);
        return stateOf(join(folder, "a.xlsx"));
      }),
    expected: step === "renamed" ? /^new file whole/u : /^old file whole/u,
  })),
  {
    name: "Ctrl+C while the file is written",
    at: "disk",
    happen: () =>
      inFolder(async (folder) => {
        await killAt("interrupted", folder);
        return `${stateOf(join(folder, "a.xlsx"))}, ${besides(folder, 1)}`;
      }),
    expected: /^old file whole, nothing beside it/u,
  },
];

interface Failures {
  readonly open?: () => void;
  readonly write?: () => void;
  readonly sync?: () => void;
  readonly rename?: () => void;
}

/** Fails with that code, each time or the first `times`. */
function failure(code: string, times = Infinity): () => void {
  let left = times;
  return () => {
    if (left-- > 0) throw Object.assign(new Error(code), { code });
  };
}

async function tryFailing(
  failures: Failures,
  prepare: (path: string) => void = () => undefined,
): Promise<string> {
  return inFolder(async (folder) => {
    const path = join(folder, "a.xlsx");
    writeFileSync(path, OLD);
    prepare(path);
    const outcome = sayResult(await writeFileWhole(path, NEW, failing(failures)), "written");
    return `${outcome}; ${stateOf(path)}, ${besides(folder, 1)}`;
  });
}

function failing({ open, write, sync, rename }: Failures): FileSystem {
  return {
    ...nodeFiles,
    open: async (path, flags) => {
      open?.();
      const file = await nodeFiles.open(path, flags);
      const writeFile = file.writeFile.bind(file);
      const syncFile = file.sync.bind(file);
      file.writeFile = async (data) => {
        if (write) {
          await writeFile(NEW.slice(0, 1000));
          write();
        }
        return writeFile(data);
      };
      file.sync = () => {
        sync?.();
        return syncFile();
      };
      return file;
    },
    rename: (from, to) => {
      rename?.();
      return nodeFiles.rename(from, to);
    },
  };
}

async function tryLink(content: string | null): Promise<string> {
  return inFolder(async (folder) => {
    const real = join(folder, "real.xlsx");
    const link = join(folder, "link.xlsx");
    if (content !== null) writeFileSync(real, content);
    symlinkSync("real.xlsx", link);
    const outcome = sayResult(await writeFileWhole(link, NEW), "written");
    const there = lstatSync(link).isSymbolicLink() ? "link there" : "LINK GONE";
    return `${outcome}; ${there}, ${stateOf(real)} where it leads, ${besides(folder, 2)}`;
  });
}

/** A file system in memory, which only root may make, and on Linux only. */
async function tryTinyDisk(): Promise<string> {
  return inFolder(async (folder) => {
    try {
      execFileSync("mount", ["-t", "tmpfs", "-o", "size=64k", "tmpfs", folder], { stdio: "ignore" });
    } catch {
      return "skipped: no right to mount a disk here";
    }
    try {
      const path = join(folder, "a.xlsx");
      writeFileSync(path, OLD);
      const outcome = sayResult(await writeFileWhole(path, NEW), "written");
      return `${outcome}; ${stateOf(path)}, ${besides(folder, 1)}`;
    } finally {
      execFileSync("umount", [folder]);
    }
  });
}

/** Lets another process write, and kill itself at that step. */
async function killAt(step: string, folder: string): Promise<void> {
  const path = join(folder, "a.xlsx");
  writeFileSync(path, OLD);
  const script = join(__dirname, "..", "write-and-die.ts");
  const child: ChildProcess = spawn(process.execPath, ["--import", "tsx", script, path, step], {
    stdio: "ignore",
  });
  const signal = await new Promise((resolve) => child.on("close", (_, by) => resolve(by)));
  if (signal !== "SIGKILL" && signal !== "SIGINT") throw new Error(`the writer ended by ${String(signal)}`);
}

function stateOf(path: string): string {
  const content = readFileSync(path);
  if (content.toString() === OLD) return "old file whole";
  return content.equals(NEW) ? "new file whole" : `BROKEN FILE of ${content.length} bytes`;
}

function besides(folder: string, expected: number): string {
  const names = readdirSync(folder);
  return names.length === expected ? "nothing beside it" : `LEFT BESIDE IT: ${names.join(", ")}`;
}

async function inFolder(work: (folder: string) => Promise<string>): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), "khop-fault-"));
  try {
    return await work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

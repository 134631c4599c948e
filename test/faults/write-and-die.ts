import * as nodeFiles from "node:fs/promises";
import { writeFileWhole, type FileSystem } from "../../src/hosts/package/write-file-whole";

const [path = "", step = ""] = process.argv.slice(2);
const bytes = new TextEncoder().encode("the new file ".repeat(20_000));

function die(at: string): void {
  if (at === step) process.kill(process.pid, "SIGKILL");
}

const files: FileSystem = {
  ...nodeFiles,
  open: async (name, flags) => {
    const file = await nodeFiles.open(name, flags);
    if (flags === "r") return file;
    die("opened");
    const writeFile = file.writeFile.bind(file);
    const sync = file.sync.bind(file);
    file.writeFile = async (data) => {
      await writeFile(bytes.slice(0, bytes.length / 2));
      die("half");
      if (step === "interrupted") {
        process.kill(process.pid, "SIGINT");
        await new Promise((resolve) => setTimeout(resolve, 60_000));
      }
      await nodeFiles.writeFile(name, data as Uint8Array);
      die("written");
    };
    file.sync = async () => {
      await sync();
      die("synced");
    };
    return file;
  },
  rename: async (from, to) => {
    await nodeFiles.rename(from, to);
    die("renamed");
  },
};

void writeFileWhole(path, bytes, files);

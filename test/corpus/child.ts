import { examineFile, type Examined } from "./examine-file";

/** A file to be examined, and what came of it. */
export interface CorpusTask {
  readonly path: string;
  readonly folder: string;
  readonly id: number;
}
export type CorpusAnswer =
  | { readonly id: number; readonly examined: Examined; readonly seconds: number }
  | { readonly id: number; readonly crash: string };

process.on("message", ({ path, folder, id }: CorpusTask) => {
  const started = process.cpuUsage();
  examineFile(path, folder, id).then(
    (examined) => {
      const { user, system } = process.cpuUsage(started);
      send({ id, examined, seconds: (user + system) / 1e6 });
    },
    (error: unknown) =>
      send({ id, crash: error instanceof Error ? (error.stack ?? error.message) : String(error) }),
  );
});

function send(answer: CorpusAnswer): void {
  process.send?.(answer);
}

import { Command, InvalidArgumentError } from "commander";
import type { GridBuild } from "../workbench/building/grid-build";
import { buildPart, pageFolder } from "./start/build-part";
import { checkSample } from "./start/check-sample";
import { hashSources } from "./start/hash-sources";
import { openBrowser } from "./start/open-browser";
import { servePage } from "./start/serve-page";
import { showProgress } from "./start/show-progress";
import { verifyPage } from "./start/verify-page";

interface StartOptions {
  readonly once: boolean;
  readonly open: boolean;
  readonly port: number;
}

/**
 * `npm start`: checks the bundled sample and writes what comes of it into out/, builds the workbench meanwhile, serves it to
 * this computer and opens the browser where there is one. The grid, most of the build, is begun when the page is there.
 * Runs until Ctrl+C; with `--once` only until the page and the grid have answered.
 */
async function start(): Promise<number> {
  const options = readOptions();
  const sources = hashSources();
  const page = buildPart("page", sources);
  const checked = await checkSample();
  const built = await showProgress("\nDựng trang Khớp (building the page)", page.done, page.percent);
  if (!built.ok) return tellTrouble("không dựng được trang (the page could not be built)", built.error);
  const grid = buildPart("grid", sources);
  let gridBuild: GridBuild | null = null;
  const server = await servePage(pageFolder(), options.port, {
    "/grid-build.json": () => gridBuild ?? { state: "building", percent: grid.percent() },
  });
  process.stdout.write(
    `\nKhớp đang chạy tại (is running at)  ${server.address}\nChỉ máy này mở được, dữ liệu không rời khỏi máy. Only this computer can open it; no data leaves it.\n`,
  );
  const ended = options.once ? Promise.resolve() : waitForEnd();
  if (!options.once) {
    process.stdout.write("Dừng: Ctrl+C (to stop).\n");
    if (options.open) void openBrowser(server.address);
  }
  const gridReady = showProgress(
    "Dựng bảng tính của trang, lần đầu chưa đến một phút (building its grid, the first time less than a minute)",
    grid.done,
    grid.percent,
  ).then((result) => {
    server.refresh();
    const script = result.ok ? result.value.find((file) => file.endsWith(".js")) : undefined;
    gridBuild = script === undefined ? { state: "failed", reason: "webpack" } : { state: "ready", script };
    if (!result.ok)
      return tellTrouble("không dựng được bảng tính (the grid could not be built)", result.error);
    process.stdout.write("Bảng tính đã sẵn sàng. The grid is ready.\n");
    return 0;
  });
  if (options.once) {
    const status = await gridReady;
    const trouble = await verifyPage(server.address);
    await server.close();
    process.stdout.write(trouble === null ? "Trang đã trả lời (the page answered).\n" : `khop: ${trouble}\n`);
    return trouble === null && checked && status === 0 ? 0 : 2;
  }
  await ended;
  await server.close();
  return 0;
}

function tellTrouble(sentence: string, said: string): number {
  process.stderr.write(`khop: ${sentence}:\n${said}\n`);
  return 2;
}

function readOptions(): StartOptions {
  return new Command("npm start --")
    .description("Khớp trên máy này, với dữ liệu mẫu (Khớp on this computer, with the sample)")
    .option("--once", "chỉ thử rồi dừng (try it and stop)", false)
    .option("--no-open", "không mở trình duyệt (do not open the browser)")
    .option("--port <number>", "cổng thử đầu tiên (the first port to try)", readPort, 3000)
    .parse()
    .opts<StartOptions>();
}

function readPort(text: string): number {
  const port = Number(text);
  if (Number.isInteger(port) && port > 0 && port < 65_000) return port;
  throw new InvalidArgumentError("một số từ 1 đến 64999 (a number from 1 to 64999).");
}

function waitForEnd(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => resolve());
  });
}

start().then(
  (status) => {
    process.exitCode = status;
  },
  (error: unknown) => {
    process.stderr.write(`khop: ${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = 2;
  },
);

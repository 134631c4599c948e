import { Command, InvalidArgumentError } from "commander";
import { buildPage } from "./start/build-page";
import { checkSample } from "./start/check-sample";
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
 * this computer and opens the browser where there is one. Runs until Ctrl+C; with `--once` only until the page has answered.
 */
async function start(): Promise<number> {
  const options = readOptions();
  const building = buildPage();
  // What goes wrong meanwhile is told where it is waited for.
  building.catch(() => undefined);
  const checked = await checkSample();
  const page = await showProgress(
    "\nDựng trang Khớp, lần đầu khoảng một phút (building the page, the first time about a minute)",
    building,
  );
  if (!page.ok) {
    process.stderr.write(`khop: không dựng được trang (the page could not be built):\n${page.error}\n`);
    return 2;
  }
  const server = await servePage(page.value.folder, options.port);
  process.stdout.write(
    `\nKhớp đang chạy tại (is running at)  ${server.address}\nChỉ máy này mở được, dữ liệu không rời khỏi máy. Only this computer can open it; no data leaves it.\n`,
  );
  if (options.once) {
    const trouble = await verifyPage(server.address);
    await server.close();
    process.stdout.write(trouble === null ? "Trang đã trả lời (the page answered).\n" : `khop: ${trouble}\n`);
    return trouble === null && checked ? 0 : 2;
  }
  const ended = waitForEnd();
  process.stdout.write("Dừng: Ctrl+C (to stop).\n");
  if (options.open) void openBrowser(server.address);
  await ended;
  await server.close();
  return 0;
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

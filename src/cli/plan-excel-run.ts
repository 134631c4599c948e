/** What `office-addin-debugging` is asked to do, or one sentence why it is not. */
export function planExcelRun(words: readonly string[], platform: NodeJS.Platform): ExcelRun {
  const [task, address] = words;
  if (task === "stop") return run("stop", MANIFEST);
  if (task === "web") {
    if (address === undefined || !/^https:\/\//u.test(address)) return refused(SENTENCES.noAddress);
    if (platform !== "win32" && platform !== "darwin") return refused(SENTENCES.webOnLinux);
    return run("start", MANIFEST, "web", "--document", address, ...SERVER);
  }
  if (platform !== "win32" && platform !== "darwin") return refused(SENTENCES.noExcel);
  const manifest = task === "rehearse" ? REHEARSAL : MANIFEST;
  return run("start", manifest, "desktop", "--app", "excel", ...SERVER);
}

export type ExcelRun =
  | { readonly kind: "run"; readonly arguments: readonly string[] }
  | { readonly kind: "refused"; readonly sentence: string };

function run(...words: string[]): ExcelRun {
  return { kind: "run", arguments: words };
}

function refused(sentence: string): ExcelRun {
  return { kind: "refused", sentence };
}

const MANIFEST = "manifest.xml";
/** To be written before: Khớp opens with its rehearsal. */
export const REHEARSAL = "dist/manifest/manifest.rehearse.xml";
const SERVER = ["--dev-server", "npm run serve", "--dev-server-port", "3000"];

const SENTENCES = {
  noExcel:
    "Máy này không có Excel (chỉ có trên Windows và macOS): dùng Excel trên web, xem README. There is no Excel on this system, only on Windows and macOS: use Excel on the web, see the README.",
  webOnLinux:
    "Công cụ của Microsoft chỉ chạy trên Windows và macOS: chạy “npm run serve” rồi tải manifest.xml lên trong Excel trên web, xem README. Microsoft's tool runs on Windows and macOS only: run “npm run serve”, then upload manifest.xml in Excel on the web, see the README.",
  noAddress:
    "Cần địa chỉ của sổ tính: npm run excel:web -- https://… The workbook's address is needed: npm run excel:web -- https://…",
};

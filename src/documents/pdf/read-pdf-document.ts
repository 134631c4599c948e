import { fail, ok, type Result } from "../../core/base/result";
import type { Document } from "../../core/model/document";
import type { DocumentError } from "../../ports/document-error";
import { isTooLong } from "../is-too-long";
import { catchStrays } from "./catch-strays";
import { holdsBomb } from "./holds-bomb";
import { layOutPages } from "./lay-out-pages";
import { loadPdfjs, type Pdfjs } from "./load-pdfjs";
import type { PdfItem, PdfPage } from "./pdf-line";

/**
 * Takes the bytes of a `.pdf` with text (`name` is the file's own name) and gives its text as paragraphs, headings, lists,
 * footnotes and tables. A scan and a locked file are errors of their own.
 */
export async function readPdfDocument(
  name: string,
  bytes: Uint8Array,
): Promise<Result<Document, DocumentError>> {
  const head = String.fromCharCode(...bytes.subarray(0, 1024));
  if (!head.includes("%PDF-")) return fail({ code: "not-a-document", subject: name });
  if (holdsBomb(bytes)) return fail({ code: "too-large", subject: name });
  const pages = await readPages(await loadPdfjs(), bytes);
  if (!pages.ok) return fail({ code: pages.error, subject: name });
  const { text, blocks } = layOutPages(pages.value);
  if (!/\S/u.test(text)) return fail({ code: holdsImage(bytes) ? "scanned" : "no-text", subject: name });
  const document = { name, text, blocks };
  return isTooLong(document) ? fail({ code: "too-large", subject: name }) : ok(document);
}

/** More than any report has. */
const MAX_PAGES = 3000;
const MAX_ITEMS = 3_000_000;
/** Past this a file is made to be slow. */
const MAX_MILLISECONDS = 60_000;

/** What pdfjs throws is about the file: locked, or not as the format wants it. */
async function readPages(
  pdfjs: Pdfjs,
  bytes: Uint8Array,
): Promise<Result<readonly PdfPage[], DocumentError["code"]>> {
  // It takes the buffer over, so it gets one of its own.
  const task = pdfjs.getDocument({
    data: bytes.slice(),
    verbosity: 0,
    isEvalSupported: false,
    useSystemFonts: false,
    disableFontFace: true,
    useWasm: false,
    stopAtErrors: false,
  });
  const started = performance.now();
  const releaseStrays = catchStrays();
  try {
    const document = await task.promise;
    if (document.numPages > MAX_PAGES) return fail("too-large");
    const pages: PdfPage[] = [];
    let items = 0;
    for (let number = 1; number <= document.numPages; number++) {
      const page = await readPage(pdfjs, await document.getPage(number));
      items += page.items.length;
      if (items > MAX_ITEMS || performance.now() - started > MAX_MILLISECONDS) return fail("too-large");
      pages.push(page);
    }
    return ok(pages);
  } catch (error) {
    return fail(error instanceof Error && error.name === "PasswordException" ? "encrypted" : "damaged");
  } finally {
    await task.destroy();
    await releaseStrays();
  }
}

type PageProxy = Awaited<ReturnType<Awaited<ReturnType<Pdfjs["getDocument"]>["promise"]>["getPage"]>>;

async function readPage(pdfjs: Pdfjs, page: PageProxy): Promise<PdfPage> {
  const viewport = page.getViewport({ scale: 1 });
  const content = await page.getTextContent({ disableNormalization: true });
  const items: PdfItem[] = [];
  for (const item of content.items) {
    if (!("str" in item) || item.str === "") continue;
    const [, , c = 0, d = 0, x = 0, y = 0] = pdfjs.Util.transform(
      viewport.transform,
      item.transform,
    ) as number[];
    items.push({ text: item.str, x, y, width: item.width, size: Math.hypot(c, d) });
  }
  page.cleanup();
  return { height: viewport.height, items };
}

/** Whether a picture stands in the file: its dictionary is never packed. */
function holdsImage(bytes: Uint8Array): boolean {
  return /\/Subtype\s*\/Image/u.test(new TextDecoder("latin1").decode(bytes));
}

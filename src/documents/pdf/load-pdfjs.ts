import type * as PdfjsModule from "pdfjs-dist/legacy/build/pdf.mjs";

/** The library as it is when loaded. */
export type Pdfjs = typeof PdfjsModule;

/**
 * Loads pdfjs the first time a PDF is read: it is larger than all the rest. Its worker runs in this thread, found by its
 * global name, so that no second file has to be found at run time.
 */
export async function loadPdfjs(): Promise<Pdfjs> {
  standInForCanvas();
  // @ts-expect-error: the worker has no types, and nothing of it is used but its being there.
  await import(/* webpackChunkName: "pdf-worker" */ "pdfjs-dist/legacy/build/pdf.worker.mjs");
  return import(/* webpackChunkName: "pdf" */ "pdfjs-dist/legacy/build/pdf.mjs");
}

/** pdfjs wants these classes of a browser to be there when it is loaded; reading text uses none of them. */
function standInForCanvas(): void {
  const scope = globalThis as Record<string, unknown>;
  for (const name of ["DOMMatrix", "ImageData", "Path2D"]) scope[name] ??= StandIn;
}

class StandIn {
  readonly standsIn = true;
}

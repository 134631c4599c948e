import { fail } from "../core/base/result";
import type { Exporter } from "../ports/exporter";
import type { WorkbenchPage } from "./workbench-page";

/**
 * The exporter of a pane in this Excel (`Office.context.platform`). On a Mac the pane's page is not let save files in most
 * builds, and nothing tells whether it was (office-js 2700, 3385, 4681): it is tried, and never called done. Where the page for
 * browsers is served, too, that one is offered.
 */
export function makePaneExporter(exporter: Exporter, platform: string, page: WorkbenchPage): Exporter {
  if (platform !== "Mac") return exporter;
  return {
    ...exporter,
    saveFile: async (name, bytes, mediaType) => {
      const tried = await exporter.saveFile(name, bytes, mediaType);
      if (!tried.ok) return tried;
      return fail({ code: (await page.isThere()) ? "save-elsewhere" : "save-unsure", subject: name });
    },
    openPage: page.open,
  };
}

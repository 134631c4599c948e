import type { Command } from "commander";
import { CliError } from "../cli-error";
import { languageOption, type Language } from "../options";

/** `khop serve --mcp`: answers an assistant on this machine over stdin and stdout (Model Context Protocol), reading only. */
export function addServeCommand(program: Command): void {
  program
    .command("serve")
    .description("phục vụ trợ lý trên máy này, chỉ đọc (serve an assistant on this machine, read-only)")
    .option("--mcp", "giao thức MCP qua stdin và stdout (Model Context Protocol over stdio)", false)
    .addOption(languageOption())
    .action(async ({ mcp, lang }: { readonly mcp: boolean; readonly lang: Language }) => {
      if (!mcp) throw new CliError(lang === "vi" ? "serve cần --mcp." : "serve needs --mcp.");
      // Loaded only here: 137 KB packed that nothing else needs.
      const { serveOverStdio } = await import("../mcp/serve-over-stdio");
      await serveOverStdio(lang);
    });
}

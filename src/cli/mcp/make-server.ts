import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import type { CallToolResult } from "@modelcontextprotocol/sdk/types.js";
import * as z from "zod/mini";
import product from "../../../package.json";
import { LANGUAGES, type Language } from "../../core/base/language";
import { CliError } from "../cli-error";
import { checkFiles } from "./check-files";
import { explainFinding } from "./explain-finding";

const files = {
  workbooks: z._default(z.array(z.string()), []),
  reports: z._default(z.array(z.string()), []),
  template: z.optional(z.string()),
  decisions: z._default(z.array(z.string()), []),
  language: z.optional(z.enum(LANGUAGES)),
};

const limit = z._default(z.int().check(z.gte(1), z.lte(1000)), 50);

/** A server with three tools, each of which reads files of this machine and answers with JSON; nothing is written or sent. */
export function makeServer(language: Language): McpServer {
  const server = new McpServer({ name: "khop", version: product.version }, { instructions: INSTRUCTIONS });
  const annotations = { readOnlyHint: true, openWorldHint: false };
  server.registerTool(
    "check",
    { description: CHECK, inputSchema: { ...files, limit }, annotations },
    ({ limit: most, ...asked }) =>
      answer(async () => {
        const { findings, figures, gaps, tables } = await checkFiles(asked, language);
        const open = findings.filter(({ decision }) => decision?.kind !== "dismissed");
        return {
          tables: tables.map(({ kind, sheet, range, records }) => ({ kind, sheet, range, records })),
          open: open.length,
          dismissed: findings.length - open.length,
          findings: open
            .slice(0, most)
            .map(({ id, rule, severity, message, at }) => ({ id, rule, severity, message, at })),
          figures: { ...figures, items: undefined },
          gaps,
        };
      }),
  );
  server.registerTool(
    "explain_finding",
    { description: EXPLAIN, inputSchema: { ...files, id: z.string() }, annotations },
    ({ id, ...asked }) => answer(() => explainFinding(asked, id, language)),
  );
  server.registerTool(
    "list_figures",
    {
      description: FIGURES,
      inputSchema: {
        ...files,
        verdict: z.optional(z.enum(["matched", "differs", "not-checkable"])),
        limit,
      },
      annotations,
    },
    ({ verdict, limit: most, ...asked }) =>
      answer(async () => {
        const { figures } = await checkFiles(asked, language);
        const items = figures.items.filter((each) => verdict === undefined || each.verdict === verdict);
        return {
          ...figures,
          listed: Math.min(most, items.length),
          of: items.length,
          items: items.slice(0, most),
        };
      }),
  );
  return server;
}

/** What a person could mend is an answer of its own; a mistake of ours goes on up. */
async function answer(work: () => Promise<object>): Promise<CallToolResult> {
  try {
    return { content: [{ type: "text", text: JSON.stringify(await work()) }] };
  } catch (error) {
    if (!(error instanceof CliError)) throw error;
    return { content: [{ type: "text", text: error.message }], isError: true };
  }
}

const INSTRUCTIONS =
  "Khớp checks Vietnamese emulation-movement workbooks (.xlsx, .xlsm, .xls, .ods) and reports (.docx, .odt, .pdf, .txt) against one another. It does not guess: what it cannot check it says. Files are paths on this machine and are only read.";
const CHECK =
  "Checks registers, summary tables and reports against one another. Gives the open findings (at most `limit`), how many figures of the text agree, differ or cannot be checked, and what was not read.";
const EXPLAIN =
  "One finding by its id from `check` with the same files: the arithmetic, every cell or passage it rests on, the proposed fix, and what its rule compares and why.";
const FIGURES =
  "Every figure of the reports with its verdict and the cells it rests on; `verdict` chooses one kind.";

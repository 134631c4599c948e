import { readFileSync } from "node:fs";
import { createServer, type RequestListener, type Server, type ServerResponse } from "node:http";
import { join } from "node:path";
import sirv from "sirv";

/** A folder served to this computer alone. */
export interface PageServer {
  readonly address: string;
  readonly port: number;
  /** Serves the files that came into the folder since. */
  readonly refresh: () => void;
  readonly close: () => Promise<void>;
}

/**
 * Serves a built page on the first free port from `firstPort` on, to this computer alone: nothing listens to the network.
 * The policy that the page states is sent as a header, too, where it also keeps other pages from framing it. `told` are answers as
 * JSON that are no files, by their path.
 */
export async function servePage(
  folder: string,
  firstPort: number,
  told: Readonly<Record<string, () => unknown>> = {},
): Promise<PageServer> {
  const policy = readPolicy(readFileSync(join(folder, "index.html"), "utf8"));
  const listFiles = (): ReturnType<typeof sirv> => sirv(folder, options);
  const options: Parameters<typeof sirv>[1] = {
    etag: true,
    setHeaders: (response, path) => {
      if (path.endsWith(".xlsx")) response.setHeader("Content-Type", WORKBOOK_TYPE);
      response.setHeader("Content-Security-Policy", `${policy}; frame-ancestors 'none'`);
      response.setHeader("X-Content-Type-Options", "nosniff");
      response.setHeader("Referrer-Policy", "no-referrer");
      // The names of the files change with their content, the page's own does not: it is asked for anew.
      response.setHeader("Cache-Control", "no-cache");
    },
  };
  let serve = listFiles();
  for (let port = firstPort; port < firstPort + PORTS_TRIED; port++) {
    const servers = await listen(port, (request, response) => {
      const answer = told[request.url ?? ""];
      // Another name for this computer is a page elsewhere that had its name point here.
      if (!isOwnName(request.headers.host)) void response.writeHead(403).end();
      else if (answer) sendJson(response, answer());
      else {
        // Nothing here is fetched in pieces, and the library ends the process over an end before the beginning.
        delete request.headers.range;
        serve(request, response, () => void response.writeHead(404).end());
      }
    });
    if (servers === null) continue;
    return {
      address: `http://localhost:${port}/`,
      port,
      refresh: () => {
        serve = listFiles();
      },
      close: async () => {
        await Promise.all(servers.map(close));
      },
    };
  }
  throw new Error(`no free port from ${firstPort} to ${firstPort + PORTS_TRIED - 1}`);
}

function isOwnName(host: string | undefined): boolean {
  return /^(?:localhost|127\.0\.0\.1|\[::1\])(?::\d+)?$/u.test(host ?? "");
}

const PORTS_TRIED = 100;
/** The one kind of file of ours that the library does not know. */
const WORKBOOK_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/**
 * On both addresses that browsers take for localhost, or on neither: else another program's page might answer on one. Null
 * where the port is taken. A computer without IPv6 has only the first.
 */
async function listen(port: number, handle: RequestListener): Promise<readonly Server[] | null> {
  const servers: Server[] = [];
  for (const host of ["127.0.0.1", "::1"]) {
    const server = createServer(handle);
    const code = await new Promise<string | null>((resolve) => {
      server.once("error", (error: NodeJS.ErrnoException) => resolve(error.code ?? "unknown"));
      server.listen(port, host, () => resolve(null));
    });
    if (code === null) servers.push(server);
    else if (host === "127.0.0.1" || code === "EADDRINUSE") {
      await Promise.all(servers.map(close));
      return null;
    }
  }
  return servers;
}

function sendJson(response: ServerResponse, value: unknown): void {
  response.writeHead(200, { "Content-Type": "application/json", "Cache-Control": "no-store" });
  response.end(JSON.stringify(value));
}

function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.closeAllConnections();
    server.close(() => resolve());
  });
}

function readPolicy(page: string): string {
  const tag = /<meta[^>]*http-equiv="?Content-Security-Policy"?[^>]*>/iu.exec(page)?.[0] ?? "";
  const policy = /content="([^"]*)"/u.exec(tag)?.[1];
  if (policy === undefined) throw new Error("the page states no content policy");
  return policy;
}

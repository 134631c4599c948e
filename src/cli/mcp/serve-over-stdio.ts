import { once } from "node:events";
import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";
import type { Language } from "../options";
import { makeServer } from "./make-server";

/** Serves until the other side closes its end. */
export async function serveOverStdio(language: Language): Promise<void> {
  const server = makeServer(language);
  const ended = once(process.stdin, "end");
  await server.connect(new StdioServerTransport());
  await ended;
  await server.close();
}

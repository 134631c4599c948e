import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { utils, write } from "@e965/xlsx";
import { Client } from "@modelcontextprotocol/sdk/client/index.js";
import { StdioClientTransport } from "@modelcontextprotocol/sdk/client/stdio.js";
import { InMemoryTransport } from "@modelcontextprotocol/sdk/inMemory.js";
import { makeServer } from "../../src/cli/mcp/make-server";
import type { Finding } from "../../src/core/model/finding";
import type { FigureVerdict } from "../../src/core/model/report";
import { runKhop } from "./run-khop";

const folder = mkdtempSync(join(tmpdir(), "khop-mcp-"));
afterAll(() => rmSync(folder, { recursive: true }));

const FILES = { workbooks: [join(folder, "bieu.xlsx")], reports: [join(folder, "bao-cao.txt")] };
const book = utils.book_new();
const lines = [
  ["Năm", "Tổng số", "Tập thể", "Cá nhân"],
  [2020, 75, 30, 47],
  [2021, 80, 33, 47],
];
utils.book_append_sheet(book, utils.aoa_to_sheet(lines), "Khen thưởng");
writeFileSync(join(folder, "bieu.xlsx"), write(book, { type: "buffer", bookType: "xlsx" }) as Buffer);
writeFileSync(join(folder, "bao-cao.txt"), "Có 33/75 trường đạt chuẩn, đạt tỷ lệ 45%.");

async function connect(): Promise<Client> {
  const [ours, theirs] = InMemoryTransport.createLinkedPair();
  const client = new Client({ name: "test", version: "1" });
  await Promise.all([makeServer("vi").connect(theirs), client.connect(ours)]);
  return client;
}

async function ask(client: Client, name: string, args: object): Promise<{ isError: boolean; text: string }> {
  const { content, isError } = await client.callTool({ name, arguments: { ...args } });
  const [first] = content as readonly { readonly text: string }[];
  return { isError: isError === true, text: first?.text ?? "" };
}

describe("khop serve --mcp", () => {
  it("offers three tools, all of them reading only", async () => {
    const { tools } = await (await connect()).listTools();
    expect(tools.map(({ name }) => name)).toEqual(["check", "explain_finding", "list_figures"]);
    for (const { annotations } of tools) expect(annotations?.readOnlyHint).toBe(true);
  });

  it("finds what khop check finds, explains a finding by its id, and lists figures by their verdict", async () => {
    const client = await connect();
    const { stdout } = await runKhop(
      "check",
      ...FILES.workbooks,
      "--report",
      ...FILES.reports,
      "--format",
      "json",
    );
    const report = JSON.parse(stdout) as {
      readonly findings: readonly Finding[];
      readonly figures: { readonly items: readonly FigureVerdict[] };
    };
    const checked = JSON.parse((await ask(client, "check", FILES)).text) as {
      readonly findings: readonly Finding[];
    };
    expect(checked.findings.map(({ id }) => id)).toEqual(report.findings.map(({ id }) => id));
    const [first] = report.findings;
    const explained = JSON.parse(
      (await ask(client, "explain_finding", { ...FILES, id: first?.id })).text,
    ) as object;
    expect(explained).toMatchObject({ finding: first, rule: { title: expect.any(String) as string } });
    const { text } = await ask(client, "list_figures", { ...FILES, verdict: "differs", limit: 2 });
    const listed = JSON.parse(text) as { readonly of: number; readonly items: readonly FigureVerdict[] };
    const differing = report.figures.items.filter(({ verdict }) => verdict === "differs");
    expect(listed.of).toBe(differing.length);
    expect(listed.items).toEqual(differing.slice(0, 2));
  });

  it.each([
    ["check", {}, /Chưa có tệp nào/u],
    ["check", { workbooks: ["khong-co.xlsx"] }, /khong-co\.xlsx/u],
    ["check", { ...FILES, language: "fr" }, /language/u],
    ["explain_finding", { ...FILES, id: "khong-co" }, /Không có phát hiện khong-co/u],
  ])("says what is wrong with a call: %s %j", async (name, args, sentence) => {
    const { isError, text } = await ask(await connect(), name, args);
    expect(isError).toBe(true);
    expect(text).toMatch(sentence);
  });

  it("speaks over stdin and stdout of the program, and ends with them", async () => {
    const transport = new StdioClientTransport({
      command: process.execPath,
      args: ["--import", "tsx", join("src", "cli", "main.ts"), "serve", "--mcp", "--lang", "en"],
      stderr: "pipe",
    });
    const client = new Client({ name: "test", version: "1" });
    await client.connect(transport);
    const { text } = await ask(client, "check", { workbooks: FILES.workbooks, limit: 1 });
    expect((JSON.parse(text) as { readonly findings: readonly Finding[] }).findings).toHaveLength(1);
    await client.close();
  }, 60_000);

  it("needs to be told the protocol", async () => {
    expect(await runKhop("serve")).toMatchObject({ status: 2, stderr: "khop: serve cần --mcp.\n" });
  });
});

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { request } from "node:http";
import { connect, createServer } from "node:net";
import { networkInterfaces, tmpdir } from "node:os";
import { join } from "node:path";
import { servePage, type PageServer } from "../../../src/cli/start/serve-page";
import { verifyPage } from "../../../src/cli/start/verify-page";

const folder = mkdtempSync(join(tmpdir(), "khop-serve-"));
const page = join(folder, "page");
let server: PageServer;

beforeAll(async () => {
  mkdirSync(join(page, "assets"), { recursive: true });
  writeFileSync(join(folder, "secret.txt"), "không được đưa ra");
  writeFileSync(
    join(page, "index.html"),
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'self'"><script defer src="a.1.js"></script><link rel="manifest" href="manifest.webmanifest">`,
  );
  writeFileSync(join(page, "a.1.js"), "0;");
  writeFileSync(join(page, "manifest.webmanifest"), "{}");
  writeFileSync(join(page, "assets", "mẫu.xlsx"), "x");
  server = await servePage(page, 3900);
});
afterAll(async () => {
  await server.close();
  rmSync(folder, { recursive: true });
});

/** As a hostile client asks: the path goes out as it is written. */
function ask(
  path: string,
  headers: Readonly<Record<string, string>> = {},
): Promise<{ status: number; body: string }> {
  return new Promise((resolve, reject) => {
    request({ host: "127.0.0.1", port: server.port, path, headers }, (response) => {
      let body = "";
      response.setEncoding("utf8").on("data", (text: string) => (body += text));
      response.on("end", () => resolve({ status: response.statusCode ?? 0, body }));
    })
      .on("error", reject)
      .end();
  });
}

describe("the server of npm start", () => {
  it("lives on after a range that ends before it begins, or is none", async () => {
    for (const range of ["bytes=5-2", "bytes=900-", "bytes=-", "bytes=0-0,3-1", "x"])
      expect(await ask("/a.1.js", { range })).toEqual({ status: 200, body: "0;" });
  });

  it("answers to this computer's own name alone", async () => {
    expect((await ask("/", { host: "khop.example" })).status).toBe(403);
    expect((await ask("/", { host: `localhost.khop.example:${server.port}` })).status).toBe(403);
    expect((await ask("/", { host: `localhost:${server.port}` })).status).toBe(200);
  });

  it("gives the page with its policy as a header, and each file as what it is", async () => {
    const answer = await fetch(server.address);
    expect(answer.headers.get("content-type")).toMatch(/^text\/html/u);
    expect(answer.headers.get("content-security-policy")).toBe(
      "default-src 'none'; script-src 'self'; frame-ancestors 'none'",
    );
    expect(answer.headers.get("x-content-type-options")).toBe("nosniff");
    const types = await Promise.all(
      ["a.1.js", "manifest.webmanifest", "assets/mẫu.xlsx"].map(async (path) =>
        (await fetch(new URL(path, server.address))).headers.get("content-type"),
      ),
    );
    expect(types).toEqual([
      expect.stringMatching(/^text\/javascript/u),
      "application/manifest+json",
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    ]);
    expect(await verifyPage(server.address)).toBeNull();
  });

  it.each([
    "/../secret.txt",
    "/..%2fsecret.txt",
    "/%2e%2e/secret.txt",
    "/assets/..%5c..%5csecret.txt",
    "//etc/passwd",
    "/%",
  ])("gives nothing outside its folder: %s", async (path) => {
    const { status, body } = await ask(path);
    expect(status).toBe(404);
    expect(body).toBe("");
  });

  it("takes the next port when one is taken, on either address of this computer", async () => {
    for (const host of ["127.0.0.1", "::1"]) {
      const other = createServer();
      const taken = await new Promise<boolean>((resolve) => {
        other.once("error", () => resolve(false)).listen(server.port + 1, host, () => resolve(true));
      });
      if (!taken) continue;
      const next = await servePage(page, server.port);
      expect(next.port).toBe(server.port + 2);
      await next.close();
      await new Promise((resolve) => other.close(resolve));
    }
  });

  it("does not listen to the network", async () => {
    const outside = Object.values(networkInterfaces())
      .flat()
      .filter((each) => each?.internal === false && each.family === "IPv4");
    for (const each of outside) {
      const refused = await new Promise<boolean>((resolve) => {
        const socket = connect({ host: each?.address ?? "", port: server.port, timeout: 5000 });
        socket.once("connect", () => resolve(false)).once("error", () => resolve(true));
        socket.once("timeout", () => resolve(true));
      });
      expect(refused).toBe(true);
    }
  });

  it("tells what is no file, and serves a file that came later once it is told to", async () => {
    let percent = 40;
    const other = await servePage(page, 3970, { "/grid-build.json": () => ({ state: "building", percent }) });
    const told = async (): Promise<unknown> => (await fetch(`${other.address}grid-build.json`)).json();
    expect(await told()).toEqual({ state: "building", percent: 40 });
    percent = 70;
    expect(await told()).toEqual({ state: "building", percent: 70 });
    mkdirSync(join(page, "grid"));
    writeFileSync(join(page, "grid", "grid.1.js"), "0;");
    const status = async (): Promise<number> => (await fetch(`${other.address}grid/grid.1.js`)).status;
    expect(await status()).toBe(404);
    other.refresh();
    expect(await status()).toBe(200);
    await other.close();
  });

  it("says which file of the page does not come", async () => {
    const broken = join(folder, "broken");
    mkdirSync(broken);
    writeFileSync(
      join(broken, "index.html"),
      `<meta http-equiv="Content-Security-Policy" content="default-src 'none'"><script src="gone.js"></script>`,
    );
    const other = await servePage(broken, 3950);
    expect(await verifyPage(other.address)).toBe(`${other.address}gone.js: 404`);
    await other.close();
  });
});

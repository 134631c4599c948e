import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { checkManifest } from "../../src/addin/check/check-manifest";
import { renderManifest } from "../../src/addin/manifest-xml";
import { toRehearsalManifest } from "../../src/addin/rehearsal-manifest";
import { DEV_URL, makeVariant, type Variant, type VariantKind } from "../../src/addin/variant";
import { readManifestWorld } from "../../src/cli/manifest-files";
import { readProduct } from "../../src/cli/product";

describe("manifest.xml", () => {
  const manifest = readFileSync("manifest.xml", "utf8");

  test("keeps every rule of Office", () => {
    expect(checkManifest(manifest, readManifestWorld(DEV_URL))).toEqual([]);
  });

  test("opens with the rehearsal where that is wanted, by the same rules", () => {
    const rehearsal = toRehearsalManifest(manifest);
    const world = readManifestWorld(DEV_URL);
    expect(checkManifest(rehearsal, { ...world, files: [...world.files, "taskpane.html?rehearse"] })).toEqual(
      [],
    );
    expect(rehearsal.match(/taskpane\.html"/gu)).toBeNull();
    expect(rehearsal.match(/taskpane\.html\?rehearse"/gu)).toHaveLength(2);
  });

  test("is the developer's variant of the one source", () => {
    expect(manifest).toBe(renderManifest(variant("dev", DEV_URL), readProduct()));
  });

  test("is read by Microsoft's own reader", () => {
    // In a process of its own: one of its packages is a module that jest cannot load.
    const script = `require("office-addin-manifest").OfficeAddinManifest.readManifestFile("manifest.xml").then((read) => console.log(JSON.stringify(read)))`;
    const read = execFileSync(process.execPath, ["-e", script], { encoding: "utf8" });
    expect(JSON.parse(read)).toMatchObject({
      officeAppType: "TaskPaneApp",
      defaultLocale: "vi-VN",
      displayName: "Khớp (bản thử)",
      hosts: ["Workbook"],
      permissions: "ReadWriteDocument",
      version: `${readProduct().version}.0`,
      defaultSettings: { sourceLocation: `${DEV_URL}/taskpane.html` },
    });
  });

  test("names the tab and the buttons in Vietnamese, and in English for an English Excel", () => {
    expect(manifest).toContain('<bt:String id="check.Label" DefaultValue="Kiểm tra">');
    expect(manifest).toContain('<bt:Override Locale="en-US" Value="Check" />');
    expect(manifest).toContain('<bt:String id="Tab.Label" DefaultValue="Khớp" />');
  });
});

describe("variants", () => {
  test.each<[VariantKind, string, string]>([
    ["production", "https://khop.example/app/", "https://khop.example/app"],
    ["offline", "https://may-chu.noi-bo.example:8443/khop", "https://may-chu.noi-bo.example:8443/khop"],
  ])("%s at %s keeps the same rules", (kind, url, baseUrl) => {
    const manifest = renderManifest(variant(kind, url), readProduct());
    expect(checkManifest(manifest, readManifestWorld(baseUrl))).toEqual([]);
    expect(manifest).not.toContain("localhost");
  });

  test("the developer's does not replace the one in use; production and offline do each other", () => {
    const ids = (["dev", "production", "offline"] as const).map(
      (kind) => variant(kind, "https://khop.example").id,
    );
    expect(new Set(ids).size).toBe(2);
    expect(ids[1]).toBe(ids[2]);
  });

  test.each([
    ["", "not-an-address"],
    ["khop.example", "not-an-address"],
    ["http://khop.example", "not-https"],
    ["https://khop.example/?a=1", "not-a-folder"],
    ["https://khop.example/#a", "not-a-folder"],
    ["https://localhost:3000", "localhost"],
  ])("an address that cannot be served: “%s” is %s", (url, code) => {
    expect(makeVariant("production", url)).toEqual({ ok: false, error: { code } });
  });
});

function variant(kind: VariantKind, url: string): Variant {
  const made = makeVariant(kind, url);
  if (!made.ok) throw new Error(made.error.code);
  return made.value;
}

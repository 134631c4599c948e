import { mkdirSync, writeFileSync } from "node:fs";
import { Command, Option } from "commander";
import { checkManifest } from "../addin/check/check-manifest";
import { renderManifest } from "../addin/manifest-xml";
import { DEV_URL, makeVariant, type VariantError, type VariantKind } from "../addin/variant";
import { readManifestWorld } from "./manifest-files";
import { readProduct } from "./product";

/** `npm run manifest -- --variant production --url https://…`: writes dist/manifest/manifest.production.xml, checked. */
function writeManifest(): number {
  const { variant: kind, url } = new Command()
    .addOption(
      new Option("--variant <variant>", "dev, production, or offline (own server without the internet)")
        .choices(["dev", "production", "offline"])
        .default("production"),
    )
    .option("--url <address>", "the https address of the folder that the add-in is served from")
    .parse()
    .opts<{ variant: VariantKind; url?: string }>();
  const variant = makeVariant(kind, url ?? (kind === "dev" ? DEV_URL : ""));
  if (!variant.ok) {
    process.stderr.write(`--url ${url ?? ""}: ${SENTENCES[variant.error.code]}\n`);
    return 2;
  }
  const manifest = renderManifest(variant.value, readProduct());
  const problems = checkManifest(manifest, readManifestWorld(variant.value.baseUrl));
  if (problems.length > 0) throw new Error(problems.join("\n"));
  const path = `dist/manifest/manifest.${kind}.xml`;
  mkdirSync("dist/manifest", { recursive: true });
  writeFileSync(path, manifest);
  process.stdout.write(`${path}: ${variant.value.baseUrl}\n`);
  return 0;
}

const SENTENCES: Readonly<Record<VariantError["code"], string>> = {
  "not-an-address":
    "cần một địa chỉ đầy đủ, ví dụ https://may-chu.example/khop. A whole address is needed, such as https://server.example/khop.",
  "not-https":
    "Excel chỉ nhận địa chỉ https: cài chứng thư cho máy chủ. Excel takes https only: give the server a certificate.",
  "not-a-folder": "địa chỉ của thư mục, không có ? hay #. The address of the folder, without ? or #.",
  localhost:
    "localhost chỉ dùng trên chính máy này: dùng --variant dev, hoặc địa chỉ của máy chủ. Nobody else reaches localhost: use --variant dev, or the server's address.",
};

process.exitCode = writeManifest();

import { mkdirSync, writeFileSync } from "node:fs";
import { renderManifest } from "../../addin/manifest-xml";
import { renderEnglishShortcutNames, renderShortcuts } from "../../addin/shortcuts";
import { DEV_URL, makeVariant } from "../../addin/variant";
import { readProduct } from "../product";

/** `npm run generate`: the developer's manifest, and the files of shortcuts that every variant serves. */
function writeAddinFiles(): void {
  const variant = makeVariant("dev", DEV_URL);
  if (!variant.ok) throw new Error(`${DEV_URL}: ${variant.error.code}`);
  writeFileSync("manifest.xml", renderManifest(variant.value, readProduct()));
  mkdirSync("assets/addin", { recursive: true });
  writeFileSync("assets/addin/shortcuts.json", renderShortcuts());
  writeFileSync("assets/addin/shortcuts.en.json", renderEnglishShortcutNames());
}

writeAddinFiles();

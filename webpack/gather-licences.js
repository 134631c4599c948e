const { existsSync, readdirSync, readFileSync } = require("node:fs");
const path = require("node:path");
const { standardText } = require("./standard-licences");

/**
 * What a package states of its licence: `{ name, version, author, licence, source, texts }`, where `licence` is the SPDX name or the
 * title of its terms, `source` where that was found and `texts` its licence and notice files as `{ name, text }`. Throws where it says
 * nothing.
 */
function readPackageLicence(folder) {
  const { name, version, license, licenses, author } = readJson(path.join(folder, "package.json"));
  const stated = typeof license === "string" ? license : (license?.type ?? licenses?.[0]?.type);
  const texts = readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isFile() && LEGAL_FILE.test(entry.name))
    .map((entry) => entry.name)
    .sort()
    .map((file) => ({ name: file, text: readFileSync(path.join(folder, file), "utf8").trim() }));
  const all = { name, version, author: typeof author === "object" ? author.name : author, texts };
  if (stated !== undefined && !NAMES_A_FILE.test(stated))
    return { ...all, licence: stated, source: "package.json" };
  const found = readLicenceOfSource(folder);
  if (found !== null) return { ...all, licence: found, source: "its source" };
  const title = texts[0]?.text.split("\n")[0].replace(/^[#\s]+/, "");
  if (title) return { ...all, licence: title, source: "its licence file" };
  throw new Error(`${name} ${version} does not say under which licence it may be shipped`);
}

/** The folders of the packages that these files are of, each once; a file of no package, as ours are, gives none. */
function findPackageFolders(files) {
  const folders = new Set();
  for (const file of files) {
    const folder = packageFolderOf(file);
    if (folder !== null) folders.add(folder);
  }
  return [...folders];
}

/** One text of all packages, by name: for each its licence, and the files in which it says so. Equal texts stand once. */
function renderLicences(packages) {
  const sorted = [...packages].sort((a, b) => compare(a.name, b.name) || compare(a.version, b.version));
  const byText = new Map();
  for (const each of sorted)
    for (const { name, text } of each.texts)
      byText.set(text, [...(byText.get(text) ?? []), `${each.name} ${each.version} (${name})`]);
  for (const each of sorted.filter(({ texts }) => texts.length === 0))
    byText.set(standardText(each), [
      `${each.name} ${each.version} (it comes without a licence file; the usual text of ${each.licence})`,
    ]);
  const lines = sorted.map(
    (each) =>
      `${each.name} ${each.version}: ${each.licence}${each.source === "package.json" ? "" : ` (as ${each.source} says)`}` +
      (each.texts.length > 0 ? "" : " (it comes without a licence file)"),
  );
  const texts = [...byText].map(([text, whose]) => `${RULE}\n${whose.join("\n")}\n${RULE}\n\n${text}\n`);
  return `${[TITLE, lines.join("\n"), ...texts].join("\n\n")}`;
}

/** A file of a package stands below the last `node_modules` of its path; a scope has a name of two parts. */
function packageFolderOf(file) {
  const parts = file.split(/[\\/]/);
  const at = parts.lastIndexOf("node_modules");
  if (at === -1 || at === parts.length - 1) return null;
  const folder = parts.slice(0, at + (parts[at + 1].startsWith("@") ? 3 : 2)).join(path.sep);
  return existsSync(path.join(folder, "package.json")) ? folder : null;
}

/** The SPDX tag or the well-known heading in the main file of the package. */
function readLicenceOfSource(folder) {
  const { main, module: modern, types } = readJson(path.join(folder, "package.json"));
  for (const file of [main, modern, types]) {
    if (typeof file !== "string" || !existsSync(path.join(folder, file))) continue;
    const source = readFileSync(path.join(folder, file), "utf8");
    const tag = /SPDX-License-Identifier:\s*([\w.+-]+)/.exec(source)?.[1];
    if (tag) return tag;
    if (/Licensed under the Apache License, Version 2\.0/.test(source)) return "Apache-2.0";
  }
  return null;
}

function readJson(file) {
  return JSON.parse(readFileSync(file, "utf8"));
}

function compare(a, b) {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** `LICENSE`, `LICENCE.md`, `LICENSE-MIT`, `COPYING`, `NOTICE.txt`: no scripts, whatever their names. */
const LEGAL_FILE =
  /^(licen[cs]es?|copying|notice|third-?party-?(notices?|licen[cs]es?))([.-][\w-]+)?(?<!\.[cm]?js|\.json)$/i;
/** `SEE LICENSE IN LICENSE.md`, or the bare name of a file. */
const NAMES_A_FILE = /^(see licen[cs]e in .*|licen[cs]e(\.\w+)?|unlicensed)$/i;
const RULE = "-".repeat(80);
const TITLE = [
  "Khớp ships parts of these packages, each under its own licence.",
  "Khớp mang theo một phần của các gói sau, mỗi gói theo giấy phép của gói đó.",
].join("\n");

module.exports = { findPackageFolders, readPackageLicence, renderLicences };

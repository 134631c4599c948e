import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";

interface PackageLicence {
  readonly name: string;
  readonly licence: string;
  readonly source: string;
  readonly texts: readonly { readonly name: string; readonly text: string }[];
}

const { findPackageFolders, readPackageLicence, renderLicences } = createRequire(__filename)(
  resolve("webpack/gather-licences.js"),
) as {
  findPackageFolders: (files: readonly string[]) => readonly string[];
  readPackageLicence: (folder: string) => PackageLicence;
  renderLicences: (packages: readonly PackageLicence[]) => string;
};

describe("the licences of packages", () => {
  const root = mkdtempSync(join(tmpdir(), "khop-licences-"));
  afterAll(() => rmSync(root, { recursive: true }));

  /** A package of this name with these files beside its package.json; gives its folder. */
  const make = (name: string, stated: object, files: Readonly<Record<string, string>> = {}): string => {
    const folder = join(root, "node_modules", name);
    for (const [file, text] of Object.entries({
      "package.json": JSON.stringify({
        name: name.split("node_modules/").at(-1),
        version: "2.1.0",
        ...stated,
      }),
      ...files,
    })) {
      mkdirSync(dirname(join(folder, file)), { recursive: true });
      writeFileSync(join(folder, file), text);
    }
    return folder;
  };

  test("a file is of the innermost package of its path, and ours are of none", () => {
    const plain = make("rice", { license: "MIT" }, { "lib/package.json": '{ "type": "module" }' });
    const scoped = make("@field/rice", { license: "MIT" });
    const inner = make("rice/node_modules/bowl", { license: "MIT" });
    expect(
      findPackageFolders([
        join(plain, "lib", "a.js"),
        join(plain, "lib", "deep", "b.js"),
        join(scoped, "index.js"),
        join(inner, "index.js"),
        join(root, "src", "main.ts"),
      ]),
    ).toEqual([plain, scoped, inner]);
  });

  test.each<[string, object, Readonly<Record<string, string>>, string, string]>([
    ["in package.json", { license: "BSD-2-Clause" }, {}, "BSD-2-Clause", "package.json"],
    ["in package.json of old", { licenses: [{ type: "MIT" }] }, {}, "MIT", "package.json"],
    [
      "by a tag in its source",
      { main: "m.js" },
      { "m.js": "// SPDX-License-Identifier: ISC\n" },
      "ISC",
      "its source",
    ],
    [
      "by Apache's heading in its source",
      { main: "m.js" },
      { "m.js": '/* Licensed under the Apache License, Version 2.0 (the "License"); */' },
      "Apache-2.0",
      "its source",
    ],
    [
      "by the terms it brings, where package.json names the file alone",
      { license: "SEE LICENSE IN LICENSE.md" },
      { "LICENSE.md": "# Terms of the House of Lanterns\n\nUse it." },
      "Terms of the House of Lanterns",
      "its licence file",
    ],
  ])("is found %s", (title, stated, files, licence, source) => {
    expect(readPackageLicence(make(title.replaceAll(" ", "-"), stated, files))).toMatchObject({
      licence,
      source,
    });
  });

  test("a package that says nothing is not shipped", () => {
    const folder = make("mute", { main: "m.js" }, { "m.js": "1;", "README.md": "Free, they say." });
    expect(() => readPackageLicence(folder)).toThrow("mute 2.1.0 does not say");
  });

  test("keeps licences and notices, and nothing that is only called like one", () => {
    const { texts } = readPackageLicence(
      make(
        "notes",
        { license: "Apache-2.0" },
        {
          "LICENCE.txt": "The terms.\n",
          NOTICE: "Made in a shed.",
          "license-checker.js": "1;",
          "licenses/other.txt": "x",
          "README.md": "y",
        },
      ),
    );
    expect(texts).toEqual([
      { name: "LICENCE.txt", text: "The terms." },
      { name: "NOTICE", text: "Made in a shed." },
    ]);
  });

  test("the text lists packages by name, has equal terms once, and says which bring none", () => {
    const shared = { LICENSE: "The same words for both." };
    const text = renderLicences(
      [
        make("zebra", { license: "MIT" }, shared),
        make("ant", { license: "MIT" }, shared),
        make("bare", { license: "ISC", author: { name: "Lê Thị Thử" } }),
        make("far", { license: "MPL-2.0" }),
      ].map((folder) => readPackageLicence(folder)),
    );
    expect(text.split("\n").filter((line) => /^\w+ 2\.1\.0: /u.test(line))).toEqual([
      "ant 2.1.0: MIT",
      "bare 2.1.0: ISC (it comes without a licence file)",
      "far 2.1.0: MPL-2.0 (it comes without a licence file)",
      "zebra 2.1.0: MIT",
    ]);
    expect(text.split("The same words for both.")).toHaveLength(2);
    expect(text).toContain("ant 2.1.0 (LICENSE)\nzebra 2.1.0 (LICENSE)");
    expect(text).toContain("Copyright (c) Lê Thị Thử\n\nPermission to use, copy, modify");
    expect(text).toContain("https://spdx.org/licenses/MPL-2.0.html");
  });
});

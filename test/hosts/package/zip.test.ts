import { strFromU8, unzipSync, zipSync } from "fflate";
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { crc32 } from "../../../src/hosts/package/crc32";
import { OfficePackage } from "../../../src/hosts/package/office-package";
import { inflateEntry, readZip } from "../../../src/hosts/package/read-zip";
import { writeZip } from "../../../src/hosts/package/write-zip";

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

describe("zip", () => {
  it("has the checksum everybody has, for any length", () => {
    expect(crc32(bytesOf("123456789"))).toBe(0xcbf43926);
    expect([0, 1, 2, 3].map((length) => crc32(bytesOf("abc".slice(0, length))))).toEqual([
      0, 0xe8b7be43, 0x9e83486d, 0x352441c2,
    ]);
  });

  it("takes entries over as they were packed, stored ones too, and adds new ones that others can read", () => {
    const before = zipSync({
      "a.txt": [bytesOf("kho".repeat(99)), { level: 9 }],
      "ả.txt": [bytesOf("đ"), { level: 0 }],
    });
    const entries = readZip(before);
    const after = writeZip([...entries, { name: "mới.txt", content: bytesOf("mới") }]);
    expect(Object.entries(unzipSync(after)).map(([name, content]) => [name, strFromU8(content)])).toEqual([
      ["a.txt", "kho".repeat(99)],
      ["ả.txt", "đ"],
      ["mới.txt", "mới"],
    ]);
    expect(
      readZip(after)
        .slice(0, 2)
        .map((each) => each.data),
    ).toEqual(entries.map((each) => each.data));
  });

  it("reads what a streaming writer leaves: sizes after the data, and 64-bit fields", () => {
    const folder = mkdtempSync(join(tmpdir(), "khop-zip-"));
    const script =
      "import zipfile,sys\nz=zipfile.ZipFile(sys.argv[1],'w',zipfile.ZIP_DEFLATED)\n" +
      "f=z.open('lớn.txt','w',force_zip64=True)\nf.write('dữ liệu'.encode()*50)\nf.close()\nz.close()\n";
    try {
      execFileSync("python3", ["-c", script, join(folder, "a.zip")]);
    } catch {
      console.info("skipped: python3 is not installed");
      return;
    }
    const bytes = new Uint8Array(readFileSync(join(folder, "a.zip")));
    rmSync(folder, { recursive: true });
    const [entry] = readZip(bytes);
    expect(entry && strFromU8(inflateEntry(entry))).toBe("dữ liệu".repeat(50));
    expect(strFromU8(unzipSync(writeZip(readZip(bytes)))["lớn.txt"]!)).toBe("dữ liệu".repeat(50));
  });
});

describe("package", () => {
  it("finds parts whatever their case, and shows changes before they are saved", () => {
    const parts = new OfficePackage(
      zipSync({ "XL/Workbook.xml": bytesOf("<a/>"), "xl\\b.xml": bytesOf("<b/>") }),
    );
    expect(parts.readText("xl/workbook.xml")).toBe("<a/>");
    expect(parts.has("xl/b.xml")).toBe(true);
    parts.write("xl/WORKBOOK.xml", "<c/>");
    parts.remove("xl/b.xml");
    parts.write("xl/d.xml", "<d/>");
    expect(parts.readText("XL/workbook.xml")).toBe("<c/>");
    expect(parts.names()).toEqual(["XL/Workbook.xml", "xl/d.xml"]);
    expect(Object.keys(unzipSync(parts.save()))).toEqual(["XL/Workbook.xml", "xl/d.xml"]);
  });
});

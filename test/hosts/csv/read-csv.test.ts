import { readCsv } from "../../../src/hosts/csv/read-csv";
import { writeOld } from "../../../src/sample/mess/write-old";

const ROWS = [
  ["Đơn vị", "Tên mô hình", "Năm đăng ký"],
  ["Xã Vầu Sơn", "Trồng rừng, giữ nước; vệ sinh đường làng", "2021"],
  ["Phường Lũng Mây", "Tủ sách “Ánh sáng” của thôn Nà Ươm", "2022"],
];

/** As Excel writes it: quoted where the cell holds the delimiter, a quote or a line end. */
function write(rows: readonly (readonly string[])[], delimiter: string): string {
  const quote = (cell: string): string =>
    cell.includes(delimiter) || /["\r\n]/u.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
  return rows.map((row) => row.map(quote).join(delimiter)).join("\r\n");
}

function read(bytes: Uint8Array): unknown[][] {
  const result = readCsv("xa-vau-son.csv", bytes);
  if (!result.ok) throw new Error(result.error.code);
  return result.value.sheets[0]?.values.map((row) => [...row]) ?? [];
}

/** One byte a letter, the letters being those of Latin-1 or given. */
function singleBytes(text: string, map: ReadonlyMap<string, number> = new Map()): Uint8Array {
  return Uint8Array.from(text, (letter) => map.get(letter) ?? letter.charCodeAt(0));
}

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

describe("readCsv", () => {
  const expected = ROWS.map((row) => row.map((cell) => (/^\d+$/u.test(cell) ? Number(cell) : cell)));

  it.each([";", ",", "\t"])("parts cells by %j and reads quoted ones", (delimiter) => {
    expect(read(utf8(write(ROWS, delimiter)))).toEqual(expected);
  });

  it("finds the delimiter below title lines, and takes the one that a first line states", () => {
    const title = `DANH SÁCH, MÔ HÌNH, NỘI DUNG\r\nNăm 2021, 2022\r\n\r\n${write(ROWS, ";")}`;
    expect(read(utf8(title)).slice(3)).toEqual(expected);
    expect(read(utf8(`sep=|\r\n${write(ROWS, "|")}`))).toEqual(expected);
    expect(read(utf8(`"sep=;"\r\n${write(ROWS, ";")}`))).toEqual(expected);
    expect(read(utf8(`Sep=|\n${write(ROWS, "|")}`))).toEqual(expected);
  });

  it("finds the delimiter of one entry below a title with commas, its empty last cells left out", () => {
    const text = [
      "DANH SÁCH TẬP THỂ, CÁ NHÂN ĐĂNG KÝ, ĐƯỢC CÔNG NHẬN",
      "",
      "Đơn vị;Loại;Tên mô hình, nội dung;Đối tượng;Tên tập thể, cá nhân;Lĩnh vực;Năm đăng ký;Năm khen",
      "Xã An Sơn;Mô hình;Nuôi ong lấy mật, bán trên mạng;Tập thể;Chi hội Phụ nữ, thôn Hạ;Kinh tế;2021",
    ];
    const rows = read(utf8(text.join("\r\n")));
    expect([rows[2]?.length, rows[3]?.[4]]).toEqual([8, "Chi hội Phụ nữ, thôn Hạ"]);
  });

  it.each([
    ["names", "TT;Tên mô hình;Người thực hiện", "1;Tổ góp vốn;Lò A, Lò B, Lò C, Lò D, Lò E"],
    [
      "notes",
      "TT;Đơn vị;Tên mô hình;Lĩnh vực;Nội dung",
      "1;Xã A;Đường hoa;Kinh tế;đường sạch, nhà đẹp, ngõ văn minh, an toàn, đoàn kết, vui",
    ],
  ])("commas in the %s of every line part no cells of a list parted by semicolons", (_, header, line) => {
    const rows = Array.from({ length: 20 }, (_, at) => (at % 2 === 0 ? line : `${line}, nữa`));
    const width = header.split(";").length;
    for (const lines of [1, 3, 20])
      expect(read(utf8([header, ...rows.slice(0, lines)].join("\n"))).map((row) => row.length)).toEqual(
        Array.from({ length: lines + 1 }, () => width),
      );
  });

  it("a header alone is parted, a blank line below it or not", () => {
    expect(read(utf8("TT;Đơn vị;Tên mô hình\n"))[0]).toHaveLength(3);
    expect(read(utf8("TT;Đơn vị;Tên mô hình"))[0]).toHaveLength(3);
  });

  it("commas in long notes part no cells of a list parted by semicolons", () => {
    const note = "sạch, đẹp, văn minh, an toàn, đoàn kết";
    const rows = Array.from({ length: 20 }, (_, at) => `${at + 1};Mô hình ${at % 3 === 0 ? note : "nhỏ"}`);
    expect(read(utf8(["TT;Tên", ...rows].join("\n"))).every((row) => row.length === 2)).toBe(true);
  });

  it("reads UTF-8 and UTF-16 with a mark and without", () => {
    const text = write(ROWS, ";");
    const wide = (littleEndian: boolean): Uint8Array => {
      const bytes = new Uint8Array(text.length * 2);
      const view = new DataView(bytes.buffer);
      for (const [at, letter] of text.split("").entries())
        view.setUint16(at * 2, letter.charCodeAt(0), littleEndian);
      return bytes;
    };
    const marked = (mark: readonly number[], bytes: Uint8Array): Uint8Array =>
      Uint8Array.from([...mark, ...bytes]);
    expect(read(marked([0xef, 0xbb, 0xbf], utf8(text)))).toEqual(expected);
    for (const bytes of [marked([0xff, 0xfe], wide(true)), marked([0xfe, 0xff], wide(false)), wide(true)])
      expect(read(bytes)).toEqual(expected);
  });

  it("reads what Vietnamese Windows writes (windows-1258) as Unicode", () => {
    const [table, marks] = makeWindows1258();
    const text = write(ROWS, ";").replace(/[“”]/gu, '"').replaceAll('"', "");
    const decomposed = Array.from(text, (letter) => {
      if (table.has(letter)) return letter;
      const parts = letter.normalize("NFD");
      const tone = marks.find((mark) => parts.includes(mark)) ?? "";
      return parts.replace(tone, "").normalize("NFC") + tone;
    }).join("");
    expect(read(singleBytes(decomposed, table))[1]).toContain("Xã Vầu Sơn");
    expect(read(singleBytes(decomposed, table))[2]).toContain("Phường Lũng Mây");
  });

  it("leaves the letters of old fonts (TCVN3, VNI) to the reader of cells", () => {
    for (const writing of ["tcvn3", "vni"] as const) {
      const old = ROWS.map((row) => row.map((cell) => writeOld(cell.replace(/[“”]/gu, ""), writing)));
      expect(read(singleBytes(write(old, ";")))[1]?.[0]).toBe(old[1]?.[0]);
    }
  });

  it("what begins like a formula, and a number with zeros before it, is text", () => {
    const rows = read(utf8('a;b;c\n=HYPERLINK("http://x");+84;0012\n@x;-1;1e3'));
    expect(rows[1]).toEqual(['=HYPERLINK("http://x")', "+84", "0012"]);
    expect(rows[2]).toEqual(["@x", -1, "1e3"]);
  });

  it("a quote that nobody closes swallows nothing", () => {
    const rows = read(utf8('a;b\n"Dân vận" khéo;1\n"hai";2\nba;3'));
    expect(rows).toEqual([
      ["a", "b"],
      ['"Dân vận" khéo', 1],
      ["hai", 2],
      ["ba", 3],
    ]);
  });

  it("bytes that are no text are refused", () => {
    expect(readCsv("x.csv", Uint8Array.from([1, 0, 2, 0, 0, 3, 200]))).toMatchObject({
      ok: false,
      error: { code: "not-a-workbook" },
    });
  });
});

/** The letters of windows-1258 by their bytes, as the platform decodes them, and its tone marks. */
function makeWindows1258(): readonly [ReadonlyMap<string, number>, readonly string[]] {
  const table = new Map<string, number>();
  for (let byte = 255; byte >= 0; byte--)
    table.set(new TextDecoder("windows-1258").decode(Uint8Array.of(byte)), byte);
  return [table, ["\u0301", "\u0300", "\u0309", "\u0303", "\u0323"]];
}

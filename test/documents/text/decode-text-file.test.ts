import { decodeTextFile } from "../../../src/documents/text/decode-text-file";
import { writeOld } from "../../../src/sample/mess/write-old";

const TEXT =
  "Báo cáo của xã Lũng Cạn\r\nToàn xã có 35 mô hình, tăng 4 mô hình so với năm trước.\nTrong đó: 12 mô hình nuôi ong, 23 mô hình trồng quế.\n";

/** One byte a letter, as text of before Unicode is on disk. */
function toBytes(text: string): Uint8Array {
  return Uint8Array.from(text, (letter) => letter.charCodeAt(0));
}

function toUtf16(text: string, { big, mark }: { readonly big: boolean; readonly mark: boolean }): Uint8Array {
  const whole = mark ? `\ufeff${text}` : text;
  const bytes = new Uint8Array(2 * whole.length);
  const view = new DataView(bytes.buffer);
  for (let at = 0; at < whole.length; at++) view.setUint16(2 * at, whole.charCodeAt(at), !big);
  return bytes;
}

/** Windows-1258 keeps the vowel with its own mark in one byte and the tone in the next. */
function toWindows1258(text: string): Uint8Array {
  const decoder = new TextDecoder("windows-1258");
  const codes = new Map(
    Array.from({ length: 256 }, (_, code) => [decoder.decode(Uint8Array.of(code)), code]),
  );
  const letters = Array.from(text, (letter) => {
    if (codes.has(letter)) return letter;
    const parts = letter.normalize("NFD");
    const tone = /[\u0300\u0301\u0303\u0309\u0323]/u.exec(parts)?.[0] ?? "";
    return parts.replace(tone, "").normalize("NFC") + tone;
  });
  return Uint8Array.from(letters.join(""), (letter) => codes.get(letter) ?? 63);
}

describe("decodeTextFile", () => {
  it.each([
    ["UTF-8", new TextEncoder().encode(TEXT)],
    ["UTF-8 with its mark", new TextEncoder().encode(`\ufeff${TEXT}`)],
    ["UTF-16 with its mark", toUtf16(TEXT, { big: false, mark: true })],
    ["UTF-16, the high byte first", toUtf16(TEXT, { big: true, mark: true })],
    ["UTF-16 without a mark", toUtf16(TEXT, { big: false, mark: false })],
    ["Windows-1258", toWindows1258(TEXT)],
    ["TCVN3, one byte a letter", toBytes(writeOld(TEXT, "tcvn3"))],
    ["VNI, one byte a letter", toBytes(writeOld(TEXT, "vni"))],
    ["TCVN3 that was pasted into UTF-8", new TextEncoder().encode(writeOld(TEXT, "tcvn3"))],
  ])("reads %s", (_encoding, bytes) => {
    expect(decodeTextFile(bytes)?.normalize("NFC")).toBe(TEXT);
  });

  it("leaves a foreign word in a Unicode text as it is", () => {
    const text = "Dự án do tổ chức Förderung và hãng Façade tài trợ, kích thước 3×4 m.";
    expect(decodeTextFile(new TextEncoder().encode(text))).toBe(text);
  });

  it("takes no bytes for text that are none", () => {
    expect(decodeTextFile(Uint8Array.of(1, 0, 0, 7, 0, 0, 3, 200, 0, 0, 0, 9))).toBeNull();
    const noise = Uint8Array.from({ length: 500 }, (_, at) => ((at * 7919) % 255) + 1);
    expect(decodeTextFile(noise)).toBeNull();
  });
});

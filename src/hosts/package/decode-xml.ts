import { isUtf8 } from "./is-utf8";
import { PackageFault } from "./package-fault";

/** The text of an XML part, whatever encoding it came in, without a byte-order mark. */
export function decodeXml(bytes: Uint8Array): string {
  return new TextDecoder().decode(toUtf8(bytes));
}

/** The same part as UTF-8: itself where it already is (a mark stays in place), else recoded. */
export function toUtf8(bytes: Uint8Array): Uint8Array {
  const encoding = detectEncoding(bytes);
  if (encoding === "utf-8") {
    if (!isUtf8(bytes)) throw new PackageFault("damaged", "text that is no UTF-8");
    return bytes;
  }
  if (bytes.length > MAX_RECODED_BYTES)
    throw new PackageFault("too-large", `${bytes.length} bytes of ${encoding}`);
  let text: string;
  try {
    text = new TextDecoder(encoding).decode(bytes);
  } catch {
    throw new PackageFault("damaged", `encoding ${encoding} is not known`);
  }
  return new TextEncoder().encode(text.replace(DECLARED, (all, name: string) => all.replace(name, "UTF-8")));
}

/** Recoding holds a part three times over. */
const MAX_RECODED_BYTES = 128 * 1024 * 1024;

function detectEncoding(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return "utf-16le";
  if (first === 0xfe && second === 0xff) return "utf-16be";
  if (first === 0x3c && second === 0) return "utf-16le";
  if (first === 0 && second === 0x3c) return "utf-16be";
  if (first === 0xef) return "utf-8";
  const head = String.fromCharCode(...bytes.subarray(0, 120));
  const declared = (DECLARED.exec(head)?.[1] ?? "utf-8").toLowerCase();
  // A part that says UTF-16 in single bytes can only be mislabelled.
  return declared.startsWith("utf") || declared === "us-ascii" ? "utf-8" : declared;
}

const DECLARED = /^\s*<\?xml[^>]*?\sencoding\s*=\s*["']([^"']+)["']/u;

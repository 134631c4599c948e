import { strToU8 } from "fflate";
import type { Files } from "./read-build";

/**
 * A tar (POSIX ustar) of these files, all with the same date and owner, so that equal files give equal bytes. Paths are ASCII of up to
 * 100 characters. What matches `programs` may be run.
 */
export function writeTar(files: Files, programs: RegExp): Uint8Array {
  const blocks: Uint8Array[] = [];
  for (const [path, bytes] of Object.entries(files)) {
    blocks.push(writeHeader(path, bytes.length, programs.test(path) ? 0o755 : 0o644), bytes);
    blocks.push(new Uint8Array(-bytes.length & (BLOCK - 1)));
  }
  blocks.push(new Uint8Array(2 * BLOCK));
  return new Uint8Array(Buffer.concat(blocks));
}

function writeHeader(path: string, size: number, mode: number): Uint8Array {
  const name = strToU8(path);
  if (name.length > 100) throw new Error(`${path} is too long for the header of a tar`);
  const header = new Uint8Array(BLOCK);
  const put = (text: string, offset: number): void => header.set(strToU8(text), offset);
  header.set(name);
  put(octal(mode, 7), 100);
  put(octal(0, 7), 108);
  put(octal(0, 7), 116);
  put(octal(size, 11), 124);
  put(octal(DATE, 11), 136);
  // The checksum is taken with blanks in its own place.
  put(" ".repeat(8), 148);
  put("0", 156);
  put("ustar\u000000", 257);
  const sum = header.reduce((total, byte) => total + byte, 0);
  put(`${octal(sum, 6)}\u0000 `, 148);
  return header;
}

function octal(value: number, digits: number): string {
  return value.toString(8).padStart(digits, "0");
}

const BLOCK = 512;
/** 1985-10-26, as npm dates the files of its packages: some tools take 0 for a mistake. */
const DATE = 499_162_500;

/**
 * The CRC-32 of zip. Four tables, so that four bytes are taken at a time: a sheet may have hundreds of megabytes.
 * `before`: of the bytes that these follow.
 */
export function crc32(bytes: Uint8Array, before = 0): number {
  let crc = ~before;
  let at = 0;
  for (const last = bytes.length - 3; at < last; at += 4) {
    crc ^=
      (bytes[at] ?? 0) |
      ((bytes[at + 1] ?? 0) << 8) |
      ((bytes[at + 2] ?? 0) << 16) |
      ((bytes[at + 3] ?? 0) << 24);
    crc =
      (TABLE[768 + (crc & 255)] ?? 0) ^
      (TABLE[512 + ((crc >>> 8) & 255)] ?? 0) ^
      (TABLE[256 + ((crc >>> 16) & 255)] ?? 0) ^
      (TABLE[crc >>> 24] ?? 0);
  }
  for (; at < bytes.length; at++) crc = (TABLE[(crc ^ (bytes[at] ?? 0)) & 255] ?? 0) ^ (crc >>> 8);
  return ~crc >>> 0;
}

const TABLE = makeTable();

function makeTable(): Int32Array {
  const table = new Int32Array(1024);
  for (let index = 0; index < 256; index++) {
    let value = index;
    for (let bit = 0; bit < 8; bit++) value = value & 1 ? 0xedb88320 ^ (value >>> 1) : value >>> 1;
    table[index] = value;
  }
  for (let index = 256; index < 1024; index++) {
    const before = table[index - 256] ?? 0;
    table[index] = (table[before & 255] ?? 0) ^ (before >>> 8);
  }
  return table;
}

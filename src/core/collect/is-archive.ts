/** Whether bytes that no reader took are a folder packed by .zip, .rar or .7z, and not an Office file that is cut short. */
export function isArchive(bytes: Uint8Array): boolean {
  if (startsWith(bytes, RAR) || startsWith(bytes, SEVEN_ZIP) || startsWith(bytes, EMPTY_ZIP)) return true;
  if (!startsWith(bytes, ZIP) || bytes.length < NAME) return false;
  const length = (bytes[26] ?? 0) + 256 * (bytes[27] ?? 0);
  const first = String.fromCharCode(...bytes.subarray(NAME, NAME + Math.min(length, 40)));
  return !OF_OFFICE.test(first);
}

const RAR = [0x52, 0x61, 0x72, 0x21, 0x1a, 0x07];
const SEVEN_ZIP = [0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c];
const EMPTY_ZIP = [0x50, 0x4b, 0x05, 0x06];
const ZIP = [0x50, 0x4b, 0x03, 0x04];

/** Where the name of a zip's first part begins. */
const NAME = 30;

/** The part that an Office or OpenDocument file begins with. */
const OF_OFFICE = /^(?:\[Content_Types\]\.xml|_rels\/|docProps\/|customXml\/|xl\/|word\/|ppt\/|mimetype)/iu;

function startsWith(bytes: Uint8Array, head: readonly number[]): boolean {
  return head.every((byte, index) => bytes[index] === byte);
}

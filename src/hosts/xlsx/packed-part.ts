import { constants, deflateRawSync } from "node:zlib";
import { crc32 } from "../package/crc32";
import type { ZipEntry } from "../package/read-zip";
import { describeEntry, LEVEL } from "../package/write-zip";

/** A part that is packed while it is written: of a long one, only the packed bytes are held. For Node. */
export class PackedPart {
  private readonly pieces: Uint8Array[] = [];
  private waiting: string[] = [];
  private letters = 0;
  private crc = 0;
  /** Bytes written so far, unpacked, but for the last piece. */
  size = 0;

  write(text: string): void {
    this.waiting.push(text);
    this.letters += text.length;
    if (this.letters >= PIECE) this.pack(false);
  }

  finish(name: string, text: string): ZipEntry {
    this.waiting.push(text);
    this.pack(true);
    return describeEntry(name, { data: Buffer.concat(this.pieces), size: this.size, crc: this.crc });
  }

  /** Pieces that each end on a whole byte follow one another as one stream. */
  private pack(isLast: boolean): void {
    const bytes = Buffer.from(this.waiting.join(""), "utf8");
    this.waiting = [];
    this.letters = 0;
    this.crc = crc32(bytes, this.crc);
    this.size += bytes.length;
    const finishFlush = isLast ? constants.Z_FINISH : constants.Z_SYNC_FLUSH;
    this.pieces.push(deflateRawSync(bytes, { level: LEVEL, finishFlush }));
  }
}

const PIECE = 1 << 20;

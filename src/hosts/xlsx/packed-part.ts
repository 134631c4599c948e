import { Deflate } from "fflate";
import { crc32 } from "../package/crc32";
import type { ZipEntry } from "../package/read-zip";
import { describeEntry, LEVEL } from "../package/write-zip";

/** A part that is packed while it is written: of a long one, only the packed bytes are held. */
export class PackedPart {
  private readonly chunks: Uint8Array[] = [];
  private readonly deflate = new Deflate({ level: LEVEL }, (chunk) => this.chunks.push(chunk));
  private readonly encoder = new TextEncoder();
  private crc = 0;
  /** Bytes written so far, unpacked. */
  size = 0;

  write(text: string): void {
    this.push(text, false);
  }

  finish(name: string, text: string): ZipEntry {
    this.push(text, true);
    const data = new Uint8Array(this.chunks.reduce((sum, chunk) => sum + chunk.length, 0));
    let at = 0;
    for (const chunk of this.chunks) {
      data.set(chunk, at);
      at += chunk.length;
    }
    return describeEntry(name, { data, size: this.size, crc: this.crc });
  }

  private push(text: string, isLast: boolean): void {
    const bytes = this.encoder.encode(text);
    this.crc = crc32(bytes, this.crc);
    this.size += bytes.length;
    this.deflate.push(bytes, isLast);
  }
}

import type { Document } from "../../core/model/document";

export function readTextDocument(name: string, text: string): Document {
  return { name, text: text.normalize("NFC").replace(/\r\n?/gu, "\n"), blocks: [] };
}

import { readFile, stat } from "node:fs/promises";
import { basename, extname } from "node:path";
import type { Language } from "../core/base/language";
import type { Document } from "../core/model/document";
import { defaultTemplate } from "../core/template/default-template";
import { parseTemplate } from "../core/template/parse-template";
import type { Template } from "../core/template/schema";
import { readTextDocument } from "../documents/text/read-text-document";
import { readWorkbookFile, type WorkbookFile } from "../hosts/xlsx/file-io";
import { CliError } from "./cli-error";
import { describeHostError } from "./sentences";

/** Reads the workbooks named on the command line, in order. */
export async function readWorkbooks(
  paths: readonly string[],
  language: Language,
): Promise<readonly WorkbookFile[]> {
  const files: WorkbookFile[] = [];
  for (const path of paths) {
    const read = await readWorkbookFile(path);
    if (!read.ok) throw new CliError(describeHostError(read.error, language));
    if (files.some((file) => file.name === read.value.name)) {
      throw new CliError(
        language === "vi"
          ? `Có hai tệp cùng tên ${read.value.name}: đổi tên một tệp để biết phát hiện thuộc tệp nào.`
          : `Two files are called ${read.value.name}: rename one, so that findings can be told apart.`,
      );
    }
    files.push(read.value);
  }
  return files;
}

/** Reads the reports named by `--report`. */
export async function readDocuments(
  paths: readonly string[],
  language: Language,
): Promise<readonly Document[]> {
  const documents: Document[] = [];
  for (const path of paths) documents.push(await readDocument(path, language));
  return documents;
}

/** Reads the template named by `--template`, or gives the default one. */
export async function readTemplate(path: string | undefined, language: Language): Promise<Template> {
  if (path === undefined) return defaultTemplate();
  const bytes = await readBytes(path, language);
  let json: unknown;
  try {
    json = JSON.parse(new TextDecoder().decode(bytes).replace(/^\ufeff/u, ""));
  } catch {
    throw new CliError(
      language === "vi"
        ? `Mẫu ${path} không phải JSON hợp lệ: kiểm tra dấu phẩy, ngoặc.`
        : `The template ${path} is not valid JSON: check its commas and brackets.`,
    );
  }
  const parsed = parseTemplate(json, language);
  if (!parsed.ok) {
    throw new CliError(
      language === "vi"
        ? `Mẫu ${path} chưa đúng ở ${parsed.error.message}.`
        : `The template ${path} is wrong at ${parsed.error.message}.`,
    );
  }
  return parsed.value;
}

async function readDocument(path: string, language: Language): Promise<Document> {
  const vi = language === "vi";
  const extension = extname(path).toLowerCase();
  const bytes = await readBytes(path, language);
  if (extension !== ".txt") {
    throw new CliError(
      vi
        ? `${path}: bản này đọc báo cáo dạng .txt; mở tệp bằng Word, chọn Lưu thành “Plain Text (.txt)”, mã UTF-8.`
        : `${path}: this version reads reports as .txt; open the file in Word and save it as “Plain Text (.txt)”, UTF-8.`,
    );
  }
  const text = decodeText(bytes);
  if (text === null) {
    throw new CliError(
      vi
        ? `${path} không phải văn bản UTF-8 hoặc UTF-16: lưu lại dạng .txt, mã UTF-8.`
        : `${path} is not UTF-8 or UTF-16 text: save it again as UTF-8.`,
    );
  }
  if (text.trim() === "")
    throw new CliError(vi ? `${path} không có chữ nào để đối chiếu.` : `${path} holds no text to check.`);
  return readTextDocument(basename(path), text);
}

async function readBytes(path: string, language: Language): Promise<Uint8Array> {
  const found = await stat(path).catch(() => null);
  if (!found) throw new CliError(describeHostError({ code: "not-found", subject: path }, language));
  if (found.isDirectory()) {
    throw new CliError(
      language === "vi" ? `${path} là thư mục, không phải tệp.` : `${path} is a folder, not a file.`,
    );
  }
  try {
    return await readFile(path);
  } catch {
    throw new CliError(
      language === "vi"
        ? `Không đọc được ${path}: kiểm tra quyền truy cập.`
        : `${path} could not be read: check its permissions.`,
    );
  }
}

/** UTF-8, or UTF-16 by its mark; null when the bytes are neither. */
function decodeText(bytes: Uint8Array): string | null {
  const encoding =
    bytes[0] === 0xff && bytes[1] === 0xfe
      ? "utf-16le"
      : bytes[0] === 0xfe && bytes[1] === 0xff
        ? "utf-16be"
        : "utf-8";
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
    return text.includes("\u0000") ? null : text;
  } catch {
    return null;
  }
}

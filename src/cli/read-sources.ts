import { readFile, stat } from "node:fs/promises";
import { basename, extname } from "node:path";
import type { Language } from "../core/base/language";
import { importLinks } from "../core/links/links-file";
import type { Document } from "../core/model/document";
import type { FigureLink } from "../core/model/link";
import { parseTemplate } from "../core/template/parse-template";
import type { Template } from "../core/template/schema";
import { DOCUMENT_EXTENSIONS, readDocument } from "../documents/read-document";
import { readWorkbookFile, type WorkbookFile } from "../hosts/read-workbook-file";
import { CliError } from "./cli-error";
import { describeDocumentError } from "../app/sentences/document-error";
import { describeHostError } from "../app/sentences/host-error";

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
  for (const path of paths) {
    const document = await readReport(path, language);
    if (documents.some((each) => each.name === document.name)) {
      throw new CliError(
        language === "vi"
          ? `Có hai báo cáo cùng tên ${document.name}: đổi tên một tệp để biết phát hiện thuộc tệp nào.`
          : `Two reports are called ${document.name}: rename one, so that findings can be told apart.`,
      );
    }
    documents.push(document);
  }
  return documents;
}

/** Reads the template named by `--template`; `null` without one: it then follows from the workbooks. */
export async function readTemplate(path: string | undefined, language: Language): Promise<Template | null> {
  if (path === undefined) return null;
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

/** Reads the remembered links named by `--links`; none without it. */
export async function readLinks(
  path: string | undefined,
  language: Language,
): Promise<readonly FigureLink[]> {
  if (path === undefined) return [];
  const bytes = await readBytes(path, language);
  let json: unknown;
  try {
    json = JSON.parse(new TextDecoder().decode(bytes).replace(/^\ufeff/u, ""));
  } catch {
    json = undefined;
  }
  const links = importLinks(json, language);
  if (links.ok) return links.value;
  throw new CliError(
    language === "vi"
      ? `Không dùng được tệp liên kết ${path}: ${links.error}. Hãy xuất lại tệp từ Khớp.`
      : `The file of links ${path} cannot be used: ${links.error}. Export it again from Khớp.`,
  );
}

async function readReport(path: string, language: Language): Promise<Document> {
  const bytes = await readBytes(path, language);
  const ending = extname(path).toLowerCase();
  const extension = DOCUMENT_EXTENSIONS.find((each) => each === ending);
  if (extension === undefined) {
    throw new CliError(
      language === "vi"
        ? `${path}: báo cáo phải là tệp .docx, .odt, .pdf hoặc .txt; mở tệp bằng Word rồi lưu lại dạng “Word Document (.docx)”.`
        : `${path}: a report is a .docx, .odt, .pdf or .txt file; open it in Word and save it as “Word Document (.docx)”.`,
    );
  }
  const read = await readDocument(basename(path), extension, bytes);
  if (!read.ok) throw new CliError(describeDocumentError({ ...read.error, subject: path }, language));
  return read.value;
}

export async function readBytes(path: string, language: Language): Promise<Uint8Array> {
  const found = await stat(path).catch(() => null);
  if (!found) throw new CliError(describeHostError({ code: "not-found", subject: path }, language));
  if (found.isDirectory()) {
    throw new CliError(
      language === "vi" ? `${path} là thư mục, không phải tệp.` : `${path} is a folder, not a file.`,
    );
  }
  // A pipe or a device would never end.
  if (!found.isFile()) throw new CliError(describeHostError({ code: "not-a-file", subject: path }, language));
  if (found.size > MAX_FILE_BYTES)
    throw new CliError(describeHostError({ code: "too-large", subject: path }, language));
  try {
    return new Uint8Array(await readFile(path));
  } catch {
    throw new CliError(
      language === "vi"
        ? `Không đọc được ${path}: kiểm tra quyền truy cập.`
        : `${path} could not be read: check its permissions.`,
    );
  }
}

/** Larger files are refused before they are read. */
const MAX_FILE_BYTES = 300 * 1024 * 1024;

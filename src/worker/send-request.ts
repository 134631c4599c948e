import type { Remote } from "comlink";
import type { AnalysisRequest } from "../app/analysis/analyzer";
import type { Document } from "../core/model/document";
import type { SheetSnapshot } from "../core/model/workbook";
import { headOf, sliceSheet } from "./sheet-slices";
import type { SentRequest, WorkerService } from "./worker-service";

/** Sends what a request rests on, as far as the worker does not have it yet. One a worker. */
export interface Sender {
  readonly send: (request: AnalysisRequest, onProgress: (share: number) => void) => Promise<SentRequest>;
}

/**
 * Sheets and documents are known by identity: what is the same object is not sent again. A sheet goes slice by slice,
 * and each waits until the one before has arrived, so that the thread that sends is free between them.
 */
export function createSender(service: Remote<WorkerService>): Sender {
  const numbers = new Map<SheetSnapshot | Document, number>();
  let next = 1;

  const sendSheet = async (
    sheet: SheetSnapshot,
    id: number,
    sent: (cells: number) => void,
  ): Promise<void> => {
    await service.beginSheet(id, headOf(sheet));
    for (const slice of sliceSheet(sheet)) {
      await service.addSlice(id, slice);
      sent(slice.kind === "rows" ? slice.rows.length : 0);
    }
    await service.endSheet(id);
  };

  return {
    send: async ({ workbooks, documents, ...rest }, onProgress) => {
      const sheets = workbooks.flatMap((workbook) => workbook.sheets);
      const wanted = new Set<SheetSnapshot | Document>([...sheets, ...documents]);
      for (const known of numbers.keys()) if (!wanted.has(known)) numbers.delete(known);
      await service.keepOnly([...numbers.values()]);
      const missing = sheets.filter((sheet) => !numbers.has(sheet));
      const rows = missing.reduce((sum, sheet) => sum + sheet.values.length, 0);
      let done = 0;
      for (const sheet of missing) {
        const id = next++;
        await sendSheet(sheet, id, (more) => {
          done += more;
          onProgress(rows > 0 ? done / rows : 1);
        });
        // Only now: a sheet whose sending was broken off is sent again.
        numbers.set(sheet, id);
      }
      for (const document of documents) {
        if (numbers.has(document)) continue;
        const id = next++;
        await service.addDocument(id, document);
        numbers.set(document, id);
      }
      const numberOf = (each: SheetSnapshot | Document): number => numbers.get(each) ?? 0;
      return {
        ...rest,
        workbooks: workbooks.map(({ name, sheets: own }) => ({ name, sheets: own.map(numberOf) })),
        documents: documents.map(numberOf),
      };
    },
  };
}

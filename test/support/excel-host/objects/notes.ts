import { Area } from "../model/area";
import { cellAt } from "../model/rectangles";
import type { Sheet } from "../model/sheet";
import type { NoteRecord } from "../model/sheet-records";
import type { Scene } from "../scene";
import { apiObject, type ApiClass, type ApiObject } from "../wire/api-class";
import { refuse } from "../wire/api-error";
import { readArea, readFlag, readText } from "./arguments";
import { guardProtection } from "./protection";
import { rangeOf } from "./range-places";

/** The notes of some sheets. */
export function notesOf(sheets: readonly Sheet[]): ApiObject {
  return apiObject(noteCollectionClass, sheets);
}

interface Note {
  readonly sheet: Sheet;
  readonly id: string;
}

const noteCollectionClass: ApiClass<readonly Sheet[]> = {
  name: "NoteCollection",
  items: (sheets) =>
    sheets.flatMap((sheet) => sheet.notes.all.map(({ id }) => apiObject(noteClass, { sheet, id }))),
  item: (sheets, key, scene) => {
    if (key instanceof Area || (typeof key === "string" && /[A-Z]+\d/iu.test(key) && !key.startsWith("{"))) {
      return noteAt(sheets, key, scene);
    }
    const sheet = sheets.find((each) => each.notes.find(String(key)));
    if (!sheet) throw refuse("ItemNotFound");
    return apiObject(noteClass, { sheet, id: String(key) });
  },
  call: {
    add: (sheets, [cell, content], scene) => {
      const { sheet, range } = readArea(
        cell,
        scene,
        sheets.length === 1 ? sheets[0] : scene.workbook.activeSheet,
      );
      if (range.top !== range.bottom || range.left !== range.right) throw refuse("InvalidArgument");
      guardProtection(sheet, "allowEditObjects");
      refuseTaken(sheet, range.top, range.left);
      const record: NoteRecord = {
        id: `{NOTE-${scene.workbook.newId()}}`,
        row: range.top,
        column: range.left,
        content: readText(content),
        author: scene.author,
        visible: false,
      };
      sheet.notes.add(record);
      return apiObject(noteClass, { sheet, id: record.id });
    },
  },
};

/** A string holds the full address, with the name of the sheet, unless the collection is of one sheet. */
function noteAt(sheets: readonly Sheet[], key: Area | string, scene: Scene): ApiObject {
  const { sheet, range } = readArea(key, scene, sheets.length === 1 ? sheets[0] : undefined);
  const note = sheet.notes.all.find(({ row, column }) => range.top === row && range.left === column);
  if (!note || !sheets.includes(sheet)) throw refuse("ItemNotFound");
  return apiObject(noteClass, { sheet, id: note.id });
}

/** A cell has one note or one comment. */
export function refuseTaken(sheet: Sheet, row: number, column: number): void {
  const isHere = (each: { readonly row: number; readonly column: number }): boolean =>
    each.row === row && each.column === column;
  if (sheet.notes.all.some(isHere) || sheet.comments.all.some(isHere)) throw refuse("InvalidOperation");
}

const noteClass: ApiClass<Note> = {
  name: "Note",
  id: ({ id }) => id,
  get: {
    authorName: (note) => recordOf(note).author,
    content: (note) => recordOf(note).content,
    visible: (note) => recordOf(note).visible,
    height: () => 60,
    width: () => 108,
  },
  set: {
    content: (note, value) => update(note, { content: readText(value) }),
    visible: (note, value) => update(note, { visible: readFlag(value) }),
    height: (note) => update(note, {}),
    width: (note) => update(note, {}),
  },
  call: {
    delete: (note) => {
      guardProtection(note.sheet, "allowEditObjects");
      note.sheet.notes.remove(recordOf(note).id);
    },
    getLocation: (note) => rangeOf(note.sheet, cellAt(recordOf(note).row, recordOf(note).column)),
  },
};

function update(note: Note, change: Partial<NoteRecord>): void {
  guardProtection(note.sheet, "allowEditObjects");
  note.sheet.notes.update(recordOf(note).id, change);
}

function recordOf({ sheet, id }: Note): NoteRecord {
  const record = sheet.notes.find(id);
  if (!record) throw refuse("ItemNotFound");
  return record;
}

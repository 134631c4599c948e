import { cellAt } from "../model/rectangles";
import type { Sheet } from "../model/sheet";
import type { CommentRecord } from "../model/sheet-records";
import { apiObject, type ApiClass, type ApiObject } from "../wire/api-class";
import { refuse } from "../wire/api-error";
import { readArea, readFlag, readText } from "./arguments";
import { refuseTaken } from "./notes";
import { guardProtection } from "./protection";
import { rangeOf } from "./range-places";

/** The comments of some sheets, each the start of a thread. */
export function commentsOf(sheets: readonly Sheet[]): ApiObject {
  return apiObject(commentCollectionClass, sheets);
}

interface Comment {
  readonly sheet: Sheet;
  readonly id: string;
}

const commentCollectionClass: ApiClass<readonly Sheet[]> = {
  name: "CommentCollection",
  items: (sheets) =>
    sheets.flatMap((sheet) => sheet.comments.all.map(({ id }) => apiObject(commentClass, { sheet, id }))),
  item: (sheets, key) => {
    const sheet = sheets.find((each) => each.comments.find(String(key)));
    if (!sheet) throw refuse("ItemNotFound");
    return apiObject(commentClass, { sheet, id: String(key) });
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
      const record: CommentRecord = {
        id: `{COMMENT-${scene.workbook.newId()}}`,
        row: range.top,
        column: range.left,
        content: readText(content),
        author: scene.author,
        resolved: false,
        replies: [],
      };
      sheet.comments.add(record);
      return apiObject(commentClass, { sheet, id: record.id });
    },
    getItemByCell: (sheets, [cell], scene) => {
      const { sheet, range } = readArea(cell, scene, sheets[0]);
      const comment = sheet.comments.all.find((each) => each.row === range.top && each.column === range.left);
      if (!comment) throw refuse("ItemNotFound");
      return apiObject(commentClass, { sheet, id: comment.id });
    },
  },
};

const commentClass: ApiClass<Comment> = {
  name: "Comment",
  id: ({ id }) => id,
  get: {
    id: ({ id }) => id,
    authorName: (comment) => recordOf(comment).author,
    authorEmail: () => "",
    content: (comment) => recordOf(comment).content,
    contentType: () => "Plain",
    resolved: (comment) => recordOf(comment).resolved,
  },
  set: {
    content: (comment, value) => update(comment, { content: readText(value) }),
    resolved: (comment, value) => update(comment, { resolved: readFlag(value) }),
  },
  call: {
    delete: (comment) => {
      guardProtection(comment.sheet, "allowEditObjects");
      comment.sheet.comments.remove(recordOf(comment).id);
    },
    getLocation: (comment) => rangeOf(comment.sheet, cellAt(recordOf(comment).row, recordOf(comment).column)),
  },
};

function update(comment: Comment, change: Partial<CommentRecord>): void {
  guardProtection(comment.sheet, "allowEditObjects");
  comment.sheet.comments.update(recordOf(comment).id, change);
}

function recordOf({ sheet, id }: Comment): CommentRecord {
  const record = sheet.comments.find(id);
  if (!record) throw refuse("ItemNotFound");
  return record;
}

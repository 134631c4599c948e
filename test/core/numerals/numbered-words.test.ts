import { readClaims } from "../../../src/core/claims/read-claims";
import { defaultTemplate } from "../../../src/core/template/default-template";
import { readTextDocument } from "../../../src/documents/text/read-text-document";

/** The numbers of a text that are read as names. */
function namesIn(text: string): readonly number[] {
  const { figures } = readClaims([readTextDocument("bao-cao.txt", text)], defaultTemplate(), []);
  return figures.flatMap(({ notFigure, value }) => (notFigure === "name" ? [value] : []));
}

describe("a word that bears numbers as names", () => {
  it("is one that the document counts elsewhere, with other numbers behind it", () => {
    const text =
      "Có 2/8 tuyến chạy vượt là tuyến 03 và tuyến 14.\nThấp nhất là tuyến 12 (đi Cửa Sông), mới đạt 88,3%.";
    expect(namesIn(text)).toEqual([3, 14, 12]);
  });

  it("is none where it is never counted, or where what is counted follows", () => {
    expect(namesIn("Có 26 học viên, trong đó nữ 12 (46,2%), nam 14.")).toEqual([]);
    expect(namesIn("Các tuyến 12 xe, 14 xe. Tuyến 12 xe chạy tốt.")).toEqual([]);
  });
});

import { readPassages } from "../../../src/core/alignment/text/passage";
import { toToken } from "../../../src/core/alignment/text/words";
import { readClaims } from "../../../src/core/claims/read-claims";
import { defaultTemplate } from "../../../src/core/template/default-template";
import { readTextDocument } from "../../../src/documents/text/read-text-document";

describe("the title of a passage", () => {
  it("leaves out the letterhead above the document's own number", () => {
    const text =
      "UBND XÃ BÃI TRÀM\nPHÒNG VĂN HÓA\nSố: 15/BC-VH\n\nBÁO CÁO KẾT QUẢ ĐỌC SÁCH\n\nThư viện phục vụ 1.250 lượt bạn đọc trong quý, tăng so với quý trước.";
    const claims = readClaims([readTextDocument("bao-cao.txt", text)], defaultTemplate(), []);
    const [title] = readPassages(claims, () => true).map((passage) => passage.title);
    expect(title).toContain(toToken("sách"));
    expect(title).not.toContain(toToken("hóa"));
  });
});

import { readClaims } from "../../../src/core/claims/read-claims";
import { defaultTemplate } from "../../../src/core/template/default-template";
import { readTextDocument } from "../../../src/documents/text/read-text-document";

function read(text: string): readonly string[] {
  const { figures } = readClaims([readTextDocument("bao-cao.txt", text)], defaultTemplate(), []);
  return figures.map(({ number, notFigure }) => `${number.quote} ${notFigure ?? "figure"}`);
}

describe("numbers that look like names and durations", () => {
  it("takes a percentage behind “kế hoạch” for a figure, as no document is numbered so", () => {
    expect(read("Sản lượng mật ong vượt kế hoạch 6,5%.")).toEqual(["6,5% figure"]);
    expect(read("Đàn ong vượt kế hoạch 8% so với cùng kỳ.")).toEqual(["8% figure"]);
  });

  it("takes days of all patients together, and days a head, for figures", () => {
    expect(read("Tổng số ngày nằm viện là 41.275 ngày.")).toEqual(["41.275 figure"]);
    expect(read("Nằm viện bình quân 5,2 ngày/lượt.")).toEqual(["5,2 figure"]);
  });

  it("leaves durations and numbered plans alone", () => {
    expect(read("Hội chợ kéo dài 12 ngày.")).toEqual(["12 duration"]);
    expect(read("Thực hiện Kế hoạch 35, của Hội đồng thi đua.")[0]).toBe("35 document-number");
  });
});

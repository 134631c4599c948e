/** @jest-environment jsdom */
import { prove } from "./prove";
import { sheet, workbook } from "../../support/grid";

const TABLE = `
Biểu 2. Mô hình theo đơn vị
TT | Đơn vị | Mô hình | Việc làm | Tổng số
1 | Xã An Sơn | 312 | 41 | 353
2 | Xã Bình Lâm | 427 | 58 | 485
3 | Xã Cẩm Giang | 268 | 37 | 305
| Tổng cộng | 1007 | 136 | 1143`;

const TEXT = [
  "I. KẾT QUẢ",
  "Xã Bình Lâm có 427 mô hình và 58 việc làm. Xã An Sơn có 321 mô hình.",
  "Cả huyện hiện có 17 sản phẩm, trong đó 05 sản phẩm đạt 4 sao và 12 sản phẩm đạt 3 sao.",
].join("\n\n");

function open(html: string): Document {
  return new DOMParser().parseFromString(html, "text/html");
}

function textOf(node: ParentNode, selector: string): string {
  return node.querySelector(selector)?.textContent.replace(/\s+/gu, " ").trim() ?? "";
}

describe("the proof sheet", () => {
  it("underlines every figure of the text by its verdict, each with its sign and word, and leads to its note", () => {
    const { html, proof } = prove([workbook(sheet("B2", TABLE))], TEXT);
    const page = open(html);
    const figures = [...page.querySelectorAll<HTMLAnchorElement>("a.f")];
    const { items } = proof.report.figures;
    expect(figures).toHaveLength(items.length);
    for (const [index, figure] of figures.entries()) {
      const number =
        items.findIndex(({ at }) => figure.id === `s${items.findIndex((each) => each.at === at) + 1}`) + 1;
      const item = items[number - 1];
      expect(figure.textContent).toContain(item?.quote);
      expect(figure.className).toBe(`f ${item?.verdict ?? ""}`);
      expect(figure.textContent).toMatch(/[✓✗○]\d+ \((?:khớp|khác|không đối chiếu được)\)$/u);
      expect(page.querySelector(`#n${number}`)?.textContent).toContain(item?.quote);
      expect(index).toBeLessThan(items.length);
    }
    expect(items.map(({ verdict }) => verdict)).toEqual(expect.arrayContaining(["matched", "differs"]));
  });

  it("draws the cells of a figure as the Report has them, with the names of their row and column", () => {
    const { html, proof } = prove([workbook(sheet("B2", TABLE))], TEXT);
    const page = open(html);
    const matched = proof.report.figures.items.flatMap((item, index) =>
      item.verdict === "matched" && item.sources.some(({ kind }) => kind === "cell") ? [{ item, index }] : [],
    );
    expect(matched.length).toBeGreaterThan(1);
    for (const { item, index } of matched) {
      const drawn = [...page.querySelectorAll(`#n${index + 1} [data-cell]`)].map((cell) =>
        cell.getAttribute("data-cell"),
      );
      const cited = item.sources.flatMap((at) => (at.kind === "cell" ? [`${at.sheet}!${at.address}`] : []));
      expect(drawn.sort()).toEqual([...new Set(cited)].sort());
    }
    const own = page.querySelector('[data-cell="B2!C4"]');
    expect(own?.textContent).toBe("427");
    expect(textOf(own?.closest("tr") ?? page, "th")).toBe("4 Xã Bình Lâm");
    expect(textOf(own?.closest("table") ?? page, "thead")).toContain("C Mô hình");
  });

  it("writes the arithmetic of what the text bears out itself, and leads to the figures of it", () => {
    const page = open(prove([], TEXT).html);
    const working = [...page.querySelectorAll(".note .working")].map((each) => each.textContent);
    expect(working).toContain("Phép tính: 5 + 12 = 17");
    const note = [...page.querySelectorAll(".note")].find(
      (each) => textOf(each, ".quote") === "“17 sản phẩm”",
    );
    const links = [...(note?.querySelectorAll<HTMLAnchorElement>(".words a") ?? [])].map((each) => each.hash);
    for (const link of links) expect(page.querySelector(link)).not.toBeNull();
    expect(links).toHaveLength(2);
  });

  it("ticks every total that foots and cross-foots, and marks the one that does not", () => {
    const page = open(prove([workbook(sheet("B2", TABLE.replace("1143", "1134")))], "").html);
    const cellOf = (text: string): string =>
      [...page.querySelectorAll("#tables tbody td")].find((each) => each.textContent.startsWith(text))
        ?.textContent ?? "";
    expect(cellOf("1.007")).toContain("cộng dọc đúng");
    expect(cellOf("353")).toContain("cộng ngang đúng");
    expect(cellOf("312")).toBe("312");
    expect(cellOf("1.134")).toMatch(/cộng không khớp.*có phát hiện/u);
    expect(textOf(page, "#results")).toMatch(/7 phép cộng ?✓ 5 đúng ?✗ 2 sai/u);
  });

  it("says what was read, by its hash, when and by which version", () => {
    const files = [
      { name: "bieu.xlsx", kind: "workbook", size: 12_345, sha256: "ab12" },
      { name: "Sổ đang mở", kind: "workbook" },
    ] as const;
    const page = open(prove([workbook(sheet("B2", TABLE))], TEXT, { files, version: "7.8.9" }).html);
    const read = textOf(page, "#read");
    expect(read).toContain("bieu.xlsxSổ tính12,1 KBab12");
    expect(read).toContain("Sổ đang mởSổ tínhđang mở, không có tệp để lấy mã băm");
    expect(read).toContain("17:32 ngày 30/11/2026 (UTC+07:00)");
    expect(read).toContain("Khớp 7.8.9");
    expect(read).toContain("1 bảng, 0 dòng danh sách");
  });

  it("counts what could not be checked by its reason, and lists what was dismissed last, with the reason", () => {
    const book = workbook(sheet("B2", TABLE.replace("1143", "1134")));
    const { proof } = prove([book], TEXT);
    const finding = proof.report.findings.find(({ rule }) => rule === "total-differs-from-parts");
    if (!finding) throw new Error("no finding");
    const setAside = [{ finding, reason: "Đã hỏi lại xã", at: Date.UTC(2026, 10, 20, 5) }];
    const page = open(prove([book], TEXT, { setAside, fixed: 2 }).html);
    expect(textOf(page, "ol.aside")).toMatch(/1134|1\.134/u);
    expect(textOf(page, "ol.aside .reason")).toBe("Bỏ qua ngày 20/11/2026: Đã hỏi lại xã");
    expect(textOf(page, "#findings")).toContain("Đã sửa 2 phát hiện");
    expect(textOf(page, "ol.findings:not(.aside)")).not.toMatch(/Tổng khác các phần/u);
  });

  it("speaks English when asked, and leaves the user's words as they are", () => {
    const { html } = prove([workbook(sheet("B2", TABLE))], TEXT, { language: "en" });
    const page = open(html);
    expect(page.documentElement.lang).toBe("en");
    expect(page.title).toMatch(/^Proof sheet/u);
    expect(textOf(page, "main")).not.toMatch(/Bản đối chứng|Đã đọc|cộng dọc/u);
    expect(page.querySelector(".paper")?.getAttribute("lang")).toBe("vi");
  });

  it("prints years and row numbers without thousands, figures with them", () => {
    const years =
      "TT | Năm | Số mô hình\n1 | 2023 | 1200\n2 | 2024 | 1350\n3 | 2025 | 1500\n | Tổng cộng | 4050";
    const page = open(prove([workbook(sheet("S", years))], "").html);
    const table = textOf(page, "#tables table");
    expect(table).toContain("2023");
    expect(table).not.toContain("2.023");
    expect(table).toContain("4.050");
  });

  it("folds the rows of a long table that say nothing of their own, and counts what holds in them", () => {
    const rows = Array.from(
      { length: 200 },
      (_, index) => `Thôn ${index + 1} | ${index + 3} | ${index + 5} | ${2 * index + 8}`,
    );
    const drawing = ["Thôn | Nam | Nữ | Tổng số", ...rows, "Tổng cộng | 20500 | 20900 | 41400"].join("\n");
    const page = open(prove([workbook(sheet("S", drawing))], "").html);
    const folds = [...page.querySelectorAll("#tables .fold")].map((each) => each.textContent);
    expect(folds).toEqual(["… 195 dòng nữa, 195 số trong đó đã tính lại đúng …"]);
    expect(textOf(page, "#tables tbody")).toContain("Tổng cộng");
  });

  it("gives the same bytes for the same input, and names of two workbooks apart", () => {
    const one = { ...workbook(sheet("S", TABLE)), name: "a.xlsx" };
    const two = { ...workbook(sheet("S", TABLE.replace("427", "472"))), name: "b.xlsx" };
    const { html, proof } = prove([one, two], TEXT);
    expect(prove([one, two], TEXT).html).toBe(html);
    const cells = new Set(
      [...open(html).querySelectorAll(".note [data-cell]")].map((each) => each.getAttribute("data-cell")),
    );
    const cited = proof.report.figures.items
      .flatMap(({ sources }) => sources)
      .flatMap((at) => (at.kind === "cell" ? [`[${at.workbook ?? ""}] ${at.sheet}!${at.address}`] : []));
    expect([...cells].sort()).toEqual([...new Set(cited)].sort());
  });

  it("has the mark of a footnote once, whether the text has it or Word numbers it", () => {
    const page = open(
      prove([], "Đã kiểm tra 12 chi bộ¹.\n\n¹ Gồm 5 chi bộ thôn và 7 chi bộ cơ quan.\n").html,
    );
    const notes = [...page.querySelectorAll(".footnote")].map((each) => each.textContent);
    expect(notes).toHaveLength(1);
    expect(notes[0]).toMatch(/^¹ Gồm/u);
  });

  it("tells no period and no movement that nothing in the files says", () => {
    const pages = [
      prove(
        [workbook(sheet("Chăn nuôi", "Xã | Trâu | Bò\nXã An Sơn | 312 | 41\nXã Bình Lâm | 427 | 58"))],
        "",
      ),
      prove(
        [workbook(sheet("Chăn nuôi 2025", "ĐÀN VẬT NUÔI NĂM 2025\nXã | Trâu | Bò\nXã An Sơn | 312 | 41"))],
        "",
      ),
    ].map(({ html }) => textOf(open(html), ".facts"));
    for (const facts of pages) expect(facts).not.toMatch(/1945|Dân vận/u);
    expect(pages[0]).not.toContain("Kỳ");
    expect(pages[1]).toContain("2025");
  });
});

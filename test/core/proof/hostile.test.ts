/** @jest-environment jsdom */
import { markup } from "../../../src/core/proof/markup";
import { prove } from "./prove";
import { sheet } from "../../support/grid";

const HOSTILE = [
  "<script>alert(1)</script>",
  "</style><img src=x onerror=alert(1)>",
  '" onmouseover="alert(1)" x="',
  "' autofocus onfocus='alert(1)",
  "]]><!--",
  "</title></textarea></table>",
  "javascript:alert(1)",
  "&lt;b&gt;&#0;",
  "`${1}`",
];

const BIDI = "\u202egnp.exe\u2066\u2069\u200f";

function inspect(html: string): { readonly page: Document; readonly attributes: readonly Attr[] } {
  const page = new DOMParser().parseFromString(html, "text/html");
  return { page, attributes: [...page.querySelectorAll("*")].flatMap((each) => [...each.attributes]) };
}

function expectInert(html: string): Document {
  const { page, attributes } = inspect(html);
  expect(
    page.querySelectorAll("script, img, iframe, object, embed, link, base, form, input, svg, template"),
  ).toHaveLength(0);
  expect(page.querySelectorAll("style")).toHaveLength(2);
  expect(
    attributes.filter(({ name }) => name.startsWith("on") || name === "src" || name === "autofocus"),
  ).toEqual([]);
  for (const { name, value } of attributes) {
    if (name === "href") expect(value).toMatch(/^#[a-z]+\d*$/u);
    if (name === "style") expect(value).toMatch(/^flex-grow:\d+$/u);
  }
  expect(page.querySelector("meta[http-equiv]")?.getAttribute("content")).toBe(
    "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'",
  );
  // eslint-disable-next-line no-control-regex
  expect(html).not.toMatch(/[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]|[\u0000-\u0008\u000b-\u001f]/u);
  return page;
}

/** What the user wrote there, without our signs. */
function wordsOf(page: Document, selector: string): string {
  const part = page.querySelector(selector);
  for (const sign of part?.querySelectorAll(".sign, .vh, .ticks, .flag") ?? []) sign.remove();
  return part?.textContent ?? "";
}

describe("hostile text in a proof sheet", () => {
  it.each(HOSTILE)("%s stays text wherever it stands", (evil) => {
    const rows = [
      ["TT", evil, `Số ${evil}`],
      [1, `Xã ${evil}`, 312],
      [2, "Xã B", 427],
      ["", "Tổng cộng", 740],
    ];
    const base = sheet(evil, "");
    const book = { name: `${evil}.xlsx`, sheets: [{ ...base, name: evil, values: rows }] };
    const text = `I. ${evil}\n\nXã B có 427 ${evil} và 312 ${evil}. Cộng ${evil} 17 sản phẩm, trong đó 05 sản phẩm và 11 sản phẩm.`;
    const first = prove([book], text);
    const [finding] = first.proof.report.findings;
    const files = [{ name: `${evil}${BIDI}`, kind: "workbook", size: 1, sha256: evil }] as const;
    const setAside = finding ? [{ finding, reason: evil + BIDI, at: 0 }] : [];
    const { html } = prove([book], text, { files, setAside, at: evil, version: evil });
    const page = expectInert(html);
    expect(wordsOf(page, ".paper")).toContain(evil);
    expect(wordsOf(page, "#tables")).toContain(evil);
    expect(page.title).toContain(evil);
  });

  it("leaves out what turns the order of letters about, and shows what steers a terminal as a picture", () => {
    const page = expectInert(prove([], `Có 17${BIDI} sản phẩm \u001b[31m\u0000 và nhiều thứ khác.`).html);
    expect(wordsOf(page, ".paper")).toContain("gnp.exe sản phẩm ␛[31m␀");
  });

  it("is escaped in quoted attributes and in elements, in lists and in markup that is filled in", () => {
    const inner = markup`<b title="${'"><i>'}">${["<", "&", ["'"]]}</b>`;
    expect(markup`<p>${inner}${null}${3}</p>`.source).toBe(
      '<p><b title="&quot;&gt;&lt;i&gt;">&lt;&amp;&#39;</b>3</p>',
    );
  });
});

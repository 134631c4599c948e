import { appendInside, insertInOrder, setAttribute } from "../../../src/hosts/package/edit-xml";
import { relationshipsName, relativeTarget, resolveTarget } from "../../../src/hosts/package/relationships";
import { spliceText } from "../../../src/hosts/package/splice";
import { childOf, parseXml } from "../../../src/hosts/package/xml-tree";
import { CLOSE, EMPTY, END, hashName, OPEN, XmlScanner } from "../../../src/hosts/package/xml-scanner";

describe("the tree of a small part", () => {
  const text =
    '<?xml version="1.0"?>\r\n<p:a xmlns:p="u" k="🌾 &amp;"><p:b/>\r\n<p:c x=\'<\'>chữ<!-- <d> --><![CDATA[<e>]]></p:c ></p:a>'.replace(
      "'<'",
      "'&lt;'",
    );

  it("knows where each element stands, past characters of two units and line ends of two", () => {
    const root = parseXml(text);
    const b = childOf(root, "b")!;
    const c = childOf(root, "c")!;
    expect(text.slice(root.start)).toBe(text.slice(root.start, root.end));
    expect(text.slice(b.start, b.end)).toBe("<p:b/>");
    expect(text.slice(c.start, c.openEnd)).toBe("<p:c x='&lt;'>");
    expect(text.slice(c.closeStart, c.end)).toBe("</p:c >");
    expect(c.text).toBe("chữ<e>");
    expect(root.attributes.find((each) => each.name === "k")?.value).toBe("🌾 &");
  });

  it("can be added to, `<a/>` too, in the order a schema wants", () => {
    const edit = (
      xml: string,
      make: (root: ReturnType<typeof parseXml>) => Parameters<typeof spliceText>[1][number],
    ): string => spliceText(xml, [make(parseXml(xml))]);
    expect(edit("<a x='1' />", (root) => appendInside("<a x='1' />", root, "<b/>"))).toBe(
      "<a x='1' ><b/></a>",
    );
    expect(edit("<a><b/></a>", (root) => appendInside("<a><b/></a>", root, "<c/>"))).toBe("<a><b/><c/></a>");
    const order = ["b", "c", "d"];
    const some = "<a><b/><d/></a>";
    expect(edit(some, (root) => insertInOrder(some, root, order, "c", "<c/>"))).toBe("<a><b/><c/><d/></a>");
    expect(edit("<a n='1' m=''/>", (root) => setAttribute("<a n='1' m=''/>", root, "n", "2"))).toBe(
      `<a n="2" m=''/>`,
    );
    expect(edit("<a/>", (root) => setAttribute("<a/>", root, "n", "2"))).toBe('<a n="2"/>');
  });
});

describe("the scanner of a large part", () => {
  it("goes from tag to tag with their names and attributes", () => {
    const scanner = new XmlScanner(
      new TextEncoder().encode("<?x?><a><!-- <z> --><p:b q:c = \"1>\" d='2'/>đ</a>\n"),
    );
    expect([scanner.next(), scanner.name, scanner.depth]).toEqual([OPEN, hashName("a"), 1]);
    expect([scanner.next(), scanner.name, scanner.depth]).toEqual([EMPTY, hashName("b"), 1]);
    const values = ["c", "d"].map((name) => {
      const index = scanner.attribute(hashName(name));
      return new TextDecoder().decode(
        scanner.bytes.subarray(scanner.valueStart(index), scanner.valueEnd(index)),
      );
    });
    expect(values).toEqual(["1>", "2"]);
    expect(scanner.attribute(hashName("e"))).toBe(-1);
    expect([scanner.next(), scanner.depth]).toEqual([CLOSE, 0]);
    expect(scanner.next()).toBe(END);
  });
});

describe("relationships", () => {
  it("lead from part to part and never out of the package", () => {
    expect(relationshipsName("xl/workbook.xml")).toBe("xl/_rels/workbook.xml.rels");
    expect(relationshipsName("")).toBe("_rels/.rels");
    expect(resolveTarget("xl/worksheets/sheet1.xml", "../drawings/drawing1.xml")).toBe(
      "xl/drawings/drawing1.xml",
    );
    expect(resolveTarget("xl/workbook.xml", "/xl/a%20b.xml#x")).toBe("xl/a b.xml");
    expect(resolveTarget("xl/workbook.xml", "..\\..\\../etc/passwd")).toBe("etc/passwd");
    expect(relativeTarget("xl/worksheets/sheet1.xml", "xl/drawings/drawing1.xml")).toBe(
      "../drawings/drawing1.xml",
    );
    expect(relativeTarget("", "xl/workbook.xml")).toBe("xl/workbook.xml");
  });
});

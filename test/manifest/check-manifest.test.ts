import { readFileSync } from "node:fs";
import { checkManifest } from "../../src/addin/check/check-manifest";
import { DEV_URL } from "../../src/addin/variant";
import { readManifestWorld } from "../../src/cli/manifest-files";

/** One fault put into the real manifest at a time; the check must name it and nothing else may. */
const FAULTS: readonly [name: string, from: string | RegExp, to: string, sentence: string][] = [
  ["no GUID", /<Id>[^<]*/u, "<Id>khop", "the id “khop” is no GUID"],
  ["three numbers", /<Version>[^<]*/u, "<Version>1.2.3", "the version “1.2.3” is not four numbers"],
  ["another language", "<DefaultLocale>vi-VN", "<DefaultLocale>en-US", "the default locale is not vi-VN"],
  ["less permission", "ReadWriteDocument", "ReadDocument", "the permission is not ReadWriteDocument"],
  [
    "http",
    `DefaultValue="${DEV_URL}/help.html"`,
    'DefaultValue="http://localhost:3000/help.html"',
    "is not https",
  ],
  [
    "elsewhere",
    `DefaultValue="${DEV_URL}/help.html"`,
    'DefaultValue="https://a.example/help.html"',
    "is not in",
  ],
  [
    "no such page",
    `DefaultValue="${DEV_URL}/help.html"`,
    `DefaultValue="${DEV_URL}/trang.html"`,
    "no file for",
  ],
  [
    "order",
    /(<ProviderName>.*<\/ProviderName>)\s*(<DefaultLocale>.*<\/DefaultLocale>)/u,
    "$2$1",
    "the elements of OfficeApp",
  ],
  [
    "requirement",
    'Name="ExcelApi" MinVersion="1.13"',
    'Name="ExcelApi" MinVersion="1.2"',
    "the requirement sets are ExcelApi 1.2",
  ],
  ["short-lived", 'lifetime="long"', 'lifetime="short"', "the runtime's lifetime is not long"],
  [
    "two pages",
    '<FunctionFile resid="Pane.Url"',
    '<FunctionFile resid="Help.Url"',
    "the runtime is shared by",
  ],
  [
    "undefined resource",
    '<Label resid="Tab.Label"',
    '<Label resid="Tab.Lable"',
    "which is not in ShortStrings",
  ],
  [
    "unused resource",
    '<Label resid="Tab.Label"',
    '<Label resid="check.Label"',
    "the resource Tab.Label is never used",
  ],
  ["wrong list", '<Label resid="Tab.Label"', '<Label resid="check.Tip"', "Label asks for check.Tip"],
  ["twice defined", ' id="Tab.Label"', ' id="Start.Title"', "the resource Start.Title is defined twice"],
  ["long id", /Tab\.Label/gu, "Tab.Label.Of.The.Whole.Tab.In.Excel", "is longer than 32 characters"],
  ["long label", 'DefaultValue="Kiểm tra"', `DefaultValue="${"Kiểm tra ".repeat(14)}"`, "more than 125"],
  ["empty", 'DefaultValue="Kiểm tra"', 'DefaultValue=" "', "check.Label is empty"],
  [
    "decomposed",
    'DefaultValue="Kiểm tra"',
    `DefaultValue="${"Kiểm tra".normalize("NFD")}"`,
    "composed Unicode",
  ],
  [
    "another locale",
    'Locale="en-US" Value="Check"',
    'Locale="fr-FR" Value="Check"',
    "check.Label speaks fr-FR",
  ],
  ["no English", /<bt:Override Locale="en-US" Value="Check" \/>/u, "", "check.Label has no English"],
  [
    "an icon missing",
    /<bt:Image size="80" resid="Icon\.unmark\.80" \/>/u,
    "",
    "an icon has no picture of 80 pixels",
  ],
  [
    "an icon's size",
    '<bt:Image size="16" resid="Icon.check.16"',
    '<bt:Image size="16" resid="Icon.check.20"',
    "has 20 × 20 pixels, not 16 × 16",
  ],
  [
    "small high resolution",
    "/khop-64.png",
    "/khop-48.png",
    "assets/khop-48.png has 48 × 48 pixels, not 64 × 64",
  ],
  [
    "an id twice",
    'id="Khop.Button.build"',
    'id="Khop.Button.check"',
    "the id Khop.Button.check is used twice",
  ],
  [
    "a pane of its own",
    '<Action xsi:type="ShowTaskpane">',
    '<Action xsi:type="ShowTaskpane"><TaskpaneId>Khop.Pane</TaskpaneId>',
    "a TaskpaneId is given although all share one runtime",
  ],
  [
    "a label behind",
    /(<Label resid="check\.Label" \/>)\s*(<Supertip>[\s\S]*?<\/Supertip>)/u,
    "$2$1",
    "holds Supertip, Label",
  ],
  ["an element too many", "<GetStarted>", "<GetStarted><Icon />", "GetStarted holds Icon, Title"],
  ["an element nobody knows", "<Hosts>", "<Hosts><Gast />", "OfficeApp/Hosts/Gast is not known"],
  [
    "an attribute nobody knows",
    '<Runtime resid="Pane.Url"',
    '<Runtime resid="Pane.Url" page="1"',
    "has an attribute page",
  ],
  ["no attribute", 'lifetime="long" />', 'lifetime="" />', "has an empty lifetime"],
  [
    "no size",
    '<bt:Image size="16" resid="Icon.build.16" />',
    '<bt:Image resid="Icon.build.16" />',
    "Icon/Image has no size",
  ],
  [
    "another namespace",
    '<bt:Image size="16" resid="Icon.build.16" />',
    '<Image size="16" resid="Icon.build.16" />',
    "is of http",
  ],
  [
    "an unknown kind of control",
    '<Control xsi:type="Button" id="Khop.Button.check">',
    '<Control xsi:type="Knob" id="Khop.Button.check">',
    "is of the type Knob",
  ],
  [
    "shortcuts without a place",
    /<ExtendedOverrides Url="[^"]*"/u,
    "<ExtendedOverrides",
    "ExtendedOverrides has no Url",
  ],
  ["another host", '<Host Name="Workbook" />', '<Host Name="Sheet" />', "has the Name Sheet"],
  ["no version", 'DefaultMinVersion="1.1"', 'DefaultMinVersion="new"', "has the DefaultMinVersion new"],
  ["no handler", "<FunctionName>build<", "<FunctionName>print<", "nothing handles the button print"],
];

describe("a fault in the manifest is named", () => {
  const manifest = readFileSync("manifest.xml", "utf8");
  const world = readManifestWorld(DEV_URL);

  test.each(FAULTS)("%s", (_name, from, to, sentence) => {
    const faulty = manifest.replace(from, to);
    expect(faulty).not.toBe(manifest);
    expect(checkManifest(faulty, world).join("\n")).toContain(sentence);
  });

  test("broken XML throws", () => {
    expect(() => checkManifest(manifest.replace("</Hosts>", ""), world)).toThrow();
  });
});

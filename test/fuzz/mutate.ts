import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import type { Random } from "../../src/sample/random";

/** Changes an Office file where it hurts: tokens of a part's XML, whole parts, or the bytes of the zip. */
export function mutatePackage(bytes: Uint8Array, random: Random): Uint8Array {
  if (random.chance(0.12)) return mutateBytes(bytes, random);
  const parts: Record<string, Uint8Array> = unzipSync(bytes);
  for (let rounds = random.int(1, 2); rounds > 0; rounds--) {
    const names = Object.keys(parts);
    if (names.length === 0) break;
    // Of many parts only some matter; the larger ones hold the cells.
    const name = random.pick(names);
    const content = parts[name] ?? new Uint8Array();
    const chance = random.next();
    if (chance < 0.04) Reflect.deleteProperty(parts, name);
    else if (chance < 0.08) parts[name] = parts[random.pick(names)] ?? content;
    else if (chance < 0.11) parts[name] = mutateBytes(content, random);
    else parts[name] = strToU8(mutateXml(strFromU8(content), random));
  }
  const packed = zipSync(parts, { level: 1, mtime: new Date("2024-01-01T00:00:00Z") });
  return random.chance(0.06) ? mutateBytes(packed, random) : packed;
}

/** Changes tags, attributes and texts of XML; most results are still well-formed. */
function mutateXml(xml: string, random: Random): string {
  const tokens = xml.match(/<[^>]*>|[^<]+/gu) ?? [];
  for (let rounds = random.int(1, 2); rounds > 0 && tokens.length > 0; rounds--) {
    const at = random.int(0, tokens.length - 1);
    const token = tokens[at] ?? "";
    const isTag = token.startsWith("<");
    // Most changes leave the XML well-formed: what is not is refused at the door.
    switch (random.chance(0.12) ? random.pick([0, 1, 7]) : random.int(2, 6)) {
      case 0:
        tokens.splice(at, 1);
        break;
      case 1:
        tokens.splice(at, 0, token);
        break;
      case 2: {
        const [from, to] = elementAt(tokens, at);
        const copy = tokens.slice(from, to);
        const copies = random.pick([1, 2, 40]);
        if (copy.length * copies < 60_000) for (let n = copies; n > 0; n--) tokens.splice(to, 0, ...copy);
        break;
      }
      case 3: {
        const [from, to] = elementAt(tokens, at);
        tokens.splice(from, to - from);
        break;
      }
      case 4:
      case 5:
        tokens[at] = isTag ? mutateAttribute(token, random) : escape(random.pick(TEXTS));
        break;
      case 6:
        tokens[at] = isTag ? mutateAttribute(token, random) : escape(mutateText(token, random));
        break;
      default:
        tokens.splice(at, 0, random.pick(PIECES));
    }
  }
  return tokens.join("");
}

export function mutateBytes(bytes: Uint8Array, random: Random): Uint8Array {
  let changed = bytes.slice();
  for (let rounds = random.int(1, 6); rounds > 0 && changed.length > 0; rounds--) {
    const at = random.int(0, changed.length - 1);
    switch (random.int(0, 4)) {
      case 0:
        changed = changed.slice(0, at);
        break;
      case 1:
        changed.set(changed.slice(random.int(0, changed.length - 1)).slice(0, changed.length - at), at);
        break;
      case 2:
        changed.fill(random.pick([0, 255]), at, at + random.int(1, 8));
        break;
      default:
        changed[at] = random.int(0, 255);
    }
  }
  return changed;
}

/** Changes a text as people, old programs and enemies do. */
export function mutateText(text: string, random: Random): string {
  let changed = text;
  for (let rounds = random.int(1, 4); rounds > 0; rounds--) {
    const at = random.int(0, changed.length);
    const to = Math.min(changed.length, at + random.int(0, 30));
    switch (random.int(0, 5)) {
      case 0:
        changed = changed.slice(0, at) + changed.slice(to);
        break;
      case 1:
        changed = changed.slice(0, at) + random.pick(TEXTS) + changed.slice(at);
        break;
      case 2:
        changed = changed.slice(0, to) + changed.slice(at, to).repeat(random.int(1, 60)) + changed.slice(to);
        break;
      case 3:
        changed = changed.slice(0, at) + random.pick(RUNS).repeat(random.int(1, 3000)) + changed.slice(at);
        break;
      case 4: {
        const other = random.int(0, changed.length);
        changed = changed.slice(0, at) + changed.slice(other, other + 60) + changed.slice(to);
        break;
      }
      default:
        changed = changed.slice(0, at) + random.pick(LETTERS) + changed.slice(to);
    }
  }
  return changed;
}

/** Changes values and keys of parsed JSON, and now and then its text. */
export function mutateJson(json: unknown, random: Random): string {
  let paths = listPaths(json);
  let root = structuredClone(json);
  for (let rounds = random.int(1, 4); rounds > 0 && paths.length > 0; rounds--) {
    const path = random.pick(paths);
    root = change(root, path, random);
    paths = listPaths(root);
  }
  let text = JSON.stringify(root) ?? "null";
  if (random.chance(0.2))
    text = text.replace(/"[a-z]\w*":/iu, random.pick(['"__proto__":', '"constructor":', '"toString":']));
  if (random.chance(0.1)) text = mutateText(text, random);
  return text;
}

function change(value: unknown, path: readonly (string | number)[], random: Random): unknown {
  const [key, ...rest] = path;
  if (key === undefined || typeof value !== "object" || value === null) return random.pick(VALUES);
  const holder = value as Record<string | number, unknown>;
  if (rest.length > 0) holder[key] = change(holder[key], rest, random);
  else if (Array.isArray(value) && random.chance(0.3)) value.push(structuredClone(value[Number(key)]));
  else if (random.chance(0.3)) Reflect.deleteProperty(value, key);
  else {
    const old = holder[key];
    holder[key] =
      typeof old === "string" && random.chance(0.5) ? mutateText(old, random) : random.pick(VALUES);
  }
  return Array.isArray(value) ? value.filter((_, index) => index in value) : value;
}

function listPaths(value: unknown, at: readonly (string | number)[] = []): (readonly (string | number)[])[] {
  if (typeof value !== "object" || value === null) return at.length === 0 ? [] : [at];
  const keys = Array.isArray(value) ? value.map((_, index) => index) : Object.keys(value);
  const below = keys.flatMap((key) =>
    listPaths((value as Record<string | number, unknown>)[key], [...at, key]),
  );
  return at.length === 0 ? below : [at, ...below];
}

/** The element that a token begins, or the token alone: `[from, to)`. */
function elementAt(tokens: readonly string[], at: number): readonly [number, number] {
  const token = tokens[at] ?? "";
  if (!/^<[^/?!]/u.test(token) || token.endsWith("/>")) return [at, at + 1];
  let depth = 0;
  for (let to = at; to < tokens.length; to++) {
    const each = tokens[to] ?? "";
    if (each.startsWith("</")) depth--;
    else if (/^<[^/?!]/u.test(each) && !each.endsWith("/>")) depth++;
    if (depth === 0) return [at, to + 1];
  }
  return [at, at + 1];
}

function mutateAttribute(tag: string, random: Random): string {
  const values = [...tag.matchAll(/="[^"]*"/gu)];
  if (values.length === 0)
    return tag.replace(/(\/?>)$/u, ` ${random.pick(NAMES)}="${random.pick(ATTRIBUTES)}"$1`);
  const { index, 0: old } = random.pick(values);
  return `${tag.slice(0, index)}="${random.pick(ATTRIBUTES)}"${tag.slice(index + old.length)}`;
}

function escape(text: string): string {
  return text.replace(/&(?!#?\w+;)/gu, "&amp;").replace(/</gu, "&lt;");
}

const NAMES = ["r", "s", "t", "hidden", "ref", "si", "xml:space", "w:val", "id", "name", "min", "max"];

const ATTRIBUTES = [
  ...["", "0", "1", "-1", "2", "999999999999999999999", "NaN", "1e308", "true", "x", " ", "&#0;", "&#xD800;"],
  ...["A1", "XFD1048576", "A0", "ZZZZ9", "A1:XFD1048576", "B2:A1", "$A$1:$C$3", "A:A", "1:1", "#REF!"],
  ...[
    "s",
    "str",
    "inlineStr",
    "b",
    "d",
    "e",
    "n",
    "shared",
    "array",
    "dataTable",
    "External",
    "../../../etc/passwd",
  ],
  ...[
    "rId1",
    "rId2",
    "rId999",
    "worksheets/sheet1.xml",
    "sharedStrings.xml",
    "hidden",
    "veryHidden",
    "__proto__",
  ],
  ...[
    "16384",
    "1048576",
    "1048577",
    "65535",
    "63",
    "restart",
    "continue",
    "begin",
    "end",
    "separate",
    "_khop_built",
  ],
];

const TEXTS = [
  ...[
    "",
    " ",
    "0",
    "-0",
    "1e308",
    "1e309",
    "-",
    "–",
    "Chưa xét",
    "NaN",
    "TRUE",
    "2021-13-45",
    "31/02/2021",
    "29/2/2023",
  ],
  ...['=HYPERLINK("http://x.example","y")', "+cmd|' /C calc'!A0", "-2+3", "@SUM(1+1)", "\t=1+1", "=1+1\r"],
  ...[
    "\u202etxt.exe",
    "\u0007\u001b[31mđỏ\u001b[0m",
    "_x000D_",
    "_x005F_x000D_",
    "\ud83d\ude00",
    "a\u0301\u0323",
    "&#xD83D;",
  ],
  ...[
    "__proto__",
    "constructor",
    "toString",
    "Tổng cộng",
    "Cộng",
    "Đơn vị",
    "STT",
    "Tên mô hình",
    "Năm đăng ký",
  ],
  ...[
    "§¬n vÞ",
    "Ñôn vò",
    "DDo+n vi.",
    "Ðơn vị",
    "1.234.567",
    "1,5",
    "12%",
    "1/2",
    "#REF!",
    "#N/A",
    "2021",
    "21",
    "20211",
  ],
  ...["(1)", "I", "a)", "Ngày 02/7/2021", "Quyết định số 42-QĐ/HU ngày 02/7/2021", "75 tập thể, 47 cá nhân"],
];

/** What a pattern that looks ahead too far is slow on. */
const RUNS = [
  "1",
  " ",
  ".",
  "1.",
  "1 ",
  ",",
  "(",
  "\n",
  "a",
  "-",
  "\u00a0",
  "số ",
  "1,",
  "/",
  "1/",
  "\t",
  "“",
  "à",
  "A",
  "I",
  "%",
];

const LETTERS = [
  "\u0000",
  "\ud800",
  "\udc00",
  "\ufeff",
  "\u200b",
  "\u0301",
  "\u2028",
  "\r",
  "\f",
  "\u0085",
  "\u202e",
  "😀",
];

const PIECES = [
  ...[
    "<!-- x -->",
    "<![CDATA[<a>&]]>",
    "<?pi x?>",
    '<!DOCTYPE a [<!ENTITY b "c">]>',
    "&b;",
    "&#xD800;",
    "&#0;",
    "&amp;",
  ],
  ...[
    "<a>",
    "</a>",
    "<a/>",
    "<",
    ">",
    "\u0000",
    "\ud800",
    '<row r="1">',
    "</row>",
    '<c r="XFD1"><v>1</v></c>',
  ],
  ...[
    "<w:p>",
    "</w:p>",
    "<w:tbl>",
    "<w:tc>",
    '<w:gridSpan w:val="60"/>',
    '<mergeCell ref="A1:Z50"/>',
    "<w:del>",
  ],
];

const VALUES: readonly unknown[] = [
  ...[null, true, -1, 0, 1e308, 2021, "", " ", "__proto__", "constructor", [], {}, [[]], "a".repeat(40_000)],
  ...[
    "\ud800",
    "=1+1",
    { id: "toString" },
    ["__proto__"],
    1.5,
    "A1",
    "XFD1048577",
    JSON.parse('{"__proto__":{"x":1}}') as unknown,
  ],
];

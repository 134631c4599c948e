import { wordsOf } from "../../../src/ui/words/words";

/** Every string of a language by its path; a function is filled with marks for its figures. */
function listStrings(value: unknown, path = ""): readonly [string, string][] {
  if (typeof value === "string") return [[path, value]];
  if (typeof value === "function")
    return listStrings((value as (...args: string[]) => unknown)(...MARKS.slice(0, value.length)), path);
  return Object.entries(value as object).flatMap(([key, each]) => listStrings(each, `${path}.${key}`));
}

const MARKS = ["7", "31", "§3", "§4"];

const vi = new Map(listStrings(wordsOf("vi")));
const en = new Map(listStrings(wordsOf("en")));

/** The product's name, keys, the built sheets' names, a language's own name. */
const SAME =
  /^\.(?:pane\.product|findings\.keys\.\d+\.keys|build\.sheets\.\w+\.name|setup\.working\.languages\.\w+)$/u;

it("both languages have the same strings", () => {
  expect([...en.keys()].sort()).toEqual([...vi.keys()].sort());
});

it("no Vietnamese string is its English one by mistake", () => {
  const alike = [...vi].filter(
    ([path, text]) => !SAME.test(path) && /\p{L}{2}/u.test(text) && en.get(path) === text,
  );
  expect(alike).toEqual([]);
});

it("none is empty, untidy, or in the wrong letters", () => {
  for (const [path, text] of [...vi, ...en]) {
    expect([path, text.normalize("NFC").trim()]).toEqual([path, text]);
    expect([path, text === ""]).toEqual([path, false]);
    expect([path, /\p{L} {2,}|"|\.\.\./u.test(text)]).toEqual([path, false]);
  }
});

it("every figure given to a string is in it, in both languages", () => {
  const used = (text: string | undefined): string[] => MARKS.filter((mark) => text?.includes(mark));
  for (const [path, text] of vi) expect([path, used(text)]).toEqual([path, used(en.get(path))]);
});

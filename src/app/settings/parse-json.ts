/** The value of a JSON text; `undefined`, which no JSON text stands for, where it is none. */
export function parseJson(text: string): unknown {
  // The one way JavaScript has of telling that a text is no JSON is to throw.
  try {
    return JSON.parse(text.replace(/^\ufeff/u, ""));
  } catch {
    return undefined;
  }
}

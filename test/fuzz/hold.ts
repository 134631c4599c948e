import { SaxesParser } from "saxes";
import { renderReport } from "../../src/core/render/render-report";
import type { Report } from "../../src/core/model/report";
import { OfficePackage } from "../../src/hosts/package/office-package";
import { decodeXml } from "../../src/hosts/package/decode-xml";
import { Broken } from "./fuzz-target";

/** No rule crashed, every figure is a number, and no form of the report steers a terminal. */
export function holdReport(report: Report): void {
  for (const gap of report.gaps) {
    if (gap.kind === "rule-crashed") throw new Broken(`${gap.rule} crashed: ${gap.message}`);
  }
  JSON.parse(renderReport(report, "json", "vi"));
  for (const language of ["vi", "en"] as const) {
    for (const format of ["text", "markdown"] as const) {
      const text = renderReport(report, format, language);
      const found = STEERING.exec(text);
      if (found) throw new Broken(`${format} holds U+${found[0].charCodeAt(0).toString(16)}`);
    }
  }
}

/** Each part that was changed is XML as strict readers want it, unless it was none before. */
export function holdParts(before: Uint8Array, after: Uint8Array): void {
  const old = new OfficePackage(before);
  const now = new OfficePackage(after);
  for (const name of now.names()) {
    if (!/\.(?:xml|rels)$/iu.test(name)) continue;
    const text = textOf(now, name);
    const was = old.has(name) ? textOf(old, name) : undefined;
    if (text === was || (was !== undefined && faultOf(was) !== null)) continue;
    const fault = text === undefined ? "cannot be read" : faultOf(text);
    if (fault !== null) throw new Broken(`${name}: ${fault}`);
  }
}

/** What a strict reader says of the XML; null where it takes it. */
export function faultOf(xml: string): string | null {
  let fault: string | null = null;
  const parser = new SaxesParser({ xmlns: true });
  parser.on("error", (error) => {
    fault ??= error.message;
  });
  parser.write(xml).close();
  return fault;
}

function textOf(parts: OfficePackage, name: string): string | undefined {
  try {
    const bytes = parts.read(name);
    return bytes && decodeXml(bytes);
  } catch {
    return undefined;
  }
}

// eslint-disable-next-line no-control-regex
const STEERING = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]|\p{Cs}/u;

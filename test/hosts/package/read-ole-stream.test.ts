import * as SheetJS from "@e965/xlsx";
import { PackageFault } from "../../../src/hosts/package/package-fault";
import { readOleStream } from "../../../src/hosts/package/read-ole-stream";
import { createRandom } from "../../../src/sample/random";

interface ContainerWriter {
  readonly utils: {
    readonly cfb_new: () => object;
    readonly cfb_add: (container: object, name: string, content: Uint8Array) => void;
  };
  readonly write: (container: object, options: { readonly type: "array" }) => readonly number[];
}

const CFB = SheetJS.CFB as ContainerWriter;

function makeContainer(streams: Readonly<Record<string, Uint8Array>>): Uint8Array {
  const container = CFB.utils.cfb_new();
  for (const [name, content] of Object.entries(streams)) CFB.utils.cfb_add(container, name, content);
  return new Uint8Array(CFB.write(container, { type: "array" }));
}

const random = createRandom(7);
const noise = (length: number): Uint8Array => Uint8Array.from({ length }, () => random.int(0, 255));

describe("readOleStream", () => {
  // The last needs more than 109 sectors of the table of sectors.
  it.each([10, 64, 4095, 4096, 70_000, 8_200_000])("gives a stream of %i bytes", (length) => {
    const [own, other] = [noise(length), noise(3000)];
    const bytes = makeContainer({ "/Other": other, "/Book": own });
    expect(Buffer.compare(readOleStream(bytes, ["Workbook", "Book"]), own)).toBe(0);
    expect(Buffer.compare(readOleStream(bytes, ["Other"]), other)).toBe(0);
  });

  it("ends with a fault or with bytes on every container with bytes changed or cut off", () => {
    const sound = makeContainer({ "/Workbook": noise(9000), "/Small": noise(300) });
    for (let turn = 0; turn < 3000; turn++) {
      const bytes = sound.slice(0, turn % 3 === 0 ? random.int(0, sound.length) : sound.length);
      for (let change = 0; change < 4; change++)
        bytes[random.int(0, Math.min(bytes.length, 1600))] = random.int(0, 255);
      try {
        readOleStream(bytes, [turn % 2 === 0 ? "Workbook" : "Small"]);
      } catch (error) {
        expect(error).toBeInstanceOf(PackageFault);
      }
    }
  });
});

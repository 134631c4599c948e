import { createRandom } from "../../src/sample/random";
import { FUZZ_TARGETS } from "./targets";

/** A process that runs one target over seeds, and says each before it begins, so that a hang is known by its seed. */
async function runSeeds(name: string, from: number, count: number): Promise<void> {
  const target = FUZZ_TARGETS.find((each) => each.name === name);
  if (!target) throw new Error(`no target ${name}`);
  for (let seed = from; seed < from + count; seed++) {
    send({ kind: "begin", seed });
    try {
      const outcome = await target.run(target.make(createRandom(seed)));
      send({ kind: "end", seed, outcome });
    } catch (error) {
      send({
        kind: "broken",
        seed,
        reason: error instanceof Error ? (error.stack ?? error.message) : String(error),
      });
    }
  }
}

export type FuzzMessage =
  | { readonly kind: "begin"; readonly seed: number }
  | { readonly kind: "end"; readonly seed: number; readonly outcome: string }
  | { readonly kind: "broken"; readonly seed: number; readonly reason: string };

function send(message: FuzzMessage): void {
  process.send?.(message);
}

const [name = "", from = "0", count = "1"] = process.argv.slice(2);
void runSeeds(name, Number(from), Number(count)).then(() => process.disconnect());

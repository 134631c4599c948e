import { fail, ok, type Result } from "../../core/base/result";
import type { HostError } from "../../ports/workbook-host";
import { inBatch } from "./run-batch";

/** What Excel answered, and of which things it would not answer. */
export interface AnsweredInHalves<T, R> {
  readonly answers: readonly R[];
  readonly refused: readonly T[];
}

/**
 * Asks of many things in one sync; where Excel refuses, of halves, until what it refuses stands alone. `ask` queues, syncs and
 * gives what came; it must change nothing.
 */
export async function askInHalves<T, R>(
  context: Excel.RequestContext,
  things: readonly T[],
  ask: (some: readonly T[]) => Promise<readonly R[]>,
): Promise<Result<AnsweredInHalves<T, R>, HostError>> {
  const answers: R[] = [];
  const refused: T[] = [];
  const parts = cut(things).reverse();
  for (let tries = 1, part = parts.pop(); part; tries++, part = parts.pop()) {
    if (part.length === 0) continue;
    const some = part;
    const answer = await inBatch(context, () => ask(some), { repeatable: true });
    if (answer.ok) answers.push(...answer.value);
    else if (HOPELESS.has(answer.error.code)) return fail(answer.error);
    else if (some.length === 1 || tries > MOST_TRIES) refused.push(...some);
    else {
      const middle = Math.ceil(some.length / 2);
      parts.push(some.slice(middle), some.slice(0, middle));
    }
  }
  return ok({ answers, refused });
}

function cut<T>(things: readonly T[]): (readonly T[])[] {
  const parts: (readonly T[])[] = [];
  for (let from = 0; from < things.length; from += A_REQUEST)
    parts.push(things.slice(from, from + A_REQUEST));
  return parts;
}

/** Errors that a smaller question would meet again. */
const HOPELESS: ReadonlySet<HostError["code"]> = new Set(["session-lost", "cell-editing", "too-old"]);

/** A question takes some 600 bytes either way. */
const A_REQUEST = 2000;

/** Past this, nobody waits to learn which of them it is. */
const MOST_TRIES = 200;

import { z } from "zod";
import type { Language } from "../../core/base/language";
import type { Result } from "../../core/base/result";
import { fail, ok } from "../../core/base/result";

/** One call of `khop`: its arguments, and the name that its answer bears. */
export interface Job {
  readonly id: string | number;
  readonly args: readonly string[];
}

/** Why a line is no job, and its `id` where it has one. */
export interface BadJob {
  readonly id: string | number | null;
  readonly sentence: string;
}

const named = z.object({ id: z.union([z.string(), z.number()]) });
const job = named.extend({ args: z.array(z.string()) });

/** Reads a line of a file of jobs; `number` counts its lines from 1. */
export function parseJob(line: string, number: number, language: Language): Result<Job, BadJob> {
  const vi = language === "vi";
  let json: unknown;
  try {
    json = JSON.parse(line);
  } catch {
    return fail({
      id: null,
      sentence: vi
        ? `Dòng ${number} không phải JSON hợp lệ: mỗi dòng là một việc, như {"id": "a1", "args": ["check", "x.xlsx"]}.`
        : `Line ${number} is not valid JSON: each line is one job, such as {"id": "a1", "args": ["check", "x.xlsx"]}.`,
    });
  }
  const parsed = job.safeParse(json);
  const id = named.safeParse(json).data?.id ?? null;
  if (!parsed.success)
    return fail({
      id,
      sentence: vi
        ? `Dòng ${number} phải có "id" là chữ hoặc số và "args" là danh sách chữ, như {"id": "a1", "args": ["check", "x.xlsx"]}.`
        : `Line ${number} needs an "id" (a text or a number) and "args" (a list of texts), such as {"id": "a1", "args": ["check", "x.xlsx"]}.`,
    });
  if (parsed.data.args[0] === "batch")
    return fail({
      id,
      sentence: vi
        ? `Dòng ${number}: một việc không thể lại là batch; hãy ghi thẳng các việc vào tệp này.`
        : `Line ${number}: a job cannot be a batch again; put its jobs into this file.`,
    });
  return ok(parsed.data);
}

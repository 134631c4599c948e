import { holdUp } from "../field/hold-up";
import type { Scene } from "../scene";
import { ApiError } from "./api-error";
import {
  ACTION,
  DELAY_FOR_CELL_EDIT,
  failTransport,
  succeed,
  TRANSPORT,
  type RequestBody,
  type WireAnswer,
} from "./message";
import { runBatch } from "./run-batch";

/** What has gone over the wire so far. */
export interface Counters {
  syncs: number;
  requestBytes: number;
  responseBytes: number;
  largestRequest: number;
  largestResponse: number;
  /** Requests by which the client gives references back after `Excel.run`; not among `syncs`, and no fault strikes them. */
  cleanups: number;
}

/** Excel's limit for a request and for an answer. */
const MOST_BYTES = 5 * 1024 * 1024;

/** Answers one message of the client: faults, limits, cell edit mode, and else the batch. */
export async function answer(
  scene: Scene,
  counters: Counters,
  isEditing: () => boolean,
  message: readonly unknown[],
): Promise<WireAnswer> {
  const text = String(message[4]);
  const flags = Number(message[6]);
  const requestBytes = countBytes(text);
  if (requestBytes < MOST_BYTES && isCleanup(text)) {
    counters.cleanups++;
    return succeed(JSON.stringify(runBatch(scene, JSON.parse(text) as RequestBody)));
  }
  counters.syncs++;
  counters.requestBytes += requestBytes;
  counters.largestRequest = Math.max(counters.largestRequest, requestBytes);
  await wait(scene.faults.delay);
  await holdUp(scene, text);
  if (requestBytes > MOST_BYTES) return tooLarge("Request");
  if (isEditing()) {
    if ((flags & DELAY_FOR_CELL_EDIT) === 0) {
      return failTransport(TRANSPORT.InvalidOperationInCellEditMode, "Excel is in cell-editing mode.");
    }
    while (isEditing()) await wait(5);
  }
  const fault = scene.faults.nextSync();
  if (fault && !fault.ran) return failAs(fault.fault);
  const request = JSON.parse(text) as RequestBody;
  scene.sync++;
  scene.group = String(message[0]).startsWith("undo-group-") ? String(message[0]) : null;
  scene.faults.isArmed = true;
  const response = JSON.stringify(runBatch(scene, request));
  scene.faults.isArmed = false;
  if (fault) return failAs(fault.fault);
  const responseBytes = countBytes(response);
  counters.responseBytes += responseBytes;
  counters.largestResponse = Math.max(counters.largestResponse, responseBytes);
  return responseBytes > MOST_BYTES ? tooLarge("Response") : succeed(response);
}

/** Whether all a request does is to give references back. */
function isCleanup(text: string): boolean {
  if (!text.includes('"_RemoveReference"')) return false;
  const { Actions: actions } = JSON.parse(text) as RequestBody;
  return actions.every(
    (action) => action.ActionType === ACTION.instantiate || action.Name === "_RemoveReference",
  );
}

function tooLarge(what: "Request" | "Response"): WireAnswer {
  return failTransport(
    TRANSPORT[`${what}PayloadSizeLimitExceeded`],
    `The ${what.toLowerCase()} payload size has exceeded the limit.`,
  );
}

function failAs(fault: ApiError | { readonly code: number; readonly message: string }): WireAnswer {
  if (!(fault instanceof ApiError)) return failTransport(fault.code, fault.message);
  const { code, message } = fault;
  const error = { Code: code, Message: message, Location: "", ActionIndex: -1, HttpStatusCode: 400 };
  return succeed(JSON.stringify({ Results: [], Error: error }));
}

/** The size of a text as UTF-8. */
function countBytes(text: string): number {
  let bytes = text.length;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code > 0x7f) bytes += code > 0x7ff && (code < 0xd800 || code > 0xdfff) ? 2 : 1;
  }
  return bytes;
}

function wait(milliseconds: number): Promise<void> {
  return milliseconds > 0 ? new Promise((resolve) => setTimeout(resolve, milliseconds)) : Promise.resolve();
}

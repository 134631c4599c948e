/**
 * Text of a user's file as it may stand in a sentence: what would steer a terminal is shown as a picture (`␛`), marks
 * that turn the order of letters about are left out, half a surrogate pair is `�`. Plain text comes back as it is.
 */
export function printText(text: string): string {
  if (!STEERING.test(text)) return text;
  return text
    .replace(TURNING, "")
    .replace(CONTROL, (character) => {
      const code = character.charCodeAt(0);
      return code < 0x20 ? String.fromCharCode(0x2400 + code) : code === 0x7f ? "\u2421" : "\ufffd";
    })
    .replace(/\p{Cs}/gu, "\ufffd");
}

/** The same on one line, so that a cell of several lines cannot pass for lines of a report. */
export function printLine(text: string): string {
  return printText(text.replace(/[\n\r\u0085\u2028\u2029]+/gu, " "));
}

// eslint-disable-next-line no-control-regex
const CONTROL = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/gu;
const TURNING = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;
const STEERING =
  // eslint-disable-next-line no-control-regex
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]|\p{Cs}/u;

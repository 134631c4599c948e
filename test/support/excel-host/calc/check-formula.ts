import { refuse } from "../wire/api-error";

/** Refuses a formula that Excel would not take: marks that do not pair, operators without operands, foreign signs. */
export function checkFormula(formula: string): void {
  if (formula.length > 8192 || !isWellFormed(formula))
    throw refuse("InvalidArgument", `formula: ${formula.slice(0, 80)}`);
}

const PIECE =
  /\s+|"(?:[^"]|"")*"|'(?:[^']|'')+'!|#[A-Z/0]+[!?]?|(?:\d+\.?\d*|\.\d+)(?:[Ee][+-]?\d+)?|[\p{L}_\\$][\p{L}\p{N}_.$]*!?|\[[^\]]*\]|<>|<=|>=|[-+*/^&=<>]|[%#]|[(){},:;@!]/uy;

function isWellFormed(formula: string): boolean {
  const open: string[] = [];
  // Whether an operand must come next: at the start, after an operator, after an opening mark.
  let wants = true;
  PIECE.lastIndex = 0;
  while (PIECE.lastIndex < formula.length) {
    const piece = PIECE.exec(formula)?.[0];
    if (piece === undefined) return false;
    const previousWants = wants;
    if (/^\s+$/u.test(piece)) continue;
    if (piece === "(" || piece === "{") {
      open.push(piece);
      wants = true;
    } else if (piece === ")" || piece === "}") {
      if (open.pop() !== (piece === ")" ? "(" : "{")) return false;
      wants = false;
    } else if (piece === "," || piece === ";") {
      if (piece === ";" && open.at(-1) !== "{") return false;
      wants = true;
    } else if (piece === "%") {
      if (previousWants) return false;
    } else if (/^(<>|<=|>=|[-+*/^&=<>:])$/u.test(piece)) {
      if (previousWants && !/^[-+]$/u.test(piece)) return false;
      wants = true;
    } else if (piece === "@") {
      wants = true;
    } else {
      wants = piece.endsWith("!") && !piece.startsWith("#");
    }
  }
  return open.length === 0 && !wants;
}

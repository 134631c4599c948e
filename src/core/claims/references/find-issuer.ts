import { findLast } from "../../base/find-last";
import { findOrgans, readOrganAt, type OrganMention } from "./read-organ";

/** Who a sentence says issued the document, and how plainly it says so. */
export interface StatedIssuer extends OrganMention {
  /** `of`: "của …" after it. `subject`: "… ban hành" before it. `loose`: who drafted it, or whose list it is in. */
  readonly source: "of" | "subject" | "loose";
}

/** Reads the organ after a document's number or date: "của Ban Thường vụ Huyện ủy", ", Tỉnh ủy"; `at` is where. */
export function readIssuerAfter(text: string, lower: string, at: number): StatedIssuer | null {
  const lead = /^\s{0,2}[,(]?\s{0,2}(?:của\s{1,3}|do\s{1,3})?/u.exec(lower.slice(at, at + 12))?.[0] ?? "";
  const bare = !/(?:của|do)/u.test(lead);
  const organ = readOrganAt(text, lower, at + lead.length);
  if (!organ) return null;
  // "…, Ban Chỉ đạo huyện báo cáo": after a comma another sentence's subject may begin.
  return bare && /[,(]/u.test(lead) ? null : { ...organ, source: "of" };
}

/** One sentence's organs and what they issue, asked document by document from left to right. */
export class IssuerOfSentence {
  private readonly organs: readonly OrganMention[];
  private readonly subject: OrganMention | null;
  private open: { issuer: OrganMention; colon: boolean; source: "subject" | "loose" } | null;

  public constructor(
    text: string,
    private readonly lower: string,
    /** The list that the sentence before left open: "… ban hành các văn bản:". */
    before: OrganMention | null,
  ) {
    this.organs = [...findOrgans(text, lower)];
    this.subject = readMainSubject(lower, this.organs);
    this.open = before && { issuer: before, colon: true, source: "subject" };
  }

  /** The organ that issues the document that begins at `from`; `previous` is the end of the document before it. */
  public before(from: number, previous: number | null): StatedIssuer | null {
    const cut = this.lower.lastIndexOf(";", from - 1) + 1;
    const start = cut > from ? 0 : cut;
    const segment = this.lower.slice(Math.max(start, previous ?? 0), from);
    if (/^[\s\-+•,]*(?:(?:và|cùng|đồng thời)\s*)?(?:các\s*)?$/u.test(segment)) {
      return this.open && { ...this.open.issuer, source: this.open.source };
    }
    const verb = lastVerb(segment);
    const issuer = verb && this.issuerAt(Math.max(start, previous ?? 0), verb.at, start);
    if (verb && issuer) {
      this.open = { issuer, colon: verb.colon, source: verb.source };
      return { ...issuer, source: verb.source };
    }
    if (this.open && previous !== null && !verb && this.joins(previous, segment))
      return { ...this.open.issuer, source: this.open.source };
    // A list after a colon goes on behind an item with semicolons of its own, though less surely.
    if (this.open) this.open = this.open.colon && !verb ? { ...this.open, source: "loose" } : null;
    return null;
  }

  /** "… ban hành Kế hoạch số 15 về tổ chức hội thi và Công văn số 21": what the first is about stands between the two. */
  private joins(previous: number, segment: string): boolean {
    const to = previous + segment.length;
    const other = this.organs.some((each) => each.from >= previous && each.to <= to);
    return JOINED.test(segment) && !other && !CITES.test(segment);
  }

  /** The issuer of a list that the sentence opens and leaves to the next paragraphs. */
  public leavesOpen(): OrganMention | null {
    const end = this.lower.trimEnd();
    if (!end.endsWith(":")) return null;
    const verb = lastVerb(`${end} `);
    return verb && this.issuerAt(0, verb.at, this.lower.lastIndexOf(";") + 1);
  }

  private issuerAt(from: number, verb: number, segment: number): OrganMention | null {
    const at = from + verb;
    const nearest = findLast(this.organs, (each) => each.to <= at && each.from >= segment);
    if (nearest) {
      const between = this.lower.slice(nearest.to, at);
      const lead = this.lower.slice(Math.max(0, nearest.from - 24), nearest.from);
      return isSubject(lead, between) ? nearest : null;
    }
    const words = this.lower.slice(segment, at);
    return segment > 0 && /^[\s\-+•]*(?:(?:đã|đồng thời|kịp thời|chủ động|tiếp tục|và)\s*)*$/u.test(words)
      ? this.subject
      : null;
  }
}

const ISSUES = "ký ban hành|ban hành|phát hành|(?<!(?:chỉ|đưa|xảy|đề|nêu) )ra|ký|xây dựng|có|thông qua";
const VERB = new RegExp(`(?<!\\p{L})(?:${ISSUES})(?!\\p{L})`, "gu");

/** What may stand between the verb and the first document: "các văn bản:", "kịp thời các Nghị quyết, kế hoạch như". */
const OBJECT =
  /^\s*(?:(?:kịp thời|đầy đủ|các|một số|nhiều|(?<!\d)\d{1,3}(?!\d)|những|hệ thống|và triển khai(?: thực hiện)?|bản|cụ thể|hành|gồm|như|sau|:)\s*)*$/u;
const LISTED = /^[^;:.]{0,120}(?::|\s(?:như|gồm|là)(?:\s*:)?)\s*$/u;

const PAPERS = /(?<!\p{L})(?:văn bản|nghị quyết|quyết định|kế hoạch|công văn|chỉ thị|hướng dẫn)(?!\p{L})/u;
const LONGEST_LEAD = 160;

const JOINED = /^[^;:.]{1,200}(?:,|(?<!\p{L})(?:và|cùng|đồng thời))\s*(?:các\s*)?$/u;

/** What is implemented, studied or followed is another's, and no second document of this issuer. */
const CITES =
  /(?<!\p{L})(?:thực hiện|triển khai|quán triệt|học tập|thi hành|cụ thể hóa|sơ kết|tổng kết|theo|căn cứ|sửa đổi|bổ sung|thay thế|hướng dẫn|chỉ thị|nghị quyết|kết luận)(?!\p{L})/u;

interface GoverningVerb {
  readonly at: number;
  /** Does a list follow it? */
  readonly colon: boolean;
  readonly source: "subject" | "loose";
}

/** The last verb of issuing in a stretch that governs what follows the stretch. */
function lastVerb(segment: string): GoverningVerb | null {
  const near = Math.max(0, segment.length - LONGEST_LEAD);
  let found: GoverningVerb | null = null;
  for (const match of segment.slice(near).matchAll(VERB)) {
    const at = near + match.index;
    const rest = segment.slice(at + match[0].length);
    const source = /^(?:xây dựng|thông qua)$/u.test(match[0]) ? "loose" : "subject";
    if (OBJECT.test(rest)) found = { at, colon: rest.trimEnd().endsWith(":"), source };
    else if (LISTED.test(rest) && PAPERS.test(rest)) found = { at, colon: true, source };
  }
  return found;
}

/** Between a subject and its verb nothing else may act, ask or own. */
const OTHERS =
  /(?<!\p{L})(?:của|các|những|cho|với|theo|tham mưu|đề nghị|yêu cầu|giao|giúp|xã|phường|đơn vị|phòng|chi bộ|đảng bộ|đoàn thể|ngành|được|do|để|sau khi|trên cơ sở|về)(?!\p{L})|[;:]/u;
const NOT_SUBJECT = /(?<!\p{L})(?:của|với|theo|từ|trình|xin ý kiến|báo cáo|cho phép của)\s+$/u;

function isSubject(lead: string, between: string): boolean {
  const bare = between.replace(/\([^)]{0,300}\)/gu, " ");
  return bare.length <= 90 && !OTHERS.test(bare) && !NOT_SUBJECT.test(lead);
}

/** The organ that the sentence is about: named at its beginning, after a list mark or a time. */
function readMainSubject(lower: string, organs: readonly OrganMention[]): OrganMention | null {
  const [first] = organs;
  if (!first) return null;
  const lead = lower.slice(0, first.from);
  return /^[\s\-+•*\d.)]*(?:(?:hằng năm|hàng năm|trong năm \d{4}|năm \d{4}|trong những năm qua)\s?,?\s*)?$/u.test(
    lead,
  )
    ? first
    : null;
}

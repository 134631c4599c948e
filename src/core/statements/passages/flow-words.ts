import type { Quantity } from "../../quantities/quantity";

/** Verbs of what is added to a stock. */
export const COMES =
  /(?<!\p{L})(?:mới|thêm|nhận|tiếp nhận|thu(?! hồi)|phát sinh|thành lập|cấp|thụ lý|nhập|kết nạp|bổ sung|tăng|vào|đến|tuyển|sinh(?! (?:hoạt|viên|kế|thái|học)))(?!\p{L})/u;
/** Verbs of what is taken from it. */
export const GOES =
  /(?<!\p{L})(?:giải quyết|xử lý|chi|xuất|chuyển(?: \p{L}{1,7}){0,3} đi|giảm|xóa|thoát|trả|ra khỏi|bán|hoàn thành|đã xong|xong|nghỉ|chết|tử vong|thanh lý|giải thể|thu hồi|cấp phát|sử dụng|hao hụt|mất|hỏng)(?!\p{L})/u;

/** The words that belong to a figure: from the figure or the mark before it. */
export function wordsBefore({ lead, order }: Quantity): string {
  // "Nợ thuế đầu kỳ (31/12/2024) 1.246 triệu đồng": a closed bracket is no mark.
  const open = lead.replace(/\([^()]{0,60}\)/gu, " ");
  const near = order === 0 ? open.slice(-80) : open.slice(-60);
  return near.slice(1 + Math.max(near.lastIndexOf(";"), near.lastIndexOf("(")));
}

/** 1 of what its verbs say came, -1 of what went, 0 where they say neither or both. */
export function signOfFlow(flow: Quantity): 1 | -1 | 0 {
  const all = wordsBefore(flow);
  // "58 hộ thoát nghèo": the verb may stand behind what is counted.
  const behind = flow.tail.split(/[,;.()]/u, 1)[0] ?? "";
  for (const words of [all.split(",").at(-1) ?? "", all, behind]) {
    const [comes, goes] = [COMES.test(words), GOES.test(words)];
    if (comes !== goes) return comes ? 1 : -1;
  }
  return 0;
}

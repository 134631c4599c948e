import type { ColumnId } from "../../core/template/schema";

/** Headers that no template lists, as offices make them up: near to a known one, or told by what stands below. */
export const UNSEEN_HEADERS: Readonly<Record<ColumnId, string>> = {
  unit: "Cơ quan thực hiện",
  kind: "Phân loại MH/VL",
  title: "Tên mô hình, nội dung đã đăng ký",
  subject: "TT hay CN",
  name: "Tên tập thể, cá nhân thực hiện",
  position: "Chức vụ hiện nay",
  address: "Địa chỉ liên hệ",
  field: "Mảng công tác",
  yearRegistered: "Năm đã đăng ký",
  isNew: "Có đăng ký mới",
  yearRecognised: "Năm ra công nhận",
  levelRecognised: "Cấp đã công nhận",
  replicated: "Có nhân rộng",
  yearAwarded: "Năm được khen thưởng",
  levelAwarded: "Cấp đã khen thưởng",
  awardForm: "Khen bằng gì",
  decision: "Văn bản khen",
};

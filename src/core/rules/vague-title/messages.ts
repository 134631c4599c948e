import type { RuleMeta } from "../define-rule";

export const messages: RuleMeta["messages"] = {
  vi: {
    empty:
      "Tên “{title}” chỉ gồm những chữ chung, không cho biết làm việc gì. Ghi rõ làm gì, ở đâu hoặc cho ai.",
    fieldName:
      "Tên “{title}” chỉ nhắc lại tên lĩnh vực, không cho biết làm việc gì. Ghi rõ làm gì, ở đâu hoặc cho ai.",
    short:
      "Tên “{title}” quá ngắn: ngoài những chữ chung chỉ còn “{rest}”. Xem có cần ghi rõ hơn làm gì, ở đâu hoặc cho ai không.",
  },
  en: {
    empty:
      "The name “{title}” has general words only and does not say what is done. Say what, where or for whom.",
    fieldName:
      "The name “{title}” only repeats the name of a field and does not say what is done. Say what, where or for whom.",
    short:
      "The name “{title}” is very short: beside general words there is only “{rest}”. See whether it should say more of what, where or for whom.",
  },
};

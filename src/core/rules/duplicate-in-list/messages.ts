export const messages = {
  vi: {
    sameList:
      "“{name}” được nêu hai lần trong cùng một danh sách (lần đầu: “{first}”), nên dễ bị đếm hai lần. Bỏ một lần; nếu là hai nơi, hai người trùng tên thì ghi thêm địa chỉ để phân biệt.",
    sameDocument:
      "“{name}” đứng cùng danh sách với “{first}” mà vẫn là văn bản đó. Bỏ bớt một lần, hoặc sửa lại số, khóa nếu ghi nhầm.",
    sameSection:
      "“{name}” đã có trong một danh sách khác của cùng mục “{section}”. Xem có chép lặp không; mỗi tập thể, cá nhân chỉ nêu một lần trong một lĩnh vực.",
    otherList:
      "“{name}” cũng có trong danh sách ở mục “{section}”. Nếu được công nhận ở cả hai nơi thì giữ nguyên; nếu không thì chỉ để một nơi để khỏi đếm trùng.",
    sameName:
      "“{name}” trùng tên và địa bàn với “{first}” trong cùng danh sách, chỉ khác chức danh. Kiểm tra xem là một người hay hai người.",
  },
  en: {
    sameList:
      "“{name}” is named twice in one list (first: “{first}”), and may be counted twice. Remove one; if they are two of one name, add the address that tells them apart.",
    sameDocument:
      "“{name}” stands in one list with “{first}” and is the same document. Remove one, or correct its number or term if that was a slip.",
    sameSection:
      "“{name}” is already in another list of the same section “{section}”. See whether it was copied; a field should name each collective or person once.",
    otherList:
      "“{name}” is also in a list under “{section}”. Leave it if it was recognised in both; if not, keep one, so that it is not counted twice.",
    sameName:
      "“{name}” has the name and place of “{first}” in the same list but another function. Check whether they are one person or two.",
  },
} as const;

export const messages = {
  vi: {
    lookup:
      "Ô {address} hiện {shown} vì công thức ={formula} không tìm thấy khóa và che lỗi đi; ô {cell} ghi đúng khóa đó, chỉ khác khoảng trắng, ký tự ẩn hoặc dấu. Sửa chữ ở ô {cell}, khi đó được {expected}; đừng gõ số đè lên công thức.",
    count:
      "Ô {address}: công thức ={formula} đếm được {shown} vì bỏ sót {count} ô chỉ khác khoảng trắng hoặc ký tự không nhìn thấy (ô đầu tiên: {cell}). Làm sạch các ô đó, khi đó được {expected}; công thức không sai.",
    merged:
      "Ô {address}: công thức ={formula} chỉ đếm được {shown} vì cột được đếm có ô gộp (trộn): mỗi khối gộp chỉ có chữ ở ô đầu ({cell}). Bỏ gộp và điền chữ cho từng dòng, khi đó được {expected}.",
  },
  en: {
    lookup:
      "{address} shows {shown} since the formula ={formula} does not find its key and hides the error; {cell} holds that key but for spaces, a hidden character or marks. Mend the words in {cell}, and it gives {expected}; do not type over the formula.",
    count:
      "{address}: the formula ={formula} counts {shown} since it misses {count} cells that differ in spaces or hidden characters alone (the first: {cell}). Clean these cells, and it gives {expected}; the formula is right.",
    merged:
      "{address}: the formula ={formula} counts only {shown} since the column it counts has merged cells, of which only the first ({cell}) holds words. Unmerge them and fill in every row, and it gives {expected}.",
  },
} as const;

export const messages = {
  vi: {
    stale:
      "Ô {address}: tệp đã lưu kết quả cũ {shown}, trong khi công thức ={formula} tính lại được {expected}. Có lẽ Excel đang để chế độ tính thủ công: mở tệp, bấm F9 để tính lại rồi lưu.",
  },
  en: {
    stale:
      "{address}: the file holds the old result {shown}, while the formula ={formula} gives {expected}. Excel is probably set to calculate by hand: open the file, press F9 and save.",
  },
} as const;

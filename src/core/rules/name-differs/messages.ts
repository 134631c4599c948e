export const messages = {
  vi: {
    differs:
      "Chỗ này ghi tên “{name}”, còn chỗ khác ghi “{other}”, có vẻ là cùng một người. Kiểm tra lại hồ sơ và viết thống nhất; nếu là hai người thì bỏ qua.",
  },
  en: {
    differs:
      "The name is “{name}” here and “{other}” elsewhere, it seems of one person. Check the records and write it in one way; if they are two people, dismiss this.",
  },
} as const;

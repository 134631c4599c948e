export const helpVi = {
  title: "Vì sao?",
  mend: "Cách sửa",
  example: "Ví dụ",
  loading: "Đang mở phần giải thích…",
  notLoaded: "Chưa mở được phần giải thích. Kiểm tra mạng rồi đóng, mở lại mục này.",
};

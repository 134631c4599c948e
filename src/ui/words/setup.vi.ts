export const setupVi = {
  title: "Thiết lập",
};

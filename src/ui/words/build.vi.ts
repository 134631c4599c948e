export const buildVi = {
  title: "Lập biểu",
};

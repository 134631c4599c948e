export const paneVi = {
  title: "Khớp",
};

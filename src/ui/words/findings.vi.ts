export const findingsVi = {
  title: "Phát hiện",
};

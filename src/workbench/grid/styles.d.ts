/** Style sheets that come with the grid's script. */
declare module "*.css";

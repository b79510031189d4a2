/** A style sheet: the pane's as text, made small; those of the page stand beside it. */
declare module "*.css" {
  const style: string;
  export default style;
}

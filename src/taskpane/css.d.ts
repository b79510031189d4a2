/** A style sheet as text, made small. */
declare module "*/pane.css" {
  const style: string;
  export default style;
}

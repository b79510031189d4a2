/** A built workbook as a data: address. */
declare module "template/*.xlsx" {
  const address: string;
  export default address;
}

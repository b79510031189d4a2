/**
 * How arguments are parted here. Excel's own decimal sign, where a person set one, goes before the system's; it parts
 * by ";" where decimals have a comma, and in Switzerland and Liechtenstein, whose decimals have a point.
 */
export async function argumentSeparator(context: Excel.RequestContext): Promise<"," | ";"> {
  const { application } = context;
  const { cultureInfo } = application;
  application.load("decimalSeparator,useSystemSeparators");
  cultureInfo.load("name");
  cultureInfo.numberFormat.load("numberDecimalSeparator");
  await context.sync();
  const system = cultureInfo.numberFormat.numberDecimalSeparator;
  const decimal = application.useSystemSeparators ? system : application.decimalSeparator;
  return decimal === "," || system === "," || /-(?:CH|LI)$/i.test(cultureInfo.name) ? ";" : ",";
}

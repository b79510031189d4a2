import { excelSteps } from "./excel-steps";

describe("starting in Excel", () => {
  it.each(["win32", "darwin"])("is done by Microsoft's own tools on %s, pinned, and undone by them", (platform) => {
    const { certify, start, stop } = excelSteps(platform, "manifest.xml", "certs");
    expect(certify).toEqual(["office-addin-dev-certs@3.0.0", "install", "--days", "365"]);
    expect(start).toEqual([
      "office-addin-debugging@7.0.0",
      "start",
      "manifest.xml",
      "desktop",
      "--app",
      "excel",
      "--no-debug",
    ]);
    expect(stop).toEqual(["office-addin-debugging@7.0.0", "stop", "manifest.xml", "desktop"]);
  });

  it("is explained where there is no Excel: trust the certificate, look at the page, upload the manifest", () => {
    const { start, stop, byHand } = excelSteps("linux", "dist/excel/manifest.xml", "certs");
    expect([start, stop]).toEqual([null, null]);
    expect(byHand.join("\n")).toMatch(
      /certs\/ca\.crt[\s\S]*https:\/\/localhost:3000\/taskpane\.html[\s\S]*Upload my add-in, and choose dist\/excel\/manifest\.xml/,
    );
  });
});

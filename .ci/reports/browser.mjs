// A headless browser that counts what must not happen: scripts that ran, dialogs, and requests.
import puppeteer from "puppeteer-core";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const flags = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
  "--disable-component-update", "--disable-sync"];

/** Opens a browser with a fresh profile, gives its page to the work, and closes both. */
export async function withPage(work) {
  const profile = mkdtempSync(join(tmpdir(), "check-reports-"));
  const browser = await puppeteer.launch({ executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium", headless: true, userDataDir: profile, args: flags });
  try {
    const page = await browser.newPage();
    const happened = [];
    page.on("dialog", dialog => { happened.push(`dialog: ${dialog.message()}`); dialog.dismiss(); });
    await page.setRequestInterception(true);
    page.on("request", request => {
      if (/^(about|data|blob):/.test(request.url())) return request.continue();
      happened.push(`request: ${request.url()}`);
      return request.abort();
    });
    page.on("framenavigated", frame => {
      if (frame === page.mainFrame() && frame.url() !== "about:blank") happened.push(`page left for ${frame.url()}`);
    });
    return await work(page, happened);
  } finally {
    await browser.close();
    rmSync(profile, { recursive: true, force: true });
  }
}

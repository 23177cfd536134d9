import { chromium } from "@playwright/test";
const base = process.argv[2];
const out = "/tmp/public-shots";
import { mkdirSync } from "node:fs";
mkdirSync(out, { recursive: true });
const browser = await chromium.launch({ executablePath: process.env.CHROMIUM, args: ["--no-sandbox", "--disable-gpu"] });
async function ctx(locale, width, dark) {
  const c = await browser.newContext({ baseURL: base, locale, viewport: { width, height: 900 }, colorScheme: dark ? "dark" : "light" });
  const p = await c.newPage();
  return p;
}
async function signIn(p) {
  await p.goto("/sign-in?next=/lausitz");
  await p.locator("html[data-js]").waitFor({ state: "attached" });
  await p.locator("#email").fill("coordination@lausitz.example");
  await p.locator("#password").fill("alliance-demo");
  await p.locator("#password").press("Enter");
  await p.waitForURL((u) => !u.pathname.startsWith("/sign-in"));
}
const p = await ctx("de-DE", 1440, false);
await signIn(p);
const draw = (w, h, kind) => p.evaluate(([w, h, kind]) => { const c = Object.assign(document.createElement("canvas"), { width: w, height: h }); const x = c.getContext("2d"); x.fillStyle = "#fff"; x.fillRect(0,0,w,h); x.fillStyle = "#0b5c6b"; x.beginPath(); x.arc(w/2, h/2, h/2.5, 0, 7); x.fill(); x.fillStyle = "#f2a066"; x.fillRect(w/4, h/2.2, w/2, h/8); return c.toDataURL(kind); }, [w, h, kind]);
const png = Buffer.from((await draw(900, 500, "image/png")).split(",")[1], "base64");
const jpg = Buffer.from((await draw(600, 800, "image/jpeg")).split(",")[1], "base64");
await p.goto("/lausitz/directory?membership=active");
const hrefs = await p.locator(".org-card-name a").evaluateAll((as) => as.slice(0, 6).map((a) => a.getAttribute("href")));
let n = 0;
for (const h of hrefs) {
  await p.goto(`${h}/public`);
  await p.locator("input[name=is_public]").check();
  for (const f of ["texts", "areas", "keywords", "opportunities", "website", "address", "office", "contacts"]) if (n !== 2) await p.locator(`input[value=${f}]`).check();
  await p.locator("form.form .button-primary").click();
  await p.waitForURL(/saved/);
  if (n < 3) { await p.goto(`${h}/logo`); await p.locator("#file").setInputFiles({ name: "l.png", mimeType: "image/png", buffer: png }); await p.locator("main form .button-primary").click(); await p.locator("img.logo-large").waitFor(); }
  n++;
}
const h = hrefs[0];
await p.goto(`${h}/contacts`);
await p.locator("#role").fill("Forschung und Entwicklung"); await p.locator("#name").fill("Beispielperson"); await p.locator("#email").fill("beispiel@lausitz.example");
await p.locator("main form .button-primary").last().click();
await p.waitForLoadState();
await p.locator("a[href*='?edit=']").first().click();
await p.waitForURL(/edit=/);
await p.reload();
const contact = p.url();
await p.locator("#file").setInputFiles({ name: "l.jpg", mimeType: "image/jpeg", buffer: jpg });
await p.locator("form[enctype] .button-primary").click();
await p.locator("section img.photo").waitFor();
await p.goto(`${h}/contacts`);
await p.locator("form[action='/api/contact/ask'] button").first().click();
const link = new URL(await p.locator(".one-time-link").innerText()).pathname;
await p.goto(link);
await p.screenshot({ path: `${out}/own-de-1440.png`, fullPage: true });
for (const id of ["name_for", "email_for", "photo_for"]) await p.locator(`#${id}`).selectOption("public");
await p.locator("main form .button-primary").click();
await p.waitForURL(/done/);
await p.goto("/lausitz/public-directory");
await p.locator("html[data-js]").waitFor({ state: "attached" });
await p.locator("input[name=is_open]").check();
await p.locator("#origins").fill("https://www.verein.example");
await p.locator("form.form .button-primary").click();
await p.waitForURL(/saved/);
await p.waitForTimeout(500);
const id = h.split("/").pop();
const pages = { settings: "/lausitz/public-directory", choice: `${h}/public`, profile: h, logo: `${h}/logo`, contacts: contact, directory: "/lausitz/directory", list: "/public/lausitz", one: `/public/lausitz/${id}`, embed: "/public/lausitz/embed", gone: "/public/nichts", own: link };
const cookies = await p.context().cookies();
for (const [locale, lang, width, dark] of [["de-DE", "de", 1440, false], ["de-DE", "de", 390, false], ["pl-PL", "pl", 390, false], ["pl-PL", "pl", 1440, false], ["de-DE", "de", 1440, true]]) {
  const q = await ctx(locale, width, dark);
  await q.context().addCookies(cookies.filter((c) => c.name !== "lang"));
  for (const [name, path] of Object.entries(pages)) {
    await q.goto(path);
    await q.waitForTimeout(400);
    const wide = await q.evaluate(() => document.documentElement.scrollWidth > innerWidth);
    if (wide) console.log("WIDE", name, lang, width);
    await q.screenshot({ path: `${out}/${name}-${lang}-${width}${dark ? "-dark" : ""}.png`, fullPage: true });
  }
  await q.context().close();
}
await browser.close();

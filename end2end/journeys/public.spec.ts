import { createServer, type Server as WebServer } from "node:http";
import type { AddressInfo } from "node:net";
import type { Page } from "@playwright/test";
import { expect, expectAccessible, hydrated, test } from "../support/test";

const COORDINATION = "coordination@lausitz.example";

/** A site of somebody else, on another port: one page with a frame. */
async function otherSite(frame: string): Promise<{ origin: string; server: WebServer }> {
  const server = createServer((_, answer) => {
    answer.setHeader("content-type", "text/html; charset=utf-8");
    answer.end(`<!DOCTYPE html><html lang="en"><title>Association</title><iframe src="${frame}" title="Directory" width="900" height="700"></iframe></html>`);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return { origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, server };
}

/** Makes the first organisation of the directory public, with these fields; the answer is its name. */
async function makePublic(page: Page, fields: string[]): Promise<string> {
  await page.goto("/lausitz/directory?membership=active");
  await hydrated(page);
  await page.locator(".org-card-name a").first().click();
  await page.getByRole("link", { name: "Public profile and fields" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Public profile");
  await page.getByLabel("Show this organisation to everyone").check();
  for (const field of fields) await page.getByLabel(field).check();
  await page.getByRole("button", { name: "Preview" }).click();
  await expect(page.getByText("Nothing has been saved yet.")).toBeVisible();
  await expect(page.getByLabel("Show this organisation to everyone")).toBeChecked();
  await expectAccessible(page);
  await page.getByRole("button", { name: "Save" }).click();
  await expect(page.getByText("Saved. It counts from now on.")).toBeVisible();
  await expectAccessible(page);
  return page.locator(".preview-name").innerText();
}

test("a directory is opened, read by everyone, framed by one site and closed", async ({ signedIn, visitor, browser, server }) => {
  const page = await signedIn(COORDINATION);
  const name = await makePublic(page, ["Short text and description", "Website"]);
  const everyone = await visitor({ javaScriptEnabled: false, locale: "pl-PL", viewport: { width: 390, height: 844 } });
  expect((await everyone.goto("/public/lausitz"))?.status()).toBe(404);

  const { origin, server: site } = await otherSite(`${server.url}/public/lausitz/embed`);
  await page.goto("/lausitz/public-directory");
  await hydrated(page);
  await expectAccessible(page);
  await page.getByLabel("Open the directory to everyone").check();
  await page.getByLabel("Sites that may show the directory in a frame").fill("no site");
  await page.getByRole("button", { name: "Save" }).click();
  await expect(page.locator("#origins-problem")).toContainText("is not the address of a site");
  await page.getByLabel("Sites that may show the directory in a frame").fill("https://www.association.example");
  await page.getByRole("button", { name: "Save" }).click();
  await expect(page.getByText("The directory is open.")).toBeVisible();
  await expect(page.getByLabel("HTML to copy")).toHaveValue(/<iframe src="http.*\/public\/lausitz\/embed"/);
  await expectAccessible(page);

  await everyone.goto("/public/lausitz");
  await expect(everyone.locator("html")).toHaveAttribute("lang", "pl");
  await expect(everyone.getByRole("heading", { level: 1 })).toHaveText("Katalog");
  await expect(everyone.locator("script:not([type='application/ld+json'])")).toHaveCount(0);
  await everyone.getByRole("searchbox").fill("no such organisation");
  await everyone.getByRole("searchbox").press("Enter");
  await expect(everyone.getByText("Brak wyników")).toBeVisible();
  await everyone.getByRole("link", { name: "Deutsch" }).click();
  await expect(everyone.locator("html")).toHaveAttribute("lang", "de");
  await everyone.goto("/public/lausitz?lang=de");
  await everyone.getByRole("link", { name }).click();
  await expect(everyone.getByRole("heading", { level: 1 })).toHaveText(name);
  const wide = await everyone.evaluate(() => document.documentElement.scrollWidth > window.innerWidth).catch(() => false);
  expect(wide).toBe(false);
  const seeing = await visitor({ locale: "de-DE" });
  for (const address of ["/public/lausitz", new URL(everyone.url()).pathname, "/public/lausitz/embed"]) {
    await seeing.goto(address);
    await expect(seeing.getByRole("heading", { level: 1 })).toHaveCount(1);
    await expectAccessible(seeing);
  }

  // Another site is not named yet, so its frame stays empty; then it is.
  const elsewhere = await (await browser.newContext()).newPage();
  await elsewhere.goto(origin);
  await expect(elsewhere.frameLocator("iframe").getByRole("searchbox")).toHaveCount(0);
  await page.getByLabel("Sites that may show the directory in a frame").fill(origin);
  await page.getByRole("button", { name: "Save" }).click();
  await expect(page).toHaveURL(/saved=2/);
  await elsewhere.goto(origin);
  const frame = elsewhere.frameLocator("iframe");
  await expect(frame.getByRole("heading", { level: 1 })).toHaveText("Directory");
  await frame.getByRole("link", { name }).click();
  await expect(frame.getByRole("heading", { level: 1 })).toHaveText(name);
  await elsewhere.context().close();
  site.close();

  await hydrated(page);
  await page.getByLabel("Open the directory to everyone").uncheck();
  await page.getByRole("button", { name: "Save" }).click();
  await expect(page.getByText("The directory is closed")).toBeVisible();
  expect((await everyone.goto("/public/lausitz"))?.status()).toBe(404);
});

import type { Page } from "@playwright/test";
import { expect, hydrated, test } from "../support/test";

const MEMBER = "member@lausitz.example";
/** The organisation whose profile the member keeps, and nobody else's test changes. */
const OWN = "Faserkreis – Institut für Naturfaserverbunde e.V.";
/** One that the member does not keep. */
const OTHER = "Speicherwerk Neiße GmbH";

const names = (page: Page) => page.locator(".org-card-name");
const total = (page: Page) => page.locator(".results-count");
const search = (page: Page) => page.getByRole("searchbox", { name: "Search term" });
const problem = (page: Page, field: string) => page.locator(`#${field}-problem`);

async function directory(page: Page, query = ""): Promise<Page> {
  await page.goto(`/lausitz/directory${query}`);
  await hydrated(page);
  await expect(total(page)).toBeVisible();
  return page;
}

/** How many organisations the list says it found. */
async function counted(page: Page): Promise<number> {
  return Number((await total(page).innerText()).replace(/\D/g, ""));
}

/** Opens the profile of the organisation that the member keeps. */
async function ownProfile(page: Page): Promise<void> {
  await directory(page, "?q=Faserkreis");
  await names(page).getByRole("link", { name: OWN }).click();
  await expect(page.getByRole("heading", { level: 1 })).toContainText(OWN);
}

test("search finds while typing, forgives a typo and needs no diacritics", async ({ signedIn }) => {
  const page = await directory(await signedIn(MEMBER));
  const all = await counted(page);
  await search(page).pressSequentially("speicherwrek", { delay: 20 });
  await expect(names(page).first()).toHaveText(OTHER);
  expect(await counted(page)).toBeLessThan(all);
  await expect(page).toHaveURL(/[?&]q=speicherwrek/);
  await expect(search(page)).toBeFocused();
  await search(page).fill("jestedsky ustav");
  await expect(names(page).first()).toHaveText("Ještědský ústav nanovlákenných materiálů");
  await search(page).fill("zwiazek gmin");
  await expect(names(page).first()).toContainText("Związek Gmin");
  await search(page).fill("");
  await expect.poll(() => counted(page)).toBe(all);
});

test("a search without result says what to do next", async ({ signedIn }) => {
  const page = await directory(await signedIn(MEMBER), "?q=xqzvwkj");
  await expect(page.getByRole("heading", { name: "No organisation found" })).toBeVisible();
  await expect(search(page)).toHaveValue("xqzvwkj");
});

test("a facet narrows the list to its count, and the address carries it", async ({ signedIn }) => {
  const page = await directory(await signedIn(MEMBER));
  const all = await counted(page);
  const option = page.getByRole("group", { name: "Country and region" }).locator(".facet-option", { hasText: "Poland" });
  const promised = Number(await option.locator(".facet-count").innerText());
  expect(promised).toBeGreaterThan(0);
  expect(promised).toBeLessThan(all);
  await option.getByRole("checkbox").check();
  await expect(page).toHaveURL(/[?&]region=PL/);
  await expect.poll(() => counted(page)).toBe(promised);
  await expect(page.locator(".chip-row .chip-remove")).toHaveText(/Poland/);
  // A second facet narrows what is left; its counts speak of that.
  const kind = page.getByRole("group", { name: "Kind of organisation" }).locator(".facet-option").first();
  const left = Number(await kind.locator(".facet-count").innerText());
  expect(left).toBeLessThanOrEqual(promised);
  await kind.getByRole("checkbox").check();
  await expect.poll(() => counted(page)).toBe(left);
  await page.reload();
  await hydrated(page);
  await expect.poll(() => counted(page)).toBe(left);
  await expect(option.getByRole("checkbox")).toBeChecked();
  await page.goBack();
  await expect.poll(() => counted(page)).toBe(promised);
  await page.locator(".chip-row .chip-remove").click();
  await expect.poll(() => counted(page)).toBe(all);
});

test("regions unfold step by step, and what lies near comes first", async ({ signedIn }) => {
  const page = await directory(await signedIn(MEMBER));
  const place = page.getByRole("group", { name: "Country and region" });
  const option = (name: string) => place.locator(".facet-option", { hasText: name });
  await expect(option("DED Sachsen")).toHaveCount(0);
  await place.getByRole("link", { name: "Show the parts of Germany" }).click();
  await place.getByRole("link", { name: "Show the parts of DED Sachsen" }).click();
  const promised = Number(await option("DED2 Dresden").locator(".facet-count").innerText());
  await option("DED2 Dresden").getByRole("checkbox").check();
  await expect.poll(() => counted(page)).toBe(promised);
  // A district takes the place of the region it lies in.
  const district = Number(await option("DED2D Görlitz").locator(".facet-count").innerText());
  await option("DED2D Görlitz").getByRole("checkbox").check();
  await expect(page).toHaveURL(/[?&]region=DED2D/);
  await expect(option("DED2 Dresden").getByRole("checkbox")).not.toBeChecked();
  await expect.poll(() => counted(page)).toBe(district);
  await page.getByLabel("Near a place").fill("Zittau");
  await page.getByLabel("Near a place").press("Tab");
  await expect(page).toHaveURL(/sort=distance/);
  await expect(page.locator(".org-distance").first()).toHaveText("under 1 km");
  await page.getByLabel("Near a place").fill("Atlantis");
  await page.getByLabel("Near a place").press("Tab");
  await expect(page.getByText("The place “Atlantis” is not known here")).toBeVisible();
});

test("the list is sorted, and shown as a table", async ({ signedIn }) => {
  const page = await signedIn(MEMBER);
  await page.goto("/lausitz/directory");
  await hydrated(page);
  await page.locator("#sort").selectOption({ label: "Last changed" });
  await expect(page).toHaveURL(/[?&]sort=/);
  await page.locator("#sort").selectOption({ label: "Name A–Z" });
  await expect(names(page).first()).toHaveText("Bobrzańska Ceramika Techniczna S.A.");
  const shown = await names(page).allInnerTexts();
  expect(shown).toEqual([...shown].sort((one, other) => one.localeCompare(other, "de")));
  await page.getByRole("link", { name: "Table", exact: true }).click();
  await expect(page).toHaveURL(/[?&]view=table/);
  await expect(page.getByRole("row")).toHaveCount(shown.length + 1);
  await expect(page.getByRole("rowheader").first()).toContainText(shown[0] ?? "");
  await page.reload();
  await expect(page.getByRole("columnheader", { name: "Organisation", exact: true })).toHaveAttribute("aria-sort", "ascending");
  await page.getByRole("rowheader").first().getByRole("link").click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(shown[0] ?? "");
});

test("a member changes the own profile; a refused web address loses nothing", async ({ signedIn }) => {
  const page = await signedIn(MEMBER);
  await ownProfile(page);
  await page.getByRole("link", { name: "Edit", exact: true }).click();
  await expect(page.locator("#name")).toHaveValue(OWN);
  const summary = "Verbunde aus Hanf und Flachs, geprüft und bis zur Serie begleitet.";
  await page.locator("#summary").fill(summary);
  await page.locator("#website").fill("https://faserkreis");
  await page.getByRole("button", { name: "Save changes" }).click();
  await expect(problem(page, "website")).toContainText("This is not a web address");
  await expect(page.locator("#website")).toHaveAttribute("aria-invalid", "true");
  await expect(page.locator("#website")).toHaveValue("https://faserkreis");
  await expect(page.locator("#summary")).toHaveValue(summary);
  await page.locator("#website").fill("https://faserkreis.example");
  // Blanks alone are no name, though the browser takes them for one.
  await page.locator("#name").fill("   ");
  await page.getByRole("button", { name: "Save changes" }).click();
  await expect(problem(page, "name")).toBeVisible();
  await expect(problem(page, "website")).toBeHidden();
  await expect(page.locator("#summary")).toHaveValue(summary);
  await page.locator("#name").fill(OWN);
  await page.getByRole("button", { name: "Save changes" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(OWN);
  await expect(page.getByText(summary).first()).toBeVisible();
  await expect(page.getByRole("link", { name: "faserkreis.example", exact: true })).toBeVisible();
});

test("a member may not change the profile of somebody else", async ({ signedIn }) => {
  const page = await directory(await signedIn(MEMBER), "?q=speicherwerk");
  await names(page).getByRole("link", { name: OTHER }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(OTHER);
  await expect(page.getByRole("link", { name: "Edit", exact: true })).toHaveCount(0);
  await page.goto(`${new URL(page.url()).pathname}/edit`);
  await expect(page.locator("#name")).toHaveCount(0);
});

test("a new need is found by the search once it was published", async ({ signedIn }) => {
  const page = await signedIn(MEMBER);
  await ownProfile(page);
  await page.getByRole("link", { name: "Add a need or offer" }).click();
  await page.locator("#title").fill("Partner for quantum magnetometry of battery cells");
  await page.locator("#summary").fill("We look for a laboratory that measures currents in cells without contact.");
  await page.getByRole("button", { name: "Submit for review" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Partner for quantum magnetometry of battery cells");
  const office = await signedIn("coordination@lausitz.example");
  await office.goto(new URL(page.url()).pathname);
  await hydrated(office);
  for (const criterion of ["clarity", "novelty", "completeness", "partner_fit"]) {
    await office.locator(`#${criterion}`).selectOption("4");
  }
  await office.getByRole("button", { name: "Publish", exact: true }).click();
  await expect(office.getByRole("heading", { name: "Reviews" })).toBeVisible();
  await directory(page);
  await search(page).pressSequentially("magnetometry", { delay: 20 });
  await expect(names(page)).toHaveText([OWN]);
});

import type { Page } from "@playwright/test";
import { expect, hydrated, test } from "../support/test";

const COORDINATION = "coordination@lausitz.example";

const panel = (page: Page) => page.getByRole("region", { name: "Shortlist" });

/** Opens the page and picks the proposal at this place of the list; each test has its own. */
async function pick(page: Page, place: number): Promise<string> {
  await page.goto("/lausitz/matchmaking");
  await hydrated(page);
  const picked = page.locator(".pick").nth(place);
  const title = await picked.locator(".pick-title").innerText();
  await picked.click();
  await expect(page).toHaveURL(/\?proposal=/);
  await expect(page.locator(".match-subject h2")).toHaveText(title);
  return title;
}

/** Shortlists the best organisation that is not on the list yet, and gives its name. */
async function shortlistFirst(page: Page): Promise<string> {
  const free = page.locator(".match-card:not(.is-shortlisted)").first();
  const name = await free.locator(".match-card-name").innerText();
  await free.locator(".shortlist-button").click();
  await expect(panel(page)).toContainText(name);
  await expect(page.locator(".toast")).toContainText(name);
  return name;
}

test("a proposal shows its gaps and the organisations that fit, best first", async ({ signedIn }) => {
  const page = await signedIn(COORDINATION);
  const title = await pick(page, 0);
  await expect.poll(() => page.title()).toContain(title);
  await expect(page.locator(".gap-list .gap").first()).toBeVisible();
  const cards = page.locator(".match-card");
  expect(await cards.count()).toBeGreaterThan(3);
  const scores = await page.locator(".match-card meter").evaluateAll((all) => all.map((one) => (one as HTMLMeterElement).value));
  expect(scores).toEqual([...scores].sort((a, b) => b - a));
  for (const card of (await cards.all()).slice(0, 3)) {
    const reasons = card.locator(".match-reason:not(.is-unknown)");
    expect(await reasons.count()).toBeGreaterThan(0);
    await expect(reasons.first()).toContainText(/\+\d+|< 1/);
  }
});

test("who is shortlisted stays so, until taken off", async ({ signedIn }) => {
  const page = await signedIn(COORDINATION);
  await pick(page, 1);
  const name = await shortlistFirst(page);
  await page.reload();
  await hydrated(page);
  await expect(panel(page)).toContainText(name);
  await panel(page).getByRole("button", { name: `Take off the shortlist: ${name}` }).click();
  await expect(page.locator(".toast")).toContainText(`${name} is no longer on the shortlist.`);
  await page.reload();
  await expect(panel(page)).not.toContainText(name);
});

test("shortlisting is undone by its message", async ({ signedIn }) => {
  const page = await signedIn(COORDINATION);
  await pick(page, 2);
  const name = await shortlistFirst(page);
  await page.locator(".toast").getByRole("button", { name: "Undo" }).click();
  await expect(panel(page)).not.toContainText(name);
  await expect(page.locator(".toast")).toContainText(`${name} is no longer on the shortlist.`);
  await page.reload();
  await expect(panel(page)).not.toContainText(name);
});

test("a need is matched as well", async ({ signedIn }) => {
  const page = await signedIn(COORDINATION);
  await page.goto("/lausitz/matchmaking?list=needs");
  await hydrated(page);
  await page.locator(".pick").first().click();
  await expect(page).toHaveURL(/[?&]need=/);
  await expect(page.locator(".match-card").first()).toBeVisible();
});

test("without JavaScript a proposal is picked and a partner shortlisted", async ({ signedIn }) => {
  const page = await signedIn(COORDINATION, { javaScriptEnabled: false });
  await page.goto("/lausitz/matchmaking");
  await page.locator(".pick").nth(3).click();
  const free = page.locator(".match-card:not(.is-shortlisted)").first();
  const name = await free.locator(".match-card-name").innerText();
  await free.locator(".shortlist-button").click();
  await expect(page).toHaveURL(/\/lausitz\/matchmaking\?/);
  await expect(panel(page)).toContainText(name);
});

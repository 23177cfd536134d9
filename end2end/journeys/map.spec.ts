import type { Page } from "@playwright/test";
import { expect, expectAccessible, hydrated, test } from "../support/test";

const MEMBER = "member@lausitz.example";

const map = (page: Page) => page.getByRole("group", { name: "Map of the organisations found" });
const inView = (page: Page) => page.locator("#map-list-title");
const clusters = (page: Page) => page.locator(".marker.is-cluster a");
const lines = (page: Page) => page.locator(".map-line");
const option = (page: Page, name: string) => page.locator(".facet-option", { hasText: name });

async function number(locator: ReturnType<typeof inView>): Promise<number> {
  return Number(((await locator.textContent()) ?? "").replace(/\D/g, ""));
}

async function open(page: Page, query = "", scripts = true): Promise<void> {
  await page.goto(`/lausitz/directory?view=map${query}`);
  if (scripts) await hydrated(page);
  await expect(inView(page)).toBeVisible();
}

/** What the markers stand for, added up. */
async function marked(page: Page): Promise<number> {
  const counts = await page.locator(".marker.is-cluster .marker-count").allTextContents();
  const single = await page.locator(".marker:not(.is-cluster)").count();
  return counts.reduce((sum, count) => sum + Number(count.replace(/\D/g, "")), single);
}

test("the map is the third view of a search, and its markers are everybody in view", async ({ signedIn }) => {
  const page = await signedIn(MEMBER);
  await page.goto("/lausitz/directory?country=PL");
  await hydrated(page);
  const all = await number(page.locator(".results-count"));
  await page.getByRole("link", { name: "Map", exact: true }).click();
  await expect(page).toHaveURL(/country=PL&view=map$/);
  await expect.poll(() => number(inView(page))).toBe(all);
  expect(await marked(page)).toBe(all);
  await expectAccessible(page);
});

test("keys move the map, the list follows, and the address can be shared", async ({ signedIn }) => {
  const page = await signedIn(MEMBER);
  await open(page);
  const all = await number(inView(page));
  const steps = await page.evaluate(() => history.length);
  await map(page).focus();
  await page.keyboard.press("+");
  await page.keyboard.press("+");
  await expect(page).toHaveURL(/[?&]at=-?[\d.]+,-?[\d.]+,[\d.]+/);
  await expect.poll(() => number(inView(page))).toBeLessThan(all);
  const near = await number(inView(page));
  expect(await marked(page)).toBe(near);
  expect(await lines(page).count()).toBe(Math.min(near, 20));
  await expect(map(page)).toBeFocused();
  for (let step = 0; step < 24; step++) await page.keyboard.press("ArrowUp");
  await expect.poll(() => number(inView(page))).toBe(0);
  await expect(page.getByText("Nobody found lies in this part of the map.")).toBeVisible();
  expect(await page.evaluate(() => history.length)).toBe(steps);
  await page.keyboard.press("0");
  await expect(page).not.toHaveURL(/[?&]at=/);
  await expect.poll(() => number(inView(page))).toBe(all);
  await page.keyboard.press("+");
  await expect(page).toHaveURL(/[?&]at=/);
  await expect.poll(() => number(inView(page))).toBeLessThan(all);
  const shared = page.url();
  const seen = await number(inView(page));
  await page.goto("/lausitz");
  await page.goto(shared);
  await hydrated(page);
  await expect.poll(() => number(inView(page))).toBe(seen);
});

test("a cluster falls apart when it is opened by a key", async ({ signedIn }) => {
  const page = await signedIn(MEMBER);
  await open(page);
  const all = await number(inView(page));
  const promised = await number(clusters(page).first().locator(".marker-count"));
  await clusters(page).first().focus();
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/[?&]at=/);
  await expect.poll(() => number(inView(page))).toBeLessThan(all);
  expect(await number(inView(page))).toBeGreaterThanOrEqual(promised);
  await expect(map(page)).toBeFocused();
});

test("hand and wheel move the map, and a drag opens nothing", async ({ signedIn }) => {
  const page = await signedIn(MEMBER);
  await open(page);
  const all = await number(inView(page));
  const shape = await map(page).boundingBox();
  if (!shape) throw new Error("the map has a place on the page");
  const middle = { x: shape.x + shape.width / 2, y: shape.y + shape.height / 2 };
  const ground = () => page.locator(".map-ground").getAttribute("viewBox");
  const before = await ground();
  await page.mouse.move(middle.x, middle.y);
  await page.mouse.wheel(0, -300);
  await expect.poll(ground).not.toBe(before);
  await expect(page).toHaveURL(/[?&]at=/);
  const nearer = await ground();
  await clusters(page).first().hover();
  await page.mouse.down();
  await page.mouse.move(shape.x + shape.width - 5, middle.y, { steps: 5 });
  await page.mouse.move(shape.x + 5, shape.y + 5, { steps: 5 });
  await page.mouse.up();
  await expect.poll(ground).not.toBe(nearer);
  await expect(page).toHaveURL(/view=map/);
  await expect.poll(() => number(inView(page))).toBeLessThan(all + 1);
});

test("a facet narrows the map", async ({ signedIn }) => {
  const page = await signedIn(MEMBER);
  await open(page);
  const promised = await number(option(page, "Czechia").locator(".facet-count"));
  await option(page, "Czechia").getByRole("checkbox").check();
  await expect(page).toHaveURL(/region=CZ/);
  await expect.poll(() => number(inView(page))).toBe(promised);
  await expect.poll(() => marked(page)).toBe(promised);
});

test("without a script every step is a link", async ({ signedIn }) => {
  const page = await signedIn(MEMBER, { javaScriptEnabled: false });
  await open(page, "", false);
  const all = await number(inView(page));
  await page.getByRole("link", { name: "Zoom in", exact: true }).click();
  await expect(page).toHaveURL(/[?&]at=/);
  expect(await number(inView(page))).toBeLessThanOrEqual(all);
  await page.getByRole("link", { name: "Show everything found" }).click();
  expect(await number(inView(page))).toBe(all);
  await clusters(page).first().click();
  await expect(page).toHaveURL(/[?&]at=/);
  await page.getByRole("link", { name: "To the north" }).click();
  await option(page, "Poland").getByRole("checkbox").check();
  await page.getByRole("button", { name: "Apply filters" }).click();
  await expect(page).toHaveURL(/region=PL.*view=map.*at=/);
  await expect(inView(page)).toBeVisible();
});

test("the map is usable on a phone, in the dark", async ({ signedIn }) => {
  const page = await signedIn(MEMBER, { viewport: { width: 390, height: 844 }, colorScheme: "dark", hasTouch: true });
  await open(page);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
  await expectAccessible(page);
});

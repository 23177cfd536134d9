import type { Page } from "@playwright/test";
import { expect, expectAccessible, hydrated, test } from "../support/test";

const MEMBER = "member@lausitz.example";

const drawing = (page: Page) => page.getByRole("group", { name: "Network of the organisations found" });
const card = (page: Page) => page.locator(".network-card");
const rows = (page: Page) => page.locator(".network-table tbody tr");
const option = (page: Page, name: string) => page.locator(".facet-option", { hasText: name });

async function open(page: Page, query = ""): Promise<void> {
  await page.goto(`/lausitz/directory?view=network${query}`);
  await hydrated(page);
  await expect(drawing(page)).not.toHaveAttribute("aria-busy", "true");
}

/** Whether anything is drawn. */
async function isDrawn(page: Page): Promise<boolean> {
  return page.locator(".network-canvas").evaluate((canvas: HTMLCanvasElement) => {
    const { data } = canvas.getContext("2d")?.getImageData(0, 0, canvas.width, canvas.height) ?? { data: [] };
    return data.some((value) => value !== 0);
  });
}

test("the network is a view of the search, drawn and as a table", async ({ signedIn }) => {
  const page = await signedIn(MEMBER);
  await page.goto("/lausitz/directory");
  await hydrated(page);
  await page.getByRole("link", { name: "Network", exact: true }).click();
  await expect(page).toHaveURL(/[?&]view=network$/);
  await expect(drawing(page)).not.toHaveAttribute("aria-busy", "true");
  expect(await isDrawn(page)).toBe(true);
  await expect(rows(page)).toHaveCount(20);
  const partners = await rows(page).locator("td").nth(0).innerText();
  expect(Number(partners)).toBeGreaterThan(0);
  await expectAccessible(page);
});

test("keys go from organisation to organisation, and Enter to the card", async ({ signedIn }) => {
  const page = await signedIn(MEMBER);
  await open(page);
  await expect(card(page)).toContainText("Choose an organisation");
  await drawing(page).focus();
  await page.keyboard.press("ArrowRight");
  const first = await card(page).getByRole("heading").innerText();
  const best = await rows(page).first().getByRole("rowheader").getByRole("link").innerText();
  expect(first).toBe(best);
  await page.keyboard.press("ArrowLeft");
  await page.keyboard.press("ArrowUp");
  await expect(card(page).getByRole("heading")).not.toHaveText(first);
  // From partner to partner by the card.
  const partner = card(page).locator(".network-partner").first();
  const name = await partner.innerText();
  await partner.click();
  await expect(card(page).getByRole("heading")).toHaveText(name);
  await drawing(page).focus();
  await page.keyboard.press("+");
  await page.keyboard.press("0");
  await page.keyboard.press("Enter");
  await expect(card(page).getByRole("link")).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(name);
});

test("a click shows partners, a drag moves the drawing", async ({ signedIn }) => {
  const page = await signedIn(MEMBER);
  await open(page);
  await drawing(page).focus();
  await page.keyboard.press("ArrowRight");
  await expect(card(page).getByRole("heading")).toBeVisible();
  const shape = await page.locator(".network-canvas").boundingBox();
  if (!shape) throw new Error("the drawing has a place on the page");
  // A drag keeps who is chosen; a click beside everybody lets go.
  await page.mouse.move(shape.x + 3, shape.y + 3);
  await page.mouse.down();
  await page.mouse.move(shape.x + 60, shape.y + 40, { steps: 4 });
  await page.mouse.up();
  await expect(card(page).getByRole("heading")).toBeVisible();
  await page.mouse.click(shape.x + 3, shape.y + shape.height - 3);
  await expect(card(page)).toContainText("Choose an organisation");
});

test("a facet narrows drawing and table", async ({ signedIn }) => {
  const page = await signedIn(MEMBER);
  await open(page);
  const counted = async () => Number((await page.locator(".results-count").innerText()).replace(/\D/g, ""));
  const all = await counted();
  await option(page, "Poland").getByRole("checkbox").check();
  await expect(page).toHaveURL(/region=PL&view=network/);
  await expect.poll(counted).toBeLessThan(all);
  const promised = await counted();
  await expect.poll(() => rows(page).count()).toBeLessThanOrEqual(promised);
  for (const place of await page.locator(".network-place").allInnerTexts()) expect(place).toContain("Poland");
  await expect(drawing(page)).not.toHaveAttribute("aria-busy", "true");
  await drawing(page).focus();
  await page.keyboard.press("ArrowRight");
  await expect(card(page)).toContainText("Poland");
});

test("without a script there is the table", async ({ signedIn }) => {
  const page = await signedIn(MEMBER, { javaScriptEnabled: false });
  await page.goto("/lausitz/directory?view=network");
  await expect(page.locator(".network-canvas")).toBeHidden();
  await expect(rows(page)).toHaveCount(20);
  await page.getByRole("link", { name: "Next page" }).click();
  await expect(page).toHaveURL(/page=2&view=network/);
  await expect(rows(page).first()).toBeVisible();
  await rows(page).first().getByRole("rowheader").getByRole("link").click();
  await expect(page).toHaveURL(/\/lausitz\/directory\/[0-9a-f-]+$/);
});

test("who wants no motion is shown the settled network, also on a phone and in the dark", async ({ signedIn }) => {
  const page = await signedIn(MEMBER, {
    viewport: { width: 390, height: 844 },
    colorScheme: "dark",
    reducedMotion: "reduce",
    hasTouch: true,
  });
  await open(page);
  expect(await isDrawn(page)).toBe(true);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
  await expectAccessible(page);
});

import type { Page } from "@playwright/test";
import { board, cards, carry, column, title } from "../support/board";
import { expect, expectAccessible, test } from "../support/test";

const COORDINATION = "coordination@lausitz.example";

const titles = (page: Page, number: number) => cards(page, number).locator(".board-card-title").allTextContents();

test("a card is dragged, another browser sees it, and the move is undone", async ({ signedIn }) => {
  const page = await board(await signedIn(COORDINATION));
  const other = await board(await signedIn(COORDINATION));
  // Backwards, where no gate is in the way.
  const before = await titles(page, 1);
  const moved = before[0] ?? "";
  await carry(page, cards(page, 1).first(), cards(page, 0).first());
  await expect(page.locator(".board-placeholder")).toBeVisible();
  await page.mouse.up();
  await expect(cards(page, 0).first()).toContainText(moved);
  // Everybody sees it within a second; the rest is what a busy machine may need.
  await expect(cards(other, 0).first()).toContainText(moved, { timeout: 5_000 });
  await expect(page.locator(".toast")).toContainText(moved);
  await page.locator(".toast button").first().click();
  await expect.poll(() => titles(other, 1)).toEqual(before);
  await page.reload();
  await expect.poll(() => titles(page, 1)).toEqual(before);
});

test("Escape puts a dragged card back", async ({ signedIn }) => {
  const page = await board(await signedIn(COORDINATION));
  const before = await titles(page, 2);
  await carry(page, cards(page, 2).first(), cards(page, 1).first());
  await page.keyboard.press("Escape");
  await page.mouse.up();
  await expect(page.locator(".is-dragging, .board-placeholder, .is-lifted")).toHaveCount(0);
  expect(await titles(page, 2)).toEqual(before);
});

test("a card is moved by keys alone, and the focus stays on it", async ({ signedIn }) => {
  const page = await board(await signedIn(COORDINATION));
  const card = cards(page, 3).first();
  const moved = await title(card);
  await card.locator(".board-card-grip").focus();
  await page.keyboard.press("Space");
  await expect(page.locator("[aria-live=assertive]")).toContainText(moved);
  await page.keyboard.press("ArrowLeft");
  await expect(cards(page, 2).first()).toContainText(moved);
  await expect(cards(page, 2).first().locator(".board-card-grip")).toBeFocused();
  await page.keyboard.press("Space");
  await expect(page.locator(".toast")).toContainText(moved);
  await expect(cards(page, 2).first().locator(".board-card-grip")).toBeFocused();
  await page.reload();
  await expect(cards(page, 2).first()).toContainText(moved);
});

test("a card is moved by its menu", async ({ signedIn }) => {
  const page = await board(await signedIn(COORDINATION));
  const card = cards(page, 5).first();
  const moved = await title(card);
  await card.locator("summary").click();
  await card.locator("select").selectOption({ index: 2 });
  await card.getByRole("button", { name: "Move", exact: true }).click();
  await expect(cards(page, 2).first()).toContainText(moved);
  await expect(page.locator(".toast")).toContainText(moved);
});

test("a finger that rests on a card carries it", async ({ signedIn }) => {
  const phone = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };
  const page = await board(await signedIn(COORDINATION, phone));
  const second = await title(cards(page, 0).nth(1));
  const from = await cards(page, 0).first().locator(".board-card-title").boundingBox();
  const to = await cards(page, 0).nth(1).boundingBox();
  if (!from || !to) throw new Error("no cards");
  const session = await page.context().newCDPSession(page);
  const x = from.x + 30;
  const finger = (type: "touchStart" | "touchMove" | "touchEnd", y: number) =>
    session.send("Input.dispatchTouchEvent", { type, touchPoints: type === "touchEnd" ? [] : [{ x, y }] });
  await finger("touchStart", from.y + 8);
  await expect(page.locator(".board-card.is-dragging")).toBeVisible();
  // The gap that opens pushes the second card down by about its height; the finger goes below its middle.
  const way = to.y + to.height * 1.85 - from.y - 8;
  for (let step = 1; step <= 10; step++) {
    await finger("touchMove", from.y + 8 + (way * step) / 10);
  }
  await finger("touchEnd", 0);
  await expect(cards(page, 0).first()).toContainText(second);
});

test("a card that somebody else moved meanwhile is refused, and shows where it is now", async ({ signedIn }) => {
  const page = await signedIn(COORDINATION);
  // Without hints this browser does not learn of the other's move before its own.
  await page.route("**/live/**", (route) => route.abort());
  await board(page);
  const moved = await title(cards(page, 3).last());
  const move = async (on: Page, option: number) => {
    const card = column(on, 3).locator(".board-card", { hasText: moved });
    await card.locator("summary").click();
    await card.locator("select").selectOption({ index: option });
    await card.getByRole("button", { name: "Move", exact: true }).click();
  };
  const other = await board(await signedIn(COORDINATION));
  await move(other, 0);
  await expect(other.locator(".toast")).toContainText(moved);
  await move(page, 1);
  const stage = await column(page, 0).locator(".board-column-title").innerText();
  await expect(page.locator(".toast").filter({ hasText: stage })).toBeVisible();
  await expect(cards(page, 0).first()).toContainText(moved);
});

test("the filter lives in the address", async ({ signedIn }) => {
  const page = await board(await signedIn(COORDINATION));
  await page.getByRole("search", { name: "Filter the board" }).getByRole("searchbox").fill("pflege");
  await expect(page).toHaveURL(/q=pflege/);
  await expect(page.locator(".board-total")).toContainText("1 proposal");
  await page.goBack();
  await expect(page.locator(".board-total")).not.toContainText("1 proposal");
});

test("without JavaScript the board is filtered and a card is moved", async ({ signedIn }) => {
  const page = await signedIn(COORDINATION, { javaScriptEnabled: false });
  await page.goto("/lausitz/pipeline?q=pflege");
  await expect(page.locator(".board-total")).toContainText("1 proposal");
  await page.goto("/lausitz/pipeline");
  const card = cards(page, 9).first();
  const moved = await title(card);
  await card.locator("summary").click();
  await card.locator("select").selectOption({ index: 2 });
  await card.getByRole("button", { name: "Move", exact: true }).click();
  await expect(cards(page, 2).first()).toContainText(moved);
});

test("a member reads the board and moves nothing", async ({ signedIn }) => {
  const page = await board(await signedIn("member@lausitz.example"));
  await expect(page.locator(".board-card-grip, .card-move")).toHaveCount(0);
});

for (const [language, theme] of [
  ["en", "light"],
  ["hu", "dark"],
] as const) {
  test(`the board is accessible in ${language}, ${theme}`, async ({ signedIn }) => {
    const page = await signedIn(COORDINATION, { colorScheme: theme });
    await board(page, `/lausitz/pipeline?lang=${language}`);
    await expectAccessible(page);
  });
}

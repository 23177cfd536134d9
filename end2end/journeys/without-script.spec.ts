import type { Page } from "@playwright/test";
import { expect, test } from "../support/test";

const COORDINATION = "coordination@lausitz.example";
const WITHOUT = { javaScriptEnabled: false };

const column = (page: Page, number: number) => page.locator(".board-column").nth(number);

test("the directory is searched and narrowed by its form", async ({ signedIn }) => {
  const page = await signedIn(COORDINATION, WITHOUT);
  await page.goto("/lausitz/directory");
  const option = page.locator(".facet-option", { hasText: "Poland" }).first();
  const promised = await option.locator(".facet-count").innerText();
  await option.getByRole("checkbox").check();
  await page.getByRole("button", { name: "Apply filters" }).click();
  await expect(page).toHaveURL(/[?&]region=PL/);
  await expect(page.locator(".results-count")).toContainText(promised);
  await expect(option.getByRole("checkbox")).toBeChecked();
  await page.getByRole("searchbox", { name: "Search term" }).fill("centrum druku");
  await page.getByRole("searchbox", { name: "Search term" }).press("Enter");
  await expect(page).toHaveURL(/region=PL/);
  await expect(page.locator(".org-card-name").first()).toHaveText("Izerskie Centrum Druku 3D Sp. z o.o.");
  await page.getByRole("link", { name: "Table", exact: true }).click();
  await expect(page.getByRole("rowheader").first()).toContainText("Izerskie Centrum Druku 3D Sp. z o.o.");
});

test("a card is moved by the form of its menu", async ({ signedIn }) => {
  const page = await signedIn(COORDINATION, WITHOUT);
  await page.goto("/lausitz/pipeline");
  const card = column(page, 1).locator(".board-card").first();
  const title = await card.locator(".board-card-title").innerText();
  await card.locator("summary").click();
  await card.locator("select").selectOption({ index: 1 });
  await card.getByRole("button", { name: "Move", exact: true }).click();
  await expect(page).toHaveURL(/\/lausitz\/pipeline/);
  await expect(column(page, 2).locator(".board-card").first()).toContainText(title);
});

test("matchmaking gives reasons, and its shortlist is a form", async ({ signedIn }) => {
  const page = await signedIn(COORDINATION, WITHOUT);
  await page.goto("/lausitz/matchmaking");
  await page.locator(".pick-list a").first().click();
  await expect(page).toHaveURL(/[?&]proposal=/);
  const card = page.locator(".match-card").first();
  const name = await card.locator(".match-card-name").innerText();
  await expect(card.locator(".match-reason-kind").first()).not.toBeEmpty();
  await expect(card.locator(".match-score-value")).toContainText(/\d/);
  const listed = page.locator(".shortlist-item", { hasText: name });
  await expect(listed).toHaveCount(0);
  await card.locator(".shortlist-button").click();
  await expect(page).toHaveURL(/\/lausitz\/matchmaking\?.*proposal=/);
  await expect(listed).toHaveCount(1);
  await expect(page.locator(".match-card", { hasText: name }).locator(".shortlist-button")).toHaveAttribute("aria-pressed", "true");
  await listed.getByRole("button").click();
  await expect(listed).toHaveCount(0);
});

test("the overview has figures that lead to the lists behind them", async ({ signedIn }) => {
  const page = await signedIn(COORDINATION, WITHOUT);
  await page.goto("/lausitz");
  const values = page.locator(".figure-tile .figure-value");
  await expect(values).toHaveCount(4);
  for (const value of await values.allInnerTexts()) expect(value).toMatch(/[1-9]/);
  await page.locator(".figure-tile").first().click();
  await expect(page).toHaveURL(/\/lausitz\/directory/);
  await expect(page.locator(".results-count")).toContainText(/[1-9]/);
});

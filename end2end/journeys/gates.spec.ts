import type { Page } from "@playwright/test";
import { board, cards, carry, column, title } from "../support/board";
import { expect, expectAccessible, hydrated, test } from "../support/test";

const COORDINATION = "coordination@lausitz.example";

const sheet = (page: Page) => page.getByRole("dialog", { name: /On the way to/ });

test("every column says what a card in the hand lacks, and a closed gate opens its sheet", async ({ signedIn }) => {
  const page = await board(await signedIn(COORDINATION));
  const moved = await title(cards(page, 0).first());
  await carry(page, cards(page, 0).first(), cards(page, 3).first());
  await expect(column(page, 3).locator(".board-gate")).toContainText(/of \d+ missing/);
  await page.mouse.up();
  await expect(sheet(page)).toBeVisible();
  await expectAccessible(page);
  await page.keyboard.press("Escape");
  await expect(sheet(page)).toBeHidden();
  await expect(cards(page, 0).filter({ hasText: moved })).toHaveCount(1);
  await expect(page.locator(".board-gate")).toHaveCount(0);
});

test("a coordinator moves a card although something is missing, and the history says why", async ({ signedIn }) => {
  const page = await board(await signedIn(COORDINATION));
  const card = cards(page, 0).last();
  const moved = await title(card);
  await card.locator("summary").click();
  await card.locator("select").selectOption({ index: 2 });
  await card.getByRole("button", { name: "Move", exact: true }).click();
  await expect(sheet(page)).toBeVisible();
  await sheet(page).locator("summary").click();
  await sheet(page).getByRole("button", { name: "Move although something is missing" }).click();
  await expect(sheet(page).locator(".field-error").filter({ hasText: /./ }).first()).toBeVisible();
  await sheet(page).locator("#reason").fill("The programme closes this year.");
  await sheet(page).getByRole("button", { name: "Move although something is missing" }).click();
  await expect(sheet(page)).toBeHidden();
  await expect(cards(page, 3).first()).toContainText(moved);
  await cards(page, 3).first().getByRole("link", { name: moved }).click();
  await expect(page.getByText("The programme closes this year.")).toBeVisible();
  await expect(page.getByText(/although this was missing/)).toBeVisible();
});

for (const scripts of [true, false]) {
  test(`a vote is recorded on the sheet and opens the gate, ${scripts ? "with" : "without"} JavaScript`, async ({
    signedIn,
  }) => {
    const page = await signedIn(COORDINATION, { javaScriptEnabled: scripts });
    await page.goto("/lausitz/pipeline");
    if (scripts) await hydrated(page);
    await cards(page, 3).nth(scripts ? 1 : 2).locator(".board-card-title a").click();
    await expect(page.getByRole("heading", { name: /For the next stage/ })).toContainText("1 of 1 missing");
    await page.getByRole("link", { name: "See what is missing" }).click();
    await expect(page.getByRole("heading", { level: 1, name: "On the way to “Full application”" })).toBeVisible();
    if (scripts) {
      await expectAccessible(page);
      await hydrated(page);
    }
    await page.getByLabel("Date", { exact: true }).fill("2026-03-12");
    await page.getByRole("button", { name: "Save and move" }).click();
    if (scripts) await expect(page.locator(".stage-track")).toContainText("Full application");
    else await expect(page.getByText("The proposal is in this stage already.")).toBeVisible();
  });
}

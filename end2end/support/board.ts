import type { Locator, Page } from "@playwright/test";
import { expect, hydrated } from "./test";

export const column = (page: Page, number: number) => page.locator(".board-column").nth(number);
export const cards = (page: Page, number: number) => column(page, number).locator(".board-card");
export const title = (card: Locator) => card.locator(".board-card-title").innerText();

/** Opens a board and waits until it answers. */
export async function board(page: Page, path = "/lausitz/pipeline"): Promise<Page> {
  await page.goto(path);
  await hydrated(page);
  await expect(cards(page, 0).first()).toBeVisible();
  return page;
}

/** Takes a card by its title and holds it over another place. */
export async function carry(page: Page, card: Locator, over: Locator): Promise<void> {
  const from = await card.locator(".board-card-title").boundingBox();
  const to = await over.boundingBox();
  if (!from || !to) throw new Error("nothing to be dragged");
  await page.mouse.move(from.x + 20, from.y + 8);
  await page.mouse.down();
  await page.mouse.move(to.x + to.width / 2, to.y + 12, { steps: 10 });
}

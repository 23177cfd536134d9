import type { Page } from "@playwright/test";
import { expect, expectAccessible, hydrated, test } from "../support/test";

const MEMBER = "member@lausitz.example";

async function choose(page: Page, count: number): Promise<void> {
  for (let place = 0; place < count; place++) await page.locator(".compare-choice").nth(place).click();
  await page.getByRole("button", { name: "Compare", exact: true }).click();
}

test("three organisations stand side by side, and one is taken out", async ({ signedIn }) => {
  const page = await signedIn(MEMBER);
  await page.goto("/lausitz/directory");
  await hydrated(page);
  await choose(page, 3);
  await expect(page).toHaveURL(/\/directory\/compare\?id=.*&id=.*&id=/);
  await hydrated(page);
  await expect(page.getByRole("columnheader")).toHaveCount(4);
  const kind = page.getByRole("row", { name: /^Short description/ });
  await expect(kind.getByRole("rowheader")).toContainText("differs");
  await expectAccessible(page);
  await page.getByRole("link", { name: /^Take out of the comparison/ }).first().click();
  await expect(page.getByRole("columnheader")).toHaveCount(3);
  await page.setViewportSize({ width: 390, height: 844 });
  const first = page.getByRole("rowheader").first();
  const before = await first.boundingBox();
  await page.locator(".compare-wrap").evaluate((wrap) => wrap.scrollTo({ left: 200 }));
  expect((await first.boundingBox())?.x).toBe(before?.x);
});

test("a fifth organisation is refused with a reason, and one alone is no comparison", async ({ signedIn }) => {
  const page = await signedIn(MEMBER, { javaScriptEnabled: false });
  await page.goto("/lausitz/directory?view=table");
  await choose(page, 5);
  await expect(page.getByText("At most 4 organisations can be compared")).toBeVisible();
  await page.goto("/lausitz/directory");
  await choose(page, 1);
  await expect(page.getByRole("heading", { name: "Choose at least two organisations" })).toBeVisible();
});

test("the columns of the table are chosen, and the address keeps them", async ({ signedIn }) => {
  const page = await signedIn(MEMBER);
  await page.goto("/lausitz/directory?view=table&kind=enterprise");
  await hydrated(page);
  await page.getByRole("button", { name: "Columns" }).click();
  const choice = page.locator("#columns");
  await choice.getByRole("checkbox", { name: "Keywords" }).check();
  await choice.getByRole("checkbox", { name: "Region", exact: true }).uncheck();
  await choice.getByRole("button", { name: "Show these columns" }).click();
  await expect(page).toHaveURL(/columns=keywords/);
  await expect(page).toHaveURL(/kind=enterprise/);
  await expect(page.getByRole("columnheader", { name: "Keywords" })).toBeVisible();
  await expect(page.getByRole("columnheader", { name: "Region", exact: true })).toHaveCount(0);
  await hydrated(page);
  await page.getByRole("link", { name: "Cards", exact: true }).click();
  await page.getByRole("link", { name: "Table", exact: true }).click();
  await expect(page.getByRole("columnheader", { name: "Keywords" })).toBeVisible();
});

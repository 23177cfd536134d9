import type { Page } from "@playwright/test";
import { expect, expectAccessible, hydrated, takeIn, test } from "../support/test";

const COORDINATION = "coordination@lausitz.example";

/** Takes a step on the page of a membership, with a reason where one is asked for. */
async function take(page: Page, button: string, reason: string): Promise<void> {
  await page.getByRole("link", { name: button }).click();
  await page.locator("#reason").fill(reason);
  await page.getByRole("button", { name: button, exact: true }).click();
  await expect(page).not.toHaveURL(/step=/);
}

test("an organisation applies, is approved, is suspended and leaves", async ({ signedIn }) => {
  const page = await signedIn(COORDINATION);
  await takeIn(page, "Neue Mitwirkung GmbH");

  await page.getByRole("link", { name: "Apply for membership" }).click();
  await expect(page.locator("#organisation")).toContainText("Neue Mitwirkung GmbH");
  await expectAccessible(page);
  await page.locator("#signed_name").fill("Executive office");
  await page.getByRole("checkbox").check();
  await page.getByRole("button", { name: "Sign and apply" }).click();
  await expect(page.getByText("The application has arrived.")).toBeVisible();

  await page.goto("/lausitz");
  await hydrated(page);
  await page.locator(".waiting-item", { hasText: "Neue Mitwirkung GmbH" }).click();
  await expect(page).toHaveURL(/\/membership\/.*step=approve/);
  await page.locator("#fee_class").fill("B");
  await expectAccessible(page);
  await page.getByRole("button", { name: "Approve", exact: true }).click();
  await expect(page.locator(".facts .badge")).toHaveText("Active");
  await expect(page.getByText("Signed as “Executive office”")).toBeVisible();

  await take(page, "Suspend", "The fee is open");
  await expect(page.locator(".facts .badge")).toHaveText("Suspended");
  await take(page, "End the membership", "Moves away");
  await expect(page.locator(".facts .badge")).toHaveText("Left");
  await expect(page.getByText("Moves away")).toBeVisible();
});

test("coordinators see members and figures, members do not", async ({ signedIn }) => {
  const page = await signedIn(COORDINATION);
  await page.goto("/lausitz/directory");
  await hydrated(page);
  await page.getByRole("main").getByRole("link", { name: "Membership" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Membership" })).toBeVisible();
  await expect(page.locator(".figure-tile .figure-value").first()).toContainText(/[1-9]/);
  await page.getByRole("link", { name: /^Applied/ }).click();
  await expect(page).toHaveURL(/status=applied/);
  await expect(page.getByRole("link", { name: /^Approve/ }).first()).toBeVisible();
  await expectAccessible(page);

  const member = await signedIn("member@lausitz.example");
  await member.goto("/lausitz/membership");
  await expect(member.getByRole("heading", { level: 1, name: "You may not do this" })).toBeVisible();
});

test("the acquisition list is kept on a phone", async ({ signedIn }) => {
  const page = await signedIn(COORDINATION, { viewport: { width: 390, height: 844 } });
  await page.goto("/lausitz/membership/acquisition");
  await hydrated(page);
  await page.locator("#name").fill("Odlewnia Przykładowa");
  await page.locator("#stage").selectOption({ label: "In talks" });
  await page.locator("#next_step").fill("Send the declaration");
  await page.getByRole("button", { name: "Add an organisation" }).click();
  const entry = page.locator(".profile-item", { hasText: "Odlewnia Przykładowa" });
  await expect(entry).toContainText("Send the declaration");
  await expectAccessible(page);
  await entry.getByRole("link", { name: /^Edit/ }).click();
  await page.getByRole("button", { name: "Remove from the list" }).click();
  await expect(entry).toHaveCount(0);
});

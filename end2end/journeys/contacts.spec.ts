import type { Page } from "@playwright/test";
import { expect, expectAccessible, hydrated, test } from "../support/test";

const COORDINATION = "coordination@lausitz.example";
const NEW_PASSWORD = "a long password";

/** Opens the page on which the first organisation of the directory keeps its contacts. */
async function openContacts(page: Page, scripts = true): Promise<string> {
  await page.goto("/lausitz/directory");
  if (scripts) await hydrated(page);
  await page.locator(".org-card-name a").first().click();
  await page.getByRole("link", { name: "Edit contacts" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Contacts" })).toBeVisible();
  return new URL(page.url()).pathname.replace(/\/contacts$/, "");
}

test("a contact is named, asked, consents and withdraws", async ({ signedIn, visitor }) => {
  const page = await signedIn(COORDINATION);
  const organisation = await openContacts(page);
  await page.locator("#role").fill("Research");
  await page.locator("#name").fill("Sample person");
  await page.locator("#email").fill("sample.person@lausitz.example");
  await page.locator("#phone").fill("+49 3583 0000");
  await page.getByRole("button", { name: "Add a contact" }).click();
  const entry = page.locator(".profile-item", { hasText: "Research" });
  await expect(entry).toContainText("Not asked yet");
  await expectAccessible(page);
  await entry.getByRole("button", { name: /^Ask for consent/ }).click();
  const link = new URL(await page.locator(".one-time-link").innerText()).pathname;
  await expect(entry).toContainText("Asked, no answer yet");
  await expectAccessible(page);

  const member = await signedIn("member@lausitz.example");
  await member.goto(organisation);
  await expect(member.locator(".contacts")).toContainText("Research");
  await expect(member.locator(".contacts")).not.toContainText("Sample person");

  const person = await visitor({ locale: "pl-PL" });
  await person.goto(link);
  await expect(person.getByRole("heading", { level: 1 })).toHaveText("Państwa dane jako osoby kontaktowej");
  await expectAccessible(person);
  await person.locator("#name_for").selectOption("members");
  await person.locator("#phone_for").selectOption("");
  await person.getByRole("button", { name: "Wyrażam zgodę" }).click();
  await expect(person.getByText("Dziękujemy.")).toBeVisible();
  await member.reload();
  await expect(member.locator(".contacts")).toContainText("Sample person");
  await expect(member.locator(".contacts")).not.toContainText("sample.person@");

  await person.goto(link);
  await person.getByRole("button", { name: /^Wycofuję zgodę/ }).click();
  await expect(person.getByText("Nie są przechowywane żadne Państwa dane.")).toBeVisible();
  await member.reload();
  await expect(member.locator(".contacts")).toContainText("Research");
  await expect(member.locator(".contacts")).not.toContainText("Sample person");
});

test("a contact decides without a script on a phone", async ({ signedIn, visitor }) => {
  const page = await signedIn(COORDINATION, { javaScriptEnabled: false });
  await openContacts(page, false);
  await page.locator("#role").fill("Purchasing");
  await page.locator("#name").fill("Another sample");
  await page.getByRole("button", { name: "Add a contact" }).click();
  const entry = page.locator(".profile-item", { hasText: "Purchasing" });
  await entry.getByRole("button", { name: /^Ask for consent/ }).click();
  const link = new URL(await page.locator(".one-time-link").innerText()).pathname;
  const person = await visitor({ javaScriptEnabled: false, viewport: { width: 320, height: 700 } });
  await person.goto(link);
  await person.getByRole("button", { name: "I consent" }).click();
  await expect(person.getByText("Your choice counts from now on")).toBeVisible();
  const wide = await person.evaluate(() => document.documentElement.scrollWidth > window.innerWidth).catch(() => false);
  expect(wide).toBe(false);
  await page.goto(page.url());
  await expect(entry).toContainText("Has consented");
  await entry.getByRole("button", { name: /^Remove/ }).click();
  await expect(entry).toHaveCount(0);
});

test("a person takes their data along and deletes the account", async ({ signedIn, visitor }) => {
  const page = await signedIn(COORDINATION);
  await page.goto("/account/delete");
  await hydrated(page);
  await expect(page.getByText("Nobody else coordinates")).toBeVisible();
  await expectAccessible(page);

  await page.goto("/lausitz/people");
  await page.locator("#email").fill("leaving@lausitz.example");
  await page.getByRole("button", { name: "Invite", exact: true }).click();
  const link = new URL(await page.locator(".one-time-link").innerText()).pathname;
  const person = await visitor();
  await person.goto(link);
  await person.locator("#name").fill("Leaving office");
  await person.locator("#password").fill(NEW_PASSWORD);
  await person.getByRole("button", { name: "Accept the invitation" }).click();
  await person.waitForURL(/\/lausitz/);

  await person.goto("/account");
  await hydrated(person);
  await expectAccessible(person);
  const downloading = person.waitForEvent("download");
  await person.getByRole("link", { name: "Download my data" }).click();
  expect((await downloading).suggestedFilename()).toBe("my-data.json");

  await person.getByRole("link", { name: "Delete my account" }).click();
  await expect(person.getByText("Nothing: you have not signed")).toBeVisible();
  await expectAccessible(person);
  await person.locator("#password").fill("not the right one");
  await person.getByRole("button", { name: "Delete for good" }).click();
  await expect(person.locator("#password-problem")).toBeVisible();
  await person.locator("#password").fill(NEW_PASSWORD);
  await person.getByRole("button", { name: "Delete for good" }).click();
  await expect(person.getByText("Your account has been deleted.")).toBeVisible();
  await page.goto("/lausitz");
  await expect(page.getByText("former person").first()).toBeVisible();
});

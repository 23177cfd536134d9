import { expect, expectAccessible, hydrated, PASSWORD, test } from "../support/test";

test("a person signs in, finds the alliance, and signs out", async ({ visitor }) => {
  const page = await visitor();
  await page.goto("/lausitz");
  // Somebody who is not signed in is asked to, and then brought to where they wanted to go.
  await expect(page).toHaveURL(/\/sign-in\?next=/);
  await hydrated(page);
  await page.locator("#email").fill("member@lausitz.example");
  await page.locator("#password").fill(PASSWORD);
  await page.locator("#password").press("Enter");
  await expect(page).toHaveURL(/\/lausitz$/);
  await expect(page.getByRole("navigation").first()).toBeVisible();
  await expectAccessible(page);
});

test("a wrong password keeps the address and says what to do", async ({ visitor }) => {
  const page = await visitor();
  await page.goto("/sign-in");
  await hydrated(page);
  await page.locator("#email").fill("member@lausitz.example");
  await page.locator("#password").fill("not the password");
  await page.locator("#password").press("Enter");
  await expect(page.getByText("do not match")).toBeVisible();
  await expect(page.locator("#email")).toHaveValue("member@lausitz.example");
});

test("the same without JavaScript", async ({ visitor }) => {
  const page = await visitor({ javaScriptEnabled: false });
  await page.goto("/sign-in");
  await page.locator("#email").fill("member@lausitz.example");
  await page.locator("#password").fill("not the password");
  await page.locator("#password").press("Enter");
  await expect(page.getByText("do not match")).toBeVisible();
  await expect(page.locator("#email")).toHaveValue("member@lausitz.example");
  await page.locator("#password").fill(PASSWORD);
  await page.locator("#password").press("Enter");
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
});

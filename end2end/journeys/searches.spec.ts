import { expect, expectAccessible, hydrated, test } from "../support/test";

const MEMBER = "member@lausitz.example";

test("a search is kept, opened again, renamed and deleted", async ({ signedIn }) => {
  const page = await signedIn(MEMBER);
  await page.goto("/lausitz/directory?kind=enterprise&q=sensor");
  await hydrated(page);
  await page.getByRole("link", { name: "Save this search" }).click();
  await page.locator("#name").fill("Sensors for care");
  await page.locator("#alert").selectOption("weekly");
  await page.getByRole("button", { name: "Save search" }).click();
  const kept = page.locator(".saved-search", { hasText: "Sensors for care" });
  await expect(kept).toContainText("Weekly");
  await expectAccessible(page);
  await kept.getByRole("button", { name: /^Open.*Sensors for care/ }).click();
  await expect(page).toHaveURL(/\/lausitz\/directory\?.*kind=enterprise/);
  await hydrated(page);
  await page.getByRole("link", { name: /^Saved searches/ }).click();
  await kept.locator("summary").click();
  await kept.getByRole("textbox", { name: "Name" }).fill("Sensors");
  await kept.getByRole("button", { name: "Save changes" }).click();
  const renamed = page.locator(".saved-search", { has: page.getByRole("heading", { name: "Sensors", exact: true }) });
  await expect(renamed).toHaveCount(1);
  await renamed.locator("summary").click();
  await renamed.getByRole("button", { name: /^Delete.*Sensors/ }).click();
  await expect(page.getByRole("heading", { name: "No saved searches yet" })).toBeVisible();
});

test("searches are kept without scripts, and a name stands once", async ({ signedIn }) => {
  const page = await signedIn(MEMBER, { javaScriptEnabled: false });
  for (const again of [false, true]) {
    await page.goto("/lausitz/directory?region=PL");
    await page.getByRole("link", { name: "Save this search" }).click();
    await page.locator("#name").fill("Across the border");
    await page.getByRole("button", { name: "Save search" }).click();
    if (again) {
      await expect(page.getByRole("alert")).toContainText("already exists");
      await expect(page.locator("#name")).toHaveValue("Across the border");
    } else {
      await expect(page.locator(".saved-search")).toContainText("Poland");
    }
  }
});

import { expect, expectAccessible, hydrated, takeIn, test } from "../support/test";

test("a membership holds for a subsidiary, until the office ends that", async ({ signedIn }) => {
  const page = await signedIn("coordination@lausitz.example");
  await takeIn(page, "Muster Tochter GmbH");
  const child = new URL(page.url()).pathname;

  await page.goto(`${child}/relationships?q=Bobrza%C5%84ska`);
  await hydrated(page);
  await page.locator("#relation").selectOption({ value: "subsidiary_of" });
  await page.locator("#other").selectOption({ index: 0 });
  await page.getByRole("button", { name: "Add", exact: true }).click();
  const parent = page.locator(".partner-row a");
  await expect(parent).toContainText("Bobrzańska");
  const member = (await parent.getAttribute("href"))?.split("/").pop();

  await page.goto(`/lausitz/membership/${member}`);
  await hydrated(page);
  await page.getByRole("button", { name: /^Let it hold.*Muster Tochter/ }).click();
  await expect(page.getByRole("button", { name: /^Let it end.*Muster Tochter/ })).toBeVisible();
  await expectAccessible(page);
  await page.goto("/lausitz/membership");
  await expect(page.getByText("Belongs through “Bobrzańska")).toBeVisible();
  await page.goto(child);
  await expect(page.locator(".org-head")).toContainText("Belongs through “Bobrzańska");

  const plain = await signedIn("coordination@lausitz.example", { javaScriptEnabled: false });
  await plain.goto(`/lausitz/membership/${member}`);
  await plain.getByRole("button", { name: /^Let it end.*Muster Tochter/ }).click();
  await expect(plain.getByRole("button", { name: /^Let it hold.*Muster Tochter/ })).toBeVisible();
  await plain.goto(child);
  await expect(plain.locator(".org-head")).not.toContainText("Belongs through");
});

import { expect, expectAccessible, hydrated, takeIn, test } from "../support/test";

const COORDINATION = "coordination@lausitz.example";

test("a profile is filled in where it helps most, and numbers belong to one organisation", async ({ signedIn }) => {
  const page = await signedIn(COORDINATION);
  await takeIn(page, "Profilbeispiel Eins GmbH");
  const meter = page.locator(".completeness");
  await expect(meter).toContainText("0%");
  await meter.getByRole("link", { name: "Short description" }).click();
  await expect(page).toHaveURL(/\/edit#summary$/);
  await hydrated(page);
  await page.locator("#summary").fill("Baut Prüfstände für Leichtbauteile.");
  await page.locator("#equipment").fill("Prüfstand bis 50 kN");
  await page.getByLabel("Test and pilot use").check();
  await page.locator("#ris3").fill("DED: Energie");
  await page.locator("#vat").fill("PL12345");
  await page.locator("#nace_rev2").fill("26.51");
  await expectAccessible(page);
  await page.getByRole("button", { name: "Save changes" }).click();
  await expect(page.locator("#vat-problem")).toContainText("one looks like PL1234567890");
  await expect(page.locator("#equipment")).toHaveValue("Prüfstand bis 50 kN");
  await page.locator("#vat").fill("DE 098 765 432");
  await page.getByRole("button", { name: "Save changes" }).click();
  await expect(page.getByText("DE098765432")).toBeVisible();
  await expect(page.getByText("C26.51 Manufacturing (NACE Rev. 2)")).toBeVisible();
  await expect(page.getByText("Test and pilot use")).toBeVisible();
  await expect(meter).not.toContainText("Short description");
  await expectAccessible(page);

  await takeIn(page, "Profilbeispiel Zwei GmbH");
  await page.getByRole("link", { name: "Edit", exact: true }).click();
  await hydrated(page);
  await page.locator("#vat").fill("DE098765432");
  await page.locator("#references").fill("Zwölf Werkzeugbauer");
  await page.getByRole("button", { name: "Save changes" }).click();
  await expect(page.locator("#vat-problem")).toContainText("“Profilbeispiel Eins GmbH” has this number already");
  await expect(page.locator("#references")).toHaveValue("Zwölf Werkzeugbauer");
});

test("a relationship stands on both pages, a competitor only where it was named", async ({ signedIn }) => {
  const page = await signedIn(COORDINATION);
  await takeIn(page, "Tochterbeispiel GmbH");
  await page.getByRole("link", { name: "Change relationships" }).click();
  await page.locator("#q").fill("Speicherwerk");
  await page.getByRole("button", { name: "Search" }).click();
  await page.locator("#relation").selectOption({ label: "Subsidiary of" });
  await expectAccessible(page);
  await page.getByRole("button", { name: "Add", exact: true }).click();
  await expect(page.locator(".partner-row")).toContainText("Speicherwerk Neiße GmbH");
  await page.locator(".partner-row").getByRole("link").click();
  await expect(page.getByRole("heading", { level: 1, name: "Speicherwerk Neiße GmbH" })).toBeVisible();
  await expect(page.locator(".relationship-list")).toContainText("Parent of Tochterbeispiel GmbH");

  const member = await signedIn("member@lausitz.example", { javaScriptEnabled: false });
  await member.goto(page.url());
  await expect(member.locator(".relationship-list")).toContainText("Tochterbeispiel GmbH");
  await page.getByRole("link", { name: "Change relationships" }).click();
  await page.getByRole("button", { name: "Remove Tochterbeispiel GmbH" }).click();
  await expect(page.locator(".partner-row")).toHaveCount(0);
  await member.reload();
  await expect(member.locator(".relationship-list")).toHaveCount(0);
});

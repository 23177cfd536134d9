import type { Page } from "@playwright/test";
import { expect, expectAccessible, hydrated, signIn, test } from "../support/test";

const COORDINATION = "coordination@lausitz.example";

// Each journey goes through a dozen pages.
test.describe.configure({ timeout: 180_000 });

/** Takes an organisation in and stands on its page. */
async function takeIn(page: Page, name: string): Promise<string> {
  await page.goto("/lausitz/directory/new?lang=en");
  await hydrated(page);
  await page.locator("#name").fill(name);
  await page.locator("#summary").fill("Baut Prüfstände für Leichtbauteile.");
  await page.locator("#equipment").fill("Prüfstand bis 50 kN");
  await page.locator("form.form").getByRole("button", { name: "Add an organisation" }).click();
  await expect(page.getByRole("heading", { level: 1, name })).toBeVisible();
  return page.url();
}

test("texts are translated beside the original and say when they are outdated", async ({ signedIn }) => {
  const page = await signedIn(COORDINATION);
  const profile = await takeIn(page, "Übersetzungsbeispiel GmbH");
  await page.getByRole("link", { name: "Translate the texts" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Translations" })).toBeVisible();
  await page.getByRole("link", { name: "Polish: 0 of 2" }).click();
  await expect(page).toHaveURL(/translations\?to=pl$/);
  await expect(page.locator(".translation-original .prose").nth(1)).toHaveAttribute("lang", "de");
  await expect(page.locator("#summary")).toHaveAttribute("lang", "pl");
  await page.locator("#summary").fill("Buduje stanowiska badawcze dla lekkich elementów.");
  await page.locator("input[name='machine[]'][value=summary]").check();
  await expectAccessible(page);
  await page.getByRole("button", { name: "Save", exact: true }).click();
  await expect(page.getByRole("status").filter({ hasText: "The translation is saved" })).toBeVisible();
  await expect(page.getByRole("link", { name: "Polish: 1 of 2" })).toBeVisible();

  const polish = await signedIn("member@lausitz.example");
  await polish.goto(`${profile}?lang=pl`);
  await hydrated(polish);
  await expect(polish.locator(".prose[lang=pl]")).toContainText("stanowiska badawcze");
  await expect(polish.getByText("Tłumaczenie maszynowe")).toBeVisible();
  await expect(polish.locator(".prose[lang=de]")).toContainText("50 kN");
  await expectAccessible(polish);
  await polish.getByRole("link", { name: "Przeczytaj oryginał (niemiecki)" }).click();
  await expect(polish.locator(".prose[lang=de]").first()).toContainText("Leichtbauteile");

  await page.goto(`${profile}/edit`);
  await hydrated(page);
  await page.locator("#summary").fill("Baut Prüfstände für Fahrzeugteile.");
  await page.getByRole("button", { name: "Save changes" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Übersetzungsbeispiel GmbH" })).toBeVisible();
  await page.goto(`${profile}/translations?to=pl`);
  await hydrated(page);
  await expect(page.getByRole("link", { name: "1 outdated" })).toBeVisible();
  await page.getByText("The original at that time").click();
  await expect(page.locator("details .prose")).toContainText("Leichtbauteile");
  await page.locator("#equipment").fill("Stanowisko badawcze do 50 kN");
  await expectAccessible(page);
  // One click reviews the one text and loses nothing of the other.
  await page.getByRole("button", { name: /^Still correct/ }).click();
  await expect(page.getByRole("link", { name: "Polish: 2 of 2" })).toBeVisible();
  await expect(page.getByText("Translation outdated")).toHaveCount(0);
  await expect(page.locator("#equipment")).toHaveValue("Stanowisko badawcze do 50 kN");

  await page.getByRole("button", { name: "Make it the original" }).click();
  await expect(page.getByRole("heading", { name: "Language of the original: Polish" })).toBeVisible();
  await page.goto(`${profile}?lang=de`);
  await hydrated(page);
  await expect(page.locator(".prose[lang=de]").first()).toContainText("Fahrzeugteile");
});

test("without script a conflict keeps what was typed, in German on a phone", async ({ signedIn, visitor }) => {
  const narrow = { viewport: { width: 390, height: 844 }, locale: "de-DE" };
  const office = await signedIn(COORDINATION, narrow);
  const profile = await takeIn(office, "Konfliktbeispiel GmbH");
  const phone = await visitor({ ...narrow, javaScriptEnabled: false });
  await signIn(phone, COORDINATION, false);
  await phone.goto(`${profile}/translations?to=cs&lang=de`);
  await expect(phone.getByRole("heading", { level: 1, name: "Übersetzungen" })).toBeVisible();

  await office.goto(`${profile}/translations?to=cs`);
  await hydrated(office);
  await expectAccessible(office);
  const wide = await office.evaluate(() => document.documentElement.scrollWidth);
  expect(wide).toBeLessThanOrEqual(390);
  await office.locator("#name").fill("Příklad");
  await office.locator("#name").press("Enter");
  await expect(office.getByRole("status").filter({ hasText: /saved|gespeichert/ })).toBeVisible();

  await phone.locator("#summary").fill("Staví zkušebny.");
  await phone.getByRole("button", { name: "Speichern", exact: true }).click();
  await expect(phone.getByRole("alert").filter({ hasText: "inzwischen geändert" })).toBeVisible();
  await expect(phone.locator("#summary")).toHaveValue("Staví zkušebny.");
  await phone.goto(`${profile}/translations?to=cs&lang=de`);
  await expect(phone.locator("#name")).toHaveValue("Příklad");
  await phone.locator("#summary").fill("Staví zkušebny.");
  await phone.getByRole("button", { name: "Speichern", exact: true }).click();
  await expect(phone.getByRole("status").filter({ hasText: "gespeichert" })).toBeVisible();
  await phone.goto(`${profile}?lang=cs`);
  await expect(phone.getByRole("heading", { level: 1, name: "Příklad" })).toBeVisible();
  await expect(phone.getByText("Původní název: Konfliktbeispiel GmbH")).toBeVisible();

  await phone.goto("/lausitz/directory?q=priklad&lang=cs");
  await expect(phone.getByRole("link", { name: "Příklad" })).toBeVisible();
});

import type { Page } from "@playwright/test";
import { expect, expectAccessible, hydrated, test } from "../support/test";

const COORDINATION = "coordination@lausitz.example";
const MEMBER = "member@lausitz.example";
const OFFER = "Containerspeicher aus geprüften Gebrauchtmodulen, 200 bis 800 kWh";

/** Opens the page of an offer by way of its owner's profile. */
async function offer(page: Page): Promise<void> {
  await page.goto("/lausitz/directory?q=speicherwerk");
  await hydrated(page);
  await page.locator(".org-card-name a").first().click();
  await page.getByRole("link", { name: OFFER }).first().click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(OFFER);
}

test("a draft is submitted, given back, submitted again and published", async ({ signedIn }) => {
  const page = await signedIn(MEMBER);
  await page.goto("/lausitz/directory?q=faserkreis");
  await hydrated(page);
  await page.locator(".org-card-name a").first().click();
  await page.getByRole("link", { name: "Add a need or offer" }).click();
  await page.locator("#title").fill("Hemp fibres for moulded parts");
  await page.locator("#summary").fill("We offer fibres from regional fields, tested for moisture and strength.");
  await page.locator("#advantages").fill("Twice as strong as usual fibres.");
  await page.locator("#ipr").selectOption("patent_applied");
  await page.locator("#expertise").fill("Moulding of parts in small series.");
  await page.getByRole("checkbox", { name: "Licence" }).check();
  await expectAccessible(page);
  await page.getByRole("button", { name: "Save as a draft" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Hemp fibres for moulded parts");
  await expect(page.locator(".banner-title")).toHaveText("Draft");
  await expect(page.getByText("Patent applied for")).toBeVisible();
  await expectAccessible(page);
  await page.getByRole("button", { name: "Submit for review" }).click();
  await expect(page.locator(".banner-title")).toHaveText("In review");

  const office = await signedIn(COORDINATION);
  await office.goto("/lausitz/directory");
  await hydrated(office);
  await office.getByRole("link", { name: "In review" }).click();
  await expect(office.getByRole("heading", { level: 1 })).toHaveText("Needs and offers in review");
  await expectAccessible(office);
  await office.getByRole("link", { name: "Hemp fibres for moulded parts" }).click();
  for (const criterion of ["clarity", "novelty", "completeness", "partner_fit"]) {
    await office.locator(`#${criterion}`).selectOption("3");
  }
  await office.getByRole("button", { name: "Give back" }).click();
  await expect(office.locator("#comment")).toHaveAttribute("aria-invalid", "true");
  await office.locator("#comment").fill("Please add figures");
  await expectAccessible(office);
  await office.getByRole("button", { name: "Give back" }).click();
  await expect(office.locator(".banner-title")).toHaveText("Draft");

  await page.goto("/lausitz");
  await hydrated(page);
  await page.locator(".waiting-item", { hasText: "Hemp fibres for moulded parts" }).click();
  await expect(page.getByText("Please add figures")).toBeVisible();
  await page.getByRole("button", { name: "Submit for review" }).click();
  await expect(page.locator(".banner-title")).toHaveText("In review");
  await office.reload();
  await hydrated(office);
  for (const criterion of ["clarity", "novelty", "completeness", "partner_fit"]) {
    await office.locator(`#${criterion}`).selectOption("5");
  }
  await office.getByRole("button", { name: "Publish", exact: true }).click();
  await expect(office.locator(".banner-title")).toHaveCount(0);
});

test("an organisation is interested, is accepted and sees the contact", async ({ signedIn }) => {
  const page = await signedIn(MEMBER);
  await offer(page);
  await page.getByRole("button", { name: "Follow", exact: true }).click();
  await expect(page.getByRole("button", { name: "Stop following" })).toBeVisible();
  await page.locator("#message").fill("We would like to test the storage in our laboratory.");
  await expectAccessible(page);
  await page.getByRole("button", { name: "Send", exact: true }).click();
  await expect(page.getByText("Not answered yet")).toBeVisible();
  await expect(page.locator(".interest-contact")).toHaveCount(0);

  const office = await signedIn(COORDINATION);
  await office.goto(new URL(page.url()).pathname);
  await hydrated(office);
  await office.getByRole("link", { name: /^Answer/ }).click();
  await expectAccessible(office);
  await office.getByRole("button", { name: "Accept and show the contact" }).click();
  await expect(office.locator(".interest-list").getByText("Accepted")).toBeVisible();

  await page.reload();
  await expect(page.locator(".interest-contact")).toContainText("Speicherwerk");
  await page.goto("/lausitz");
  await hydrated(page);
  await expect(page.getByRole("heading", { name: "Interest you have sent" })).toBeVisible();
  await expect(page.getByRole("heading", { name: "Needs and offers you follow" })).toBeVisible();
  await expectAccessible(page);
});

test("interest is sent and refused without a script, on a phone", async ({ signedIn }) => {
  const page = await signedIn(MEMBER, { javaScriptEnabled: false, viewport: { width: 390, height: 844 } });
  await page.goto("/lausitz/directory?q=h2-revier");
  await page.locator(".org-card-name a").first().click();
  await page.locator(".profile-item h3 a").first().click();
  await page.locator("#message").fill(" ");
  await page.getByRole("button", { name: "Send", exact: true }).click();
  await expect(page.locator("#message")).toHaveAttribute("aria-invalid", "true");
  await page.locator("#message").fill("Our plant needs oxygen.");
  await page.getByRole("button", { name: "Send", exact: true }).click();
  await expect(page.getByText("Our plant needs oxygen.")).toBeVisible();
  await expect(page.getByText("Not answered yet")).toBeVisible();
});

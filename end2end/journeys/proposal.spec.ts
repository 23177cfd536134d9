import type { Page } from "@playwright/test";
import { expect, hydrated, test } from "../support/test";

const MEMBER = "member@lausitz.example";
const MANAGEMENT = "L&T Bündnismanagement";

const heading = (page: Page) => page.getByRole("heading", { level: 1 });
const fact = (page: Page, label: string) => page.locator(".fact-sheet .facts > div").filter({ has: page.locator("dt", { hasText: label }) });
const history = (page: Page, name: string) => page.locator("section.card").filter({ has: page.getByRole("heading", { name, exact: true }) });

/** Opens a proposal's page from the board. */
async function openCard(page: Page, title: string): Promise<void> {
  await page.goto(`/lausitz/pipeline?q=${encodeURIComponent(title)}`);
  await page.locator(".board-card-title", { hasText: title }).click();
  await expect(heading(page)).toHaveText(title);
}

test("an idea keeps what was typed when an amount is refused, and stands on the board", async ({ signedIn }) => {
  const title = "Flax panels for quiet schoolrooms";
  const page = await signedIn(MEMBER);
  await page.goto("/lausitz/pipeline/new");
  await hydrated(page);
  // Blanks alone are no title, though the browser takes them for one.
  await page.locator("#title").fill("   ");
  await page.locator("#summary").fill("Acoustic panels from regional flax, tested in two schools.");
  await page.getByRole("button", { name: "Submit the idea" }).click();
  await expect(page.locator("#title-problem")).toBeVisible();
  await expect(page.locator("#summary")).toHaveValue("Acoustic panels from regional flax, tested in two schools.");
  await page.locator("#title").fill(title);
  await page.getByRole("button", { name: "Submit the idea" }).click();
  await expect(heading(page)).toHaveText(title);

  await page.getByRole("link", { name: "Edit", exact: true }).click();
  await page.locator("#requested").fill("a lot of money");
  await page.locator("#period").fill("05.2027 – 04.2029");
  await page.locator("#goals").fill("Measure the rooms\nBuild the panels");
  await page.getByRole("button", { name: "Save", exact: true }).click();
  await expect(page.locator("#requested-problem")).toContainText("This amount cannot be read");
  await expect(page.locator("#requested")).toHaveAttribute("aria-invalid", "true");
  await expect(page.locator("#requested")).toHaveValue("a lot of money");
  await expect(page.locator("#period")).toHaveValue("05.2027 – 04.2029");
  await expect(page.locator("#goals")).toHaveValue("Measure the rooms\nBuild the panels");
  await page.locator("#requested").fill("ca. 358.000 €");
  await page.getByRole("button", { name: "Save", exact: true }).click();
  await expect(heading(page)).toHaveText(title);
  await expect(fact(page, "Amount requested")).toContainText(/approx\.\s€358,000/);
  await expect(page.locator(".goal-list li")).toHaveText(["Measure the rooms", "Build the panels"]);
  await expect(history(page, "History").locator(".timeline-item").nth(1)).toBeVisible();

  await page.goto("/lausitz/pipeline");
  await expect(page.locator(".board-column").first().locator(".board-card-title", { hasText: title })).toBeVisible();
});

test("a fact sheet shows every fact as German writes it", async ({ signedIn }) => {
  const page = await signedIn(MEMBER);
  await openCard(page, MANAGEMENT);
  await page.goto(`${new URL(page.url()).pathname}?lang=de`);
  await expect(page.locator("html")).toHaveAttribute("lang", "de");
  await expect(fact(page, "Beantragte Projektsumme")).toContainText(/44\.397,12\s€/);
  await expect(fact(page, "Laufzeit")).toContainText(/05\.2021\s.\s08\.2023/);
  await expect(fact(page, "Projektkoordination")).toContainText("NEO.net e.V.");
  await expect(page.locator(".goal-list li")).toHaveCount(6);
  await expect(page.locator(".goal-list li").first()).toHaveText(
    "Aufbau des Bündnisses und Aufbau nachhaltiger Strukturen im Netzwerkwerkmanagement",
  );
  await expect(page.locator(".goal-list")).toHaveAttribute("lang", "de");
});

test("a member reads a proposal of others and changes nothing", async ({ signedIn }) => {
  const page = await signedIn(MEMBER);
  await openCard(page, MANAGEMENT);
  await expect(page.getByRole("link", { name: "Edit", exact: true })).toHaveCount(0);
  await page.goto(`${new URL(page.url()).pathname}/edit`);
  await expect(heading(page)).toBeVisible();
  await expect(page.locator("#title")).toHaveCount(0);
});

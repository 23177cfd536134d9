import type { Page } from "@playwright/test";
import { expect, expectAccessible, hydrated, test } from "../support/test";

const COORDINATION = "coordination@lausitz.example";
const TALKS = "/lausitz/membership/talks";

/** Begins the talk that is most urgent and says with whom. */
async function begin(page: Page, scripts = true): Promise<string> {
  await page.goto(TALKS);
  if (scripts) await hydrated(page);
  const row = page.getByRole("row").filter({ has: page.getByRole("button", { name: /^Start a talk/ }) }).first();
  const name = (await row.getByRole("rowheader").innerText()).trim();
  await row.getByRole("button", { name: /^Start a talk/ }).click();
  await expect(page.getByRole("heading", { level: 1, name: `Talk with ${name}` })).toBeVisible();
  return name;
}

test("the guide is changed, a talk is held, and a need comes out of it", async ({ signedIn }) => {
  const page = await signedIn(COORDINATION);
  await page.goto("/lausitz/membership");
  await hydrated(page);
  await page.getByRole("link", { name: "Partner talks" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Partner talks" })).toBeVisible();
  await expectAccessible(page);

  await page.getByRole("link", { name: "Guide", exact: true }).click();
  await expect(page.getByText("This is the standard guide.")).toBeVisible();
  await page.locator("#text_de").fill("Welche Messen besuchen Sie?");
  await page.getByText("In other languages").click();
  await page.locator("#text_en").fill("Which fairs do you visit?");
  await page.getByRole("button", { name: "Add a question" }).click();
  const added = page.locator("li.profile-item", { hasText: "Which fairs do you visit?" });
  await expect(added).toBeVisible();
  await expect(page.getByText("This is the standard guide.")).toHaveCount(0);
  await added.getByRole("button", { name: /^Move up/ }).click();
  await expect(page.locator("ol > li.profile-item").last()).not.toContainText("Which fairs");
  // The page stands at the moved question, and what the bar half covers would count as too small.
  await page.evaluate(() => window.scrollTo(0, 0));
  await expectAccessible(page);

  const name = await begin(page);
  await expectAccessible(page);
  await page.locator("#participants").fill("Managing director, alliance office");
  const satisfaction = page.getByRole("group", { name: "How satisfied are you with the alliance overall?" });
  await satisfaction.getByRole("radio", { name: "8", exact: true }).check();
  await page.getByLabel("Which fairs do you visit?").fill("Composites in Paris");
  await page.locator("#need_title").fill("Test bench for hydrogen valves");
  await page.locator("#need_text").fill("Up to 700 bar");
  await page.getByRole("button", { name: "Note a need" }).click();
  const note = page.locator("li.profile-item", { hasText: "Test bench for hydrogen valves" });
  await expect(note).toBeVisible();
  await expect(satisfaction.getByRole("radio", { name: "8", exact: true })).toBeChecked();
  await note.getByRole("button", { name: /^Make it a need/ }).click();
  const need = note.getByRole("link", { name: "Test bench for hydrogen valves" });
  await expect(need).toBeVisible();
  await expect(note.getByRole("button")).toHaveCount(0);
  await page.locator("#next_step").fill("Send the contact of the test laboratory");
  await page.getByRole("button", { name: "Close the talk" }).click();
  await expect(page.getByText(/^Held on/)).toBeVisible();
  await expect(page.getByText("8 of 10")).toBeVisible();
  await expectAccessible(page);

  await page.locator("li.profile-item", { hasText: "Test bench for hydrogen valves" }).getByRole("link").click();
  await expect(page.getByRole("heading", { level: 1, name: "Test bench for hydrogen valves" })).toBeVisible();
  await page.getByRole("link", { name: "Partner talk", exact: true }).click();
  await expect(page.getByRole("heading", { level: 1, name: `Talk with ${name}` })).toBeVisible();
  await page.getByRole("link", { name: "To the membership" }).click();
  await expect(page.getByText("Send the contact of the test laboratory")).toBeVisible();

  await page.goto(`${TALKS}/evaluation`);
  await hydrated(page);
  await expect(page.locator(".figure-tile", { hasText: "Mean satisfaction" })).toContainText("8.0 of 10");
  await expect(page.getByText("Composites in Paris")).toBeVisible();
  await expect(page.getByRole("row", { name: /Test bench for hydrogen valves/ })).toContainText("Draft");
  await expectAccessible(page);
  await page.getByRole("link", { name: "Quarter", exact: true }).click();
  await expect(page).toHaveURL(/period=\d{4}-Q4/);
  await expect(page.getByRole("heading", { level: 1 })).toContainText("Q4");

  const member = await signedIn("member@lausitz.example");
  await member.goto(TALKS);
  await expect(member.getByRole("heading", { level: 1, name: "You may not do this" })).toBeVisible();
});

test("a talk is held without a script", async ({ signedIn }) => {
  const page = await signedIn(COORDINATION, { javaScriptEnabled: false, viewport: { width: 390, height: 844 } });
  const name = await begin(page, false);
  const benefit = page.getByRole("group", { name: "How useful is what the alliance offers for your work?" });
  await benefit.getByRole("radio", { name: "4", exact: true }).check();
  await page.locator("#need_text").fill("Somebody who welds titanium");
  await page.getByRole("button", { name: "Note a need" }).click();
  await expect(page.locator("#need_title")).toHaveAttribute("aria-invalid", "true");
  await expect(page.locator("#need_text")).toHaveValue("Somebody who welds titanium");
  await expect(benefit.getByRole("radio", { name: "4", exact: true })).toBeChecked();
  await page.locator("#need_title").fill("Welding of titanium");
  await page.getByRole("button", { name: "Note a need" }).click();
  const note = page.locator("li.profile-item", { hasText: "Welding of titanium" });
  await note.getByRole("button", { name: /^Make it a need/ }).click();
  await expect(note.getByRole("link", { name: "Welding of titanium" })).toBeVisible();
  await page.getByRole("button", { name: "Close the talk" }).click();
  await expect(page.getByText(/^Held on/)).toBeVisible();
  await expect(page.getByText("4 of 5")).toBeVisible();
  await page.goto(`${TALKS}?show=held`);
  await expect(page.getByRole("row", { name: new RegExp(name.slice(0, 10)) }).first()).toBeVisible();
});

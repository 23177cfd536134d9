import type { Page } from "@playwright/test";
import { expect, expectAccessible, hydrated, test } from "../support/test";

const MEMBER = "member@lausitz.example";
const COORDINATION = "coordination@lausitz.example";

const comment = (page: Page, text: string) => page.locator("#comments li.comment").filter({ hasText: text });

/** The address of a proposal's page, found on the board. */
async function open(page: Page, scripts = true): Promise<string> {
  await page.goto(`/lausitz/pipeline?q=${encodeURIComponent("L&T Bündnismanagement")}`);
  if (scripts) await hydrated(page);
  await page.locator(".board-card-title", { hasText: "L&T Bündnismanagement" }).click();
  await expect(page.getByRole("heading", { level: 2, name: "Comments" })).toBeVisible();
  if (scripts) await hydrated(page);
  return new URL(page.url()).pathname;
}

test("a comment appears in the other browser, names somebody, and is answered", async ({ signedIn }) => {
  const [office, member] = [await signedIn(COORDINATION), await signedIn(MEMBER)];
  const address = await open(office);
  await member.goto(address);
  await hydrated(member);
  // What the office is typing stays while the member writes.
  await office.locator("#comment").fill("Half a thought");

  const listed = await member.locator("#tell option").allTextContents();
  const name = listed.find((option) => option.startsWith("@") && /Geschäftsstelle|Koordination/.test(option)) ?? "";
  expect(name, listed.join()).not.toBe("");
  await member.locator("#tell").selectOption({ label: name });
  await expect(member.locator("#comment")).toHaveValue(`${name} `);
  await member.locator("#comment").pressSequentially("please read https://plan.example/draft.\nBy Friday.");
  await member.getByRole("button", { name: "Write the comment" }).click();
  await expect(comment(member, "By Friday.")).toBeVisible();
  await expect(member.locator("#comment")).toHaveValue("");

  await expect(comment(office, "By Friday.")).toBeVisible();
  await expect(office.locator("#comment")).toHaveValue("Half a thought");
  const link = comment(office, "By Friday.").getByRole("link", { name: "https://plan.example/draft" });
  await expect(link).toHaveAttribute("href", "https://plan.example/draft");
  await expect(comment(office, "By Friday.").locator(".mention")).toHaveText(name);
  await expectAccessible(office);

  await office.goto("/lausitz");
  await hydrated(office);
  await office.locator("summary", { hasText: "Account" }).click();
  await office.getByRole("link", { name: /^For you/ }).click();
  await expect(office.getByRole("heading", { level: 1, name: "For you" })).toBeVisible();
  await expect(office.locator(".profile-item", { hasText: "By Friday." })).toBeVisible();
  await expectAccessible(office);
  await office.getByRole("button", { name: /^Mark as read/ }).click();
  await expect(office.getByRole("button", { name: /^Mark as read/ })).toHaveCount(0);
  await expect(office.locator(".count-sign")).toHaveCount(0);
  await office.locator(".profile-item", { hasText: "By Friday." }).getByRole("link").click();
  await expect(comment(office, "By Friday.")).toBeVisible();
});

test("an author changes and deletes what they wrote; others see it at once", async ({ signedIn }) => {
  const [author, reader] = [await signedIn(MEMBER), await signedIn(COORDINATION)];
  const address = await open(author);
  await reader.goto(address);
  await hydrated(reader);
  await author.locator("#comment").fill("A first wording");
  await author.getByRole("button", { name: "Write the comment" }).click();
  await expect(comment(reader, "A first wording")).toBeVisible();
  await expect(comment(reader, "A first wording").getByRole("link", { name: /^Change the comment/ })).toHaveCount(0);

  await comment(author, "A first wording").getByRole("link", { name: /^Change the comment/ }).click();
  await author.locator("#words").fill("A better wording");
  await author.getByRole("button", { name: "Save the comment" }).click();
  await expect(comment(author, "A better wording")).toContainText("changed");
  await expect(comment(reader, "A better wording")).toBeVisible();

  await comment(author, "A better wording").locator("summary").click();
  await comment(author, "A better wording").getByRole("button", { name: "Delete for good" }).click();
  await expect(comment(author, "Deleted by its author").last()).toBeVisible();
  await expect(comment(reader, "A better wording")).toHaveCount(0);
  await expect(comment(reader, "Deleted by its author").last()).toBeVisible();
});

test("a comment that is far too long is refused and stays in the form", async ({ signedIn }) => {
  const page = await signedIn(MEMBER);
  await open(page);
  const long = "word ".repeat(220_000);
  await page.locator("#comment").fill(long);
  await page.getByRole("button", { name: "Write the comment" }).click();
  await expect(page.locator("#write-comment").getByText("This is more than 1 MB at once")).toBeVisible();
  await expect(page.locator("#comment")).toHaveValue(long);
  await page.locator("#comment").fill("word ".repeat(3000));
  await page.getByRole("button", { name: "Write the comment" }).click();
  await expect(page.locator("#comment-problem")).toContainText("at most 10000 characters");
});

test("comments are written, changed and deleted without a script", async ({ signedIn }) => {
  const page = await signedIn(MEMBER, { javaScriptEnabled: false, viewport: { width: 390, height: 844 } });
  await open(page, false);
  await page.locator("#tell").selectOption({ index: 1 });
  await page.locator("#comment").fill("Plain words\nin two lines");
  await page.getByRole("button", { name: "Write the comment" }).click();
  await expect(comment(page, "in two lines").locator(".mention")).toHaveCount(1);
  await comment(page, "in two lines").getByRole("link", { name: /^Change the comment/ }).click();
  await page.locator("#words").fill("   ");
  await page.getByRole("button", { name: "Save the comment" }).click();
  await expect(page.locator("#words-problem")).toBeVisible();
  await page.locator("#words").fill("Other words");
  await page.getByRole("button", { name: "Save the comment" }).click();
  await comment(page, "Other words").locator("summary").click();
  await comment(page, "Other words").getByRole("button", { name: "Delete for good" }).click();
  await expect(comment(page, "Deleted by its author").last()).toBeVisible();
});

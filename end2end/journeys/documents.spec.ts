import { readFile } from "node:fs/promises";
import type { Page } from "@playwright/test";
import { expect, expectAccessible, hydrated, test } from "../support/test";

const COORDINATION = "coordination@lausitz.example";
const MEMBER = "member@lausitz.example";
const TITLE = "L&T Bündnismanagement";

/** The address of a proposal's page, found on the board. */
async function find(page: Page, scripts = true): Promise<string> {
  await page.goto(`/lausitz/pipeline?q=${encodeURIComponent(TITLE)}`);
  if (scripts) await hydrated(page);
  await page.locator(".board-card-title", { hasText: TITLE }).click();
  await expect(page.getByRole("heading", { level: 2, name: "Documents" })).toBeVisible();
  if (scripts) await hydrated(page);
  return new URL(page.url()).pathname;
}

const text = (name: string, content: string) => ({ name, mimeType: "text/plain", buffer: Buffer.from(content) });

test("a document gets versions, is downloaded as it was, and is deleted with a trace", async ({ signedIn }) => {
  const [office, member] = [await signedIn(COORDINATION), await signedIn(MEMBER)];
  const address = await find(office);
  await member.goto(address);
  await hydrated(member);
  await office.getByRole("link", { name: "Add and manage" }).click();
  await expect(office.getByRole("heading", { level: 1, name: "Documents" })).toBeVisible();
  await hydrated(office);
  await office.locator("#file-new").setInputFiles(text("Übersicht.html", "<script>alert(1)</script>"));
  await office.getByRole("button", { name: "Upload" }).first().click();
  await expect(office.getByText("Files of this kind are not taken.")).toBeVisible();
  await office.locator("#file-new").setInputFiles(text("Plan.pdf", "no PDF at all"));
  await office.getByRole("button", { name: "Upload" }).first().click();
  await expect(office.getByText("“Plan.pdf” is not what its name says")).toBeVisible();
  await office.locator("#file-new").setInputFiles(text("Übersicht.txt", "first words"));
  await office.getByRole("button", { name: "Upload" }).first().click();
  await expect(office.getByRole("link", { name: "Übersicht.txt" })).toBeVisible();
  await hydrated(office);
  await expectAccessible(office);
  await office.locator("summary", { hasText: "New version" }).click();
  await office.locator("details[open] input[type=file]").setInputFiles(text("Übersicht neu.txt", "second words"));
  await office.locator("details[open]").getByRole("button", { name: "Upload" }).click();
  await expect(office.getByText("Version 2")).toBeVisible();

  // Whoever looks at the proposal sees it at once, and gets what was uploaded.
  const newest = member.locator("#documents").getByRole("link", { name: "Übersicht neu.txt" });
  await expect(newest).toBeVisible();
  await expectAccessible(member);
  await expect(member.getByRole("link", { name: "Add and manage" })).toHaveCount(0);
  const [download] = await Promise.all([member.waitForEvent("download"), newest.click()]);
  expect(download.suggestedFilename()).toBe("Übersicht neu.txt");
  expect(await readFile(await download.path(), "utf8")).toBe("second words");
  await member.locator("#documents summary", { hasText: "1 earlier version" }).click();
  const earlier = member.locator("#documents").getByRole("link", { name: "Übersicht.txt" });
  const [first] = await Promise.all([member.waitForEvent("download"), earlier.click()]);
  expect(await readFile(await first.path(), "utf8")).toBe("first words");

  await office.goto(`${address}/documents`);
  await hydrated(office);
  await office.locator("summary", { hasText: "Delete" }).click();
  await office.getByRole("button", { name: "Delete with all versions" }).click();
  await expect(office.getByText("deleted by the coordination on")).toBeVisible();
  await expect(member.locator("#documents").getByText("deleted by the coordination on")).toBeVisible();
});

test("a document is sent and got without a script", async ({ signedIn }) => {
  const page = await signedIn(COORDINATION, { javaScriptEnabled: false, viewport: { width: 390, height: 844 } });
  await find(page, false);
  await page.getByRole("link", { name: "Add and manage" }).click();
  await page.locator("#file-new").setInputFiles(text("Protokoll.txt", "what was said"));
  await page.getByRole("button", { name: "Upload" }).first().click();
  const link = page.getByRole("link", { name: "Protokoll.txt" });
  await expect(link).toBeVisible();
  const [download] = await Promise.all([page.waitForEvent("download"), link.click()]);
  expect(await readFile(await download.path(), "utf8")).toBe("what was said");
});

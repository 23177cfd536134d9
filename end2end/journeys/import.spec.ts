import { readFile } from "node:fs/promises";
import { expect, expectAccessible, hydrated, test } from "../support/test";

const COORDINATION = "coordination@lausitz.example";
const TABLE = [
  "Firma;Ort;Land;WWW",
  "Xylomar GmbH;Görlitz;Deutschland;www.xylomar.example",
  "Speicherwerk Neiße GmbH;Rothenburg;Deutschland;",
  "Speicherwerke Neisse;;Deutschland;",
  "zu;wenig",
].join("\n");

test("a table is looked at, imported and taken back", async ({ signedIn }) => {
  const page = await signedIn(COORDINATION);
  await page.goto("/lausitz/directory");
  await hydrated(page);
  const before = await page.locator(".results-count").innerText();
  await page.getByRole("link", { name: "Import", exact: true }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Import organisations");
  await expectAccessible(page);

  // A spreadsheet in its own format is refused on the page, with what to do.
  await page.locator("#file").setInputFiles({ name: "members.xlsx.csv", mimeType: "text/csv", buffer: Buffer.from("PK\u0003\u0004 sheet") });
  await page.getByRole("button", { name: "Upload and preview" }).click();
  await expect(page.locator("#file-problem")).toContainText("damaged or incomplete");

  await page.locator("#file").setInputFiles({ name: "members.csv", mimeType: "text/csv", buffer: Buffer.from(TABLE) });
  await page.getByRole("button", { name: "Upload and preview" }).click();
  await expect(page.getByRole("heading", { name: "What will happen" })).toBeVisible();
  await hydrated(page);
  await expect(page.getByText("1 line could not be read")).toBeVisible();
  await expectAccessible(page);
  // Who is meant by a similar name is for a person to say.
  await page.getByLabel("What to do with Speicherwerke Neisse").selectOption({ label: "Create a new organisation" });
  await page.getByRole("button", { name: "Keep these choices" }).click();
  await page.getByRole("button", { name: "Import 3 organisations" }).click();
  await expect(page.getByText("Created: 2. Changed: 1.")).toBeVisible();
  await expectAccessible(page);
  const imported = page.url();

  await page.goto("/lausitz/directory?q=Xylomar");
  await expect(page.locator(".org-card-name")).toHaveText(["Xylomar GmbH"]);
  const download = page.waitForEvent("download");
  await page.locator("summary", { hasText: "Export" }).click();
  await expectAccessible(page);
  await page.getByRole("link", { name: "Table of text (CSV)" }).click();
  const file = await (await download).path();
  const text = await readFile(file, "utf8");
  expect(text.startsWith("\ufeffName of the organisation,")).toBe(true);
  expect(text).toContain("Xylomar GmbH");
  expect(text.trimEnd().split("\r\n")).toHaveLength(2);

  await page.goto(imported);
  await page.getByRole("button", { name: "Undo the whole import" }).click();
  await expect(page.getByText("Archived: 2. As before: 1.")).toBeVisible();
  await page.goto("/lausitz/directory");
  await expect(page.locator(".results-count")).toHaveText(before);
});

test("the same without JavaScript, on a phone", async ({ signedIn }) => {
  const page = await signedIn(COORDINATION, { javaScriptEnabled: false, viewport: { width: 390, height: 844 } });
  await page.goto("/lausitz/directory/import");
  await page.locator("#file").setInputFiles({ name: "one.csv", mimeType: "text/csv", buffer: Buffer.from("Name\nWerkstatt am Wehr\n") });
  await page.getByRole("button", { name: "Upload and preview" }).click();
  await page.getByRole("button", { name: "Import 1 organisation" }).click();
  await expect(page.getByText("Created: 1. Changed: 0.")).toBeVisible();
  await page.getByRole("button", { name: "Undo the whole import" }).click();
  await expect(page.getByText("Archived: 1. As before: 0.")).toBeVisible();
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);
});

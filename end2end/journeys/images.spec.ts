import { writeFile } from "node:fs/promises";
import type { Locator, Page } from "@playwright/test";
import { expect, expectAccessible, hydrated, test } from "../support/test";

const COORDINATION = "coordination@lausitz.example";

/** A picture that the browser itself draws. */
async function drawn(page: Page, kind: "image/png" | "image/jpeg"): Promise<Buffer> {
  const address = await page.evaluate((kind) => {
    const canvas = Object.assign(document.createElement("canvas"), { width: 900, height: 600 });
    const context = canvas.getContext("2d");
    if (!context) throw new Error("no canvas");
    context.fillStyle = "#0b5c6b";
    context.fillRect(0, 0, 900, 600);
    context.fillStyle = "#f2a066";
    context.fillRect(300, 150, 300, 300);
    return canvas.toDataURL(kind);
  }, kind);
  return Buffer.from(address.split(",")[1], "base64");
}

/** Width and height of a picture as it came. */
const size = (picture: Locator): Promise<number[]> =>
  picture.evaluate((image: HTMLImageElement) => [image.naturalWidth, image.naturalHeight]);

test("a logo is refused, uploaded, shown and removed", async ({ signedIn }) => {
  const page = await signedIn(COORDINATION);
  const picture = await drawn(page, "image/png");
  await page.goto("/lausitz/directory");
  await hydrated(page);
  await page.locator(".org-card-name a").first().click();
  await page.getByRole("link", { name: "Edit the logo" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Logo");
  await expectAccessible(page);
  await page.locator("#file").setInputFiles({ name: "logo.png", mimeType: "image/png", buffer: Buffer.from("<svg xmlns='http://www.w3.org/2000/svg'/>") });
  await page.getByRole("button", { name: "Upload" }).click();
  await expect(page.locator("#file-problem")).toContainText("of the kind SVG");
  await expectAccessible(page);
  const huge = test.info().outputPath("photo.jpg");
  await writeFile(huge, Buffer.alloc(50 * 1024 * 1024));
  await page.locator("#file").setInputFiles(huge);
  await page.getByRole("button", { name: "Upload" }).click();
  await expect(page.locator("#file-problem")).toContainText("at most 5 MB");
  await page.locator("#file").setInputFiles({ name: "logo.png", mimeType: "image/png", buffer: picture });
  await page.getByRole("button", { name: "Upload" }).click();
  const logo = page.locator("img.logo-large");
  await expect(logo).toBeVisible();
  await expect.poll(() => size(logo)).toEqual([512, 341]);
  await hydrated(page);
  await expectAccessible(page);
  await page.goto("/lausitz/directory");
  await expect(page.locator("img.is-logo")).toHaveCount(1);
  await page.locator(".org-card-name a").first().click();
  await expect(page.locator(".org-head img.is-logo")).toBeVisible();
  await page.getByRole("link", { name: "Edit the logo" }).click();
  await page.getByRole("button", { name: "Remove the logo" }).click();
  await expect(page.getByText("There is no logo yet")).toBeVisible();
});

test("a photo is seen once its person opens it, without a script", async ({ signedIn, visitor }) => {
  const drawing = await signedIn(COORDINATION);
  const picture = await drawn(drawing, "image/jpeg");
  const page = await signedIn(COORDINATION, { javaScriptEnabled: false });
  await page.goto("/lausitz/directory");
  await page.locator(".org-card-name a").first().click();
  await page.getByRole("link", { name: "Edit contacts" }).click();
  const organisation = new URL(page.url()).pathname.replace(/\/contacts$/, "");
  await page.locator("#role").fill("Design");
  await page.locator("#name").fill("Sample person");
  await page.getByRole("button", { name: "Add a contact" }).click();
  const entry = page.locator(".profile-item", { hasText: "Design" });
  await entry.getByRole("link", { name: /^Edit/ }).click();
  await page.locator("#file").setInputFiles({ name: "photo.jpg", mimeType: "image/jpeg", buffer: picture });
  await page.getByRole("button", { name: "Upload" }).click();
  await expect(page.locator("section img.photo")).toBeVisible();
  await page.goto(`${organisation}/contacts`);
  await entry.getByRole("button", { name: /^Ask for consent/ }).click();
  const link = new URL(await page.locator(".one-time-link").innerText()).pathname;

  const member = await signedIn("member@lausitz.example");
  await member.goto(organisation);
  await expect(member.locator(".contacts")).toContainText("Design");
  await expect(member.locator("img.photo")).toHaveCount(0);
  const person = await visitor({ locale: "de-DE" });
  await person.goto(link);
  await hydrated(person);
  const own = person.locator("img.photo");
  await expect(own).toBeVisible();
  await expect.poll(() => size(own)).toEqual([512, 341]);
  await expectAccessible(person);
  await person.locator("#name_for").selectOption("members");
  await person.locator("#photo_for").selectOption("members");
  await person.getByRole("button", { name: "Ich willige ein" }).click();
  await expect(person.getByText("Ihre Auswahl gilt ab jetzt")).toBeVisible();
  await member.reload();
  await expect(member.locator("img.photo")).toBeVisible();
  await hydrated(member);
  await expectAccessible(member);
  await person.getByRole("button", { name: /^Widerrufen/ }).click();
  await expect(person.getByText("Über Sie ist nichts gespeichert.")).toBeVisible();
  await member.reload();
  await expect(member.locator(".contacts")).toContainText("Design");
  await expect(member.locator("img.photo")).toHaveCount(0);
});

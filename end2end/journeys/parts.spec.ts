import { expect, hydrated, signIn, test } from "../support/test";

// The browser says in its console that it could not load a part, so the page is opened here
// without the check for complaints.
test("a page whose part of the program cannot be fetched says so, and is there after a real load", async ({
  browser,
  server,
}) => {
  const context = await browser.newContext({ baseURL: server.url, locale: "en-GB" });
  const page = await context.newPage();
  await signIn(page, "coordination@lausitz.example");
  await page.goto("/lausitz");
  await hydrated(page);
  await page.route("**/pkg/split_*pipeline*", (route) => route.abort());
  await page.getByRole("navigation").getByRole("link", { name: "Pipeline" }).click();
  await expect(page).toHaveURL(/\/lausitz\/pipeline$/);
  const again = page.getByRole("link", { name: "Try again" });
  await expect(again).toBeVisible();
  await page.unroute("**/pkg/split_*pipeline*");
  await again.click();
  await expect(page.getByRole("heading", { level: 1, name: "Pipeline" })).toBeVisible();
  await context.close();
});

test("a page of another part opens without loading the document anew", async ({ signedIn }) => {
  const page = await signedIn("member@lausitz.example");
  await page.goto("/lausitz");
  await hydrated(page);
  await page.evaluate(() => document.body.setAttribute("data-kept", ""));
  for (const [link, title] of [
    ["Directory", "Directory"],
    ["Matchmaking", "Matchmaking"],
    ["Pipeline", "Pipeline"],
  ]) {
    await page.getByRole("navigation").getByRole("link", { name: link }).click();
    await expect(page.getByRole("heading", { level: 1, name: title })).toBeVisible();
  }
  await expect(page.locator("body[data-kept]")).toHaveCount(1);
});

test("a page that says it answers does so, also where its part of the program came late", async ({ signedIn }) => {
  const page = await signedIn("member@lausitz.example");
  await page.route("**/pkg/split_*directory*", async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 1500));
    await route.continue();
  });
  await page.goto("/lausitz/directory");
  await hydrated(page);
  await page.locator("#sort").selectOption({ label: "Last changed" });
  await expect(page).toHaveURL(/[?&]sort=/);
});

import { cp } from "node:fs/promises";
import AxeBuilder from "@axe-core/playwright";
import { type Browser, type BrowserContextOptions, type Page, test as base, expect } from "@playwright/test";
import { Server } from "./server";

export const PASSWORD = "alliance-demo";

/** What a journey has at hand: a server of its worker's own, and signed-in pages. */
type Journey = {
  /** Opens a page that is signed in as this account; problems in its console fail the test. */
  signedIn: (email: string, options?: BrowserContextOptions) => Promise<Page>;
  /** Opens a page that is not signed in. */
  visitor: (options?: BrowserContextOptions) => Promise<Page>;
};

export const test = base.extend<Journey, { server: Server }>({
  server: [
    // biome-ignore lint/correctness/noEmptyPattern: the library wants a pattern here.
    async ({}, use) => {
      const folder = await Server.folder();
      await cp(process.env.CONSORTIA_TEMPLATE ?? "", folder, { recursive: true });
      const server = await Server.start(folder);
      await use(server);
      await server.stop();
      await Server.remove(folder);
    },
    { scope: "worker" },
  ],
  baseURL: async ({ server }, use) => use(server.url),
  visitor: async ({ browser, server }, use) => {
    const opened = pages(browser, server);
    await use(opened.open);
    await opened.finish();
  },
  signedIn: async ({ browser, server }, use) => {
    const opened = pages(browser, server);
    await use(async (email, options) => {
      const page = await opened.open(options);
      await signIn(page, email, options?.javaScriptEnabled);
      return page;
    });
    await opened.finish();
  },
});

export { expect };

/** Opens pages, collects what their consoles complain about, and closes them at the end. */
function pages(browser: Browser, server: Server) {
  const complaints: string[] = [];
  const closing: Array<() => Promise<void>> = [];
  return {
    open: async (options: BrowserContextOptions = {}): Promise<Page> => {
      const context = await browser.newContext({
        baseURL: server.url,
        viewport: { width: 1440, height: 900 },
        locale: "en-GB",
        ...options,
      });
      closing.push(() => context.close());
      const page = await context.newPage();
      page.on("console", (message) => {
        // A refused request is what some journeys are about; everything else is a defect.
        if (message.type() === "error" && !message.text().startsWith("Failed to load resource")) {
          complaints.push(`${page.url()}: ${message.text()}`);
        }
      });
      page.on("pageerror", (error) => complaints.push(`${page.url()}: ${error.message}`));
      page.on("request", (request) => {
        const host = new URL(request.url()).host;
        if (host && host !== new URL(server.url).host) complaints.push(`request to another host: ${request.url()}`);
      });
      return page;
    },
    finish: async () => {
      for (const close of closing) await close();
      expect(complaints).toEqual([]);
    },
  };
}

/** Signs in; without scripts there is nothing to wait for before the form is filled in. */
export async function signIn(page: Page, email: string, scripts = true): Promise<void> {
  await page.goto("/sign-in?next=/lausitz");
  if (scripts) await hydrated(page);
  await page.locator("#email").fill(email);
  await page.locator("#password").fill(PASSWORD);
  await page.locator("#password").press("Enter");
  await page.waitForURL((url) => !url.pathname.startsWith("/sign-in"));
}

/** Waits until the page answers to the browser's half of the program, if scripts run. */
export async function hydrated(page: Page): Promise<void> {
  const scripts = await page.locator("script[type=module]").count();
  if (scripts > 0 && (await page.evaluate(() => "noModule" in HTMLScriptElement.prototype).catch(() => false))) {
    await page.locator("html[data-js]").waitFor({ state: "attached" });
  }
}

/** Takes an organisation in and stands on its page. */
export async function takeIn(page: Page, name: string): Promise<void> {
  await page.goto("/lausitz/directory/new");
  await hydrated(page);
  await page.locator("#name").fill(name);
  await page.locator("form.form").getByRole("button", { name: "Add an organisation" }).click();
  await expect(page.getByRole("heading", { level: 1, name })).toBeVisible();
}

/** Waits until no colour or position is on its way to another; what turns for ever is not waited for. */
async function atRest(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const moving = document.getAnimations().filter((one) => one.effect?.getComputedTiming().endTime !== Infinity);
    await Promise.allSettled(moving.map((one) => one.finished));
  });
}

/** Fails on any violation of the rules of WCAG 2.2 AA, judging the page once it is at rest. */
export async function expectAccessible(page: Page): Promise<void> {
  await atRest(page);
  const result = await new AxeBuilder({ page })
    .withTags(["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"])
    .analyze();
  const said = result.violations.map((v) => `${v.id}: ${v.help} — ${v.nodes.map((n) => n.target.join(" ")).join("; ")}`);
  expect(said, page.url()).toEqual([]);
}

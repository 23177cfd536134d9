import type { Page } from "@playwright/test";
import { expect, expectAccessible, hydrated, test } from "../support/test";

const COORDINATION = "coordination@lausitz.example";

type Open = (page: Page) => Promise<void>;
type Visit = { name: string; isPublic?: true; open: Open };

/** Opens an address as it is. */
const at = (address: string): Open => async (page) => {
  await page.goto(address);
};

/** Opens the page that the first such link of a list leads to; `rest` is added to its address. */
const behind = (list: string, link: string, rest = ""): Open => async (page) => {
  await page.goto(list);
  await hydrated(page);
  const href = await page.locator(`main ${link}`).first().getAttribute("href");
  await page.goto(`${href}${rest}`);
};

const ORGANISATION = "a[href*='/directory/']:not([href$='/new'])";

const PAGES: Visit[] = [
  { name: "start", isPublic: true, open: at("/") },
  { name: "sign-in", isPublic: true, open: at("/sign-in") },
  { name: "a page that does not exist", isPublic: true, open: at("/no/such/page/here") },
  { name: "dashboard", open: at("/lausitz") },
  { name: "directory as cards", open: at("/lausitz/directory") },
  { name: "directory as a table", open: at("/lausitz/directory?view=table") },
  { name: "organisation", open: behind("/lausitz/directory", ORGANISATION) },
  { name: "form of an organisation", open: behind("/lausitz/directory", ORGANISATION, "/edit") },
  { name: "pipeline", open: at("/lausitz/pipeline") },
  { name: "proposal", open: behind("/lausitz/pipeline", ".board-card-title a") },
  { name: "new proposal", open: at("/lausitz/pipeline/new") },
  { name: "matchmaking", open: at("/lausitz/matchmaking") },
  { name: "matchmaking for a proposal", open: behind("/lausitz/matchmaking", ".pick") },
  { name: "people", open: at("/lausitz/people") },
  { name: "memberships", open: at("/lausitz/membership") },
  { name: "a membership", open: behind("/lausitz/membership", "tbody a") },
  { name: "a step of a membership", open: behind("/lausitz/membership?status=applied", "tbody a", "?step=approve") },
  { name: "declaration of a membership", open: at("/lausitz/membership/declaration") },
  { name: "acquisition of a membership", open: at("/lausitz/membership/acquisition") },
  { name: "application for a membership", open: at("/lausitz/apply") },
  { name: "settings of the public directory", open: at("/lausitz/public-directory") },
  { name: "public profile of an organisation", open: behind("/lausitz/directory", ORGANISATION, "/public") },
  { name: "logo of an organisation", open: behind("/lausitz/directory", ORGANISATION, "/logo") },
  { name: "account", open: at("/account") },
];

const DARK = ["dashboard", "organisation", "matchmaking for a proposal"];

/** What every page owes to everybody: its language, a title, one heading, no accessibility violation. */
async function expectSound(page: Page, lang: string): Promise<void> {
  await hydrated(page);
  await expect(page.locator("html")).toHaveAttribute("lang", lang);
  await expect(page).toHaveTitle(/\S/);
  await expect(page.getByRole("heading", { level: 1 })).toHaveCount(1);
  await expectAccessible(page);
}

/** Only what is made to scroll sideways may be wider than the window. */
async function expectNoOverflow(page: Page, width: number): Promise<void> {
  await page.setViewportSize({ width, height: 844 });
  const wide = await page.evaluate(() => document.documentElement.scrollWidth);
  expect(wide, `${page.url()} at ${width} px`).toBeLessThanOrEqual(width);
}

for (const visit of PAGES) {
  for (const [locale, lang] of [
    ["en-GB", "en"],
    ["de-DE", "de"],
  ] as const) {
    test(`${visit.name}: sound in ${lang}, from 320 px to wide`, async ({ signedIn, visitor }) => {
      const page = visit.isPublic ? await visitor({ locale }) : await signedIn(COORDINATION, { locale });
      await visit.open(page);
      await expectSound(page, lang);
      for (const width of [1440, 390, 320]) await expectNoOverflow(page, width);
    });
  }
}

for (const visit of PAGES.filter((visit) => DARK.includes(visit.name))) {
  test(`${visit.name}: sound in the dark`, async ({ signedIn }) => {
    const page = await signedIn(COORDINATION, { colorScheme: "dark" });
    await visit.open(page);
    await expectSound(page, "en");
  });
}

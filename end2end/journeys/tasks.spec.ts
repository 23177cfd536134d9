import type { Page } from "@playwright/test";
import { expect, expectAccessible, hydrated, test } from "../support/test";

const MEMBER = "member@lausitz.example";
const COORDINATION = "coordination@lausitz.example";
const TITLE = "L&T Bündnismanagement";

const task = (page: Page, title: string) => page.locator("#tasks li.task").filter({ hasText: title });

/** The address of a proposal's page, found on the board. */
async function open(page: Page, scripts = true): Promise<string> {
  await page.goto(`/lausitz/pipeline?q=${encodeURIComponent(TITLE)}`);
  if (scripts) await hydrated(page);
  await page.locator(".board-card-title", { hasText: TITLE }).click();
  await expect(page.getByRole("heading", { level: 2, name: "Tasks" })).toBeVisible();
  if (scripts) await hydrated(page);
  return new URL(page.url()).pathname;
}

test("a task is given to somebody, who ticks it off where it waits for them", async ({ signedIn }) => {
  const [office, member] = [await signedIn(COORDINATION), await signedIn(MEMBER)];
  const address = await open(office);
  await member.goto(address);
  await hydrated(member);
  await office.locator("#tasks summary", { hasText: "Add a task" }).click();
  await office.locator("#task_title").fill("Collect the letters of intent");
  await office.locator("#due_on").fill("2024-05-31");
  await office.locator("#assignee").selectOption({ label: "Mitgliedsbüro" });
  await office.getByRole("button", { name: "Add a task" }).click();
  await expect(task(office, "letters of intent")).toContainText("Overdue");
  await expect(task(office, "letters of intent")).toContainText("Mitgliedsbüro");
  await expectAccessible(office);
  // It appears where somebody looks already, and takes nothing away that they type.
  await expect(task(member, "letters of intent")).toBeVisible();

  await member.goto("/lausitz/mentions");
  await hydrated(member);
  const waiting = member.locator("li.task", { hasText: "letters of intent" });
  await expect(waiting).toContainText("New");
  await expect(waiting).toContainText(TITLE);
  await expectAccessible(member);
  await member.getByRole("button", { name: "Done: Collect the letters of intent" }).click();
  await expect(waiting).toHaveCount(0);

  await office.locator("#tasks summary", { hasText: /^Done/ }).click();
  await expect(task(office, "letters of intent")).toContainText("done by Mitgliedsbüro");
  await office.getByRole("button", { name: "Still to do: Collect the letters of intent" }).click();
  await expect(task(office, "letters of intent")).toContainText("Overdue");
  await office.getByRole("link", { name: "Change the task: Collect the letters of intent" }).click();
  await office.locator("#task_title").fill("Collect all letters");
  await office.locator("#due_on").fill("2099-05-31");
  await office.getByRole("button", { name: "Save", exact: true }).click();
  await expect(task(office, "Collect all letters")).toBeVisible();
  await expect(task(office, "Collect all letters")).not.toContainText("Overdue");
  await office.getByRole("link", { name: "Change the task: Collect all letters" }).click();
  await office.getByRole("button", { name: "Remove the task" }).click();
  await expect(task(office, "Collect all letters")).toHaveCount(0);
});

test("a task is added and ticked off without a script", async ({ signedIn }) => {
  const page = await signedIn(MEMBER, { javaScriptEnabled: false, viewport: { width: 390, height: 844 } });
  await open(page, false);
  await page.locator("#tasks summary", { hasText: "Add a task" }).click();
  await page.locator("#task_title").fill("   ");
  await page.locator("#due_on").fill("2099-01-31");
  await page.getByRole("button", { name: "Add a task" }).click();
  await expect(page.locator("#task_title-problem")).toBeVisible();
  await expect(page.locator("#due_on")).toHaveValue("2099-01-31");
  await page.locator("#task_title").fill("Write the outline");
  await page.getByRole("button", { name: "Add a task" }).click();
  await expect(task(page, "Write the outline")).toContainText("due 31 Jan 2099");
  await page.getByRole("button", { name: "Done: Write the outline" }).click();
  await page.locator("#tasks summary", { hasText: /^Done/ }).click();
  await expect(task(page, "Write the outline")).toContainText("done by Mitgliedsbüro");
});

// How long a person at a browser waits for the directory of a large alliance. Called by
// `make bench` with the server's address, a session's cookie and the alliance; tells a line
// `name<TAB>milliseconds` for each figure, the middle of all rounds.

import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { chromium } from "@playwright/test";

const [address, cookie, alliance] = process.argv.slice(2);
const ROUNDS = 7;
const LETTERS = ["h", "s", "r", "t", "b", "p", "o"];
const WORDS = ["hydrogen", "sensors", "robotics", "textile", "biogas", "polymers", "optics"];

const finder = fileURLToPath(new URL("../../scripts/chromium.sh", import.meta.url));
const executablePath = execFileSync(finder).toString().trim();
const browser = await chromium.launch({ executablePath });
const context = await browser.newContext({ locale: "en-GB", viewport: { width: 1280, height: 900 }, bypassCSP: true });
const [name, value] = cookie.split("=");
await context.addCookies([{ name, value, url: `http://${address}` }]);
await context.addInitScript(watch);

/** Runs in the page before anything else: notes when keys are pressed and when things are shown. */
function watch() {
  globalThis.seen = { key: 0, result: 0, canvas: 0, frames: [], tasks: [] };
  addEventListener("keydown", () => { seen.key = performance.now(); seen.result = 0; }, true);
  addEventListener("DOMContentLoaded", () => {
    let count = document.querySelector(".results-count")?.textContent;
    new MutationObserver(() => {
      const now = document.querySelector(".results-count")?.textContent;
      if (now && now !== count) {
        count = now;
        // Shown is what has been painted: the frame after the next has it on the screen.
        requestAnimationFrame(() => setTimeout(() => { seen.result ||= performance.now(); }));
      }
    }).observe(document, { subtree: true, childList: true, characterData: true });
  });
  new PerformanceObserver((list) => seen.tasks.push(...list.getEntries().map((task) => task.duration)))
    .observe({ type: "longtask", buffered: true });
  const arc = CanvasRenderingContext2D.prototype.arc;
  CanvasRenderingContext2D.prototype.arc = function (...shape) {
    if (!seen.canvas) {
      seen.canvas = performance.now();
      let before = seen.canvas;
      const frame = (now) => {
        seen.frames.push(now - before);
        before = now;
        requestAnimationFrame(frame);
      };
      requestAnimationFrame(frame);
    }
    return arc.apply(this, shape);
  };
}

function tell(figure, times) {
  const sorted = [...times].sort((one, other) => one - other);
  console.log(`${figure}\t${sorted[Math.floor(sorted.length / 2)].toFixed(0)}`);
}

async function open(query) {
  const page = await context.newPage();
  await page.goto(`http://${address}/${alliance}/directory?${query}`);
  await page.locator("html[data-js]").waitFor({ state: "attached" });
  return page;
}

async function resultOf(page) {
  await page.waitForFunction(() => seen.result > seen.key);
  return page.evaluate(() => seen.result - seen.key);
}

async function typing(words) {
  const times = [];
  for (const word of words) {
    const page = await open("");
    const field = page.locator("#results input[name=q]");
    await field.focus();
    await page.keyboard.press(word[0]);
    let time = await resultOf(page);
    if (word.length > 1) {
      await page.keyboard.type(word.slice(1), { delay: 20 });
      time = await resultOf(page);
    }
    times.push(time);
    await page.close();
  }
  return times;
}

// One visit fills the browser's cache, as it is for whoever works with the program.
await (await open("")).close();
tell("keystroke", await typing(LETTERS));
tell("typed", await typing(WORDS));

const map = [];
const network = [];
const frames = [];
const tasks = [];
for (let round = 0; round < ROUNDS; round += 1) {
  const mapped = await open("view=map");
  await mapped.locator("g.marker, g.is-cluster").first().waitFor();
  map.push(await mapped.evaluate(() => performance.getEntriesByName("first-contentful-paint")[0].startTime));
  await mapped.close();
  const drawn = await open("view=network");
  await drawn.waitForFunction(() => seen.canvas > 0);
  network.push(await drawn.evaluate(() => seen.canvas));
  await drawn.waitForFunction(() => seen.frames.length > 60);
  const sorted = await drawn.evaluate(() => seen.frames.sort((one, other) => one - other));
  frames.push(sorted[Math.floor(sorted.length * 0.95)]);
  tasks.push(await drawn.evaluate(() => Math.max(0, ...seen.tasks)));
  await drawn.close();
}
tell("map", map);
tell("network", network);
tell("frame", frames);
tell("task", tasks);
await browser.close();

// validate.mjs FOLDER CHROMIUM: html-validate on every page as it is published, on a page of each kind as it is with a preview open, and on the search in use.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { HtmlValidate } from "html-validate";
import { chromium } from "playwright-core";
import { host } from "./host.mjs";
import { kindOf } from "./kinds.mjs";

const [folder, program] = process.argv.slice(2);
const validator = new HtmlValidate({
  root: true,
  extends: ["html-validate:recommended"],
  rules: {
    "aria-label-misuse": ["error", { allowAnyNamable: true }],
    "empty-heading": "off", // one in a template is empty; axe-core looks at those on a page
    "long-title": "off", // titles are the author's
    "no-implicit-button-type": "off", // a button sends its form unless it says otherwise
    "no-inline-style": ["error", { allowedProperties: ["left", "top"] }], // where a preview stands
    "no-trailing-whitespace": "off", // RIS ends with a space
    "valid-id": ["error", { relaxed: true }], // a colon keeps our ids apart from an author's
  },
});

const asWrittenByBrowser = { rules: { "attribute-boolean-style": "off", "attribute-empty-style": "off" } };
const found = [];
const validate = async (html, name, config) => {
  const { results } = await validator.validateString(html, name, config);
  results.flatMap(result => result.messages).forEach(message => found.push(`${name}:${message.line}: ${message.ruleId}: ${message.message} (${message.selector})`));
};

const files = readdirSync(folder, { recursive: true }).filter(file => file.endsWith(".html")).sort();
const pages = files.map(file => ({ path: `/${file.replace(/index\.html$/, "")}`, html: readFileSync(join(folder, file), "utf8") }));
for (const { path, html } of pages) await validate(html, path);

const mentions = "main a.term:not(dt > *)";
const scripted = pages.filter(({ html }) => /<script\b[^>]*\/terms\./.test(html));
const withPreviews = scripted.filter(({ path }, i) => scripted.findIndex(other => kindOf(other.path) === kindOf(path)) === i);
const { address, stop } = await host(folder);
const browser = await chromium.launch({ executablePath: program, args: ["--no-sandbox", "--disable-background-networking"] });
const page = await browser.newPage();
const validateOpen = async name => validate(`<!DOCTYPE html>\n${await page.evaluate("document.documentElement.outerHTML")}`, name, asWrittenByBrowser);
for (const { path } of withPreviews) {
  await page.goto(address + path);
  await page.keyboard.press("Shift");
  await page.locator(mentions).first().focus();
  await page.locator(".preview").waitFor();
  await validateOpen(`${path} with a preview`);
}

await page.goto(`${address}/search/?q=bamboo`);
await page.locator(".sentence").first().waitFor();
await validateOpen("/search/ in use");

await browser.close();
stop();
console.log(`${pages.length} pages as published, ${withPreviews.length} with a preview open, and the search in use: ${found.length} found`);
found.forEach(message => console.error(message));
process.exitCode = found.length > 0 || withPreviews.length === 0 ? 1 : 0;

// lighthouse.mjs FOLDER PATH...: the scores of each page, and what keeps one from a hundred; fails if anything does.
import { launch } from "chrome-launcher";
import lighthouse from "lighthouse";
import { host } from "./host.mjs";

const [folder, ...paths] = process.argv.slice(2);
const onlyCategories = ["performance", "accessibility", "best-practices", "seo"];
const { address, stop } = await host(folder);
const browser = await launch({ chromeFlags: ["--headless=new", "--no-sandbox", "--disable-background-networking"] });
for (const path of paths) {
  const { lhr } = await lighthouse(address + path, { port: browser.port, onlyCategories, logLevel: "error" });
  const scores = onlyCategories.map(category => Math.round(100 * lhr.categories[category].score));
  console.log([path, ...onlyCategories.map((category, i) => `${category} ${scores[i]}`)].join("\t"));
  if (scores.some(score => score < 100)) process.exitCode = 1;
  const counted = new Set(onlyCategories.flatMap(category => lhr.categories[category].auditRefs.filter(({ weight }) => weight > 0).map(({ id }) => id)));
  Object.values(lhr.audits)
    .filter(({ id, score }) => counted.has(id) && score !== null && score < 1)
    .forEach(({ id, title, displayValue, details }) => console.log(`  ${id}: ${title} ${displayValue ?? ""} ${JSON.stringify(details?.items?.slice(0, 2) ?? [])}`));
}

browser.kill();
stop();

// weigh.mjs FOLDER: what each page of a published folder makes a browser fetch, against what it may; fails if one weighs more.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { brotliCompressSync, gzipSync } from "node:zlib";
import { kindOf, kinds } from "./kinds.mjs";

const styleLimit = 12, scriptLimit = 4, scriptCount = 2;
const folder = process.argv[2];
const pathOf = file => `/${file.replace(/index\.html$/, "")}`;
const kilobytes = bytes => Math.ceil(bytes / 102.4) / 10;
const gzipped = file => kilobytes(gzipSync(readFileSync(join(folder, file)), { level: 9 }).length);
const brotlied = file => kilobytes(brotliCompressSync(readFileSync(join(folder, file))).length);
const all = (html, tag) => [...html.matchAll(tag)].map(match => match[1]);

const wrong = [], heaviest = new Map();
for (const file of readdirSync(folder, { recursive: true }).filter(file => file.endsWith(".html"))) {
  const html = readFileSync(join(folder, file), "utf8"), path = pathOf(file), kind = kindOf(path);
  const styles = all(html, /<link\b[^>]*\brel="stylesheet"[^>]*\bhref="([^"]+)"/g);
  const scripts = all(html, /<script\b(?![^>]*\btype="application\/ld\+json")([^>]*)>/g);
  const sources = scripts.map(script => script.match(/\bsrc="([^"]+)"/)?.[1]);
  const weight = gzipped(file);
  const expect = (holds, sentence) => holds || wrong.push(`${path}: ${sentence}`);

  expect(weight <= kind.limit, `${weight} KB of HTML; ${kind.name} may have ${kind.limit}`);
  expect(styles.length === 1, `${styles.length} style sheets; there is one`);
  expect(styles.every(style => gzipped(style) <= styleLimit), `a style sheet over ${styleLimit} KB`);
  expect(scripts.length <= scriptCount, `${scripts.length} scripts; at most ${scriptCount}`);
  expect(scripts.every((script, i) => sources[i] && /\bdefer\b/.test(script)), "a script that is inline or not deferred");
  expect(sources.every(source => source && gzipped(source) <= scriptLimit), `a script over ${scriptLimit} KB`);
  expect(!/@font-face/.test(styles.map(style => readFileSync(join(folder, style), "utf8")).join("")), "a font to fetch");
  if (weight > (heaviest.get(kind)?.weight ?? 0)) heaviest.set(kind, { weight, path, file, styles, sources: sources.filter(Boolean) });
}

console.log("Heaviest page of each kind, in KB: HTML with gzip, its limit, HTML with brotli, style sheet, scripts");
for (const kind of kinds.filter(kind => heaviest.has(kind))) {
  const { weight, path, file, styles, sources } = heaviest.get(kind);
  console.log([kind.name.padEnd(12), weight, kind.limit, brotlied(file), styles.map(gzipped).join("+"), sources.map(gzipped).join("+") || "none", path].join("\t"));
}

wrong.forEach(sentence => console.error(sentence));
process.exitCode = wrong.length > 0 || heaviest.size === 0 ? 1 : 0;

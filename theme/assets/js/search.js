// Searches the index that the build made, and shows what it finds. Nothing that is typed leaves the site.
"use strict";

const form = document.querySelector(".search");
const field = form.elements.q;
const said = document.querySelector(".said");
const list = document.querySelector(".results");
const more = Object.assign(document.createElement("button"), { type: "button", textContent: "Show more", hidden: true });
list.after(Object.assign(document.createElement("p"), { className: "more-results" }));
list.nextSibling.append(more);
const names = document.querySelector(".a-to-z");
const template = document.getElementById("search:result");

const atATime = 10;
const longest = 32;
const word = /(?:(?![^\0-\uffff])\p{L}\.){2,}|[\p{L}\p{Nd}\u0300-\u036f\u{10000}-\u{10ffff}]+/gu;
const strokes = { đ: "d", ł: "l", ø: "o", ħ: "h", æ: "ae", œ: "oe", ß: "ss", ı: "i", þ: "th", ð: "d", ς: "σ" };

// Words as the index has them: in lower case, without marks and strokes, and initials without their stops.
function fold(text) {
  return text.replaceAll(".", "").toLowerCase()
    .replace(/[\u00c0-\u052f\u1e00-\u1fff]/g, letter => letter.normalize("NFD"))
    .replace(/[\u0300-\u036f]/g, "")
    .replace(/[đłøħæœßıþðς]/g, letter => strokes[letter])
    .slice(0, longest);
}

function wordsOf(text) {
  return (text.match(word) ?? []).map(fold).filter(each => !/^[a-z]?$/.test(each));
}

const files = new Map();

function load(name) {
  if (!files.has(name)) {
    const file = fetch(new URL(`${name}.json`, new URL(form.dataset.index, location)))
      .then(answer => answer.ok ? answer.json() : Promise.reject(new Error(answer.status)));
    file.catch(() => files.delete(name));
    files.set(name, file);
  }
  return files.get(name);
}

// The documents that have a word, or one that begins with it, and how much it says of each.
async function documentsOf(sought) {
  const { firsts } = await load("index");
  const isWhole = sought.length < 3;
  const from = firsts.findLastIndex(first => first <= sought);
  const until = isWhole ? from : firsts.findLastIndex(first => first <= sought + "\uffff");
  const numbers = firsts.map((_, number) => number).slice(from, Math.min(until, from + 1) + 1);
  const weights = new Map();
  for (const part of await Promise.all(numbers.map(number => load(`words-${number}`)))) {
    for (const found of Object.keys(part)) {
      if (found !== sought && (isWhole || !found.startsWith(sought))) continue;
      const nearness = sought.length / found.length;
      for (const [weight, ...steps] of part[found]) {
        let number = 0;
        for (const step of steps) {
          number += step;
          weights.set(number, Math.max(weights.get(number) ?? 0, weight * nearness));
        }
      }
    }
  }
  return weights;
}

// Whether one letter more, less, other or in another place makes one word of the other.
function isNear(a, b) {
  let i = 0;
  while (i < a.length && a[i] === b[i]) i++;
  return a.slice(i + 1) === b.slice(i + 1) || a.slice(i + 1) === b.slice(i) || a.slice(i) === b.slice(i + 1)
    || (a[i] === b[i + 1] && a[i + 1] === b[i] && a.slice(i + 2) === b.slice(i + 2));
}

// A word, or the one that it probably means, with the documents that have it and how much it tells them from the others.
async function understood(typed, count) {
  let sought = typed;
  let weights = await documentsOf(typed);
  if (weights.size === 0 && typed.length > 3) {
    sought = (await load("corrections")).find(each => isNear(each, typed)) ?? typed;
    if (sought !== typed) weights = await documentsOf(sought);
  }
  return { typed, sought, weights, rarity: Math.log(1 + count / Math.max(1, weights.size)) };
}

// The numbers of the documents that have the words, or nearly all that they weigh together, best first.
function ranked(words) {
  const found = new Map();
  for (const { weights, rarity } of words) {
    for (const [number, weight] of weights) {
      const { score, covered } = found.get(number) ?? { score: 0, covered: 0 };
      found.set(number, { score: score + rarity * Math.sqrt(weight), covered: covered + rarity });
    }
  }
  const enough = 0.8 * [...found.values()].reduce((most, { covered }) => Math.max(most, covered), 0);
  return [...found].filter(([, { covered }]) => covered >= enough)
    .sort(([a, { score: x }], [b, { score: y }]) => y - x || a - b)
    .map(([number]) => number);
}

async function documentAt(number, shelves) {
  let shelf = 0;
  while (number >= shelves[shelf].count) number -= shelves[shelf++].count;
  const { kind, inFile } = shelves[shelf];
  const [title, address, about, names, ...texts] = (await load(`${kind}-${Math.floor(number / inFile)}`))[number % inFile];
  return { title, address, texts, names, about: [kind[0].toUpperCase() + kind.slice(1), about].filter(Boolean).join(" · ") };
}

function isMeant(found, { sought }) {
  return found === sought || (sought.length > 2 && found.startsWith(sought));
}

// A text in pieces, of which every second one is words that were sought, whether that is all of them, and how much they weigh.
function marked(text, words) {
  const parts = [""];
  const met = new Set();
  let end = 0;
  for (const match of text.matchAll(word)) {
    const meant = words.filter(each => isMeant(fold(match[0]), each));
    if (meant.length === 0) continue;
    const between = text.slice(end, match.index);
    if (parts.length > 1 && /^[ -]$/.test(between)) {
      parts[parts.length - 2] += between + match[0];
    } else {
      parts[parts.length - 1] += between;
      parts.push(match[0], "");
    }
    end = match.index + match[0].length;
    meant.forEach(each => met.add(each));
  }
  parts[parts.length - 1] += text.slice(end);
  return { parts, isAll: met.size === words.length, weight: [...met].reduce((sum, { rarity }) => sum + rarity, 0) };
}

function write(element, { parts }) {
  element.append(...parts.map((part, i) => {
    if (i % 2 === 0) return part;
    // Not as a mark: a voice would say where each begins and ends.
    return Object.assign(document.createElement("b"), { textContent: part });
  }));
}

// The first sentence that has the most of the words, begun near them.
function sentenceOf(texts, words) {
  let best = { id: "", parts: [""], weight: -1 };
  for (const [id, ...sentences] of texts) {
    for (const sentence of sentences) {
      const found = marked(sentence, words);
      if (found.weight > best.weight) best = { id, ...found };
    }
  }
  const [before] = best.parts;
  if (best.weight > 0 && before.length > 120) best.parts[0] = `… ${before.slice(before.indexOf(" ", before.length - 100) + 1)}`;
  return best;
}

function show({ title, address, about, names: others, texts }, words) {
  const item = template.content.cloneNode(true);
  const [heading, sentence] = item.querySelectorAll("a");
  const name = marked(title, words);
  const other = others.map(each => marked(each, words)).find(({ weight }) => weight > name.weight);
  const best = sentenceOf(name.isAll || other?.isAll ? texts.slice(0, 1).map(text => text.slice(0, 2)) : texts, words);
  heading.href = address;
  if (best.id) sentence.href = `${address}#${best.id}`;
  write(heading, name);
  write(sentence, best);
  write(item.querySelector(".about"), marked(about, words));
  if (other) write(item.querySelector(".other"), other);
  list.append(item);
}

// Words of one or two letters are found only whole, and mostly they are the beginning of another.
const isBegun = words => words.every(({ typed }) => /^[a-z]{0,2}$/.test(typed));

function say(total, query, words) {
  if (total === 0 && isBegun(words)) {
    said.textContent = `Nothing yet for “${query}”. Go on typing.`;
    return;
  }
  const amiss = words.filter(({ typed, sought, weights }) => typed !== sought || weights.size === 0).map(({ typed }) => typed);
  const found = words.filter(({ weights }) => weights.size > 0).map(({ sought }) => sought);
  const what = total > 0 && amiss.length > 0 ? `“${found.join(" ")}”. Nothing has “${amiss.join("” or “")}”` : `“${query}”`;
  said.textContent = `${total === 0 ? "No results" : total === 1 ? "1 result" : `${total} results`} for ${what}.`;
}

function remember(query) {
  try {
    history.replaceState(null, "", query ? `${form.action}?${new URLSearchParams({ q: query })}` : form.action);
  } catch {
    // Safari refuses what comes too often. The address is of use, but no part of the search.
  }
}

function clear(sentence) {
  said.textContent = sentence;
  list.replaceChildren();
  more.hidden = true;
  names.hidden = false;
}

let turn = 0;

async function search() {
  const mine = ++turn;
  const query = field.value.trim();
  remember(query);
  if (!query) return clear("");
  names.hidden = true;
  const slow = setTimeout(() => mine === turn && (said.textContent = "Searching…"), 1000);
  try {
    const { shelves } = await load("index");
    const count = shelves.reduce((sum, shelf) => sum + shelf.count, 0);
    const words = await Promise.all([...new Set(wordsOf(query))].map(each => understood(each, count)));
    const found = ranked(words);
    const page = at => Promise.all(found.slice(at, at + atATime).map(number => documentAt(number, shelves)));
    const append = documents => {
      documents.forEach(each => show(each, words));
      more.hidden = list.children.length === found.length;
      say(found.length, query, words);
    };
    const first = await page(0);
    if (mine !== turn) return;
    list.replaceChildren();
    append(first);
    names.hidden = found.length > 0;
    more.onclick = async () => {
      const at = list.children.length;
      try {
        const next = await page(at);
        if (mine !== turn || list.children.length > at) return;
        append(next);
        list.children[at].querySelector("a").focus();
      } catch {
        if (mine === turn) said.textContent = "More could not be loaded.";
      }
    };
  } catch {
    if (mine === turn) clear("The search could not be loaded. Briefings, terms, questions and pages stand below from A to Z.");
  } finally {
    clearTimeout(slow);
  }
}

let pause;
field.addEventListener("input", () => {
  clearTimeout(pause);
  pause = setTimeout(search, 150);
});
form.addEventListener("submit", event => {
  event.preventDefault();
  clearTimeout(pause);
  search();
});

field.value = new URLSearchParams(location.search).get("q") ?? field.value;
if (field.value) search();
else field.focus({ preventScroll: true });

// Reads a site's citations with citation-js and compares what BibTeX and RIS say with what CSL-JSON says.
// Run as: node compare.mjs output/exports/citations

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-csl';
import '@citation-js/plugin-ris';

const [, , files] = process.argv;

const read = ending => new Map(new Cite(readFileSync(files + ending, 'utf8')).data.map(item => [item.id, item]));

// Names as a list of references has them, because RIS does not tell an organisation with a comma from a person.
const name = author => author.literal
  ?? [[author['non-dropping-particle'], author.family].filter(Boolean).join(' '), author.given, author.suffix].filter(Boolean).join(', ');

const names = item => (item.author ?? []).map(name);

const date = item => item.issued?.['date-parts'] ?? item.issued?.literal;

const csl = read('.json');
const bibtex = read('.bib');
const ris = read('.ris');
assert(csl.size > 0, 'There is no citation.');
assert.deepEqual([...bibtex.keys()], [...csl.keys()]);
assert.deepEqual([...ris.keys()], [...csl.keys()]);

for (const [id, item] of csl) {
  for (const other of [bibtex.get(id), ris.get(id)]) {
    assert.equal(other.title, item.title);
    assert.equal(other.URL, item.URL);
    assert.deepEqual(names(other), names(item));
  }

  assert.deepEqual(date(bibtex.get(id)), date(item));

  // RIS has one date, and none where only words can say when.
  const parts = item.issued?.['date-parts'];
  assert.deepEqual(date(ris.get(id)), parts && [parts[0]]);
}

console.log(`${csl.size} citations, read from three formats`);

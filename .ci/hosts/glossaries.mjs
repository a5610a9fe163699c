// Reads the glossary as a spreadsheet and as Anki read it, and holds both against the entries in Moodle's XML.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';

const folder = process.argv[2];
const text = name => readFileSync(join(folder, name), 'utf8');
const same = (what, one, other) => {
  if (JSON.stringify(one) !== JSON.stringify(other)) throw new Error(`${what}:\n${JSON.stringify(one)}\n${JSON.stringify(other)}`);
};
const decoded = html => html.replace(/&#(x?)([0-9a-f]+);/gi, (_, hex, digits) => String.fromCodePoint(parseInt(digits, hex ? 16 : 10)))
  .replace(/&lt;/g, '<').replace(/&gt;/g, '>').replace(/&quot;/g, '"').replace(/&amp;/g, '&');

const table = parse(text('glossary.csv'), { bom: true, columns: true });
const cards = parse(text('glossary-anki.txt'), { delimiter: '\t', comment: '#' });
const entries = [...text('glossary-moodle.xml').matchAll(/<CONCEPT>(.*?)<\/CONCEPT>\s*<DEFINITION>(.*?)<\/DEFINITION>/gs)].map(([, concept, definition]) => [decoded(concept), decoded(definition)]);

if (entries.length === 0) throw new Error('no entries');
same('terms', table.map(row => row.term), entries.map(([concept]) => concept));
same('cards', cards.map(([, front, back]) => [decoded(front), back]), entries);
same('addresses', cards.map(([id]) => id), table.map(row => row.address));
same('kinds', cards.map(card => card[3]), table.map(row => row.kind));
console.log(`${entries.length} terms, in all three files the same`);

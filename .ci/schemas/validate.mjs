// Holds docs/schemas against what it describes: the site's own input, the samples that the schemas show, and the mistakes of the tests.
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import Ajv from 'ajv/dist/2020.js';
import { parse } from 'yaml';

const root = process.argv[2];
const mistakes = join(root, 'tests/Briefing.Tests/mistakes');
const ajv = new Ajv({ strict: true, allowUnionTypes: true, strictRequired: false, allErrors: true });
const failures = [];
const counts = { files: 0, samples: 0, refused: 0 };

const formats = [
  ['site', /^input\/site\.yml$/, text => parse(text)],
  ['events', /^input\/timeline\/[^/]+\.yml$/, text => parse(text)],
  ['comparison', /^input\/comparisons\/[^/]+\.yml$/, text => parse(text)],
  ['briefing', /^input\/briefings\/[^/]+\.md$/, frontMatter],
  ['term', /^input\/glossary\/[^/]+\.md$/, frontMatter],
  ['page', /^input\/pages\/[^/]+\.md$/, frontMatter],
].map(([name, path, read]) => {
  const schema = JSON.parse(readFileSync(join(root, 'docs/schemas', `${name}.schema.json`), 'utf8'));
  return { name, path, read, schema, validate: ajv.compile(schema) };
});

function frontMatter(text) {
  const parts = /^---\r?\n([\s\S]*?)^---\s*$/m.exec(text.replace(/^\uFEFF/, ''));
  if (!parts) throw new Error('no front matter');
  return parse(parts[1]);
}

function formatOf(file) {
  return formats.find(format => format.path.test(file));
}

// Every sample that a schema shows is allowed by the part of the schema that shows it.
function samples(schema, where) {
  for (const sample of schema.examples ?? []) {
    counts.samples++;
    if (!ajv.validate(schema, sample)) failures.push(`${where}: the sample ${JSON.stringify(sample)} is not allowed`);
  }
  for (const [key, value] of Object.entries(schema.properties ?? {})) samples(value, `${where}.${key}`);
  for (const part of [schema.items, ...(schema.anyOf ?? [])]) if (part) samples(part, where);
}

// What the schema says of a file: nothing, or what is wrong; null for a file that no editor could read either.
function errors(folder, file) {
  const format = formatOf(file);
  let value;
  try {
    value = format.read(readFileSync(join(folder, file), 'utf8'));
  } catch {
    return null;
  }
  return format.validate(value) ? [] : format.validate.errors.map(error => `${error.instancePath || '/'} ${error.message}`);
}

function inputOf(folder) {
  const input = join(folder, 'input');
  const files = existsSync(input) ? readdirSync(input, { recursive: true }) : [];
  return files.map(file => `input/${file.replaceAll('\\', '/')}`).filter(formatOf).sort();
}

for (const format of formats) samples(format.schema, format.name);

for (const folder of [root, join(mistakes, '_site')]) {
  for (const file of inputOf(folder)) {
    counts.files++;
    const found = errors(folder, file);
    if (found?.length !== 0) failures.push(`${relative(root, join(folder, file))}: ${found ?? 'cannot be read'}`);
  }
}

// A schema must never refuse what the command reads; and these rules are what a schema is for.
const visible = /^(unknown-key|wrong-type|missing-field|bad-value|bad-address|bad-slug|bad-date)/;
// What a schema cannot see: what stands below the front matter, a file's name, what is wrong only beside something else,
// names of several authors in one text, and a date that only looks like one.
const hidden = new Set([
  'bad-date-until', 'bad-slug-event', 'bad-slug-file', 'bad-value-authors', 'bad-value-verdict', 'bad-value-verdict-one-only', 'missing-field-definition',
  'missing-field-seed',
]);
for (const name of readdirSync(mistakes).filter(name => name !== '_site').sort()) {
  const folder = join(mistakes, name);
  const report = existsSync(join(folder, 'report.txt')) ? readFileSync(join(folder, 'report.txt'), 'utf8') : '';
  let refused = 0;
  for (const file of inputOf(folder)) {
    const found = errors(folder, file);
    if (!found?.length) continue;
    refused++;
    if (!new RegExp(`^${file}:\\d+:\\d+: error `, 'm').test(report)) failures.push(`${name}: ${file} is refused, though the command reads it: ${found}`);
  }
  counts.refused += refused;
  if (visible.test(name) && !hidden.has(name) && refused === 0) failures.push(`${name}: no file is refused`);
  if (hidden.has(name) && refused > 0) failures.push(`${name}: is refused after all`);
}

console.log(`${counts.files} files are valid, ${counts.samples} samples are allowed, ${counts.refused} files with mistakes are refused.`);
for (const failure of failures) console.error(failure);
process.exit(failures.length ? 1 : 0);

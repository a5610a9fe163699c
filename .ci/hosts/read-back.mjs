// Holds _headers and _redirects of published sites against how Netlify reads them, and the policy against Google's evaluator of such.
import { readFileSync, readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { parseAllHeaders } from '@netlify/headers-parser';
import { parseAllRedirects } from '@netlify/redirect-parser';
import evaluator from 'csp_evaluator/dist/evaluator.js';
import finding from 'csp_evaluator/dist/finding.js';
import parser from 'csp_evaluator/dist/parser.js';

const failures = [];

for (const site of process.argv.slice(2)) {
  const { headers, errors } = await parseAllHeaders({ headersFiles: [join(site, '_headers')], minimal: false });
  const { redirects, errors: misread } = await parseAllRedirects({ redirectsFiles: [join(site, '_redirects')], minimal: true });
  failures.push(...[...errors, ...misread].map(error => `${site}: ${error.message}`));

  // A rule that the parser left out is no error to it.
  const written = lines(site, '_headers').filter(line => /^\s/.test(line)).length;
  const read = headers.reduce((sum, rule) => sum + Object.keys(rule.values).length, 0);
  if (written !== read || read === 0) failures.push(`${site}: ${written} headers are written, ${read} are read`);
  if (lines(site, '_redirects').length !== redirects.length) failures.push(`${site}: ${lines(site, '_redirects').length} redirects are written, ${redirects.length} are read`);

  const files = readdirSync(site, { recursive: true, withFileTypes: true }).filter(file => file.isFile());
  for (const file of files) {
    const path = '/' + relative(site, join(file.parentPath, file.name)).replaceAll('\\', '/').replace(/(^|\/)index\.html$/, '$1');
    const named = headers.filter(rule => new RegExp(rule.forRegExp).test(path)).flatMap(rule => Object.keys(rule.values).map(name => name.toLowerCase()));
    if (new Set(named).size !== named.length) failures.push(`${site}: two rules name one header for ${path}`);
    if (!named.includes('content-security-policy') || !named.includes('x-content-type-options')) failures.push(`${site}: no policy for ${path}`);
  }

  for (const policy of headers.flatMap(rule => rule.values['Content-Security-Policy'] ?? [])) {
    const found = new evaluator.CspEvaluator(new parser.CspParser(policy).csp).evaluate();
    const serious = found.filter(each => each.severity <= finding.Severity.MEDIUM);
    failures.push(...serious.map(each => `${site}: ${each.directive}: ${each.description}`));
    console.log(`${site}: ${policy}: ${found.length} remarks, ${serious.length} of medium severity or higher`);
  }

  console.log(`${site}: ${read} headers and ${redirects.length} redirects read back, for ${files.length} files`);
}

function lines(site, file) {
  return readFileSync(join(site, file), 'utf8').split('\n').filter(line => line.trim() && !line.startsWith('#'));
}

failures.forEach(failure => console.error(failure));
process.exitCode = failures.length > 0 ? 1 : 0;

// frames.mjs COMMAND FOLDER PROGRAM: in WebKit, an embed of each kind inside a sandbox on another site has its looks, its height and the
// colours that its address names.
// WebKit lets a page that a sandbox leaves without an origin load nothing that a policy allows to 'self' alone.
import { execFileSync } from "node:child_process";
import { readdirSync } from "node:fs";
import { createServer } from "node:http";
import { join } from "node:path";
import { host } from "./host.mjs";
import { open, until } from "./browser.mjs";

const [command, folder, program] = process.argv.slice(2);
const listening = server => new Promise(done => server.listen(0, "127.0.0.1", () => done(server.address().port)));
const freePort = async () => {
  const server = createServer();
  const port = await listening(server);
  await new Promise(done => server.close(done));
  return port;
};

// The policy names the site by its address: so the site is built for the address that it is served at.
const port = await freePort();
const url = `http://127.0.0.1:${port}/`;
execFileSync("dotnet", [command, "build", "--output", folder], { env: { ...process.env, NETLIFY: "true", CONTEXT: "production", URL: url }, stdio: "ignore" });
const site = await host(folder, port);

const course = createServer((request, response) => {
  response.setHeader("Content-Type", "text/html; charset=utf-8");
  response.end(`<!DOCTYPE html><title>A course</title><iframe src="${site.address}${request.url}#scheme:dark" width="600" height="150" title="Embed" style="border: 0" sandbox="allow-scripts"></iframe><script src="${site.address}/embed-host.js" async></script>`);
});
const courseAddress = `http://localhost:${await listening(course)}`;

const embeds = [...["briefings", "compare", "events", "terms"].map(kind => `/embed/${kind}/${readdirSync(join(folder, "embed", kind)).sort()[0]}/`), "/embed/timeline/", "/embed/glossary/"];
const browser = await open(program, await freePort());
const failures = [];
const look = async embed => {
  await browser.go(courseAddress + embed);
  await browser.enter("iframe");
  const dressed = await until(() => browser.run("getComputedStyle(document.documentElement).getPropertyValue('--paper') !== ''"));
  const dark = await until(() => browser.run("getComputedStyle(document.documentElement).backgroundColor === 'rgb(21, 24, 26)'"));
  const fitting = await until(() => browser.run("innerHeight === Math.ceil(document.body.getBoundingClientRect().height)"));
  if (!dressed) failures.push(`${embed} is shown without its style sheet`);
  if (!dark) failures.push(`${embed} is not shown in the colours that its address names`);
  if (!fitting) failures.push(`${embed} is ${await browser.run("innerHeight")} pixels high, its content ${await browser.run("document.body.getBoundingClientRect().height")}`);
  await browser.leave();
};

try {
  for (const embed of embeds) await look(embed);
} finally {
  await browser.close();
}

console.log(`${embeds.length} embeds in a sandbox, in WebKit ${browser.version}: ${failures.length} wrong`);
failures.forEach(failure => console.error(failure));
process.exit(failures.length > 0 ? 1 : 0);

// Serves a published folder on a free port of this machine as a host does: compressed, and with the headers that it asks for.
import { createReadStream, existsSync, readFileSync } from "node:fs";
import { createServer } from "node:http";
import { extname, join } from "node:path";
import { createBrotliCompress } from "node:zlib";

const types = { ".html": "text/html; charset=utf-8", ".css": "text/css", ".js": "text/javascript", ".svg": "image/svg+xml", ".png": "image/png", ".json": "application/json", ".xml": "application/xml", ".txt": "text/plain" };

// [{ path, headers }] of a _headers file.
const rulesOf = folder => readFileSync(join(folder, "_headers"), "utf8").split(/\n(?=\/)/).map(rule => {
  const [path, ...headers] = rule.trim().split("\n").map(line => line.trim());
  return { path: new RegExp(`^${path.replaceAll("*", ".*")}$`), headers: headers.map(header => header.split(/:\s*(.*)/s).slice(0, 2)) };
});

// The address, and how to stop; on a port that is free unless one is named.
export async function host(folder, port = 0) {
  const rules = rulesOf(folder);
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url, "http://host").pathname);
    const asked = join(folder, path.endsWith("/") ? `${path}index.html` : path);
    const file = existsSync(asked) ? asked : join(folder, "404.html");
    for (const { headers } of rules.filter(rule => rule.path.test(path))) headers.forEach(([name, value]) => response.setHeader(name, value));
    response.setHeader("Content-Type", types[extname(file)] ?? "application/octet-stream");
    response.setHeader("Content-Encoding", "br");
    response.writeHead(file === asked ? 200 : 404);
    createReadStream(file).pipe(createBrotliCompress()).pipe(response);
  });
  await new Promise(done => server.listen(port, "127.0.0.1", done));
  return { address: `http://127.0.0.1:${server.address().port}`, stop: () => server.close() };
}

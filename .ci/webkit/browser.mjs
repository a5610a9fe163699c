// WebKit as a page's reader has it, driven by the WebDriver protocol (W3C): what a script needs of it, and no more.
import { spawn } from "node:child_process";

const element = "element-6066-11e4-a52e-4f735466cecf";

export const until = async (question, tries = 100) => {
  for (let i = 0; i < tries; i++) {
    const answer = await question();
    if (answer) return answer;
    await new Promise(done => setTimeout(done, 100));
  }
  return undefined;
};

// A browser of its own on a screen that nobody sees.
export async function open(program, port) {
  const driver = spawn("xvfb-run", ["--auto-servernum", "WebKitWebDriver", `--port=${port}`], { stdio: "ignore", detached: true });
  const at = `http://127.0.0.1:${port}`;
  const ask = async (method, path, body) => {
    const { value } = await (await fetch(at + path, { method, body: body && JSON.stringify(body) })).json();
    if (value?.error) throw new Error(`${path}: ${value.error}: ${value.message}`);
    return value;
  };

  await until(() => ask("GET", "/status").catch(() => false));
  const options = { browserName: "MiniBrowser", "webkitgtk:browserOptions": { binary: program, args: ["--automation"] } };
  const { sessionId, capabilities } = await ask("POST", "/session", { capabilities: { alwaysMatch: options } });
  const session = `/session/${sessionId}`;
  return {
    version: capabilities.browserVersion,
    go: url => ask("POST", `${session}/url`, { url }),
    run: script => ask("POST", `${session}/execute/sync`, { script: `return ${script}`, args: [] }),
    enter: async selector => {
      const found = await ask("POST", `${session}/element`, { using: "css selector", value: selector });
      await ask("POST", `${session}/frame`, { id: { [element]: found[element] } });
    },
    leave: () => ask("POST", `${session}/frame`, { id: null }),
    close: async () => {
      await ask("DELETE", session);
      process.kill(-driver.pid);
    },
  };
}

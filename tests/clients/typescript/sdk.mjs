// @modelcontextprotocol/sdk, which knows the revisions up to 2025-11-25: node sdk.mjs BINARY URL
import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { StdioClientTransport } from '@modelcontextprotocol/sdk/client/stdio.js';
import { StreamableHTTPClientTransport } from '@modelcontextprotocol/sdk/client/streamableHttp.js';
import { ElicitRequestSchema, ResourceUpdatedNotificationSchema } from '@modelcontextprotocol/sdk/types.js';
import { answer, run } from './check.mjs';
import { readFileSync } from 'node:fs';

const [binary, url] = process.argv.slice(2);
const pins = JSON.parse(readFileSync(new URL('package.json', import.meta.url), 'utf8')).dependencies;
const transports = {
  stdio: () =>
    new StdioClientTransport({ command: binary, args: ['serve'], env: process.env, stderr: 'ignore' }),
  http: () => new StreamableHTTPClientTransport(new URL(url)),
};

async function open(make) {
  const client = new Client({ name: 'dsamba-clients', version: '1' }, { capabilities: { elicitation: {} } });
  client.setRequestHandler(ElicitRequestSchema, async ({ params }) => answer(params));
  const transport = make();
  let version = '';
  // The library tells the revision to its transport only.
  transport.setProtocolVersion = new Proxy(transport.setProtocolVersion ?? (() => {}), {
    apply: (target, self, [agreed]) => ((version = agreed), target.call(self, agreed)),
  });
  await client.connect(transport);
  const follow = async (uri, told) => {
    client.setNotificationHandler(ResourceUpdatedNotificationSchema, ({ params }) => told(params.uri));
    await client.subscribeResource({ uri });
  };
  return { client, version: () => version, follow };
}

const cases = Object.entries(transports).map(([name, make]) => [name, 'legacy', () => open(make)]);
await run(`typescript sdk ${pins['@modelcontextprotocol/sdk']}`, cases);

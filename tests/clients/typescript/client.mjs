// @modelcontextprotocol/client, in its three ways to find a revision: node client.mjs BINARY URL
import { Client, StreamableHTTPClientTransport } from '@modelcontextprotocol/client';
import { StdioClientTransport } from '@modelcontextprotocol/client/stdio';
import { answer, run } from './check.mjs';
import { readFileSync } from 'node:fs';

const [binary, url] = process.argv.slice(2);
const pins = JSON.parse(readFileSync(new URL('package.json', import.meta.url), 'utf8')).dependencies;
const transports = {
  stdio: () =>
    new StdioClientTransport({ command: binary, args: ['serve'], env: process.env, stderr: 'ignore' }),
  http: () => new StreamableHTTPClientTransport(new URL(url)),
};
const modes = { legacy: 'legacy', auto: 'auto', pinned: { pin: '2026-07-28' } };

async function open(transport, mode) {
  const client = new Client(
    { name: 'dsamba-clients', version: '1' },
    { capabilities: { elicitation: { form: {} } }, versionNegotiation: { mode: modes[mode] } },
  );
  client.setRequestHandler('elicitation/create', async ({ params }) => answer(params));
  await client.connect(transports[transport]());
  const version = () => client.getNegotiatedProtocolVersion();
  const follow = async (uri, told) => {
    client.setNotificationHandler('notifications/resources/updated', ({ params }) => told(params.uri));
    if (version() < '2026-07-28') await client.subscribeResource({ uri });
    else await client.listen({ resourceSubscriptions: [uri] });
  };
  return { client, version, follow };
}

const cases = Object.keys(transports).flatMap((t) => Object.keys(modes).map((m) => [t, m, () => open(t, m)]));
await run(`typescript client ${pins['@modelcontextprotocol/client']}`, cases);

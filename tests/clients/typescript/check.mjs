// What every client does with the server, whatever its library: lists, reads, writes, and is asked before a room goes.
import assert from 'node:assert/strict';

/** Whether the person at the client says yes, and how often they were asked. */
export const person = { yes: false, asked: 0 };

/** Answers a form as a person would: ticks the box, or types the name that the message wants. */
export function answer({ message, requestedSchema }) {
  person.asked += 1;
  if (!person.yes) return { action: 'decline' };
  const wanted = /Type (.+) to go on\./.exec(message)?.[1];
  const content = Object.keys(requestedSchema.properties).map((key) => [key, key === 'name' ? wanted : true]);
  return { action: 'accept', content: Object.fromEntries(content) };
}

/** Runs it all. Every library answers lists and calls in the protocol's own form; `follow` subscribes to a resource. */
export async function check(client, follow) {
  person.asked = 0;
  const { tools } = await client.listTools();
  const names = tools.map((tool) => tool.name);
  for (const name of ['search-operations', 'call-read', 'call-write', 'list-rooms', 'create-room']) {
    assert(names.includes(name), `no tool ${name}`);
  }
  const { resources } = await client.listResources();
  const { resourceTemplates } = await client.listResourceTemplates();
  assert(resources.some((r) => r.uri === 'digitalsamba://rooms') && resourceTemplates.length > 0);
  const { prompts } = await client.listPrompts();
  assert(prompts.length > 0, 'no prompts');
  const read = await client.readResource({ uri: 'digitalsamba://rooms' });
  assert(JSON.parse(read.contents[0].text).data.length > 0, 'no rooms to read');

  const call = (name, args) => client.callTool({ name, arguments: args });
  const rooms = await call('list-rooms', { limit: 2 });
  assert.equal(rooms.structuredContent.data.length, 2);
  const room = (await call('create-room', { description: `Room of ${process.pid}` })).structuredContent.id;
  assert(room, 'no room was made');
  const there = async () => !(await call('get-room-details', { room })).isError;
  const remove = () => call('call-write', { operation: 'delete-room', arguments: { room } });
  person.yes = false;
  assert((await remove()).isError && (await there()), 'deleted after a no');
  person.yes = true;
  const done = await remove();
  assert(!done.isError && !(await there()), `not deleted after a yes: ${JSON.stringify(done)}`);
  assert.equal(person.asked, 2, 'a person was asked about each call');
  const token = await followed(client, call, rooms.structuredContent.data[0].id, follow);
  const all = `${tools.length} tools, ${resources.length} resources, ${prompts.length} prompts`;
  return `${all}, kept after a no, deleted after a yes, ${token}`;
}

/** A token that is kept fresh: it is told when there is a new one, and that is read. The words that say how it went. */
async function followed(client, call, room, follow) {
  const first = (await call('generate-token', { room, u: `${process.pid}`, keep_fresh: true })).structuredContent;
  const uri = first.resource;
  const read = async () => JSON.parse((await client.readResource({ uri })).contents[0].text);
  if (!client.getServerCapabilities().resources.subscribe) {
    assert((await read()).token, 'no token to read');
    return 'a token read';
  }
  // A token made anew in the same second is the same one: not every notice brings a later one.
  let told;
  const later = new Promise((resolve, reject) => {
    told = async (about) => about === uri && (await read()).expires_at > first.expires_at && resolve();
    setTimeout(() => reject(new Error('told of no new token')), 10_000).unref();
  });
  await follow(uri, (about) => told(about).catch(() => {}));
  await later;
  return 'a token followed';
}

/** Runs it in every case, prints a line for each, and sets the exit code. */
export async function run(library, cases) {
  for (const [transport, mode, open] of cases) {
    const what = `${library.padEnd(34)} ${transport.padEnd(5)} ${mode.padEnd(7)}`;
    try {
      const { client, version, follow } = await open();
      const revision = version();
      const told = await check(client, follow);
      await client.close();
      console.log(`ok    ${what} ${revision}: ${told}`);
    } catch (error) {
      process.exitCode = 1;
      console.log(`FAILED ${what} ${error.stack ?? error}`);
    }
  }
  // A transport that would not close must not keep the process.
  process.exit();
}

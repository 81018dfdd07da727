"""What every client does with the server, whatever its library: lists, reads, writes, and is asked before a room goes."""

import asyncio
import json
import os
import re
import sys
import traceback
from contextlib import AsyncExitStack
from importlib.metadata import version

from mcp.client.subscriptions import listen
from mcp_types import ResourceUpdatedNotification


class Person:
    """The person at the client: whether they say yes, and how often they were asked."""

    yes = False
    asked = 0

    def answer(self, message, schema):
        """Answers a form as a person would; None is a no."""
        self.asked += 1
        if not self.yes:
            return None
        wanted = re.search(r"Type (.+) to go on\.", message)
        return {key: wanted[1] if key == "name" else True for key in schema["properties"]}


class Notices:
    """What has been told of: the addresses of resources."""

    def __init__(self):
        self.told = asyncio.Queue()

    async def __call__(self, message):
        if isinstance(message, ResourceUpdatedNotification):
            await self.told.put(str(message.params.uri))


async def check(client, person, notices):
    """Runs it all with a client of these: tools, resources, templates, prompts, read, call, session."""
    person.asked = 0
    tools = [tool.name for tool in await client.tools()]
    for name in ("search-operations", "call-read", "call-write", "list-rooms", "create-room"):
        assert name in tools, f"no tool {name}"
    resources = [str(resource.uri) for resource in await client.resources()]
    assert "digitalsamba://rooms" in resources and await client.templates()
    prompts = await client.prompts()
    assert prompts, "no prompts"
    assert json.loads((await client.read("digitalsamba://rooms"))[0].text)["data"], "no rooms to read"

    _, rooms = await client.call("list-rooms", {"limit": 2})
    assert len(rooms["data"]) == 2
    _, made = await client.call("create-room", {"description": f"Room of {os.getpid()}"})
    room = made["id"]

    async def there():
        return not (await client.call("get-room-details", {"room": room}))[0]

    async def remove():
        return (await client.call("call-write", {"operation": "delete-room", "arguments": {"room": room}}))[0]

    person.yes = False
    assert await remove() and await there(), "deleted after a no"
    person.yes = True
    assert not await remove() and not await there(), "not deleted after a yes"
    assert person.asked == 2, "a person was asked about each call"
    told = f"{len(tools)} tools, {len(resources)} resources, {len(prompts)} prompts, kept after a no, deleted after a yes"
    return f"{told}, {await followed(client, notices, rooms['data'][0]['id'])}"


async def followed(client, notices, room):
    """A token that is kept fresh: it is told when there is a new one, and that is read. The words that say how it went."""
    _, first = await client.call("generate-token", {"room": room, "u": str(os.getpid()), "keep_fresh": True})
    uri = first["resource"]

    async def read():
        return json.loads((await client.read(uri))[0].text)

    old = client.session.protocol_version < "2026-07-28"
    if old and not client.session.server_capabilities.resources.subscribe:
        assert (await read())["token"], "no token to read"
        return "a token read"
    async with AsyncExitStack() as stack:
        if old:
            await client.session.subscribe_resource(uri)
        else:
            await stack.enter_async_context(listen(client.session, resource_subscriptions=[uri]))
        # A token made anew in the same second is the same one: not every notice brings a later one.
        while await asyncio.wait_for(notices.told.get(), 10) != uri or (await read())["expires_at"] <= first["expires_at"]:
            pass
    return "a token followed"


async def run(package, attempt):
    """Runs it over both transports in the three modes, prints a line for each, and ends with the exit code."""
    failed = False
    for transport in ("stdio", "http"):
        for mode, wanted in (("legacy", "legacy"), ("auto", "auto"), ("pinned", "2026-07-28")):
            what = f"{f'python {package} {version(package)}':34} {transport:5} {mode:7}"
            try:
                print(f"ok    {what} {await attempt(transport, wanted)}", flush=True)
            except Exception:
                failed = True
                print(f"FAILED {what} {traceback.format_exc()}", flush=True)
    sys.exit(failed)

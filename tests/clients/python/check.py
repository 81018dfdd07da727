"""What every client does with the server, whatever its library: lists, reads, writes, and is asked before a room goes."""

import json
import os
import re
import sys
import traceback
from importlib.metadata import version


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


async def check(client, person):
    """Runs it all with a client of these methods: tools, resources, templates, prompts, read, call."""
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
    return f"{len(tools)} tools, {len(resources)} resources, {len(prompts)} prompts, kept after a no, deleted after a yes"


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

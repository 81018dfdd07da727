"""The package mcp, in its three ways to find a revision: python mcp_client.py BINARY URL"""

import asyncio
import os
import sys

from check import Notices, Person, check, run
from mcp import Client, StdioServerParameters
from mcp.client.stdio import stdio_client
from mcp_types import ElicitResult

binary, url = sys.argv[1:]


class Adapter:
    def __init__(self, client):
        self.client = client
        self.session = client.session

    async def tools(self):
        return (await self.client.list_tools()).tools

    async def resources(self):
        return (await self.client.list_resources()).resources

    async def templates(self):
        return (await self.client.list_resource_templates()).resource_templates

    async def prompts(self):
        return (await self.client.list_prompts()).prompts

    async def read(self, uri):
        return (await self.client.read_resource(uri)).contents

    async def call(self, name, arguments):
        result = await self.client.call_tool(name, arguments)
        return result.is_error, result.structured_content


async def attempt(transport, mode):
    person, notices = Person(), Notices()

    async def asked(_, params):
        content = person.answer(params.message, params.requested_schema)
        return ElicitResult(action="decline") if content is None else ElicitResult(action="accept", content=content)

    parameters = StdioServerParameters(command=binary, args=["serve"], env=dict(os.environ))
    with open(os.devnull, "w") as quiet:
        server = url if transport == "http" else stdio_client(parameters, errlog=quiet)
        async with Client(server, mode=mode, elicitation_callback=asked, message_handler=notices) as client:
            told = await check(Adapter(client), person, notices)
            return f"{client.protocol_version}: {told}"


asyncio.run(run("mcp", attempt))

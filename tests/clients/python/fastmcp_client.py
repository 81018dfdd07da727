"""The package fastmcp-slim, in its three ways to find a revision: python fastmcp_client.py BINARY URL"""

import asyncio
import os
import sys
from pathlib import Path

from check import Notices, Person, check, run
from fastmcp.client import Client
from fastmcp.client.elicitation import ElicitResult
from fastmcp.client.transports import StdioTransport, StreamableHttpTransport

binary, url = sys.argv[1:]


class Adapter:
    def __init__(self, client):
        self.client = client
        self.session = client.session
        self.tools = client.list_tools
        self.resources = client.list_resources
        self.templates = client.list_resource_templates
        self.prompts = client.list_prompts
        self.read = client.read_resource

    async def call(self, name, arguments):
        result = await self.client.call_tool(name, arguments, raise_on_error=False)
        return result.is_error, result.structured_content


async def attempt(transport, mode):
    person, notices = Person(), Notices()

    async def asked(message, _, params, __):
        content = person.answer(message, params.requested_schema)
        return ElicitResult(action="decline") if content is None else ElicitResult(action="accept", content=content)

    server = (
        StreamableHttpTransport(url)
        if transport == "http"
        else StdioTransport(binary, ["serve"], env=dict(os.environ), log_file=Path(os.devnull))
    )
    async with Client(server, mode=mode, elicitation_handler=asked, message_handler=notices) as client:
        told = await check(Adapter(client), person, notices)
        return f"{client.session.protocol_version}: {told}"


asyncio.run(run("fastmcp-slim", attempt))

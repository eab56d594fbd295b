"""Loads a verifier by its file and calls it: arguments come as JSON on stdin, bytes as {"base64": …}."""

import base64
import importlib.util
import json
import sys

request = json.load(sys.stdin)
spec = importlib.util.spec_from_file_location("verifier", request["file"])
module = importlib.util.module_from_spec(spec)
spec.loader.exec_module(module)
arguments = [
    base64.b64decode(value["base64"]) if isinstance(value, dict) and "base64" in value else value
    for value in request["arguments"]
]
try:
    print(json.dumps(getattr(module, request["function"])(*arguments)))
except ValueError:
    print("false")

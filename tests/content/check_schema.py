#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 TakeUp contributors
# SPDX-License-Identifier: EUPL-1.2
"""Checks every YAML source against resources/content/schema.json, as an editor would. Exit 77: the modules are missing."""
import json
import pathlib
import sys

try:
    import jsonschema
    import yaml
except ImportError:
    sys.exit(77)


class TextLoader(yaml.SafeLoader):
    """Days and words such as `no` stay text, as in our own reader."""


TextLoader.yaml_implicit_resolvers = {
    sign: [(tag, pattern) for tag, pattern in resolvers if tag.rsplit(":", 1)[1] in ("int", "float", "null")]
    for sign, resolvers in yaml.SafeLoader.yaml_implicit_resolvers.items()
}


def typed(node):
    """Plain true and false as JSON has them; keys as text."""
    if isinstance(node, dict):
        return {str(key): typed(value) for key, value in node.items()}
    if isinstance(node, list):
        return [typed(value) for value in node]
    return {"true": True, "false": False}.get(node, node) if isinstance(node, str) else node


def main(folder):
    root = pathlib.Path(folder)
    validator = jsonschema.Draft202012Validator(json.loads((root / "schema.json").read_text(encoding="utf-8")))
    faults = 0
    for path in sorted(root.glob("*/*.yaml")):
        source = typed(yaml.load(path.read_text(encoding="utf-8"), Loader=TextLoader))
        for fault in validator.iter_errors(source):
            deepest = jsonschema.exceptions.best_match([fault])
            place = "/".join(str(part) for part in deepest.absolute_path)
            print(f"{path}: {place}: {deepest.message[:200]}")
            faults += 1
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))

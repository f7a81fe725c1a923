"""A throw-away project tree for the tests of the checks."""
import pathlib
import sys
import tempfile
import unittest

TOOLS = pathlib.Path(__file__).resolve().parents[2] / "tools"
sys.path.insert(0, str(TOOLS))

ROOMS = """
[rooms]
base = []
text = ["base"]
"doors/cli" = ["base", "text"]

[sizes]
header_lines = 10
source_lines = 20
function_lines = 6
median_function_lines = 4
"""


class TreeTest(unittest.TestCase):
    """Each test gets an empty tree with the table above; write() adds files to it."""

    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.root = pathlib.Path(folder.name)
        self.write("rooms.toml", ROOMS)

    def write(self, name, text):
        path = self.root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(text if isinstance(text, bytes) else text.encode("utf-8"))
        return path

    def findings(self, check, **options):
        return check(self.root, **options)[0]

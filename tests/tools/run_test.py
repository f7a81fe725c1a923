"""The front door, run in a copy of its own with stand-ins for dpkg-query and apt-get first on the path."""
import os
import pathlib
import shutil
import subprocess
import tempfile
import unittest

PROJECT = pathlib.Path(__file__).resolve().parents[2]
INSTALLED = "#!/bin/sh\nfor p in \"$@\"; do case $p in -*|*status*) ;; cmake) ;; *) echo \"installed $p\" ;; esac; done\n"


class Run(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.root = pathlib.Path(folder.name).resolve()
        shutil.copy(PROJECT / "run", self.root)
        shutil.copytree(PROJECT / "tools", self.root / "tools")
        (self.root / "bin").mkdir()
        self.asked = self.root / "asked"

    def stand_in(self, name, script):
        path = self.root / "bin" / name
        path.write_text(script, encoding="utf-8")
        path.chmod(0o755)

    def run_it(self, *arguments, path=None, **environment):
        environment = {**os.environ, "PATH": path or f"{self.root}/bin:{os.environ['PATH']}", "MITHAQ_SKIP_INSTALL": "", **environment}
        return subprocess.run([self.root / "run", *arguments], capture_output=True, text=True, env=environment, check=False)

    def with_apt(self, status=0):
        self.stand_in("dpkg-query", INSTALLED)
        self.stand_in("apt-get", f'#!/bin/sh\necho "$*" >>"{self.asked}"\nexit {status}\n')
        self.stand_in("sudo", '#!/bin/sh\nexec "$@"\n')

    def test_help_teaches_on_standard_output(self):
        for arguments in ((), ("help",), ("--help",)):
            done = self.run_it(*arguments)
            self.assertEqual((done.returncode, done.stderr), (0, ""))
            for command in ("demo", "test", "check", "mithaq", "fuzz", "install"):
                self.assertIn(f"./run {command}", done.stdout)

    def test_unknown_command(self):
        done = self.run_it("tset")
        self.assertEqual((done.returncode, done.stdout), (2, ""))
        self.assertIn("no such command: tset", done.stderr)

    def test_install_line_names_every_package(self):
        done = self.run_it("install", "--print")
        for file in (PROJECT / "tools/packages").glob("*.txt"):
            for line in file.read_text(encoding="utf-8").splitlines():
                self.assertIn(line.split("#")[0].strip(), done.stdout)
        self.assertIn("apt-get install -y", done.stdout)

    def test_only_what_is_missing_is_installed_and_asked_for_once(self):
        self.with_apt()
        (self.root / "tools/packages/build.txt").write_text("cmake  # comment\nninja-build\n", encoding="utf-8")
        done = self.run_it("install")
        self.assertEqual((done.returncode, done.stdout), (0, ""))
        update, install = self.asked.read_text(encoding="utf-8").splitlines()
        self.assertTrue(update.endswith(" update"), update)
        self.assertTrue(install.endswith("--no-install-recommends cmake"), install)
        self.run_it("install")
        self.assertEqual(len(self.asked.read_text(encoding="utf-8").splitlines()), 2)

    def test_failed_installation_says_what_to_do(self):
        self.with_apt(status=100)
        done = self.run_it("install")
        self.assertEqual(done.returncode, 1)
        self.assertIn("to do it by hand: apt-get update && apt-get install", done.stderr)
        self.assertFalse(list((self.root / "build").glob("stamps/*")))

    def test_other_systems_are_told_what_is_needed(self):
        for tool in ("bash", "env", "dirname", "readlink", "cat", "sed", "sort", "sha256sum", "cut", "flock", "mkdir"):
            (self.root / "bin" / tool).symlink_to(shutil.which(tool))
        done = self.run_it("install", path=str(self.root / "bin"))
        self.assertEqual(done.returncode, 1)
        self.assertIn("ninja-build", done.stderr)
        self.assertEqual(self.run_it("install", path=str(self.root / "bin"), MITHAQ_SKIP_INSTALL="1").returncode, 0)


if __name__ == "__main__":
    unittest.main()

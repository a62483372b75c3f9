"""The Vensim model compiled to JavaScript by SDEverywhere: https://sdeverywhere.org, MIT licence."""

import json
import shutil
import subprocess
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np

from bench.peers import mdl
from bench.peers.vensim import COLUMNS
from planner.scenario import Scenario

PACKAGE = Path(__file__).with_name("sdeverywhere")


class Answer(NamedTuple):
    values: list[np.ndarray]
    """All outputs of each scenario, shape (months, numbers)."""
    seconds: float
    """Of the fastest run."""


def install(folder: Path) -> str:
    """Install the compiler into a folder; what is in the way, or nothing."""
    if not (shutil.which("node") and shutil.which("npm")):
        return "node and npm are not installed"
    shutil.copytree(PACKAGE, folder, dirs_exist_ok=True)
    done = _said(["npm", "install", "--no-audit", "--no-fund", "--no-package-lock"], folder)
    if done.returncode:
        return f"npm could not install it: {done.stderr.strip().splitlines()[0]}"
    return ""


def answer(scenarios: list[Scenario], folder: Path, repeats: int) -> Answer:
    """Translate and run scenarios in the folder that holds the compiler.

    Raises RuntimeError with what node says if it fails.
    """
    models = []
    for i, scenario in enumerate(scenarios):
        models.append(folder / f"model{i}.mdl")
        models[-1].write_text(mdl.text(scenario), encoding="utf-8")
    request = folder / "request.json"
    request.write_text(json.dumps(
        {"models": list(map(str, models)), "outputs": COLUMNS, "repeats": repeats}), encoding="utf-8")
    done = _said(["node", "run.mjs", str(request)], folder)
    if done.returncode:
        raise RuntimeError(done.stderr)
    told: list[dict[str, Any]] = json.loads(done.stdout)["models"]
    return Answer(
        [np.array(model["values"], float).T for model in told],
        min(second for model in told for second in model["seconds"]))


def _said(words: list[str], folder: Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run(words, capture_output=True, check=False, text=True, cwd=folder)

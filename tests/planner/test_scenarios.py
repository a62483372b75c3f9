"""The scenarios that ship: sound, canonical, told in words, and different from each other."""

import re
from pathlib import Path

import numpy as np
import pytest

from planner import files
from planner.evidence import sources
from planner.outputs import SERIES
from planner.run import run
from planner.scenario import Scenario

FOLDER = Path(__file__).parents[2] / "scenarios"
STORIES = (
    "agents-everywhere", "api-wall-2027", "baseline", "chip-squeeze", "chips-at-home", "cost-miracle-holds",
    "fortress-west", "green-power-converges", "moe-catches-up", "open-weights-counterstroke", "pjm-squeeze",
    "post-moe-leap-china", "post-moe-leap-us", "price-war", "sunk-hardware",
)


def path(story: str) -> Path:
    return FOLDER / f"{story}{files.SUFFIX}"


def scenario(story: str) -> Scenario:
    return files.read(path(story)).scenario


every_story = pytest.mark.parametrize("story", STORIES)


def test_the_folder_holds_the_stories_and_nothing_else() -> None:
    assert sorted(entry.name for entry in FOLDER.iterdir()) == [path(story).name for story in STORIES]


@every_story
def test_reads_without_a_remark_and_writes_the_same_bytes(story: str) -> None:
    data = path(story).read_bytes()
    loaded = files.parse(data, path(story).name)
    assert loaded.notices == ()
    assert files.to_bytes(loaded.scenario) == data


@every_story
def test_tells_in_a_few_sentences_which_article_it_stages(story: str) -> None:
    assert 2 <= len(re.findall(r"\.(?= |$)", scenario(story).description)) <= 4
    assert any(sources()[code].kind == "article" for code in scenario(story).sources)
    assert scenario(story).author and len(scenario(story).display.charts) == 4


@every_story
def test_runs_to_finite_numbers(story: str) -> None:
    projection = run(scenario(story))
    assert all(np.isfinite(projection[output]).all() for output in SERIES)


def test_names_are_unique() -> None:
    assert len({scenario(story).name for story in STORIES}) == len(STORIES)


def test_the_baseline_changes_nothing() -> None:
    assert scenario("baseline").same_numbers(Scenario())
    assert scenario("baseline").name == Scenario().name


def test_every_other_story_moves_the_projection_and_leaves_today() -> None:
    base = run(Scenario())
    ends = set()
    for story in STORIES:
        projection = run(scenario(story))
        ends.add(projection["developer_share"][0, -1].tobytes())
        assert not any(change.spec.kind == "assumption" for change in scenario(story).diff())
        assert projection["price"][0, 0].tolist() == base["price"][0, 0].tolist()
    assert len(ends) == len(STORIES)

"""Claims: verdicts that follow from the figures, and levers that turn them where they say."""

import json
import re
import string
from dataclasses import replace

import numpy as np
import pytest

from planner import language
from planner.analysis import phrases
from planner.analysis.claims import CLAIMS, Answer, Verdict, check_all
from planner.analysis.claims.check import DIGITS, check
from planner.analysis.claims.claim import SCENARIO, Figure, Known, Run, Setting, known, run
from planner.calibration import REGION_WEIGHT
from planner.cli import main
from planner.declare import Spec
from planner.evidence import facts, sources
from planner.run import run as project
from planner.scenario import INPUTS, Scenario
from planner.sets import Bloc, Component, Region
from planner.shocks import Shock, ShockKind
from tests.planner.extremes import Batch
from tests.planner.spoken import templates

Capture = pytest.CaptureFixture[str]
WITH_LEVER = [id for id, claim in CLAIMS.items() if claim.lever]

WORLDS = {
    "baseline": Scenario(),
    "sunk hardware": Scenario().with_input("hardware_recovery_china_2030", 0.0),
    "half sunk in the US": Scenario().with_input("hardware_recovery_us_2030", 0.2),
    "hungry models": Scenario().with_input("energy_per_mtok", 1.0),
    "cheap America": Scenario().with_input("price_us", 0.1),
    "thrifty models": Scenario().with_input("reinvestment", 0.1),
    "one more wall": Scenario().with_shock(
        Shock(ShockKind.API_RESTRICTION, 3, None, 1.0, bloc=Bloc.CHINA, region=Region.US)),
}


def answer(id: str, scenario: Scenario | None = None) -> Answer:
    found, = check_all(scenario or Scenario(), [id])
    return found


def setting(**values: float) -> Scenario:
    scenario = Scenario()
    for name, value in values.items():
        scenario = scenario.with_input(name, value)
    return scenario


@pytest.fixture(scope="module")
def answers() -> dict[str, Answer]:
    return dict(zip(CLAIMS, check_all(Scenario()), strict=True))


# What is declared

def test_there_are_fifteen_claims_under_their_ids() -> None:
    assert len(CLAIMS) == 15
    assert all(claim.id == id and re.fullmatch(r"[a-z_]+", id) for id, claim in CLAIMS.items())


@pytest.mark.parametrize("id", CLAIMS)
def test_a_claim_names_things_that_exist(id: str) -> None:
    claim, known_facts = CLAIMS[id], {fact.id: fact for fact in facts()}
    assert claim.source and set(claim.source) | set(claim.against) <= set(sources())
    assert not set(claim.source) & set(claim.against)
    assert all(code[0] == "S" for code in claim.source)  # said in an article
    assert not claim.lever or claim.lever in INPUTS
    for given in claim.given.values():
        if isinstance(given, Known):
            assert getattr(known_facts[given.id], given.end) is not None
        elif isinstance(given, Setting):
            assert given.id in INPUTS
        else:
            assert isinstance(given, Run) and given.world in claim.worlds


@pytest.mark.parametrize("id", CLAIMS)
def test_every_place_in_a_sentence_is_a_figure(id: str, answers: dict[str, Answer]) -> None:
    for template in CLAIMS[id].templates:
        places = {name for _, name, _, _ in string.Formatter().parse(template) if name is not None}
        assert places <= set(answers[id].figures)


@pytest.mark.parametrize("id", CLAIMS)
def test_no_figure_of_the_scenario_is_written_into_a_sentence(id: str) -> None:
    """What is typed are months, powers of a unit and the words that go with a threshold."""
    for template in CLAIMS[id].templates:
        typed = re.sub(r"\{[^}]*\}|2030-12|2030|2028|H100e", "", template)
        assert re.findall(r"\d+", typed) in ([], ["1"]), template


def test_a_claim_needs_parts_with_a_lever_or_a_reason() -> None:
    claim = CLAIMS["moe_window"]
    for wrong in ({"parts": ()}, {"lever": ""}, {"outside": "No."}):
        with pytest.raises(ValueError, match="needs either parts and a lever, or a reason"):
            replace(claim, **wrong)


def test_an_unknown_claim_is_a_key_error() -> None:
    with pytest.raises(KeyError):
        check_all(Scenario(), ["weather"])


# Verdicts at the defaults, as the evidence reads them

@pytest.mark.parametrize(("id", "verdict"), {
    "share_of_calls": Verdict.PARTLY,  # ahead, but 61% is of ten models
    "who_the_users_are": Verdict.OUTSIDE,
    "start_ups": Verdict.PARTLY,  # bounds who would consider, not the share
    "price_driven": Verdict.PARTLY,  # much of it goes, and some stays
    "price_differential": Verdict.PARTLY,  # on list, not as paid
    "cheap_power": Verdict.FAILS,
    "loyalty": Verdict.HOLDS,  # the frontier moves first
    "electricity_in_operating_cost": Verdict.PARTLY,  # without servers only
    "energy_per_million": Verdict.FAILS,
    "green_power": Verdict.PARTLY,  # dearer, and hardly felt
    "moe_window": Verdict.HOLDS,  # a quarter is left after 30 months
    "gpu_demand": Verdict.FAILS,
    "night_shift": Verdict.HOLDS,
    "api_restriction": Verdict.PARTLY,  # open weights run on
    "export_control": Verdict.PARTLY,  # both, in time
}.items())
def test_verdicts_at_the_defaults(id: str, verdict: Verdict, answers: dict[str, Answer]) -> None:
    assert answers[id].verdict is verdict


@pytest.mark.parametrize("world", WORLDS)
def test_verdicts_follow_from_the_parts(world: str) -> None:
    for found in check_all(WORLDS[world]):
        true = sum(found.parts)
        assert (found.verdict is Verdict.OUTSIDE) == (not found.parts) == (found.lever is None)
        assert (found.verdict is Verdict.HOLDS) == (found.premise and 0 < true == len(found.parts))
        assert (found.verdict is Verdict.PARTLY) == (found.premise and 0 < true < len(found.parts))


def test_together_and_alone_a_claim_has_the_same_answer(answers: dict[str, Answer]) -> None:
    for id, together in answers.items():
        alone = answer(id)
        assert (alone.verdict, alone.lever, alone.figures) == (
            together.verdict, together.lever, together.figures)


# Levers

def turned(scenario: Scenario, found: Answer) -> Answer:
    assert found.lever is not None and found.lever.turns is not None
    return answer(found.claim.id, scenario.with_input(found.lever.id, found.lever.turns))


@pytest.mark.parametrize("world", WORLDS)
def test_moving_the_lever_to_its_value_turns_the_verdict(world: str) -> None:
    moved = [found for found in check_all(WORLDS[world]) if found.lever and found.lever.turns is not None]
    assert len(moved) >= 6
    for found in moved:
        held = found.verdict is Verdict.HOLDS
        assert (turned(WORLDS[world], found).verdict is Verdict.HOLDS) is not held, found.claim.id
        assert found.lever.now == WORLDS[world].value(found.lever.id) != found.lever.turns
        assert INPUTS[found.lever.id].min <= found.lever.turns <= INPUTS[found.lever.id].max


@pytest.mark.parametrize("id", WITH_LEVER)
def test_nothing_turns_between_here_and_the_value(id: str, answers: dict[str, Answer]) -> None:
    """Or nowhere, where no value is named: seen on a grid that is not the one of the search."""
    found = answers[id]
    assert found.lever is not None
    spec, held = found.lever.spec, found.verdict is Verdict.HOLDS
    if found.lever.turns is None:
        tried = np.linspace(spec.min, spec.max, 12)
    else:
        tried = found.lever.now + np.array([0.3, 0.6, 0.9]) * (found.lever.turns - found.lever.now)
    for value in tried:
        there = answer(id, Scenario().with_input(spec.id, float(value)))
        assert (there.verdict is Verdict.HOLDS) is held, value


def test_the_value_is_as_near_as_it_is_round() -> None:
    """On a threshold that is known: 0.5 of the energy per token times the market's mix."""
    found = answer("energy_per_million")
    per_input = found.figures["mix"] / Scenario().value("energy_per_mtok")
    exact = found.figures["low"] / per_input
    assert exact <= found.lever.turns < 1.02 * exact


@pytest.mark.parametrize("id", WITH_LEVER)
def test_advice_names_the_lever_and_its_values(id: str, answers: dict[str, Answer]) -> None:
    found = answers[id]
    assert f'"{INPUTS[found.claim.lever].label}"' in found.advice
    if found.lever.turns is None:
        spec = found.lever.spec
        ends = [phrases.setting(spec, end, DIGITS) for end in (spec.min, spec.max)]
        assert found.advice.startswith("No value") and all(end in found.advice for end in ends)
    else:
        for value in (found.lever.now, found.lever.turns):
            assert phrases.setting(found.lever.spec, value, DIGITS) in found.advice


def test_what_no_value_turns_is_said_to_hold_everywhere_or_nowhere() -> None:
    claim = replace(CLAIMS["moe_window"], lever="carbon_us")
    (held,), (failed,) = (check([claim], setting(moe_convergence=value)) for value in (15, 60))
    assert held.advice.startswith('It holds at every value of "Grid carbon, US" from 0 kgCO2/kWh to 1 ')
    assert failed.advice.startswith('No value of "Grid carbon, US" from 0 kgCO2/kWh to 1 ')


@pytest.mark.parametrize("name", INPUTS)
def test_a_lever_at_either_end_of_its_range_can_be_searched(name: str) -> None:
    claim = replace(CLAIMS["moe_window"], lever=name)
    spec: Spec = INPUTS[name]
    for end in (spec.min, spec.max):
        found, = check([claim], Scenario().with_input(name, end))
        assert found.lever is not None and found.lever.now == end
        assert (found.lever.turns is not None) == (name == "moe_convergence")


# What the claims are about

def test_sunk_hardware_makes_electricity_decisive() -> None:
    before, after = (answer("electricity_in_operating_cost", WORLDS[name])
                     for name in ("baseline", "sunk hardware"))
    assert before.parts == (True, False) and after.parts == (True, True)
    assert after.figures["full"] == pytest.approx(after.figures["operating"])  # nothing else is left


def test_power_explains_the_gap_only_where_little_else_of_it_is_left() -> None:
    baseline = WORLDS["baseline"]
    projection = project(baseline)
    power, price = (
        projection.at(0, *of(Bloc.US)) - projection.at(0, *of(Bloc.CHINA))
        for of in (lambda b: ("cost", b, Component.ELECTRICITY), lambda b: ("price", b)))
    found = answer("cheap_power")
    assert found.figures["part"] == pytest.approx(power / price) and found.verdict is Verdict.FAILS
    assert answer("cheap_power", WORLDS["half sunk in the US"]).verdict is Verdict.HOLDS


def test_who_is_not_cheaper_has_no_advantage_to_explain_or_to_lose() -> None:
    for id in ("cheap_power", "price_driven"):
        found = answer(id, WORLDS["cheap America"])
        assert found.verdict is Verdict.FAILS and not found.premise
        assert "not the cheaper ones" in found.arithmetic


def test_a_gap_that_cannot_narrow_says_nothing_of_loyalty() -> None:
    found = answer("loyalty", WORLDS["sunk hardware"])
    assert found.verdict is Verdict.FAILS and "does not narrow" in found.arithmetic


def test_hosts_elsewhere_make_an_api_restriction_harmless() -> None:
    left = {}
    for hosted in (0.0, 0.5, 1.0):
        found = answer("api_restriction", setting(western_hosted=hosted))
        left[hosted] = found.figures["left_api"]
        assert found.figures["exposure"] == pytest.approx(REGION_WEIGHT[Region.US] * (1 - hosted))
        assert found.figures["left_ban"] == pytest.approx(answer("api_restriction").figures["left_ban"])
    assert left[0.0] == pytest.approx(found.figures["left_ban"])  # with no host elsewhere it is a ban
    assert left[0.0] < left[0.5] < left[1.0] == pytest.approx(1.0)
    assert found.verdict is Verdict.FAILS


def test_a_wall_that_stands_already_does_not_hide_what_one_does() -> None:
    ours, plain = (answer("api_restriction", WORLDS[name]) for name in ("one more wall", "baseline"))
    assert ours.figures == plain.figures


def test_an_export_control_that_does_nothing_holds_nobody_back() -> None:
    harmless = setting(export_cost_effect=0, export_supply_effect=0, export_lag_effect=0)
    found = answer("export_control", harmless)
    assert found.verdict is Verdict.HOLDS
    assert found.figures["lost_57"] == pytest.approx(0.0) and found.figures["lag"] == pytest.approx(0.0)


def test_faster_substitution_leaves_fewer_accelerators_missing() -> None:
    fleets = [answer("export_control", setting(substitution_time=months)).figures["fleet_57"]
              for months in (60, 24, 6)]
    assert fleets == sorted(fleets) and fleets[0] + 0.05 < fleets[-1] < 1.0


@pytest.mark.parametrize(("half_life", "verdict"), [
    (5, Verdict.PARTLY), (12.1, Verdict.HOLDS), (15, Verdict.HOLDS), (17.9, Verdict.HOLDS),
    (40, Verdict.PARTLY)])
def test_the_window_stands_open_for_two_half_lives(half_life: float, verdict: Verdict) -> None:
    found = answer("moe_window", setting(moe_convergence=half_life))
    assert found.verdict is verdict
    assert found.figures["left_low"] == pytest.approx(0.5 ** (24 / half_life))


def test_locked_in_users_stay_when_the_price_advantage_goes() -> None:
    kept = [answer("price_driven", setting(locked_in=part)).figures["kept_12"] for part in (0, 0.3, 0.9)]
    assert kept == sorted(kept) and kept[-1] > 0.9


def test_prices_that_nobody_minds_bind_nobody_and_drive_nobody() -> None:
    found = answer("price_driven", setting(price_sensitivity=0, price_elasticity=0))
    assert found.figures["kept_12"] == pytest.approx(1.0, abs=1e-3) and found.verdict is Verdict.FAILS


def test_work_for_a_token_follows_what_is_reinvested() -> None:
    work = [answer("gpu_demand", setting(reinvestment=part)).figures["per_token"] for part in (0, 0.65, 1)]
    assert work == sorted(work) and work[0] < 0.5 and work[1] > 0.9


def test_no_night_shift_saves_nothing() -> None:
    found = answer("night_shift", setting(night_shift_gain=0))
    assert found.figures["saved"] == 0.0 and found.verdict is Verdict.FAILS


def test_the_router_is_a_part_of_its_ten_most_used_models() -> None:
    found = answer("share_of_calls")
    assert found.figures["top"] == pytest.approx(8.743 / 13)  # of the week that the article counts
    assert found.figures["of_all"] < found.figures["china"]


# Words

@pytest.mark.parametrize(("id", "name", "value"), [
    ("share_of_calls", "router_coverage", 0.012),
    ("share_of_calls", "preference_china_agentic", 0.5),
    ("price_driven", "locked_in", 0.5),
    ("price_differential", "price_gap_2030", 3.0),
    ("cheap_power", "electricity_us", 0.17),
    ("loyalty", "price_sensitivity", 1.5),
    ("electricity_in_operating_cost", "electricity_opex_share", 0.5),
    ("energy_per_million", "energy_per_mtok", 0.2),
    ("green_power", "electricity_china", 0.05),
    ("moe_window", "moe_convergence", 20.0),
    ("gpu_demand", "algorithmic_progress", 40.0),
    ("night_shift", "utilisation_china", 0.7),
    ("api_restriction", "western_hosted", 0.2),
    ("export_control", "export_supply_effect", 0.6),
    ("start_ups", "consideration_today", 0.6),
    ("who_the_users_are", "home_bias", 1.0),
])
def test_the_arithmetic_follows_the_inputs(
    id: str, name: str, value: float, answers: dict[str, Answer]
) -> None:
    there = answer(id, Scenario().with_input(name, value))
    numbers = [re.findall(r"\d[\d.,]*\d|\d", words) for words in (answers[id].arithmetic, there.arithmetic)]
    assert len(numbers[0]) == len(numbers[1]) and numbers[0] != numbers[1]


@pytest.mark.parametrize(("value", "spec", "text"), [
    (0.47, "2%", "47%"), (0.4717, "4%", "47.17%"), (16.7, "g", "16.7"), (0.61, "g%", "61%"),
    (4.7, "3", "4.70"), (-0.0123, "2%", "\u22121.2%"), (1234.5, "3", "1,230"), (2.0, "g", "2"),
    (0.5, "", "0.50"),    (float("nan"), "2%", "\u2013"), (float("inf"), "g", "\u2013")])
def test_figures_are_shown_as_their_place_says(value: float, spec: str, text: str) -> None:
    assert format(Figure(value), spec) == text


@pytest.mark.parametrize(("name", "value", "text"), [
    ("western_hosted", 0.134, "13.4%"), ("moe_convergence", 11.9, "11.9 months"),
    ("price_sensitivity", 0.99, "0.99"), ("accelerators_us_2030", 900.0, "900 M H100e"),
    ("token_growth", 100.0, "100x per year")])
def test_values_are_told_with_their_unit(name: str, value: float, text: str) -> None:
    assert phrases.setting(INPUTS[name], value, DIGITS) == text


def told(found: Answer) -> list[str]:
    return [found.sentence, found.where, found.verdict_words, found.arithmetic, found.advice,
            *(sentence for sentence, _ in found.findings)]


def test_whatever_the_scenario_words_are_whole(wild: Batch) -> None:
    """At the ends of all inputs at once, with a shock of every kind."""
    random = np.random.default_rng(7)
    for corner in random.choice(len(wild.inputs), 60, replace=False):
        scenario = Scenario()
        for name in INPUTS:
            scenario = scenario.with_input(name, float(wild.inputs[name][corner]))
        for found in check_all(replace(scenario, shocks=STORM)):
            for words in told(found):
                assert words and words == words.strip() and words.isprintable()
                assert not re.search(r"\bnan\b|\binf\b|None|[{}]|  | [,.;:]|!", words), words
            assert all(words.endswith(".") for words in (found.sentence, found.where, found.arithmetic))


STORM = (
    Shock(ShockKind.EXPORT_CONTROL, 4, None, 1.0), Shock(ShockKind.MODEL_BAN, 2, 20, 1.0),
    Shock(ShockKind.CAPACITY_LOSS, 5, None, 0.95), Shock(ShockKind.TARIFF, 1, None, 9.0, bloc=Bloc.CHINA))


SENTENCES = templates(*(
    f"planner.analysis.claims.{name}"
    for name in ("check", "claim", "shares", "prices", "energy", "compute", "policy")))


def test_every_sentence_can_be_put_in_another_language() -> None:
    english = [told(found) for world in WORLDS.values() for found in check_all(world)]
    with language.speaking({template: f"@{template}" for template in SENTENCES}):
        spoken = [told(found) for world in WORLDS.values() for found in check_all(world)]
    assert spoken == [[f"@{words}" for words in words_of_one] for words_of_one in english]


def test_no_model_is_run_for_what_inputs_say() -> None:
    assert CLAIMS["moe_window"].quantities == () and not CLAIMS["moe_window"].worlds
    assert answer("moe_window").lever is not None


def test_givens_name_what_they_read() -> None:
    assert run("price", Bloc.US).world == SCENARIO
    with pytest.raises(KeyError):
        run("prices", Bloc.US)
    with pytest.raises(KeyError):
        _ = known("S9-99").fact


# The command

def printed(capsys: Capture, *argv: str) -> str:
    assert main(["claims", *argv]) == 0
    captured = capsys.readouterr()
    assert captured.err == ""
    return captured.out


def test_the_command_prints_every_claim_in_a_hundred_columns(capsys: Capture) -> None:
    text = printed(capsys)
    assert max(map(len, text.splitlines())) <= 100
    flowing = " ".join(text.split())
    for found in check_all(Scenario()):
        for words in told(found):
            assert " ".join(words.split()).replace("\u2212", "-") in flowing
        assert f"[{found.claim.id}]" in flowing


def test_the_command_follows_the_settings(capsys: Capture) -> None:
    sunk = ["--set", "hardware_recovery_china_2030=0", "--id", "electricity_in_operating_cost"]
    assert "Verdict: holds in part" in printed(capsys, *sunk[2:])
    assert "Verdict: holds here" in printed(capsys, *sunk)


def test_json_holds_the_answers_in_full(capsys: Capture) -> None:
    tree = json.loads(printed(capsys, "--format", "json"))
    assert tree["scenario"] == "Baseline"
    for entry, found in zip(tree["claims"], check_all(Scenario()), strict=True):
        assert entry["id"] == found.claim.id and entry["verdict"] == found.verdict.name.lower()
        assert entry["sentence"] == found.sentence and entry["arithmetic"] == found.arithmetic
        assert entry["figures"] == found.figures and entry["advice"] == found.advice
        assert [part["true"] for part in entry["parts"]] == list(found.parts)
        assert (entry["lever"] or {}).get("turns") == (found.lever.turns if found.lever else None)


def test_json_has_null_where_a_figure_is_not_finite(capsys: Capture) -> None:
    text = printed(capsys, "--format", "json", "--set", "price_us=0.1", "--set", "price_gap_2030=0.5",
                   "--id", "cheap_power")
    assert json.loads(text)["claims"][0]["figures"]["part_2030"] is None


def test_chosen_claims_come_once_and_in_the_order_asked(capsys: Capture) -> None:
    ids = ["night_shift", "loyalty", "night_shift"]
    options = [word for id in ids for word in ("--id", id)]
    tree = json.loads(printed(capsys, "--format", "json", *options))
    assert [entry["id"] for entry in tree["claims"]] == ["night_shift", "loyalty"]


def test_an_unknown_claim_is_refused_with_the_nearest(capsys: Capture) -> None:
    assert main(["claims", "--id", "night_shifts"]) == 2
    assert capsys.readouterr().err == (
        "--id: no claim is called 'night_shifts'; the nearest is night_shift.\n")

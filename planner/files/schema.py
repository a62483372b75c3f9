"""The shape of a scenario file, built from the declarations: one model for each input and shock kind."""

from functools import cache
from typing import Annotated, Any, Literal, TypeAlias, Union

from pydantic import BaseModel, ConfigDict, Field, create_model
from typing_extensions import TypeAliasType

from planner.assumptions import ASSUMPTIONS
from planner.charts import CHARTS
from planner.declare import Spec
from planner.evidence import sources
from planner.files.form import (
    EVERYWHERE,
    FORMAT,
    FORMAT_VERSION,
    MAX_CHARTS,
    MAX_NAME,
    MAX_STEP_TEXT,
    MAX_STEP_TITLE,
    MAX_TEXT,
    THRESHOLD_LIMITS,
    VOLUME_UNIT,
)
from planner.kpis import KPIS, KPIS_AT_MOST
from planner.language import ENGLISH, speaking
from planner.levers import LEVERS
from planner.measures import MEASURES
from planner.months import month_names
from planner.observations import FIRST, LAST, MAX_OBSERVED, OBSERVABLE, Observable
from planner.scenario import INPUTS, VOLUME_LIMITS
from planner.sets import Bloc, key
from planner.shocks import AXES, KINDS, MAX_SHOCKS, MONTHS_AT_MOST, RAMP_AT_MOST, ShockKind
from planner.steps import MAX_SOURCES, MAX_STEPS
from planner.version import MODEL_VERSION

Model: TypeAlias = type[BaseModel]

_CONFIG = ConfigDict(strict=True, extra="forbid", allow_inf_nan=False)
_OPTIONAL: Any = Field(default_factory=lambda: None)  # a default of null would show in the schema

_LINE = r"^[^\x00-\x1f\x7f-\x9f]*$"
_LINES = r"^[^\x00-\x08\x0b-\x1f\x7f-\x9f]*$"
_Name = Annotated[str, Field(max_length=MAX_NAME, pattern=_LINE)]
_Source = Annotated[str, Field(min_length=1, max_length=MAX_NAME, pattern=_LINE)]
_Text = Annotated[str, Field(max_length=MAX_TEXT, pattern=_LINES)]
_StepTitle = Annotated[str, Field(min_length=1, max_length=MAX_STEP_TITLE, pattern=_LINE)]
_StepText = Annotated[str, Field(min_length=1, max_length=MAX_STEP_TEXT, pattern=_LINES)]


def _choice(*values: Any) -> Any:
    return Literal[values]


def _number(least: float, most: float) -> Any:
    return Annotated[float, Field(ge=least, le=most)]


def _whole(least: int, most: int) -> Any:
    return Annotated[int, Field(ge=least, le=most)]


def _list(item: Any, most: int) -> Any:
    return Annotated[list[item], Field(max_length=most)]


def _by_month(item: Any) -> Any:
    month: Any = _OBSERVED_MONTH
    return Annotated[dict[month, item], Field(min_length=1)]


def _model(name: str, doc: str, /, **fields: Any) -> Model:
    model: Model = create_model(name, __config__=_CONFIG, __doc__=doc, **fields)
    return model


def _named(name: str, choice: Any) -> Any:
    """A choice that stands in the schema once, under its name."""
    return TypeAliasType(name, choice)


_MONTH = _named("Month", _choice(*month_names(1)))
_OBSERVED_MONTH = _named("ObservedMonth", _choice(*month_names(FIRST, LAST)))
_CHART = _named("Chart", _choice(*CHARTS))
_KPI = _named("Kpi", _choice(*KPIS))
_MEASURE = _named("Measure", _choice(*MEASURES))
_INPUT = _named("Input", _choice(*INPUTS))
_CITED = _named("Source", _choice(*sources()))


def _input(spec: Spec) -> Model:
    return _model(
        spec.id, f"{spec.label}. Default {spec.default:g} {spec.unit}. {spec.note}",
        value=(_number(spec.min, spec.max), ...), unit=(_choice(spec.unit), ...), note=(_Text, ""))


def _inputs(name: str, doc: str, declared: dict[str, Spec]) -> Model:
    return _model(name, doc, **{id: (_input(spec), _OPTIONAL) for id, spec in declared.items()})


def _shock(kind: ShockKind) -> Model:
    spec = KINDS[kind]
    return _model(
        f"shock_{key(kind)}", spec.effect, kind=(_choice(key(kind)), ...), **_targets(kind),
        start=(_MONTH, ...), months=(_whole(1, MONTHS_AT_MOST) | None, ...),
        ramp=(_whole(0, RAMP_AT_MOST), 0), severity=(_number(spec.min, spec.max), ...),
        unit=(_choice(spec.unit), ...), probability=(_number(0, 1), 1.0), note=(_Text, ""))


def _targets(kind: ShockKind) -> dict[str, Any]:
    """The keys that say where a kind of shock applies."""
    everywhere = () if kind is ShockKind.BREAKTHROUGH else (EVERYWHERE,)
    return {target: (_choice(*(key(member) for member in AXES[target]), *everywhere), ...)
            for target in KINDS[kind].targets}


def _step() -> Model:
    events = tuple(
        _model(f"event_{key(kind)}", f"{spec.label}: the shocks of this kind and place.",
               kind=(_choice(key(kind)), ...), **_targets(kind)) for kind, spec in KINDS.items())
    event: Any = Annotated[Union[events], Field(discriminator="kind")]  # noqa: UP007
    return _model(
        "step", "Some of a scenario's changes, told together; its texts may hold named places.",
        title=(_StepTitle, ...), text=(_StepText, ...), inputs=(_list(_INPUT, len(INPUTS)), _OPTIONAL),
        shocks=(_list(event, MAX_SHOCKS), _OPTIONAL), charts=(_list(_CHART, MAX_CHARTS), _OPTIONAL))


def _observed(about: Observable) -> Model:
    bloc = {"bloc": (_choice(*(key(bloc) for bloc in Bloc)), ...)} if about.by_bloc else {}
    values = _by_month(_number(about.low, about.high))
    return _model(
        f"observed_{about.series}", f"{about.label} by month, as the author observed it.",
        series=(_choice(about.series), ...), **bloc, unit=(_choice(about.unit), ...),
        source=(_Source, ...), values=(values, ...))


def _display() -> Model:
    volume = _model(
        "reference_volume", "Tokens that the team whose bill is shown uses in a month.",
        value=(_number(*VOLUME_LIMITS), ...), unit=(_choice(VOLUME_UNIT), ...))
    return _model(
        "display", "How the scenario wants to be looked at; it changes no number of the model.",
        charts=(_list(_CHART, MAX_CHARTS), _OPTIONAL),
        reference_volume=(volume, _OPTIONAL),
        kpis=(_list(_KPI, KPIS_AT_MOST), _OPTIONAL),
        measure=(_MEASURE, _OPTIONAL), threshold=(_number(*THRESHOLD_LIMITS), _OPTIONAL))


@cache
@speaking(ENGLISH)  # whatever language the window has
def document() -> Model:
    """The model of a whole file. It takes a while to build, so it waits for the first file."""
    kinds = tuple(_shock(kind) for kind in KINDS)
    shock: Any = Annotated[Union[kinds], Field(discriminator="kind")]  # noqa: UP007
    observables = tuple(_observed(about) for about in OBSERVABLE.values())
    observed: Any = Annotated[Union[observables], Field(discriminator="series")]  # noqa: UP007
    return _model(
        "scenario", "A Tradewinds scenario: what differs from the defaults of one version of the model.",
        format=(_choice(FORMAT), ...), format_version=(_whole(FORMAT_VERSION, FORMAT_VERSION), ...),
        model_version=(_choice(MODEL_VERSION), ...),
        defaults=(Annotated[str, Field(pattern="^[0-9a-f]{16}$")], _OPTIONAL),
        name=(_Name, ...), author=(_Name, ""), description=(_Text, ""),
        sources=(_list(_CITED, MAX_SOURCES), _OPTIONAL),
        levers=(_inputs("levers", "What a policy or a strategy moves.", LEVERS), _OPTIONAL),
        assumptions=(
            _inputs("assumptions", "What describes today or how the world works.", ASSUMPTIONS), _OPTIONAL),
        shocks=(_list(shock, MAX_SHOCKS), _OPTIONAL),
        steps=(_list(_step(), MAX_STEPS), _OPTIONAL),
        display=(_display(), _OPTIONAL),
        observations=(_list(observed, MAX_OBSERVED), _OPTIONAL))


@cache
def _schema() -> dict[str, Any]:
    return {"$id": f"urn:tradewinds:scenario:{FORMAT_VERSION}", **document().model_json_schema()}


def schema() -> dict[str, Any]:
    """JSON Schema of a scenario file."""
    return dict(_schema())


def node(place: tuple[int | str, ...]) -> dict[str, Any]:
    """What the schema says of a place that pydantic names; empty if it knows none."""
    here = _resolved(_schema())
    for part in place:
        here = _resolved(_below(here, part))
    return here


def _below(here: dict[str, Any], part: int | str) -> dict[str, Any]:
    if isinstance(part, int):
        found = here.get("items", {})
    elif "discriminator" in here:
        found = {"$ref": here["discriminator"]["mapping"][part]}
    else:
        found = here.get("properties", {}).get(part) or here.get("additionalProperties") or {}
    return dict(found)


def _resolved(here: dict[str, Any]) -> dict[str, Any]:
    """The definition that a reference leads to; of a choice with null, the other side."""
    if "anyOf" in here:
        here = next(option for option in here["anyOf"] if option.get("type") != "null")
    if "$ref" in here:
        return dict(_schema()["$defs"][here["$ref"].rsplit("/", 1)[1]])
    return here

"""Claims about what restrictions and export controls do."""

from planner.analysis.claims.claim import Claim, Figures, Part, World, known, run, setting, total
from planner.calibration import REGION_WEIGHT
from planner.language import mark
from planner.months import HORIZON
from planner.sets import Bloc, Region
from planner.shocks import Shock, ShockKind

_FREE, _API, _BAN, _CONTROL = "free", "api", "ban", "control"
_WALLS = (ShockKind.API_RESTRICTION, ShockKind.MODEL_BAN)
_NEXT_MONTH = 1
_YEAR = _NEXT_MONTH + 12


def _wall(kind: ShockKind) -> World:
    """One of full severity around US developers, from next month on, and no other."""
    return World((Shock(kind, _NEXT_MONTH, None, 1.0, bloc=Bloc.CHINA, region=Region.US),), without=_WALLS)


def _left(f: Figures) -> Figures:
    tokens = [weight * f[region.name] for weight, region in zip(REGION_WEIGHT, Region, strict=True)]
    abroad = f["tokens_free"] * (1.0 - tokens[Region.CHINA] / total(tokens))
    return {
        "hosted": 1.0 - f["western_hosted"], "exposure": f["demand"] * (1.0 - f["western_hosted"]),
        "left_api": 1.0 - (f["tokens_free"] - f["tokens_api"]) / abroad,
        "left_ban": 1.0 - (f["tokens_free"] - f["tokens_ban"]) / abroad,
    }


API_RESTRICTION = Claim(
    id="api_restriction",
    sentence=mark("A US restriction on Chinese APIs could erase most of their use abroad at once."),
    source=("S0",), against=("S1",),
    worlds={_FREE: World(without=_WALLS), _API: _wall(ShockKind.API_RESTRICTION),
            _BAN: _wall(ShockKind.MODEL_BAN)},
    given={
        "demand": known("S0-12", factor=0.01), "western_hosted": setting("western_hosted"),
        **{f"tokens_{world}": run("tokens", Bloc.CHINA, month=_NEXT_MONTH, world=world)
           for world in (_FREE, _API, _BAN)},
        **{region.name: run("region_share", region, Bloc.CHINA, month=_NEXT_MONTH, world=_FREE)
           for region in Region},
    },
    derived=_left,
    parts=(
        Part(mark("It takes at least a tenth of the Chinese models' tokens abroad in the month it starts."),
             lambda f: 0.9 - f["left_api"]),
        Part(mark("It takes at least half of the Chinese models' tokens abroad in the month it starts."),
             lambda f: 0.5 - f["left_api"]),
    ),
    arithmetic=mark(
        "Exposed is the US part of demand, {demand:3%}, times the part hosted in China, {hosted:2%}: "
        "{exposure:2%} where nobody evades it. In the month it starts, an API restriction leaves "
        "Chinese models {left_api:2%} of their tokens abroad, and a ban of the models themselves "
        "{left_ban:2%}."),
    lever="western_hosted",
)


def _recovered(f: Figures) -> Figures:
    return {
        "lag": f["lag_control"] - f["lag_free"],
        **{f"fleet_{t}": f[f"accelerators_control_{t}"] / f[f"accelerators_free_{t}"]
           for t in (_YEAR, HORIZON)},
        **{f"lost_{t}": f[f"share_free_{t}"] - f[f"share_control_{t}"] for t in (_YEAR, HORIZON)},
    }


EXPORT_CONTROL = Claim(
    id="export_control",
    sentence=mark("Export controls do not hold China back: they make it replace the chips sooner."),
    source=("S4",),
    worlds={
        _FREE: World(without=(ShockKind.EXPORT_CONTROL,)),
        _CONTROL: World((Shock(ShockKind.EXPORT_CONTROL, _NEXT_MONTH, None, 1.0),),
                        without=(ShockKind.EXPORT_CONTROL,)),
    },
    given={
        "substitution": setting("substitution_time"),
        **{f"{name}_{world}_{t}": run(output, Bloc.CHINA, month=t, world=world)
           for name, output in (("share", "developer_share"), ("accelerators", "accelerators"))
           for world in (_FREE, _CONTROL) for t in (_YEAR, HORIZON)},
        **{f"lag_{world}": run("quality_lag", Bloc.CHINA, world=world) for world in (_FREE, _CONTROL)},
    },
    derived=_recovered,
    parts=(
        Part(mark(
            "By 2030-12 at least half of the accelerators that were missing after a year are made up for."),
             lambda f: f[f"fleet_{HORIZON}"] - (1.0 + f[f"fleet_{_YEAR}"]) / 2),
        Part(mark("By 2030-12 at least half of the share that was lost after a year is won back."),
             lambda f: f[f"lost_{_YEAR}"] / 2 - f[f"lost_{HORIZON}"]),
    ),
    arithmetic=mark(
        "A full control from next month on brings the Chinese share after a year from {share_free_13:3%} "
        "to {share_control_13:3%}, and in 2030-12 from {share_free_57:3%} to {share_control_57:3%}. "
        "China has {fleet_13:3%} of the accelerators it would have had after a year and {fleet_57:3%} in "
        "2030-12, as domestic chips halve what is missing every {substitution:g} months; its models are then "
        "{lag:2} months further behind."),
    lever="export_lag_effect",
)

CLAIMS = (API_RESTRICTION, EXPORT_CONTROL)

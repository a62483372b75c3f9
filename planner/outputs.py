"""Every monthly series of a run, declared once."""

from dataclasses import dataclass

from planner.declare import output, record_type, series
from planner.sets import Bloc, Component, Region, Segment


@dataclass(frozen=True)
class Outputs:
    developer_share: float = output("Developer share", "fraction", Bloc,
        note="Tokens served by a bloc's models over all tokens served on the router market.")
    region_share: float = output("Developer share by region", "fraction", Region, Bloc,
        note="Within one region; 0 where nothing is served.")
    segment_share: float = output("Developer share by region and segment", "fraction",
        Region, Segment, Bloc, note="Within one region and kind of work; 0 where nothing is served.")
    tokens: float = output("Tokens served", "T tokens/week", Bloc)
    unserved: float = output("Demand not served", "fraction",
        note="Demand that no supplier in reach had access or capacity for.")
    consideration: float = output("Consideration of Chinese models", "fraction",
        note="Developers outside China who would consider a Chinese model.")
    price: float = output("Realised price", "USD/Mtok", Bloc,
        note="What users pay for a million tokens after caching and at the market's mix.")
    cost: float = output("Cost", "USD/Mtok", Bloc, Component)
    price_gap: float = output("Price gap US/China, realised", "x")
    headline_gap: float = output("Price gap US/China, headline", "x",
        note="The gap that list prices would show.")
    gross_margin: float = output("Gross margin", "fraction", Bloc)
    electricity_share: float = output("Electricity in cost", "fraction", Bloc)
    electricity_share_operating: float = output("Electricity in operating cost", "fraction", Bloc,
        note="Hardware left out, as in the articles.")
    energy: float = output("Energy per million tokens", "kWh/Mtok", Bloc)
    carbon: float = output("Carbon per million tokens", "gCO2/Mtok", Bloc)
    energy_use: float = output("Energy use of the router market", "GWh/week")
    load_ratio: float = output("Inference load over capacity", "fraction", Bloc)
    accelerators: float = output("AI accelerators", "M H100e", Bloc)
    tokens_per_accelerator: float = output("Tokens per accelerator", "index", Bloc,
        note="2026-03 is 100; the gain from software and model design.")
    quality_lag: float = output("Quality lag behind the US frontier", "months", Bloc)
    spend: float = output("Spend", "MUSD/week", Bloc,
        note="Tokens times price; free tokens are left out.")
    spend_share: float = output("Share of spend", "fraction", Bloc)
    world_tokens: float = output("Tokens of the world", "T tokens/day",
        note="The scale that the router market stands for.")
    market_price: float = output("Price at the market's mix", "USD/Mtok",
        note="Prices weighted by developer share; a team's bill is its tokens times this.")


SERIES = series(Outputs)
OUTPUT_RECORD = record_type(Outputs)

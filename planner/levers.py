"""Levers: what a policy or a strategy moves. They bend the future and leave today as it is."""

from dataclasses import dataclass

from planner.declare import Group, Status, lever, specs


@dataclass(frozen=True)
class Levers:
    electricity_china_2030: float = lever(0.042, "USD/kWh", low=0.036, high=0.056, range=(0.015, 0.15),
        group=Group.ENERGY, label="Electricity, China hubs, 2030", source="S0; X36", status=Status.ARTICLE,
        headline=True,
        note="Power price at the western computing hubs. 280-330 RMB/MWh is expected for 2028-2030, at 7.1 "
             "RMB per USD; the high end is a delivered price read for one hub today.")
    electricity_us_2030: float = lever(0.125, "USD/kWh", low=0.09, high=0.19, range=(0.03, 0.4),
        group=Group.ENERGY, label="Electricity, US, 2030", source="S2; X37; X38; own",
        status=Status.ASSUMPTION,
        headline=True,
        note="Price for large users, put a little above today's. The high end spreads the surge reported for "
             "PJM, the eastern grid; the low end is near the national average surveyed today.")
    electricity_rest_2030: float = lever(0.165, "USD/kWh", low=0.13, high=0.22, range=(0.03, 0.4),
        group=Group.ENERGY, label="Electricity, Europe and rest, 2030", source="S0; S2; own",
        status=Status.ASSUMPTION,
        note="Price for large users. Today's European prices with a small fall, since wind and solar are "
             "said to get cheaper there; the size of the fall is ours.")
    pue_china_2030: float = lever(1.1, "ratio", low=1.04, high=1.2, range=(1.0, 2.0), group=Group.ENERGY,
        label="Data-centre PUE, China, 2030", source="S0; X36; own", status=Status.ASSUMPTION,
        soft=(1.0, 1.5),
        note="PUE is the power of the whole site over the power of its computers; 1 would be no overhead. "
             "The low end is the best Chinese site named, the default leaves room for the average.")
    pue_us_2030: float = lever(1.15, "ratio", low=1.08, high=1.3, range=(1.0, 2.0), group=Group.ENERGY,
        label="Data-centre PUE, US, 2030", source="X36; own", status=Status.ASSUMPTION, soft=(1.0, 1.6),
        note="PUE: site power over computer power. Google's fleet is at 1.10 already, the surveyed world "
             "average at 1.56; we expect large US operators near the first.")

    accelerators_china_2030: float = lever(18.0, "million H100e", low=12.0, high=25.0, range=(1.5, 90.0),
        group=Group.COMPUTE, label="AI accelerators, China, 2030", source="X15; X29; X30; own",
        status=Status.ASSUMPTION, soft=(1.5, 36.0),
        headline=True,
        note="AI chips in Chinese hands, counted in H100e, the work of one NVIDIA H100. Twelve times today's "
             "stock: imports and a doubling Huawei output, slowing down later.")
    accelerators_us_2030: float = lever(210.0, "million H100e", low=150.0, high=300.0, range=(15.0, 900.0),
        group=Group.COMPUTE, label="AI accelerators, US, 2030", source="X15; X16; own",
        status=Status.ASSUMPTION, soft=(15.0, 420.0),
        headline=True,
        note="AI chips in US hands, in equivalents of one NVIDIA H100. Fourteen times today's stock: slower "
             "than the yearly tripling seen until 2025, since money and power set limits.")
    accelerators_rest_2030: float = lever(54.0, "million H100e", low=36.0, high=80.0, range=(4.5, 270.0),
        group=Group.COMPUTE, label="AI accelerators, rest, 2030", source="own", status=Status.ASSUMPTION,
        soft=(4.5, 110.0),
        note="AI chips elsewhere, in equivalents of one NVIDIA H100. Twelve times today's stock, the pace "
             "assumed for China; no source projects this group.")
    hardware_progress: float = lever(25.0, "% per year", low=15.0, high=40.0, range=(0.0, 60.0),
        group=Group.COMPUTE, label="Hardware price-performance gain", source="X28; X32; X34",
        status=Status.DERIVED,
        note="How much more computing a dollar of new hardware buys each year. Chip trends give 25-45%; we "
             "take the slow end, because chips were bid up in 2026.")
    chip_efficiency_china_2030: float = lever(0.85, "x frontier", low=0.6, high=1.0, range=(0.2, 1.5),
        group=Group.COMPUTE, label="Chip efficiency, China, 2030", source="S4; own",
        status=Status.ASSUMPTION,
        note="Work per watt of the chips in Chinese fleets, against the best chips of the day. The article "
             "has the domestic build-out; how much of the distance it closes is ours.")
    night_shift_gain: float = lever(0.08, "fraction", low=0.0, high=0.18, range=(0.0, 0.4),
        group=Group.COMPUTE, label="Night-shift gain, China, by 2030", source="S3; own",
        status=Status.ASSUMPTION,
        note="Utilisation that Chinese fleets add by 2030 when idle nights serve the Western day. The idea "
             "is a cloud vendor's, the size is ours.")
    hardware_subsidy_china_2030: float = lever(0.1, "fraction", low=0.0, high=0.3, range=(0.0, 0.9),
        group=Group.COMPUTE, label="State share of hardware, China, 2030", source="S4; own",
        status=Status.ASSUMPTION,
        note="Part of the hardware cost that the state carries. Chip incentives of up to 70 billion USD are "
             "reported in preparation; their part in a token's cost is our guess.")
    hardware_recovery_china_2030: float = lever(1.0, "fraction", low=0.7, high=1.0, range=(0.0, 1.0),
        group=Group.COMPUTE, label="Hardware cost recovered, China, 2030", source="own",
        status=Status.ASSUMPTION, soft=(0.0, 1.0),
        headline=True,
        note="Part of the hardware cost that prices must earn back; today all of it. At 0 the hardware is "
             "sunk and Chinese vendors price at running cost.")
    hardware_recovery_us_2030: float = lever(1.0, "fraction", low=0.7, high=1.0, range=(0.0, 1.0),
        group=Group.COMPUTE, label="Hardware cost recovered, US, 2030", source="own",
        status=Status.ASSUMPTION, soft=(0.0, 1.0),
        note="Part of the hardware cost that prices must earn back; today all of it. At 0 the hardware is "
             "sunk and US vendors price at running cost.")
    investment_response: float = lever(0.5, "fraction per year at twice the threshold", low=0.2, high=1.0,
        range=(0.0, 3.0), group=Group.COMPUTE, label="Build-out when capacity is short", source="own",
        status=Status.ASSUMPTION,
        note="Extra accelerators a year, as part of the plan, when load is twice the level at which prices "
             "start to rise. A judgement about how fast vendors can react.")

    moe_saving_china_2030: float = lever(3.6, "x dense", low=2.5, high=7.0, range=(1.0, 12.0),
        group=Group.EFFICIENCY, label="MoE saving, Chinese models, 2030", source="S0; X46; own",
        status=Status.ASSUMPTION, soft=(1.0, 12.0),
        headline=True,
        note="MoE, mixture of experts: only a part of the model works on each token. Computing saved against "
             "a model without it; a modest step from today's 3, with studies up to 7.")
    moe_saving_us_2030: float = lever(3.4, "x dense", low=2.5, high=6.0, range=(1.0, 12.0),
        group=Group.EFFICIENCY, label="MoE saving, US models, 2030", source="S0; S2; own",
        status=Status.ASSUMPTION, soft=(1.0, 12.0),
        note="Computing that MoE (mixture of experts: only a part of the model works on each token) saves US "
             "models. Two articles see US vendors adopting it; ending just short of China is our guess.")
    moe_convergence: float = lever(15.0, "months", low=10.0, high=30.0, range=(2.0, 120.0),
        group=Group.EFFICIENCY, label="US convergence on MoE, half-life", source="S0",
        status=Status.ARTICLE, soft=(2.0, 60.0),
        headline=True,
        note="Months in which US models go half of the way to their saving from MoE (mixture of experts) in "
             "2030. Fits a Chinese head start of two to three years: a quarter is left after 30 months.")
    algorithmic_progress: float = lever(15.0, "% per year", low=5.0, high=40.0, range=(0.0, 100.0),
        group=Group.EFFICIENCY, label="Algorithmic efficiency gain", source="X32; own",
        status=Status.ASSUMPTION,
        note="Yearly gain in tokens per unit of computing from better software, with learning by volume "
             "counted apart. Far below the fall of quality-adjusted prices, which mix many causes.")
    learning_rate: float = lever(15.0, "% per doubling", low=8.0, high=25.0, range=(0.0, 30.0),
        group=Group.EFFICIENCY, label="Learning per doubling of tokens", source="S0; X43; own",
        status=Status.ASSUMPTION,
        note="Efficiency gained each time a bloc doubles all the tokens it ever served: the loop from volume "
             "back to cost. Technologies show about 21%; software learning is put lower.")
    reinvestment: float = lever(0.65, "fraction", low=0.4, high=0.9, range=(0.0, 1.0),
        group=Group.EFFICIENCY, label="Efficiency spent on larger models", source="X21; X32; own",
        status=Status.ASSUMPTION, soft=(0.0, 1.0),
        headline=True,
        note="Part of each gain that goes into larger, longer-thinking models and not into lower cost. High, "
             "as prices paid fell only some 5% in a year while like-for-like prices collapsed.")

    price_gap_2030: float = lever(4.0, "x", low=2.5, high=6.5, range=(0.5, 20.0), group=Group.PRICING,
        label="Price gap US/China, 2030", source="S0; X03", status=Status.ARTICLE, soft=(1.0, 10.0),
        headline=True,
        note="The gap US vendors aim at for 2030, at today's relative cost. The middle of the 3-5 times at "
             "which loyalty is said to be tested; users pay 4.8 times today.")
    markup_drift_china: float = lever(0.0, "% per year", low=-10.0, high=10.0, range=(-50.0, 50.0),
        group=Group.PRICING, label="Chinese mark-up, yearly change", source="X33; own",
        status=Status.ASSUMPTION,
        note="Yearly change of Chinese price over cost. Vendors made both deep cuts and large rises in 2026, "
             "so the default is none.")
    free_share_china_2030: float = lever(0.25, "fraction", low=0.05, high=0.4, range=(0.0, 0.8),
        group=Group.PRICING, label="Free tokens, Chinese models, 2030", source="own",
        status=Status.ASSUMPTION, soft=(0.0, 0.8),
        headline=True,
        note="Part of Chinese tokens given away in promotions by 2030. We keep today's quarter; no source "
             "looks ahead.")

    price_sensitivity: float = lever(0.8, "d ln odds / d ln price ratio", low=0.3, high=1.5, range=(0.0, 4.0),
        group=Group.ADOPTION, label="Price sensitivity of model choice", source="X03; X12; own",
        status=Status.ASSUMPTION,
        headline=True,
        note="Rise in the odds of picking a supplier, in per cent, when its price falls 1%. Below the 1.1 "
             "measured between hosts of one model; our weekly fit says 0.45, give or take 0.53.")
    quality_lag_china_2030: float = lever(6.0, "months", low=2.0, high=12.0, range=(-12.0, 36.0),
        group=Group.ADOPTION, label="Quality lag, Chinese models, 2030", source="S2; X48; own",
        status=Status.ASSUMPTION, soft=(-6.0, 24.0),
        headline=True,
        note="How long after the best US model a Chinese equal appears; below 0 China leads. Today's value "
             "kept; past lags were 4-14 months.")
    quality_sensitivity: float = lever(0.08, "d ln odds per month", low=0.03, high=0.18, range=(0.0, 0.5),
        group=Group.ADOPTION, label="Sensitivity to quality lag", source="own", status=Status.ASSUMPTION,
        note="Loss in the odds of being picked for each further month of lag; 0.08 is about 8%. Our "
             "judgement, with a wide range.")
    ecosystem_pull: float = lever(0.3, "ln odds", low=0.0, high=1.2, range=(0.0, 4.0),
        group=Group.ADOPTION, label="Ecosystem pull", source="S0; S3; own", status=Status.ASSUMPTION,
        note="How far a larger share attracts more share, through tools and habit. One article calls the "
             "bond shallow, another sees path dependence; the size is ours.")
    locked_in: float = lever(0.3, "fraction", low=0.1, high=0.6, range=(0.0, 0.95),
        group=Group.ADOPTION, label="Demand that never switches", source="S0; S1; S3; own",
        status=Status.ASSUMPTION, soft=(0.0, 0.95),
        note="Part of demand that stays with its supplier whatever the price, as with weights run on own "
             "servers. The articles disagree; we put it at three in ten.")
    switching_half_life: float = lever(2.0, "months", low=0.7, high=6.0, range=(0.3, 24.0),
        group=Group.ADOPTION, label="Switching, half-life", source="X13; X20; own",
        status=Status.ASSUMPTION, soft=(0.3, 12.0),
        note="Months until half of those who would switch have done so. New models find their level within "
             "weeks, and weekly shares swung widely in spring 2026; whole systems move slower.")
    consideration_ceiling: float = lever(0.85, "fraction", low=0.7, high=0.95, range=(0.05, 1.0),
        group=Group.ADOPTION, label="Ceiling on considering Chinese models", source="S2; X45; own",
        status=Status.ASSUMPTION, soft=(0.05, 1.0),
        note="Developers outside China who would ever use a Chinese model. Just above today's 80%, a figure "
             "that was said of start-ups on open models only.")
    western_hosted: float = lever(0.5, "fraction", low=0.2, high=0.7, range=(0.0, 1.0),
        group=Group.ADOPTION, label="Chinese models hosted outside China", source="X51; S1",
        status=Status.READ, soft=(0.0, 1.0),
        headline=True,
        note="Part of Chinese models' tokens served by hosts outside China, which an API restriction does "
             "not reach. From one unmeasured forum statement; open weights make it possible.")

    token_growth: float = lever(4.0, "x per year", low=3.0, high=6.0, range=(1.0, 12.0),
        group=Group.DEMAND, label="Token growth, today", source="X17; X47; own", status=Status.ASSUMPTION,
        soft=(1.0, 10.0),
        headline=True,
        note="Times by which world demand for tokens grows in a year, at today's pace. China's official "
             "counts grew faster in 2025, a forecast for China to 2030 has 3.3; our value lies between.")
    token_growth_fade: float = lever(0.5, "per year", low=0.42, high=0.62, range=(0.2, 1.5),
        group=Group.DEMAND, label="Fade of token growth", source="X47; own", status=Status.ASSUMPTION,
        note="How fast that growth wears off: at 0.5 its logarithm loses about 40% a year. Our judgement, "
             "more cautious than forecasts of 3.3 times a year until 2030.")
    price_elasticity: float = lever(0.5, "elasticity", low=0.2, high=1.1, range=(0.0, 1.2),
        group=Group.DEMAND, label="Token demand, price elasticity", source="X12; own",
        status=Status.ASSUMPTION,
        note="Growth of all demand, in per cent, when the price of tokens falls 1%. A study of single hosts "
             "finds 1.1, mostly switching between them; for the whole market we take half.")
    agentic_share_2030: float = lever(0.75, "fraction", low=0.5, high=0.9, range=(0.0, 1.0),
        group=Group.DEMAND, label="Agentic share of tokens, 2030", source="S0; S3; own",
        status=Status.ASSUMPTION, soft=(0.0, 1.0),
        headline=True,
        note="Part of demand from agents: software that works on its own and calls models again and again. "
             "The articles expect them to lead growth; the number is ours.")
    domestic_growth_china: float = lever(1.0, "exponent", low=0.9, high=1.1, range=(0.2, 2.0),
        group=Group.DEMAND, label="China's demand growth against world's", source="S1; X17; own",
        status=Status.ASSUMPTION, soft=(0.2, 2.0),
        note="1: demand inside China, which competes for its chips, grows like the world's; above 1, faster. "
             "Chinese counts have grown at least as fast; we assume parity.")

    substitution_time: float = lever(24.0, "months", low=12.0, high=48.0, range=(3.0, 120.0),
        group=Group.POLICY, label="Chip substitution time, China", source="S4; X29; own",
        status=Status.ASSUMPTION, soft=(3.0, 96.0),
        headline=True,
        note="Months until domestic chips fill half of what an export control took away. That controls spur "
             "substitution is the article's claim; the pace is our guess.")


LEVERS = specs(Levers)

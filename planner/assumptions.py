"""Assumptions: what describes today or how the world works."""

from dataclasses import dataclass

from planner.declare import Group, Status, assumption, specs


@dataclass(frozen=True)
class Assumptions:
    electricity_china: float = assumption(0.035, "USD/kWh", low=0.018, high=0.056, range=(0.01, 0.15),
        group=Group.ENERGY, label="Electricity, China hubs, today", source="S0; S2; X36",
        status=Status.ARTICLE,
        note="Power price at the western computing hubs: the middle of 0.2-0.3 RMB/kWh at 7.1 RMB per USD. "
             "Low end: cheapest green contracts; high end: a delivered price read for one hub.")
    electricity_us: float = assumption(0.11, "USD/kWh", low=0.07, high=0.17, range=(0.03, 0.4),
        group=Group.ENERGY, label="Electricity, US, today", source="S2; X37", status=Status.ARTICLE,
        note="Price for large users: the low end of the article's 0.11-0.17, because an industry survey "
             "finds a national average near 0.08.")
    electricity_rest: float = assumption(0.175, "USD/kWh", low=0.14, high=0.22, range=(0.03, 0.4),
        group=Group.ENERGY, label="Electricity, Europe and rest, today", source="S2; X37",
        status=Status.ARTICLE,
        note="Price for large users: the middle of the European range of 0.14-0.21. An industry survey finds "
             "about 0.2 euro for the EU.")
    pue_china: float = assumption(1.15, "ratio", low=1.04, high=1.25, range=(1.0, 2.0), group=Group.ENERGY,
        label="Data-centre PUE, China, today", source="S0; X36", status=Status.DERIVED, soft=(1.0, 1.6),
        note="PUE is the power of the whole site over the power of its computers. One new western hub has "
             "1.15 and stands for all; the low end is the best site named.")
    pue_us: float = assumption(1.2, "ratio", low=1.1, high=1.4, range=(1.0, 2.0), group=Group.ENERGY,
        label="Data-centre PUE, US, today", source="X36; own", status=Status.ASSUMPTION, soft=(1.0, 2.0),
        note="PUE: site power over computer power. Our value between Google's fleet (1.10) and the surveyed "
             "average of all data centres (1.56), nearer to the first.")
    pue_rest: float = assumption(1.3, "ratio", low=1.15, high=1.45, range=(1.0, 2.0), group=Group.ENERGY,
        label="Data-centre PUE, Europe and rest", source="own", status=Status.ASSUMPTION, soft=(1.0, 2.0),
        note="PUE: site power over computer power, the same until 2030. Our judgement: above the largest US "
             "operators, below the surveyed world average.")
    energy_per_mtok: float = assumption(0.12, "kWh/Mtok", low=0.05, high=1.0, range=(0.03, 1.5),
        group=Group.ENERGY, label="Energy per million tokens, today", source="X01; X23; X26; S2",
        status=Status.DERIVED,
        note="Computers' energy for a million tokens (Mtok), prompt and answer, of a Chinese model. One "
             "large fleet gives 0.07-0.10, small ones more; the article's 0.8-1.2 fits answers alone.")
    electricity_opex_share: float = assumption(0.65, "fraction", low=0.4, high=0.7, range=(0.1, 0.95),
        group=Group.ENERGY, label="Electricity share of operating cost", source="S2; X39",
        status=Status.ARTICLE,
        note="Electricity over the cost of running a site, hardware left out. The article has 60-70%; "
             "outside estimates start at 40%.")
    carbon_china: float = assumption(0.3, "kgCO2/kWh", low=0.12, high=0.56, range=(0.0, 1.0),
        group=Group.ENERGY, label="Grid carbon, China hubs", source="S0; X35; own",
        status=Status.ASSUMPTION, soft=(0.0, 1.0),
        note="Carbon in the hubs' power. The low end takes the claim of 80% green power at its word, the "
             "high end is near the national grid (0.58 in 2023); the default is our middle.")
    carbon_us: float = assumption(0.37, "kgCO2/kWh", low=0.3, high=0.4, range=(0.0, 1.0),
        group=Group.ENERGY, label="Grid carbon, US", source="own", status=Status.RECALLED,
        note="Carbon in average US grid power, from memory and not checked; it touches the carbon output "
             "only.")
    carbon_rest: float = assumption(0.25, "kgCO2/kWh", low=0.18, high=0.35, range=(0.0, 1.0),
        group=Group.ENERGY, label="Grid carbon, Europe and rest", source="own", status=Status.RECALLED,
        note="Carbon in average European grid power, from memory and not checked; it touches the carbon "
             "output only.")

    accelerators_china: float = assumption(1.5, "million H100e", low=1.1, high=3.0, range=(0.2, 20.0),
        group=Group.COMPUTE, label="AI accelerators, China, today", source="X14; X15",
        status=Status.DERIVED,
        note="AI chips in Chinese hands, in H100e, the work of one NVIDIA H100. 1.1 by owner, without "
             "smuggled chips; the high end is a count by country of 15%. We lean to the first.")
    accelerators_us: float = assumption(15.0, "million H100e", low=13.0, high=17.0, range=(2.0, 60.0),
        group=Group.COMPUTE, label="AI accelerators, US, today", source="X15", status=Status.DERIVED,
        note="AI chips in US hands, in equivalents of one NVIDIA H100: six large US owners hold some 71% of "
             "the 21 million counted.")
    accelerators_rest: float = assumption(4.5, "million H100e", low=3.0, high=6.0, range=(0.5, 30.0),
        group=Group.COMPUTE, label="AI accelerators, rest, today", source="X15", status=Status.DERIVED,
        note="AI chips elsewhere, in equivalents of one NVIDIA H100: what is left of the 21 million counted "
             "by owner, though part of it may belong to small owners in the US.")
    accelerator_growth_fade: float = assumption(0.25, "per year", low=0.1, high=0.4, range=(0.01, 2.0),
        group=Group.COMPUTE, label="Fade of accelerator growth", source="X16; own",
        status=Status.ASSUMPTION,
        note="How early the build-out to the 2030 stock comes: the higher, the more of it falls in the first "
             "years. At 0.25 yearly growth slows from over 2 times to 1.4.")
    tokens_per_h100e_hour: float = assumption(22.0, "Mtok/h per H100e", low=12.0, high=32.0,
        range=(2.0, 100.0), group=Group.COMPUTE, label="Throughput per accelerator, today",
        source="X01", status=Status.DERIVED,
        note="Million tokens (Mtok) of a Chinese model that one H100e, the work of one NVIDIA H100, serves "
             "in an hour at full load. A fleet's day averages 17.8 over busy and quiet hours.")
    gpu_hour_china: float = assumption(2.0, "USD/H100e-hour", low=1.2, high=3.5, range=(0.3, 10.0),
        group=Group.COMPUTE, label="Accelerator hour, China", source="X01", status=Status.READ,
        note="Cost of an hour of one H100e, the work of one NVIDIA H100. DeepSeek itself reckons with this "
             "for an H800; the range is ours, for chips that are scarce or domestic.")
    gpu_hour_us: float = assumption(2.2, "USD/H100e-hour", low=1.6, high=3.0, range=(0.3, 10.0),
        group=Group.COMPUTE, label="Accelerator hour, US", source="X28", status=Status.DERIVED,
        note="Cost of an hour of one NVIDIA H100. One-year rents went from 1.70 in October 2025 to 2.35 in "
             "March 2026; a fleet holds contracts of both times.")
    gpu_hour_rest: float = assumption(2.4, "USD/H100e-hour", low=1.7, high=3.2, range=(0.3, 10.0),
        group=Group.COMPUTE, label="Accelerator hour, rest", source="own", status=Status.ASSUMPTION,
        note="Cost of an hour of one H100e, the work of one NVIDIA H100, outside the US and China: the US "
             "cost and a small premium for smaller sites. Our judgement.")
    hardware_energy_progress: float = assumption(20.0, "% per year", low=10.0, high=35.0, range=(0.0, 60.0),
        group=Group.COMPUTE, label="Energy gain of new hardware", source="X32; X34; own",
        status=Status.ASSUMPTION,
        note="Yearly gain in work per watt of new hardware. Published trends give 26-40% for chips; we take "
             "less, because fleets keep older chips.")
    chip_efficiency_china: float = assumption(0.7, "x frontier", low=0.5, high=0.9, range=(0.2, 1.5),
        group=Group.COMPUTE, label="Chip efficiency, China, today", source="X25; X29; own",
        status=Status.ASSUMPTION,
        note="Work per watt of the chips in Chinese fleets, against the best chips. Reports on Huawei's 910C "
             "range from 0.6 of an H100 to parity with an H800 in speed; power is our guess.")
    utilisation_china: float = assumption(0.5, "fraction", low=0.3, high=0.75, range=(0.05, 0.95),
        group=Group.COMPUTE, label="Utilisation, China", source="X01; X41; own", status=Status.ASSUMPTION,
        note="Part of the time that accelerators do paid work. Public computing centres report 20-30%, "
             "DeepSeek kept 82% of its peak nodes busy; our value lies between.")
    utilisation_us: float = assumption(0.6, "fraction", low=0.4, high=0.8, range=(0.05, 0.95),
        group=Group.COMPUTE, label="Utilisation, US", source="X41; own", status=Status.ASSUMPTION,
        note="Part of the time that accelerators do paid work. The largest operators are put at 70-85%; we "
             "take less for the bloc as a whole.")
    utilisation_rest: float = assumption(0.5, "fraction", low=0.35, high=0.7, range=(0.05, 0.95),
        group=Group.COMPUTE, label="Utilisation, rest", source="own", status=Status.ASSUMPTION,
        note="Part of the time that accelerators do paid work, outside the US and China. Our judgement: like "
             "China, below the US.")
    hardware_subsidy_china: float = assumption(0.1, "fraction", low=0.0, high=0.3, range=(0.0, 0.9),
        group=Group.COMPUTE, label="State share of hardware, China, today", source="S4; own",
        status=Status.ASSUMPTION,
        note="Part of the hardware cost that the state carries already. It sets where the path to 2030 "
             "begins; incentives are reported, their part in a token's cost is our guess.")
    load_ratio_china: float = assumption(0.68, "fraction", low=0.5, high=0.85, range=(0.1, 1.2),
        group=Group.COMPUTE, label="Capacity in use, China, today", source="X33; own",
        status=Status.ASSUMPTION,
        note="Inference load over what China's accelerators could serve. Set above the US, since some "
             "Chinese vendors raised prices in 2026 for want of computing; the value is ours.")
    load_ratio_us: float = assumption(0.6, "fraction", low=0.45, high=0.8, range=(0.1, 1.2),
        group=Group.COMPUTE, label="Capacity in use, US, today", source="own", status=Status.ASSUMPTION,
        note="Inference load over what US accelerators could serve. Our judgement: ample, but with busy "
             "hours.")
    load_ratio_rest: float = assumption(0.6, "fraction", low=0.4, high=0.8, range=(0.1, 1.2),
        group=Group.COMPUTE, label="Capacity in use, rest, today", source="own", status=Status.ASSUMPTION,
        note="Inference load over what the other accelerators could serve. Set like the US, for want of "
             "data.")
    scarcity_threshold: float = assumption(0.85, "fraction", low=0.75, high=0.95, range=(0.5, 1.0),
        group=Group.COMPUTE, label="Load at which prices rise", source="own", status=Status.ASSUMPTION,
        soft=(0.5, 1.0),
        note="Load over capacity above which vendors charge for scarcity. Our judgement: near full, with "
             "room for peaks.")
    scarcity_exponent: float = assumption(1.0, "elasticity", low=0.5, high=1.5, range=(0.0, 2.0),
        group=Group.COMPUTE, label="Price response to scarcity", source="own", status=Status.ASSUMPTION,
        note="Rise of price, in per cent, for 1% more load above the threshold. Our judgement: one for one.")

    moe_saving_china: float = assumption(3.0, "x dense", low=2.0, high=5.0, range=(1.0, 12.0),
        group=Group.EFFICIENCY, label="MoE saving, Chinese models, today", source="S0; X46",
        status=Status.DERIVED, soft=(1.0, 12.0),
        note="MoE, mixture of experts: only a part of the model works on each token. Computing saved against "
             "a model without it; studies find 2.5-7 at equal quality, we take the low part.")
    moe_saving_us: float = assumption(2.4, "x dense", low=1.5, high=3.5, range=(1.0, 12.0),
        group=Group.EFFICIENCY, label="MoE saving, US models, today", source="S0; own",
        status=Status.ASSUMPTION, soft=(1.0, 12.0),
        note="Computing that MoE (mixture of experts: only a part of the model works on each token) saves US "
             "models. Said to be behind China; designs are not published, so the value is ours.")
    model_scale_us: float = assumption(2.0, "x Chinese", low=1.3, high=3.0, range=(0.5, 10.0),
        group=Group.EFFICIENCY, label="Compute per token, US models", source="X03; own",
        status=Status.ASSUMPTION,
        note="Computing behind a token of a US model against a Chinese one, before the saving from mixture "
             "of experts. Chosen so that the prices paid leave US vendors a believable gross margin, 54%.")
    model_scale_rest: float = assumption(1.5, "x Chinese", low=1.0, high=2.5, range=(0.5, 10.0),
        group=Group.EFFICIENCY, label="Compute per token, other models", source="own",
        status=Status.ASSUMPTION,
        note="Computing behind a token of other models against a Chinese one, before the saving from mixture "
             "of experts. Our judgement, between the two.")

    price_china: float = assumption(0.21, "USD/Mtok", low=0.16, high=0.34, range=(0.02, 5.0),
        group=Group.PRICING, label="Price, Chinese models, today", source="X03", status=Status.DERIVED,
        note="What users pay for a million tokens (Mtok) after caching, free ones left out. Computed for the "
             "most used models from list prices and weekly use; the range is that of the weeks.")
    price_us: float = assumption(1.0, "USD/Mtok", low=0.79, high=1.35, range=(0.05, 20.0),
        group=Group.PRICING, label="Price, US models, today", source="X03", status=Status.DERIVED,
        note="What users pay for a million tokens after caching, free ones left out. Computed for the most "
             "used models from list prices and weekly use; the range is that of the weeks.")
    price_rest: float = assumption(0.5, "USD/Mtok", low=0.3, high=0.8, range=(0.05, 20.0),
        group=Group.PRICING, label="Price, other models, today", source="own", status=Status.ASSUMPTION,
        note="What users pay for a million tokens of models from elsewhere. They hardly show in the chart of "
             "most used models; we set it between the two.")
    margin_floor: float = assumption(0.0, "fraction of cost", low=-0.2, high=0.2, range=(-0.9, 1.0),
        group=Group.PRICING, label="Lowest margin vendors accept", source="own", status=Status.ASSUMPTION,
        note="No vendor prices below cost plus this part of cost, unless it does so today. 0 is cost itself; "
             "a negative floor means buying market share. Our judgement.")
    free_share_china: float = assumption(0.25, "fraction", low=0.1, high=0.4, range=(0.0, 0.8),
        group=Group.PRICING, label="Free tokens, Chinese models, today", source="X03",
        status=Status.DERIVED, soft=(0.0, 0.8),
        note="Part of Chinese tokens given away in promotions. 26% of those in the weekly chart since "
             "December 2025; single weeks ran from 0 to 61%.")
    headline_factor: float = assumption(3.5, "x", low=3.0, high=4.0, range=(1.0, 10.0),
        group=Group.PRICING, label="Headline gap over realised gap", source="S2; X03",
        status=Status.DERIVED,
        note="The gap between list prices as quoted (16.7 times) over the gap in prices paid (4.8 times).")

    quality_lag_china: float = assumption(6.0, "months", low=3.0, high=9.0, range=(-6.0, 24.0),
        group=Group.ADOPTION, label="Quality lag, Chinese models, today", source="S2; X48",
        status=Status.DERIVED, soft=(-6.0, 24.0),
        note="How long after the best US model a Chinese equal appears. The article says several months; an "
             "index has 7 on average since 2023 and 4-14 in all.")
    quality_lag_rest: float = assumption(12.0, "months", low=8.0, high=18.0, range=(0.0, 36.0),
        group=Group.ADOPTION, label="Quality lag, other models", source="own", status=Status.ASSUMPTION,
        note="How long after the best US model an equal from elsewhere appears. Our judgement: twice the "
             "Chinese lag.")
    price_weight_frontier: float = assumption(1.4, "x", low=0.8, high=1.8, range=(0.0, 3.0),
        group=Group.ADOPTION, label="Price weight, frontier tasks", source="S0; own",
        status=Status.ASSUMPTION, soft=(0.0, 3.0),
        note="Price sensitivity of hard tasks against the average. Highest, so that they are the first to "
             "return as the gap narrows, as the article expects; the size is ours.")
    price_weight_general: float = assumption(0.8, "x", low=0.5, high=1.2, range=(0.0, 3.0),
        group=Group.ADOPTION, label="Price weight, general tasks", source="S0; own",
        status=Status.ASSUMPTION, soft=(0.0, 3.0),
        note="Price sensitivity of everyday tasks against the average. Lowest, since they are expected to "
             "stay with Chinese models when the gap narrows; the size is ours.")
    price_weight_agentic: float = assumption(1.1, "x", low=0.7, high=1.6, range=(0.0, 3.0),
        group=Group.ADOPTION, label="Price weight, agentic tasks", source="S3; own",
        status=Status.ASSUMPTION, soft=(0.0, 3.0),
        note="Price sensitivity of agents' work against the average. Above 1, as agents burn many tokens and "
             "are said to move to cheap models; the size is ours.")
    bass_innovation: float = assumption(0.0045, "per month", low=0.002, high=0.008, range=(0.0, 0.1),
        group=Group.ADOPTION, label="Consideration: own discovery", source="S1; X09; X42",
        status=Status.CALIBRATED,
        note="Bass model of diffusion: part of the developers not yet won who come to consider Chinese "
             "models unprompted each month. Set so that the hindcast follows the observed shares.")
    bass_imitation: float = assumption(0.436, "per month", low=0.3, high=0.55, range=(0.0, 1.0),
        group=Group.ADOPTION, label="Consideration: word of mouth", source="S1; X09; X42",
        status=Status.CALIBRATED,
        note="Bass model of diffusion: pull of those who already consider Chinese models on the others. Set "
             "on observed shares; far quicker than the 0.38 a year usual for goods.")
    consideration_today: float = assumption(0.8, "fraction", low=0.7, high=0.9, range=(0.01, 1.0),
        group=Group.ADOPTION, label="Consideration, today", source="S2; X45", status=Status.ARTICLE,
        soft=(0.01, 1.0),
        note="Developers outside China who would use a Chinese model. 80% was said of US start-ups, by the "
             "origin of the figure only of those on open models; the hindcast agrees.")
    consideration_2024: float = assumption(0.01, "fraction", low=0.005, high=0.03, range=(0.0005, 0.5),
        group=Group.ADOPTION, label="Consideration, December 2024", source="S1", status=Status.CALIBRATED,
        note="Developers outside China who would have used a Chinese model in December 2024, where the "
             "hindcast starts. Set low, to come near the observed Chinese share of 1.2%.")
    preference_china_frontier: float = assumption(0.37, "fraction", low=0.25, high=0.5, range=(0.01, 0.95),
        group=Group.ADOPTION, label="Preference for China, frontier tasks", source="S0; X02",
        status=Status.CALIBRATED, soft=(0.01, 0.95),
        note="Part of hard tasks that would go to Chinese models at today's prices if all developers "
             "considered them. Set to meet today's shares; lowest, by the article's account.")
    preference_china_general: float = assumption(0.7, "fraction", low=0.55, high=0.8, range=(0.01, 0.95),
        group=Group.ADOPTION, label="Preference for China, general tasks", source="S0; X02",
        status=Status.CALIBRATED, soft=(0.01, 0.95),
        note="Part of everyday tasks that would go to Chinese models at today's prices if all developers "
             "considered them. Set to meet today's shares; cost counts most here.")
    preference_china_agentic: float = assumption(0.68, "fraction", low=0.5, high=0.8, range=(0.01, 0.95),
        group=Group.ADOPTION, label="Preference for China, agentic tasks", source="S3; X02",
        status=Status.CALIBRATED, soft=(0.01, 0.95),
        note="Part of agents' work that would go to Chinese models at today's prices if all developers "
             "considered them. Set to meet today's shares.")
    preference_rest: float = assumption(0.265, "fraction", low=0.15, high=0.35, range=(0.01, 0.9),
        group=Group.ADOPTION, label="Preference for other models", source="X02", status=Status.CALIBRATED,
        soft=(0.01, 0.9),
        note="Part of what is not Chinese that prefers models from elsewhere over US ones. Set so that they "
             "end up with 13% today; 11% is the part of unlisted authors.")
    home_bias: float = assumption(0.5, "ln odds", low=0.0, high=1.0, range=(0.0, 3.0),
        group=Group.ADOPTION, label="Home bias", source="own", status=Status.ASSUMPTION,
        note="Extra pull of models from the developer's own bloc: 0.5 raises their odds by about 65%. Our "
             "judgement.")
    free_pull: float = assumption(2.4, "ln odds per unit share", low=0.7, high=4.0, range=(0.0, 8.0),
        group=Group.ADOPTION, label="Pull of free tokens", source="X03", status=Status.CALIBRATED,
        note="How free offers raise the odds of Chinese models: ten points more free raise them by about a "
             "quarter. Fitted to 14 weeks of the chart, 2.4-2.6 with an error of 0.9.")

    agentic_share: float = assumption(0.45, "fraction", low=0.3, high=0.6, range=(0.0, 1.0),
        group=Group.DEMAND, label="Agentic share of tokens, today", source="S1; S3; X11; own",
        status=Status.ASSUMPTION, soft=(0.0, 1.0),
        note="Part of demand from agents: software that calls models again and again on its own. Programming "
             "alone passed half of tokens, not all of it by agents; the value is ours.")
    frontier_share: float = assumption(0.4, "fraction", low=0.25, high=0.55, range=(0.0, 1.0),
        group=Group.DEMAND, label="Frontier share of other tasks", source="own", status=Status.ASSUMPTION,
        soft=(0.0, 1.0),
        note="Part of the tokens not used by agents that goes to hard tasks; the rest is everyday work. Our "
             "judgement.")
    open_market_share_china: float = assumption(0.15, "fraction", low=0.05, high=0.3, range=(0.0, 1.0),
        group=Group.DEMAND, label="Open-market load, China", source="own", status=Status.ASSUMPTION,
        soft=(0.0, 1.0),
        note="Part of the load on China's accelerators that follows its share of the open market; the rest "
             "is domestic. Our judgement, small because home demand is large.")
    open_market_share_us: float = assumption(0.25, "fraction", low=0.1, high=0.4, range=(0.0, 1.0),
        group=Group.DEMAND, label="Open-market load, US", source="own", status=Status.ASSUMPTION,
        soft=(0.0, 1.0),
        note="Part of the load on accelerators in the US and elsewhere that follows their share of the open "
             "market; the rest serves the vendors' own products and contracts. Our judgement.")
    platform_tokens: float = assumption(20.4, "T tokens/week", low=18.0, high=23.0, range=(1.0, 200.0),
        group=Group.DEMAND, label="Router market, today", source="S3", status=Status.ARTICLE,
        note="Trillions of tokens a week over all models on the router OpenRouter, as reported for 16-22 "
             "March 2026; the week before was a sixth lower.")
    router_coverage: float = assumption(0.008, "fraction", low=0.004, high=0.015, range=(0.0005, 0.2),
        group=Group.DEMAND, label="Router share of world tokens", source="S3; X17; own",
        status=Status.ASSUMPTION,
        note="The router's 2.9 trillion tokens a day over all the world's. China alone counts 140; we put "
             "the world at 250-700.")

    export_cost_effect: float = assumption(0.4, "fraction", low=0.2, high=0.8, range=(0.0, 3.0),
        group=Group.POLICY, label="Export control: accelerator cost", source="own",
        status=Status.ASSUMPTION,
        note="Rise of the Chinese accelerator hour in cost at the start of a complete export control; it "
             "fades with substitution. Our judgement.")
    export_supply_effect: float = assumption(0.45, "fraction", low=0.2, high=0.6, range=(0.0, 1.0),
        group=Group.POLICY, label="Export control: accelerator growth", source="X30; X31; own",
        status=Status.ASSUMPTION, soft=(0.0, 1.0),
        note="Part of China's accelerator growth that a complete export control takes away at first. NVIDIA "
             "made 55% of cards shipped there in 2025, and is forecast to lose most of it anyway.")
    export_lag_effect: float = assumption(6.0, "months", low=2.0, high=12.0, range=(0.0, 36.0),
        group=Group.POLICY, label="Export control: quality lag", source="own", status=Status.ASSUMPTION,
        note="Months that a complete export control adds to the lag of Chinese models in the long run. Our "
             "judgement.")


ASSUMPTIONS = specs(Assumptions)

<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source> pts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>% of US developers&apos; tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>% of capacity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>% of cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>% of demand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>% of developers outside China</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>% of operating cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>% of price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>% of router tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>% of spend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>% of tokens in the region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1: demand inside China, which competes for its chips, grows like the world&apos;s; above 1, faster. Chinese counts have grown at least as fast; we assume parity.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2026-03 is 100; the gain from software and model design.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>80% of draws between {low} and {high}, half of them between {low50} and {high50}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>80% of draws lie between {low} and {high}, half of them below {middle}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A click sets it to {value}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A click sets it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A click shows the input.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A click shows the lever.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A levy on the price paid in a region.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A team&apos;s bill, 2030</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A team&apos;s monthly bill</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AI accelerators</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AI accelerators, China, 2030</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AI accelerators, China, today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AI accelerators, US, 2030</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AI accelerators, US, today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AI accelerators, rest, 2030</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AI accelerators, rest, today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AI chips elsewhere, in equivalents of one NVIDIA H100. Twelve times today&apos;s stock, the pace assumed for China; no source projects this group.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AI chips elsewhere, in equivalents of one NVIDIA H100: what is left of the 21 million counted by owner, though part of it may belong to small owners in the US.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AI chips in Chinese hands, counted in H100e, the work of one NVIDIA H100. Twelve times today&apos;s stock: imports and a doubling Huawei output, slowing down later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AI chips in Chinese hands, in H100e, the work of one NVIDIA H100. 1.1 by owner, without smuggled chips; the high end is a count by country of 15%. We lean to the first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AI chips in US hands, in equivalents of one NVIDIA H100. Fourteen times today&apos;s stock: slower than the yearly tripling seen until 2025, since money and power set limits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AI chips in US hands, in equivalents of one NVIDIA H100: six large US owners hold some 71% of the 21 million counted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>API restriction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accelerator hour, China</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accelerator hour, US</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accelerator hour, rest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adoption</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agentic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agentic share of tokens, 2030</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agentic share of tokens, today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Algorithmic efficiency gain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All Chinese</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All US</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All blocs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All inputs at once, as in the draws. A few seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All inputs by themselves make up {alone} of the variance; {rest} is left for interactions, give or take {error} points.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An article holds that loyalty is tested where the gap narrows to 3-5x (S0).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for all outcomes on this side of the threshold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the threshold, {threshold}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bass model of diffusion: part of the developers not yet won who come to consider Chinese models unprompted each month. Set so that the hindcast follows the observed shares.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bass model of diffusion: pull of those who already consider Chinese models on the others. Set on observed shares; far quicker than the 0.38 a year usual for goods.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Boxes to choose from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Breakthrough</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring {measure} to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Build-out when capacity is short</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calls to a bloc&apos;s own servers are blocked; Chinese open weights on hosts elsewhere still run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Capacity in use, China, today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Capacity in use, US, today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Capacity in use, rest, today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Capacity loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Carbon in average European grid power, from memory and not checked; it touches the carbon output only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Carbon in average US grid power, from memory and not checked; it touches the carbon output only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Carbon in the hubs&apos; power. The low end takes the claim of 80% green power at its word, the high end is near the national grid (0.58 in 2023); the default is our middle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Carbon per million tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ceiling on considering Chinese models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>China</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>China {china}%</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>China&apos;s capacity use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>China&apos;s capacity use, peak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>China&apos;s demand growth against world&apos;s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chinese mark-up, yearly change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chinese models hosted outside China</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chinese share by kind of work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chinese share of US frontier work, 2030</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chinese share of US general work, 2030</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chinese share of spend, 2030</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chinese share, 2030</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chinese vendors give away a larger part of their tokens.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chip efficiency, China, 2030</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chip efficiency, China, today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chip substitution time, China</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chips to China are cut: dearer and fewer accelerators, later models, until domestic chips fill in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Circles: shipped. Diamonds: your own. Dotted: hindcast. Bands: 50% and 80% of draws.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compute per token, US models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compute per token, other models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Computers&apos; energy for a million tokens (Mtok), prompt and answer, of a Chinese model. One large fleet gives 0.07-0.10, small ones more; the article&apos;s 0.8-1.2 fits answers alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Computing behind a token of a US model against a Chinese one, before the saving from mixture of experts. Chosen so that the prices paid leave US vendors a believable gross margin, 54%.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Computing behind a token of other models against a Chinese one, before the saving from mixture of experts. Our judgement, between the two.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Computing that MoE (mixture of experts: only a part of the model works on each token) saves US models. Said to be behind China; designs are not published, so the value is ours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Computing that MoE (mixture of experts: only a part of the model works on each token) saves US models. Two articles see US vendors adopting it; ending just short of China is our guess.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consideration of Chinese models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consideration, December 2024</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consideration, today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consideration: own discovery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consideration: word of mouth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost by component</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost of an hour of one H100e, the work of one NVIDIA H100, outside the US and China: the US cost and a small premium for smaller sites. Our judgement.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost of an hour of one H100e, the work of one NVIDIA H100. DeepSeek itself reckons with this for an H800; the range is ours, for chips that are scarce or domestic.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost of an hour of one NVIDIA H100. One-year rents went from 1.70 in October 2025 to 2.35 in March 2026; a fleet holds contracts of both times.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost per Mtok, China / US</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost per Mtok, China, 2030</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost per Mtok, US, 2030</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coverage {coverage}, density {density}, support {support}; inputs limited: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data-centre PUE, China, 2030</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data-centre PUE, China, today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data-centre PUE, Europe and rest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data-centre PUE, US, 2030</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data-centre PUE, US, today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Default policy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Demand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Demand for tokens jumps or falls.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Demand not served</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Demand not served, peak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Demand surge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Demand that never switches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Demand that no supplier in reach had access or capacity for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Developer share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Developer share by region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Developer share by region and segment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Developers outside China turn away from Chinese models.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Developers outside China who would consider a Chinese model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Developers outside China who would ever use a Chinese model. Just above today&apos;s 80%, a figure that was said of start-ups on open models only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Developers outside China who would have used a Chinese model in December 2024, where the hindcast starts. Set low, to come near the observed Chinese share of 1.2%.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Developers outside China who would use a Chinese model. 80% was said of US start-ups, by the origin of the figure only of those on open models; the hindcast agrees.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Differs from the file in {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Differs from the file in {names}; and {count} more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag up or down to ask what it would take</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each start takes some seconds longer, because the compiled model cannot be kept in {folder}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ecosystem pull</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Efficiency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Efficiency gained each time a bloc doubles all the tokens it ever served: the loop from volume back to cost. Technologies show about 21%; software learning is put lower.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Efficiency spent on larger models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Electricity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Electricity and other operation are a thin layer: hardware is most of the cost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Electricity becomes dearer or cheaper.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Electricity in Chinese cost, 2030</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Electricity in cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Electricity in operating cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Electricity over the cost of running a site, hardware left out. The article has 60-70%; outside estimates start at 40%.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Electricity share of operating cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Electricity, China hubs, 2030</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Electricity, China hubs, today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Electricity, Europe and rest, 2030</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Electricity, Europe and rest, today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Electricity, US, 2030</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Electricity, US, today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty cells, passed over: {count}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Energy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Energy gain of new hardware</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Energy per million tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Energy per million tokens, today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Energy price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Energy use of the router market</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Europe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every assumption as it came.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every observation, misses first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export control</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export control: accelerator cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export control: accelerator growth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export control: quality lag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export picture…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Extra accelerators a year, as part of the plan, when load is twice the level at which prices start to rise. A judgement about how fast vendors can react.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Extra pull of models from the developer&apos;s own bloc: 0.5 raises their odds by about 65%. Our judgement.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fade of accelerator growth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fade of token growth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fewer inputs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free promotion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free tokens, Chinese models, 2030</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free tokens, Chinese models, today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Frontier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Frontier share of other tasks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GWh a week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>General</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Global: what the band is made of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goal: {measure} to {target} by {input}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goal: {measure} towards {target} by {input}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grid carbon, China hubs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grid carbon, Europe and rest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grid carbon, US</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gross margin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gross margin 2030, China / US</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gross margin, China, 2030</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gross margin, US, 2030</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Growth of all demand, in per cent, when the price of tokens falls 1%. A study of single hosts finds 1.1, mostly switching between them; for the whole market we take half.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hardware</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hardware cost recovered, China, 2030</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hardware cost recovered, US, 2030</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hardware left out, as in the articles.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hardware left out, as the articles count it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hardware price-performance gain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Headline gap over realised gap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Home bias</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How early the build-out to the 2030 stock comes: the higher, the more of it falls in the first years. At 0.25 yearly growth slows from over 2 times to 1.4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far a larger share attracts more share, through tools and habit. One article calls the bond shallow, another sees path dependence; the size is ours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far a policy falls short of the best one in the world where it does worst.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far a policy falls short of the best one on average over these worlds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How fast that growth wears off: at 0.5 its logarithm loses about 40% a year. Our judgement, more cautious than forecasts of 3.3 times a year until 2030.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How free offers raise the odds of Chinese models: ten points more free raise them by about a quarter. Fitted to 14 weeks of the chart, 2.4-2.6 with an error of 0.9.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long after the best US model a Chinese equal appears. The article says several months; an index has 7 on average since 2023 and 4-14 in all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long after the best US model a Chinese equal appears; below 0 China leads. Today&apos;s value kept; past lags were 4-14 months.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long after the best US model an equal from elsewhere appears. Our judgement: twice the Chinese lag.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much more computing a dollar of new hardware buys each year. Chip trends give 25-45%; we take the slow end, because chips were bid up in 2026.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How often each policy is best</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inference load over capacity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inference load over what China&apos;s accelerators could serve. Set above the US, since some Chinese vendors raised prices in 2026 for want of computing; the value is ours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inference load over what US accelerators could serve. Our judgement: ample, but with busy hours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inference load over what the other accelerators could serve. Set like the US, for want of data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Input across</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Input up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is in no file yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learning per doubling of tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lever that is to do it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Levers that do not reach the target; Enter shows one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Levers that reach the target alone; Enter sets one, Shift+Enter shows it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load at which prices rise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load over capacity above which vendors charge for scarcity. Our judgement: near full, with room for peaks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loss in the odds of being picked for each further month of lag; 0.08 is about 8%. Our judgement, with a wide range.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lowest margin vendors accept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MUSD a week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Map of two inputs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Market</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Market mix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean regret, {unit}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Million tokens (Mtok) of a Chinese model that one H100e, the work of one NVIDIA H100, serves in an hour at full load. A fleet&apos;s day averages 17.8 over busy and quiet hours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MoE saving, Chinese models, 2030</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MoE saving, Chinese models, today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MoE saving, US models, 2030</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MoE saving, US models, today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MoE, mixture of experts: only a part of the model works on each token. Computing saved against a model without it; a modest step from today&apos;s 3, with studies up to 7.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MoE, mixture of experts: only a part of the model works on each token. Computing saved against a model without it; studies find 2.5-7 at equal quality, we take the low part.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model ban</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Months in which US models go half of the way to their saving from MoE (mixture of experts) in 2030. Fits a Chinese head start of two to three years: a quarter is left after 30 months.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Months that a complete export control adds to the lag of Chinese models in the long run. Our judgement.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Months until domestic chips fill half of what an export control took away. That controls spur substitution is the article&apos;s claim; the pace is our guess.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Months until half of those who would switch have done so. New models find their level within weeks, and weekly shares swung widely in spring 2026; whole systems move slower.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name and notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Night-shift gain, China, by 2030</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No lever brings {measure} to {target} alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No lever is moved and no shock happens.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No open scenario changes an assumption, so there is one world; the draws offer others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No vendor prices below cost plus this part of cost, unless it does so today. 0 is cost itself; a negative floor means buying market share. Our judgement.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not served</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing here can be imported as it is read now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One bloc&apos;s models leap ahead; everybody else falls behind by that many months.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One input at a time; Left sets the low end, Right the high end, Enter shows the input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One of {all} levers brings it there alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open or duplicate a scenario, and move a lever there, to compare policies. So far there is only &apos;{policy}&apos;, which comes to between {low} and {high} in these {count} worlds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open or duplicate a scenario, and move a lever there, to compare policies. So far there is only &apos;{policy}&apos;, which comes to {value}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open-market load, China</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open-market load, US</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Over {count} draws: how often each policy is best</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own observation, not checked here. Source: {source}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PUE is the power of the whole site over the power of its computers. One new western hub has 1.15 and stands for all; the low end is the best site named.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PUE is the power of the whole site over the power of its computers; 1 would be no overhead. The low end is the best Chinese site named, the default leaves room for the average.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PUE: site power over computer power, the same until 2030. Our judgement: above the largest US operators, below the surveyed world average.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PUE: site power over computer power. Google&apos;s fleet is at 1.10 already, the surveyed world average at 1.56; we expect large US operators near the first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PUE: site power over computer power. Our value between Google&apos;s fleet (1.10) and the surveyed average of all data centres (1.56), nearer to the first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part of China&apos;s accelerator growth that a complete export control takes away at first. NVIDIA made 55% of cards shipped there in 2025, and is forecast to lose most of it anyway.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part of Chinese models&apos; tokens served by hosts outside China, which an API restriction does not reach. From one unmeasured forum statement; open weights make it possible.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part of Chinese tokens given away in promotions by 2030. We keep today&apos;s quarter; no source looks ahead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part of Chinese tokens given away in promotions. 26% of those in the weekly chart since December 2025; single weeks ran from 0 to 61%.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part of a bloc&apos;s accelerators cannot be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part of agents&apos; work that would go to Chinese models at today&apos;s prices if all developers considered them. Set to meet today&apos;s shares.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part of demand from agents: software that calls models again and again on its own. Programming alone passed half of tokens, not all of it by agents; the value is ours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part of demand from agents: software that works on its own and calls models again and again. The articles expect them to lead growth; the number is ours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part of demand that stays with its supplier whatever the price, as with weights run on own servers. The articles disagree; we put it at three in ten.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part of each gain that goes into larger, longer-thinking models and not into lower cost. High, as prices paid fell only some 5% in a year while like-for-like prices collapsed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part of everyday tasks that would go to Chinese models at today&apos;s prices if all developers considered them. Set to meet today&apos;s shares; cost counts most here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part of hard tasks that would go to Chinese models at today&apos;s prices if all developers considered them. Set to meet today&apos;s shares; lowest, by the article&apos;s account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part of the hardware cost that prices must earn back; today all of it. At 0 the hardware is sunk and Chinese vendors price at running cost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part of the hardware cost that prices must earn back; today all of it. At 0 the hardware is sunk and US vendors price at running cost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part of the hardware cost that the state carries already. It sets where the path to 2030 begins; incentives are reported, their part in a token&apos;s cost is our guess.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part of the hardware cost that the state carries. Chip incentives of up to 70 billion USD are reported in preparation; their part in a token&apos;s cost is our guess.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part of the load on China&apos;s accelerators that follows its share of the open market; the rest is domestic. Our judgement, small because home demand is large.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part of the load on accelerators in the US and elsewhere that follows their share of the open market; the rest serves the vendors&apos; own products and contracts. Our judgement.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part of the time that accelerators do paid work, outside the US and China. Our judgement: like China, below the US.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part of the time that accelerators do paid work. Public computing centres report 20-30%, DeepSeek kept 82% of its peak nodes busy; our value lies between.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part of the time that accelerators do paid work. The largest operators are put at 70-85%; we take less for the bloc as a whole.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part of the tokens not used by agents that goes to hard tasks; the rest is everyday work. Our judgement.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part of what is not Chinese that prefers models from elsewhere over US ones. Set so that they end up with 13% today; 11% is the part of unlisted authors.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Policy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Power price at the western computing hubs. 280-330 RMB/MWh is expected for 2028-2030, at 7.1 RMB per USD; the high end is a delivered price read for one hub today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Power price at the western computing hubs: the middle of 0.2-0.3 RMB/kWh at 7.1 RMB per USD. Low end: cheapest green contracts; high end: a delivered price read for one hub.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preference for China, agentic tasks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preference for China, frontier tasks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preference for China, general tasks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preference for other models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price and cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price at the market&apos;s mix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price cut</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price for large users, put a little above today&apos;s. The high end spreads the surge reported for PJM, the eastern grid; the low end is near the national average surveyed today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price for large users. Today&apos;s European prices with a small fall, since wind and solar are said to get cheaper there; the size of the fall is ours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price for large users: the low end of the article&apos;s 0.11-0.17, because an industry survey finds a national average near 0.08.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price for large users: the middle of the European range of 0.14-0.21. An industry survey finds about 0.2 euro for the EU.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price gap US/China</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price gap US/China, 2030</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price gap US/China, headline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price gap US/China, realised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price gap, 2030</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price response to scarcity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price sensitivity of agents&apos; work against the average. Above 1, as agents burn many tokens and are said to move to cheap models; the size is ours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price sensitivity of everyday tasks against the average. Lowest, since they are expected to stay with Chinese models when the gap narrows; the size is ours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price sensitivity of hard tasks against the average. Highest, so that they are the first to return as the gap narrows, as the article expects; the size is ours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price sensitivity of model choice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price weight, agentic tasks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price weight, frontier tasks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price weight, general tasks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price, Chinese models, today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price, US models, today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price, other models, today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prices weighted by developer share; a team&apos;s bill is its tokens times this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pricing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pull of free tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quality lag behind the US frontier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quality lag, Chinese models, 2030</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quality lag, Chinese models, today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quality lag, other models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Realised price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rest of the world</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rise in the odds of picking a supplier, in per cent, when its price falls 1%. Below the 1.1 measured between hosts of one model; our weekly fit says 0.45, give or take 0.53.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rise of price, in per cent, for 1% more load above the threshold. Our judgement: one for one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rise of the Chinese accelerator hour in cost at the start of a complete export control; it fades with substitution. Our judgement.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Router market, today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Router share of world tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row {line} gives {month} again, after row {first}; keep one row a month.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row {line}: the shares add up to {total}%; correct them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row {line}: {cell} is in per cent; choose % as the unit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row {line}: {cell} is no month such as 2026-04; correct it or remove the row.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row {line}: {cell} is no number; correct it, or choose the other decimal sign.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row {line}: {cell} lies outside {low} to {high} ({unit}); correct it, or choose another unit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows outside {first} to {last}, passed over: {count}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows with a problem: {count}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving, all Chinese</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seek {label}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sensitivity to quality lag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the lever to this value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set {input}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set {label} to {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sets it to {value}, the middle of the interval; the draws then no longer vary it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of spend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of the rest, 2030</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shocks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows {label} among the inputs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State share of hardware, China, 2030</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State share of hardware, China, today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suggested box: coverage {coverage}, density {density}, support {support}; inputs limited: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Swap the two inputs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switching, half-life</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>T tokens a day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>T tokens/week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target for {measure}, {unit}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tariff</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The draws are being searched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The gap US vendors aim at for 2030, at today&apos;s relative cost. The middle of the 3-5 times at which loyalty is said to be tested; users pay 4.8 times today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The gap between list prices as quoted (16.7 times) over the gap in prices paid (4.8 times).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The gap that list prices would show.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The look, the recent files and the window’s place are not remembered, because {folder} cannot be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The map as a PNG, SVG or PDF file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The map as a picture, for slides and papers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The measure and its threshold are chosen in the insight dock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model is being held against the observations.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The policies are being tried.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ring is around the box that is suggested. Inputs are drawn independently of each other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The router&apos;s 2.9 trillion tokens a day over all the world&apos;s. China alone counts 140; we put the world at 250-700.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scale that the router market stands for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This box holds all draws: no input is limited.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This scenario has set it to {value}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Throughput per accelerator, today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Times by which world demand for tokens grows in a year, at today&apos;s pace. China&apos;s official counts grew faster in 2025, a forecast for China to 2030 has 3.3; our value lies between.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tipping points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tipping points; Enter sets one, Shift+Enter shows it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Token demand, price elasticity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Token growth, today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tokens of the world</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tokens of the world, 2030</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tokens per accelerator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tokens served</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tokens served by a bloc&apos;s models over all tokens served on the router market.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tokens served on the open router market, by who made the model. Dots are observations, diamonds own ones, the dotted past is the model run over history.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tokens times price; free tokens are left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Total</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trillions of tokens a week over all models on the router OpenRouter, as reported for 16-22 March 2026; the week before was a sixth lower.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trust shock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>US</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>US convergence on MoE, half-life</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>US over China</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>US share of spend, 2030</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>US share, 2030</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>US {us}%</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>US {us}%, rest {rest}%</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>USD a month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>USD per million tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>USD per million tokens, 2030</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>USD per million tokens, realised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Using a bloc&apos;s models is forbidden wherever they are hosted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Utilisation that Chinese fleets add by 2030 when idle nights serve the Western day. The idea is a cloud vendor&apos;s, the size is ours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Utilisation, China</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Utilisation, US</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Utilisation, rest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value, {unit}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vendors cut their mark-up, down to the lowest margin they accept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What a team pays whose tokens all come from one side, or as the market buys.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What all inputs do by themselves leaves nothing clear for interactions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the band is made of; Enter shows the input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What users pay after caching, at the market&apos;s mix of tokens.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What users pay for a million tokens (Mtok) after caching, free ones left out. Computed for the most used models from list prices and weekly use; the range is that of the weeks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What users pay for a million tokens after caching and at the market&apos;s mix.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What users pay for a million tokens after caching, free ones left out. Computed for the most used models from list prices and weekly use; the range is that of the weeks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What users pay for a million tokens of models from elsewhere. They hardly show in the chart of most used models; we set it between the two.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Within one region and kind of work; 0 where nothing is served.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Within one region; 0 where nothing is served.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work out again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work per watt of the chips in Chinese fleets, against the best chips of the day. The article has the domestic build-out; how much of the distance it closes is ours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work per watt of the chips in Chinese fleets, against the best chips. Reports on Huawei&apos;s 910C range from 0.6 of an H100 to parity with an H800 in speed; power is our guess.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Working out the map…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>World</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worst regret, {unit}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Would consider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yearly change of Chinese price over cost. Vendors made both deep cuts and large rises in 2026, so the default is none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yearly gain in tokens per unit of computing from better software, with learning by volume counted apart. Far below the fall of quality-adjusted prices, which mix many causes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yearly gain in work per watt of new hardware. Published trends give 26-40% for chips; we take less, because fleets keep older chips.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>above the 3-5x zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>above {low}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>above {low}: {part} of draws</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>above {threshold}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>across</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all of it is served</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an empty cell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>any lever</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as it is {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>assumption</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at its peak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at its peak, in {month}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>below the 3-5x zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>below {high}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>below {high}: {part} of draws</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>below {threshold}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>best</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>between {low} and {high}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>calibrated to observations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>claimed in an article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>coverage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>density</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>derived from the source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>does not move it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fewer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from the start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from {month}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gCO2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>goal {target}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>happens in {part}% of draws</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>high end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hindcast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in the 3-5x zone all along</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in the 3-5x zone since {month}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>index, 2026-03 = 100</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kWh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>levers: {levers}, shocks: {shocks}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>low end of belief</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>loyalty is tested, 3-5x</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>million H100e</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>missed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no lever, no shock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not in range; nearest {nearest} at {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not named</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of an earlier scenario</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one lever</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one shock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>out of reach of {input}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>peak {month}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>peak, in {month}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>projection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read in the source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>recalled, not verified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>seek</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>set to the middle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>set to {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shipped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>show the lever</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>trillion a day, at router prices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>varied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>varied with its value of today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with other inputs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>x, list prices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>x, realised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{act}: what the band is made of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{bloc}, {unit}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} levers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} shocks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} values in {series} series, {first} to {last}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{done} of {points} points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{error} {unit}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} would make {count} observed series in the scenario, which holds {most} at most; remove some in the backtest first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}: {count} rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{held} of {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{input}: at {low} {measure} comes to {at_low}; at {high} to {at_high}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{input}: {first} of the variance by itself (give or take {first_error} points), {total} together with other inputs (give or take {total_error} points).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{interval}. The hill is the belief, 80% of it between {low} and {high}; it is shown between the slider&apos;s ends, {first} and {last}. The dotted line is the default.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label}, interval of the box</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{low} to {high}: {part} of draws</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{many} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{many} more inputs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{many} of {all} levers bring it there, each alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{many} other inputs do not move it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{measure} above {threshold}: {part} of draws</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{measure} is at {target} as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{move}: {input}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: {part}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{part} of draws</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{plot}: {curve}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{policy} in &apos;{world}&apos;: {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{series}, {bloc}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{series}: {count} from {source}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{summary}; also {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title}, {unit}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{volume} Mtok; all US ${bill}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>

<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source> months</source>
        <translation> 个月</translation>
    </message>
    <message>
        <source> pts</source>
        <translation> 点</translation>
    </message>
    <message>
        <source>%</source>
        <translation>%</translation>
    </message>
    <message>
        <source>% a year</source>
        <translation>%/年</translation>
    </message>
    <message>
        <source>% of US developers&apos; tokens</source>
        <translation>%（占美国开发者 Token）</translation>
    </message>
    <message>
        <source>% of capacity</source>
        <translation>%（占产能）</translation>
    </message>
    <message>
        <source>% of cost</source>
        <translation>%（占成本）</translation>
    </message>
    <message>
        <source>% of demand</source>
        <translation>%（占需求）</translation>
    </message>
    <message>
        <source>% of developers outside China</source>
        <translation>%（占中国以外开发者）</translation>
    </message>
    <message>
        <source>% of operating cost</source>
        <translation>%（占运营成本）</translation>
    </message>
    <message>
        <source>% of price</source>
        <translation>%（占价格）</translation>
    </message>
    <message>
        <source>% of router tokens</source>
        <translation>%（占路由 Token）</translation>
    </message>
    <message>
        <source>% of spend</source>
        <translation>%（占支出）</translation>
    </message>
    <message>
        <source>% of tokens in the region</source>
        <translation>%（占该地区 Token）</translation>
    </message>
    <message>
        <source>% of {draws} draws</source>
        <translation>{draws} 次抽样的 %</translation>
    </message>
    <message>
        <source>% per doubling</source>
        <translation>%/翻番</translation>
    </message>
    <message>
        <source>% per year</source>
        <translation>%/年</translation>
    </message>
    <message>
        <source>%/doubling</source>
        <translation>%/翻番</translation>
    </message>
    <message>
        <source>%/year</source>
        <translation>%/年</translation>
    </message>
    <message>
        <source>&amp;About Tradewinds</source>
        <translation>关于 Tradewinds(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Analysis</source>
        <translation>分析(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Backtest against observations…</source>
        <translation>对照观测值回测(&amp;B)…</translation>
    </message>
    <message>
        <source>&amp;Close scenario</source>
        <translation>关闭情景(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Compare…</source>
        <translation>对比(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Contents</source>
        <translation>目录(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Differences to the reference</source>
        <translation>与参照的差异(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation>创建副本(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>导出(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>查找(&amp;F)…</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>键盘快捷键(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Map of two levers…</source>
        <translation>两个杠杆的二维图(&amp;M)…</translation>
    </message>
    <message>
        <source>&amp;New scenario</source>
        <translation>新建情景(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>打开(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Pin behind the others</source>
        <translation>固定为叠影(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Policies against worlds…</source>
        <translation>政策与世界情形(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Scenario</source>
        <translation>情景(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>设置(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;What leads there…</source>
        <translation>什么会导致该结果(&amp;W)…</translation>
    </message>
    <message>
        <source>+ add</source>
        <translation>+ 添加</translation>
    </message>
    <message>
        <source>, </source>
        <translation>，</translation>
    </message>
    <message>
        <source>0.# &quot;months&quot;</source>
        <translation>0.# &quot;个月&quot;</translation>
    </message>
    <message>
        <source>1 month</source>
        <translation>1 个月</translation>
    </message>
    <message>
        <source>1 month to full strength.</source>
        <translation>1 个月达到全部强度。</translation>
    </message>
    <message>
        <source>1 more input</source>
        <translation>另有 1 个输入</translation>
    </message>
    <message>
        <source>1 more lever</source>
        <translation>另有 1 个杠杆</translation>
    </message>
    <message>
        <source>1 more tipping point</source>
        <translation>另有 1 个临界点</translation>
    </message>
    <message>
        <source>1 other input does not move it.</source>
        <translation>另有 1 个输入不会使其变动。</translation>
    </message>
    <message>
        <source>1 page</source>
        <translation>1 页</translation>
    </message>
    <message>
        <source>1 point</source>
        <translation>1 点</translation>
    </message>
    <message>
        <source>1 row</source>
        <translation>1 行</translation>
    </message>
    <message>
        <source>1 sheet</source>
        <translation>1 张工作表</translation>
    </message>
    <message>
        <source>1 slide</source>
        <translation>1 张幻灯片</translation>
    </message>
    <message>
        <source>1. Quality lag</source>
        <translation>1. 质量滞后</translation>
    </message>
    <message>
        <source>10. Capacity and experience</source>
        <translation>10. 产能与经验</translation>
    </message>
    <message>
        <source>1: demand inside China, which competes for its chips, grows like the world&apos;s; above 1, faster. Chinese counts have grown at least as fast; we assume parity.</source>
        <translation>1：在中国境内、与之争用芯片的需求与全球同速增长；大于 1 则更快。中国统计的增长至少同样快；假设两者相等。</translation>
    </message>
    <message>
        <source>1x, 96 dpi</source>
        <translation>1x，96 dpi</translation>
    </message>
    <message>
        <source>2. Computing behind a token</source>
        <translation>2. 每个 Token 背后的算力</translation>
    </message>
    <message>
        <source>2026-03 is 100; the gain from software and model design.</source>
        <translation>2026-03 为 100；反映软件和模型设计带来的增益。</translation>
    </message>
    <message>
        <source>2x, 192 dpi</source>
        <translation>2x，192 dpi</translation>
    </message>
    <message>
        <source>3. Cost</source>
        <translation>3. 成本</translation>
    </message>
    <message>
        <source>3.1x, 300 dpi</source>
        <translation>3.1x，300 dpi</translation>
    </message>
    <message>
        <source>4. Price</source>
        <translation>4. 价格</translation>
    </message>
    <message>
        <source>5. Demand</source>
        <translation>5. 需求</translation>
    </message>
    <message>
        <source>50% and 80% of {draws} draws</source>
        <translation>{draws} 次抽样的 50% 和 80%</translation>
    </message>
    <message>
        <source>50% and 80% of {draws} draws, {curve} only</source>
        <translation>{draws} 次抽样的 50% 和 80%，仅{curve}</translation>
    </message>
    <message>
        <source>6. Who would consider a Chinese model</source>
        <translation>6. 谁会考虑中国模型</translation>
    </message>
    <message>
        <source>7. Choice</source>
        <translation>7. 选择</translation>
    </message>
    <message>
        <source>8. Access and reach</source>
        <translation>8. 准入与触达</translation>
    </message>
    <message>
        <source>80% band</source>
        <translation>80% 区间</translation>
    </message>
    <message>
        <source>80% band, from</source>
        <translation>80% 区间，下限</translation>
    </message>
    <message>
        <source>80% band, to</source>
        <translation>80% 区间，上限</translation>
    </message>
    <message>
        <source>80% belief</source>
        <translation>80% 信念区间</translation>
    </message>
    <message>
        <source>80% of belief</source>
        <translation>80% 的信念</translation>
    </message>
    <message>
        <source>80% of draws</source>
        <translation>80% 的抽样</translation>
    </message>
    <message>
        <source>80% of draws between {low} and {high}, half of them between {low50} and {high50}</source>
        <translation>80% 的抽样在 {low} 与 {high} 之间，一半在 {low50} 与 {high50} 之间</translation>
    </message>
    <message>
        <source>80% of draws lie between {low} and {high}, half of them below {middle}.</source>
        <translation>80% 的抽样在 {low} 与 {high} 之间，一半低于 {middle}。</translation>
    </message>
    <message>
        <source>80% of them lie between {low} and {high}, half of them below {middle}.</source>
        <translation>其中 80% 在 {low} 与 {high} 之间，一半低于 {middle}。</translation>
    </message>
    <message>
        <source>9. Tokens</source>
        <translation>9. Token</translation>
    </message>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
    <message>
        <source>A .pptx or .potx file whose look the deck takes</source>
        <translation>演示文稿采用其外观的 .pptx 或 .potx 文件</translation>
    </message>
    <message>
        <source>A US restriction on Chinese APIs could erase most of their use abroad at once.</source>
        <translation>美国对中国 API 的限制可能立即抹去其大部分海外使用。</translation>
    </message>
    <message>
        <source>A band holds if these inputs and beliefs do.</source>
        <translation>如果这些输入和信念成立，区间才成立。</translation>
    </message>
    <message>
        <source>A click or Enter shows the input.</source>
        <translation>单击或按回车显示该输入。</translation>
    </message>
    <message>
        <source>A click or Left folds it.</source>
        <translation>单击或按左键收起。</translation>
    </message>
    <message>
        <source>A click or Right unfolds it.</source>
        <translation>单击或按右键展开。</translation>
    </message>
    <message>
        <source>A click sets it to {value}.</source>
        <translation>单击将其设为 {value}。</translation>
    </message>
    <message>
        <source>A click sets it.</source>
        <translation>单击进行设定。</translation>
    </message>
    <message>
        <source>A click shows the input.</source>
        <translation>单击显示该输入。</translation>
    </message>
    <message>
        <source>A click shows the lever.</source>
        <translation>单击显示该杠杆。</translation>
    </message>
    <message>
        <source>A file is refused in one sentence that names the place: for a key that is not known, a unit that is not the declared one, a value beyond its limits, a number that is not finite, a missing key. Nothing is left out silently. A file may have {bytes} bytes, {depth} levels and {entries} entries at most.</source>
        <translation>文件被拒绝时用一句话指明位置：未知的键、与声明不同的单位、超出界限的值、非有限的数、缺失的键。不会默默略去任何内容。一个文件最多 {bytes} 字节、{depth} 层、{entries} 个条目。</translation>
    </message>
    <message>
        <source>A full control from next month on brings the Chinese share after a year from {share_free_13:3%} to {share_control_13:3%}, and in 2030-12 from {share_free_57:3%} to {share_control_57:3%}. China has {fleet_13:3%} of the accelerators it would have had after a year and {fleet_57:3%} in 2030-12, as domestic chips halve what is missing every {substitution:g} months; its models are then {lag:2} months further behind.</source>
        <translation>从下个月起全面管制，会使中国份额在一年后从 {share_free_13:3%} 变为 {share_control_13:3%}，在 2030-12 从 {share_free_57:3%} 变为 {share_control_57:3%}。一年后中国的加速卡为原本应有的 {fleet_13:3%}，2030-12 为 {fleet_57:3%}，因为国产芯片每 {substitution:g} 个月补上缺口的一半；其模型届时多落后 {lag:2} 个月。</translation>
    </message>
    <message>
        <source>A lever or an assumption</source>
        <translation>杠杆或假设</translation>
    </message>
    <message>
        <source>A lever says what becomes of something. Move any of them and the first month of every chart stays where it was. How to move them is told in [levers and assumptions](inputs.md). What each does was measured by the program itself, at the baseline.</source>
        <translation>杠杆说明某件事将变成什么样。移动其中任何一个，每张图表的第一个月都保持原处。如何移动见[杠杆与假设](inputs.md)。每个杠杆的作用由程序自身在基准情景下测得。</translation>
    </message>
    <message>
        <source>A levy from next month on that makes Chinese tokens {gap:2} times as dear, which is today&apos;s price gap, leaves Chinese models {kept_3:2%} of their share after three months and {kept_12:2%} after twelve. {locked_in:g%} of demand never switches.</source>
        <translation>从下个月起征收使中国 Token 贵到 {gap:2} 倍（即今天的价差）的税，三个月后中国模型保留其份额的 {kept_3:2%}，十二个月后为 {kept_12:2%}。{locked_in:g%} 的需求从不切换。</translation>
    </message>
    <message>
        <source>A levy on the price paid in a region.</source>
        <translation>对某地区所付价格征收的税。</translation>
    </message>
    <message>
        <source>A line that rises shows a bloc that wins developers. The three lines always add up to 100%, so one that rises is paid for by another. Where the line misses a circle in the past, the model misses history.</source>
        <translation>上升的线表示该阵营赢得开发者。三条线合计始终为 100%，因此一条上升由另一条付出代价。过去的线若偏离圆点，就是模型偏离了历史。</translation>
    </message>
    <message>
        <source>A measure is one number that a run comes to, in one month or at its peak. The strip under the header shows some of them; every analysis is about the one in focus, which is chosen at the head of the insight dock. Values are those of the baseline; a threshold is where questions such as the odds start from, and can be changed.</source>
        <translation>指标是一次运行得出的一个数字，取某个月或峰值。页眉下方的一排显示其中一些；每项分析都针对当前关注的指标，在洞察面板顶部选择。所列数值为基准情景的值；阈值是概率等问题的起点，可以更改。</translation>
    </message>
    <message>
        <source>A million tokens of Chinese or of US models takes at least {low:g} kWh today.</source>
        <translation>今天中国或美国模型的一百万 Token 至少耗电 {low:g} kWh。</translation>
    </message>
    <message>
        <source>A million tokens takes {low:g} to {high:g} kWh at the market&apos;s mix today.</source>
        <translation>今天按市场构成，一百万 Token 耗电 {low:g} 至 {high:g} kWh。</translation>
    </message>
    <message>
        <source>A million tokens takes {low:g} to {high:g} kWh.</source>
        <translation>一百万 Token 耗电 {low:g} 至 {high:g} kWh。</translation>
    </message>
    <message>
        <source>A page or two of words and charts, in one file that needs nothing else.</source>
        <translation>一两页文字和图表，装在一个不依赖其他内容的文件里。</translation>
    </message>
    <message>
        <source>A reference volume</source>
        <translation>参考用量</translation>
    </message>
    <message>
        <source>A remark in one article; how it was counted is not said.</source>
        <translation>一篇文章中的一句话；未说明如何统计。</translation>
    </message>
    <message>
        <source>A scenario holds at most {count} shocks; remove one and ask again.</source>
        <translation>一个情景最多容纳 {count} 个冲击；请移除一个后再问。</translation>
    </message>
    <message>
        <source>A scenario is one UTF-8 text file that ends in `{suffix}`. It names what differs from the defaults of one version of the model, so it is small and can be read in a diff. `tradewinds schema` prints the JSON Schema that this page is made from, `tradewinds validate FILE` checks a file.</source>
        <translation>情景是一个以 `{suffix}` 结尾的 UTF-8 文本文件。它写出与某一模型版本默认值的差别，因此很小，可以用差异工具阅读。`tradewinds schema` 输出本页所依据的 JSON Schema，`tradewinds validate FILE` 检查一个文件。</translation>
    </message>
    <message>
        <source>A scenario is one small file that opens by double click. Nothing is lost meanwhile: every change is kept and can be undone.</source>
        <translation>情景是一个小文件，双击即可打开。其间不会丢失任何内容：每项更改都会保留，也都可以撤销。</translation>
    </message>
    <message>
        <source>A scenario planner for the AI token economy. Nothing leaves this machine.</source>
        <translation>AI Token 经济的情景规划工具。任何内容都不会离开本机。</translation>
    </message>
    <message>
        <source>A shock is an event with a start, a length, a ramp, a severity and a probability. How it is placed and moved is told in [shocks and the timeline](timeline.md), how its strength is worked out on [the model page](model.md#shocks-in-time).</source>
        <translation>冲击是有开始、时长、爬升期、强度和概率的事件。如何放置和移动见[冲击与时间轴](timeline.md)，其强度如何计算见[模型页](model.md#shocks-in-time)。</translation>
    </message>
    <message>
        <source>A shock: {kind}</source>
        <translation>冲击：{kind}</translation>
    </message>
    <message>
        <source>A successor to mixture of experts works first in the US, where “China&apos;s AI Ascent” sees a slight lead in state-space and world models. It brings better models, which others match only later, and more tokens from each chip. If so, the Chinese share in 2030 is {chinese_share} instead of {chinese_share_baseline}, and the price gap {price_gap}. Look at the quality lag and at frontier work, and ask which of the two carries developers back: both do, quality somewhat more than cost.</source>
        <translation>混合专家的后继架构先在美国奏效，《China&apos;s AI Ascent》认为美国在状态空间和世界模型上略有领先。它带来更好的模型（其他各方稍后才跟上），也让每张芯片产出更多 Token。如果如此，2030 年的中国份额为 {chinese_share}，而非 {chinese_share_baseline}，价差为 {price_gap}。请看质量滞后和前沿任务，并问两者之中是哪一个把开发者带回来：两者都有作用，质量比成本略强。</translation>
    </message>
    <message>
        <source>A team&apos;s bill, 2030</source>
        <translation>2030 年团队账单</translation>
    </message>
    <message>
        <source>A team&apos;s monthly bill</source>
        <translation>团队月度账单</translation>
    </message>
    <message>
        <source>A token takes at most half of the accelerators&apos; work in 2030-12 that it takes today.</source>
        <translation>2030-12 一个 Token 所需的加速卡工作量至多为今天的一半。</translation>
    </message>
    <message>
        <source>A token takes at most nine tenths of the accelerators&apos; work in 2030-12 that it takes today.</source>
        <translation>2030-12 一个 Token 所需的加速卡工作量至多为今天的十分之九。</translation>
    </message>
    <message>
        <source>AI accelerators</source>
        <translation>AI 加速卡</translation>
    </message>
    <message>
        <source>AI accelerators, China, 2030</source>
        <translation>2030 年 AI 加速卡，中国</translation>
    </message>
    <message>
        <source>AI accelerators, China, today</source>
        <translation>当前 AI 加速卡，中国</translation>
    </message>
    <message>
        <source>AI accelerators, US, 2030</source>
        <translation>2030 年 AI 加速卡，美国</translation>
    </message>
    <message>
        <source>AI accelerators, US, today</source>
        <translation>当前 AI 加速卡，美国</translation>
    </message>
    <message>
        <source>AI accelerators, rest, 2030</source>
        <translation>2030 年 AI 加速卡，其他</translation>
    </message>
    <message>
        <source>AI accelerators, rest, today</source>
        <translation>当前 AI 加速卡，其他</translation>
    </message>
    <message>
        <source>AI chips elsewhere, in equivalents of one NVIDIA H100. Twelve times today&apos;s stock, the pace assumed for China; no source projects this group.</source>
        <translation>其他地方的 AI 芯片，以 NVIDIA H100 等效计。今天存量的十二倍，即对中国假设的速度；没有来源推算这一组。</translation>
    </message>
    <message>
        <source>AI chips elsewhere, in equivalents of one NVIDIA H100: what is left of the 21 million counted by owner, though part of it may belong to small owners in the US.</source>
        <translation>其他地方的 AI 芯片，以 NVIDIA H100 等效计：按所有者统计的 2,100 万张的余数，其中一部分可能属于美国的小型所有者。</translation>
    </message>
    <message>
        <source>AI chips in Chinese hands, counted in H100e, the work of one NVIDIA H100. Twelve times today&apos;s stock: imports and a doubling Huawei output, slowing down later.</source>
        <translation>中国持有的 AI 芯片，以 H100e 计，即一张 NVIDIA H100 的算力。今天存量的十二倍：进口加上华为产量翻番，之后放缓。</translation>
    </message>
    <message>
        <source>AI chips in Chinese hands, in H100e, the work of one NVIDIA H100. 1.1 by owner, without smuggled chips; the high end is a count by country of 15%. We lean to the first.</source>
        <translation>中国持有的 AI 芯片，以 H100e 计，即一张 NVIDIA H100 的算力。按所有者统计为 1.1，不含走私芯片；高端为按国家统计的 15%。更倾向前者。</translation>
    </message>
    <message>
        <source>AI chips in US hands, in equivalents of one NVIDIA H100. Fourteen times today&apos;s stock: slower than the yearly tripling seen until 2025, since money and power set limits.</source>
        <translation>美国持有的 AI 芯片，以 NVIDIA H100 等效计。今天存量的十四倍：慢于 2025 年以前每年三倍的增长，因为资金和电力构成限制。</translation>
    </message>
    <message>
        <source>AI chips in US hands, in equivalents of one NVIDIA H100: six large US owners hold some 71% of the 21 million counted.</source>
        <translation>美国持有的 AI 芯片，以 NVIDIA H100 等效计：所统计的 2,100 万张中，美国六大所有者约占 71%。</translation>
    </message>
    <message>
        <source>API restriction</source>
        <translation>API 限制</translation>
    </message>
    <message>
        <source>API wall 2027</source>
        <translation>2027 年 API 之墙</translation>
    </message>
    <message>
        <source>About Tradewinds</source>
        <translation>关于 Tradewinds</translation>
    </message>
    <message>
        <source>About a quarter of the difference comes from “{first}”; “{second}” follows with {amount}.</source>
        <translation>约四分之一的差异来自“{first}”；其次是“{second}”，为 {amount}。</translation>
    </message>
    <message>
        <source>About a third of the difference comes from “{first}”; “{second}” follows with {amount}.</source>
        <translation>约三分之一的差异来自“{first}”；其次是“{second}”，为 {amount}。</translation>
    </message>
    <message>
        <source>About coverage</source>
        <translation>关于覆盖率</translation>
    </message>
    <message>
        <source>About density</source>
        <translation>关于密度</translation>
    </message>
    <message>
        <source>About half of the difference comes from “{first}”; “{second}” follows with {amount}.</source>
        <translation>约一半的差异来自“{first}”；其次是“{second}”，为 {amount}。</translation>
    </message>
    <message>
        <source>About support</source>
        <translation>关于支持度</translation>
    </message>
    <message>
        <source>About this chart</source>
        <translation>关于此图表</translation>
    </message>
    <message>
        <source>About this scenario</source>
        <translation>关于此情景</translation>
    </message>
    <message>
        <source>About three quarters of the difference come from “{first}”, the rest from “{second}”.</source>
        <translation>约四分之三的差异来自“{first}”，其余来自“{second}”。</translation>
    </message>
    <message>
        <source>About three quarters of the difference come from “{first}”; “{second}” follows with {amount}.</source>
        <translation>约四分之三的差异来自“{first}”；其次是“{second}”，为 {amount}。</translation>
    </message>
    <message>
        <source>About two thirds of the difference come from “{first}”, the rest from “{second}”.</source>
        <translation>约三分之二的差异来自“{first}”，其余来自“{second}”。</translation>
    </message>
    <message>
        <source>About two thirds of the difference come from “{first}”; “{second}” follows with {amount}.</source>
        <translation>约三分之二的差异来自“{first}”；其次是“{second}”，为 {amount}。</translation>
    </message>
    <message>
        <source>About {input}</source>
        <translation>关于{input}</translation>
    </message>
    <message>
        <source>Above it</source>
        <translation>高于它</translation>
    </message>
    <message>
        <source>Above nought, somebody has no model in reach or computing is short; a step marks a shock, a slope marks capacity.</source>
        <translation>高于零时，有人触及不到任何模型或算力不足；台阶表示冲击，斜坡表示产能。</translation>
    </message>
    <message>
        <source>Above {threshold}</source>
        <translation>高于 {threshold}</translation>
    </message>
    <message>
        <source>Accelerator hour, China</source>
        <translation>加速卡小时成本，中国</translation>
    </message>
    <message>
        <source>Accelerator hour, US</source>
        <translation>加速卡小时成本，美国</translation>
    </message>
    <message>
        <source>Accelerator hour, rest</source>
        <translation>加速卡小时成本，其他</translation>
    </message>
    <message>
        <source>Access is cut: demand goes unserved, {peak}% of it at the peak in {month}</source>
        <translation>准入被切断：部分需求得不到满足，峰值为 {peak}%，出现在{month}</translation>
    </message>
    <message>
        <source>Add a shock</source>
        <translation>添加冲击</translation>
    </message>
    <message>
        <source>Add a shock…</source>
        <translation>添加冲击…</translation>
    </message>
    <message>
        <source>Add {shock}</source>
        <translation>添加{shock}</translation>
    </message>
    <message>
        <source>Adoption</source>
        <translation>采用</translation>
    </message>
    <message>
        <source>After all {count} steps</source>
        <translation>全部 {count} 步之后</translation>
    </message>
    <message>
        <source>After the step</source>
        <translation>该步骤之后</translation>
    </message>
    <message>
        <source>After {high:g} years US models have a quarter of their way or less still to go.</source>
        <translation>{high:g} 年后，美国模型剩余的路程为四分之一或更少。</translation>
    </message>
    <message>
        <source>After {low:g} years US models have more than a quarter of their way still to go.</source>
        <translation>{low:g} 年后，美国模型剩余的路程超过四分之一。</translation>
    </message>
    <message>
        <source>Against</source>
        <translation>对照</translation>
    </message>
    <message>
        <source>Against what is held plausible</source>
        <translation>与合理区间相比</translation>
    </message>
    <message>
        <source>Against {name}</source>
        <translation>相对于{name}</translation>
    </message>
    <message>
        <source>Agentic</source>
        <translation>智能体任务</translation>
    </message>
    <message>
        <source>Agentic part</source>
        <translation>智能体部分</translation>
    </message>
    <message>
        <source>Agentic share of tokens, 2030</source>
        <translation>2030 年智能体占 Token 的比例</translation>
    </message>
    <message>
        <source>Agentic share of tokens, today</source>
        <translation>当前智能体占 Token 的比例</translation>
    </message>
    <message>
        <source>Agents ask for {agentic_share_2030} of all tokens in 2030 instead of {agentic_share_2030_default}. They buy where tokens are cheap: the Chinese share moves by {chinese_share_change}, its share of spend by {chinese_spend_change}.</source>
        <translation>2030 年智能体占全部 Token 的 {agentic_share_2030}，而非 {agentic_share_2030_default}。它们在 Token 便宜的地方购买：中国份额变动 {chinese_share_change}，其支出份额变动 {chinese_spend_change}。</translation>
    </message>
    <message>
        <source>Agents do most of the calling</source>
        <translation>调用大多来自智能体</translation>
    </message>
    <message>
        <source>Agents everywhere</source>
        <translation>智能体无处不在</translation>
    </message>
    <message>
        <source>Agents such as the one that the Shanghai Securities Journal calls a storm become the way software works, and each of them calls models again and again. The journal sees them turn to cheap models; “China&apos;s AI Ascent” doubts that more tokens still mean more chips, “AI&apos;s New Power Struggle” argues that they do. If so, China&apos;s load peaks at {capacity} of capacity instead of {capacity_baseline}, while its share in 2030 moves by {chinese_share_change} only. Look at tokens served, at the load on Chinese capacity and at energy use: demand can run ahead of the accelerators that are to serve it.</source>
        <translation>《上海证券报》称之为风暴的那类智能体成为软件的工作方式，每个都反复调用模型。该报认为它们会转向便宜的模型；《China&apos;s AI Ascent》怀疑更多 Token 是否仍意味着更多芯片，《AI&apos;s New Power Struggle》则认为是。如果如此，中国的负载峰值为产能的 {capacity}，而非 {capacity_baseline}，而其 2030 年的份额只变动 {chinese_share_change}。请看已服务的 Token、中国产能的负载和能耗：需求可能跑在为其服务的加速卡前面。</translation>
    </message>
    <message>
        <source>Algorithmic efficiency gain</source>
        <translation>算法效率增益</translation>
    </message>
    <message>
        <source>All Chinese</source>
        <translation>全部用中国模型</translation>
    </message>
    <message>
        <source>All US</source>
        <translation>全部用美国模型</translation>
    </message>
    <message>
        <source>All blocs</source>
        <translation>所有阵营</translation>
    </message>
    <message>
        <source>All blocs together, for the router market only and not for the world.</source>
        <translation>所有阵营合计，只针对路由市场而非全球。</translation>
    </message>
    <message>
        <source>All charts</source>
        <translation>所有图表</translation>
    </message>
    <message>
        <source>All charts as a picture…</source>
        <translation>所有图表存为图片…</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>所有文件</translation>
    </message>
    <message>
        <source>All inputs are at their defaults, and there are {shocks} shocks.</source>
        <translation>所有输入均为默认值，有 {shocks} 个冲击。</translation>
    </message>
    <message>
        <source>All inputs are at their defaults, and there is one shock.</source>
        <translation>所有输入均为默认值，有一个冲击。</translation>
    </message>
    <message>
        <source>All inputs are at their defaults.</source>
        <translation>所有输入均为默认值。</translation>
    </message>
    <message>
        <source>All inputs at once, as in the draws. A few seconds.</source>
        <translation>所有输入同时变动，与抽样一致。需要几秒钟。</translation>
    </message>
    <message>
        <source>All inputs by themselves make up {alone} of the variance; {rest} is left for interactions, give or take {error} points.</source>
        <translation>各输入单独解释方差的 {alone}；{rest} 归于相互作用，误差 {error} 点。</translation>
    </message>
    <message>
        <source>All of it together</source>
        <translation>全部合在一起</translation>
    </message>
    <message>
        <source>All of the difference comes from “{first}”.</source>
        <translation>全部差异来自“{first}”。</translation>
    </message>
    <message>
        <source>All other owners; some may be American or Chinese.</source>
        <translation>所有其他所有者；其中一些可能属于美国或中国。</translation>
    </message>
    <message>
        <source>All policies come to the same in every world.</source>
        <translation>所有政策在每个世界情形中结果相同。</translation>
    </message>
    <message>
        <source>All that are shown ({count})</source>
        <translation>全部显示的（{count} 个）</translation>
    </message>
    <message>
        <source>All {count} observations after {month} lie in the 80% band.</source>
        <translation>{month}之后的 {count} 个观测值全部落在 80% 区间内。</translation>
    </message>
    <message>
        <source>Alt+Right: next. Alt+Left: back. Esc: end the tour.</source>
        <translation>Alt+右键：下一步。Alt+左键：上一步。Esc：结束导览。</translation>
    </message>
    <message>
        <source>An article holds that loyalty is tested where the gap narrows to 3-5x.</source>
        <translation>有文章认为，价差收窄到 3–5 倍时忠诚度开始受考验。</translation>
    </message>
    <message>
        <source>An assumption describes today, or how the world works. Change one if you hold another world for true; what you would do about it is a [lever](levers.md). What each does was measured by the program itself, at the baseline.</source>
        <translation>假设描述今天的状况或世界的运行方式。如果你认为世界是另一种样子，就更改它；你会采取的做法则是[杠杆](levers.md)。每个假设的作用由程序自身在基准情景下测得。</translation>
    </message>
    <message>
        <source>An example</source>
        <translation>示例</translation>
    </message>
    <message>
        <source>An internal error occurred ({kind}); your work is kept, but save it under a new name and start Tradewinds again.</source>
        <translation>发生内部错误（{kind}）；工作已保留，但请以新名称保存并重新启动 Tradewinds。</translation>
    </message>
    <message>
        <source>And then a surge</source>
        <translation>随后是激增</translation>
    </message>
    <message>
        <source>Another policy: move a lever there</source>
        <translation>另一项政策：在其中移动一个杠杆</translation>
    </message>
    <message>
        <source>Another window has taken what was kept; look for it there.</source>
        <translation>另一个窗口已取走所保留的内容；请到那里查看。</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>Anywhere</source>
        <translation>任何位置</translation>
    </message>
    <message>
        <source>Applies by</source>
        <translation>作用于</translation>
    </message>
    <message>
        <source>April</source>
        <translation>4月</translation>
    </message>
    <message>
        <source>Arrow keys move this end; End lets everything on its side in</source>
        <translation>方向键移动这一端；End 键纳入这一侧的全部</translation>
    </message>
    <message>
        <source>Arrow keys move this end; Home lets everything on its side in</source>
        <translation>方向键移动这一端；Home 键纳入这一侧的全部</translation>
    </message>
    <message>
        <source>Arrow keys, Enter, Esc</source>
        <translation>方向键、回车、Esc</translation>
    </message>
    <message>
        <source>As opened</source>
        <translation>打开时的样子</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>As the system ({now})</source>
        <translation>跟随系统（{now}）</translation>
    </message>
    <message>
        <source>As {input} goes from {low} to {high}, {measure} does not move one way only: it is least, {least}, at {least_at} and greatest, {most}, at {most_at}.</source>
        <translation>{input}从 {low} 到 {high} 时，{measure}并非单向变动：最小为 {least}（在 {least_at}），最大为 {most}（在 {most_at}）。</translation>
    </message>
    <message>
        <source>Ask about {measure}</source>
        <translation>询问{measure}</translation>
    </message>
    <message>
        <source>Ask for all outcomes on this side of the threshold</source>
        <translation>询问阈值这一侧的所有结果</translation>
    </message>
    <message>
        <source>Assumptions</source>
        <translation>假设</translation>
    </message>
    <message>
        <source>At 100% all computing that a bloc has for tokens is in use. Prices rise from the scarcity threshold on; above 100% work is turned away. The peak is a headline number.</source>
        <translation>为 100% 时，某阵营用于 Token 的算力全部在用。从稀缺阈值起价格上升；超过 100% 时部分任务被拒之门外。峰值是一项关键指标。</translation>
    </message>
    <message>
        <source>At default assumptions {policy} is best; it is beaten in no draw.</source>
        <translation>在默认假设下{policy}最佳；没有任何一次抽样胜过它。</translation>
    </message>
    <message>
        <source>At default assumptions {policy} is best; it is beaten in {share} of draws.</source>
        <translation>在默认假设下{policy}最佳；在 {share} 的抽样中有其他政策胜过它。</translation>
    </message>
    <message>
        <source>At least {claimed:g%} of developers outside China would consider a Chinese model today.</source>
        <translation>今天中国以外至少 {claimed:g%} 的开发者愿意考虑中国模型。</translation>
    </message>
    <message>
        <source>At most {threshold}</source>
        <translation>至多 {threshold}</translation>
    </message>
    <message>
        <source>At the baseline</source>
        <translation>在基准情景下</translation>
    </message>
    <message>
        <source>August</source>
        <translation>8月</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>作者</translation>
    </message>
    <message>
        <source>Author&apos;s remark</source>
        <translation>作者的说明</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>上一步</translation>
    </message>
    <message>
        <source>Back to all charts</source>
        <translation>回到所有图表</translation>
    </message>
    <message>
        <source>Back to all charts (Esc)</source>
        <translation>回到所有图表（Esc）</translation>
    </message>
    <message>
        <source>Back to the threshold, {threshold}</source>
        <translation>回到阈值 {threshold}</translation>
    </message>
    <message>
        <source>Backtest against observations</source>
        <translation>对照观测值回测</translation>
    </message>
    <message>
        <source>Band</source>
        <translation>区间</translation>
    </message>
    <message>
        <source>Band: 80% of the draws; the numbers are to the right of the chart.</source>
        <translation>区间：抽样的 80%；数字在图表右侧。</translation>
    </message>
    <message>
        <source>Bands are quantiles of every month by itself; a single draw may leave them.</source>
        <translation>区间是每个月各自的分位数；单次抽样可能越出区间。</translation>
    </message>
    <message>
        <source>Bands hold 50% and 80% of {draws}.</source>
        <translation>区间包含{draws}的 50% 和 80%。</translation>
    </message>
    <message>
        <source>Bands of {draws:,} draws, seed {seed}. {stamp}</source>
        <translation>{draws:,} 次抽样的区间，随机种子 {seed}。{stamp}</translation>
    </message>
    <message>
        <source>Bands of {draws} draws</source>
        <translation>{draws} 次抽样的区间</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>基准情景</translation>
    </message>
    <message>
        <source>Bass model of diffusion: part of the developers not yet won who come to consider Chinese models unprompted each month. Set so that the hindcast follows the observed shares.</source>
        <translation>Bass 扩散模型：每月在尚未争取到的开发者中，未经推动就开始考虑中国模型的比例。取值使历史回算符合观测到的份额。</translation>
    </message>
    <message>
        <source>Bass model of diffusion: pull of those who already consider Chinese models on the others. Set on observed shares; far quicker than the 0.38 a year usual for goods.</source>
        <translation>Bass 扩散模型：已经考虑的开发者对其他人的带动。依据观测份额设定；远快于一般商品常见的每年 0.38。</translation>
    </message>
    <message>
        <source>Before the first of {count} steps</source>
        <translation>{count} 步的第一步之前</translation>
    </message>
    <message>
        <source>Before the step</source>
        <translation>该步骤之前</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Below in this part of the draws</source>
        <translation>此比例的抽样低于下列值</translation>
    </message>
    <message>
        <source>Best in draws, of {count}</source>
        <translation>最佳的抽样数，共 {count} 次</translation>
    </message>
    <message>
        <source>Better models</source>
        <translation>更好的模型</translation>
    </message>
    <message>
        <source>Between the ends of the belief {measure} does not move.</source>
        <translation>在信念区间的两端之间，{measure}不变动。</translation>
    </message>
    <message>
        <source>Between {low} and {high} {unit}, please.</source>
        <translation>请输入 {low} 到 {high} {unit} 之间的数。</translation>
    </message>
    <message>
        <source>Bloc</source>
        <translation>阵营</translation>
    </message>
    <message>
        <source>Boxes by coverage and density; left and right choose another</source>
        <translation>按覆盖率和密度排列的方框；左右键选择另一个</translation>
    </message>
    <message>
        <source>Boxes to choose from</source>
        <translation>可供选择的方框</translation>
    </message>
    <message>
        <source>Breakthrough</source>
        <translation>突破</translation>
    </message>
    <message>
        <source>Brief</source>
        <translation>简报</translation>
    </message>
    <message>
        <source>Brief, PDF</source>
        <translation>简报，PDF</translation>
    </message>
    <message>
        <source>Brief, web page</source>
        <translation>简报，网页</translation>
    </message>
    <message>
        <source>Bring {measure} to</source>
        <translation>使{measure}达到</translation>
    </message>
    <message>
        <source>Build-out when capacity is short</source>
        <translation>产能不足时的增建</translation>
    </message>
    <message>
        <source>By</source>
        <translation>观测者</translation>
    </message>
    <message>
        <source>By 2030 Chinese vendors no longer earn their hardware back: the state and the balance sheets have swallowed it, and prices follow running cost. It is the one world in which the sentence of “AI&apos;s New Power Struggle”, that electricity is most of operating cost, decides prices; “Ten reasons China is gaining ground in AI” describes the public money that could lead there. If so, electricity is {electricity} of Chinese cost instead of {electricity_baseline}, and the price gap {price_gap}. Look at electricity in cost before and after, and at how far developers follow once power is nearly all that is paid for.</source>
        <translation>到 2030 年中国厂商不再把硬件成本赚回来：由国家和资产负债表消化，价格跟随运行成本。只有在这样的世界情形中，《AI&apos;s New Power Struggle》关于电力占运营成本大部分的说法才决定价格；《Ten reasons China is gaining ground in AI》描述了可能通向那里的公共资金。如果如此，电力占中国成本的 {electricity}，而非 {electricity_baseline}，价差为 {price_gap}。请看前后电力在成本中的占比，以及当所付几乎只剩电费时开发者会跟随多远。</translation>
    </message>
    <message>
        <source>By 2030 mixture of experts makes US models {moe_saving_us_2030} cheaper to compute than dense ones, as it does the Chinese. US cost moves by {cost_us_change}, the price gap from {price_gap_before} to {price_gap}, the Chinese share by {chinese_share_change}.</source>
        <translation>到 2030 年，混合专家使美国模型的计算比稠密模型便宜 {moe_saving_us_2030}，与中国模型相同。美国成本变动 {cost_us_change}，价差从 {price_gap_before} 变为 {price_gap}，中国份额变动 {chinese_share_change}。</translation>
    </message>
    <message>
        <source>By 2030 prices earn back {hardware_recovery_china_2030} of what hardware costs. Chinese cost comes to {cost_china} instead of {cost_china_before} per million tokens, electricity to {electricity} of it, and the price gap to {price_gap}.</source>
        <translation>到 2030 年，价格只收回硬件成本的 {hardware_recovery_china_2030}。每百万 Token 的中国成本为 {cost_china}，而非 {cost_china_before}，其中电力占 {electricity}，价差为 {price_gap}。</translation>
    </message>
    <message>
        <source>By 2030-12 at least half of the accelerators that were missing after a year are made up for.</source>
        <translation>到 2030-12，一年后所缺的加速卡至少补上一半。</translation>
    </message>
    <message>
        <source>By 2030-12 at least half of the share that was lost after a year is won back.</source>
        <translation>到 2030-12，一年后失去的份额至少夺回一半。</translation>
    </message>
    <message>
        <source>CSV table</source>
        <translation>CSV 表格</translation>
    </message>
    <message>
        <source>CSV tables</source>
        <translation>CSV 表格</translation>
    </message>
    <message>
        <source>Calls to a bloc&apos;s own servers are blocked; Chinese open weights on hosts elsewhere still run.</source>
        <translation>对某阵营自有服务器的调用被阻断；托管在别处的中国开放权重仍可运行。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Cancelled; nothing was written.</source>
        <translation>已取消；未写入任何内容。</translation>
    </message>
    <message>
        <source>Cannot make the folder {folder}: {reason}; choose another.</source>
        <translation>无法创建文件夹 {folder}：{reason}；请选择其他文件夹。</translation>
    </message>
    <message>
        <source>Cannot make the folder {folder}: {words}.</source>
        <translation>无法创建文件夹 {folder}：{words}。</translation>
    </message>
    <message>
        <source>Cannot open {file}: it is a device or a pipe; open an ordinary file.</source>
        <translation>无法打开 {file}：它是设备或管道；请打开普通文件。</translation>
    </message>
    <message>
        <source>Cannot open {file}: it is a folder; choose a file in it.</source>
        <translation>无法打开 {file}：它是文件夹；请选择其中的文件。</translation>
    </message>
    <message>
        <source>Cannot open {file}: no file can have that name; check it.</source>
        <translation>无法打开 {file}：不可能有这个名称的文件；请检查名称。</translation>
    </message>
    <message>
        <source>Cannot open {file}: {reason}.</source>
        <translation>无法打开 {file}：{reason}。</translation>
    </message>
    <message>
        <source>Cannot read the template {file}: {reason}; choose a .pptx or .potx file.</source>
        <translation>无法读取模板 {file}：{reason}；请选择 .pptx 或 .potx 文件。</translation>
    </message>
    <message>
        <source>Cannot save {file}: a picture is a .png, .svg or .pdf file; give it one of these endings.</source>
        <translation>无法保存 {file}：图片应为 .png、.svg 或 .pdf 文件；请使用其中一种扩展名。</translation>
    </message>
    <message>
        <source>Cannot save {file}: {reason}.</source>
        <translation>无法保存 {file}：{reason}。</translation>
    </message>
    <message>
        <source>Capacity in use, China, today</source>
        <translation>当前产能使用率，中国</translation>
    </message>
    <message>
        <source>Capacity in use, US, today</source>
        <translation>当前产能使用率，美国</translation>
    </message>
    <message>
        <source>Capacity in use, rest, today</source>
        <translation>当前产能使用率，其他</translation>
    </message>
    <message>
        <source>Capacity loss</source>
        <translation>产能损失</translation>
    </message>
    <message>
        <source>Carbon in average European grid power, from memory and not checked; it touches the carbon output only.</source>
        <translation>欧洲电网平均碳排放，凭记忆给出，未经核实；只影响碳排放这一输出。</translation>
    </message>
    <message>
        <source>Carbon in average US grid power, from memory and not checked; it touches the carbon output only.</source>
        <translation>美国电网平均碳排放，凭记忆给出，未经核实；只影响碳排放这一输出。</translation>
    </message>
    <message>
        <source>Carbon in the hubs&apos; power. The low end takes the claim of 80% green power at its word, the high end is near the national grid (0.58 in 2023); the default is our middle.</source>
        <translation>枢纽用电的碳排放。低端采信 80% 绿电的说法，高端接近全国电网（2023 年为 0.58）；默认值为自取的中间值。</translation>
    </message>
    <message>
        <source>Carbon per million tokens</source>
        <translation>每百万 Token 碳排放</translation>
    </message>
    <message>
        <source>Carbon per million tokens of {whose} models</source>
        <translation>{whose}模型每百万 Token 的碳排放</translation>
    </message>
    <message>
        <source>Ceiling on considering Chinese models</source>
        <translation>考虑中国模型的上限</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>变化</translation>
    </message>
    <message>
        <source>Change of the result when one input moves</source>
        <translation>一个输入变动时结果的变化</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>是否更改</translation>
    </message>
    <message>
        <source>Changed inputs</source>
        <translation>更改的输入</translation>
    </message>
    <message>
        <source>Changes are not kept</source>
        <translation>更改未保留</translation>
    </message>
    <message>
        <source>Changes cannot be kept in case of a crash, so save often. {reason}</source>
        <translation>更改无法保留以防崩溃，请经常保存。{reason}</translation>
    </message>
    <message>
        <source>Changes pull both ways: the strongest are “{first}”, which lowers it by {amount}, and “{second}”, which raises it by {back}.</source>
        <translation>各项更改方向相反：最强的是“{first}”，使其降低 {amount}，以及“{second}”，使其提高 {back}。</translation>
    </message>
    <message>
        <source>Changes pull both ways: the strongest are “{first}”, which raises it by {amount}, and “{second}”, which lowers it by {back}.</source>
        <translation>各项更改方向相反：最强的是“{first}”，使其提高 {amount}，以及“{second}”，使其降低 {back}。</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>图表</translation>
    </message>
    <message>
        <source>Chart: {chart}, {unit}</source>
        <translation>图表：{chart}，{unit}</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>图表</translation>
    </message>
    <message>
        <source>Charts in sight</source>
        <translation>当前显示的图表</translation>
    </message>
    <message>
        <source>Cheap power, lean halls</source>
        <translation>便宜的电力，精简的机房</translation>
    </message>
    <message>
        <source>Cheaper power in Europe and the rest</source>
        <translation>欧洲及其他地区电力更便宜</translation>
    </message>
    <message>
        <source>Cheaper power in the US</source>
        <translation>美国电力更便宜</translation>
    </message>
    <message>
        <source>Cheaper tokens</source>
        <translation>更便宜的 Token</translation>
    </message>
    <message>
        <source>China</source>
        <translation>中国</translation>
    </message>
    <message>
        <source>China gets no more chips from abroad from {start}</source>
        <translation>从{start}起中国得不到更多国外芯片</translation>
    </message>
    <message>
        <source>China has accelerators worth {accelerators_china_2030} in 2030 instead of {accelerators_china_2030_default}. They make room, the peak load goes from {capacity_before} to {capacity}, but room was not what was missing: the share moves by {chinese_share_change}.</source>
        <translation>2030 年中国的加速卡为 {accelerators_china_2030}，而非 {accelerators_china_2030_default}。它们腾出空间，负载峰值从 {capacity_before} 变为 {capacity}，但所缺的并不是空间：份额变动 {chinese_share_change}。</translation>
    </message>
    <message>
        <source>China has accelerators worth {accelerators_china_2030} in 2030, with {chip_efficiency_china_2030} the frontier&apos;s work per watt. The peak load goes from {capacity_before} to {capacity}; the share in 2030 moves by {chinese_share_change}, since room is not what is missing by then.</source>
        <translation>2030 年中国的加速卡为 {accelerators_china_2030}，每瓦算力为前沿的 {chip_efficiency_china_2030}。负载峰值从 {capacity_before} 变为 {capacity}；2030 年的份额变动 {chinese_share_change}，因为那时所缺的不是空间。</translation>
    </message>
    <message>
        <source>China {china}%</source>
        <translation>中国 {china}%</translation>
    </message>
    <message>
        <source>China&apos;s capacity use</source>
        <translation>中国产能使用率</translation>
    </message>
    <message>
        <source>China&apos;s capacity use, peak</source>
        <translation>中国产能使用率，峰值</translation>
    </message>
    <message>
        <source>China&apos;s cost advantage lasts, as “China&apos;s AI Ascent” hopes of green power, lean cooling and a loop from volume to cost; the Shanghai Securities Journal adds idle nights that serve the Western day. With all of it the Chinese share in 2030 comes to {chinese_share} ({chinese_share_change}) and the price gap to {price_gap}. Look at which part of the cost carries the advantage: in this model power hardly counts, and what the models save in computing does most of the work.</source>
        <translation>中国的成本优势得以延续，正如《China&apos;s AI Ascent》对绿电、精简冷却以及从量到成本的循环所寄望的；《上海证券报》还加上了服务西方白天的闲置夜晚。如果全部实现，2030 年的中国份额为 {chinese_share}（{chinese_share_change}），价差为 {price_gap}。请看成本的哪一部分支撑了优势：在这个模型里电力几乎不起作用，起主要作用的是模型在算力上的节省。</translation>
    </message>
    <message>
        <source>China&apos;s demand growth against world&apos;s</source>
        <translation>中国需求增长相对全球</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>中国</translation>
    </message>
    <message>
        <source>Chinese computing that idles at night can serve the Western day, and makes tokens cheaper.</source>
        <translation>夜间闲置的中国算力可以服务西方的白天，使 Token 更便宜。</translation>
    </message>
    <message>
        <source>Chinese mark-up, yearly change</source>
        <translation>中国加价的年变化</translation>
    </message>
    <message>
        <source>Chinese models are cheap because electricity is cheap in China.</source>
        <translation>中国模型便宜是因为中国电价便宜。</translation>
    </message>
    <message>
        <source>Chinese models are not the cheaper ones today in this scenario: US models cost {gap:2} times as much.</source>
        <translation>在此情景下，今天中国模型并不更便宜：美国模型的成本是其 {gap:2} 倍。</translation>
    </message>
    <message>
        <source>Chinese models are not the cheaper ones today in this scenario: a million tokens costs {price_china:2} USD from Chinese models and {price_us:2} USD from US models.</source>
        <translation>在此情景下，今天中国模型并不更便宜：一百万 Token，中国模型为 {price_china:2} USD，美国模型为 {price_us:2} USD。</translation>
    </message>
    <message>
        <source>Chinese models are used because they are cheap, and nothing ties their users to them.</source>
        <translation>使用中国模型是因为便宜，没有什么把用户绑在上面。</translation>
    </message>
    <message>
        <source>Chinese models fall {quality_lag_china_2030} behind by 2030</source>
        <translation>到 2030 年中国模型落后 {quality_lag_china_2030}</translation>
    </message>
    <message>
        <source>Chinese models hosted outside China</source>
        <translation>在中国以外托管的中国模型</translation>
    </message>
    <message>
        <source>Chinese models keep at least nine tenths of their US general work as the gap narrows.</source>
        <translation>价差收窄时，中国模型至少保住其美国通用任务的十分之九。</translation>
    </message>
    <message>
        <source>Chinese models lose at least a tenth of their US frontier work as the gap narrows.</source>
        <translation>价差收窄时，中国模型至少失去其美国前沿任务的十分之一。</translation>
    </message>
    <message>
        <source>Chinese models serve at least {china:g%} of the router&apos;s tokens today.</source>
        <translation>今天中国模型至少服务路由平台 {china:g%} 的 Token。</translation>
    </message>
    <message>
        <source>Chinese models serve at least {claimed:g%} of US developers&apos; tokens, today or in 2030-12.</source>
        <translation>今天或 2030-12，中国模型至少服务美国开发者 {claimed:g%} 的 Token。</translation>
    </message>
    <message>
        <source>Chinese models serve more of the router&apos;s tokens than US models today.</source>
        <translation>今天中国模型在路由平台上服务的 Token 多于美国模型。</translation>
    </message>
    <message>
        <source>Chinese models take {china:g%} of the world&apos;s calls and US models {us:g%}.</source>
        <translation>中国模型占全球调用的 {china:g%}，美国模型占 {us:g%}。</translation>
    </message>
    <message>
        <source>Chinese models were among the most used in two weeks of four.</source>
        <translation>四周中有两周中国模型进入使用最多之列。</translation>
    </message>
    <message>
        <source>Chinese share by kind of work</source>
        <translation>中国份额（按任务类型）</translation>
    </message>
    <message>
        <source>Chinese share of US frontier work, 2030</source>
        <translation>2030 年美国前沿任务中国份额</translation>
    </message>
    <message>
        <source>Chinese share of US general work, 2030</source>
        <translation>2030 年美国通用任务中国份额</translation>
    </message>
    <message>
        <source>Chinese share of spend, 2030</source>
        <translation>2030 年中国支出份额</translation>
    </message>
    <message>
        <source>Chinese share, 2030</source>
        <translation>2030 年中国份额</translation>
    </message>
    <message>
        <source>Chinese tokens of 16-22 February over a total of 13-14 T read for the week before; smaller Chinese models are missing.</source>
        <translation>2 月 16–22 日的中国 Token 除以前一周读到的 13–14 T 总量；不含较小的中国模型。</translation>
    </message>
    <message>
        <source>Chinese vendors earn back {hardware_recovery_china_2030} of their hardware by 2030</source>
        <translation>到 2030 年中国厂商只收回硬件成本的 {hardware_recovery_china_2030}</translation>
    </message>
    <message>
        <source>Chinese vendors give away a larger part of their tokens.</source>
        <translation>中国厂商免费赠送更大比例的 Token。</translation>
    </message>
    <message>
        <source>Chip efficiency, China, 2030</source>
        <translation>2030 年芯片能效，中国</translation>
    </message>
    <message>
        <source>Chip efficiency, China, today</source>
        <translation>当前芯片能效，中国</translation>
    </message>
    <message>
        <source>Chip squeeze</source>
        <translation>芯片收紧</translation>
    </message>
    <message>
        <source>Chip substitution time, China</source>
        <translation>芯片替代时间，中国</translation>
    </message>
    <message>
        <source>Chips are cut</source>
        <translation>芯片被削减</translation>
    </message>
    <message>
        <source>Chips at home</source>
        <translation>国产芯片</translation>
    </message>
    <message>
        <source>Chips that keep coming</source>
        <translation>源源不断的芯片</translation>
    </message>
    <message>
        <source>Chips to China are cut: dearer and fewer accelerators, later models, until domestic chips fill in.</source>
        <translation>对中国的芯片供应被切断：加速卡更贵更少，模型更晚，直到国产芯片补上。</translation>
    </message>
    <message>
        <source>Choose headline numbers</source>
        <translation>选择关键指标</translation>
    </message>
    <message>
        <source>Circles: shipped. Diamonds: your own. Dotted: hindcast. Bands: 50% and 80% of draws.</source>
        <translation>圆点：随附。菱形：自有。点线：历史回算。区间：抽样的 50% 和 80%。</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>论断</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>清除</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>关闭（Esc）</translation>
    </message>
    <message>
        <source>Close the words of the story</source>
        <translation>关闭故事的文字</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Command line</source>
        <translation>命令行</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>对比</translation>
    </message>
    <message>
        <source>Compare scenarios</source>
        <translation>对比情景</translation>
    </message>
    <message>
        <source>Component</source>
        <translation>组件</translation>
    </message>
    <message>
        <source>Components</source>
        <translation>组件</translation>
    </message>
    <message>
        <source>Compute</source>
        <translation>算力</translation>
    </message>
    <message>
        <source>Compute per token, US models</source>
        <translation>每 Token 算力，美国模型</translation>
    </message>
    <message>
        <source>Compute per token, other models</source>
        <translation>每 Token 算力，其他模型</translation>
    </message>
    <message>
        <source>Computers&apos; energy for a million tokens (Mtok), prompt and answer, of a Chinese model. One large fleet gives 0.07-0.10, small ones more; the article&apos;s 0.8-1.2 fits answers alone.</source>
        <translation>中国模型处理一百万 Token（Mtok，含提示和回答）的计算机能耗。一个大型机群为 0.07–0.10，小型机群更高；文章的 0.8–1.2 只适用于回答部分。</translation>
    </message>
    <message>
        <source>Computing behind a token of a US model against a Chinese one, before the saving from mixture of experts. Chosen so that the prices paid leave US vendors a believable gross margin, 54%.</source>
        <translation>在计入混合专家节省之前，美国模型一个 Token 背后的算力，相对于中国模型。取值使实际成交价给美国厂商留下可信的毛利率 54%。</translation>
    </message>
    <message>
        <source>Computing behind a token of other models against a Chinese one, before the saving from mixture of experts. Our judgement, between the two.</source>
        <translation>在计入混合专家节省之前，其他模型一个 Token 背后的算力，相对于中国模型。自行判断，介于两者之间。</translation>
    </message>
    <message>
        <source>Computing that MoE (mixture of experts: only a part of the model works on each token) saves US models. Said to be behind China; designs are not published, so the value is ours.</source>
        <translation>MoE（混合专家：每个 Token 只动用模型的一部分）为美国模型节省的算力。据称落后于中国；设计未公开，因此数值为自行判断。</translation>
    </message>
    <message>
        <source>Computing that MoE (mixture of experts: only a part of the model works on each token) saves US models. Two articles see US vendors adopting it; ending just short of China is our guess.</source>
        <translation>MoE（混合专家：每个 Token 只动用模型的一部分）为美国模型节省的算力。两篇文章认为美国厂商正在采用；最终略低于中国为自行估计。</translation>
    </message>
    <message>
        <source>Consideration of Chinese models</source>
        <translation>对中国模型的考虑度</translation>
    </message>
    <message>
        <source>Consideration, December 2024</source>
        <translation>2024 年 12 月的考虑度</translation>
    </message>
    <message>
        <source>Consideration, today</source>
        <translation>当前考虑度</translation>
    </message>
    <message>
        <source>Consideration: own discovery</source>
        <translation>考虑度：自行发现</translation>
    </message>
    <message>
        <source>Consideration: word of mouth</source>
        <translation>考虑度：口碑</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>目录</translation>
    </message>
    <message>
        <source>Contribution</source>
        <translation>贡献</translation>
    </message>
    <message>
        <source>Contribution of each change</source>
        <translation>每项更改的贡献</translation>
    </message>
    <message>
        <source>Converted at {rate:g} RMB per USD, an assumption.</source>
        <translation>按 1 USD 兑 {rate:g} RMB 换算，此为假设。</translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation>全部复制</translation>
    </message>
    <message>
        <source>Copy all charts</source>
        <translation>复制所有图表</translation>
    </message>
    <message>
        <source>Copy data</source>
        <translation>复制数据</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>复制详情</translation>
    </message>
    <message>
        <source>Copy or export this chart</source>
        <translation>复制或导出此图表</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation>复制图片</translation>
    </message>
    <message>
        <source>Copy table</source>
        <translation>复制表格</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>成本</translation>
    </message>
    <message>
        <source>Cost by component</source>
        <translation>成本构成</translation>
    </message>
    <message>
        <source>Cost miracle holds</source>
        <translation>成本奇迹延续</translation>
    </message>
    <message>
        <source>Cost of an hour of one H100e, the work of one NVIDIA H100, outside the US and China: the US cost and a small premium for smaller sites. Our judgement.</source>
        <translation>美国和中国以外，一张 H100e（即一张 NVIDIA H100 的算力）每小时的成本：美国成本加上站点较小的少许溢价。自行判断。</translation>
    </message>
    <message>
        <source>Cost of an hour of one H100e, the work of one NVIDIA H100. DeepSeek itself reckons with this for an H800; the range is ours, for chips that are scarce or domestic.</source>
        <translation>一张 H100e（即一张 NVIDIA H100 的算力）每小时的成本。DeepSeek 自己对 H800 就按此值核算；区间为自行判断，考虑芯片稀缺或国产的情况。</translation>
    </message>
    <message>
        <source>Cost of an hour of one NVIDIA H100. One-year rents went from 1.70 in October 2025 to 2.35 in March 2026; a fleet holds contracts of both times.</source>
        <translation>一张 NVIDIA H100 每小时的成本。一年期租价从 2025 年 10 月的 1.70 升到 2026 年 3 月的 2.35；机群中两个时期的合同都有。</translation>
    </message>
    <message>
        <source>Cost per Mtok, China / US</source>
        <translation>每 Mtok 成本，中国 / 美国</translation>
    </message>
    <message>
        <source>Cost per Mtok, China, 2030</source>
        <translation>2030 年每 Mtok 成本，中国</translation>
    </message>
    <message>
        <source>Cost per Mtok, US, 2030</source>
        <translation>2030 年每 Mtok 成本，美国</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>统计口径</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>覆盖率</translation>
    </message>
    <message>
        <source>Coverage {coverage}, density {density}, support {support}; inputs limited: {count}</source>
        <translation>覆盖率 {coverage}，密度 {density}，支持度 {support}；受限输入：{count} 个</translation>
    </message>
    <message>
        <source>Ctrl+C copies the chosen cells.</source>
        <translation>Ctrl+C 复制选中的单元格。</translation>
    </message>
    <message>
        <source>Ctrl+Up, Ctrl+Down</source>
        <translation>Ctrl+上、Ctrl+下</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Dash-dotted: {names}.</source>
        <translation>点划线：{names}。</translation>
    </message>
    <message>
        <source>Dashed: total of {name}.</source>
        <translation>虚线：{name}的合计。</translation>
    </message>
    <message>
        <source>Dashed: {name}.</source>
        <translation>虚线：{name}。</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>Data-centre PUE, China, 2030</source>
        <translation>2030 年数据中心 PUE，中国</translation>
    </message>
    <message>
        <source>Data-centre PUE, China, today</source>
        <translation>当前数据中心 PUE，中国</translation>
    </message>
    <message>
        <source>Data-centre PUE, Europe and rest</source>
        <translation>数据中心 PUE，欧洲及其他</translation>
    </message>
    <message>
        <source>Data-centre PUE, US, 2030</source>
        <translation>2030 年数据中心 PUE，美国</translation>
    </message>
    <message>
        <source>Data-centre PUE, US, today</source>
        <translation>当前数据中心 PUE，美国</translation>
    </message>
    <message>
        <source>Data: {title}, {unit}</source>
        <translation>数据：{title}，{unit}</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Dated: {dates}</source>
        <translation>日期：{dates}</translation>
    </message>
    <message>
        <source>Dates like 04/05/2026</source>
        <translation>形如 04/05/2026 的日期</translation>
    </message>
    <message>
        <source>Dear power</source>
        <translation>昂贵的电力</translation>
    </message>
    <message>
        <source>Dearer power in western China</source>
        <translation>中国西部电力变贵</translation>
    </message>
    <message>
        <source>December</source>
        <translation>12月</translation>
    </message>
    <message>
        <source>Decembers only</source>
        <translation>仅 12 月</translation>
    </message>
    <message>
        <source>Decimal sign</source>
        <translation>小数点</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>默认值</translation>
    </message>
    <message>
        <source>Default assumptions</source>
        <translation>默认假设</translation>
    </message>
    <message>
        <source>Default policy</source>
        <translation>默认政策</translation>
    </message>
    <message>
        <source>Default → here</source>
        <translation>默认值 → 此处</translation>
    </message>
    <message>
        <source>Demand</source>
        <translation>需求</translation>
    </message>
    <message>
        <source>Demand for tokens grows {token_growth} in a year at today&apos;s pace instead of {token_growth_default}. China&apos;s load peaks at {capacity} of capacity instead of {capacity_before}; scarcity costs it share first, {chinese_share_2027} at the end of 2027, and less later, {chinese_share} in 2030.</source>
        <translation>按今天的速度，Token 需求一年增长到 {token_growth}，而非 {token_growth_default}。中国的负载峰值为产能的 {capacity}，而非 {capacity_before}；稀缺先使其失去份额，2027 年底为 {chinese_share_2027}，之后减弱，2030 年为 {chinese_share}。</translation>
    </message>
    <message>
        <source>Demand for tokens jumps or falls.</source>
        <translation>Token 需求骤增或骤减。</translation>
    </message>
    <message>
        <source>Demand not served</source>
        <translation>未满足的需求</translation>
    </message>
    <message>
        <source>Demand not served, peak</source>
        <translation>未满足的需求，峰值</translation>
    </message>
    <message>
        <source>Demand surge</source>
        <translation>需求激增</translation>
    </message>
    <message>
        <source>Demand that is not served</source>
        <translation>未满足的需求</translation>
    </message>
    <message>
        <source>Demand that never switches</source>
        <translation>从不切换的需求</translation>
    </message>
    <message>
        <source>Demand that no supplier in reach had access or capacity for.</source>
        <translation>可触及的供应方都没有准入资格或产能来满足的需求。</translation>
    </message>
    <message>
        <source>Density</source>
        <translation>密度</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>详情</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详情</translation>
    </message>
    <message>
        <source>Developer share</source>
        <translation>开发者份额</translation>
    </message>
    <message>
        <source>Developer share by region</source>
        <translation>各地区开发者份额</translation>
    </message>
    <message>
        <source>Developer share by region and segment</source>
        <translation>按地区和任务类型划分的开发者份额</translation>
    </message>
    <message>
        <source>Developers outside China turn away from Chinese models.</source>
        <translation>中国以外的开发者不再选用中国模型。</translation>
    </message>
    <message>
        <source>Developers outside China who would consider a Chinese model.</source>
        <translation>中国以外愿意考虑中国模型的开发者。</translation>
    </message>
    <message>
        <source>Developers outside China who would ever use a Chinese model. Just above today&apos;s 80%, a figure that was said of start-ups on open models only.</source>
        <translation>中国以外最终愿意使用中国模型的开发者。略高于今天的 80%，而这一数字只是针对采用开放模型的初创公司。</translation>
    </message>
    <message>
        <source>Developers outside China who would have used a Chinese model in December 2024, where the hindcast starts. Set low, to come near the observed Chinese share of 1.2%.</source>
        <translation>2024 年 12 月（历史回算的起点）中国以外愿意使用中国模型的开发者。设得较低，以接近观测到的 1.2% 的中国份额。</translation>
    </message>
    <message>
        <source>Developers outside China who would use a Chinese model. 80% was said of US start-ups, by the origin of the figure only of those on open models; the hindcast agrees.</source>
        <translation>中国以外愿意使用中国模型的开发者。80% 说的是美国初创公司，追溯其来源只涉及采用开放模型的公司；历史回算与之相符。</translation>
    </message>
    <message>
        <source>Diamonds: own observations</source>
        <translation>菱形：自有观测值</translation>
    </message>
    <message>
        <source>Diamonds: own observations.</source>
        <translation>菱形：自有观测值。</translation>
    </message>
    <message>
        <source>Differences are taken from the first column. Open or duplicate a scenario to add one here.</source>
        <translation>差异相对于第一列计算。打开情景或创建副本可在此添加。</translation>
    </message>
    <message>
        <source>Differs from the file in {names}.</source>
        <translation>与文件的差别：{names}。</translation>
    </message>
    <message>
        <source>Differs from the file in {names}; and {count} more.</source>
        <translation>与文件的差别：{names}；另有 {count} 处。</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>放弃</translation>
    </message>
    <message>
        <source>Discard all</source>
        <translation>全部放弃</translation>
    </message>
    <message>
        <source>Display</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Divided by</source>
        <translation>划分</translation>
    </message>
    <message>
        <source>Domestic chips are slow</source>
        <translation>国产芯片来得慢</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Dots: observed.</source>
        <translation>圆点：观测值。</translation>
    </message>
    <message>
        <source>Dotted: the model run over history.</source>
        <translation>点线：模型对历史的回算。</translation>
    </message>
    <message>
        <source>Drag this slider, or press the button below and then the arrow keys; Tab leads on to the next lever. Lines, bands and numbers follow at once, dashed lines stay.</source>
        <translation>拖动此滑块，或按下面的按钮后使用方向键；Tab 键转到下一个杠杆。曲线、区间和数字立即跟随，虚线保持不动。</translation>
    </message>
    <message>
        <source>Drag up or down to ask what it would take</source>
        <translation>上下拖动，询问需要什么条件</translation>
    </message>
    <message>
        <source>Draws</source>
        <translation>抽样</translation>
    </message>
    <message>
        <source>Draws and threshold; left and right move it</source>
        <translation>抽样和阈值；左右键移动阈值</translation>
    </message>
    <message>
        <source>Draws done</source>
        <translation>抽样已完成</translation>
    </message>
    <message>
        <source>Draws of the measure</source>
        <translation>该指标的抽样</translation>
    </message>
    <message>
        <source>Duplicate the scenario</source>
        <translation>创建情景副本</translation>
    </message>
    <message>
        <source>Each doubling of all tokens served makes models {learning_rate} more efficient instead of {learning_rate_default}. Both sides learn: Chinese cost moves by {cost_china_change} and US cost by {cost_us_change}, the share by {chinese_share_change}. In the model the loop that “China&apos;s AI Ascent” describes lowers everybody&apos;s cost and does not widen the lead.</source>
        <translation>已服务的全部 Token 每翻一番，模型效率提高 {learning_rate}，而非 {learning_rate_default}。双方都在学习：中国成本变动 {cost_china_change}，美国成本变动 {cost_us_change}，份额变动 {chinese_share_change}。在模型里，《China&apos;s AI Ascent》所描述的循环降低了所有人的成本，并没有扩大领先。</translation>
    </message>
    <message>
        <source>Each lever alone, all else as in the scenario.</source>
        <translation>每个杠杆单独变动，其余与情景一致。</translation>
    </message>
    <message>
        <source>Each start takes some seconds longer, because the compiled model cannot be kept in {folder}.</source>
        <translation>每次启动会多用几秒，因为编译后的模型无法保存在 {folder}。</translation>
    </message>
    <message>
        <source>Earlier &amp;versions…</source>
        <translation>早期版本(&amp;V)…</translation>
    </message>
    <message>
        <source>Earlier versions</source>
        <translation>早期版本</translation>
    </message>
    <message>
        <source>Earlier versions of {name}, and what was discarded in the last 7 days. What you open stands beside the others; no file changes.</source>
        <translation>{name}的早期版本，以及最近 7 天内放弃的内容。打开的版本与其他情景并列；不会更改任何文件。</translation>
    </message>
    <message>
        <source>Ecosystem pull</source>
        <translation>生态引力</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>编辑…</translation>
    </message>
    <message>
        <source>Effect</source>
        <translation>作用</translation>
    </message>
    <message>
        <source>Efficiency</source>
        <translation>效率</translation>
    </message>
    <message>
        <source>Efficiency gained each time a bloc doubles all the tokens it ever served: the loop from volume back to cost. Technologies show about 21%; software learning is put lower.</source>
        <translation>某阵营累计服务的 Token 每翻一番所获得的效率：从量回到成本的循环。一般技术约为 21%；软件学习取值更低。</translation>
    </message>
    <message>
        <source>Efficiency spent on larger models</source>
        <translation>用于更大模型的效率</translation>
    </message>
    <message>
        <source>Electricity</source>
        <translation>电力</translation>
    </message>
    <message>
        <source>Electricity and other operation are a thin layer: hardware is most of the cost.</source>
        <translation>电力和其他运营费用只是薄薄一层：成本大部分是硬件。</translation>
    </message>
    <message>
        <source>Electricity at the Chinese hubs costs at least {expected:2} USD/kWh in 2030.</source>
        <translation>2030 年中国算力枢纽的电价至少为 {expected:2} USD/kWh。</translation>
    </message>
    <message>
        <source>Electricity becomes dearer or cheaper.</source>
        <translation>电力变贵或变便宜。</translation>
    </message>
    <message>
        <source>Electricity explains at least a tenth of the price difference, today or in 2030-12.</source>
        <translation>今天或 2030-12，电力至少解释价格差异的十分之一。</translation>
    </message>
    <message>
        <source>Electricity explains at least half of the price difference, today or in 2030-12.</source>
        <translation>今天或 2030-12，电力至少解释价格差异的一半。</translation>
    </message>
    <message>
        <source>Electricity for a million tokens costs {electricity_us:2} USD in the US and {electricity_china:2} USD in China today. The difference, {electricity:2} USD, is {part:2%} of the {price:2} USD between the prices paid, and {part_2030:2%} in 2030-12. The widest figures of the articles come to {widest:2} USD in a list gap of {listed:3} USD on input, {part_widest:2%}.</source>
        <translation>今天一百万 Token 的电费，美国为 {electricity_us:2} USD，中国为 {electricity_china:2} USD。两者之差 {electricity:2} USD，占实际成交价之差 {price:2} USD 的 {part:2%}，2030-12 为 {part_2030:2%}。按文章中最宽的数字，为 {widest:2} USD，而输入标价之差为 {listed:3} USD，占 {part_widest:2%}。</translation>
    </message>
    <message>
        <source>Electricity in Chinese cost, 2030</source>
        <translation>2030 年中国成本中的电力</translation>
    </message>
    <message>
        <source>Electricity in cost</source>
        <translation>电力占成本</translation>
    </message>
    <message>
        <source>Electricity in operating cost</source>
        <translation>电力占运营成本</translation>
    </message>
    <message>
        <source>Electricity is at least half of all Chinese cost in 2030-12.</source>
        <translation>2030-12 电力至少占全部中国成本的一半。</translation>
    </message>
    <message>
        <source>Electricity is at least {low:g%} of Chinese operating cost in 2030-12, hardware left out.</source>
        <translation>2030-12 电力至少占中国运营成本（不计硬件）的 {low:g%}。</translation>
    </message>
    <message>
        <source>Electricity is {low:g%} to {high:g%} of the operating cost of inference, and so it decides what a token costs.</source>
        <translation>电力占推理运营成本的 {low:g%} 至 {high:g%}，因此决定了 Token 的成本。</translation>
    </message>
    <message>
        <source>Electricity over the cost of running a site, hardware left out. The article has 60-70%; outside estimates start at 40%.</source>
        <translation>电力占站点运行成本的比例，不计硬件。文章为 60–70%；外部估计从 40% 起。</translation>
    </message>
    <message>
        <source>Electricity share of operating cost</source>
        <translation>电力占运营成本的比例</translation>
    </message>
    <message>
        <source>Electricity, China hubs, 2030</source>
        <translation>2030 年电价，中国算力枢纽</translation>
    </message>
    <message>
        <source>Electricity, China hubs, today</source>
        <translation>当前电价，中国算力枢纽</translation>
    </message>
    <message>
        <source>Electricity, Europe and rest, 2030</source>
        <translation>2030 年电价，欧洲及其他</translation>
    </message>
    <message>
        <source>Electricity, Europe and rest, today</source>
        <translation>当前电价，欧洲及其他</translation>
    </message>
    <message>
        <source>Electricity, US, 2030</source>
        <translation>2030 年电价，美国</translation>
    </message>
    <message>
        <source>Electricity, US, today</source>
        <translation>当前电价，美国</translation>
    </message>
    <message>
        <source>Empty cells, passed over: {count}.</source>
        <translation>跳过的空单元格：{count} 个。</translation>
    </message>
    <message>
        <source>End the tour</source>
        <translation>结束导览</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>能源</translation>
    </message>
    <message>
        <source>Energy gain of new hardware</source>
        <translation>新硬件的能效增益</translation>
    </message>
    <message>
        <source>Energy per million tokens</source>
        <translation>每百万 Token 能耗</translation>
    </message>
    <message>
        <source>Energy per million tokens of {whose} models</source>
        <translation>{whose}模型每百万 Token 的能耗</translation>
    </message>
    <message>
        <source>Energy per million tokens, today</source>
        <translation>当前每百万 Token 能耗</translation>
    </message>
    <message>
        <source>Energy price</source>
        <translation>能源价格</translation>
    </message>
    <message>
        <source>Energy times the carbon of the grid: a bloc can be efficient and dirty at once.</source>
        <translation>能耗乘以电网碳强度：一个阵营可以同时高效而不清洁。</translation>
    </message>
    <message>
        <source>Energy use of the router market</source>
        <translation>路由市场能耗</translation>
    </message>
    <message>
        <source>Enter; Delete</source>
        <translation>回车；Delete</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>误差</translation>
    </message>
    <message>
        <source>Errors by series</source>
        <translation>按序列列出误差</translation>
    </message>
    <message>
        <source>Europe</source>
        <translation>欧洲</translation>
    </message>
    <message>
        <source>Europe follows</source>
        <translation>欧洲跟进</translation>
    </message>
    <message>
        <source>Every assumption as it came.</source>
        <translation>每项假设都保持原样。</translation>
    </message>
    <message>
        <source>Every chart runs from 2026-03 to 2030-12. Click the title of a chart to put another in its place. How lines, bands and marks are read is told in [charts and bands](bands.md).</source>
        <translation>每张图表从 2026-03 到 2030-12。单击图表标题可换成另一张。曲线、区间和标记如何阅读见[图表与区间](bands.md)。</translation>
    </message>
    <message>
        <source>Every input is set: nothing is varied but whether shocks happen.</source>
        <translation>每个输入都已设定：除冲击是否发生外，没有任何变动。</translation>
    </message>
    <message>
        <source>Every number follows from the inputs: it holds if they do, and is not a forecast.</source>
        <translation>每个数字都由输入得出：输入成立则数字成立；并非预测。</translation>
    </message>
    <message>
        <source>Every number of every chart as one long table, for notebooks and databases.</source>
        <translation>每张图表的每个数字合成一张长表，用于笔记本和数据库。</translation>
    </message>
    <message>
        <source>Every observation with the model beside it, tab-separated, for a sheet</source>
        <translation>每个观测值及其旁的模型值，以制表符分隔，可粘贴到表格</translation>
    </message>
    <message>
        <source>Every observation, misses first</source>
        <translation>每个观测值，未命中者在前</translation>
    </message>
    <message>
        <source>Everything at its default, nobody changes course. The steps that follow change it one after the other.</source>
        <translation>一切保持默认，没有人改变路线。随后的步骤逐一加以改变。</translation>
    </message>
    <message>
        <source>Everything can be done without a mouse. On a Mac, Ctrl is the command key.</source>
        <translation>一切都可以不用鼠标完成。在 Mac 上，Ctrl 即 Command 键。</translation>
    </message>
    <message>
        <source>Everything stays at its default: the evidence of March 2026 carried forward, with nobody changing course. Five articles supply many of the starting points, among them the cheap power of China&apos;s western hubs, the head start on mixture of experts and the gap in price. Look first at where the model&apos;s past misses what was observed, then use this scenario as the yardstick for the stories.</source>
        <translation>一切保持默认：把 2026 年 3 月的依据向前延续，没有人改变路线。五篇文章提供了许多起点，其中有中国西部枢纽的廉价电力、混合专家的先发优势和价格差距。请先看模型的过去在哪里偏离观测值，再把此情景用作各个故事的标尺。</translation>
    </message>
    <message>
        <source>Evidence used</source>
        <translation>所用依据</translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation>Excel 工作簿</translation>
    </message>
    <message>
        <source>Experts that save more</source>
        <translation>专家节省更多</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Export control</source>
        <translation>出口管制</translation>
    </message>
    <message>
        <source>Export control: accelerator cost</source>
        <translation>出口管制：加速卡成本</translation>
    </message>
    <message>
        <source>Export control: accelerator growth</source>
        <translation>出口管制：加速卡增长</translation>
    </message>
    <message>
        <source>Export control: quality lag</source>
        <translation>出口管制：质量滞后</translation>
    </message>
    <message>
        <source>Export controls bite and domestic chips are slow to fill the hole: the reading opposite to “Ten reasons China is gaining ground in AI”, which holds that controls speed up substitution. Accelerators become dearer and fewer and Chinese models fall further behind, while demand keeps growing. If so, China&apos;s load peaks at {capacity} of capacity, and its share in 2030 is {chinese_share} instead of {chinese_share_baseline}. Look at the load, at the price that scarcity makes and at the quality lag; Chips at home tells the same event with the other ending.</source>
        <translation>出口管制见效，国产芯片迟迟补不上缺口：这与《Ten reasons China is gaining ground in AI》的看法相反，后者认为管制会加速替代。加速卡更贵更少，中国模型进一步落后，而需求仍在增长。如果如此，中国的负载峰值为产能的 {capacity}，2030 年的份额为 {chinese_share}，而非 {chinese_share_baseline}。请看负载、稀缺造成的价格和质量滞后；“国产芯片”讲述同一事件的另一种结局。</translation>
    </message>
    <message>
        <source>Export controls come as in Chip squeeze, but they do what “Ten reasons China is gaining ground in AI” says of them: they spur substitution. Domestic accelerators fill the hole quickly, come close to the frontier in work per watt, and the state carries a good part of the bill. If so, the Chinese share in 2030 is {chinese_share}, against {chinese_share_baseline} without controls: the chips come back, the quality lag stays. Look at the dent and the way back in accelerators and load, and compare the two stories at the end of 2027 and of 2030.</source>
        <translation>出口管制与“芯片收紧”中相同，但其效果如《Ten reasons China is gaining ground in AI》所说：促进替代。国产加速卡很快补上缺口，每瓦算力接近前沿，国家承担相当一部分费用。如果如此，2030 年的中国份额为 {chinese_share}，没有管制时为 {chinese_share_baseline}：芯片回来了，质量滞后仍在。请看加速卡和负载的凹陷与恢复，并比较两个故事在 2027 年底和 2030 年底的情况。</translation>
    </message>
    <message>
        <source>Export controls do not hold China back: they make it replace the chips sooner.</source>
        <translation>出口管制拖不住中国：它使中国更快地替代芯片。</translation>
    </message>
    <message>
        <source>Export data</source>
        <translation>导出数据</translation>
    </message>
    <message>
        <source>Export data…</source>
        <translation>导出数据…</translation>
    </message>
    <message>
        <source>Export picture</source>
        <translation>导出图片</translation>
    </message>
    <message>
        <source>Export picture…</source>
        <translation>导出图片…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Exposed is the US part of demand, {demand:3%}, times the part hosted in China, {hosted:2%}: {exposure:2%} where nobody evades it. In the month it starts, an API restriction leaves Chinese models {left_api:2%} of their tokens abroad, and a ban of the models themselves {left_ban:2%}.</source>
        <translation>暴露的部分是美国在需求中的占比 {demand:3%} 乘以在中国托管的部分 {hosted:2%}：在无人规避时为 {exposure:2%}。开始当月，API 限制使中国模型保留其海外 Token 的 {left_api:2%}，而禁止模型本身则保留 {left_ban:2%}。</translation>
    </message>
    <message>
        <source>Extra accelerators a year, as part of the plan, when load is twice the level at which prices start to rise. A judgement about how fast vendors can react.</source>
        <translation>负载达到价格开始上升水平的两倍时，每年额外增加的加速卡占计划的比例。对厂商反应速度的判断。</translation>
    </message>
    <message>
        <source>Extra pull of models from the developer&apos;s own bloc: 0.5 raises their odds by about 65%. Our judgement.</source>
        <translation>开发者所在阵营模型的额外吸引力：0.5 使其被选几率比提高约 65%。自行判断。</translation>
    </message>
    <message>
        <source>Fade of accelerator growth</source>
        <translation>加速卡增速的衰减</translation>
    </message>
    <message>
        <source>Fade of token growth</source>
        <translation>Token 增长的衰减</translation>
    </message>
    <message>
        <source>Falls with chips, cooling and models. A bloc below another does more with a kilowatt-hour.</source>
        <translation>随芯片、冷却和模型下降。低于他人的阵营用一千瓦时做更多的事。</translation>
    </message>
    <message>
        <source>February</source>
        <translation>2月</translation>
    </message>
    <message>
        <source>Fewer inputs</source>
        <translation>减少输入</translation>
    </message>
    <message>
        <source>Find a chart</source>
        <translation>查找图表</translation>
    </message>
    <message>
        <source>Find a chart by its name, unit or group</source>
        <translation>按名称、单位或分组查找图表</translation>
    </message>
    <message>
        <source>Find a lever, chart, command…   Ctrl+K</source>
        <translation>查找杠杆、图表、命令…   Ctrl+K</translation>
    </message>
    <message>
        <source>Find a lever, chart, story or command</source>
        <translation>查找杠杆、图表、故事或命令</translation>
    </message>
    <message>
        <source>Find an input</source>
        <translation>查找输入</translation>
    </message>
    <message>
        <source>First month</source>
        <translation>起始月</translation>
    </message>
    <message>
        <source>First rows</source>
        <translation>开头几行</translation>
    </message>
    <message>
        <source>Five weeks of the most used models; smaller models are missing.</source>
        <translation>五周中使用最多的模型；不含较小的模型。</translation>
    </message>
    <message>
        <source>For {target}</source>
        <translation>为达到 {target}</translation>
    </message>
    <message>
        <source>Formats</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>Fortress West</source>
        <translation>西方壁垒</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>前进</translation>
    </message>
    <message>
        <source>Four weeks of the most used models; smaller models are missing.</source>
        <translation>四周中使用最多的模型；不含较小的模型。</translation>
    </message>
    <message>
        <source>Free models leave less to charge for. The price gap comes to {price_gap} instead of {price_gap_before}, the US margin to {margin_us} instead of {margin_us_before}, and the Chinese share moves by {chinese_share_change}.</source>
        <translation>免费模型使可收费的部分减少。价差为 {price_gap}，而非 {price_gap_before}；美国毛利率为 {margin_us}，而非 {margin_us_before}；中国份额变动 {chinese_share_change}。</translation>
    </message>
    <message>
        <source>Free promotion</source>
        <translation>免费推广</translation>
    </message>
    <message>
        <source>Free tokens, Chinese models, 2030</source>
        <translation>2030 年免费 Token，中国模型</translation>
    </message>
    <message>
        <source>Free tokens, Chinese models, today</source>
        <translation>当前免费 Token，中国模型</translation>
    </message>
    <message>
        <source>From</source>
        <translation>起</translation>
    </message>
    <message>
        <source>From today to 2030-12 the world&apos;s tokens grow {growth:3} times and the work that accelerators do for them {work:3} times, counted in H100e: {per_token:2} times the work for a token. Software and model design make {china:3} times as many tokens of a Chinese accelerator and {us:3} times of a US one, as {reinvestment:g%} of the gains go into larger models; demand on the open market grows by {elasticity:2}% where its price falls by 1%.</source>
        <translation>从今天到 2030-12，全球 Token 增长到 {growth:3} 倍，加速卡为此所做的工作（以 H100e 计）增长到 {work:3} 倍：每个 Token 的工作量为 {per_token:2} 倍。软件和模型设计使一张中国加速卡产出的 Token 为 {china:3} 倍，美国加速卡为 {us:3} 倍，因为 {reinvestment:g%} 的增益用于更大的模型；价格每降 1%，开放市场的需求增长 {elasticity:2}%。</translation>
    </message>
    <message>
        <source>From {starts} on, Chinese models are banned in the US wherever they run. Of general work there {general} is left to them, so open weights are no way out; of all tokens they hold {chinese_share} in 2030 instead of {chinese_share_before}.</source>
        <translation>从{starts}起，中国模型无论在何处运行都在美国被禁。那里的通用任务只剩 {general} 由其承担，因此开放权重不是出路；2030 年它们占全部 Token 的 {chinese_share}，而非 {chinese_share_before}。</translation>
    </message>
    <message>
        <source>From {starts} on, Chinese models leap ahead by {severity}. The Chinese share is {chinese_share_2028} at the end of 2028 and {chinese_share} in 2030, {chinese_share_change} against the baseline; its share of spend comes to {chinese_spend} instead of {chinese_spend_before}.</source>
        <translation>从{starts}起，中国模型领先 {severity}。中国份额在 2028 年底为 {chinese_share_2028}，2030 年为 {chinese_share}，比基准情景变动 {chinese_share_change}；其支出份额为 {chinese_spend}，而非 {chinese_spend_before}。</translation>
    </message>
    <message>
        <source>From {starts} on, Europe does the same. The Chinese share in 2030 comes to {chinese_share} instead of {chinese_share_before}, held by China itself and the rest of the world; its share of spend to {chinese_spend}.</source>
        <translation>从{starts}起，欧洲照此行事。2030 年的中国份额为 {chinese_share}，而非 {chinese_share_before}，由中国本身和世界其他地区支撑；其支出份额为 {chinese_spend}。</translation>
    </message>
    <message>
        <source>From {starts} on, US models leap ahead by {severity}. The Chinese share is {chinese_share_2028} at the end of 2028 and {chinese_share} in 2030, {chinese_share_change} against the baseline; of US frontier work Chinese models hold {frontier} instead of {frontier_before}.</source>
        <translation>从{starts}起，美国模型领先 {severity}。中国份额在 2028 年底为 {chinese_share_2028}，2030 年为 {chinese_share}，比基准情景变动 {chinese_share_change}；在美国前沿任务中，中国模型占 {frontier}，而非 {frontier_before}。</translation>
    </message>
    <message>
        <source>From {starts} on, a control of {severity} strength makes chips dearer and fewer in China and its models later, as in Chip squeeze. The Chinese share in 2030 is {chinese_share} instead of {chinese_share_before}, its cost {cost_china} instead of {cost_china_before} per million tokens.</source>
        <translation>从{starts}起，强度为 {severity} 的管制使中国的芯片更贵更少、模型更晚，与“芯片收紧”相同。2030 年的中国份额为 {chinese_share}，而非 {chinese_share_before}，每百万 Token 的成本为 {cost_china}，而非 {cost_china_before}。</translation>
    </message>
    <message>
        <source>From {starts} on, a control of {severity} strength makes chips dearer and fewer in China and its models later. The Chinese share in 2030 moves by {chinese_share_change}, Chinese cost by {cost_china_change}.</source>
        <translation>从{starts}起，强度为 {severity} 的管制使中国的芯片更贵更少、模型更晚。2030 年的中国份额变动 {chinese_share_change}，中国成本变动 {cost_china_change}。</translation>
    </message>
    <message>
        <source>From {starts} on, a control of {severity} strength makes chips dearer and fewer in China and its models later. The dent is deepest early: the Chinese share is {chinese_share_2027} at the end of 2027 and {chinese_share} in 2030, against {chinese_share_baseline} in the baseline.</source>
        <translation>从{starts}起，强度为 {severity} 的管制使中国的芯片更贵更少、模型更晚。凹陷在早期最深：中国份额在 2027 年底为 {chinese_share_2027}，2030 年为 {chinese_share}，基准情景为 {chinese_share_baseline}。</translation>
    </message>
    <message>
        <source>From {starts} on, agents ask for {severity} more again. The load peaks at {capacity} instead of {capacity_before}, demand not served at {unserved}; the Chinese margin in 2030 is {margin_china} instead of {margin_china_before}, since what is scarce is sold dearer.</source>
        <translation>从{starts}起，智能体的需求再增加 {severity}。负载峰值为 {capacity}，而非 {capacity_before}，未满足的需求峰值为 {unserved}；2030 年的中国毛利率为 {margin_china}，而非 {margin_china_before}，因为稀缺之物卖得更贵。</translation>
    </message>
    <message>
        <source>From {starts} on, {severity} of the calls from the US to servers in China are blocked. The Chinese share of all tokens is {chinese_share_2027} at the end of 2027 and {chinese_share} in 2030, {chinese_share_change} against the baseline.</source>
        <translation>从{starts}起，美国对中国境内服务器的调用有 {severity} 被阻断。中国在全部 Token 中的份额在 2027 年底为 {chinese_share_2027}，2030 年为 {chinese_share}，比基准情景变动 {chinese_share_change}。</translation>
    </message>
    <message>
        <source>From → to</source>
        <translation>起 → 止</translation>
    </message>
    <message>
        <source>Frontier</source>
        <translation>前沿任务</translation>
    </message>
    <message>
        <source>Frontier share of other tasks</source>
        <translation>前沿任务占其余任务的比例</translation>
    </message>
    <message>
        <source>Frontier work minds quality most, agentic work switches fastest. Watch which line turns first as the price gap closes.</source>
        <translation>前沿任务最看重质量，智能体任务切换最快。请看价差收窄时哪条线最先转向。</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>全屏</translation>
    </message>
    <message>
        <source>Full screen (F11)</source>
        <translation>全屏（F11）</translation>
    </message>
    <message>
        <source>Further scenarios</source>
        <translation>更多情景</translation>
    </message>
    <message>
        <source>GWh a week</source>
        <translation>GWh/周</translation>
    </message>
    <message>
        <source>GWh/week</source>
        <translation>GWh/周</translation>
    </message>
    <message>
        <source>Gain from software and model design since 2026-03, which is 100.</source>
        <translation>自 2026-03（为 100）以来软件和模型设计带来的增益。</translation>
    </message>
    <message>
        <source>General</source>
        <translation>通用任务</translation>
    </message>
    <message>
        <source>Gets to</source>
        <translation>可达到</translation>
    </message>
    <message>
        <source>Global: what the band is made of</source>
        <translation>全局：区间由什么构成</translation>
    </message>
    <message>
        <source>Go to the numbers</source>
        <translation>转到指标</translation>
    </message>
    <message>
        <source>Go to the reasons</source>
        <translation>转到成因</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>Goal: {measure} to {target} by {input}</source>
        <translation>目标：用{input}使{measure}达到 {target}</translation>
    </message>
    <message>
        <source>Goal: {measure} towards {target} by {input}</source>
        <translation>目标：用{input}使{measure}趋向 {target}</translation>
    </message>
    <message>
        <source>Green power converges</source>
        <translation>绿电趋同</translation>
    </message>
    <message>
        <source>Green power in western China gets dearer, {low:g}-{high:g} RMB/MWh by 2028-2030, and wears down the cost advantage.</source>
        <translation>中国西部的绿电到 2028–2030 年涨到 {low:g}–{high:g} 元/MWh，削弱成本优势。</translation>
    </message>
    <message>
        <source>Grid carbon, China hubs</source>
        <translation>电网碳强度，中国算力枢纽</translation>
    </message>
    <message>
        <source>Grid carbon, Europe and rest</source>
        <translation>电网碳强度，欧洲及其他</translation>
    </message>
    <message>
        <source>Grid carbon, US</source>
        <translation>电网碳强度，美国</translation>
    </message>
    <message>
        <source>Gross margin</source>
        <translation>毛利率</translation>
    </message>
    <message>
        <source>Gross margin 2030, China / US</source>
        <translation>2030 年毛利率，中国 / 美国</translation>
    </message>
    <message>
        <source>Gross margin, China, 2030</source>
        <translation>2030 年毛利率，中国</translation>
    </message>
    <message>
        <source>Gross margin, US, 2030</source>
        <translation>2030 年毛利率，美国</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>分组</translation>
    </message>
    <message>
        <source>Growth of all demand, in per cent, when the price of tokens falls 1%. A study of single hosts finds 1.1, mostly switching between them; for the whole market we take half.</source>
        <translation>Token 价格下降 1% 时，总需求增长的百分比。一项针对单个托管商的研究得出 1.1，多为相互切换；对整个市场取一半。</translation>
    </message>
    <message>
        <source>Half of the loss is made good after {substitution_time} instead of {substitution_time_default}. Chinese cost moves by {cost_china_change}, the load peaks at {capacity} of capacity instead of {capacity_before}, and the share in 2030 moves by {chinese_share_change}.</source>
        <translation>损失的一半在 {substitution_time} 后补回，而非 {substitution_time_default}。中国成本变动 {cost_china_change}，负载峰值为产能的 {capacity}，而非 {capacity_before}，2030 年的份额变动 {chinese_share_change}。</translation>
    </message>
    <message>
        <source>Half of the loss is made good after {substitution_time} instead of {substitution_time_default}. Chinese cost moves by {cost_china_change}; the share is {chinese_share_2027} at the end of 2027, and in 2030 it moves by {chinese_share_change}. Chips return, but the lost months of quality do not.</source>
        <translation>损失的一半在 {substitution_time} 后补回，而非 {substitution_time_default}。中国成本变动 {cost_china_change}；份额在 2027 年底为 {chinese_share_2027}，2030 年变动 {chinese_share_change}。芯片回来了，失去的质量月数却没有。</translation>
    </message>
    <message>
        <source>Half of the way is gone in {moe_convergence} instead of {moe_convergence_default}. It shows early, and less by 2030: the Chinese share is {chinese_share_2026} at the end of 2026, and in 2030 it moves by {chinese_share_change}.</source>
        <translation>一半的路程在 {moe_convergence} 内走完，而非 {moe_convergence_default}。影响早期显现，到 2030 年减弱：中国份额在 2026 年底为 {chinese_share_2026}，2030 年变动 {chinese_share_change}。</translation>
    </message>
    <message>
        <source>Halls no leaner than today</source>
        <translation>机房不比今天精简</translation>
    </message>
    <message>
        <source>Hardware</source>
        <translation>硬件</translation>
    </message>
    <message>
        <source>Hardware cost recovered, China, 2030</source>
        <translation>2030 年收回的硬件成本，中国</translation>
    </message>
    <message>
        <source>Hardware cost recovered, US, 2030</source>
        <translation>2030 年收回的硬件成本，美国</translation>
    </message>
    <message>
        <source>Hardware left out, as in the articles.</source>
        <translation>与文章的算法一致，不计硬件。</translation>
    </message>
    <message>
        <source>Hardware left out, as the articles count it.</source>
        <translation>与文章的算法一致，不计硬件。</translation>
    </message>
    <message>
        <source>Hardware price-performance gain</source>
        <translation>硬件性价比增益</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>页眉</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>关键指标</translation>
    </message>
    <message>
        <source>Headline gap over realised gap</source>
        <translation>标价价差与实际价差之比</translation>
    </message>
    <message>
        <source>Headline number</source>
        <translation>关键指标</translation>
    </message>
    <message>
        <source>Headline numbers</source>
        <translation>关键指标</translation>
    </message>
    <message>
        <source>Headline numbers and measures</source>
        <translation>关键指标与指标</translation>
    </message>
    <message>
        <source>Headline numbers of</source>
        <translation>关键指标的年份</translation>
    </message>
    <message>
        <source>Headline numbers, charts drawn from their cells, inputs, evidence and sources.</source>
        <translation>关键指标、由单元格绘制的图表、输入、依据和来源。</translation>
    </message>
    <message>
        <source>Headlines</source>
        <translation>关键指标</translation>
    </message>
    <message>
        <source>Held against</source>
        <translation>对照</translation>
    </message>
    <message>
        <source>Held plausible</source>
        <translation>合理区间</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
    <message>
        <source>Help page</source>
        <translation>帮助页</translation>
    </message>
    <message>
        <source>High (90%)</source>
        <translation>高（90%）</translation>
    </message>
    <message>
        <source>High end</source>
        <translation>高端</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史</translation>
    </message>
    <message>
        <source>History: one observation is held against the hindcast, which runs at the defaults whatever the scenario says and has no band. It was set to follow the shipped ones, so agreement with those proves nothing.</source>
        <translation>历史：有一个观测值与历史回算对照；无论情景如何，历史回算都按默认值运行，且没有区间。它是依据随附观测值设定的，因此与之相符不能证明什么。</translation>
    </message>
    <message>
        <source>History: {count} observations are held against the hindcast, which runs at the defaults whatever the scenario says and has no band. It was set to follow the shipped ones, so agreement with those proves nothing.</source>
        <translation>历史：有 {count} 个观测值与历史回算对照；无论情景如何，历史回算都按默认值运行，且没有区间。它是依据随附观测值设定的，因此与之相符不能证明什么。</translation>
    </message>
    <message>
        <source>Home bias</source>
        <translation>本土偏好</translation>
    </message>
    <message>
        <source>How early the build-out to the 2030 stock comes: the higher, the more of it falls in the first years. At 0.25 yearly growth slows from over 2 times to 1.4.</source>
        <translation>通向 2030 年存量的建设来得有多早：值越高，越多的建设落在前几年。取 0.25 时，年增速从 2 倍以上放缓到 1.4 倍。</translation>
    </message>
    <message>
        <source>How far a larger share attracts more share, through tools and habit. One article calls the bond shallow, another sees path dependence; the size is ours.</source>
        <translation>较大的份额通过工具和习惯吸引更多份额的程度。一篇文章认为黏性很浅，另一篇看到路径依赖；幅度为自行判断。</translation>
    </message>
    <message>
        <source>How far a policy falls short of the best one in the world where it does worst.</source>
        <translation>在表现最差的世界情形中，某政策比其中最好的政策差多少。</translation>
    </message>
    <message>
        <source>How far a policy falls short of the best one on average over these worlds.</source>
        <translation>在这些世界情形中，某政策平均比其中最好的政策差多少。</translation>
    </message>
    <message>
        <source>How far developers follow</source>
        <translation>开发者跟随多远</translation>
    </message>
    <message>
        <source>How far the model is off on average, either way</source>
        <translation>模型平均偏离多少，不分方向</translation>
    </message>
    <message>
        <source>How fast that growth wears off: at 0.5 its logarithm loses about 40% a year. Our judgement, more cautious than forecasts of 3.3 times a year until 2030.</source>
        <translation>该增长消退的速度：取 0.5 时其对数每年减少约 40%。自行判断，比到 2030 年每年 3.3 倍的外部预测更谨慎。</translation>
    </message>
    <message>
        <source>How free offers raise the odds of Chinese models: ten points more free raise them by about a quarter. Fitted to 14 weeks of the chart, 2.4-2.6 with an error of 0.9.</source>
        <translation>免费供应使中国模型的被选几率比提高多少：免费部分多十个百分点，几率比提高约四分之一。由榜单 14 周的数据拟合，2.4–2.6，误差 0.9。</translation>
    </message>
    <message>
        <source>How it is known</source>
        <translation>依据状况</translation>
    </message>
    <message>
        <source>How long after the best US model a Chinese equal appears. The article says several months; an index has 7 on average since 2023 and 4-14 in all.</source>
        <translation>美国最好的模型出现后，多久出现与之相当的中国模型。文章说是几个月；某指数显示 2023 年以来平均 7 个月，总体 4–14 个月。</translation>
    </message>
    <message>
        <source>How long after the best US model a Chinese equal appears; below 0 China leads. Today&apos;s value kept; past lags were 4-14 months.</source>
        <translation>美国最好的模型出现后，多久出现与之相当的中国模型；低于 0 表示中国领先。保持今天的值；过去的滞后为 4–14 个月。</translation>
    </message>
    <message>
        <source>How long after the best US model an equal from elsewhere appears. Our judgement: twice the Chinese lag.</source>
        <translation>美国最好的模型出现后，多久出现其他地方与之相当的模型。自行判断：中国滞后的两倍。</translation>
    </message>
    <message>
        <source>How many observations the band held; over history there is none</source>
        <translation>区间覆盖了多少观测值；历史时段没有区间</translation>
    </message>
    <message>
        <source>How many times a US token costs a Chinese one. The shaded zone is where an article expects loyalty to be tested: entering it from above says that price alone no longer holds developers.</source>
        <translation>美国 Token 的价格是中国的多少倍。阴影区间是有文章认为忠诚度受考验的范围：从上方进入，表示单凭价格已留不住开发者。</translation>
    </message>
    <message>
        <source>How much more computing a dollar of new hardware buys each year. Chip trends give 25-45%; we take the slow end, because chips were bid up in 2026.</source>
        <translation>一美元的新硬件每年多买到多少算力。芯片趋势为 25–45%；取偏慢一端，因为 2026 年芯片价格被抬高。</translation>
    </message>
    <message>
        <source>How much of all cost is power. It bounds what cheap power can do.</source>
        <translation>电力占全部成本的比例。它界定了廉价电力能起多大作用。</translation>
    </message>
    <message>
        <source>How often each policy is best</source>
        <translation>每项政策成为最佳的频率</translation>
    </message>
    <message>
        <source>How sure it is</source>
        <translation>有多确定</translation>
    </message>
    <message>
        <source>How sure these numbers are</source>
        <translation>这些数字有多确定</translation>
    </message>
    <message>
        <source>How sure: the &amp;draws…</source>
        <translation>有多确定：抽样(&amp;D)…</translation>
    </message>
    <message>
        <source>How sure: the draws</source>
        <translation>有多确定：抽样</translation>
    </message>
    <message>
        <source>IAMC table, CSV</source>
        <translation>IAMC 表格，CSV</translation>
    </message>
    <message>
        <source>IAMC workbook</source>
        <translation>IAMC 工作簿</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>标识</translation>
    </message>
    <message>
        <source>Idle Chinese nights take on Western daytime work, and the gain from it is put at {night_shift_gain} by 2030 instead of {night_shift_gain_default}. The same chips serve more: Chinese cost moves by {cost_china_change}, the share by {chinese_share_change}.</source>
        <translation>闲置的中国夜晚承接西方的白天工作，到 2030 年由此得到的增益设为 {night_shift_gain}，而非 {night_shift_gain_default}。同样的芯片服务更多：中国成本变动 {cost_china_change}，份额变动 {chinese_share_change}。</translation>
    </message>
    <message>
        <source>If these inputs hold, against {name}: {first} {change}.</source>
        <translation>如果这些输入成立，相对于{name}：{first} {change}。</translation>
    </message>
    <message>
        <source>If these inputs hold, against {name}: {first} {change}; {second} {second_change}.</source>
        <translation>如果这些输入成立，相对于{name}：{first} {change}；{second} {second_change}。</translation>
    </message>
    <message>
        <source>If these inputs hold, not a forecast.</source>
        <translation>如果这些输入成立；并非预测。</translation>
    </message>
    <message>
        <source>If these inputs hold, {first} comes to {value}.</source>
        <translation>如果这些输入成立，则{first}为 {value}。</translation>
    </message>
    <message>
        <source>If these inputs hold: {first} comes to {value}, {second} to {second_value}.</source>
        <translation>如果这些输入成立：{first}为 {value}，{second}为 {second_value}。</translation>
    </message>
    <message>
        <source>If {condition}, then in {when} {first}; {second}; and {third}.</source>
        <translation>如果{condition}，则在{when} {first}；{second}；并且{third}。</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Import &amp;observations…</source>
        <translation>导入观测值(&amp;O)…</translation>
    </message>
    <message>
        <source>Import observations</source>
        <translation>导入观测值</translation>
    </message>
    <message>
        <source>Import observations…</source>
        <translation>导入观测值…</translation>
    </message>
    <message>
        <source>In 2030-12 electricity is {operating:2%} of what it costs to run a Chinese site. With the hardware, of which prices must earn back {recovery:2%}, it is {full:2%} of the cost of a token, and {full_us:2%} in the US; outside estimates of that part run from {outside_low:g%} to {outside_high:g%}.</source>
        <translation>2030-12 电力占中国站点运行成本的 {operating:2%}。计入硬件（价格必须收回其 {recovery:2%}）后，占 Token 成本的 {full:2%}，美国为 {full_us:2%}；外部对这一比例的估计从 {outside_low:g%} 到 {outside_high:g%}。</translation>
    </message>
    <message>
        <source>In 80% band</source>
        <translation>在 80% 区间内</translation>
    </message>
    <message>
        <source>In files</source>
        <translation>在文件中</translation>
    </message>
    <message>
        <source>In full on the sheet {sheet}.</source>
        <translation>完整内容见工作表“{sheet}”。</translation>
    </message>
    <message>
        <source>In single controls</source>
        <translation>在单个控件中</translation>
    </message>
    <message>
        <source>In the draws</source>
        <translation>在抽样中</translation>
    </message>
    <message>
        <source>Inference load over capacity</source>
        <translation>推理负载占产能</translation>
    </message>
    <message>
        <source>Inference load over what China&apos;s accelerators could serve. Set above the US, since some Chinese vendors raised prices in 2026 for want of computing; the value is ours.</source>
        <translation>推理负载占中国加速卡可服务量的比例。设得高于美国，因为 2026 年部分中国厂商因算力不足而涨价；数值为自行判断。</translation>
    </message>
    <message>
        <source>Inference load over what US accelerators could serve. Our judgement: ample, but with busy hours.</source>
        <translation>推理负载占美国加速卡可服务量的比例。自行判断：总体充裕，但有繁忙时段。</translation>
    </message>
    <message>
        <source>Inference load over what the other accelerators could serve. Set like the US, for want of data.</source>
        <translation>推理负载占其他加速卡可服务量的比例。因缺少数据，与美国取同值。</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>输入</translation>
    </message>
    <message>
        <source>Input across</source>
        <translation>横轴输入</translation>
    </message>
    <message>
        <source>Input at its high end (90th percentile)</source>
        <translation>输入取高端（第 90 百分位）</translation>
    </message>
    <message>
        <source>Input at its low end (10th percentile)</source>
        <translation>输入取低端（第 10 百分位）</translation>
    </message>
    <message>
        <source>Input up</source>
        <translation>纵轴输入</translation>
    </message>
    <message>
        <source>Inputs</source>
        <translation>输入</translation>
    </message>
    <message>
        <source>Inputs changed: {inputs}. Shocks: {shocks}.</source>
        <translation>更改的输入：{inputs} 个。冲击：{shocks} 个。</translation>
    </message>
    <message>
        <source>Inputs that differ</source>
        <translation>有差别的输入</translation>
    </message>
    <message>
        <source>Inside this workbook: open the workbook in Tradewinds to go on from it.</source>
        <translation>在此工作簿内：用 Tradewinds 打开工作簿即可继续。</translation>
    </message>
    <message>
        <source>Insight</source>
        <translation>洞察</translation>
    </message>
    <message>
        <source>It adds at least one percentage point to the Chinese share in 2030-12.</source>
        <translation>它使 2030-12 的中国份额至少增加一个百分点。</translation>
    </message>
    <message>
        <source>It adds {gain:g%} of the time to a utilisation of {utilisation:2%} by 2030. That brings a million Chinese tokens in 2030-12 from {before:3} to {cost:3} USD, {saved:2%} less, and the Chinese share from {share_before:3%} to {share:3%}.</source>
        <translation>到 2030 年，它在 {utilisation:2%} 的利用率之上增加 {gain:g%} 的时间。这使 2030-12 一百万中国 Token 的成本从 {before:3} 变为 {cost:3} USD，减少 {saved:2%}，中国份额从 {share_before:3%} 变为 {share:3%}。</translation>
    </message>
    <message>
        <source>It hardly changes on this map: it lies between {low} and {high}.</source>
        <translation>在此图上几乎不变：介于 {low} 与 {high} 之间。</translation>
    </message>
    <message>
        <source>It holds at every value of &quot;{input}&quot; from {least} to {most}, all else unchanged.</source>
        <translation>其余不变时，“{input}”从 {least} 到 {most} 的任何取值下它都成立。</translation>
    </message>
    <message>
        <source>It is above {threshold} all the way.</source>
        <translation>全程高于 {threshold}。</translation>
    </message>
    <message>
        <source>It is in no file yet.</source>
        <translation>尚未保存到任何文件。</translation>
    </message>
    <message>
        <source>It is the dearest US list price over a cheap Chinese one: {input:3} on input, {output:3} on output, where the flagships in the middle are {flagship_input:2} and {flagship_output:2} times apart. What users pay in this scenario is {paid:2} times apart today, after caching and at the market&apos;s mix, and {paid_2030:2} times in 2030-12.</source>
        <translation>这是美国最贵标价与某个中国低价标价之比：输入为 {input:3}，输出为 {output:3}；居中的旗舰模型相差 {flagship_input:2} 倍和 {flagship_output:2} 倍。在此情景下，计入缓存并按市场构成，用户今天实付相差 {paid:2} 倍，2030-12 为 {paid_2030:2} 倍。</translation>
    </message>
    <message>
        <source>It is {value} all over this map.</source>
        <translation>在此图上处处为 {value}。</translation>
    </message>
    <message>
        <source>It matters most for: {list}.</source>
        <translation>影响最大的是：{list}。</translation>
    </message>
    <message>
        <source>It never rises above {threshold}.</source>
        <translation>从不高于 {threshold}。</translation>
    </message>
    <message>
        <source>It passes {threshold} at {first} and again at {second}.</source>
        <translation>在 {first} 越过 {threshold}，在 {second} 再次越过。</translation>
    </message>
    <message>
        <source>It passes {threshold} at {value}.</source>
        <translation>在 {value} 越过 {threshold}。</translation>
    </message>
    <message>
        <source>It passes {threshold} {count} times, first at {first} and last at {last}.</source>
        <translation>{count} 次越过 {threshold}，首次在 {first}，最后在 {last}。</translation>
    </message>
    <message>
        <source>It takes at least a tenth of the Chinese models&apos; tokens abroad in the month it starts.</source>
        <translation>开始当月，它至少夺去中国模型海外 Token 的十分之一。</translation>
    </message>
    <message>
        <source>It takes at least a twentieth off the cost of a Chinese token in 2030-12.</source>
        <translation>它使 2030-12 中国 Token 的成本至少降低二十分之一。</translation>
    </message>
    <message>
        <source>It takes at least half of the Chinese models&apos; tokens abroad in the month it starts.</source>
        <translation>开始当月，它至少夺去中国模型海外 Token 的一半。</translation>
    </message>
    <message>
        <source>It would hold with &quot;{input}&quot; at {value} instead of {now}, all else unchanged.</source>
        <translation>其余不变时，“{input}”取 {value} 而非 {now} 时它会成立。</translation>
    </message>
    <message>
        <source>It would no longer hold with &quot;{input}&quot; at {value} instead of {now}, all else unchanged.</source>
        <translation>其余不变时，“{input}”取 {value} 而非 {now} 时它不再成立。</translation>
    </message>
    <message>
        <source>Its file is not there any more or cannot be read.</source>
        <translation>其文件已不在或无法读取。</translation>
    </message>
    <message>
        <source>JSON document</source>
        <translation>JSON 文档</translation>
    </message>
    <message>
        <source>January</source>
        <translation>1月</translation>
    </message>
    <message>
        <source>July</source>
        <translation>7月</translation>
    </message>
    <message>
        <source>June</source>
        <translation>6月</translation>
    </message>
    <message>
        <source>Kept on {when}</source>
        <translation>保留于{when}</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>键</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>按键</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Kinds of shock</source>
        <translation>冲击的种类</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Lag China, months</source>
        <translation>中国滞后，月</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Language and numbers</source>
        <translation>语言和数字</translation>
    </message>
    <message>
        <source>Lasts</source>
        <translation>持续</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>以后再说</translation>
    </message>
    <message>
        <source>Later models, fewer tasks</source>
        <translation>模型更晚，任务更少</translation>
    </message>
    <message>
        <source>Layers of one cost; the top is the total. The thin layer is electricity: dearer power matters as much as this layer is thick.</source>
        <translation>一项成本的分层；顶部为合计。薄层是电力：电力变贵的影响与这一层的厚度相当。</translation>
    </message>
    <message>
        <source>Layers: this scenario.</source>
        <translation>色层：此情景。</translation>
    </message>
    <message>
        <source>Learning per doubling of tokens</source>
        <translation>Token 每翻一番的学习效应</translation>
    </message>
    <message>
        <source>Least</source>
        <translation>最小</translation>
    </message>
    <message>
        <source>Leave these rows out</source>
        <translation>不导入这些行</translation>
    </message>
    <message>
        <source>Left and right read the values month by month, Home and End go to the ends. T shows them as a table, L turns the axis logarithmic, F11 fills the board.</source>
        <translation>左右键逐月读数，Home 和 End 到两端。T 以表格显示，L 切换对数坐标轴，F11 铺满图板。</translation>
    </message>
    <message>
        <source>Left out because they test nothing: {count} observations, of {month}, to which the model is set, of past prices and lags, which it was given, of outputs without a hindcast, or of a part only of what it computes.</source>
        <translation>因不构成检验而略去：{count} 个观测值，包括模型据以设定的{month}、作为给定输入的过去价格和滞后、没有历史回算的输出，或只涉及所计算内容的一部分。</translation>
    </message>
    <message>
        <source>Left, Right</source>
        <translation>左、右</translation>
    </message>
    <message>
        <source>Left, Right; Home, End</source>
        <translation>左、右；Home、End</translation>
    </message>
    <message>
        <source>Less</source>
        <translation>收起</translation>
    </message>
    <message>
        <source>Level in the end</source>
        <translation>最终持平</translation>
    </message>
    <message>
        <source>Level soon</source>
        <translation>很快持平</translation>
    </message>
    <message>
        <source>Lever</source>
        <translation>杠杆</translation>
    </message>
    <message>
        <source>Lever that is to do it</source>
        <translation>用来达成目标的杠杆</translation>
    </message>
    <message>
        <source>Levers</source>
        <translation>杠杆</translation>
    </message>
    <message>
        <source>Levers that do not reach the target; Enter shows one</source>
        <translation>达不到目标的杠杆；按回车显示</translation>
    </message>
    <message>
        <source>Levers that reach the target alone; Enter sets one, Shift+Enter shows it</source>
        <translation>单独即可达到目标的杠杆；按回车设定，按 Shift+回车显示</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>许可</translation>
    </message>
    <message>
        <source>Licensed under Apache 2.0. Built with Qt under the LGPL 3: its libraries are files of their own and may be replaced; choose PySide6 in the list to read how.</source>
        <translation>以 Apache 2.0 许可发布。使用 LGPL 3 的 Qt 构建：其库为独立文件，可以替换；在列表中选择 PySide6 查看方法。</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>界限</translation>
    </message>
    <message>
        <source>Lines: this scenario.</source>
        <translation>曲线：此情景。</translation>
    </message>
    <message>
        <source>List of charts</source>
        <translation>图表一览</translation>
    </message>
    <message>
        <source>List prices are at least {claimed:g} times apart today.</source>
        <translation>今天标价至少相差 {claimed:g} 倍。</translation>
    </message>
    <message>
        <source>Load at which prices rise</source>
        <translation>价格开始上升的负载</translation>
    </message>
    <message>
        <source>Load over capacity above which vendors charge for scarcity. Our judgement: near full, with room for peaks.</source>
        <translation>负载与产能之比超过此值时，厂商因稀缺而加价。自行判断：接近满载，留有高峰余量。</translation>
    </message>
    <message>
        <source>Logarithmic axis</source>
        <translation>对数坐标轴</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>外观</translation>
    </message>
    <message>
        <source>Look and motion</source>
        <translation>外观和动态</translation>
    </message>
    <message>
        <source>Loss in the odds of being picked for each further month of lag; 0.08 is about 8%. Our judgement, with a wide range.</source>
        <translation>每多滞后一个月，被选几率比的损失；0.08 约为 8%。自行判断，区间较宽。</translation>
    </message>
    <message>
        <source>Low (10%)</source>
        <translation>低（10%）</translation>
    </message>
    <message>
        <source>Low end</source>
        <translation>低端</translation>
    </message>
    <message>
        <source>Low to high</source>
        <translation>低至高</translation>
    </message>
    <message>
        <source>Lower bound, week of 16-22 February: only the most used models are counted.</source>
        <translation>下限，2 月 16–22 日当周：只统计使用最多的模型。</translation>
    </message>
    <message>
        <source>Lower bound, week of 16-22 February: only the most used models are counted; the chart&apos;s own rows give 3.6.</source>
        <translation>下限，2 月 16–22 日当周：只统计使用最多的模型；榜单各行合计为 3.6。</translation>
    </message>
    <message>
        <source>Lower bound, week of 16-22 March: only the most used models are counted.</source>
        <translation>下限，3 月 16–22 日当周：只统计使用最多的模型。</translation>
    </message>
    <message>
        <source>Lower bound, week of 9-15 February: only the most used models are counted.</source>
        <translation>下限，2 月 9–15 日当周：只统计使用最多的模型。</translation>
    </message>
    <message>
        <source>Lower bound, week of 9-15 February: only the most used models are counted; the chart&apos;s own rows give 3.4.</source>
        <translation>下限，2 月 9–15 日当周：只统计使用最多的模型；榜单各行合计为 3.4。</translation>
    </message>
    <message>
        <source>Lower bound, week of 9-15 March: only the most used models are counted.</source>
        <translation>下限，3 月 9–15 日当周：只统计使用最多的模型。</translation>
    </message>
    <message>
        <source>Lower end of the outcomes: {end}</source>
        <translation>结果的下端：{end}</translation>
    </message>
    <message>
        <source>Lowest margin vendors accept</source>
        <translation>厂商接受的最低利润</translation>
    </message>
    <message>
        <source>M H100e</source>
        <translation>M H100e</translation>
    </message>
    <message>
        <source>MUSD a week</source>
        <translation>百万 USD/周</translation>
    </message>
    <message>
        <source>MUSD/week</source>
        <translation>百万 USD/周</translation>
    </message>
    <message>
        <source>Making the file…</source>
        <translation>正在生成文件…</translation>
    </message>
    <message>
        <source>Making the preview…</source>
        <translation>正在生成预览…</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>二维图</translation>
    </message>
    <message>
        <source>Map of two inputs</source>
        <translation>两个输入的二维图</translation>
    </message>
    <message>
        <source>Map of {measure}, {x_label} across and {y_label} up; arrow keys move the scenario</source>
        <translation>{measure}的二维图，横轴{x_label}，纵轴{y_label}；方向键移动情景</translation>
    </message>
    <message>
        <source>Map: {label} {value}</source>
        <translation>二维图：{label} {value}</translation>
    </message>
    <message>
        <source>Map: {x_label} {x}; {y_label} {y}</source>
        <translation>二维图：{x_label} {x}；{y_label} {y}</translation>
    </message>
    <message>
        <source>March</source>
        <translation>3月</translation>
    </message>
    <message>
        <source>Market</source>
        <translation>市场</translation>
    </message>
    <message>
        <source>Market mix</source>
        <translation>按市场构成</translation>
    </message>
    <message>
        <source>May</source>
        <translation>5月</translation>
    </message>
    <message>
        <source>Mean error</source>
        <translation>平均误差</translation>
    </message>
    <message>
        <source>Mean of the study&apos;s year, which starts a month earlier; closed Chinese models are missing.</source>
        <translation>该研究年度的平均，其起点早一个月；不含封闭的中国模型。</translation>
    </message>
    <message>
        <source>Mean regret</source>
        <translation>平均遗憾值</translation>
    </message>
    <message>
        <source>Mean regret, {unit}</source>
        <translation>平均遗憾值，{unit}</translation>
    </message>
    <message>
        <source>Mean size</source>
        <translation>平均大小</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Million tokens (Mtok) of a Chinese model that one H100e, the work of one NVIDIA H100, serves in an hour at full load. A fleet&apos;s day averages 17.8 over busy and quiet hours.</source>
        <translation>一张 H100e（即一张 NVIDIA H100 的算力）满载时每小时服务的中国模型 Token 数，以百万 Token（Mtok）计。某机群全天忙闲平均为 17.8。</translation>
    </message>
    <message>
        <source>MiniMax</source>
        <translation>MiniMax</translation>
    </message>
    <message>
        <source>Mixture of experts, of which only a part works on each token, ends up {moe_saving_china_2030} cheaper to compute than a dense model instead of {moe_saving_china_2030_default}. Chinese cost moves by {cost_china_change}, the price gap goes from {price_gap_before} to {price_gap}, and the share moves by {chinese_share_change}.</source>
        <translation>混合专家（每个 Token 只动用模型的一部分）最终使计算比稠密模型便宜 {moe_saving_china_2030}，而非 {moe_saving_china_2030_default}。中国成本变动 {cost_china_change}，价差从 {price_gap_before} 变为 {price_gap}，份额变动 {chinese_share_change}。</translation>
    </message>
    <message>
        <source>MoE catches up</source>
        <translation>MoE 追平</translation>
    </message>
    <message>
        <source>MoE saving, Chinese models, 2030</source>
        <translation>2030 年 MoE 节省，中国模型</translation>
    </message>
    <message>
        <source>MoE saving, Chinese models, today</source>
        <translation>当前 MoE 节省，中国模型</translation>
    </message>
    <message>
        <source>MoE saving, US models, 2030</source>
        <translation>2030 年 MoE 节省，美国模型</translation>
    </message>
    <message>
        <source>MoE saving, US models, today</source>
        <translation>当前 MoE 节省，美国模型</translation>
    </message>
    <message>
        <source>MoE, mixture of experts: only a part of the model works on each token. Computing saved against a model without it; a modest step from today&apos;s 3, with studies up to 7.</source>
        <translation>MoE 即混合专家：每个 Token 只动用模型的一部分。与不采用 MoE 的模型相比节省的算力；在今天的 3 之上小幅提高，研究最高到 7。</translation>
    </message>
    <message>
        <source>MoE, mixture of experts: only a part of the model works on each token. Computing saved against a model without it; studies find 2.5-7 at equal quality, we take the low part.</source>
        <translation>MoE 即混合专家：每个 Token 只动用模型的一部分。与不采用 MoE 的模型相比节省的算力；研究在同等质量下得出 2.5–7，取偏低的部分。</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Model ban</source>
        <translation>模型禁令</translation>
    </message>
    <message>
        <source>Model run over history</source>
        <translation>模型对历史的回算</translation>
    </message>
    <message>
        <source>Model version</source>
        <translation>模型版本</translation>
    </message>
    <message>
        <source>Model {version}   ·</source>
        <translation>模型 {version}   ·</translation>
    </message>
    <message>
        <source>Money shown in</source>
        <translation>金额显示为</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月份</translation>
    </message>
    <message>
        <source>Month by month</source>
        <translation>逐月</translation>
    </message>
    <message>
        <source>Month in</source>
        <translation>月份所在列</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>月数</translation>
    </message>
    <message>
        <source>Months behind the best US model: lower is better, the US line is the ground. A breakthrough lifts all lines but one.</source>
        <translation>落后美国最好模型的月数：越低越好，美国的线即底线。突破会抬高除一条以外的所有线。</translation>
    </message>
    <message>
        <source>Months in which US models go half of the way to their saving from MoE (mixture of experts) in 2030. Fits a Chinese head start of two to three years: a quarter is left after 30 months.</source>
        <translation>美国模型走完通向 2030 年 MoE（混合专家）节省一半路程所需的月数。与中国领先两到三年的说法相符：30 个月后还剩四分之一。</translation>
    </message>
    <message>
        <source>Months that a complete export control adds to the lag of Chinese models in the long run. Our judgement.</source>
        <translation>全面出口管制长期使中国模型的滞后增加的月数。自行判断。</translation>
    </message>
    <message>
        <source>Months until domestic chips fill half of what an export control took away. That controls spur substitution is the article&apos;s claim; the pace is our guess.</source>
        <translation>国产芯片补上出口管制所减少部分的一半所需的月数。管制会加速替代是文章的说法；速度为自行估计。</translation>
    </message>
    <message>
        <source>Months until half of those who would switch have done so. New models find their level within weeks, and weekly shares swung widely in spring 2026; whole systems move slower.</source>
        <translation>愿意切换的人有一半完成切换所需的月数。新模型几周内就找到自己的位置，2026 年春每周份额波动很大；整套系统切换更慢。</translation>
    </message>
    <message>
        <source>More and better chips</source>
        <translation>更多更好的芯片</translation>
    </message>
    <message>
        <source>More in help</source>
        <translation>帮助中的更多内容</translation>
    </message>
    <message>
        <source>More tokens every year</source>
        <translation>Token 逐年增多</translation>
    </message>
    <message>
        <source>More tokens from each chip</source>
        <translation>每张芯片产出更多 Token</translation>
    </message>
    <message>
        <source>More tokens no longer mean more demand for GPUs.</source>
        <translation>更多的 Token 不再意味着更多的 GPU 需求。</translation>
    </message>
    <message>
        <source>Most</source>
        <translation>最大</translation>
    </message>
    <message>
        <source>Most used models only; they are not the same kinds of work in both blocs.</source>
        <translation>只含使用最多的模型；两个阵营的任务类型并不相同。</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>动态效果</translation>
    </message>
    <message>
        <source>Move a lever</source>
        <translation>移动一个杠杆</translation>
    </message>
    <message>
        <source>Moved most by</source>
        <translation>影响最大的输入</translation>
    </message>
    <message>
        <source>Mtok/h</source>
        <translation>Mtok/h</translation>
    </message>
    <message>
        <source>Mtok/h per H100e</source>
        <translation>每 H100e 的 Mtok/h</translation>
    </message>
    <message>
        <source>Mtok/month</source>
        <translation>Mtok/月</translation>
    </message>
    <message>
        <source>My scenario</source>
        <translation>我的情景</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Name and &amp;notes…</source>
        <translation>名称与备注(&amp;N)…</translation>
    </message>
    <message>
        <source>Name and notes</source>
        <translation>名称与备注</translation>
    </message>
    <message>
        <source>Names in braces, such as {place}, stand for numbers of the run.</source>
        <translation>花括号中的名称（如 {place}）代表运行得出的数字。</translation>
    </message>
    <message>
        <source>Nearest at</source>
        <translation>最接近处</translation>
    </message>
    <message>
        <source>Nearly all of the difference comes from “{first}”.</source>
        <translation>几乎全部差异来自“{first}”。</translation>
    </message>
    <message>
        <source>Needed</source>
        <translation>必需</translation>
    </message>
    <message>
        <source>New scenarios show the bill of a team that uses so many tokens. Scenarios that are open keep their own number.</source>
        <translation>新情景显示使用这么多 Token 的团队的账单。已打开的情景保留各自的数值。</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>Next scenario</source>
        <translation>下一个情景</translation>
    </message>
    <message>
        <source>Night-shift gain, China, by 2030</source>
        <translation>到 2030 年的夜间班次增益，中国</translation>
    </message>
    <message>
        <source>Nights that serve the Western day</source>
        <translation>服务西方白天的夜晚</translation>
    </message>
    <message>
        <source>No chart of that name.</source>
        <translation>没有这个名称的图表。</translation>
    </message>
    <message>
        <source>No conditions were found that set apart the {share} of draws in which {outcome}.</source>
        <translation>没有找到能把“{outcome}”的 {share} 抽样区分出来的条件。</translation>
    </message>
    <message>
        <source>No earlier version of {name} is kept yet: each change is while it is open, and so is its file before the first save of a day.</source>
        <translation>还没有保留{name}的早期版本：打开期间的每项更改都会保留，每天首次保存前的文件也会保留。</translation>
    </message>
    <message>
        <source>No input here has this in its name: try fewer letters, or Ctrl+K, which looks everywhere.</source>
        <translation>没有输入的名称包含它：请减少字母，或用 Ctrl+K 在各处查找。</translation>
    </message>
    <message>
        <source>No input stands out in the variance of {measure}.</source>
        <translation>{measure}的方差中没有突出的输入。</translation>
    </message>
    <message>
        <source>No lever alone takes {measure} above {threshold}.</source>
        <translation>没有哪个杠杆能单独使{measure}高于 {threshold}。</translation>
    </message>
    <message>
        <source>No lever alone takes {measure} below {threshold}.</source>
        <translation>没有哪个杠杆能单独使{measure}低于 {threshold}。</translation>
    </message>
    <message>
        <source>No lever brings {measure} to {target} alone.</source>
        <translation>没有哪个杠杆能单独使{measure}达到 {target}。</translation>
    </message>
    <message>
        <source>No lever brings {measure} to {target} by itself; “{input}” comes nearest, with {nearest}.</source>
        <translation>没有哪个杠杆能单独使{measure}达到 {target}；“{input}”最接近，为 {nearest}。</translation>
    </message>
    <message>
        <source>No lever is moved and no shock happens.</source>
        <translation>没有移动杠杆，也没有冲击。</translation>
    </message>
    <message>
        <source>No observation lies after {month} yet, so the projection has not been tested.</source>
        <translation>{month}之后还没有观测值，因此推演尚未受到检验。</translation>
    </message>
    <message>
        <source>No one change makes the difference: the largest, “{first}”, is only a small part of it, {amount}.</source>
        <translation>没有哪项更改单独造成差异：最大的“{first}”也只占一小部分，为 {amount}。</translation>
    </message>
    <message>
        <source>No open scenario changes an assumption, so there is one world; the draws offer others.</source>
        <translation>打开的情景都没有改动假设，因此只有一个世界情形；抽样可提供其他情形。</translation>
    </message>
    <message>
        <source>No value of &quot;{input}&quot; from {least} to {most} makes it hold, all else unchanged.</source>
        <translation>其余不变时，“{input}”从 {least} 到 {most} 的任何取值都不能使它成立。</translation>
    </message>
    <message>
        <source>No value of {input} between {least} and {most} brings {measure} to {target}; the nearest is {nearest} at {value}.</source>
        <translation>{input}在 {least} 与 {most} 之间的任何取值都不能使{measure}达到 {target}；最接近的是 {nearest}，取值 {value}。</translation>
    </message>
    <message>
        <source>No vendor prices below cost plus this part of cost, unless it does so today. 0 is cost itself; a negative floor means buying market share. Our judgement.</source>
        <translation>厂商定价不低于成本加上成本的这一比例，除非今天已经如此。0 即成本本身；负值意味着花钱买市场份额。自行判断。</translation>
    </message>
    <message>
        <source>No {shock}</source>
        <translation>没有{shock}</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>序号</translation>
    </message>
    <message>
        <source>No: {part}</source>
        <translation>否：{part}</translation>
    </message>
    <message>
        <source>None of the changes moves it.</source>
        <translation>没有哪项更改使其变动。</translation>
    </message>
    <message>
        <source>None of these inputs moves {measure}.</source>
        <translation>这些输入都不会使{measure}变动。</translation>
    </message>
    <message>
        <source>None yet: a scenario that you save (Ctrl+S) or open is listed here.</source>
        <translation>尚无：保存（Ctrl+S）或打开的情景会列在这里。</translation>
    </message>
    <message>
        <source>None.</source>
        <translation>无。</translation>
    </message>
    <message>
        <source>None: every lever and assumption is at its default.</source>
        <translation>无：每个杠杆和假设均为默认值。</translation>
    </message>
    <message>
        <source>Not inside this workbook. {reason}</source>
        <translation>不在此工作簿内。{reason}</translation>
    </message>
    <message>
        <source>Not served</source>
        <translation>未满足</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Note on {input}</source>
        <translation>关于{input}的备注</translation>
    </message>
    <message>
        <source>Nothing differs from {name}, so there is nothing to explain: move a lever, and its part shows here.</source>
        <translation>与{name}没有差别，因此无可解释：移动一个杠杆，其贡献就会显示在这里。</translation>
    </message>
    <message>
        <source>Nothing has this in its name: try fewer letters of a lever, chart, story, question or command.</source>
        <translation>没有内容的名称包含它：请减少杠杆、图表、故事、问题或命令名称的字母。</translation>
    </message>
    <message>
        <source>Nothing here can be imported as it is read now.</source>
        <translation>按当前的读取方式，此处没有可导入的内容。</translation>
    </message>
    <message>
        <source>Nothing is changed yet: each step is listed here, and choosing one goes back to it.</source>
        <translation>尚未更改任何内容：每一步都会列在这里，选择其中一步即可回到该处。</translation>
    </message>
    <message>
        <source>Nothing is changed.</source>
        <translation>没有更改任何内容。</translation>
    </message>
    <message>
        <source>Nothing is found.</source>
        <translation>没有找到。</translation>
    </message>
    <message>
        <source>Nothing is saved by recovering: the files stay as they are until you save. What you discard is kept for 7 days under File, Earlier versions.</source>
        <translation>恢复不会保存任何内容：在你保存之前文件保持原样。放弃的内容在“文件”菜单的“早期版本”中保留 7 天。</translation>
    </message>
    <message>
        <source>Nothing leaves this machine: Tradewinds uses no network, counts nothing and knows no account. Scenarios and exports are where you save them. What the program keeps for itself is here:</source>
        <translation>任何内容都不会离开本机：Tradewinds 不使用网络，不做统计，也没有账户。情景和导出文件就在你保存的位置。程序自己保存的内容在这里：</translation>
    </message>
    <message>
        <source>Nothing out of the ordinary.</source>
        <translation>没有异常。</translation>
    </message>
    <message>
        <source>Nothing was exported</source>
        <translation>未导出任何内容</translation>
    </message>
    <message>
        <source>Nothing was saved</source>
        <translation>未保存任何内容</translation>
    </message>
    <message>
        <source>Nothing yet. Move a lever, add a shock, or open a story from the scenario&apos;s name.</source>
        <translation>尚无内容。移动杠杆、添加冲击，或从情景名称处打开一个故事。</translation>
    </message>
    <message>
        <source>November</source>
        <translation>11月</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>现在</translation>
    </message>
    <message>
        <source>Number of draws</source>
        <translation>抽样次数</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>数字格式</translation>
    </message>
    <message>
        <source>Observations and model</source>
        <translation>观测值与模型</translation>
    </message>
    <message>
        <source>Observations, misses first</source>
        <translation>观测值，未命中者在前</translation>
    </message>
    <message>
        <source>Observations: {series}</source>
        <translation>观测值：{series}</translation>
    </message>
    <message>
        <source>Observed</source>
        <translation>观测值</translation>
    </message>
    <message>
        <source>Observed by</source>
        <translation>观测者</translation>
    </message>
    <message>
        <source>Observed points</source>
        <translation>观测点</translation>
    </message>
    <message>
        <source>Observed, fraction</source>
        <translation>观测值，比例</translation>
    </message>
    <message>
        <source>October</source>
        <translation>10月</translation>
    </message>
    <message>
        <source>Of all draws in the box, the part that has such an outcome. The higher, the surer the outcome where these limits hold.</source>
        <translation>在方框内的所有抽样中，具有该结果的比例。越高，这些界限成立时结果越确定。</translation>
    </message>
    <message>
        <source>Of all draws with such an outcome, the part that lies in the box. The higher, the fewer of them have another reason.</source>
        <translation>在具有该结果的所有抽样中，落在方框内的比例。越高，另有原因的抽样越少。</translation>
    </message>
    <message>
        <source>Of all draws, the part that lies in the box. The higher, the likelier that these limits hold at all.</source>
        <translation>在所有抽样中，落在方框内的比例。越高，这些界限越可能成立。</translation>
    </message>
    <message>
        <source>Of {all} claims {holds} hold in this scenario, {partly} in part, {fails} do not; {outside} are not for the model.</source>
        <translation>{all} 条论断中，在此情景下 {holds} 条成立，{partly} 条部分成立，{fails} 条不成立；{outside} 条不在模型范围内。</translation>
    </message>
    <message>
        <source>Of {all} claims {holds} hold in this scenario, {partly} in part, {fails} do not; {outside} is not for the model.</source>
        <translation>{all} 条论断中，在此情景下 {holds} 条成立，{partly} 条部分成立，{fails} 条不成立；{outside} 条不在模型范围内。</translation>
    </message>
    <message>
        <source>Of {all} claims {holds} hold in this scenario, {partly} in part, {fails} does not; {outside} are not for the model.</source>
        <translation>{all} 条论断中，在此情景下 {holds} 条成立，{partly} 条部分成立，{fails} 条不成立；{outside} 条不在模型范围内。</translation>
    </message>
    <message>
        <source>Of {all} claims {holds} hold in this scenario, {partly} in part, {fails} does not; {outside} is not for the model.</source>
        <translation>{all} 条论断中，在此情景下 {holds} 条成立，{partly} 条部分成立，{fails} 条不成立；{outside} 条不在模型范围内。</translation>
    </message>
    <message>
        <source>Of {all} claims {holds} holds in this scenario, {partly} in part, {fails} do not; {outside} are not for the model.</source>
        <translation>{all} 条论断中，在此情景下 {holds} 条成立，{partly} 条部分成立，{fails} 条不成立；{outside} 条不在模型范围内。</translation>
    </message>
    <message>
        <source>Of {all} claims {holds} holds in this scenario, {partly} in part, {fails} do not; {outside} is not for the model.</source>
        <translation>{all} 条论断中，在此情景下 {holds} 条成立，{partly} 条部分成立，{fails} 条不成立；{outside} 条不在模型范围内。</translation>
    </message>
    <message>
        <source>Of {all} claims {holds} holds in this scenario, {partly} in part, {fails} does not; {outside} are not for the model.</source>
        <translation>{all} 条论断中，在此情景下 {holds} 条成立，{partly} 条部分成立，{fails} 条不成立；{outside} 条不在模型范围内。</translation>
    </message>
    <message>
        <source>Of {all} claims {holds} holds in this scenario, {partly} in part, {fails} does not; {outside} is not for the model.</source>
        <translation>{all} 条论断中，在此情景下 {holds} 条成立，{partly} 条部分成立，{fails} 条不成立；{outside} 条不在模型范围内。</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Office</translation>
    </message>
    <message>
        <source>On offer among the levers</source>
        <translation>杠杆面板中可直接使用</translation>
    </message>
    <message>
        <source>One bloc&apos;s models leap ahead; everybody else falls behind by that many months.</source>
        <translation>某一阵营的模型大幅领先；其他各方落后相应月数。</translation>
    </message>
    <message>
        <source>One chart</source>
        <translation>一张图表</translation>
    </message>
    <message>
        <source>One chart: its ⋯ menu</source>
        <translation>一张图表：其 ⋯ 菜单</translation>
    </message>
    <message>
        <source>One input at a time goes to the ends of what is held plausible, all else as in the scenario, where the result is {value}.</source>
        <translation>每次一个输入移到合理区间的两端，其余与情景一致；情景的结果为 {value}。</translation>
    </message>
    <message>
        <source>One input at a time goes to the low end (pale) and the high end (dark) of what is held plausible, its 10th and 90th percentile. All else is as in the scenario, where the result is {value}: the line.</source>
        <translation>每次一个输入移到合理区间的低端（浅色）和高端（深色），即其第 10 和第 90 百分位。其余与情景一致；情景的结果为 {value}：即竖线。</translation>
    </message>
    <message>
        <source>One input at a time; Left sets the low end, Right the high end, Enter shows the input</source>
        <translation>每次一个输入；左键设为低端，右键设为高端，回车显示该输入</translation>
    </message>
    <message>
        <source>One input differs from its default, and there are no shocks.</source>
        <translation>有一个输入不同于默认值，没有冲击。</translation>
    </message>
    <message>
        <source>One message a slide, with charts that can be edited, notes and sources.</source>
        <translation>每张幻灯片一个要点，含可编辑的图表、备注和来源。</translation>
    </message>
    <message>
        <source>One more file was not opened either.</source>
        <translation>另有一个文件也未打开。</translation>
    </message>
    <message>
        <source>One more lever reaches it.</source>
        <translation>另有一个杠杆可以达到。</translation>
    </message>
    <message>
        <source>One of {all} levers brings it there alone.</source>
        <translation>{all} 个杠杆中有一个能单独达到。</translation>
    </message>
    <message>
        <source>One plot a region, all with the same axis: read across to see where a policy bites. A ban in one region moves that plot and, through habit and cost, the others a little.</source>
        <translation>每个地区一幅，坐标轴相同：横向对照可看出政策在何处起作用。某一地区的禁令移动那一幅，并通过习惯和成本略微移动其他各幅。</translation>
    </message>
    <message>
        <source>One team&apos;s monthly bill if it buys from one side only, or as the market does. The distance between the lines is what is saved by switching.</source>
        <translation>一个团队只从一方购买或按市场构成购买时的月度账单。两线之间的距离就是切换所节省的。</translation>
    </message>
    <message>
        <source>One value, of {month}.</source>
        <translation>{month}的一个值。</translation>
    </message>
    <message>
        <source>One vendor&apos;s fleet on one day; the power of a chip is assumed, 1.3-1.73 kW.</source>
        <translation>一家厂商的机群在某一天的数据；芯片功耗为假设，1.3–1.73 kW。</translation>
    </message>
    <message>
        <source>Only one scenario is open: duplicate it and move a lever in the copy, and both stand side by side.</source>
        <translation>只打开了一个情景：创建副本并在副本中移动一个杠杆，两者就会并列显示。</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Open a file…</source>
        <translation>打开文件…</translation>
    </message>
    <message>
        <source>Open another scenario</source>
        <translation>打开另一个情景</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>打开文件夹</translation>
    </message>
    <message>
        <source>Open folder: {what}</source>
        <translation>打开文件夹：{what}</translation>
    </message>
    <message>
        <source>Open or duplicate a scenario to hold this one against it</source>
        <translation>打开情景或创建副本，以便与此情景对照</translation>
    </message>
    <message>
        <source>Open or duplicate a scenario, and move a lever there, to compare policies. So far there is only &apos;{policy}&apos;, which comes to between {low} and {high} in these {count} worlds.</source>
        <translation>打开情景或创建副本并在其中移动一个杠杆，以对比政策。目前只有“{policy}”，在这 {count} 个世界情形中介于 {low} 与 {high} 之间。</translation>
    </message>
    <message>
        <source>Open or duplicate a scenario, and move a lever there, to compare policies. So far there is only &apos;{policy}&apos;, which comes to {value}.</source>
        <translation>打开情景或创建副本并在其中移动一个杠杆，以对比政策。目前只有“{policy}”，结果为 {value}。</translation>
    </message>
    <message>
        <source>Open recipes make US models {moe_saving_us_2030} cheaper to compute than dense ones instead of {moe_saving_us_2030_default}, half of the way in {moe_convergence}. US cost moves by {cost_us_change}, the price gap from {price_gap_before} to {price_gap}, the Chinese share by {chinese_share_change}.</source>
        <translation>公开的配方使美国模型的计算比稠密模型便宜 {moe_saving_us_2030}，而非 {moe_saving_us_2030_default}，一半的路程在 {moe_convergence} 内走完。美国成本变动 {cost_us_change}，价差从 {price_gap_before} 变为 {price_gap}，中国份额变动 {chinese_share_change}。</translation>
    </message>
    <message>
        <source>Open scenario</source>
        <translation>打开情景</translation>
    </message>
    <message>
        <source>Open, &amp;recent and stories</source>
        <translation>打开、最近与故事(&amp;R)</translation>
    </message>
    <message>
        <source>Open-market load, China</source>
        <translation>开放市场负载占比，中国</translation>
    </message>
    <message>
        <source>Open-market load, US</source>
        <translation>开放市场负载占比，美国</translation>
    </message>
    <message>
        <source>Open-weights counterstroke</source>
        <translation>开放权重反击</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>运营</translation>
    </message>
    <message>
        <source>Option</source>
        <translation>选项</translation>
    </message>
    <message>
        <source>Our estimate for the month, below the 50% of its last week; no source counts the month.</source>
        <translation>对该月的自行估计，低于其最后一周的 50%；没有来源统计整月。</translation>
    </message>
    <message>
        <source>Out of reach by itself, anywhere between its limits: {levers}.</source>
        <translation>在各自界限内单独无法达到：{levers}。</translation>
    </message>
    <message>
        <source>Outcomes and regrets, tab-separated, for a sheet</source>
        <translation>结果与遗憾值，以制表符分隔，可粘贴到表格</translation>
    </message>
    <message>
        <source>Over all tokens, prompts and answers, a million takes {mix:2} kWh at the market&apos;s mix today: {china:2} from Chinese models, {us:2} from US models. One large fleet works out at {fleet_low:2} to {fleet_high:2}. Measurements run from {prompts:2} where prompts prevail to {answers:2} where answers do, so that the range fits answers alone.</source>
        <translation>对全部 Token（提示和回答），今天按市场构成一百万 Token 耗电 {mix:2} kWh：中国模型 {china:2}，美国模型 {us:2}。一个大型机群算得 {fleet_low:2} 至 {fleet_high:2}。测量值从以提示为主的 {prompts:2} 到以回答为主的 {answers:2}，因此该区间只适用于回答部分。</translation>
    </message>
    <message>
        <source>Over {count} draws: how often each policy is best</source>
        <translation>在 {count} 次抽样中：每项政策成为最佳的频率</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>概览</translation>
    </message>
    <message>
        <source>Overwrite</source>
        <translation>覆盖</translation>
    </message>
    <message>
        <source>Own observation, not checked here. Source: {source}</source>
        <translation>自有观测值，此处未经核对。来源：{source}</translation>
    </message>
    <message>
        <source>Own template…</source>
        <translation>自选模板…</translation>
    </message>
    <message>
        <source>PDF page</source>
        <translation>PDF 页面</translation>
    </message>
    <message>
        <source>PJM squeeze</source>
        <translation>PJM 紧缩</translation>
    </message>
    <message>
        <source>PNG picture</source>
        <translation>PNG 图片</translation>
    </message>
    <message>
        <source>PUE is the power of the whole site over the power of its computers. One new western hub has 1.15 and stands for all; the low end is the best site named.</source>
        <translation>PUE 是整个站点用电与其中计算机用电之比。以一座西部新枢纽的 1.15 代表全部；低端为点名的最佳站点。</translation>
    </message>
    <message>
        <source>PUE is the power of the whole site over the power of its computers; 1 would be no overhead. The low end is the best Chinese site named, the default leaves room for the average.</source>
        <translation>PUE 是整个站点用电与其中计算机用电之比；1 表示没有额外开销。低端为点名的中国最佳站点，默认值为平均水平留有余地。</translation>
    </message>
    <message>
        <source>PUE: site power over computer power, the same until 2030. Our judgement: above the largest US operators, below the surveyed world average.</source>
        <translation>PUE：站点用电与计算机用电之比，到 2030 年不变。自行判断：高于美国最大的运营商，低于全球调查均值。</translation>
    </message>
    <message>
        <source>PUE: site power over computer power. Google&apos;s fleet is at 1.10 already, the surveyed world average at 1.56; we expect large US operators near the first.</source>
        <translation>PUE：站点用电与计算机用电之比。谷歌机群已为 1.10，全球调查均值为 1.56；设想美国大型运营商接近前者。</translation>
    </message>
    <message>
        <source>PUE: site power over computer power. Our value between Google&apos;s fleet (1.10) and the surveyed average of all data centres (1.56), nearer to the first.</source>
        <translation>PUE：站点用电与计算机用电之比。取值介于谷歌机群（1.10）与所有数据中心的调查均值（1.56）之间，更接近前者。</translation>
    </message>
    <message>
        <source>Page {number}</source>
        <translation>第 {number} 页</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>第 {page} 页，共 {pages} 页</translation>
    </message>
    <message>
        <source>Parquet table</source>
        <translation>Parquet 表格</translation>
    </message>
    <message>
        <source>Part of China&apos;s accelerator growth that a complete export control takes away at first. NVIDIA made 55% of cards shipped there in 2025, and is forecast to lose most of it anyway.</source>
        <translation>全面出口管制起初使中国加速卡增长减少的部分。2025 年运往中国的卡有 55% 由 NVIDIA 制造，而且据外部预测本来就会失去其中大部分。</translation>
    </message>
    <message>
        <source>Part of Chinese models&apos; tokens served by hosts outside China, which an API restriction does not reach. From one unmeasured forum statement; open weights make it possible.</source>
        <translation>中国模型的 Token 中由中国以外的托管商服务、因而不受 API 限制影响的部分。出自一条未经测量的论坛发言；开放权重使之成为可能。</translation>
    </message>
    <message>
        <source>Part of Chinese tokens given away in promotions by 2030. We keep today&apos;s quarter; no source looks ahead.</source>
        <translation>到 2030 年中国 Token 中在推广中免费赠送的部分。保持今天的四分之一；没有来源展望未来。</translation>
    </message>
    <message>
        <source>Part of Chinese tokens given away in promotions. 26% of those in the weekly chart since December 2025; single weeks ran from 0 to 61%.</source>
        <translation>中国 Token 中在推广中免费赠送的部分。自 2025 年 12 月以来的周榜中为 26%；单周从 0 到 61% 不等。</translation>
    </message>
    <message>
        <source>Part of a bloc&apos;s accelerators cannot be used.</source>
        <translation>某阵营的一部分加速卡无法使用。</translation>
    </message>
    <message>
        <source>Part of agents&apos; work that would go to Chinese models at today&apos;s prices if all developers considered them. Set to meet today&apos;s shares.</source>
        <translation>如果所有开发者都考虑中国模型，按今天的价格会交给中国模型的智能体任务比例。设定以符合今天的份额。</translation>
    </message>
    <message>
        <source>Part of demand</source>
        <translation>需求占比</translation>
    </message>
    <message>
        <source>Part of demand from agents: software that calls models again and again on its own. Programming alone passed half of tokens, not all of it by agents; the value is ours.</source>
        <translation>来自智能体的需求比例：智能体是自行反复调用模型的软件。仅编程就超过 Token 的一半，但并非全由智能体完成；数值为自行判断。</translation>
    </message>
    <message>
        <source>Part of demand from agents: software that works on its own and calls models again and again. The articles expect them to lead growth; the number is ours.</source>
        <translation>来自智能体的需求比例：智能体是自行工作、反复调用模型的软件。文章认为它们会引领增长；数值为自行判断。</translation>
    </message>
    <message>
        <source>Part of demand that stays with its supplier whatever the price, as with weights run on own servers. The articles disagree; we put it at three in ten.</source>
        <translation>无论价格如何都留在原供应方的需求比例，例如在自有服务器上运行的权重。文章说法不一；取十分之三。</translation>
    </message>
    <message>
        <source>Part of each gain that goes into larger, longer-thinking models and not into lower cost. High, as prices paid fell only some 5% in a year while like-for-like prices collapsed.</source>
        <translation>每次增益中用于更大、思考更久的模型而非降低成本的部分。取值较高，因为实际成交价一年只降约 5%，而同等能力的价格大幅下跌。</translation>
    </message>
    <message>
        <source>Part of everyday tasks that would go to Chinese models at today&apos;s prices if all developers considered them. Set to meet today&apos;s shares; cost counts most here.</source>
        <translation>如果所有开发者都考虑中国模型，按今天的价格会交给中国模型的日常任务比例。设定以符合今天的份额；成本在此最重要。</translation>
    </message>
    <message>
        <source>Part of hard tasks that would go to Chinese models at today&apos;s prices if all developers considered them. Set to meet today&apos;s shares; lowest, by the article&apos;s account.</source>
        <translation>如果所有开发者都考虑中国模型，按今天的价格会交给中国模型的高难度任务比例。设定以符合今天的份额；按文章的说法为最低。</translation>
    </message>
    <message>
        <source>Part of the hardware cost that prices must earn back; today all of it. At 0 the hardware is sunk and Chinese vendors price at running cost.</source>
        <translation>价格必须收回的硬件成本比例；今天为全部。为 0 时硬件成本视为沉没，中国厂商按运行成本定价。</translation>
    </message>
    <message>
        <source>Part of the hardware cost that prices must earn back; today all of it. At 0 the hardware is sunk and US vendors price at running cost.</source>
        <translation>价格必须收回的硬件成本比例；今天为全部。为 0 时硬件成本视为沉没，美国厂商按运行成本定价。</translation>
    </message>
    <message>
        <source>Part of the hardware cost that the state carries already. It sets where the path to 2030 begins; incentives are reported, their part in a token&apos;s cost is our guess.</source>
        <translation>国家目前已经承担的硬件成本比例。它决定通向 2030 年路径的起点；激励措施有报道，但在 Token 成本中占多少为自行估计。</translation>
    </message>
    <message>
        <source>Part of the hardware cost that the state carries. Chip incentives of up to 70 billion USD are reported in preparation; their part in a token&apos;s cost is our guess.</source>
        <translation>由国家承担的硬件成本比例。据报道正在筹备高达 700 亿 USD 的芯片激励；在 Token 成本中占多少为自行估计。</translation>
    </message>
    <message>
        <source>Part of the load on China&apos;s accelerators that follows its share of the open market; the rest is domestic. Our judgement, small because home demand is large.</source>
        <translation>中国加速卡负载中随其开放市场份额变化的部分；其余为国内负载。自行判断，取值较小，因为本土需求很大。</translation>
    </message>
    <message>
        <source>Part of the load on accelerators in the US and elsewhere that follows their share of the open market; the rest serves the vendors&apos; own products and contracts. Our judgement.</source>
        <translation>美国和其他地方加速卡负载中随其开放市场份额变化的部分；其余服务于厂商自己的产品和合同。自行判断。</translation>
    </message>
    <message>
        <source>Part of the time that accelerators do paid work, outside the US and China. Our judgement: like China, below the US.</source>
        <translation>美国和中国以外，加速卡从事付费工作的时间比例。自行判断：与中国相近，低于美国。</translation>
    </message>
    <message>
        <source>Part of the time that accelerators do paid work. Public computing centres report 20-30%, DeepSeek kept 82% of its peak nodes busy; our value lies between.</source>
        <translation>加速卡从事付费工作的时间比例。公共算力中心报告为 20–30%，DeepSeek 使其峰值节点的 82% 处于忙碌；取值介于两者之间。</translation>
    </message>
    <message>
        <source>Part of the time that accelerators do paid work. The largest operators are put at 70-85%; we take less for the bloc as a whole.</source>
        <translation>加速卡从事付费工作的时间比例。最大的运营商据称为 70–85%；对整个阵营取值更低。</translation>
    </message>
    <message>
        <source>Part of the tokens not used by agents that goes to hard tasks; the rest is everyday work. Our judgement.</source>
        <translation>不由智能体使用的 Token 中用于高难度任务的部分；其余为日常工作。自行判断。</translation>
    </message>
    <message>
        <source>Part of what is not Chinese that prefers models from elsewhere over US ones. Set so that they end up with 13% today; 11% is the part of unlisted authors.</source>
        <translation>在不属于中国的部分中，偏好其他地方模型而非美国模型的比例。取值使其今天最终为 13%；未列名作者的部分为 11%。</translation>
    </message>
    <message>
        <source>Part {number}</source>
        <translation>第 {number} 部分</translation>
    </message>
    <message>
        <source>Past these values, one lever at a time, {measure} falls below {threshold}.</source>
        <translation>超过这些值（每次一个杠杆），{measure}就会低于 {threshold}。</translation>
    </message>
    <message>
        <source>Past these values, one lever at a time, {measure} rises above {threshold}.</source>
        <translation>超过这些值（每次一个杠杆），{measure}就会高于 {threshold}。</translation>
    </message>
    <message>
        <source>Picture of what is inside</source>
        <translation>内容的图片</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>Pictures, data, decks and briefs (Ctrl+E)</source>
        <translation>图片、数据、演示文稿和简报（Ctrl+E）</translation>
    </message>
    <message>
        <source>Pictures, data, decks, &amp;briefs…</source>
        <translation>图片、数据、演示文稿、简报(&amp;B)…</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>占位</translation>
    </message>
    <message>
        <source>Place a shock</source>
        <translation>放置一个冲击</translation>
    </message>
    <message>
        <source>Places found</source>
        <translation>可用位置</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>播放</translation>
    </message>
    <message>
        <source>Policies against worlds</source>
        <translation>政策与世界情形</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>政策</translation>
    </message>
    <message>
        <source>Policy and accidents are shocks. Add one here: its bar can be moved in time, and its ends stretched.</source>
        <translation>政策和意外都是冲击。在此添加一个：其色条可沿时间移动，两端可以伸缩。</translation>
    </message>
    <message>
        <source>Post-MoE leap (China)</source>
        <translation>后 MoE 飞跃（中国）</translation>
    </message>
    <message>
        <source>Post-MoE leap (US)</source>
        <translation>后 MoE 飞跃（美国）</translation>
    </message>
    <message>
        <source>Power at the hubs costs {electricity_china_2030} in 2030 instead of {electricity_china_2030_default}. Electricity is {electricity} of Chinese cost, so cost moves by {cost_china_change} and the share by {chinese_share_change}.</source>
        <translation>2030 年枢纽的电价为 {electricity_china_2030}，而非 {electricity_china_2030_default}。电力占中国成本的 {electricity}，因此成本变动 {cost_china_change}，份额变动 {chinese_share_change}。</translation>
    </message>
    <message>
        <source>Power at the western hubs stays at {electricity_china_2030} and their sites lose hardly anything to cooling. If electricity made the price, the share would move now. It moves by {chinese_share_change}: electricity is {electricity} of Chinese cost.</source>
        <translation>西部枢纽的电价保持在 {electricity_china_2030}，其站点几乎不为冷却耗费什么。如果价格由电力决定，份额此时就会变动。它变动 {chinese_share_change}：电力占中国成本的 {electricity}。</translation>
    </message>
    <message>
        <source>Power price at the western computing hubs. 280-330 RMB/MWh is expected for 2028-2030, at 7.1 RMB per USD; the high end is a delivered price read for one hub today.</source>
        <translation>西部算力枢纽的电价。2028–2030 年外部预期为 280–330 元/MWh，按 7.1 元兑 1 USD 折算；高端为查得的某枢纽今天的到户电价。</translation>
    </message>
    <message>
        <source>Power price at the western computing hubs: the middle of 0.2-0.3 RMB/kWh at 7.1 RMB per USD. Low end: cheapest green contracts; high end: a delivered price read for one hub.</source>
        <translation>西部算力枢纽的电价：0.2–0.3 元/kWh 的中值，按 7.1 元兑 1 USD 折算。低端：最便宜的绿电合同；高端：查得的某一枢纽到户电价。</translation>
    </message>
    <message>
        <source>Power there costs {electricity_rest_2030} instead of {electricity_rest_2030_default}. The share of the vendors there moves by {rest_share_change}, the Chinese one by {chinese_share_change}.</source>
        <translation>那里的电价为 {electricity_rest_2030}，而非 {electricity_rest_2030_default}。那里厂商的份额变动 {rest_share_change}，中国份额变动 {chinese_share_change}。</translation>
    </message>
    <message>
        <source>PowerPoint deck</source>
        <translation>PowerPoint 演示文稿</translation>
    </message>
    <message>
        <source>PowerPoint files</source>
        <translation>PowerPoint 文件</translation>
    </message>
    <message>
        <source>Pre&amp;sent</source>
        <translation>演示(&amp;S)</translation>
    </message>
    <message>
        <source>Preference for China, agentic tasks</source>
        <translation>对中国模型的偏好，智能体任务</translation>
    </message>
    <message>
        <source>Preference for China, frontier tasks</source>
        <translation>对中国模型的偏好，前沿任务</translation>
    </message>
    <message>
        <source>Preference for China, general tasks</source>
        <translation>对中国模型的偏好，通用任务</translation>
    </message>
    <message>
        <source>Preference for other models</source>
        <translation>对其他模型的偏好</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>演示</translation>
    </message>
    <message>
        <source>Present the story from its first step</source>
        <translation>从第一步起演示该故事</translation>
    </message>
    <message>
        <source>Presenting</source>
        <translation>演示</translation>
    </message>
    <message>
        <source>Previous scenario</source>
        <translation>上一个情景</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>价格</translation>
    </message>
    <message>
        <source>Price and cost</source>
        <translation>价格与成本</translation>
    </message>
    <message>
        <source>Price at the market&apos;s mix</source>
        <translation>按市场构成的价格</translation>
    </message>
    <message>
        <source>Price cut</source>
        <translation>降价</translation>
    </message>
    <message>
        <source>Price for large users, put a little above today&apos;s. The high end spreads the surge reported for PJM, the eastern grid; the low end is near the national average surveyed today.</source>
        <translation>大用户电价，设得略高于今天。高端把东部电网 PJM 报道的涨势摊开；低端接近今天调查的全国平均。</translation>
    </message>
    <message>
        <source>Price for large users. Today&apos;s European prices with a small fall, since wind and solar are said to get cheaper there; the size of the fall is ours.</source>
        <translation>大用户电价。取今天的欧洲价格略降，因为据称那里的风电和光伏会更便宜；降幅为自行判断。</translation>
    </message>
    <message>
        <source>Price for large users: the low end of the article&apos;s 0.11-0.17, because an industry survey finds a national average near 0.08.</source>
        <translation>大用户电价：取文章所列 0.11–0.17 的低端，因为行业调查得出全国平均接近 0.08。</translation>
    </message>
    <message>
        <source>Price for large users: the middle of the European range of 0.14-0.21. An industry survey finds about 0.2 euro for the EU.</source>
        <translation>大用户电价：欧洲区间 0.14–0.21 的中值。行业调查得出欧盟约为 0.2 欧元。</translation>
    </message>
    <message>
        <source>Price gap US/China</source>
        <translation>美中价差</translation>
    </message>
    <message>
        <source>Price gap US/China, 2030</source>
        <translation>2030 年美中价差</translation>
    </message>
    <message>
        <source>Price gap US/China, headline</source>
        <translation>美中价差，标价</translation>
    </message>
    <message>
        <source>Price gap US/China, realised</source>
        <translation>美中价差，实际成交</translation>
    </message>
    <message>
        <source>Price gap enters the {low}-{high}x zone where loyalty is tested</source>
        <translation>价差进入忠诚度受考验的 {low}–{high}x 区间</translation>
    </message>
    <message>
        <source>Price gap leaves the {low}-{high}x zone where loyalty is tested, downwards</source>
        <translation>价差向下离开忠诚度受考验的 {low}–{high}x 区间</translation>
    </message>
    <message>
        <source>Price gap leaves the {low}-{high}x zone where loyalty is tested, upwards</source>
        <translation>价差向上离开忠诚度受考验的 {low}–{high}x 区间</translation>
    </message>
    <message>
        <source>Price gap, 2030</source>
        <translation>2030 年价差</translation>
    </message>
    <message>
        <source>Price less cost, over price. Below nought a vendor sells below cost; the lowest margin that vendors accept is an assumption.</source>
        <translation>价格减成本再除以价格。低于零时厂商低于成本销售；厂商接受的最低利润是一项假设。</translation>
    </message>
    <message>
        <source>Price response to scarcity</source>
        <translation>价格对稀缺的响应</translation>
    </message>
    <message>
        <source>Price sensitivity of agents&apos; work against the average. Above 1, as agents burn many tokens and are said to move to cheap models; the size is ours.</source>
        <translation>智能体任务的价格敏感度，相对于平均水平。大于 1，因为智能体消耗大量 Token，据称会转向便宜的模型；幅度为自行判断。</translation>
    </message>
    <message>
        <source>Price sensitivity of everyday tasks against the average. Lowest, since they are expected to stay with Chinese models when the gap narrows; the size is ours.</source>
        <translation>日常任务的价格敏感度，相对于平均水平。最低，因为价差收窄时它们仍会留在中国模型上；幅度为自行判断。</translation>
    </message>
    <message>
        <source>Price sensitivity of hard tasks against the average. Highest, so that they are the first to return as the gap narrows, as the article expects; the size is ours.</source>
        <translation>高难度任务的价格敏感度，相对于平均水平。最高，因此价差收窄时它们最先回流，与文章的看法一致；幅度为自行判断。</translation>
    </message>
    <message>
        <source>Price sensitivity of model choice</source>
        <translation>模型选择的价格敏感度</translation>
    </message>
    <message>
        <source>Price war</source>
        <translation>价格战</translation>
    </message>
    <message>
        <source>Price weight, agentic tasks</source>
        <translation>价格权重，智能体任务</translation>
    </message>
    <message>
        <source>Price weight, frontier tasks</source>
        <translation>价格权重，前沿任务</translation>
    </message>
    <message>
        <source>Price weight, general tasks</source>
        <translation>价格权重，通用任务</translation>
    </message>
    <message>
        <source>Price {bloc}, USD/Mtok</source>
        <translation>{bloc}价格，USD/Mtok</translation>
    </message>
    <message>
        <source>Price, Chinese models, today</source>
        <translation>当前价格，中国模型</translation>
    </message>
    <message>
        <source>Price, US models, today</source>
        <translation>当前价格，美国模型</translation>
    </message>
    <message>
        <source>Price, other models, today</source>
        <translation>当前价格，其他模型</translation>
    </message>
    <message>
        <source>Prices follow</source>
        <translation>价格跟随</translation>
    </message>
    <message>
        <source>Prices paid are at least {claimed:g} times apart today.</source>
        <translation>今天实际成交价至少相差 {claimed:g} 倍。</translation>
    </message>
    <message>
        <source>Prices weighted by developer share; a team&apos;s bill is its tokens times this.</source>
        <translation>以开发者份额加权的价格；团队账单等于其 Token 数乘以该价格。</translation>
    </message>
    <message>
        <source>Pricing</source>
        <translation>定价</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>隐私</translation>
    </message>
    <message>
        <source>Probability</source>
        <translation>概率</translation>
    </message>
    <message>
        <source>Probability {part:.0%}.</source>
        <translation>概率 {part:.0%}。</translation>
    </message>
    <message>
        <source>Program version</source>
        <translation>程序版本</translation>
    </message>
    <message>
        <source>Progress of the export</source>
        <translation>导出进度</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>发布者</translation>
    </message>
    <message>
        <source>Pull of free tokens</source>
        <translation>免费 Token 的吸引力</translation>
    </message>
    <message>
        <source>Quality lag behind the US frontier</source>
        <translation>落后美国前沿的质量滞后</translation>
    </message>
    <message>
        <source>Quality lag, Chinese models, 2030</source>
        <translation>2030 年质量滞后，中国模型</translation>
    </message>
    <message>
        <source>Quality lag, Chinese models, today</source>
        <translation>当前质量滞后，中国模型</translation>
    </message>
    <message>
        <source>Quality lag, other models</source>
        <translation>质量滞后，其他模型</translation>
    </message>
    <message>
        <source>Quality weight</source>
        <translation>质量权重</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>RMB in charts and results are converted at {rate:g} per USD in every month, an assumption. Inputs and scenario files keep US dollars.</source>
        <translation>图表和结果中的 RMB 在每个月都按 1 USD 兑 {rate:g} 换算，此为假设。输入和情景文件仍用美元。</translation>
    </message>
    <message>
        <source>RMSE</source>
        <translation>RMSE</translation>
    </message>
    <message>
        <source>Ramp</source>
        <translation>爬升期</translation>
    </message>
    <message>
        <source>Ramp, months</source>
        <translation>爬升期，月</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>阅读</translation>
    </message>
    <message>
        <source>Read by</source>
        <translation>读取它的机制</translation>
    </message>
    <message>
        <source>Read the headline numbers</source>
        <translation>读关键指标</translation>
    </message>
    <message>
        <source>Read what the story is about</source>
        <translation>阅读该故事讲的是什么</translation>
    </message>
    <message>
        <source>Read why</source>
        <translation>读成因</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>只读</translation>
    </message>
    <message>
        <source>Realised price</source>
        <translation>实际成交价</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>最近</translation>
    </message>
    <message>
        <source>Recent files</source>
        <translation>最近文件</translation>
    </message>
    <message>
        <source>Recipes for all</source>
        <translation>人人可用的配方</translation>
    </message>
    <message>
        <source>Recover</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Recover your work</source>
        <translation>恢复工作</translation>
    </message>
    <message>
        <source>Recovered work</source>
        <translation>恢复的工作</translation>
    </message>
    <message>
        <source>Recovery</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Reduced: curves and replays jump</source>
        <translation>减少：曲线和重放直接跳到终点</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>参照</translation>
    </message>
    <message>
        <source>Reference workload</source>
        <translation>参考用量</translation>
    </message>
    <message>
        <source>Reference workload, {unit}</source>
        <translation>参考用量，{unit}</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>地区</translation>
    </message>
    <message>
        <source>Regret: {world}</source>
        <translation>遗憾值：{world}</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>重新载入</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Remove observations</source>
        <translation>移除观测值</translation>
    </message>
    <message>
        <source>Remove own</source>
        <translation>移除自有观测值</translation>
    </message>
    <message>
        <source>Remove {shock}</source>
        <translation>移除{shock}</translation>
    </message>
    <message>
        <source>Renminbi, RMB</source>
        <translation>人民币，RMB</translation>
    </message>
    <message>
        <source>Replace the file?</source>
        <translation>替换该文件？</translation>
    </message>
    <message>
        <source>Reset every lever, assumption and shock</source>
        <translation>重置每个杠杆、假设和冲击</translation>
    </message>
    <message>
        <source>Reset everything</source>
        <translation>全部重置</translation>
    </message>
    <message>
        <source>Reset {input}</source>
        <translation>重置{input}</translation>
    </message>
    <message>
        <source>Rest</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>Rest of the world</source>
        <translation>世界其他地区</translation>
    </message>
    <message>
        <source>Rests on few Chinese models.</source>
        <translation>依据少数中国模型。</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Results between the ends</source>
        <translation>两端之间的结果</translation>
    </message>
    <message>
        <source>Review…</source>
        <translation>查看…</translation>
    </message>
    <message>
        <source>Right, Left</source>
        <translation>右、左</translation>
    </message>
    <message>
        <source>Rise in the odds of picking a supplier, in per cent, when its price falls 1%. Below the 1.1 measured between hosts of one model; our weekly fit says 0.45, give or take 0.53.</source>
        <translation>供应方价格下降 1% 时，被选几率比上升的百分比。低于同一模型各托管商之间测得的 1.1；每周拟合得出 0.45，误差 0.53。</translation>
    </message>
    <message>
        <source>Rise of price, in per cent, for 1% more load above the threshold. Our judgement: one for one.</source>
        <translation>负载超过阈值后每多 1%，价格上升的百分比。自行判断：一比一。</translation>
    </message>
    <message>
        <source>Rise of the Chinese accelerator hour in cost at the start of a complete export control; it fades with substitution. Our judgement.</source>
        <translation>全面出口管制开始时中国加速卡小时成本的上升；随替代而消退。自行判断。</translation>
    </message>
    <message>
        <source>Room for the success</source>
        <translation>为成功留出空间</translation>
    </message>
    <message>
        <source>Root of the mean squared error: large misses weigh more</source>
        <translation>均方误差的平方根：大的偏差权重更大</translation>
    </message>
    <message>
        <source>Router market, today</source>
        <translation>当前路由市场规模</translation>
    </message>
    <message>
        <source>Router share of world tokens</source>
        <translation>路由占全球 Token 的比例</translation>
    </message>
    <message>
        <source>Row {line} gives {month} again, after row {first}; keep one row a month.</source>
        <translation>第 {line} 行再次给出{month}（此前在第 {first} 行）；每月只保留一行。</translation>
    </message>
    <message>
        <source>Row {line}: the shares add up to {total}%; correct them.</source>
        <translation>第 {line} 行：份额合计为 {total}%；请更正。</translation>
    </message>
    <message>
        <source>Row {line}: {cell} is in per cent; choose % as the unit.</source>
        <translation>第 {line} 行：{cell} 是百分数；请把单位选为 %。</translation>
    </message>
    <message>
        <source>Row {line}: {cell} is no month such as 2026-04; correct it or remove the row.</source>
        <translation>第 {line} 行：{cell} 不是 2026-04 这样的月份；请更正或删除该行。</translation>
    </message>
    <message>
        <source>Row {line}: {cell} is no number; correct it, or choose the other decimal sign.</source>
        <translation>第 {line} 行：{cell} 不是数字；请更正，或选择另一种小数点。</translation>
    </message>
    <message>
        <source>Row {line}: {cell} lies outside {low} to {high} ({unit}); correct it, or choose another unit.</source>
        <translation>第 {line} 行：{cell} 超出 {low} 至 {high}（{unit}）；请更正，或选择其他单位。</translation>
    </message>
    <message>
        <source>Rows outside {first} to {last}, passed over: {count}.</source>
        <translation>跳过的 {first} 至 {last} 以外的行：{count} 行。</translation>
    </message>
    <message>
        <source>Rows with a problem: {count}.</source>
        <translation>有问题的行：{count} 行。</translation>
    </message>
    <message>
        <source>Rows with problems</source>
        <translation>有问题的行</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>运行</translation>
    </message>
    <message>
        <source>Running the draws: {done} of {draws}</source>
        <translation>正在运行抽样：{done} / {draws}</translation>
    </message>
    <message>
        <source>Runs done</source>
        <translation>运行已完成</translation>
    </message>
    <message>
        <source>S&amp;tart page</source>
        <translation>起始页(&amp;T)</translation>
    </message>
    <message>
        <source>SVG drawing</source>
        <translation>SVG 图形</translation>
    </message>
    <message>
        <source>Said in {source}.</source>
        <translation>出自{source}。</translation>
    </message>
    <message>
        <source>Said in {source}; not so in {against}.</source>
        <translation>出自{source}；{against}说法不同。</translation>
    </message>
    <message>
        <source>Sample &amp;questions</source>
        <translation>示例问题(&amp;Q)</translation>
    </message>
    <message>
        <source>Sample questions</source>
        <translation>示例问题</translation>
    </message>
    <message>
        <source>Sampled over {runs:,} runs; largest error {error}.</source>
        <translation>抽取 {runs:,} 次运行；最大误差 {error}。</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>另存为(&amp;A)…</translation>
    </message>
    <message>
        <source>Save all</source>
        <translation>全部保存</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>另存为…</translation>
    </message>
    <message>
        <source>Save bands</source>
        <translation>保存区间</translation>
    </message>
    <message>
        <source>Save bands…</source>
        <translation>保存区间…</translation>
    </message>
    <message>
        <source>Save here all the same</source>
        <translation>仍然保存到此处</translation>
    </message>
    <message>
        <source>Save scenario</source>
        <translation>保存情景</translation>
    </message>
    <message>
        <source>Save the changes to these {count} scenarios?</source>
        <translation>保存对这 {count} 个情景的更改？</translation>
    </message>
    <message>
        <source>Save the changes to this scenario?</source>
        <translation>保存对此情景的更改？</translation>
    </message>
    <message>
        <source>Save the changes to {name}?</source>
        <translation>保存对{name}的更改？</translation>
    </message>
    <message>
        <source>Save the scenario</source>
        <translation>保存情景</translation>
    </message>
    <message>
        <source>Saved as {name}.</source>
        <translation>已保存为 {name}。</translation>
    </message>
    <message>
        <source>Saved {size} as {path}</source>
        <translation>已保存 {size}：{path}</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>保存…</translation>
    </message>
    <message>
        <source>Saving, all Chinese</source>
        <translation>全用中国可节省</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>情景</translation>
    </message>
    <message>
        <source>Scenario file</source>
        <translation>情景文件</translation>
    </message>
    <message>
        <source>Scenario {name}</source>
        <translation>情景 {name}</translation>
    </message>
    <message>
        <source>Scenarios</source>
        <translation>情景</translation>
    </message>
    <message>
        <source>Scenarios and exports</source>
        <translation>情景与导出</translation>
    </message>
    <message>
        <source>Scenarios side by side</source>
        <translation>情景并列</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>搜索帮助</translation>
    </message>
    <message>
        <source>Seed: the same one gives the same draws</source>
        <translation>随机种子：相同的种子给出相同的抽样</translation>
    </message>
    <message>
        <source>Seek {label}</source>
        <translation>查找{label}</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>任务类型</translation>
    </message>
    <message>
        <source>Sensitivity</source>
        <translation>敏感性</translation>
    </message>
    <message>
        <source>Sensitivity to quality lag</source>
        <translation>对质量滞后的敏感度</translation>
    </message>
    <message>
        <source>September</source>
        <translation>9月</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>序列</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>设定</translation>
    </message>
    <message>
        <source>Set the lever to this value</source>
        <translation>把杠杆设为此值</translation>
    </message>
    <message>
        <source>Set {input}</source>
        <translation>设定{input}</translation>
    </message>
    <message>
        <source>Set {label} to {value}</source>
        <translation>把{label}设为 {value}</translation>
    </message>
    <message>
        <source>Sets it to {value}, the middle of the interval; the draws then no longer vary it</source>
        <translation>设为 {value}，即区间的中点；抽样将不再改变它</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Settings and the list of recent files</source>
        <translation>设置和最近文件列表</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>强度</translation>
    </message>
    <message>
        <source>Shapley values: what a change adds, averaged over every order in which the changes could be made. They sum to the difference.</source>
        <translation>Shapley 值：某项更改所增加的量，对做出各项更改的所有顺序取平均。合计等于差异。</translation>
    </message>
    <message>
        <source>Shapley values: what a change adds, averaged over orders in which the changes could be made, drawn at random (standard error at most {error}). They sum to the difference.</source>
        <translation>Shapley 值：某项更改所增加的量，对随机抽取的更改顺序取平均（标准误差至多 {error}）。合计等于差异。</translation>
    </message>
    <message>
        <source>Shapley values: what a change adds, averaged over orders in which the changes could be made, drawn at random. They sum to the difference.</source>
        <translation>Shapley 值：某项更改所增加的量，对随机抽取的更改顺序取平均。合计等于差异。</translation>
    </message>
    <message>
        <source>Share of spend</source>
        <translation>支出份额</translation>
    </message>
    <message>
        <source>Share of the rest, 2030</source>
        <translation>2030 年其他份额</translation>
    </message>
    <message>
        <source>Share of the week to 28 March times the total of the week before.</source>
        <translation>截至 3 月 28 日当周的份额乘以前一周的总量。</translation>
    </message>
    <message>
        <source>Share of the week to 28 March times the total of the week before. Unlisted authors.</source>
        <translation>截至 3 月 28 日当周的份额乘以前一周的总量。未列名作者。</translation>
    </message>
    <message>
        <source>Shares of money and not of tokens. It lies far below the token share for whoever is cheap.</source>
        <translation>金钱的份额，而非 Token 的份额。便宜的一方远低于其 Token 份额。</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>工作表</translation>
    </message>
    <message>
        <source>Shift+Left, Shift+Right</source>
        <translation>Shift+左、Shift+右</translation>
    </message>
    <message>
        <source>Shock</source>
        <translation>冲击</translation>
    </message>
    <message>
        <source>Shock on the timeline</source>
        <translation>时间轴上的冲击</translation>
    </message>
    <message>
        <source>Shocks</source>
        <translation>冲击</translation>
    </message>
    <message>
        <source>Shocks. {stamp}</source>
        <translation>冲击。{stamp}</translation>
    </message>
    <message>
        <source>Shocks: {name}</source>
        <translation>冲击：{name}</translation>
    </message>
    <message>
        <source>Show another chart here</source>
        <translation>在此显示另一张图表</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation>以表格显示</translation>
    </message>
    <message>
        <source>Show its chart</source>
        <translation>显示其图表</translation>
    </message>
    <message>
        <source>Show less of the story</source>
        <translation>收起故事的部分文字</translation>
    </message>
    <message>
        <source>Show or hide inputs</source>
        <translation>显示或隐藏输入</translation>
    </message>
    <message>
        <source>Show or hide insight</source>
        <translation>显示或隐藏洞察</translation>
    </message>
    <message>
        <source>Show other charts</source>
        <translation>显示其他图表</translation>
    </message>
    <message>
        <source>Show other numbers</source>
        <translation>显示其他指标</translation>
    </message>
    <message>
        <source>Show the chart “{chart}”</source>
        <translation>显示图表“{chart}”</translation>
    </message>
    <message>
        <source>Show the lever</source>
        <translation>显示该杠杆</translation>
    </message>
    <message>
        <source>Show the lever &quot;{input}&quot;</source>
        <translation>显示杠杆“{input}”</translation>
    </message>
    <message>
        <source>Show the start page when Tradewinds starts</source>
        <translation>启动 Tradewinds 时显示起始页</translation>
    </message>
    <message>
        <source>Show this page at start</source>
        <translation>启动时显示此页</translation>
    </message>
    <message>
        <source>Show {input}</source>
        <translation>显示{input}</translation>
    </message>
    <message>
        <source>Shows</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Shows {label} among the inputs</source>
        <translation>在输入中显示{label}</translation>
    </message>
    <message>
        <source>Sites as lean as the hubs</source>
        <translation>与枢纽同样精简的站点</translation>
    </message>
    <message>
        <source>Sites that wait</source>
        <translation>等待中的站点</translation>
    </message>
    <message>
        <source>Six steps on the live window; two minutes.</source>
        <translation>在实际窗口上走六步；两分钟。</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Size of the contribution</source>
        <translation>贡献的大小</translation>
    </message>
    <message>
        <source>Sketch of the belief: 80% of it is shaded</source>
        <translation>信念示意图：阴影部分占 80%</translation>
    </message>
    <message>
        <source>Slider</source>
        <translation>滑块</translation>
    </message>
    <message>
        <source>Slides with native charts, pictures, tables and a brief, each with a look at it before it is saved.</source>
        <translation>含原生图表的幻灯片、图片、表格和简报，保存前都可以先看一眼。</translation>
    </message>
    <message>
        <source>Smuggled chips and small owners are missing.</source>
        <translation>不含走私芯片和小型所有者。</translation>
    </message>
    <message>
        <source>So few cannot tell a right band from a wrong one, and months of one series follow one another, so they count for less than their number.</source>
        <translation>这么少的观测值无法区分正确的区间与错误的区间，而且同一序列的各月前后相连，因此分量低于其数目。</translation>
    </message>
    <message>
        <source>Somebody else has changed the file since.</source>
        <translation>此后有人更改过该文件。</translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <translation>出现了问题</translation>
    </message>
    <message>
        <source>Something went wrong; nothing was written.</source>
        <translation>出现了问题；未写入任何内容。</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Source codes</source>
        <translation>来源代码</translation>
    </message>
    <message>
        <source>Source of the default</source>
        <translation>默认值的来源</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Sources: {list}.</source>
        <translation>来源：{list}。</translation>
    </message>
    <message>
        <source>Sources: {sources}</source>
        <translation>来源：{sources}</translation>
    </message>
    <message>
        <source>Sources: {titles}</source>
        <translation>来源：{titles}</translation>
    </message>
    <message>
        <source>Speed of switching</source>
        <translation>切换速度</translation>
    </message>
    <message>
        <source>Spend</source>
        <translation>支出</translation>
    </message>
    <message>
        <source>Spend on {whose} models</source>
        <translation>{whose}模型的支出</translation>
    </message>
    <message>
        <source>Stamp</source>
        <translation>出处标记</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Start and new scenarios</source>
        <translation>启动和新情景</translation>
    </message>
    <message>
        <source>Start of a shock</source>
        <translation>冲击的开始</translation>
    </message>
    <message>
        <source>Start of “{shock}”</source>
        <translation>“{shock}”的开始</translation>
    </message>
    <message>
        <source>Start page</source>
        <translation>起始页</translation>
    </message>
    <message>
        <source>Starting the model …</source>
        <translation>正在启动模型…</translation>
    </message>
    <message>
        <source>State share of hardware, China, 2030</source>
        <translation>2030 年国家承担的硬件成本，中国</translation>
    </message>
    <message>
        <source>State share of hardware, China, today</source>
        <translation>当前国家承担的硬件成本，中国</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Step {at} of {count}</source>
        <translation>第 {at} 步，共 {count} 步</translation>
    </message>
    <message>
        <source>Step {number} of {count}</source>
        <translation>第 {number} 步，共 {count} 步</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Stories from the articles</source>
        <translation>文章中的故事</translation>
    </message>
    <message>
        <source>Story</source>
        <translation>故事</translation>
    </message>
    <message>
        <source>Strength and time</source>
        <translation>强度与时间</translation>
    </message>
    <message>
        <source>Substitution is quick</source>
        <translation>替代很快</translation>
    </message>
    <message>
        <source>Suggested box: coverage {coverage}, density {density}, support {support}; inputs limited: {count}</source>
        <translation>建议的方框：覆盖率 {coverage}，密度 {density}，支持度 {support}；受限输入：{count} 个</translation>
    </message>
    <message>
        <source>Sum of six large owners; smaller ones are missing.</source>
        <translation>六大所有者之和；不含较小的所有者。</translation>
    </message>
    <message>
        <source>Sunk hardware</source>
        <translation>沉没的硬件</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>支持度</translation>
    </message>
    <message>
        <source>Swap the two inputs</source>
        <translation>交换两个输入</translation>
    </message>
    <message>
        <source>Switching, half-life</source>
        <translation>切换的半衰期</translation>
    </message>
    <message>
        <source>T tokens a day</source>
        <translation>T Token/天</translation>
    </message>
    <message>
        <source>T tokens/day</source>
        <translation>T Token/天</translation>
    </message>
    <message>
        <source>T tokens/week</source>
        <translation>T Token/周</translation>
    </message>
    <message>
        <source>T/week</source>
        <translation>T/周</translation>
    </message>
    <message>
        <source>Table, copy, export, axis, full screen</source>
        <translation>表格、复制、导出、坐标轴、全屏</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>Tables of observations</source>
        <translation>观测值表格</translation>
    </message>
    <message>
        <source>Take a series of your own out of the scenario; Undo brings it back</source>
        <translation>从情景中移除一个自有序列；可用撤销恢复</translation>
    </message>
    <message>
        <source>Take it along</source>
        <translation>带走成果</translation>
    </message>
    <message>
        <source>Take the &amp;tour</source>
        <translation>开始导览(&amp;T)</translation>
    </message>
    <message>
        <source>Take the lever</source>
        <translation>操作杠杆</translation>
    </message>
    <message>
        <source>Take the tour</source>
        <translation>开始导览</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>取值时点</translation>
    </message>
    <message>
        <source>Target for {measure}, {unit}</source>
        <translation>{measure}的目标值，{unit}</translation>
    </message>
    <message>
        <source>Tariff</source>
        <translation>关税</translation>
    </message>
    <message>
        <source>Template of decks</source>
        <translation>演示文稿模板</translation>
    </message>
    <message>
        <source>Terms of the component</source>
        <translation>该组件的条款</translation>
    </message>
    <message>
        <source>The Chinese gross margin</source>
        <translation>中国的毛利率</translation>
    </message>
    <message>
        <source>The Chinese share</source>
        <translation>中国份额</translation>
    </message>
    <message>
        <source>The Chinese share of US frontier work</source>
        <translation>美国前沿任务中的中国份额</translation>
    </message>
    <message>
        <source>The Chinese share of US general work</source>
        <translation>美国通用任务中的中国份额</translation>
    </message>
    <message>
        <source>The Chinese share of US {who} work</source>
        <translation>美国{who}任务中的中国份额</translation>
    </message>
    <message>
        <source>The Chinese share of spend</source>
        <translation>中国支出份额</translation>
    </message>
    <message>
        <source>The S of a product that spreads. Share cannot rise above what this line allows, outside China.</source>
        <translation>产品扩散的 S 形曲线。在中国以外，份额不能高于这条线所允许的水平。</translation>
    </message>
    <message>
        <source>The US and Europe forbid Chinese models wherever they are hosted, and chips to China are cut as well. It joins the policies of which “China&apos;s AI Ascent” and “Ten reasons China is gaining ground in AI” speak, in their strongest form, so that open weights, the way out that “Sino-US AI: Parting Ways?” describes, are shut too. If so, the Chinese share in 2030 is {chinese_share} instead of {chinese_share_baseline}, and a team&apos;s bill moves by {bill_change}. Look at the share by region, at what stays in China and the rest of the world, and at the bill of a Western team.</source>
        <translation>美国和欧洲无论托管在何处都禁止中国模型，对中国的芯片供应也被切断。它以最强的形式合并了《China&apos;s AI Ascent》和《Ten reasons China is gaining ground in AI》谈到的政策，使《Sino-US AI: Parting Ways?》所描述的出路（开放权重）也被封死。如果如此，2030 年的中国份额为 {chinese_share}，而非 {chinese_share_baseline}，团队账单变动 {bill_change}。请看各地区的份额、留在中国和世界其他地区的部分，以及西方团队的账单。</translation>
    </message>
    <message>
        <source>The US gross margin</source>
        <translation>美国的毛利率</translation>
    </message>
    <message>
        <source>The US has accelerators worth {accelerators_us_2030} in 2030 instead of {accelerators_us_2030_default}. In the model this has no effect on the result: the share moves by {chinese_share_change}, US cost by {cost_us_change}. Even the smaller fleet has room for the tokens that this market asks of it.</source>
        <translation>2030 年美国的加速卡为 {accelerators_us_2030}，而非 {accelerators_us_2030_default}。在模型里这对结果没有影响：份额变动 {chinese_share_change}，美国成本变动 {cost_us_change}。即使较小的机群也容得下这个市场对它的 Token 需求。</translation>
    </message>
    <message>
        <source>The US share</source>
        <translation>美国份额</translation>
    </message>
    <message>
        <source>The US share of spend</source>
        <translation>美国支出份额</translation>
    </message>
    <message>
        <source>The US shuts</source>
        <translation>美国关门</translation>
    </message>
    <message>
        <source>The West answers with open weights of its own, as “AI&apos;s New Power Struggle” reports of a chip maker that gives away models, data and recipes to sell computing. Good open models spread mixture of experts quickly, bring US prices down, and tie developers to tools that run best on one maker&apos;s chips. If so, the Chinese share in 2030 is {chinese_share} instead of {chinese_share_baseline}, and the US margin {margin_us}. Look at the price gap and the US margin, and at whether the pull of the ecosystem, which “China&apos;s AI Ascent” finds missing today, holds developers that price alone would not.</source>
        <translation>西方以自己的开放权重作答，正如《AI&apos;s New Power Struggle》报道的一家芯片公司赠送模型、数据和配方以销售算力。优秀的开放模型使混合专家迅速普及，压低美国价格，并把开发者绑到在一家公司芯片上运行最好的工具上。如果如此，2030 年的中国份额为 {chinese_share}，而非 {chinese_share_baseline}，美国毛利率为 {margin_us}。请看价差和美国毛利率，以及《China&apos;s AI Ascent》认为今天还缺乏的生态引力，能否留住单凭价格留不住的开发者。</translation>
    </message>
    <message>
        <source>The bands of the charts that are shown, month by month, as CSV</source>
        <translation>所示图表的区间，逐月，CSV 格式</translation>
    </message>
    <message>
        <source>The baseline</source>
        <translation>基准情景</translation>
    </message>
    <message>
        <source>The baseline is open behind this page. Move a lever there, or pick something here.</source>
        <translation>基准情景已在此页之后打开。在那里移动一个杠杆，或在这里选择一项。</translation>
    </message>
    <message>
        <source>The changes cancel out almost entirely: the strongest are “{lowers}”, which lowers it by {fall}, and “{raises}”, which raises it by {rise}.</source>
        <translation>各项更改几乎完全抵消：最强的是“{lowers}”，使其降低 {fall}，以及“{raises}”，使其提高 {rise}。</translation>
    </message>
    <message>
        <source>The charts as a drawing whose letters can be searched and edited.</source>
        <translation>图表的矢量图，其中文字可搜索和编辑。</translation>
    </message>
    <message>
        <source>The charts in pixels, for slides and the web.</source>
        <translation>图表的像素图，用于幻灯片和网页。</translation>
    </message>
    <message>
        <source>The charts on one page of their size, for print.</source>
        <translation>图表各按其尺寸排在一页上，用于打印。</translation>
    </message>
    <message>
        <source>The claims of the articles are being held against this scenario.</source>
        <translation>正在用此情景检验文章的论断。</translation>
    </message>
    <message>
        <source>The controls bite</source>
        <translation>管制见效</translation>
    </message>
    <message>
        <source>The cost of a million tokens in China</source>
        <translation>中国一百万 Token 的成本</translation>
    </message>
    <message>
        <source>The cost of a million tokens in the US</source>
        <translation>美国一百万 Token 的成本</translation>
    </message>
    <message>
        <source>The cost of a million tokens in {where}</source>
        <translation>{where}一百万 Token 的成本</translation>
    </message>
    <message>
        <source>The default assumptions, and four groups of the draws: the median of each stands for it</source>
        <translation>默认假设，以及抽样分成的四组：每组以其中位数代表</translation>
    </message>
    <message>
        <source>The default assumptions, and those of every open scenario that changes some</source>
        <translation>默认假设，以及每个改动了假设的已打开情景的假设</translation>
    </message>
    <message>
        <source>The default world: every assumption as it came.</source>
        <translation>默认世界：每项假设都保持原样。</translation>
    </message>
    <message>
        <source>The draws are being searched.</source>
        <translation>正在搜索抽样。</translation>
    </message>
    <message>
        <source>The draws vary each input by its own belief, independently of the others. Where inputs hang together, a band may be too narrow or too wide.</source>
        <translation>抽样使每个输入按各自的信念独立变动。若输入之间相互关联，区间可能偏窄或偏宽。</translation>
    </message>
    <message>
        <source>The draws; drag across them, or a handle, to say which outcomes are meant</source>
        <translation>抽样；横向拖动或拖动手柄，指明所指的结果</translation>
    </message>
    <message>
        <source>The draws; drag the line to move the threshold</source>
        <translation>抽样；拖动竖线移动阈值</translation>
    </message>
    <message>
        <source>The ecosystem pulls</source>
        <translation>生态的引力</translation>
    </message>
    <message>
        <source>The ends of a slider are not equally plausible.</source>
        <translation>滑块的两端并非同样合理。</translation>
    </message>
    <message>
        <source>The energy use of the router market</source>
        <translation>路由市场的能耗</translation>
    </message>
    <message>
        <source>The farthest miss is {label} in {when}: observed {observed}, the band runs from {low} to {high}.</source>
        <translation>最远的未命中是{when}的{label}：观测值 {observed}，区间为 {low} 至 {high}。</translation>
    </message>
    <message>
        <source>The figure was said of start-ups that build on open models, so that it bounds who would consider a Chinese model: {consideration:2%} of developers outside China today in this scenario. Of US developers&apos; tokens {share:2%} are Chinese today and {share_2030:2%} in 2030-12.</source>
        <translation>这一数字说的是基于开放模型的初创公司，因此它界定的是谁愿意考虑中国模型：在此情景下，今天中国以外的开发者为 {consideration:2%}。美国开发者的 Token 中，今天 {share:2%} 属于中国，2030-12 为 {share_2030:2%}。</translation>
    </message>
    <message>
        <source>The file was changed</source>
        <translation>该文件已被更改</translation>
    </message>
    <message>
        <source>The first lines</source>
        <translation>开头几行</translation>
    </message>
    <message>
        <source>The first rows</source>
        <translation>开头几行</translation>
    </message>
    <message>
        <source>The fleet in equivalents of one NVIDIA H100. Shortage adds to the plan, an export control takes from it.</source>
        <translation>以 NVIDIA H100 等效计的机群。短缺会增加计划，出口管制会减少计划。</translation>
    </message>
    <message>
        <source>The folder was not opened</source>
        <translation>未能打开文件夹</translation>
    </message>
    <message>
        <source>The gap US vendors aim at for 2030, at today&apos;s relative cost. The middle of the 3-5 times at which loyalty is said to be tested; users pay 4.8 times today.</source>
        <translation>美国厂商在今天的相对成本下，为 2030 年瞄准的价差。取据称忠诚度受考验的 3–5 倍的中值；用户今天实付为 4.8 倍。</translation>
    </message>
    <message>
        <source>The gap between US and Chinese list prices</source>
        <translation>美国与中国标价之间的价差</translation>
    </message>
    <message>
        <source>The gap between list prices as quoted (16.7 times) over the gap in prices paid (4.8 times).</source>
        <translation>所引标价之间的价差（16.7 倍）与实际成交价之间的价差（4.8 倍）之比。</translation>
    </message>
    <message>
        <source>The gap closes</source>
        <translation>价差收窄</translation>
    </message>
    <message>
        <source>The gap does not narrow that far in this scenario: where US vendors aim at {low:g} times for 2030, it comes to {narrow:2}.</source>
        <translation>在此情景下价差不会收窄到那个程度：若美国厂商为 2030 年瞄准 {low:g} 倍，价差为 {narrow:2}。</translation>
    </message>
    <message>
        <source>The gap that list prices would show.</source>
        <translation>按标价计算会显示的价差。</translation>
    </message>
    <message>
        <source>The gross margin on {whose} models</source>
        <translation>{whose}模型的毛利率</translation>
    </message>
    <message>
        <source>The hardware is written off</source>
        <translation>硬件被核销</translation>
    </message>
    <message>
        <source>The headline numbers are those of {name} as far as can be seen.</source>
        <translation>就目前所见，关键指标与{name}相同。</translation>
    </message>
    <message>
        <source>The height is a bloc&apos;s volume. Compare it with the share: a bloc can lose share while it grows.</source>
        <translation>高度为某阵营的量。请与份额对照：一个阵营可以在增长的同时失去份额。</translation>
    </message>
    <message>
        <source>The index of tokens per {whose} accelerator</source>
        <translation>每张{whose}加速卡的 Token 指数</translation>
    </message>
    <message>
        <source>The lead changes sides</source>
        <translation>领先易手</translation>
    </message>
    <message>
        <source>The lead that mixture of experts gives Chinese models lasts {low:g}-{high:g} years.</source>
        <translation>混合专家给中国模型的领先持续 {low:g}–{high:g} 年。</translation>
    </message>
    <message>
        <source>The least worst regret is that of {policy}: {difference}, in &apos;{world}&apos;.</source>
        <translation>最大遗憾值最小的政策是{policy}：{difference}，出现在“{world}”。</translation>
    </message>
    <message>
        <source>The load on {whose} capacity</source>
        <translation>{whose}产能的负载</translation>
    </message>
    <message>
        <source>The look, the recent files and the window’s place are not remembered, because {folder} cannot be written.</source>
        <translation>外观、最近文件和窗口位置未被记住，因为无法写入 {folder}。</translation>
    </message>
    <message>
        <source>The map as a PNG, SVG or PDF file</source>
        <translation>将二维图存为 PNG、SVG 或 PDF 文件</translation>
    </message>
    <message>
        <source>The map as a picture, for slides and papers</source>
        <translation>将二维图存为图片，用于幻灯片和论文</translation>
    </message>
    <message>
        <source>The measure and its threshold are chosen in the insight dock</source>
        <translation>指标及其阈值在洞察面板中选择</translation>
    </message>
    <message>
        <source>The middle of the range is {rise:2%} above that of today&apos;s. From this scenario&apos;s price of today, such a rise takes the cost of a million Chinese tokens in 2030-12 from {flat:3} to {dearer:3} USD, {added:2} USD or {relative:2%} more, and the Chinese share from {share_flat:3%} to {share_dearer:3%}. The scenario itself has {assumed:2} USD/kWh in 2030.</source>
        <translation>该区间的中点比今天高 {rise:2%}。以此情景今天的价格为起点，这样的上涨使 2030-12 一百万中国 Token 的成本从 {flat:3} 变为 {dearer:3} USD，增加 {added:2} USD，即 {relative:2%}，中国份额从 {share_flat:3%} 变为 {share_dearer:3%}。情景本身在 2030 年取 {assumed:2} USD/kWh。</translation>
    </message>
    <message>
        <source>The model could not be started: {reason}</source>
        <translation>无法启动模型：{reason}</translation>
    </message>
    <message>
        <source>The model describes tokens bought through a router, where developers choose freely among suppliers. Most tokens in the world are served inside vendors&apos; own products and under contracts, and follow other rules.</source>
        <translation>模型描述的是通过路由平台购买的 Token，开发者在其中自由选择供应方。世界上大多数 Token 在厂商自己的产品内和合同下提供，遵循其他规则。</translation>
    </message>
    <message>
        <source>The model is being held against the observations.</source>
        <translation>正在用观测值检验模型。</translation>
    </message>
    <message>
        <source>The model less the observation on average: above nought where the model is too high</source>
        <translation>模型减观测值的平均：模型偏高时大于零</translation>
    </message>
    <message>
        <source>The monthly bill of a team that buys {who}</source>
        <translation>{who}的团队每月的账单</translation>
    </message>
    <message>
        <source>The next architecture comes out of China: the breakthrough that “China&apos;s AI Ascent” says is needed before the window shuts, and the change of lane that “Sino-US AI: Parting Ways?” describes. For once the others are behind, and Chinese chips yield more tokens each. If so, the Chinese share in 2030 is {chinese_share} instead of {chinese_share_baseline}, and {frontier} of US frontier work instead of {frontier_baseline}. Look at the quality lag as it changes sides, at frontier work among US developers, and at whether capacity can carry the success.</source>
        <translation>下一代架构出自中国：即《China&apos;s AI Ascent》所说窗口关闭之前所需的突破，《Sino-US AI: Parting Ways?》所描述的换道。这一次落后的是其他各方，中国每张芯片产出的 Token 也更多。如果如此，2030 年的中国份额为 {chinese_share}，而非 {chinese_share_baseline}，在美国前沿任务中为 {frontier}，而非 {frontier_baseline}。请看质量滞后如何易手、美国开发者的前沿任务，以及产能能否承载这一成功。</translation>
    </message>
    <message>
        <source>The numbers of the charts, month by month.</source>
        <translation>图表的数字，逐月。</translation>
    </message>
    <message>
        <source>The observations in the charts rest on these sources.</source>
        <translation>图表中的观测值依据这些来源。</translation>
    </message>
    <message>
        <source>The observations were not imported</source>
        <translation>未导入观测值</translation>
    </message>
    <message>
        <source>The one change does not move it.</source>
        <translation>这一项更改不使其变动。</translation>
    </message>
    <message>
        <source>The one observation after {month} lies in the 80% band.</source>
        <translation>{month}之后唯一的观测值落在 80% 区间内。</translation>
    </message>
    <message>
        <source>The one observation after {month} lies outside the 80% band.</source>
        <translation>{month}之后唯一的观测值落在 80% 区间外。</translation>
    </message>
    <message>
        <source>The part of electricity in Chinese cost</source>
        <translation>中国成本中电力的占比</translation>
    </message>
    <message>
        <source>The part of electricity in the cost of {whose} models</source>
        <translation>{whose}模型成本中电力的占比</translation>
    </message>
    <message>
        <source>The part of electricity in the operating cost of {whose} models</source>
        <translation>{whose}模型运营成本中电力的占比</translation>
    </message>
    <message>
        <source>The past</source>
        <translation>过去</translation>
    </message>
    <message>
        <source>The picture is too large; choose a smaller size, or a drawing.</source>
        <translation>图片太大；请选择较小的尺寸，或选择矢量图。</translation>
    </message>
    <message>
        <source>The policies are being tried.</source>
        <translation>正在试算各项政策。</translation>
    </message>
    <message>
        <source>The policy with the highest number is the best one</source>
        <translation>数值最高的政策最佳</translation>
    </message>
    <message>
        <source>The policy with the lowest number is the best one</source>
        <translation>数值最低的政策最佳</translation>
    </message>
    <message>
        <source>The price gap between the US and China</source>
        <translation>美国与中国之间的价差</translation>
    </message>
    <message>
        <source>The price of tokens from {whose} models</source>
        <translation>{whose}模型的 Token 价格</translation>
    </message>
    <message>
        <source>The quality lag of {whose} models</source>
        <translation>{whose}模型的质量滞后</translation>
    </message>
    <message>
        <source>The ring is around the box that is suggested. Inputs are drawn independently of each other.</source>
        <translation>圆环标出建议的方框。各输入相互独立抽取。</translation>
    </message>
    <message>
        <source>The rise that is expected adds at least a twentieth to Chinese cost in 2030-12.</source>
        <translation>所预期的上涨使 2030-12 的中国成本至少增加二十分之一。</translation>
    </message>
    <message>
        <source>The router&apos;s 2.9 trillion tokens a day over all the world&apos;s. China alone counts 140; we put the world at 250-700.</source>
        <translation>该路由平台每天 2.9 万亿 Token 占全球的比例。仅中国就统计到 140 万亿；全球按 250–700 万亿计。</translation>
    </message>
    <message>
        <source>The same as list prices would show it. Use it to compare with quoted figures, not to argue about what is paid.</source>
        <translation>按标价计算的同一价差。用来与所引数字对照，而不是用来论证实际付了多少。</translation>
    </message>
    <message>
        <source>The same brief in pages, for print and mail.</source>
        <translation>同一份简报分页排版，用于打印和邮寄。</translation>
    </message>
    <message>
        <source>The same controls</source>
        <translation>同样的管制</translation>
    </message>
    <message>
        <source>The same run, as load. China&apos;s load peaks at {capacity} of capacity, in the baseline at {capacity_baseline}, although it serves more: the saving makes the room. Demand not served peaks at {unserved}. As tokens are cheap, the share of spend is {chinese_spend}, far from the share of tokens.</source>
        <translation>同一次运行，看负载。中国的负载峰值为产能的 {capacity}，基准情景为 {capacity_baseline}，尽管它服务得更多：节省腾出了空间。未满足的需求峰值为 {unserved}。由于 Token 便宜，支出份额为 {chinese_spend}，与 Token 份额相去甚远。</translation>
    </message>
    <message>
        <source>The same run, as machines and energy. The share in 2030 is {chinese_share}, in the baseline {chinese_share_baseline}, but the peak load is {capacity} instead of {capacity_baseline}. Here more tokens do mean more chips and more power: efficiency does not outrun demand that grows so fast.</source>
        <translation>同一次运行，看机器和能源。2030 年的份额为 {chinese_share}，基准情景为 {chinese_share_baseline}，但负载峰值为 {capacity}，而非 {capacity_baseline}。在这里，更多的 Token 确实意味着更多的芯片和电力：效率跑不过增长如此之快的需求。</translation>
    </message>
    <message>
        <source>The same run, as money and load. A team&apos;s bill in 2030 is {bill} a month instead of {bill_baseline}; demand not served peaks at {unserved}. The tokens are served all the same, only dearer.</source>
        <translation>同一次运行，看金钱和负载。2030 年团队账单为每月 {bill}，而非 {bill_baseline}；未满足的需求峰值为 {unserved}。Token 仍然得到服务，只是更贵。</translation>
    </message>
    <message>
        <source>The same run, as share and load. Even such a gap leaves the Chinese share at {chinese_share}, against {chinese_share_baseline} in the baseline: quality, trust and habit hold the rest. Its share of spend is {chinese_spend} instead of {chinese_spend_baseline}, and the load peaks at {capacity} of capacity.</source>
        <translation>同一次运行，看份额和负载。即使这样的价差，中国份额也只到 {chinese_share}，基准情景为 {chinese_share_baseline}：其余由质量、信任和习惯留住。其支出份额为 {chinese_spend}，而非 {chinese_spend_baseline}，负载峰值为产能的 {capacity}。</translation>
    </message>
    <message>
        <source>The same run, as tokens and money. The US share in 2030 is {us_share} instead of {us_share_baseline}, a team&apos;s bill {bill} a month instead of {bill_baseline}. Demand not served peaks at {unserved}: other vendors have room for what is turned away.</source>
        <translation>同一次运行，看 Token 和金钱。2030 年的美国份额为 {us_share}，而非 {us_share_baseline}，团队账单为每月 {bill}，而非 {bill_baseline}。未满足的需求峰值为 {unserved}：其他厂商有空间承接被拒之门外的需求。</translation>
    </message>
    <message>
        <source>The same run, by kind of work among US developers. Chinese models hold {frontier} of frontier work instead of {frontier_baseline}, and {general} of general work instead of {general_baseline}. Everyday work holds on longer, but it moves too.</source>
        <translation>同一次运行，看美国开发者的任务类型。中国模型占前沿任务的 {frontier}，而非 {frontier_baseline}，占通用任务的 {general}，而非 {general_baseline}。日常任务坚持得更久，但也会移动。</translation>
    </message>
    <message>
        <source>The same run, by kind of work among US developers. Chinese models keep {frontier} of frontier work instead of {frontier_baseline}, and {general} of general work instead of {general_baseline}. In proportion the later models cost most where quality counts most; demand not served stays at {unserved}.</source>
        <translation>同一次运行，看美国开发者的任务类型。中国模型保住前沿任务的 {frontier}，而非 {frontier_baseline}，通用任务的 {general}，而非 {general_baseline}。按比例看，模型更晚在质量最重要之处代价最大；未满足的需求停在 {unserved}。</translation>
    </message>
    <message>
        <source>The same run, by kind of work among US developers. Chinese models keep {general} of general work instead of {general_baseline}, and {frontier} of frontier work instead of {frontier_baseline}. Weights that others host are why the fear of losing most of it at a stroke is not borne out.</source>
        <translation>同一次运行，看美国开发者的任务类型。中国模型保住通用任务的 {general}，而非 {general_baseline}，前沿任务的 {frontier}，而非 {frontier_baseline}。由他人托管的权重，正是一下子失去大部分的担忧没有得到印证的原因。</translation>
    </message>
    <message>
        <source>The same run, by kind of work among US developers. Of frontier work {frontier} is left to Chinese models instead of {frontier_baseline}, of general work {general} instead of {general_baseline}. In points both give way alike, in proportion frontier work gives way more: the article is borne out in part.</source>
        <translation>同一次运行，看美国开发者的任务类型。前沿任务中留给中国模型的为 {frontier}，而非 {frontier_baseline}，通用任务中为 {general}，而非 {general_baseline}。按点数两者退让相近，按比例前沿任务退让更多：文章部分得到印证。</translation>
    </message>
    <message>
        <source>The same run, from the vendors&apos; side. The US margin in 2030 is {margin_us} instead of {margin_us_baseline}, and a team&apos;s bill {bill} a month instead of {bill_baseline}. The share is bought back with all of the profit.</source>
        <translation>同一次运行，看厂商一方。2030 年的美国毛利率为 {margin_us}，而非 {margin_us_baseline}，团队账单为每月 {bill}，而非 {bill_baseline}。份额是用全部利润买回来的。</translation>
    </message>
    <message>
        <source>The same run, from the vendors&apos; side. The US margin in 2030 is {margin_us}, in the baseline {margin_us_baseline}: the model passes the saving on in prices, and a team&apos;s bill is {bill} a month instead of {bill_baseline}. What remains of the Chinese lead does not hang on mixture of experts.</source>
        <translation>同一次运行，看厂商一方。2030 年的美国毛利率为 {margin_us}，基准情景为 {margin_us_baseline}：模型把节省转入价格，团队账单为每月 {bill}，而非 {bill_baseline}。中国领先中余下的部分并不系于混合专家。</translation>
    </message>
    <message>
        <source>The same with hardware left out. Articles quote this one, which is why power looks larger there.</source>
        <translation>不计硬件的同一比例。文章引用的是这个，因此电力在那里显得更大。</translation>
    </message>
    <message>
        <source>The same with months, definitions of all variables and what was changed.</source>
        <translation>同一表格，另有各月数值、所有变量的定义和所做的更改。</translation>
    </message>
    <message>
        <source>The scale that the router market stands for.</source>
        <translation>路由市场所代表的规模。</translation>
    </message>
    <message>
        <source>The scenario file</source>
        <translation>情景文件</translation>
    </message>
    <message>
        <source>The scenario is inside this file: open the file in Tradewinds to go on from it.</source>
        <translation>情景就在此文件内：用 Tradewinds 打开该文件即可继续。</translation>
    </message>
    <message>
        <source>The scenario is not inside this file: a scenario file cannot hold all of it.</source>
        <translation>情景不在此文件内：情景文件容纳不下其全部内容。</translation>
    </message>
    <message>
        <source>The scenario shows one more chart.</source>
        <translation>情景另显示一张图表。</translation>
    </message>
    <message>
        <source>The scenario shows {count} more charts.</source>
        <translation>情景另显示 {count} 张图表。</translation>
    </message>
    <message>
        <source>The scenario this workbook was made from: open the workbook in Tradewinds to go on from it.</source>
        <translation>制作此工作簿的情景：用 Tradewinds 打开工作簿即可继续。</translation>
    </message>
    <message>
        <source>The scenario was not opened</source>
        <translation>未打开该情景</translation>
    </message>
    <message>
        <source>The scenario was not saved</source>
        <translation>未保存该情景</translation>
    </message>
    <message>
        <source>The scenario&apos;s author has added observations, which nobody here has checked, from: {sources}.</source>
        <translation>情景作者添加了观测值，此处未经核对，来自：{sources}。</translation>
    </message>
    <message>
        <source>The scenario&apos;s own run comes to {value}. {varied}</source>
        <translation>情景自身的运行结果为 {value}。{varied}</translation>
    </message>
    <message>
        <source>The scenario&apos;s own run takes every shock to happen; the draws give each its probability.</source>
        <translation>情景自身的运行假定每个冲击都发生；抽样则按各自的概率。</translation>
    </message>
    <message>
        <source>The share of the rest</source>
        <translation>其他份额</translation>
    </message>
    <message>
        <source>The share of {whose} models among developers</source>
        <translation>{whose}模型在开发者中的份额</translation>
    </message>
    <message>
        <source>The share of {whose} models in spend</source>
        <translation>{whose}模型的支出份额</translation>
    </message>
    <message>
        <source>The share of {whose} models in {where}</source>
        <translation>{whose}模型在{where}的份额</translation>
    </message>
    <message>
        <source>The standard error is {error}.</source>
        <translation>标准误差为 {error}。</translation>
    </message>
    <message>
        <source>The state carries more</source>
        <translation>国家承担更多</translation>
    </message>
    <message>
        <source>The state carries {hardware_subsidy_china_2030} of the hardware cost instead of {hardware_subsidy_china_2030_default}. Chinese cost moves by {cost_china_change}, the price gap comes to {price_gap} and the share moves by {chinese_share_change}. Of the three answers to the controls public money does most.</source>
        <translation>国家承担硬件成本的 {hardware_subsidy_china_2030}，而非 {hardware_subsidy_china_2030_default}。中国成本变动 {cost_china_change}，价差为 {price_gap}，份额变动 {chinese_share_change}。在对管制的三种应对中，公共资金作用最大。</translation>
    </message>
    <message>
        <source>The state carries {hardware_subsidy_china_2030} of the hardware cost instead of {hardware_subsidy_china_2030_default}. Chinese cost moves by {cost_china_change}, the price gap from {price_gap_before} to {price_gap}, the share by {chinese_share_change}; electricity is still only {electricity} of cost.</source>
        <translation>国家承担硬件成本的 {hardware_subsidy_china_2030}，而非 {hardware_subsidy_china_2030_default}。中国成本变动 {cost_china_change}，价差从 {price_gap_before} 变为 {price_gap}，份额变动 {chinese_share_change}；电力仍只占成本的 {electricity}。</translation>
    </message>
    <message>
        <source>The state pays a part</source>
        <translation>国家付一部分</translation>
    </message>
    <message>
        <source>The stock of {whose} AI accelerators</source>
        <translation>{whose} AI 加速卡的存量</translation>
    </message>
    <message>
        <source>The story, what was changed and the observations in the charts rest on these sources.</source>
        <translation>故事、所更改的内容和图表中的观测值依据这些来源。</translation>
    </message>
    <message>
        <source>The story, what was changed and the observations in the charts rest on {count} sources.</source>
        <translation>故事、所更改的内容和图表中的观测值依据 {count} 个来源。</translation>
    </message>
    <message>
        <source>The successor also saves computing, {moe_saving_china_2030} against dense models instead of {moe_saving_china_2030_default}. Chinese cost moves by {cost_china_change}, the price gap from {price_gap_before} to {price_gap}, the share by a further {chinese_share_change}.</source>
        <translation>后继架构还节省算力，相对稠密模型为 {moe_saving_china_2030}，而非 {moe_saving_china_2030_default}。中国成本变动 {cost_china_change}，价差从 {price_gap_before} 变为 {price_gap}，份额再变动 {chinese_share_change}。</translation>
    </message>
    <message>
        <source>The successor also saves computing, {moe_saving_us_2030} against dense models instead of {moe_saving_us_2030_default}. US cost moves by {cost_us_change}, the price gap from {price_gap_before} to {price_gap}, and the Chinese share by a further {chinese_share_change}.</source>
        <translation>后继架构还节省算力，相对稠密模型为 {moe_saving_us_2030}，而非 {moe_saving_us_2030_default}。美国成本变动 {cost_us_change}，价差从 {price_gap_before} 变为 {price_gap}，中国份额再变动 {chinese_share_change}。</translation>
    </message>
    <message>
        <source>The surge in prices that “AI&apos;s New Power Struggle” reports for the eastern US grid goes on and spreads to the whole country, and slow permits hold back new data centres. The article sees the cost of power decide the contest, so this is its strongest test. With US power at {electricity_us_2030}, US cost in 2030 moves by {cost_us_change}, but the Chinese share by no more than {chinese_share_change}. Look at electricity in US cost, then at whether price and share move as much as the bill for power does, and whether it is the power price or the missing sites that counts.</source>
        <translation>《AI&apos;s New Power Struggle》报道的美国东部电网涨价持续并蔓延到全国，审批缓慢拖住新的数据中心。该文认为电力成本决定竞争，因此这是对它最强的检验。美国电价为 {electricity_us_2030} 时，2030 年的美国成本变动 {cost_us_change}，而中国份额只变动 {chinese_share_change}。请看美国成本中的电力，再看价格和份额的变动是否与电费相当，以及起作用的是电价还是缺少的站点。</translation>
    </message>
    <message>
        <source>The system could not show {folder}; open it in your file manager.</source>
        <translation>系统无法显示 {folder}；请在文件管理器中打开它。</translation>
    </message>
    <message>
        <source>The template does not say how large its slides are; save it again in PowerPoint.</source>
        <translation>该模板没有说明幻灯片的大小；请在 PowerPoint 中重新保存。</translation>
    </message>
    <message>
        <source>The template has no slide layouts; choose one that PowerPoint made.</source>
        <translation>该模板没有幻灯片版式；请选择由 PowerPoint 制作的模板。</translation>
    </message>
    <message>
        <source>The template holds macros; save it as a .pptx file without them.</source>
        <translation>该模板包含宏；请另存为不含宏的 .pptx 文件。</translation>
    </message>
    <message>
        <source>The template holds on to its slides; choose one without links to them.</source>
        <translation>该模板锁定了其幻灯片；请选择没有指向幻灯片链接的模板。</translation>
    </message>
    <message>
        <source>The template is not a PowerPoint file that can be read; choose a .pptx file.</source>
        <translation>该模板不是可读取的 PowerPoint 文件；请选择 .pptx 文件。</translation>
    </message>
    <message>
        <source>The template is too large; choose one of less than 300 MB.</source>
        <translation>该模板太大；请选择小于 300 MB 的模板。</translation>
    </message>
    <message>
        <source>The template was not taken</source>
        <translation>未采用该模板</translation>
    </message>
    <message>
        <source>The template&apos;s slides are too small to read; choose one with larger slides.</source>
        <translation>该模板的幻灯片太小，无法阅读；请选择幻灯片较大的模板。</translation>
    </message>
    <message>
        <source>The terms of {name} cannot be read; they are at {purl}.</source>
        <translation>无法读取{name}的条款；可在 {purl} 查看。</translation>
    </message>
    <message>
        <source>The two add up to all calls because they count the ten most used models of one router, {top:2%} of its tokens in that week; of all its tokens the Chinese ones among them were {of_all:2%}. In this scenario {share_china:2%} of the router&apos;s tokens are Chinese today and {share_us:2%} are US, and the router carries {coverage:2%} of the world&apos;s tokens.</source>
        <translation>两者之和为全部调用，是因为它们只统计某一路由平台使用最多的十个模型，占其当周 Token 的 {top:2%}；其中的中国模型占其全部 Token 的 {of_all:2%}。在此情景下，今天路由平台的 Token 有 {share_china:2%} 属于中国，{share_us:2%} 属于美国，而该路由平台承载全球 Token 的 {coverage:2%}。</translation>
    </message>
    <message>
        <source>The two changes cancel out almost entirely: “{lowers}” lowers it by {fall}, “{raises}” raises it by {rise}.</source>
        <translation>两项更改几乎完全抵消：“{lowers}”使其降低 {fall}，“{raises}”使其提高 {rise}。</translation>
    </message>
    <message>
        <source>The two figures are tokens by the country that is billed, not people, and they do not say who uses Chinese models; the model takes them as given, so that it cannot confirm them.</source>
        <translation>这两个数字是按账单国家统计的 Token，不是人数，也没有说明谁在使用中国模型；模型把它们作为给定值，因此无法加以证实。</translation>
    </message>
    <message>
        <source>The volume of tokens served by {whose} models</source>
        <translation>{whose}模型服务的 Token 量</translation>
    </message>
    <message>
        <source>The wall goes up</source>
        <translation>高墙竖起</translation>
    </message>
    <message>
        <source>The week to 28 March alone, and named authors only.</source>
        <translation>仅截至 3 月 28 日当周，且只含列名作者。</translation>
    </message>
    <message>
        <source>The whole company, not its API alone.</source>
        <translation>整个公司，不只是其 API。</translation>
    </message>
    <message>
        <source>The whole file</source>
        <translation>整个文件</translation>
    </message>
    <message>
        <source>The whole run for programs: inputs, outputs, charts, headline numbers, draws.</source>
        <translation>供程序使用的完整运行：输入、输出、图表、关键指标、抽样。</translation>
    </message>
    <message>
        <source>The window that “China&apos;s AI Ascent” gives the Chinese lead in mixture of experts shuts early: US models adopt it quickly and end level. What remains is what the article calls engineering, and the size of the models. If so, US cost in 2030 moves by {cost_us_change} and is {cost_us} per million tokens, still far above the Chinese {cost_china}; the Chinese share is {chinese_share} instead of {chinese_share_baseline}. Look at tokens per accelerator for both, at US cost, and at whether vendors pass the saving on or keep it as margin.</source>
        <translation>《China&apos;s AI Ascent》给中国在混合专家上的领先所设的窗口提前关闭：美国模型迅速采用并最终持平。余下的是该文所说的工程能力，以及模型的规模。如果如此，2030 年的美国成本变动 {cost_us_change}，为每百万 Token {cost_us}，仍远高于中国的 {cost_china}；中国份额为 {chinese_share}，而非 {chinese_share_baseline}。请看双方每张加速卡的 Token 数、美国成本，以及厂商是把节省转出还是留作利润。</translation>
    </message>
    <message>
        <source>The world&apos;s use of tokens</source>
        <translation>全球 Token 使用量</translation>
    </message>
    <message>
        <source>There is no draw in which {outcome}.</source>
        <translation>没有任何一次抽样中{outcome}。</translation>
    </message>
    <message>
        <source>There is nothing to export until the model has started; try again in a moment.</source>
        <translation>模型启动之前没有可导出的内容；请稍后再试。</translation>
    </message>
    <message>
        <source>There is nothing to hold the model against: no observation lies in a month that it computes.</source>
        <translation>没有可用来检验模型的内容：没有观测值落在模型计算的月份。</translation>
    </message>
    <message>
        <source>There is room for {count} of them; the first ones are taken.</source>
        <translation>最多可容纳 {count} 个；取前面的。</translation>
    </message>
    <message>
        <source>These do not get to {target} by themselves, anywhere between their limits:</source>
        <translation>以下杠杆在各自界限内单独都达不到 {target}：</translation>
    </message>
    <message>
        <source>These results are conditional, and the model shows a part of the market.</source>
        <translation>这些结果是有条件的，模型只展示市场的一部分。</translation>
    </message>
    <message>
        <source>This box holds all draws: no input is limited.</source>
        <translation>此方框包含全部抽样：没有输入受限。</translation>
    </message>
    <message>
        <source>This page is not translated yet.</source>
        <translation>本页尚未翻译。</translation>
    </message>
    <message>
        <source>This scenario</source>
        <translation>此情景</translation>
    </message>
    <message>
        <source>This scenario has set it to {value}.</source>
        <translation>此情景已将其设为 {value}。</translation>
    </message>
    <message>
        <source>Three weeks of the most used models, few of them Chinese.</source>
        <translation>三周中使用最多的模型，其中中国模型很少。</translation>
    </message>
    <message>
        <source>Three weeks of the most used models; smaller models are missing.</source>
        <translation>三周中使用最多的模型；不含较小的模型。</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>阈值</translation>
    </message>
    <message>
        <source>Threshold at first</source>
        <translation>初始阈值</translation>
    </message>
    <message>
        <source>Threshold for {measure}, {unit}</source>
        <translation>{measure}的阈值，{unit}</translation>
    </message>
    <message>
        <source>Threshold {value}</source>
        <translation>阈值 {value}</translation>
    </message>
    <message>
        <source>Throughput per accelerator, today</source>
        <translation>当前每张加速卡吞吐量</translation>
    </message>
    <message>
        <source>Times by which world demand for tokens grows in a year, at today&apos;s pace. China&apos;s official counts grew faster in 2025, a forecast for China to 2030 has 3.3; our value lies between.</source>
        <translation>按今天的速度，全球 Token 需求一年增长的倍数。2025 年中国官方统计增长更快，对中国到 2030 年的外部预测为 3.3；取值介于其间。</translation>
    </message>
    <message>
        <source>Tipping points</source>
        <translation>临界点</translation>
    </message>
    <message>
        <source>Tipping points; Enter sets one, Shift+Enter shows it</source>
        <translation>临界点；按回车设定，按 Shift+回车显示</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>To</source>
        <translation>止</translation>
    </message>
    <message>
        <source>Token demand, price elasticity</source>
        <translation>Token 需求的价格弹性</translation>
    </message>
    <message>
        <source>Token growth, today</source>
        <translation>当前 Token 增长</translation>
    </message>
    <message>
        <source>Tokens of the world</source>
        <translation>全球 Token 量</translation>
    </message>
    <message>
        <source>Tokens of the world, 2030</source>
        <translation>2030 年全球 Token 量</translation>
    </message>
    <message>
        <source>Tokens per accelerator</source>
        <translation>每张加速卡的 Token 数</translation>
    </message>
    <message>
        <source>Tokens served</source>
        <translation>已服务 Token</translation>
    </message>
    <message>
        <source>Tokens served by a bloc&apos;s models over all tokens served on the router market.</source>
        <translation>某阵营模型服务的 Token 占路由市场全部已服务 Token 的比例。</translation>
    </message>
    <message>
        <source>Tokens served on the open router market, by who made the model. Dots are observations, diamonds own ones, the dotted past is the model run over history.</source>
        <translation>开放路由市场上已服务的 Token，按模型所属阵营划分。圆点为观测值，菱形为自有观测值，点线为模型对历史的回算。</translation>
    </message>
    <message>
        <source>Tokens times price; free tokens are left out.</source>
        <translation>Token 数乘以价格；不含免费 Token。</translation>
    </message>
    <message>
        <source>Tokens, chips and power</source>
        <translation>Token、芯片与电力</translation>
    </message>
    <message>
        <source>Tools and formats that favour one platform raise the pull of the ecosystem to {ecosystem_pull} from {ecosystem_pull_default}. It rewards whoever has gained share, here the US: the Chinese share moves by a further {chinese_share_change}. It adds to what prices did and is the smallest of the three steps.</source>
        <translation>偏向某一平台的工具和格式使生态引力从 {ecosystem_pull_default} 升到 {ecosystem_pull}。它奖励已赢得份额的一方，在这里是美国：中国份额再变动 {chinese_share_change}。它叠加在价格的作用之上，是三步中最小的一步。</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>Total in {month}, 80% of {draws} draws: {ranges}</source>
        <translation>{month}的合计，{draws} 次抽样的 80%：{ranges}</translation>
    </message>
    <message>
        <source>Total in {name}</source>
        <translation>{name}中的合计</translation>
    </message>
    <message>
        <source>Tour. {count}. {title}. {words}</source>
        <translation>导览。{count}。{title}。{words}</translation>
    </message>
    <message>
        <source>Tradewinds</source>
        <translation>Tradewinds</translation>
    </message>
    <message>
        <source>Tradewinds cannot open its window on the Qt platform {platform!r}, which it does not have; unset QT_QPA_PLATFORM, or use &apos;tradewinds run&apos; for tables.</source>
        <translation>Tradewinds 无法在 Qt 平台 {platform!r} 上打开窗口，该平台不存在；请取消设置 QT_QPA_PLATFORM，或用“tradewinds run”查看表格。</translation>
    </message>
    <message>
        <source>Tradewinds cannot open its window, because the system lacks {libraries}; install it, or use &apos;tradewinds run&apos; for tables.</source>
        <translation>Tradewinds 无法打开窗口，因为系统缺少 {libraries}；请安装，或用“tradewinds run”查看表格。</translation>
    </message>
    <message>
        <source>Tradewinds cannot open its window, because the system lacks {libraries}; on Debian and Ubuntu &apos;sudo apt-get install {packages}&apos; installs it, or use &apos;tradewinds run&apos; for tables.</source>
        <translation>Tradewinds 无法打开窗口，因为系统缺少 {libraries}；在 Debian 和 Ubuntu 上可用“sudo apt-get install {packages}”安装，或用“tradewinds run”查看表格。</translation>
    </message>
    <message>
        <source>Tradewinds cannot reach the display {display!r} that {variable} names; start it from a desktop session of your own, or use &apos;tradewinds run&apos; for tables.</source>
        <translation>Tradewinds 无法连接 {variable} 所指的显示 {display!r}；请在自己的桌面会话中启动，或用“tradewinds run”查看表格。</translation>
    </message>
    <message>
        <source>Tradewinds found no display to open its window on; start it from a desktop, or use &apos;tradewinds run&apos; for tables.</source>
        <translation>Tradewinds 找不到可打开窗口的显示；请从桌面启动，或用“tradewinds run”查看表格。</translation>
    </message>
    <message>
        <source>Tradewinds scenario</source>
        <translation>Tradewinds 情景</translation>
    </message>
    <message>
        <source>Tradewinds stopped unexpectedly on {when}. Nothing was unsaved.</source>
        <translation>Tradewinds 于{when}意外停止。没有未保存的内容。</translation>
    </message>
    <message>
        <source>Tradewinds stopped unexpectedly on {when}. These scenarios were open with changes that are in no file.</source>
        <translation>Tradewinds 于{when}意外停止。以下情景当时已打开，其更改不在任何文件中。</translation>
    </message>
    <message>
        <source>Tradewinds stopped unexpectedly on {when}. Your work up to {kept} was kept.</source>
        <translation>Tradewinds 于{when}意外停止。截至 {kept} 的工作已保留。</translation>
    </message>
    <message>
        <source>Tradewinds {version}, model {model}</source>
        <translation>Tradewinds {version}，模型 {model}</translation>
    </message>
    <message>
        <source>Tradewinds: if these inputs hold, not a forecast</source>
        <translation>Tradewinds：如果这些输入成立；并非预测</translation>
    </message>
    <message>
        <source>Transparent ground</source>
        <translation>透明背景</translation>
    </message>
    <message>
        <source>Trillions of tokens a week over all models on the router OpenRouter, as reported for 16-22 March 2026; the week before was a sixth lower.</source>
        <translation>路由平台 OpenRouter 上所有模型每周的 Token 数，以万亿计，为 2026 年 3 月 16–22 日的报道值；前一周低六分之一。</translation>
    </message>
    <message>
        <source>Trust shock</source>
        <translation>信任冲击</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Try it: {value}</source>
        <translation>试一试：{value}</translation>
    </message>
    <message>
        <source>Try it: {value} for &quot;{input}&quot;</source>
        <translation>试一试：将“{input}”设为 {value}</translation>
    </message>
    <message>
        <source>Two weeks of the most used models; no Chinese model was among them in the other two.</source>
        <translation>两周中使用最多的模型；另外两周中没有中国模型。</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>US</source>
        <translation>美国</translation>
    </message>
    <message>
        <source>US convergence on MoE, half-life</source>
        <translation>美国 MoE 趋同的半衰期</translation>
    </message>
    <message>
        <source>US dollars, USD</source>
        <translation>美元，USD</translation>
    </message>
    <message>
        <source>US models cost {after} the Chinese price instead of {before}</source>
        <translation>美国模型的价格为中国的 {after}，而非 {before}</translation>
    </message>
    <message>
        <source>US models cost {claimed:g} times as much as Chinese models.</source>
        <translation>美国模型的成本是中国模型的 {claimed:g} 倍。</translation>
    </message>
    <message>
        <source>US models move from a saving of {us:g} times to one of {us_2030:g} times, and go half of the way that is left every {half_life:g} months: {left_low:2%} of it is left after {low:g} years and {left_high:2%} after {high:g}. Chinese models go from {china:g} to {china_2030:g} times.</source>
        <translation>美国模型的节省从 {us:g} 倍变为 {us_2030:g} 倍，每 {half_life:g} 个月走完剩余路程的一半：{low:g} 年后剩 {left_low:2%}，{high:g} 年后剩 {left_high:2%}。中国模型从 {china:g} 倍变为 {china_2030:g} 倍。</translation>
    </message>
    <message>
        <source>US models save as much by mixture of experts as Chinese ones and go half of the way in {moe_convergence}</source>
        <translation>美国模型借混合专家节省得与中国模型同样多，一半的路程在 {moe_convergence} 内走完</translation>
    </message>
    <message>
        <source>US models still cost {after} the Chinese price</source>
        <translation>美国模型的价格仍为中国的 {after}</translation>
    </message>
    <message>
        <source>US over China</source>
        <translation>美国比中国</translation>
    </message>
    <message>
        <source>US power costs {electricity_us_2030} in 2030 instead of {electricity_us_2030_default}. US cost moves by {cost_us_change} and the price gap goes from {price_gap_before} to {price_gap}, but the Chinese share moves by {chinese_share_change}: hardware is still the larger part of the cost.</source>
        <translation>2030 年美国电价为 {electricity_us_2030}，而非 {electricity_us_2030_default}。美国成本变动 {cost_us_change}，价差从 {price_gap_before} 变为 {price_gap}，而中国份额变动 {chinese_share_change}：硬件仍是成本的较大部分。</translation>
    </message>
    <message>
        <source>US power costs {electricity_us_2030} instead of {electricity_us_2030_default}. US cost moves by {cost_us_change}, the price gap from {price_gap_before} to {price_gap}, the Chinese share by {chinese_share_change}.</source>
        <translation>美国电价为 {electricity_us_2030}，而非 {electricity_us_2030_default}。美国成本变动 {cost_us_change}，价差从 {price_gap_before} 变为 {price_gap}，中国份额变动 {chinese_share_change}。</translation>
    </message>
    <message>
        <source>US share of spend, 2030</source>
        <translation>2030 年美国支出份额</translation>
    </message>
    <message>
        <source>US share, 2030</source>
        <translation>2030 年美国份额</translation>
    </message>
    <message>
        <source>US sites draw {pue_us_2030} times the power of their computers instead of {pue_us_2030_default}; US cost moves a little, by {cost_us_change}. With all four steps the Chinese share is {chinese_share} instead of {chinese_share_baseline}: the difference in power does not carry the lead.</source>
        <translation>美国站点用电为其计算机的 {pue_us_2030} 倍，而非 {pue_us_2030_default}；美国成本略有变动，为 {cost_us_change}。四步合在一起，中国份额为 {chinese_share}，而非 {chinese_share_baseline}：电力之差支撑不了领先。</translation>
    </message>
    <message>
        <source>US sites go on drawing {pue_us_2030} times the power of their computers instead of {pue_us_2030_default}. US cost moves by {cost_us_change}, the Chinese share by {chinese_share_change}: little, as most of the cost is not power.</source>
        <translation>美国站点用电仍为其计算机的 {pue_us_2030} 倍，而非 {pue_us_2030_default}。美国成本变动 {cost_us_change}，中国份额变动 {chinese_share_change}：很小，因为成本大部分不是电力。</translation>
    </message>
    <message>
        <source>US vendors go on aiming at {price_gap_2030} the Chinese price instead of {price_gap_2030_default}. Their gross margin in 2030 is {margin_us} instead of {margin_us_before}, the price gap {price_gap}, and the Chinese share comes to {chinese_share}, against {chinese_share_baseline} in the baseline.</source>
        <translation>美国厂商继续瞄准中国价格的 {price_gap_2030}，而非 {price_gap_2030_default}。2030 年其毛利率为 {margin_us}，而非 {margin_us_before}，价差为 {price_gap}，中国份额为 {chinese_share}，基准情景为 {chinese_share_baseline}。</translation>
    </message>
    <message>
        <source>US vendors go on cutting until their models are to cost {price_gap_2030} the Chinese ones, below the gap at which “China&apos;s AI Ascent” expects loyalty to be tested. It also sees complex work flow back first while everyday work stays, and “Sino-US AI: Parting Ways?” sees the premium of US vendors collapse. If they cut so far, the Chinese share in 2030 comes to {chinese_share} and the US margin to {margin_us}. Look at the kinds of work as the gap closes, and at what is left of the margin.</source>
        <translation>美国厂商不断降价，直到其模型价格只为中国模型的 {price_gap_2030}，低于《China&apos;s AI Ascent》认为忠诚度开始受考验的价差。该文还认为复杂任务先回流而日常任务留下，《Sino-US AI: Parting Ways?》则认为美国厂商的溢价会崩塌。如果降到这个程度，2030 年的中国份额为 {chinese_share}，美国毛利率为 {margin_us}。请看价差收窄时的各类任务，以及毛利率还剩多少。</translation>
    </message>
    <message>
        <source>US vendors keep their distance</source>
        <translation>美国厂商保持距离</translation>
    </message>
    <message>
        <source>US vendors lower their prices year by year, and in 2030 the gap is {price_gap} instead of {price_gap_baseline}. The Chinese share is {chinese_share_2028} at the end of 2028 and {chinese_share} in 2030, {chinese_share_change} against the baseline.</source>
        <translation>美国厂商逐年降价，2030 年的价差为 {price_gap}，而非 {price_gap_baseline}。中国份额在 2028 年底为 {chinese_share_2028}，2030 年为 {chinese_share}，比基准情景变动 {chinese_share_change}。</translation>
    </message>
    <message>
        <source>US {us}%</source>
        <translation>美国 {us}%</translation>
    </message>
    <message>
        <source>US {us}%, rest {rest}%</source>
        <translation>美国 {us}%，其他 {rest}%</translation>
    </message>
    <message>
        <source>USD a month</source>
        <translation>USD/月</translation>
    </message>
    <message>
        <source>USD/H100e-hour</source>
        <translation>USD/H100e 小时</translation>
    </message>
    <message>
        <source>USD/Mtok</source>
        <translation>USD/Mtok</translation>
    </message>
    <message>
        <source>USD/Mtok, realised</source>
        <translation>USD/Mtok，实际成交价</translation>
    </message>
    <message>
        <source>USD/h</source>
        <translation>USD/h</translation>
    </message>
    <message>
        <source>USD/kWh</source>
        <translation>USD/kWh</translation>
    </message>
    <message>
        <source>Uncertainty</source>
        <translation>不确定性</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Unlisted authors in the week to 28 March; some may be Chinese or American.</source>
        <translation>截至 3 月 28 日当周的未列名作者；其中一些可能属于中国或美国。</translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation>未保存的更改</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>未命名</translation>
    </message>
    <message>
        <source>Up, Down</source>
        <translation>上、下</translation>
    </message>
    <message>
        <source>Up, Down; Page Up, Page Down</source>
        <translation>上、下；Page Up、Page Down</translation>
    </message>
    <message>
        <source>Upper end of the outcomes: {end}</source>
        <translation>结果的上端：{end}</translation>
    </message>
    <message>
        <source>Use as &amp;reference</source>
        <translation>用作参照(&amp;R)</translation>
    </message>
    <message>
        <source>Users pay {gap:2} times as much for US models today. Between a gap that comes to {wide:2} times in 2030-12 and one that comes to {narrow:2}, the Chinese share of US developers&apos; frontier work goes from {frontier_wide:3%} to {frontier_narrow:3%}, and that of their general work from {general_wide:3%} to {general_narrow:3%}.</source>
        <translation>今天用户为美国模型支付的价格是中国的 {gap:2} 倍。当 2030-12 的价差从 {wide:2} 倍变为 {narrow:2} 倍时，美国开发者前沿任务中的中国份额从 {frontier_wide:3%} 变为 {frontier_narrow:3%}，通用任务中的从 {general_wide:3%} 变为 {general_narrow:3%}。</translation>
    </message>
    <message>
        <source>Using a bloc&apos;s models is forbidden wherever they are hosted.</source>
        <translation>无论托管在何处，都禁止使用某阵营的模型。</translation>
    </message>
    <message>
        <source>Utilisation that Chinese fleets add by 2030 when idle nights serve the Western day. The idea is a cloud vendor&apos;s, the size is ours.</source>
        <translation>如果闲置的夜间为西方的白天服务，到 2030 年中国机群增加的利用率。想法出自一家云厂商，幅度为自行判断。</translation>
    </message>
    <message>
        <source>Utilisation, China</source>
        <translation>利用率，中国</translation>
    </message>
    <message>
        <source>Utilisation, US</source>
        <translation>利用率，美国</translation>
    </message>
    <message>
        <source>Utilisation, rest</source>
        <translation>利用率，其他</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Value of a lever</source>
        <translation>杠杆的值</translation>
    </message>
    <message>
        <source>Value, {unit}</source>
        <translation>值，{unit}</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Values in</source>
        <translation>数值所在列</translation>
    </message>
    <message>
        <source>Vendors cut their mark-up, down to the lowest margin they accept.</source>
        <translation>厂商降低加价，直到其接受的最低利润。</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Versions of open scenarios, in case of a crash</source>
        <translation>已打开情景的版本，以防程序崩溃</translation>
    </message>
    <message>
        <source>Volume that feeds back into cost</source>
        <translation>反哺成本的规模</translation>
    </message>
    <message>
        <source>Washington extends its limits on data transfers to calls of Chinese model APIs, which “China&apos;s AI Ascent” fears could wipe out much of the overseas use at a stroke. The wall stops what is served from China; open weights on hosts elsewhere run on, the resilience that “Sino-US AI: Parting Ways?” claims for them. If it goes up, the Chinese share in 2030 is {chinese_share} instead of {chinese_share_baseline}. Look at the US in the share by region, then raise or lower the part hosted outside China; exchanging the restriction for a model ban shows what the weights were worth.</source>
        <translation>华盛顿把数据传输限制扩大到对中国模型 API 的调用，《China&apos;s AI Ascent》担心这会一下子抹去大部分海外使用。这道墙拦住从中国提供的服务；托管在别处的开放权重继续运行，即《Sino-US AI: Parting Ways?》为其主张的韧性。如果竖起这道墙，2030 年的中国份额为 {chinese_share}，而非 {chinese_share_baseline}。请看各地区份额中的美国，再调高或调低在中国以外托管的部分；把限制换成模型禁令，就能看出这些权重值多少。</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>What a policy or a strategy moves; today stays as it is</source>
        <translation>政策或战略所移动的输入；今天的状况保持不变</translation>
    </message>
    <message>
        <source>What a team pays whose tokens all come from one side, or as the market buys.</source>
        <translation>一个团队的 Token 全部来自某一方，或按市场构成购买时，所付的费用。</translation>
    </message>
    <message>
        <source>What a team saves a month that buys all from China</source>
        <translation>全部从中国购买的团队每月的节省</translation>
    </message>
    <message>
        <source>What all inputs do by themselves leaves nothing clear for interactions.</source>
        <translation>所有输入的单独作用没有为相互作用留下明显余地。</translation>
    </message>
    <message>
        <source>What describes today, and how the world works</source>
        <translation>描述今天状况和世界运行方式的输入</translation>
    </message>
    <message>
        <source>What each change contributes</source>
        <translation>每项更改的贡献</translation>
    </message>
    <message>
        <source>What follows if these inputs hold, not a forecast.</source>
        <translation>如果这些输入成立时的结果；并非预测。</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>发生了什么</translation>
    </message>
    <message>
        <source>What if China gets no more chips from abroad from {start}?</source>
        <translation>如果从{start}起中国得不到更多国外芯片，会怎样？</translation>
    </message>
    <message>
        <source>What if Chinese models fall {quality_lag_china_2030} behind?</source>
        <translation>如果中国模型落后 {quality_lag_china_2030}，会怎样？</translation>
    </message>
    <message>
        <source>What if Chinese vendors need not earn their hardware back?</source>
        <translation>如果中国厂商不必收回硬件成本，会怎样？</translation>
    </message>
    <message>
        <source>What if US models soon save as much by mixture of experts as Chinese ones?</source>
        <translation>如果美国模型很快借混合专家节省得与中国模型同样多，会怎样？</translation>
    </message>
    <message>
        <source>What if agents use {agentic_share_2030} of all tokens?</source>
        <translation>如果智能体使用全部 Token 的 {agentic_share_2030}，会怎样？</translation>
    </message>
    <message>
        <source>What if calls to Chinese APIs are blocked in the US from {start}?</source>
        <translation>如果从{start}起美国阻断对中国 API 的调用，会怎样？</translation>
    </message>
    <message>
        <source>What if power in the US gets as cheap as in China?</source>
        <translation>如果美国的电价变得与中国一样便宜，会怎样？</translation>
    </message>
    <message>
        <source>What if the price gap narrows to {price_gap_2030}?</source>
        <translation>如果价差收窄到 {price_gap_2030}，会怎样？</translation>
    </message>
    <message>
        <source>What is inside</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>What is known of why, without names and paths</source>
        <translation>已知的原因，不含名称和路径</translation>
    </message>
    <message>
        <source>What is paid, after caching and promotions, not list prices. Lines that fall together show progress; their distance is the price gap. A logarithmic axis shows equal rates as equal slopes.</source>
        <translation>计入缓存和推广后实际支付的价格，而非标价。各线一同下降表示进步；其间距就是价差。在对数坐标轴上，相同的速率显示为相同的斜率。</translation>
    </message>
    <message>
        <source>What is put there</source>
        <translation>填入的内容</translation>
    </message>
    <message>
        <source>What is reported</source>
        <translation>报告内容</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>显示内容</translation>
    </message>
    <message>
        <source>What is varied</source>
        <translation>变动的输入</translation>
    </message>
    <message>
        <source>What it costs</source>
        <translation>代价是什么</translation>
    </message>
    <message>
        <source>What it costs the West</source>
        <translation>西方付出的代价</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>它的作用</translation>
    </message>
    <message>
        <source>What it hangs on</source>
        <translation>它取决于什么</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>它是什么</translation>
    </message>
    <message>
        <source>What it would take</source>
        <translation>需要什么条件</translation>
    </message>
    <message>
        <source>What leads there</source>
        <translation>什么会导致该结果</translation>
    </message>
    <message>
        <source>What runs on</source>
        <translation>什么仍在运行</translation>
    </message>
    <message>
        <source>What strips, reasons, sensitivity, goals and maps are about</source>
        <translation>响应条、成因、敏感性、目标和二维图所针对的指标</translation>
    </message>
    <message>
        <source>What the analyses are about</source>
        <translation>各项分析所针对的指标</translation>
    </message>
    <message>
        <source>What the band is made of; Enter shows the input</source>
        <translation>区间由什么构成；按回车显示该输入</translation>
    </message>
    <message>
        <source>What the bands rest on: what is varied and what not</source>
        <translation>区间的依据：哪些变动，哪些不变</translation>
    </message>
    <message>
        <source>What the open scenario comes to. The first number is the share of developers&apos; tokens that Chinese models serve; below it stands the range that the draws leave open.</source>
        <translation>打开的情景得出的结果。第一个数字是中国模型服务的开发者 Token 份额；其下是抽样留下的范围。</translation>
    </message>
    <message>
        <source>What the router market stands for if its part of the world stays as assumed. It sizes the load on computing.</source>
        <translation>如果路由市场在全球的占比保持所假设的水平，它所代表的规模。它决定算力的负载。</translation>
    </message>
    <message>
        <source>What the scenario changes is taken as certain in the draws; {varied} inputs are left open.</source>
        <translation>情景所更改的内容在抽样中视为确定；{varied} 个输入保持变动。</translation>
    </message>
    <message>
        <source>What the scenario is held against</source>
        <translation>该情景所对照的情景</translation>
    </message>
    <message>
        <source>What they do</source>
        <translation>它们的作用</translation>
    </message>
    <message>
        <source>What to bear in mind</source>
        <translation>须牢记的事项</translation>
    </message>
    <message>
        <source>What users pay after caching, at the market&apos;s mix of tokens.</source>
        <translation>计入缓存、按市场 Token 构成，用户实际支付的价格。</translation>
    </message>
    <message>
        <source>What users pay for a million tokens (Mtok) after caching, free ones left out. Computed for the most used models from list prices and weekly use; the range is that of the weeks.</source>
        <translation>计入缓存、不含免费部分，用户为一百万 Token（Mtok）支付的价格。由使用最多的模型的标价和每周用量算得；区间为各周的范围。</translation>
    </message>
    <message>
        <source>What users pay for a million tokens after caching and at the market&apos;s mix.</source>
        <translation>计入缓存、按市场 Token 构成，用户为每百万 Token 实际支付的价格。</translation>
    </message>
    <message>
        <source>What users pay for a million tokens after caching, free ones left out. Computed for the most used models from list prices and weekly use; the range is that of the weeks.</source>
        <translation>计入缓存、不含免费部分，用户为一百万 Token 支付的价格。由使用最多的模型的标价和每周用量算得；区间为各周的范围。</translation>
    </message>
    <message>
        <source>What users pay for a million tokens of models from elsewhere. They hardly show in the chart of most used models; we set it between the two.</source>
        <translation>用户为其他地方的模型一百万 Token 支付的价格。这些模型很少出现在使用最多的榜单中；取两者之间的值。</translation>
    </message>
    <message>
        <source>What vendors take in on the open market. A lower price with more tokens may be less money.</source>
        <translation>厂商在开放市场上的收入。价格更低而 Token 更多，收入可能反而更少。</translation>
    </message>
    <message>
        <source>What was changed</source>
        <translation>更改了什么</translation>
    </message>
    <message>
        <source>What was changed and the observations in the charts rest on one source.</source>
        <translation>所更改的内容和图表中的观测值依据一个来源。</translation>
    </message>
    <message>
        <source>What was changed and the observations in the charts rest on these sources.</source>
        <translation>所更改的内容和图表中的观测值依据这些来源。</translation>
    </message>
    <message>
        <source>What was changed and the observations in the charts rest on {count} sources.</source>
        <translation>所更改的内容和图表中的观测值依据 {count} 个来源。</translation>
    </message>
    <message>
        <source>What was observed, and where it was read</source>
        <translation>观测到的内容及其出处</translation>
    </message>
    <message>
        <source>When</source>
        <translation>何时</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>何处</translation>
    </message>
    <message>
        <source>Where it shows</source>
        <translation>影响显现之处</translation>
    </message>
    <message>
        <source>Where the numbers come from; it stands beside every point</source>
        <translation>数字的出处；会显示在每个点旁</translation>
    </message>
    <message>
        <source>Where the price gap narrows to {low:g}-{high:g} times, demanding work flows back to US models and everyday work stays.</source>
        <translation>价差收窄到 {low:g}–{high:g} 倍时，高要求的任务回流到美国模型，日常任务留下。</translation>
    </message>
    <message>
        <source>Where this comes from</source>
        <translation>出处</translation>
    </message>
    <message>
        <source>Where would you like to begin?</source>
        <translation>想从哪里开始？</translation>
    </message>
    <message>
        <source>Where {first} and {second}, {outcome} in {density} of draws, against {share} of all; this covers {coverage} of such draws.</source>
        <translation>当{first}且{second}时，{density} 的抽样中{outcome}，而在全部抽样中为 {share}；这覆盖了此类抽样的 {coverage}。</translation>
    </message>
    <message>
        <source>Where {first}, where {second} and where {third}, {outcome} in {density} of draws, against {share} of all; this covers {coverage} of such draws.</source>
        <translation>当{first}、{second}且{third}时，{density} 的抽样中{outcome}，而在全部抽样中为 {share}；这覆盖了此类抽样的 {coverage}。</translation>
    </message>
    <message>
        <source>Where {first}, where {second}, where {third} and within one more limit, {outcome} in {density} of draws, against {share} of all; this covers {coverage} of such draws.</source>
        <translation>当{first}、{second}、{third}且再满足一项界限时，{density} 的抽样中{outcome}，而在全部抽样中为 {share}；这覆盖了此类抽样的 {coverage}。</translation>
    </message>
    <message>
        <source>Where {first}, where {second}, where {third} and within {more} more limits, {outcome} in {density} of draws, against {share} of all; this covers {coverage} of such draws.</source>
        <translation>当{first}、{second}、{third}且再满足 {more} 项界限时，{density} 的抽样中{outcome}，而在全部抽样中为 {share}；这覆盖了此类抽样的 {coverage}。</translation>
    </message>
    <message>
        <source>Where {first}, {outcome} in {density} of draws, against {share} of all; this covers {coverage} of such draws.</source>
        <translation>当{first}时，{density} 的抽样中{outcome}，而在全部抽样中为 {share}；这覆盖了此类抽样的 {coverage}。</translation>
    </message>
    <message>
        <source>Which of your changes moved the number, and by how much: the parts add up to the whole difference. The tabs beside it tell what matters most and what a goal would take.</source>
        <translation>你的哪项更改移动了该数字、移动了多少：各部分合计为全部差异。旁边的标签页说明什么最重要，以及达成目标需要什么。</translation>
    </message>
    <message>
        <source>Which work flows back</source>
        <translation>哪些任务回流</translation>
    </message>
    <message>
        <source>Who keeps the saving</source>
        <translation>节省归谁</translation>
    </message>
    <message>
        <source>Who serves the rest</source>
        <translation>其余由谁服务</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>成因</translation>
    </message>
    <message>
        <source>Why it differs from {name}</source>
        <translation>为何与{name}不同</translation>
    </message>
    <message>
        <source>Why, and what to notice</source>
        <translation>成因与提醒</translation>
    </message>
    <message>
        <source>With these weights and a home bias of {home_bias:g}, US developers use {part_us:2%} of the Chinese models&apos; tokens today in this scenario, and developers in China {part_china:2%}.</source>
        <translation>按这些权重和 {home_bias:g} 的本土偏好，在此情景下，今天美国开发者使用中国模型 Token 的 {part_us:2%}，中国开发者使用 {part_china:2%}。</translation>
    </message>
    <message>
        <source>Within one region and kind of work; 0 where nothing is served.</source>
        <translation>某一地区、某一任务类型内的份额；没有服务任何 Token 时为 0。</translation>
    </message>
    <message>
        <source>Within one region; 0 where nothing is served.</source>
        <translation>某一地区内的份额；没有服务任何 Token 时为 0。</translation>
    </message>
    <message>
        <source>Without the template</source>
        <translation>不用模板</translation>
    </message>
    <message>
        <source>Without their price advantage Chinese models lose at least a quarter of their share in a year.</source>
        <translation>失去价格优势后，中国模型一年内至少失去四分之一的份额。</translation>
    </message>
    <message>
        <source>Without their price advantage Chinese models lose at least half of their share in a year.</source>
        <translation>失去价格优势后，中国模型一年内至少失去一半的份额。</translation>
    </message>
    <message>
        <source>Work out</source>
        <translation>求解</translation>
    </message>
    <message>
        <source>Work out again</source>
        <translation>重新求解</translation>
    </message>
    <message>
        <source>Work per watt of the chips in Chinese fleets, against the best chips of the day. The article has the domestic build-out; how much of the distance it closes is ours.</source>
        <translation>中国机群芯片的每瓦算力，相对于当时最好的芯片。国产化建设出自文章；能缩小多少差距为自行判断。</translation>
    </message>
    <message>
        <source>Work per watt of the chips in Chinese fleets, against the best chips. Reports on Huawei&apos;s 910C range from 0.6 of an H100 to parity with an H800 in speed; power is our guess.</source>
        <translation>中国机群芯片的每瓦算力，相对于最好的芯片。关于华为 910C 速度的报道从 H100 的 0.6 到与 H800 相当；功耗为自行估计。</translation>
    </message>
    <message>
        <source>Working out the map…</source>
        <translation>正在计算二维图…</translation>
    </message>
    <message>
        <source>World</source>
        <translation>全球</translation>
    </message>
    <message>
        <source>Worst regret</source>
        <translation>最大遗憾值</translation>
    </message>
    <message>
        <source>Worst regret, {unit}</source>
        <translation>最大遗憾值，{unit}</translation>
    </message>
    <message>
        <source>Worth noticing</source>
        <translation>值得注意</translation>
    </message>
    <message>
        <source>Would consider</source>
        <translation>愿意考虑</translation>
    </message>
    <message>
        <source>Yearly change of Chinese price over cost. Vendors made both deep cuts and large rises in 2026, so the default is none.</source>
        <translation>中国价格与成本之比的年变化。2026 年厂商既有大幅降价也有大幅涨价，因此默认不变。</translation>
    </message>
    <message>
        <source>Yearly gain in tokens per unit of computing from better software, with learning by volume counted apart. Far below the fall of quality-adjusted prices, which mix many causes.</source>
        <translation>更好的软件使单位算力产出 Token 的年增益，随量学习另计。远低于按质量调整的价格降幅，后者混合了许多原因。</translation>
    </message>
    <message>
        <source>Yearly gain in work per watt of new hardware. Published trends give 26-40% for chips; we take less, because fleets keep older chips.</source>
        <translation>每瓦算力的年增益。已发表的芯片趋势为 26–40%；取值更低，因为机群中保留着旧芯片。</translation>
    </message>
    <message>
        <source>Yearly values by region and variable, as pyam and scenario databases read them.</source>
        <translation>按地区和变量的年度值，可由 pyam 和情景数据库读取。</translation>
    </message>
    <message>
        <source>Yes: {part}</source>
        <translation>是：{part}</translation>
    </message>
    <message>
        <source>Your note</source>
        <translation>你的备注</translation>
    </message>
    <message>
        <source>Your note on {input}</source>
        <translation>你对{input}的备注</translation>
    </message>
    <message>
        <source>Your policy</source>
        <translation>你的政策</translation>
    </message>
    <message>
        <source>Your world</source>
        <translation>你的世界</translation>
    </message>
    <message>
        <source>Zhipu</source>
        <translation>智谱</translation>
    </message>
    <message>
        <source>`levers` and `assumptions` are objects of these by id. The ids, units and limits are on the pages of [levers](levers.md) and [assumptions](assumptions.md).</source>
        <translation>`levers` 和 `assumptions` 是以标识为键的对象。标识、单位和界限见[杠杆](levers.md)页和[假设](assumptions.md)页。</translation>
    </message>
    <message>
        <source>`tradewinds` opens the window, `tradewinds FILE` opens a scenario in it. With one of the commands below the same work is done without a screen. From source, write `.venv/bin/python -m ui.app` where it says `tradewinds`; on Windows, commands are called `tradewinds-cli`. A command ends with 0 if all went well and with 2 if a file, a value or a place was refused.</source>
        <translation>`tradewinds` 打开窗口，`tradewinds FILE` 在其中打开情景。下列命令不用屏幕完成同样的工作。从源代码运行时，把 `tradewinds` 写成 `.venv/bin/python -m ui.app`；在 Windows 上命令名为 `tradewinds-cli`。一切正常时命令以 0 结束，文件、值或位置被拒绝时以 2 结束。</translation>
    </message>
    <message>
        <source>a PDF file</source>
        <translation>PDF 文件</translation>
    </message>
    <message>
        <source>a PNG picture</source>
        <translation>PNG 图片</translation>
    </message>
    <message>
        <source>a backslash starts no known escape</source>
        <translation>反斜杠之后不是已知的转义</translation>
    </message>
    <message>
        <source>a colon is missing after a key</source>
        <translation>键之后缺少冒号</translation>
    </message>
    <message>
        <source>a comma or a closing bracket is missing here</source>
        <translation>此处缺少逗号或右括号</translation>
    </message>
    <message>
        <source>a comma, 51,2</source>
        <translation>逗号，51,2</translation>
    </message>
    <message>
        <source>a curve needs at least two points, not {points}</source>
        <translation>一条曲线至少需要两个点，而不是 {points} 个</translation>
    </message>
    <message>
        <source>a deck has no section {name!r}</source>
        <translation>演示文稿没有 {name!r} 部分</translation>
    </message>
    <message>
        <source>a file has that name</source>
        <translation>已有同名文件</translation>
    </message>
    <message>
        <source>a folder has that name; choose another name</source>
        <translation>已有同名文件夹；请选择其他名称</translation>
    </message>
    <message>
        <source>a key in double quotes must follow here</source>
        <translation>此处之后应为双引号中的键</translation>
    </message>
    <message>
        <source>a lever or an assumption as the scenario sets it</source>
        <translation>情景所设定的杠杆或假设</translation>
    </message>
    <message>
        <source>a line break or another control character stands in a text</source>
        <translation>文本中有换行或其他控制字符</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>列表</translation>
    </message>
    <message>
        <source>a map needs at least 2 values of each input, not {size}</source>
        <translation>二维图中每个输入至少需要 2 个值，而不是 {size} 个</translation>
    </message>
    <message>
        <source>a map needs two inputs, not {x} twice</source>
        <translation>二维图需要两个输入，而不是两次 {x}</translation>
    </message>
    <message>
        <source>a measure, in the last month of the run or at its peak</source>
        <translation>一项指标，取运行的最后一个月或峰值</translation>
    </message>
    <message>
        <source>a million tokens cost {after} to make in China instead of {before}</source>
        <translation>在中国生产一百万 Token 的成本为 {after}，而非 {before}</translation>
    </message>
    <message>
        <source>a million tokens cost {after} to make in the US instead of {before}</source>
        <translation>在美国生产一百万 Token 的成本为 {after}，而非 {before}</translation>
    </message>
    <message>
        <source>a million tokens still cost {after} to make in China</source>
        <translation>在中国生产一百万 Token 的成本仍为 {after}</translation>
    </message>
    <message>
        <source>a million tokens still cost {after} to make in the US</source>
        <translation>在美国生产一百万 Token 的成本仍为 {after}</translation>
    </message>
    <message>
        <source>a point, 51.2</source>
        <translation>点，51.2</translation>
    </message>
    <message>
        <source>a scenario holds at most {most} observed series, not {count}</source>
        <translation>一个情景最多容纳 {most} 个观测序列，而不是 {count} 个</translation>
    </message>
    <message>
        <source>a scenario holds at most {most} shocks, not {count}</source>
        <translation>一个情景最多容纳 {most} 个冲击，而不是 {count} 个</translation>
    </message>
    <message>
        <source>a table needs at least one policy and one world</source>
        <translation>表格至少需要一项政策和一个世界情形</translation>
    </message>
    <message>
        <source>a team&apos;s monthly bill is {after} instead of {before}</source>
        <translation>团队月度账单为 {after}，而非 {before}</translation>
    </message>
    <message>
        <source>a team&apos;s monthly bill stays at {after}</source>
        <translation>团队月度账单停在 {after}</translation>
    </message>
    <message>
        <source>a value for each month, {low} to {high}</source>
        <translation>每个月的值，{low} 至 {high}</translation>
    </message>
    <message>
        <source>a value is missing or misspelt here</source>
        <translation>此处缺少值或拼写有误</translation>
    </message>
    <message>
        <source>a web page</source>
        <translation>网页</translation>
    </message>
    <message>
        <source>a world holds assumptions only, and {name} is a lever</source>
        <translation>世界情形只包含假设，而 {name} 是杠杆</translation>
    </message>
    <message>
        <source>above</source>
        <translation>高于</translation>
    </message>
    <message>
        <source>above the 3-5x zone</source>
        <translation>高于 3–5x 区间</translation>
    </message>
    <message>
        <source>above {low}</source>
        <translation>高于 {low}</translation>
    </message>
    <message>
        <source>above {low}: {part} of draws</source>
        <translation>高于 {low}：{part} 的抽样</translation>
    </message>
    <message>
        <source>above {threshold}</source>
        <translation>高于 {threshold}</translation>
    </message>
    <message>
        <source>across</source>
        <translation>横轴</translation>
    </message>
    <message>
        <source>add another shock</source>
        <translation>再添加一个冲击</translation>
    </message>
    <message>
        <source>against</source>
        <translation>对照</translation>
    </message>
    <message>
        <source>agentic</source>
        <translation>智能体</translation>
    </message>
    <message>
        <source>agents use {agentic_share_2030} of all tokens by 2030</source>
        <translation>到 2030 年智能体使用全部 Token 的 {agentic_share_2030}</translation>
    </message>
    <message>
        <source>all</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>all from China</source>
        <translation>全部从中国购买</translation>
    </message>
    <message>
        <source>all from the US</source>
        <translation>全部从美国购买</translation>
    </message>
    <message>
        <source>all its fields; remove it</source>
        <translation>其全部字段；移除</translation>
    </message>
    <message>
        <source>all of it is served</source>
        <translation>全部得到满足</translation>
    </message>
    <message>
        <source>all tokens</source>
        <translation>全部 Token</translation>
    </message>
    <message>
        <source>all tokens by author</source>
        <translation>全部 Token（按作者）</translation>
    </message>
    <message>
        <source>all tokens, open models</source>
        <translation>全部 Token，开放模型</translation>
    </message>
    <message>
        <source>an SVG drawing</source>
        <translation>SVG 图形</translation>
    </message>
    <message>
        <source>an empty cell</source>
        <translation>空单元格</translation>
    </message>
    <message>
        <source>an end must be a finite number, not {end}</source>
        <translation>端点必须是有限的数，而不是{end}</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>an office file</source>
        <translation>Office 文件</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>另有 {count} 个</translation>
    </message>
    <message>
        <source>another program holds it or you are not allowed to write there; close it there or choose another folder</source>
        <translation>它被另一个程序占用，或你无权写入那里；请在那个程序中关闭它，或选择其他文件夹</translation>
    </message>
    <message>
        <source>another program holds it; close it there and save again</source>
        <translation>它被另一个程序占用；请在那个程序中关闭它后再保存</translation>
    </message>
    <message>
        <source>another scenario</source>
        <translation>另一个情景</translation>
    </message>
    <message>
        <source>any lever</source>
        <translation>任意杠杆</translation>
    </message>
    <message>
        <source>article</source>
        <translation>文章</translation>
    </message>
    <message>
        <source>as a whole</source>
        <translation>整体</translation>
    </message>
    <message>
        <source>as it is</source>
        <translation>保持原样</translation>
    </message>
    <message>
        <source>as it is {value}</source>
        <translation>当前为 {value}</translation>
    </message>
    <message>
        <source>assumption</source>
        <translation>假设</translation>
    </message>
    <message>
        <source>at its peak</source>
        <translation>峰值时</translation>
    </message>
    <message>
        <source>at its peak, in {month}</source>
        <translation>峰值时，{month}</translation>
    </message>
    <message>
        <source>at most {block} draws at a time, not {n}; gather() takes more</source>
        <translation>每次最多 {block} 次抽样，而不是 {n} 次；更多请用 gather()</translation>
    </message>
    <message>
        <source>at once</source>
        <translation>立即</translation>
    </message>
    <message>
        <source>at the market&apos;s mix</source>
        <translation>按市场构成购买</translation>
    </message>
    <message>
        <source>bands: 80% and 50% of draws</source>
        <translation>区间：抽样的 80% 和 50%</translation>
    </message>
    <message>
        <source>below the 3-5x zone</source>
        <translation>低于 3–5x 区间</translation>
    </message>
    <message>
        <source>below {high}</source>
        <translation>低于 {high}</translation>
    </message>
    <message>
        <source>below {high}: {part} of draws</source>
        <translation>低于 {high}：{part} 的抽样</translation>
    </message>
    <message>
        <source>below {threshold}</source>
        <translation>低于 {threshold}</translation>
    </message>
    <message>
        <source>best</source>
        <translation>最佳</translation>
    </message>
    <message>
        <source>between {low} and {high}</source>
        <translation>介于 {low} 与 {high} 之间</translation>
    </message>
    <message>
        <source>bloc</source>
        <translation>阵营</translation>
    </message>
    <message>
        <source>breakthrough needs one bloc</source>
        <translation>突破需要一个阵营</translation>
    </message>
    <message>
        <source>by itself</source>
        <translation>单独</translation>
    </message>
    <message>
        <source>by owner</source>
        <translation>按所有者</translation>
    </message>
    <message>
        <source>calibrated to observations</source>
        <translation>依据观测值校准</translation>
    </message>
    <message>
        <source>calls to Chinese APIs are blocked in the US from {start}</source>
        <translation>从{start}起美国阻断对中国 API 的调用</translation>
    </message>
    <message>
        <source>certain</source>
        <translation>确定</translation>
    </message>
    <message>
        <source>change</source>
        <translation>变化</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>已更改</translation>
    </message>
    <message>
        <source>changed from: does not hold</source>
        <translation>此前：不成立</translation>
    </message>
    <message>
        <source>changed from: holds</source>
        <translation>此前：成立</translation>
    </message>
    <message>
        <source>changed from: in part</source>
        <translation>此前：部分成立</translation>
    </message>
    <message>
        <source>changed from: not for the model</source>
        <translation>此前：不在模型范围内</translation>
    </message>
    <message>
        <source>choose, take, close</source>
        <translation>选择、采用、关闭</translation>
    </message>
    <message>
        <source>circles: observed</source>
        <translation>圆点：观测值</translation>
    </message>
    <message>
        <source>claimed in an article</source>
        <translation>文章中的说法</translation>
    </message>
    <message>
        <source>column</source>
        <translation>列</translation>
    </message>
    <message>
        <source>contribution, {unit}</source>
        <translation>贡献，{unit}</translation>
    </message>
    <message>
        <source>coverage</source>
        <translation>覆盖率</translation>
    </message>
    <message>
        <source>d ln odds / d ln price ratio</source>
        <translation>d ln 几率比 / d ln 价格比</translation>
    </message>
    <message>
        <source>d ln odds per month</source>
        <translation>d ln 几率比/月</translation>
    </message>
    <message>
        <source>dash-dotted: {scenarios}</source>
        <translation>点划线：{scenarios}</translation>
    </message>
    <message>
        <source>dashed: {name}</source>
        <translation>虚线：{name}</translation>
    </message>
    <message>
        <source>dashed: {scenario}</source>
        <translation>虚线：{scenario}</translation>
    </message>
    <message>
        <source>data</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>day first</source>
        <translation>日在前</translation>
    </message>
    <message>
        <source>density</source>
        <translation>密度</translation>
    </message>
    <message>
        <source>derived from the source</source>
        <translation>由来源推导</translation>
    </message>
    <message>
        <source>diamonds: own observations</source>
        <translation>菱形：自有观测值</translation>
    </message>
    <message>
        <source>does not hold here</source>
        <translation>在此不成立</translation>
    </message>
    <message>
        <source>does not move it</source>
        <translation>不使其变动</translation>
    </message>
    <message>
        <source>dotted: model run over history</source>
        <translation>点线：模型对历史的回算</translation>
    </message>
    <message>
        <source>draws</source>
        <translation>抽样</translation>
    </message>
    <message>
        <source>earlier, later by a month</source>
        <translation>提前、推后一个月</translation>
    </message>
    <message>
        <source>edited</source>
        <translation>已编辑</translation>
    </message>
    <message>
        <source>elasticity</source>
        <translation>弹性</translation>
    </message>
    <message>
        <source>electricity is still {after} of Chinese cost</source>
        <translation>电力仍占中国成本的 {after}</translation>
    </message>
    <message>
        <source>electricity is {after} of Chinese cost instead of {before}</source>
        <translation>电力占中国成本的 {after}，而非 {before}</translation>
    </message>
    <message>
        <source>en</source>
        <translation>zh-CN</translation>
    </message>
    <message>
        <source>everyone</source>
        <translation>所有人</translation>
    </message>
    <message>
        <source>everywhere</source>
        <translation>各地</translation>
    </message>
    <message>
        <source>exact_at_most must lie between 0 and {most}, not {given}</source>
        <translation>exact_at_most 必须在 0 与 {most} 之间，而不是 {given}</translation>
    </message>
    <message>
        <source>exponent</source>
        <translation>指数</translation>
    </message>
    <message>
        <source>fewer</source>
        <translation>收起</translation>
    </message>
    <message>
        <source>flips need at least one policy</source>
        <translation>翻转点至少需要一项政策</translation>
    </message>
    <message>
        <source>folded</source>
        <translation>已收起</translation>
    </message>
    <message>
        <source>for</source>
        <translation>持续</translation>
    </message>
    <message>
        <source>for good</source>
        <translation>不再结束</translation>
    </message>
    <message>
        <source>four hexadecimal digits must follow \u</source>
        <translation>\u 之后必须是四位十六进制数字</translation>
    </message>
    <message>
        <source>fraction</source>
        <translation>比例</translation>
    </message>
    <message>
        <source>fraction of cost</source>
        <translation>占成本的比例</translation>
    </message>
    <message>
        <source>fraction per year at twice the threshold</source>
        <translation>阈值两倍时的年比例</translation>
    </message>
    <message>
        <source>from</source>
        <translation>自</translation>
    </message>
    <message>
        <source>from the start</source>
        <translation>从一开始</translation>
    </message>
    <message>
        <source>from {month}</source>
        <translation>自{month}起</translation>
    </message>
    <message>
        <source>frontier</source>
        <translation>前沿</translation>
    </message>
    <message>
        <source>full screen, and back</source>
        <translation>全屏与返回</translation>
    </message>
    <message>
        <source>gCO2</source>
        <translation>gCO2</translation>
    </message>
    <message>
        <source>gCO2/Mtok</source>
        <translation>gCO2/Mtok</translation>
    </message>
    <message>
        <source>general</source>
        <translation>通用</translation>
    </message>
    <message>
        <source>goal {target}</source>
        <translation>目标 {target}</translation>
    </message>
    <message>
        <source>happens in part</source>
        <translation>部分发生</translation>
    </message>
    <message>
        <source>happens in {part}% of draws</source>
        <translation>发生于 {part}% 的抽样</translation>
    </message>
    <message>
        <source>harder, softer</source>
        <translation>更强、更弱</translation>
    </message>
    <message>
        <source>held</source>
        <translation>命中</translation>
    </message>
    <message>
        <source>help on what has the focus</source>
        <translation>关于当前焦点控件的帮助</translation>
    </message>
    <message>
        <source>high end</source>
        <translation>高端</translation>
    </message>
    <message>
        <source>hindcast</source>
        <translation>历史回算</translation>
    </message>
    <message>
        <source>holds here</source>
        <translation>在此成立</translation>
    </message>
    <message>
        <source>holds in part</source>
        <translation>部分成立</translation>
    </message>
    <message>
        <source>how far it moved since the step before; in a description, since the baseline</source>
        <translation>自上一步以来的变动；在说明中为自基准情景以来</translation>
    </message>
    <message>
        <source>if these inputs hold, not a forecast</source>
        <translation>如果这些输入成立；并非预测</translation>
    </message>
    <message>
        <source>in</source>
        <translation>在</translation>
    </message>
    <message>
        <source>in all</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>in the 3-5x zone all along</source>
        <translation>始终在 3–5x 区间内</translation>
    </message>
    <message>
        <source>in the 3-5x zone since {month}</source>
        <translation>自{month}起在 3–5x 区间内</translation>
    </message>
    <message>
        <source>index</source>
        <translation>指数</translation>
    </message>
    <message>
        <source>index, 2026-03 = 100</source>
        <translation>指数，2026-03 = 100</translation>
    </message>
    <message>
        <source>indices need at least two rows, not {n}</source>
        <translation>指数至少需要两行，而不是 {n} 行</translation>
    </message>
    <message>
        <source>inside it</source>
        <translation>在其中</translation>
    </message>
    <message>
        <source>it is a device or a pipe and not an ordinary file; choose another name</source>
        <translation>它是设备或管道而不是普通文件；请选择其他名称</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>它是文件夹</translation>
    </message>
    <message>
        <source>it is a link that leads in a circle; choose another name</source>
        <translation>它是绕成一圈的链接；请选择其他名称</translation>
    </message>
    <message>
        <source>it is a link that leads in a circle; open the file itself</source>
        <translation>它是绕成一圈的链接；请打开文件本身</translation>
    </message>
    <message>
        <source>it is no file of a deck&apos;s size</source>
        <translation>文件大小不像演示文稿</translation>
    </message>
    <message>
        <source>its default</source>
        <translation>其默认值</translation>
    </message>
    <message>
        <source>its folder does not exist; create the folder or choose another</source>
        <translation>其所在文件夹不存在；请创建该文件夹或选择其他文件夹</translation>
    </message>
    <message>
        <source>its name holds a character no file can have</source>
        <translation>其名称含有文件不允许的字符</translation>
    </message>
    <message>
        <source>its name holds a character no folder can have</source>
        <translation>其名称含有文件夹不允许的字符</translation>
    </message>
    <message>
        <source>its severity</source>
        <translation>其强度</translation>
    </message>
    <message>
        <source>judgement</source>
        <translation>判断</translation>
    </message>
    <message>
        <source>kWh</source>
        <translation>kWh</translation>
    </message>
    <message>
        <source>kWh/Mtok</source>
        <translation>kWh/Mtok</translation>
    </message>
    <message>
        <source>kgCO2/kWh</source>
        <translation>kgCO2/kWh</translation>
    </message>
    <message>
        <source>kind of work</source>
        <translation>任务类型</translation>
    </message>
    <message>
        <source>less is better</source>
        <translation>越少越好</translation>
    </message>
    <message>
        <source>lever</source>
        <translation>杠杆</translation>
    </message>
    <message>
        <source>levers: {levers}, shocks: {shocks}</source>
        <translation>杠杆：{levers} 个，冲击：{shocks} 个</translation>
    </message>
    <message>
        <source>list</source>
        <translation>列表</translation>
    </message>
    <message>
        <source>ln odds</source>
        <translation>ln 几率比</translation>
    </message>
    <message>
        <source>ln odds per unit share</source>
        <translation>ln 几率比/单位份额</translation>
    </message>
    <message>
        <source>ln odds/month</source>
        <translation>ln 几率比/月</translation>
    </message>
    <message>
        <source>ln odds/share</source>
        <translation>ln 几率比/份额</translation>
    </message>
    <message>
        <source>low end of belief</source>
        <translation>信念低端</translation>
    </message>
    <message>
        <source>loyalty is tested, 3-5x</source>
        <translation>忠诚度受考验，3–5x</translation>
    </message>
    <message>
        <source>mark of the defaults, sixteen hexadecimal digits</source>
        <translation>默认值的标记，十六位十六进制数字</translation>
    </message>
    <message>
        <source>million H100e</source>
        <translation>百万 H100e</translation>
    </message>
    <message>
        <source>missed</source>
        <translation>未命中</translation>
    </message>
    <message>
        <source>month first</source>
        <translation>月在前</translation>
    </message>
    <message>
        <source>months</source>
        <translation>个月</translation>
    </message>
    <message>
        <source>months must lie between 1 and {most}</source>
        <translation>月数必须在 1 与 {most} 之间</translation>
    </message>
    <message>
        <source>more is better</source>
        <translation>越多越好</translation>
    </message>
    <message>
        <source>most used models</source>
        <translation>使用最多的模型</translation>
    </message>
    <message>
        <source>most used models, paid tokens</source>
        <translation>使用最多的模型，付费 Token</translation>
    </message>
    <message>
        <source>move the cross-hair by a month; to either end</source>
        <translation>把十字线移动一个月；移到两端</translation>
    </message>
    <message>
        <source>n</source>
        <translation>n</translation>
    </message>
    <message>
        <source>needs at least one draw, not {n}</source>
        <translation>至少需要一次抽样，而不是 {n} 次</translation>
    </message>
    <message>
        <source>needs at least one scenario</source>
        <translation>至少需要一个情景</translation>
    </message>
    <message>
        <source>next scenario or step, the one before</source>
        <translation>下一个情景或步骤，上一个</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>no chart is called {name!r}</source>
        <translation>没有名为 {name!r} 的图表</translation>
    </message>
    <message>
        <source>no lever or assumption is called {unknown!r}</source>
        <translation>没有名为 {unknown!r} 的杠杆或假设</translation>
    </message>
    <message>
        <source>no lever, no shock</source>
        <translation>没有杠杆，没有冲击</translation>
    </message>
    <message>
        <source>no output that can be observed is called {series!r}</source>
        <translation>没有名为 {series!r} 的可观测输出</translation>
    </message>
    <message>
        <source>no value</source>
        <translation>没有值</translation>
    </message>
    <message>
        <source>no; in focus only</source>
        <translation>否；仅在被关注时</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>none yet: add one, drag it to move, its ends to stretch</source>
        <translation>尚无：添加一个，拖动可移动，拖动两端可伸缩</translation>
    </message>
    <message>
        <source>not a question for the model</source>
        <translation>不属于模型的问题</translation>
    </message>
    <message>
        <source>not in range; nearest {nearest} at {value}</source>
        <translation>范围内达不到；最接近的是 {nearest}，取值 {value}</translation>
    </message>
    <message>
        <source>not named</source>
        <translation>未指明</translation>
    </message>
    <message>
        <source>nothing new</source>
        <translation>没有新增</translation>
    </message>
    <message>
        <source>null</source>
        <translation>空</translation>
    </message>
    <message>
        <source>number</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>object</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>observed months lie from {first} to {last}</source>
        <translation>观测月份在 {first} 与 {last} 之间</translation>
    </message>
    <message>
        <source>observed months must follow one another, each once</source>
        <translation>观测月份必须前后相连，每月一次</translation>
    </message>
    <message>
        <source>of an earlier scenario</source>
        <translation>早先的情景</translation>
    </message>
    <message>
        <source>of price</source>
        <translation>占价格</translation>
    </message>
    <message>
        <source>one fleet</source>
        <translation>一个机群</translation>
    </message>
    <message>
        <source>one lever</source>
        <translation>一个杠杆</translation>
    </message>
    <message>
        <source>one of {count} ids</source>
        <translation>{count} 个标识之一</translation>
    </message>
    <message>
        <source>one of {count}, `{first}` to `{last}`</source>
        <translation>{count} 个之一，`{first}` 至 `{last}`</translation>
    </message>
    <message>
        <source>one shock</source>
        <translation>一个冲击</translation>
    </message>
    <message>
        <source>one step; ten steps</source>
        <translation>一步；十步</translation>
    </message>
    <message>
        <source>open</source>
        <translation>展开</translation>
    </message>
    <message>
        <source>open scenarios</source>
        <translation>打开的情景</translation>
    </message>
    <message>
        <source>orders must be an even number of at least 4, not {orders}</source>
        <translation>顺序数必须是不小于 4 的偶数，而不是 {orders}</translation>
    </message>
    <message>
        <source>other</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>out of reach of {input}</source>
        <translation>{input}达不到</translation>
    </message>
    <message>
        <source>outside of it</source>
        <translation>在其外</translation>
    </message>
    <message>
        <source>over {low}</source>
        <translation>相对 {low}</translation>
    </message>
    <message>
        <source>own judgement</source>
        <translation>自行判断</translation>
    </message>
    <message>
        <source>part of its folder&apos;s path is a file; choose another folder</source>
        <translation>其文件夹路径中有一部分是文件；请选择其他文件夹</translation>
    </message>
    <message>
        <source>part of its path is a file</source>
        <translation>其路径中有一部分是文件</translation>
    </message>
    <message>
        <source>peak {month}</source>
        <translation>峰值{month}</translation>
    </message>
    <message>
        <source>peak, in {month}</source>
        <translation>峰值，{month}</translation>
    </message>
    <message>
        <source>per month</source>
        <translation>每月</translation>
    </message>
    <message>
        <source>per year</source>
        <translation>每年</translation>
    </message>
    <message>
        <source>percentage points</source>
        <translation>百分点</translation>
    </message>
    <message>
        <source>points</source>
        <translation>点</translation>
    </message>
    <message>
        <source>power in the US costs {electricity_us_2030} by 2030, as much as in China</source>
        <translation>到 2030 年美国的电价为 {electricity_us_2030}，与中国相同</translation>
    </message>
    <message>
        <source>press</source>
        <translation>媒体</translation>
    </message>
    <message>
        <source>probability</source>
        <translation>概率</translation>
    </message>
    <message>
        <source>probability must lie between 0 and 1</source>
        <translation>概率必须在 0 与 1 之间</translation>
    </message>
    <message>
        <source>probability {part}%</source>
        <translation>概率 {part}%</translation>
    </message>
    <message>
        <source>projection</source>
        <translation>推演</translation>
    </message>
    <message>
        <source>pull it to a target</source>
        <translation>把它拖到目标值</translation>
    </message>
    <message>
        <source>ramp must lie between 0 and {most} months</source>
        <translation>爬升期必须在 0 与 {most} 个月之间</translation>
    </message>
    <message>
        <source>ramp {count} month</source>
        <translation>爬升期 {count} 个月</translation>
    </message>
    <message>
        <source>ramp {count} months</source>
        <translation>爬升期 {count} 个月</translation>
    </message>
    <message>
        <source>ramp, months</source>
        <translation>爬升期，月</translation>
    </message>
    <message>
        <source>ratio</source>
        <translation>比率</translation>
    </message>
    <message>
        <source>read in the source</source>
        <translation>读自来源</translation>
    </message>
    <message>
        <source>recalled, not verified</source>
        <translation>凭记忆，未经核实</translation>
    </message>
    <message>
        <source>region</source>
        <translation>地区</translation>
    </message>
    <message>
        <source>remark</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>已移除</translation>
    </message>
    <message>
        <source>replay the last change; blank the screen; end</source>
        <translation>重放最后一次更改；黑屏；结束</translation>
    </message>
    <message>
        <source>reset {count} changed</source>
        <translation>重置已更改的 {count} 项</translation>
    </message>
    <message>
        <source>scenario</source>
        <translation>情景</translation>
    </message>
    <message>
        <source>search; back, forward</source>
        <translation>搜索；后退、前进</translation>
    </message>
    <message>
        <source>seed</source>
        <translation>随机种子</translation>
    </message>
    <message>
        <source>seek</source>
        <translation>查找</translation>
    </message>
    <message>
        <source>set</source>
        <translation>已设定</translation>
    </message>
    <message>
        <source>set to the middle</source>
        <translation>设为中点</translation>
    </message>
    <message>
        <source>set to {value}</source>
        <translation>设为 {value}</translation>
    </message>
    <message>
        <source>severity of {kind} must lie between {low:g} and {high:g}, not {severity:g}</source>
        <translation>{kind} 的强度必须在 {low:g} 与 {high:g} 之间，而不是 {severity:g}</translation>
    </message>
    <message>
        <source>share of router tokens, about {percent:.1f}% of the world’s</source>
        <translation>占路由 Token 的份额，约为全球的 {percent:.1f}%</translation>
    </message>
    <message>
        <source>shipped</source>
        <translation>随附</translation>
    </message>
    <message>
        <source>shock</source>
        <translation>冲击</translation>
    </message>
    <message>
        <source>shorter, longer by a month</source>
        <translation>缩短、延长一个月</translation>
    </message>
    <message>
        <source>show its chart</source>
        <translation>显示其图表</translation>
    </message>
    <message>
        <source>show the lever</source>
        <translation>显示该杠杆</translation>
    </message>
    <message>
        <source>somebody else</source>
        <translation>其他人</translation>
    </message>
    <message>
        <source>standard error</source>
        <translation>标准误差</translation>
    </message>
    <message>
        <source>start must lie between {first} and {last}</source>
        <translation>开始必须在 {first} 与 {last} 之间</translation>
    </message>
    <message>
        <source>strength</source>
        <translation>强度</translation>
    </message>
    <message>
        <source>study</source>
        <translation>研究</translation>
    </message>
    <message>
        <source>ten most used models over all tokens</source>
        <translation>使用最多的十个模型占全部 Token</translation>
    </message>
    <message>
        <source>text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>the Chinese share is {after} instead of {before}</source>
        <translation>中国份额为 {after}，而非 {before}</translation>
    </message>
    <message>
        <source>the Chinese share of US frontier work is {after} instead of {before}</source>
        <translation>美国前沿任务中的中国份额为 {after}，而非 {before}</translation>
    </message>
    <message>
        <source>the Chinese share of US frontier work stays at {after}</source>
        <translation>美国前沿任务中的中国份额停在 {after}</translation>
    </message>
    <message>
        <source>the Chinese share of US general work is {after} instead of {before}</source>
        <translation>美国通用任务中的中国份额为 {after}，而非 {before}</translation>
    </message>
    <message>
        <source>the Chinese share of US general work stays at {after}</source>
        <translation>美国通用任务中的中国份额停在 {after}</translation>
    </message>
    <message>
        <source>the Chinese share of spend is {after} instead of {before}</source>
        <translation>中国支出份额为 {after}，而非 {before}</translation>
    </message>
    <message>
        <source>the Chinese share of spend stays at {after}</source>
        <translation>中国支出份额停在 {after}</translation>
    </message>
    <message>
        <source>the Chinese share stays at {after}</source>
        <translation>中国份额停在 {after}</translation>
    </message>
    <message>
        <source>the US</source>
        <translation>美国</translation>
    </message>
    <message>
        <source>the US gross margin is {after} instead of {before}</source>
        <translation>美国毛利率为 {after}，而非 {before}</translation>
    </message>
    <message>
        <source>the US gross margin stays at {after}</source>
        <translation>美国毛利率停在 {after}</translation>
    </message>
    <message>
        <source>the US share is {after} instead of {before}</source>
        <translation>美国份额为 {after}，而非 {before}</translation>
    </message>
    <message>
        <source>the US share stays at {after}</source>
        <translation>美国份额停在 {after}</translation>
    </message>
    <message>
        <source>the disk cannot read it; open a copy</source>
        <translation>磁盘无法读取它；请打开副本</translation>
    </message>
    <message>
        <source>the disk is full; free some space or save elsewhere</source>
        <translation>磁盘已满；请腾出空间或保存到别处</translation>
    </message>
    <message>
        <source>the disk is read-only; save elsewhere</source>
        <translation>磁盘为只读；请保存到别处</translation>
    </message>
    <message>
        <source>the disk takes no file of this size; save elsewhere</source>
        <translation>磁盘不接受这么大的文件；请保存到别处</translation>
    </message>
    <message>
        <source>the draws</source>
        <translation>抽样</translation>
    </message>
    <message>
        <source>the draws are those of another scenario</source>
        <translation>这些抽样属于另一个情景</translation>
    </message>
    <message>
        <source>the file</source>
        <translation>该文件</translation>
    </message>
    <message>
        <source>the file goes on after its end</source>
        <translation>文件在其结尾之后还有内容</translation>
    </message>
    <message>
        <source>the file is protected against writing; save under another name</source>
        <translation>该文件有写保护；请以其他名称保存</translation>
    </message>
    <message>
        <source>the first month of the shock that the step brings</source>
        <translation>该步骤所带来冲击的起始月</translation>
    </message>
    <message>
        <source>the last comma must go</source>
        <translation>最后一个逗号必须去掉</translation>
    </message>
    <message>
        <source>the lowest value, {low:g}, must not be above the highest, {high:g}</source>
        <translation>最低值 {low:g} 不得高于最高值 {high:g}</translation>
    </message>
    <message>
        <source>the name holds a character no file can have; choose another name</source>
        <translation>名称中有文件不允许的字符；请选择其他名称</translation>
    </message>
    <message>
        <source>the name is too long; check it</source>
        <translation>名称太长；请检查</translation>
    </message>
    <message>
        <source>the name is too long; choose a shorter one</source>
        <translation>名称太长；请选择较短的名称</translation>
    </message>
    <message>
        <source>the number of draws must lie between 1 and {most:,}, not {n:,}</source>
        <translation>抽样次数必须在 1 与 {most:,} 之间，而不是 {n:,}</translation>
    </message>
    <message>
        <source>the number of worlds must lie between 1 and the {n} draws, not {k}</source>
        <translation>世界情形的数目必须在 1 与 {n} 次抽样之间，而不是 {k}</translation>
    </message>
    <message>
        <source>the price gap narrows to {price_gap_2030} by 2030</source>
        <translation>到 2030 年价差收窄到 {price_gap_2030}</translation>
    </message>
    <message>
        <source>the reference</source>
        <translation>参照</translation>
    </message>
    <message>
        <source>the response to {name!r} was not asked for</source>
        <translation>没有请求过对 {name!r} 的响应</translation>
    </message>
    <message>
        <source>the rest of the world</source>
        <translation>世界其他地区</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>相同</translation>
    </message>
    <message>
        <source>the same in December of that year; not of those at a peak</source>
        <translation>同一指标取那一年 12 月；峰值类指标除外</translation>
    </message>
    <message>
        <source>the same in the baseline</source>
        <translation>同一项在基准情景中的值</translation>
    </message>
    <message>
        <source>the same one step before; in a description, in the baseline</source>
        <translation>同一项在前一步的值；在说明中为基准情景的值</translation>
    </message>
    <message>
        <source>the system does not permit reading it; ask its owner or open a copy</source>
        <translation>系统不允许读取它；请询问其所有者或打开副本</translation>
    </message>
    <message>
        <source>the system does not permit writing there; choose another folder or ask its owner</source>
        <translation>系统不允许写入那里；请选择其他文件夹或询问其所有者</translation>
    </message>
    <message>
        <source>the system says &apos;{words}&apos;</source>
        <translation>系统提示“{words}”</translation>
    </message>
    <message>
        <source>the system says &apos;{words}&apos;; open a copy</source>
        <translation>系统提示“{words}”；请打开副本</translation>
    </message>
    <message>
        <source>the system says &apos;{words}&apos;; save elsewhere</source>
        <translation>系统提示“{words}”；请保存到别处</translation>
    </message>
    <message>
        <source>the target must be a finite number, not {target}</source>
        <translation>目标值必须是有限的数，而不是 {target}</translation>
    </message>
    <message>
        <source>the text that starts here has no closing quote</source>
        <translation>从此处开始的文本没有右引号</translation>
    </message>
    <message>
        <source>the value as it was</source>
        <translation>原来的值</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>没有这个文件</translation>
    </message>
    <message>
        <source>there is no such file; check its name and folder</source>
        <translation>没有这个文件；请检查其名称和文件夹</translation>
    </message>
    <message>
        <source>this is not JSON</source>
        <translation>这不是 JSON</translation>
    </message>
    <message>
        <source>to</source>
        <translation>止</translation>
    </message>
    <message>
        <source>to the end</source>
        <translation>直到结束</translation>
    </message>
    <message>
        <source>to the next control, or the one before</source>
        <translation>到下一个或上一个控件</translation>
    </message>
    <message>
        <source>to {last}</source>
        <translation>至 {last}</translation>
    </message>
    <message>
        <source>together</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>trillion a day, at router prices</source>
        <translation>万亿/天，按路由价格</translation>
    </message>
    <message>
        <source>unfolded</source>
        <translation>已展开</translation>
    </message>
    <message>
        <source>unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>up</source>
        <translation>纵轴</translation>
    </message>
    <message>
        <source>up to {count}</source>
        <translation>最多 {count} 个</translation>
    </message>
    <message>
        <source>up to {count} characters</source>
        <translation>最多 {count} 个字符</translation>
    </message>
    <message>
        <source>up to {high}</source>
        <translation>至多 {high}</translation>
    </message>
    <message>
        <source>varied</source>
        <translation>变动</translation>
    </message>
    <message>
        <source>varied with its value of today</source>
        <translation>连同其当前值一起变动</translation>
    </message>
    <message>
        <source>vendor</source>
        <translation>厂商</translation>
    </message>
    <message>
        <source>what</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>whole number</source>
        <translation>整数</translation>
    </message>
    <message>
        <source>with</source>
        <translation>用</translation>
    </message>
    <message>
        <source>with its value of today</source>
        <translation>连同其当前值</translation>
    </message>
    <message>
        <source>with other inputs</source>
        <translation>连同其他输入</translation>
    </message>
    <message>
        <source>worlds from</source>
        <translation>世界情形来自</translation>
    </message>
    <message>
        <source>x</source>
        <translation>x</translation>
    </message>
    <message>
        <source>x Chinese</source>
        <translation>x 中国</translation>
    </message>
    <message>
        <source>x dense</source>
        <translation>x 稠密模型</translation>
    </message>
    <message>
        <source>x frontier</source>
        <translation>x 前沿</translation>
    </message>
    <message>
        <source>x per year</source>
        <translation>x/年</translation>
    </message>
    <message>
        <source>x, list prices</source>
        <translation>x（标价）</translation>
    </message>
    <message>
        <source>x, realised</source>
        <translation>x（实际成交价）</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>yes, at first</source>
        <translation>是，初始即显示</translation>
    </message>
    <message>
        <source>yes, if chosen</source>
        <translation>是，如果被选中</translation>
    </message>
    <message>
        <source>you are not allowed to read it</source>
        <translation>你无权读取它</translation>
    </message>
    <message>
        <source>you are not allowed to read it; ask its owner or open a copy</source>
        <translation>你无权读取它；请询问其所有者或打开副本</translation>
    </message>
    <message>
        <source>you are not allowed to write there</source>
        <translation>你无权写入那里</translation>
    </message>
    <message>
        <source>you are not allowed to write there; choose another folder or ask its owner</source>
        <translation>你无权写入那里；请选择其他文件夹或询问其所有者</translation>
    </message>
    <message>
        <source>your own</source>
        <translation>自有</translation>
    </message>
    <message>
        <source>your own, if the scenario has any</source>
        <translation>情景若有自有观测值，也在其中</translation>
    </message>
    <message>
        <source>your share of the disk is used up; free some space or save elsewhere</source>
        <translation>你的磁盘配额已用完；请腾出空间或保存到别处</translation>
    </message>
    <message>
        <source>{act}: what the band is made of</source>
        <translation>{act}：区间由什么构成</translation>
    </message>
    <message>
        <source>{answer} Drag across the bars above to ask for other outcomes.</source>
        <translation>{answer}在上方的柱形上拖动可询问其他结果。</translation>
    </message>
    <message>
        <source>{author} · {day} · Tradewinds model {version} · What follows if these inputs hold, not a forecast.</source>
        <translation>{author} · {day} · Tradewinds 模型 {version} · 如果这些输入成立时的结果；并非预测。</translation>
    </message>
    <message>
        <source>{axis}: {members}</source>
        <translation>{axis}：{members}</translation>
    </message>
    <message>
        <source>{bloc} in</source>
        <translation>{bloc}所在列</translation>
    </message>
    <message>
        <source>{bloc} in {region}</source>
        <translation>{bloc}，在{region}</translation>
    </message>
    <message>
        <source>{bloc}, {unit}</source>
        <translation>{bloc}，{unit}</translation>
    </message>
    <message>
        <source>{bloc}: developer share falls below 50%</source>
        <translation>{bloc}：开发者份额降到 50% 以下</translation>
    </message>
    <message>
        <source>{bloc}: developer share rises above 50%</source>
        <translation>{bloc}：开发者份额升到 50% 以上</translation>
    </message>
    <message>
        <source>{bloc}: inference load exceeds capacity until {month}; users are turned away</source>
        <translation>{bloc}：推理负载超过产能，直到{month}；部分用户被拒之门外</translation>
    </message>
    <message>
        <source>{bloc}: inference load exceeds capacity; users are turned away</source>
        <translation>{bloc}：推理负载超过产能；部分用户被拒之门外</translation>
    </message>
    <message>
        <source>{bloc}: price reaches the lowest margin vendors accept</source>
        <translation>{bloc}：价格降到厂商接受的最低利润</translation>
    </message>
    <message>
        <source>{bloc}: vendors sell below cost</source>
        <translation>{bloc}：厂商低于成本销售</translation>
    </message>
    <message>
        <source>{change} points</source>
        <translation>{change} 点</translation>
    </message>
    <message>
        <source>{change}, {detail}: {amount}</source>
        <translation>{change}，{detail}：{amount}</translation>
    </message>
    <message>
        <source>{change}: {detail}</source>
        <translation>{change}：{detail}</translation>
    </message>
    <message>
        <source>{chart}. {headline}</source>
        <translation>{chart}。{headline}</translation>
    </message>
    <message>
        <source>{chart}: choose a chart</source>
        <translation>{chart}：选择图表</translation>
    </message>
    <message>
        <source>{chart}: {scenario}</source>
        <translation>{chart}：{scenario}</translation>
    </message>
    <message>
        <source>{claimed:g%} of US AI start-ups put Chinese models first.</source>
        <translation>{claimed:g%} 的美国 AI 初创公司首选中国模型。</translation>
    </message>
    <message>
        <source>{claim} Verdict: {verdict}, {changed}.</source>
        <translation>{claim} 判定：{verdict}，{changed}。</translation>
    </message>
    <message>
        <source>{claim} Verdict: {verdict}.</source>
        <translation>{claim} 判定：{verdict}。</translation>
    </message>
    <message>
        <source>{command} ({keys})</source>
        <translation>{command}（{keys}）</translation>
    </message>
    <message>
        <source>{condition}: this scenario assumes that already.</source>
        <translation>{condition}：此情景已经这样假设。</translation>
    </message>
    <message>
        <source>{count:,} draws, seed {seed}</source>
        <translation>{count:,} 次抽样，随机种子 {seed}</translation>
    </message>
    <message>
        <source>{count:.0f} ms</source>
        <translation>{count:.0f} ms</translation>
    </message>
    <message>
        <source>{count} changes</source>
        <translation>{count} 项更改</translation>
    </message>
    <message>
        <source>{count} charts</source>
        <translation>{count} 张图表</translation>
    </message>
    <message>
        <source>{count} inputs are varied, each by its own belief and independently of the others.</source>
        <translation>{count} 个输入变动，各按自己的信念，相互独立。</translation>
    </message>
    <message>
        <source>{count} inputs are varied, each by its own belief and independently of the others; one is set.</source>
        <translation>{count} 个输入变动，各按自己的信念，相互独立；一个已设定。</translation>
    </message>
    <message>
        <source>{count} inputs are varied, each by its own belief and independently of the others; {fixed} are set.</source>
        <translation>{count} 个输入变动，各按自己的信念，相互独立；{fixed} 个已设定。</translation>
    </message>
    <message>
        <source>{count} levers</source>
        <translation>{count} 个杠杆</translation>
    </message>
    <message>
        <source>{count} more files were not opened either.</source>
        <translation>另有 {count} 个文件也未打开。</translation>
    </message>
    <message>
        <source>{count} more levers reach it.</source>
        <translation>另有 {count} 个杠杆可以达到。</translation>
    </message>
    <message>
        <source>{count} other changes together</source>
        <translation>其他 {count} 项更改合计</translation>
    </message>
    <message>
        <source>{count} others</source>
        <translation>另外 {count} 个</translation>
    </message>
    <message>
        <source>{count} pages</source>
        <translation>{count} 页</translation>
    </message>
    <message>
        <source>{count} rows</source>
        <translation>{count} 行</translation>
    </message>
    <message>
        <source>{count} scenarios side by side</source>
        <translation>{count} 个情景并列</translation>
    </message>
    <message>
        <source>{count} sheets</source>
        <translation>{count} 张工作表</translation>
    </message>
    <message>
        <source>{count} shipped with the program</source>
        <translation>随程序附带 {count} 个</translation>
    </message>
    <message>
        <source>{count} shocks</source>
        <translation>{count} 个冲击</translation>
    </message>
    <message>
        <source>{count} slides</source>
        <translation>{count} 张幻灯片</translation>
    </message>
    <message>
        <source>{count} tables, {rows} rows</source>
        <translation>{count} 个表格，{rows} 行</translation>
    </message>
    <message>
        <source>{count} values in {series} series, {first} to {last}.</source>
        <translation>{series} 个序列共 {count} 个值，{first} 至 {last}。</translation>
    </message>
    <message>
        <source>{count}, listed on the sheet {sheet}.</source>
        <translation>{count} 个，列于工作表“{sheet}”。</translation>
    </message>
    <message>
        <source>{course}, no ramp</source>
        <translation>{course}，无爬升期</translation>
    </message>
    <message>
        <source>{course}, ramp 1 month</source>
        <translation>{course}，爬升期 1 个月</translation>
    </message>
    <message>
        <source>{course}, ramp {ramp} months</source>
        <translation>{course}，爬升期 {ramp} 个月</translation>
    </message>
    <message>
        <source>{currency}/Mtok, {year}</source>
        <translation>{currency}/Mtok，{year} 年</translation>
    </message>
    <message>
        <source>{currency}{number}</source>
        <translation>{currency}{number}</translation>
    </message>
    <message>
        <source>{curve}: base of the band</source>
        <translation>{curve}：区间的底</translation>
    </message>
    <message>
        <source>{curve}: {low} to {high}% of draws</source>
        <translation>{curve}：抽样的 {low} 至 {high}%</translation>
    </message>
    <message>
        <source>{day} {month} {year} at {time}</source>
        <translation>{year} 年{month} {day} 日 {time}</translation>
    </message>
    <message>
        <source>{day} · Tradewinds model {version} · What follows if these inputs hold, not a forecast.</source>
        <translation>{day} · Tradewinds 模型 {version} · 如果这些输入成立时的结果；并非预测。</translation>
    </message>
    <message>
        <source>{done} of {points} points</source>
        <translation>{done} / {points} 个点</translation>
    </message>
    <message>
        <source>{draws:,} draws, seed {seed}, of {name}</source>
        <translation>{draws:,} 次抽样，随机种子 {seed}，{name}</translation>
    </message>
    <message>
        <source>{draws} draws, seed {seed}</source>
        <translation>{draws} 次抽样，随机种子 {seed}</translation>
    </message>
    <message>
        <source>{error} {unit}</source>
        <translation>{error} {unit}</translation>
    </message>
    <message>
        <source>{file} has headings at most and no rows; choose a file with a row for each month.</source>
        <translation>{file} 至多只有标题行，没有数据行；请选择每月一行的文件。</translation>
    </message>
    <message>
        <source>{file} has more than {most:,} rows; keep one row for each month.</source>
        <translation>{file} 超过 {most:,} 行；请每月只保留一行。</translation>
    </message>
    <message>
        <source>{file} is UTF-16 text; save it as UTF-8.</source>
        <translation>{file} 是 UTF-16 文本；请存为 UTF-8。</translation>
    </message>
    <message>
        <source>{file} is UTF-32 text; save it as &apos;CSV UTF-8&apos;.</source>
        <translation>{file} 是 UTF-32 文本；请存为“CSV UTF-8”。</translation>
    </message>
    <message>
        <source>{file} is UTF-32 text; save it as UTF-8.</source>
        <translation>{file} 是 UTF-32 文本；请存为 UTF-8。</translation>
    </message>
    <message>
        <source>{file} is empty; choose a file with a row of headings and a row for each month.</source>
        <translation>{file} 是空的；请选择有标题行且每月一行的文件。</translation>
    </message>
    <message>
        <source>{file} is empty; open another file or an earlier copy of it.</source>
        <translation>{file} 是空的；请打开其他文件或其早先的副本。</translation>
    </message>
    <message>
        <source>{file} is larger than {megabytes:g} MB, which no export of a scenario is; check that it is the right file.</source>
        <translation>{file} 大于 {megabytes:g} MB，情景的导出不会这么大；请确认文件是否正确。</translation>
    </message>
    <message>
        <source>{file} is larger than {megabytes:g} MB, which no monthly observations are; cut the table down to them.</source>
        <translation>{file} 大于 {megabytes:g} MB，月度观测值不会这么大；请把表格裁剪到所需部分。</translation>
    </message>
    <message>
        <source>{file} is larger than {megabytes:g} MB, which no scenario needs; check that it is the right file.</source>
        <translation>{file} 大于 {megabytes:g} MB，情景不需要这么大；请确认文件是否正确。</translation>
    </message>
    <message>
        <source>{file} is not a Tradewinds scenario (its format must be &apos;{format}&apos;); open another file.</source>
        <translation>{file} 不是 Tradewinds 情景（其 format 必须为 &apos;{format}&apos;）；请打开其他文件。</translation>
    </message>
    <message>
        <source>{file} is open by {who} and read-only here; save changes under another name.</source>
        <translation>{file} 已由 {who} 打开，在此为只读；请以其他名称保存更改。</translation>
    </message>
    <message>
        <source>{file} is open by {who}; choose another name.</source>
        <translation>{file} 已由 {who} 打开；请选择其他名称。</translation>
    </message>
    <message>
        <source>{file} is open by {who}; saving it here could replace their work.</source>
        <translation>{file} 已由 {who} 打开；保存到此处可能会覆盖对方的工作。</translation>
    </message>
    <message>
        <source>{file} is open here as {title}; choose another name, or close that scenario first.</source>
        <translation>{file} 已在此作为 {title} 打开；请选择其他名称，或先关闭那个情景。</translation>
    </message>
    <message>
        <source>{file} is there already. Replace it?</source>
        <translation>{file} 已存在。要替换它吗？</translation>
    </message>
    <message>
        <source>{file} is {kind} that declares a document type, as no export does; open the export as it was written.</source>
        <translation>{file} 是声明了文档类型的{kind}，导出文件不会如此；请打开原样写出的导出文件。</translation>
    </message>
    <message>
        <source>{file} is {kind} that ends in the middle; open the export as it was written.</source>
        <translation>{file} 是中途截断的{kind}；请打开原样写出的导出文件。</translation>
    </message>
    <message>
        <source>{file} is {kind} that has more parts than an export has; open the export as it was written.</source>
        <translation>{file} 是部件多于导出文件的{kind}；请打开原样写出的导出文件。</translation>
    </message>
    <message>
        <source>{file} is {kind} that holds a scenario larger than {megabytes:g} MB; open the export as it was written.</source>
        <translation>{file} 是包含大于 {megabytes:g} MB 情景的{kind}；请打开原样写出的导出文件。</translation>
    </message>
    <message>
        <source>{file} is {kind} that holds scenarios that differ; open the export as it was written.</source>
        <translation>{file} 是包含互不相同情景的{kind}；请打开原样写出的导出文件。</translation>
    </message>
    <message>
        <source>{file} is {kind} that is cut into too many pieces; open the export as it was written.</source>
        <translation>{file} 是切成过多片段的{kind}；请打开原样写出的导出文件。</translation>
    </message>
    <message>
        <source>{file} is {kind} that is damaged; open the export as it was written.</source>
        <translation>{file} 是已损坏的{kind}；请打开原样写出的导出文件。</translation>
    </message>
    <message>
        <source>{file} is {kind} that is larger inside than an export is; open the export as it was written.</source>
        <translation>{file} 是内部大于导出文件的{kind}；请打开原样写出的导出文件。</translation>
    </message>
    <message>
        <source>{file} is {kind} that is packed as no export is; open the export as it was written.</source>
        <translation>{file} 是以导出文件不用的方式打包的{kind}；请打开原样写出的导出文件。</translation>
    </message>
    <message>
        <source>{file} is {kind} that nests deeper than an export does; open the export as it was written.</source>
        <translation>{file} 是嵌套深于导出文件的{kind}；请打开原样写出的导出文件。</translation>
    </message>
    <message>
        <source>{file} is {kind} with no scenario inside; open a scenario file, or something that Tradewinds exported.</source>
        <translation>{file} 是不含情景的{kind}；请打开情景文件，或 Tradewinds 导出的文件。</translation>
    </message>
    <message>
        <source>{file} starts with a byte order mark; save it as UTF-8 without one.</source>
        <translation>{file} 以字节顺序标记开头；请存为不带标记的 UTF-8。</translation>
    </message>
    <message>
        <source>{file} was changed by somebody else since it was opened here.</source>
        <translation>{file} 在此打开之后被其他人更改过。</translation>
    </message>
    <message>
        <source>{file} was made for model &apos;{model}&apos;, which is not known here; set model_version to &apos;{model_version}&apos; if its numbers are meant for that model.</source>
        <translation>{file} 是为模型“{model}”制作的，此处不认识；如果其数字针对该模型，请把 model_version 设为“{model_version}”。</translation>
    </message>
    <message>
        <source>{file} was saved with other defaults under the same model version, so inputs that it does not name may have moved.</source>
        <translation>{file} 在同一模型版本下以其他默认值保存，因此其未列出的输入可能已变动。</translation>
    </message>
    <message>
        <source>{file} was written by a newer Tradewinds (format {version}); update Tradewinds to open it.</source>
        <translation>{file} 由更新版本的 Tradewinds 写出（格式 {version}）；请更新 Tradewinds 后打开。</translation>
    </message>
    <message>
        <source>{file} was written by a newer Tradewinds (model {model}); update Tradewinds to open it.</source>
        <translation>{file} 由更新版本的 Tradewinds 写出（模型 {model}）；请更新 Tradewinds 后打开。</translation>
    </message>
    <message>
        <source>{file} would be larger than {megabytes:g} MB; shorten the notes of its inputs and shocks.</source>
        <translation>{file} 会大于 {megabytes:g} MB；请缩短其输入和冲击的备注。</translation>
    </message>
    <message>
        <source>{file} would make {count} observed series in the scenario, which holds {most} at most; remove some in the backtest first.</source>
        <translation>{file} 会使情景中的观测序列达到 {count} 个，而情景最多容纳 {most} 个；请先在回测中移除一些。</translation>
    </message>
    <message>
        <source>{file}, line {line} comes after more than {most:,} entries, which no scenario needs; check that it is the right file.</source>
        <translation>{file} 第 {line} 行之前已有超过 {most:,} 个条目，情景不需要这么多；请确认文件是否正确。</translation>
    </message>
    <message>
        <source>{file}, line {line} has a key of more than {most} characters, which no scenario has; remove it.</source>
        <translation>{file} 第 {line} 行有超过 {most} 个字符的键，情景没有这样的键；请删除。</translation>
    </message>
    <message>
        <source>{file}, line {line} has a text of more than {most:,} characters; shorten it.</source>
        <translation>{file} 第 {line} 行有超过 {most:,} 个字符的文本；请缩短。</translation>
    </message>
    <message>
        <source>{file}, line {line} holds a NUL character; save the file as plain UTF-8 text.</source>
        <translation>{file} 第 {line} 行含有 NUL 字符；请把文件存为纯 UTF-8 文本。</translation>
    </message>
    <message>
        <source>{file}, line {line} is not UTF-8 text; save the file as UTF-8.</source>
        <translation>{file} 第 {line} 行不是 UTF-8 文本；请把文件存为 UTF-8。</translation>
    </message>
    <message>
        <source>{file}, line {line} nests brackets more than {most} deep; a scenario needs five, so remove the rest.</source>
        <translation>{file} 第 {line} 行的括号嵌套超过 {most} 层；情景只需五层，请删除其余部分。</translation>
    </message>
    <message>
        <source>{file}, line {line}, column {column}: {problem}; correct the file there.</source>
        <translation>{file} 第 {line} 行第 {column} 列：{problem}；请在该处更正文件。</translation>
    </message>
    <message>
        <source>{file}, row {line} has a cell of more than {most:,} characters; shorten it, or look for a quote that is not closed.</source>
        <translation>{file} 第 {line} 行有超过 {most:,} 个字符的单元格；请缩短，或查找未闭合的引号。</translation>
    </message>
    <message>
        <source>{file}, row {line} has more than {most} columns; remove those not needed.</source>
        <translation>{file} 第 {line} 行超过 {most} 列；请删除不需要的列。</translation>
    </message>
    <message>
        <source>{file}, row {line} has one column only; separate month and value by commas, semicolons or tabs.</source>
        <translation>{file} 第 {line} 行只有一列；请用逗号、分号或制表符分隔月份和数值。</translation>
    </message>
    <message>
        <source>{file}, row {line} has {count} cells under {width} headings; put text with separators in double quotes.</source>
        <translation>{file} 第 {line} 行有 {count} 个单元格，而标题有 {width} 个；请把含分隔符的文本放在双引号中。</translation>
    </message>
    <message>
        <source>{file}, row {line} holds a NUL character; save it as &apos;CSV UTF-8&apos;.</source>
        <translation>{file} 第 {line} 行含有 NUL 字符；请存为“CSV UTF-8”。</translation>
    </message>
    <message>
        <source>{file}, row {line} is not Unicode text; save it as &apos;CSV UTF-8&apos;.</source>
        <translation>{file} 第 {line} 行不是 Unicode 文本；请存为“CSV UTF-8”。</translation>
    </message>
    <message>
        <source>{file}, row {start} has a quote that is not closed or a cell that does not end; correct the quotes there.</source>
        <translation>{file} 第{start}行有未闭合的引号或没有结束的单元格；请在该处更正引号。</translation>
    </message>
    <message>
        <source>{file}: {count} rows</source>
        <translation>{file}：{count} 行</translation>
    </message>
    <message>
        <source>{file}: {place} holds half of a character (a lone surrogate); write the whole character.</source>
        <translation>{file}：{place} 含有半个字符（单独的代理项）；请写出完整字符。</translation>
    </message>
    <message>
        <source>{file}: {place} is given twice; keep one of the two.</source>
        <translation>{file}：{place} 给出了两次；请保留其中一个。</translation>
    </message>
    <message>
        <source>{file}: {place} is no finite number; write one such as 2.5.</source>
        <translation>{file}：{place} 不是有限的数；请写成 2.5 这样的数。</translation>
    </message>
    <message>
        <source>{file}: {problem}.</source>
        <translation>{file}：{problem}。</translation>
    </message>
    <message>
        <source>{first} or {second}</source>
        <translation>{first}或{second}</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} 至 {last}</translation>
    </message>
    <message>
        <source>{first} {second}</source>
        <translation>{first} {second}</translation>
    </message>
    <message>
        <source>{group}, folded</source>
        <translation>{group}，已收起</translation>
    </message>
    <message>
        <source>{group}, open</source>
        <translation>{group}，已展开</translation>
    </message>
    <message>
        <source>{headline} (continued)</source>
        <translation>{headline}（续）</translation>
    </message>
    <message>
        <source>{head}. {excerpt}</source>
        <translation>{head}。{excerpt}</translation>
    </message>
    <message>
        <source>{held} of {count}</source>
        <translation>{held} / {count}</translation>
    </message>
    <message>
        <source>{inputs} inputs differ from their defaults, and there are no shocks.</source>
        <translation>{inputs} 个输入不同于默认值，没有冲击。</translation>
    </message>
    <message>
        <source>{input} accounts for {first} of the variance of {measure} by itself, and for {total} together with other inputs.</source>
        <translation>{input}单独解释{measure}方差的 {first}，连同其他输入为 {total}。</translation>
    </message>
    <message>
        <source>{input} accounts for {total} of the variance of {measure} by itself.</source>
        <translation>{input}单独解释{measure}方差的 {total}。</translation>
    </message>
    <message>
        <source>{input} alone does not take {measure} above {threshold}.</source>
        <translation>仅靠{input}不能使{measure}高于 {threshold}。</translation>
    </message>
    <message>
        <source>{input} alone does not take {measure} below {threshold}.</source>
        <translation>仅靠{input}不能使{measure}低于 {threshold}。</translation>
    </message>
    <message>
        <source>{input} at {value} brings {measure} to {target}.</source>
        <translation>{input}取 {value} 可使{measure}达到 {target}。</translation>
    </message>
    <message>
        <source>{input} does not move {measure}: it stays at {nearest} and not at {target}.</source>
        <translation>{input}不使{measure}变动：它停在 {nearest}，而不是 {target}。</translation>
    </message>
    <message>
        <source>{input} is above the range held plausible, {low} to {high} {unit}</source>
        <translation>{input}高于合理区间 {low} 至 {high} {unit}</translation>
    </message>
    <message>
        <source>{input} is below the range held plausible, {low} to {high} {unit}</source>
        <translation>{input}低于合理区间 {low} 至 {high} {unit}</translation>
    </message>
    <message>
        <source>{input} would have to be {value}, outside the {low} to {high} held plausible, to bring {measure} to {target}.</source>
        <translation>要使{measure}达到 {target}，{input}须为 {value}，超出 {low} 至 {high} 的合理区间。</translation>
    </message>
    <message>
        <source>{input} {old} → {new} {unit}</source>
        <translation>{input} {old} → {new} {unit}</translation>
    </message>
    <message>
        <source>{input} {value} {unit}</source>
        <translation>{input} {value} {unit}</translation>
    </message>
    <message>
        <source>{input}, response</source>
        <translation>{input}，响应</translation>
    </message>
    <message>
        <source>{input}, slider, {unit}</source>
        <translation>{input}，滑块，{unit}</translation>
    </message>
    <message>
        <source>{input}, {unit}</source>
        <translation>{input}，{unit}</translation>
    </message>
    <message>
        <source>{input}: at {low} {measure} comes to {at_low}; at {high} to {at_high}.</source>
        <translation>{input}：取 {low} 时{measure}为 {at_low}；取 {high} 时为 {at_high}。</translation>
    </message>
    <message>
        <source>{input}: {at_low} at {low}, {at_high} at {high}.</source>
        <translation>{input}：取 {low} 时为 {at_low}，取 {high} 时为 {at_high}。</translation>
    </message>
    <message>
        <source>{input}: {first} of the variance by itself (give or take {first_error} points), {total} together with other inputs (give or take {total_error} points).</source>
        <translation>{input}：单独解释方差的 {first}（误差 {first_error} 点），连同其他输入为 {total}（误差 {total_error} 点）。</translation>
    </message>
    <message>
        <source>{input}: {low} to {high}</source>
        <translation>{input}：{low} 至 {high}</translation>
    </message>
    <message>
        <source>{interval}. The hill is the belief, 80% of it between {low} and {high}; it is shown between the slider&apos;s ends, {first} and {last}. The dotted line is the default.</source>
        <translation>{interval}。山形表示信念，80% 在 {low} 与 {high} 之间；图示范围为滑块两端 {first} 至 {last}。点线为默认值。</translation>
    </message>
    <message>
        <source>{judged} of the {count} inputs rest on judgement or memory and not on a source that was read; the planner&apos;s list of inputs says which.</source>
        <translation>{count} 个输入中有 {judged} 个依据判断或记忆，而非读到的来源；输入列表中注明了是哪些。</translation>
    </message>
    <message>
        <source>{kind} takes no {axis}</source>
        <translation>{kind} 不接受 {axis}</translation>
    </message>
    <message>
        <source>{kpi}: {value} {change}. {detail}</source>
        <translation>{kpi}：{value} {change}。{detail}</translation>
    </message>
    <message>
        <source>{label} ({unit})</source>
        <translation>{label}（{unit}）</translation>
    </message>
    <message>
        <source>{label} is above {low}</source>
        <translation>{label}高于 {low}</translation>
    </message>
    <message>
        <source>{label} is below {high}</source>
        <translation>{label}低于 {high}</translation>
    </message>
    <message>
        <source>{label} is between {low} and {high}</source>
        <translation>{label}介于 {low} 与 {high} 之间</translation>
    </message>
    <message>
        <source>{label} stays at {value}.</source>
        <translation>{label}停在 {value}。</translation>
    </message>
    <message>
        <source>{label}, interval of the box</source>
        <translation>{label}，方框的区间</translation>
    </message>
    <message>
        <source>{label}, {unit}</source>
        <translation>{label}，{unit}</translation>
    </message>
    <message>
        <source>{label}. {note}</source>
        <translation>{label}。{note}</translation>
    </message>
    <message>
        <source>{label}: {value}, {change} against the dashed line.</source>
        <translation>{label}：{value}，比虚线变动 {change}。</translation>
    </message>
    <message>
        <source>{lever} (gets to {nearest})</source>
        <translation>{lever}（可达到 {nearest}）</translation>
    </message>
    <message>
        <source>{line} · {note}</source>
        <translation>{line} · {note}</translation>
    </message>
    <message>
        <source>{low:g} to {high:g}</source>
        <translation>{low:g} 至 {high:g}</translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <translation>{low} 至 {high}</translation>
    </message>
    <message>
        <source>{low} to {high} {unit}</source>
        <translation>{low} 至 {high} {unit}</translation>
    </message>
    <message>
        <source>{low} to {high}: {part} of draws</source>
        <translation>{low} 至 {high}：{part} 的抽样</translation>
    </message>
    <message>
        <source>{many} more</source>
        <translation>另有 {many} 个</translation>
    </message>
    <message>
        <source>{many} more inputs</source>
        <translation>另有 {many} 个输入</translation>
    </message>
    <message>
        <source>{many} more levers</source>
        <translation>另有 {many} 个杠杆</translation>
    </message>
    <message>
        <source>{many} more tipping points</source>
        <translation>另有 {many} 个临界点</translation>
    </message>
    <message>
        <source>{many} of {all} levers bring it there, each alone.</source>
        <translation>{all} 个杠杆中有 {many} 个能单独达到。</translation>
    </message>
    <message>
        <source>{many} other inputs do not move it.</source>
        <translation>另有 {many} 个输入不会使其变动。</translation>
    </message>
    <message>
        <source>{measure} above {threshold}: {part} of draws</source>
        <translation>{measure}高于 {threshold}：{part} 的抽样</translation>
    </message>
    <message>
        <source>{measure} does not vary with the inputs that are left open.</source>
        <translation>{measure}不随保持变动的输入而变化。</translation>
    </message>
    <message>
        <source>{measure} falls below {threshold} when {input} moves from {current} past {value}; its course first gets there in {month}.</source>
        <translation>当{input}从 {current} 移过 {value} 时，{measure}降到 {threshold} 以下；其走势首次到达是在{month}。</translation>
    </message>
    <message>
        <source>{measure} falls below {threshold} when {input} moves from {current} past {value}; its course starts below it too.</source>
        <translation>当{input}从 {current} 移过 {value} 时，{measure}降到 {threshold} 以下；其走势起点也在其下。</translation>
    </message>
    <message>
        <source>{measure} falls below {threshold} when {input} moves from {current} past {value}; the peak is then in {month}.</source>
        <translation>当{input}从 {current} 移过 {value} 时，{measure}降到 {threshold} 以下；峰值则在{month}。</translation>
    </message>
    <message>
        <source>{measure} falls from {first} to {last} as {input} goes from {low} to {high}.</source>
        <translation>{input}从 {low} 到 {high} 时，{measure}从 {first} 降到 {last}。</translation>
    </message>
    <message>
        <source>{measure} goes from {first} to {last} over this slider, all else as it is.</source>
        <translation>其余不变时，{measure}在此滑块上从 {first} 变到 {last}。</translation>
    </message>
    <message>
        <source>{measure} hangs most on {input}: {at_low} at {low}, {at_high} at {high}.</source>
        <translation>{measure}最取决于{input}：取 {low} 时为 {at_low}，取 {high} 时为 {at_high}。</translation>
    </message>
    <message>
        <source>{measure} is above {threshold} in {part} of {draws} draws.</source>
        <translation>{draws} 次抽样中，{part} 的{measure}高于 {threshold}。</translation>
    </message>
    <message>
        <source>{measure} is above {threshold} nowhere on this map.</source>
        <translation>此图上{measure}处处不高于 {threshold}。</translation>
    </message>
    <message>
        <source>{measure} is above {threshold} on all of this map.</source>
        <translation>此图上{measure}处处高于 {threshold}。</translation>
    </message>
    <message>
        <source>{measure} is above {threshold} on {share} of this map.</source>
        <translation>此图的 {share} 上{measure}高于 {threshold}。</translation>
    </message>
    <message>
        <source>{measure} is at {target} as it is, with {input} at {value}.</source>
        <translation>{measure}现在就是 {target}，{input}为 {value}。</translation>
    </message>
    <message>
        <source>{measure} is at {target} as it is.</source>
        <translation>{measure}现在就是 {target}。</translation>
    </message>
    <message>
        <source>{measure} is {low} at the low end of the belief and {high} at the high end, all else at the defaults: rank {rank} of the {count} inputs that move it.</source>
        <translation>其余取默认值时，在信念区间低端{measure}为 {low}，在高端为 {high}：在使其变动的 {count} 个输入中排第 {rank}。</translation>
    </message>
    <message>
        <source>{measure} moves by less than what is shown between the ends of the belief: rank {rank} of the {count} inputs that move it.</source>
        <translation>在信念区间的两端之间，{measure}的变动小于所显示的精度：在使其变动的 {count} 个输入中排第 {rank}。</translation>
    </message>
    <message>
        <source>{measure} rises above {threshold} when {input} moves from {current} past {value}; its course first gets there in {month}.</source>
        <translation>当{input}从 {current} 移过 {value} 时，{measure}升到 {threshold} 以上；其走势首次到达是在{month}。</translation>
    </message>
    <message>
        <source>{measure} rises above {threshold} when {input} moves from {current} past {value}; its course starts above it too.</source>
        <translation>当{input}从 {current} 移过 {value} 时，{measure}升到 {threshold} 以上；其走势起点也在其上。</translation>
    </message>
    <message>
        <source>{measure} rises above {threshold} when {input} moves from {current} past {value}; the peak is then in {month}.</source>
        <translation>当{input}从 {current} 移过 {value} 时，{measure}升到 {threshold} 以上；峰值则在{month}。</translation>
    </message>
    <message>
        <source>{measure} rises from {first} to {last} as {input} goes from {low} to {high}.</source>
        <translation>{input}从 {low} 到 {high} 时，{measure}从 {first} 升到 {last}。</translation>
    </message>
    <message>
        <source>{measure} stays at {value} wherever {input} is set between {low} and {high}.</source>
        <translation>无论{input}在 {low} 与 {high} 之间取何值，{measure}都停在 {value}。</translation>
    </message>
    <message>
        <source>{measure} {low} to {high} (rank {rank})</source>
        <translation>{measure} {low} 至 {high}（第 {rank} 位）</translation>
    </message>
    <message>
        <source>{measure}, {unit}</source>
        <translation>{measure}，{unit}</translation>
    </message>
    <message>
        <source>{measure}, {unit}. Across: {x}. Down: {y}. {stamp}</source>
        <translation>{measure}，{unit}。横向：{x}。纵向：{y}。{stamp}</translation>
    </message>
    <message>
        <source>{measure}, {unit}: chosen at the top of Insight</source>
        <translation>{measure}，{unit}：在洞察面板顶部选择</translation>
    </message>
    <message>
        <source>{measure}: where it is above {threshold}</source>
        <translation>{measure}：何处高于 {threshold}</translation>
    </message>
    <message>
        <source>{measure}: why it differs. {stamp}</source>
        <translation>{measure}：为何不同。{stamp}</translation>
    </message>
    <message>
        <source>{measure}: {value}, as in {name}.</source>
        <translation>{measure}：{value}，与{name}相同。</translation>
    </message>
    <message>
        <source>{measure}: {value}, {amount} above {name}.</source>
        <translation>{measure}：{value}，比{name}高 {amount}。</translation>
    </message>
    <message>
        <source>{measure}: {value}, {amount} below {name}.</source>
        <translation>{measure}：{value}，比{name}低 {amount}。</translation>
    </message>
    <message>
        <source>{missed} of {count} observations after {month} lie outside the 80% band; a band that is right would miss about one in five.</source>
        <translation>{month}之后的 {count} 个观测值中有 {missed} 个落在 80% 区间外；正确的区间大约每五个会错过一个。</translation>
    </message>
    <message>
        <source>{months} months to full strength.</source>
        <translation>{months} 个月达到全部强度。</translation>
    </message>
    <message>
        <source>{month} {shock}</source>
        <translation>{month} {shock}</translation>
    </message>
    <message>
        <source>{month}, {unit}: {values}</source>
        <translation>{month}，{unit}：{values}</translation>
    </message>
    <message>
        <source>{month}, {unit}: {values}; in brackets: {reference}</source>
        <translation>{month}，{unit}：{values}；括号内：{reference}</translation>
    </message>
    <message>
        <source>{month}: no values</source>
        <translation>{month}：没有值</translation>
    </message>
    <message>
        <source>{move}: {input}</source>
        <translation>{move}：{input}</translation>
    </message>
    <message>
        <source>{name!r} is not a month like 2027-01</source>
        <translation>{name!r} 不是 2027-01 这样的月份</translation>
    </message>
    <message>
        <source>{name}  ·  assumption</source>
        <translation>{name}  ·  假设</translation>
    </message>
    <message>
        <source>{name}  ·  chart</source>
        <translation>{name}  ·  图表</translation>
    </message>
    <message>
        <source>{name}  ·  command</source>
        <translation>{name}  ·  命令</translation>
    </message>
    <message>
        <source>{name}  ·  lever</source>
        <translation>{name}  ·  杠杆</translation>
    </message>
    <message>
        <source>{name}  ·  question</source>
        <translation>{name}  ·  问题</translation>
    </message>
    <message>
        <source>{name}  ·  scenario</source>
        <translation>{name}  ·  情景</translation>
    </message>
    <message>
        <source>{name}  ·  story</source>
        <translation>{name}  ·  故事</translation>
    </message>
    <message>
        <source>{name} (hindcast)</source>
        <translation>{name}（历史回算）</translation>
    </message>
    <message>
        <source>{name} (observed)</source>
        <translation>{name}（观测值）</translation>
    </message>
    <message>
        <source>{name} (observed, {n})</source>
        <translation>{name}（观测值，{n}）</translation>
    </message>
    <message>
        <source>{name} (own observation)</source>
        <translation>{name}（自有观测值）</translation>
    </message>
    <message>
        <source>{name} (own observation, {n})</source>
        <translation>{name}（自有观测值，{n}）</translation>
    </message>
    <message>
        <source>{name} (reference)</source>
        <translation>{name}（参照）</translation>
    </message>
    <message>
        <source>{name} ({level:.0%} of draws below)</source>
        <translation>{name}（{level:.0%} 的抽样低于）</translation>
    </message>
    <message>
        <source>{name} copy</source>
        <translation>{name} 副本</translation>
    </message>
    <message>
        <source>{name} {figures}</source>
        <translation>{name} {figures}</translation>
    </message>
    <message>
        <source>{name} {figures} ({reference})</source>
        <translation>{name} {figures}（{reference}）</translation>
    </message>
    <message>
        <source>{name} · Tradewinds model {version} · all inputs at their defaults · {day} · if these inputs hold, not a forecast</source>
        <translation>{name} · Tradewinds 模型 {version} · 所有输入均为默认值 · {day} · 如果这些输入成立；并非预测</translation>
    </message>
    <message>
        <source>{name} · Tradewinds model {version} · changed: {changed} · {day} · if these inputs hold, not a forecast</source>
        <translation>{name} · Tradewinds 模型 {version} · 更改：{changed} · {day} · 如果这些输入成立；并非预测</translation>
    </message>
    <message>
        <source>{name} · Tradewinds model {version} · {day} · if these inputs hold, not a forecast</source>
        <translation>{name} · Tradewinds 模型 {version} · {day} · 如果这些输入成立；并非预测</translation>
    </message>
    <message>
        <source>{name}. {words}</source>
        <translation>{name}。{words}</translation>
    </message>
    <message>
        <source>{name}: {draws:,} draws, seed {seed}.</source>
        <translation>{name}：{draws:,} 次抽样，随机种子 {seed}。</translation>
    </message>
    <message>
        <source>{name}: {part}</source>
        <translation>{name}：{part}</translation>
    </message>
    <message>
        <source>{name}: {reading}</source>
        <translation>{name}：{reading}</translation>
    </message>
    <message>
        <source>{name}: {sentence}</source>
        <translation>{name}：{sentence}</translation>
    </message>
    <message>
        <source>{name}: {value}</source>
        <translation>{name}：{value}</translation>
    </message>
    <message>
        <source>{name}[*] – Tradewinds</source>
        <translation>{name}[*] – Tradewinds</translation>
    </message>
    <message>
        <source>{number} points</source>
        <translation>{number} 点</translation>
    </message>
    <message>
        <source>{number} pts</source>
        <translation>{number} 点</translation>
    </message>
    <message>
        <source>{number} {unit}</source>
        <translation>{number} {unit}</translation>
    </message>
    <message>
        <source>{number}. **{title}** ({brings}). {text}</source>
        <translation>{number}. **{title}**（{brings}）。{text}</translation>
    </message>
    <message>
        <source>{number}. {title}</source>
        <translation>{number}. {title}</translation>
    </message>
    <message>
        <source>{number}x</source>
        <translation>{number}x</translation>
    </message>
    <message>
        <source>{old} → {new}</source>
        <translation>{old} → {new}</translation>
    </message>
    <message>
        <source>{old} → {new} {unit}</source>
        <translation>{old} → {new} {unit}</translation>
    </message>
    <message>
        <source>{old}% → {new}{unit}</source>
        <translation>{old}% → {new}{unit}</translation>
    </message>
    <message>
        <source>{one} high</source>
        <translation>{one}偏高</translation>
    </message>
    <message>
        <source>{one} high; {two} high</source>
        <translation>{one}偏高；{two}偏高</translation>
    </message>
    <message>
        <source>{one} high; {two} low</source>
        <translation>{one}偏高；{two}偏低</translation>
    </message>
    <message>
        <source>{one} low</source>
        <translation>{one}偏低</translation>
    </message>
    <message>
        <source>{one} low; {two} high</source>
        <translation>{one}偏低；{two}偏高</translation>
    </message>
    <message>
        <source>{one} low; {two} low</source>
        <translation>{one}偏低；{two}偏低</translation>
    </message>
    <message>
        <source>{outcome} in all draws.</source>
        <translation>所有抽样中{outcome}。</translation>
    </message>
    <message>
        <source>{part} of draws</source>
        <translation>{part} 的抽样</translation>
    </message>
    <message>
        <source>{plot} {low} to {high}</source>
        <translation>{plot} {low} 至 {high}</translation>
    </message>
    <message>
        <source>{plot}, {series}</source>
        <translation>{plot}，{series}</translation>
    </message>
    <message>
        <source>{plot}: {curve}</source>
        <translation>{plot}：{curve}</translation>
    </message>
    <message>
        <source>{plot}: {values}</source>
        <translation>{plot}：{values}</translation>
    </message>
    <message>
        <source>{policy} in &apos;{world}&apos;: {value}</source>
        <translation>“{world}”下的{policy}：{value}</translation>
    </message>
    <message>
        <source>{policy} in &apos;{world}&apos;: {value}, the best</source>
        <translation>“{world}”下的{policy}：{value}，最佳</translation>
    </message>
    <message>
        <source>{policy} in &apos;{world}&apos;: {value}, {regret} from the best</source>
        <translation>“{world}”下的{policy}：{value}，距最佳 {regret}</translation>
    </message>
    <message>
        <source>{policy} is best in all draws.</source>
        <translation>{policy}在所有抽样中最佳。</translation>
    </message>
    <message>
        <source>{policy} is best in all {worlds} worlds.</source>
        <translation>{policy}在全部 {worlds} 个世界情形中最佳。</translation>
    </message>
    <message>
        <source>{policy} is best in the one world that was tried.</source>
        <translation>{policy}在试算的唯一世界情形中最佳。</translation>
    </message>
    <message>
        <source>{policy} is best in {count} of {worlds} worlds; in &apos;{world}&apos; {other} beats it by {difference}, which is still the least worst regret of all.</source>
        <translation>{policy}在 {worlds} 个世界情形中的 {count} 个里最佳；在“{world}”下{other}胜过它 {difference}，但这仍是所有政策中最小的最大遗憾值。</translation>
    </message>
    <message>
        <source>{policy} is best in {count} of {worlds} worlds; in &apos;{world}&apos; {other} beats it by {difference}.</source>
        <translation>{policy}在 {worlds} 个世界情形中的 {count} 个里最佳；在“{world}”下{other}胜过它 {difference}。</translation>
    </message>
    <message>
        <source>{policy} is best in {share} of draws.</source>
        <translation>{policy}在 {share} 的抽样中最佳。</translation>
    </message>
    <message>
        <source>{policy}, mean regret: {regret}</source>
        <translation>{policy}，平均遗憾值：{regret}</translation>
    </message>
    <message>
        <source>{policy}, worst regret: {regret}</source>
        <translation>{policy}，最大遗憾值：{regret}</translation>
    </message>
    <message>
        <source>{range}: {part}%</source>
        <translation>{range}：{part}%</translation>
    </message>
    <message>
        <source>{scope}. {note} Source: {source}, {status}.</source>
        <translation>{scope}。{note}来源：{source}，{status}。</translation>
    </message>
    <message>
        <source>{section} – {page}</source>
        <translation>{section} – {page}</translation>
    </message>
    <message>
        <source>{sentence}.</source>
        <translation>{sentence}。</translation>
    </message>
    <message>
        <source>{series} has no bloc</source>
        <translation>{series} 没有阵营</translation>
    </message>
    <message>
        <source>{series} lies between {low:g} and {high:g} ({unit})</source>
        <translation>{series} 在 {low:g} 与 {high:g}（{unit}）之间</translation>
    </message>
    <message>
        <source>{series} needs a bloc</source>
        <translation>{series} 需要阵营</translation>
    </message>
    <message>
        <source>{series}, 80% of draws</source>
        <translation>{series}，抽样的 80%</translation>
    </message>
    <message>
        <source>{series}, {bloc}</source>
        <translation>{series}，{bloc}</translation>
    </message>
    <message>
        <source>{series}, {month}: {value}</source>
        <translation>{series}，{month}：{value}</translation>
    </message>
    <message>
        <source>{series}, {scenario}</source>
        <translation>{series}，{scenario}</translation>
    </message>
    <message>
        <source>{series}: band as drawn, from</source>
        <translation>{series}：所绘区间，起</translation>
    </message>
    <message>
        <source>{series}: band as drawn, width</source>
        <translation>{series}：所绘区间，宽</translation>
    </message>
    <message>
        <source>{series}: {count} from {source}</source>
        <translation>{series}：{count} 个，来自 {source}</translation>
    </message>
    <message>
        <source>{series}: {values}</source>
        <translation>{series}：{values}</translation>
    </message>
    <message>
        <source>{severity} from {start} for 1 month</source>
        <translation>{severity}，自{start}起 1 个月</translation>
    </message>
    <message>
        <source>{severity} from {start} for {months} months</source>
        <translation>{severity}，自{start}起 {months} 个月</translation>
    </message>
    <message>
        <source>{severity} from {start} on</source>
        <translation>{severity}，自{start}起</translation>
    </message>
    <message>
        <source>{severity} from {start}, 1 month</source>
        <translation>{severity}，自{start}起，1 个月</translation>
    </message>
    <message>
        <source>{severity} from {start}, for good</source>
        <translation>{severity}，自{start}起，不再结束</translation>
    </message>
    <message>
        <source>{severity} from {start}, {months} months</source>
        <translation>{severity}，自{start}起，{months} 个月</translation>
    </message>
    <message>
        <source>{severity} months</source>
        <translation>{severity} 个月</translation>
    </message>
    <message>
        <source>{severity}%</source>
        <translation>{severity}%</translation>
    </message>
    <message>
        <source>{sheet}, page {page} of {pages}</source>
        <translation>{sheet}，第 {page} 页，共 {pages} 页</translation>
    </message>
    <message>
        <source>{shock} is on the timeline.</source>
        <translation>{shock}已在时间轴上。</translation>
    </message>
    <message>
        <source>{shock} {severity} from {month}</source>
        <translation>{shock} {severity}，自{month}</translation>
    </message>
    <message>
        <source>{shock} {severity} from {start}</source>
        <translation>{shock} {severity}，自{start}起</translation>
    </message>
    <message>
        <source>{shock} {severity} from {start} for 1 month</source>
        <translation>{shock} {severity}，自{start}起 1 个月</translation>
    </message>
    <message>
        <source>{shock} {severity} from {start} for {months} months</source>
        <translation>{shock} {severity}，自{start}起 {months} 个月</translation>
    </message>
    <message>
        <source>{shock}, bloc</source>
        <translation>{shock}，阵营</translation>
    </message>
    <message>
        <source>{shock}, duration in months</source>
        <translation>{shock}，持续月数</translation>
    </message>
    <message>
        <source>{shock}, first month</source>
        <translation>{shock}，起始月</translation>
    </message>
    <message>
        <source>{shock}, region</source>
        <translation>{shock}，地区</translation>
    </message>
    <message>
        <source>{shock}, segment</source>
        <translation>{shock}，任务类型</translation>
    </message>
    <message>
        <source>{shock}, {place}</source>
        <translation>{shock}，{place}</translation>
    </message>
    <message>
        <source>{shock}, {severity}, {first} for good</source>
        <translation>{shock}，{severity}，自 {first} 起不再结束</translation>
    </message>
    <message>
        <source>{shock}, {severity}, {first} to {last}</source>
        <translation>{shock}，{severity}，{first} 至 {last}</translation>
    </message>
    <message>
        <source>{shock}. {effect} {note}</source>
        <translation>{shock}。{effect} {note}</translation>
    </message>
    <message>
        <source>{sign}{currency}{number}</source>
        <translation>{sign}{currency}{number}</translation>
    </message>
    <message>
        <source>{sign}{number} points</source>
        <translation>{sign}{number} 点</translation>
    </message>
    <message>
        <source>{sign}{number} {unit}</source>
        <translation>{sign}{number} {unit}</translation>
    </message>
    <message>
        <source>{sign}{number}x</source>
        <translation>{sign}{number}x</translation>
    </message>
    <message>
        <source>{size} KB</source>
        <translation>{size} KB</translation>
    </message>
    <message>
        <source>{size} MB</source>
        <translation>{size} MB</translation>
    </message>
    <message>
        <source>{size} {unit}</source>
        <translation>{size} {unit}</translation>
    </message>
    <message>
        <source>{size}{unit}</source>
        <translation>{size}{unit}</translation>
    </message>
    <message>
        <source>{stamp} · {draws}</source>
        <translation>{stamp} · {draws}</translation>
    </message>
    <message>
        <source>{status}.</source>
        <translation>{status}。</translation>
    </message>
    <message>
        <source>{status}: about this number</source>
        <translation>{status}：关于此数字</translation>
    </message>
    <message>
        <source>{status}; no source gives it.</source>
        <translation>{status}；没有来源给出它。</translation>
    </message>
    <message>
        <source>{subject} comes to {low} in all of these scenarios.</source>
        <translation>{subject}在所有这些情景中都为 {low}。</translation>
    </message>
    <message>
        <source>{subject} comes to {value} at its peak, as in {name}.</source>
        <translation>{subject}峰值为 {value}，与{name}相同。</translation>
    </message>
    <message>
        <source>{subject} comes to {value} at its peak, {amount} above {name}, all through “{cause}”.</source>
        <translation>{subject}峰值为 {value}，比{name}高 {amount}，全部经由“{cause}”。</translation>
    </message>
    <message>
        <source>{subject} comes to {value} at its peak, {amount} above {name}, mostly through “{cause}”.</source>
        <translation>{subject}峰值为 {value}，比{name}高 {amount}，主要经由“{cause}”。</translation>
    </message>
    <message>
        <source>{subject} comes to {value} at its peak, {amount} above {name}.</source>
        <translation>{subject}峰值为 {value}，比{name}高 {amount}。</translation>
    </message>
    <message>
        <source>{subject} comes to {value} at its peak, {amount} below {name}, all through “{cause}”.</source>
        <translation>{subject}峰值为 {value}，比{name}低 {amount}，全部经由“{cause}”。</translation>
    </message>
    <message>
        <source>{subject} comes to {value} at its peak, {amount} below {name}, mostly through “{cause}”.</source>
        <translation>{subject}峰值为 {value}，比{name}低 {amount}，主要经由“{cause}”。</translation>
    </message>
    <message>
        <source>{subject} comes to {value} at its peak, {amount} below {name}.</source>
        <translation>{subject}峰值为 {value}，比{name}低 {amount}。</translation>
    </message>
    <message>
        <source>{subject} comes to {value} at its peak.</source>
        <translation>{subject}峰值为 {value}。</translation>
    </message>
    <message>
        <source>{subject} comes to {value} in {when}, as in {name}.</source>
        <translation>{subject}在{when}为 {value}，与{name}相同。</translation>
    </message>
    <message>
        <source>{subject} comes to {value} in {when}, {amount} above {name}, all through “{cause}”.</source>
        <translation>{subject}在{when}为 {value}，比{name}高 {amount}，全部经由“{cause}”。</translation>
    </message>
    <message>
        <source>{subject} comes to {value} in {when}, {amount} above {name}, mostly through “{cause}”.</source>
        <translation>{subject}在{when}为 {value}，比{name}高 {amount}，主要经由“{cause}”。</translation>
    </message>
    <message>
        <source>{subject} comes to {value} in {when}, {amount} above {name}.</source>
        <translation>{subject}在{when}为 {value}，比{name}高 {amount}。</translation>
    </message>
    <message>
        <source>{subject} comes to {value} in {when}, {amount} below {name}, all through “{cause}”.</source>
        <translation>{subject}在{when}为 {value}，比{name}低 {amount}，全部经由“{cause}”。</translation>
    </message>
    <message>
        <source>{subject} comes to {value} in {when}, {amount} below {name}, mostly through “{cause}”.</source>
        <translation>{subject}在{when}为 {value}，比{name}低 {amount}，主要经由“{cause}”。</translation>
    </message>
    <message>
        <source>{subject} comes to {value} in {when}, {amount} below {name}.</source>
        <translation>{subject}在{when}为 {value}，比{name}低 {amount}。</translation>
    </message>
    <message>
        <source>{subject} comes to {value} in {when}.</source>
        <translation>{subject}在{when}为 {value}。</translation>
    </message>
    <message>
        <source>{subject} falls from {first} in {start} to {last} in {end}, as in {name}.</source>
        <translation>{subject}从{start}的 {first} 降到{end}的 {last}，与{name}相同。</translation>
    </message>
    <message>
        <source>{subject} falls from {first} in {start} to {last} in {end}, {amount} above {name}.</source>
        <translation>{subject}从{start}的 {first} 降到{end}的 {last}，比{name}高 {amount}。</translation>
    </message>
    <message>
        <source>{subject} falls from {first} in {start} to {last} in {end}, {amount} below {name}.</source>
        <translation>{subject}从{start}的 {first} 降到{end}的 {last}，比{name}低 {amount}。</translation>
    </message>
    <message>
        <source>{subject} falls from {first} in {start} to {last} in {end}.</source>
        <translation>{subject}从{start}的 {first} 降到{end}的 {last}。</translation>
    </message>
    <message>
        <source>{subject} is at {last} in {end}, as in {start} and in {name}.</source>
        <translation>{subject}在{end}为 {last}，与{start}及{name}相同。</translation>
    </message>
    <message>
        <source>{subject} is at {last} in {end}, as in {start}, and {amount} above {name}.</source>
        <translation>{subject}在{end}为 {last}，与{start}相同，比{name}高 {amount}。</translation>
    </message>
    <message>
        <source>{subject} is at {last} in {end}, as in {start}, and {amount} below {name}.</source>
        <translation>{subject}在{end}为 {last}，与{start}相同，比{name}低 {amount}。</translation>
    </message>
    <message>
        <source>{subject} is at {last} in {end}, as in {start}.</source>
        <translation>{subject}在{end}为 {last}，与{start}相同。</translation>
    </message>
    <message>
        <source>{subject} lies between {low} ({lowest}) and {high} ({highest}) in these scenarios.</source>
        <translation>在这些情景中，{subject}介于 {low}（{lowest}）与 {high}（{highest}）之间。</translation>
    </message>
    <message>
        <source>{subject} rises from {first} in {start} to {last} in {end}, as in {name}.</source>
        <translation>{subject}从{start}的 {first} 升到{end}的 {last}，与{name}相同。</translation>
    </message>
    <message>
        <source>{subject} rises from {first} in {start} to {last} in {end}, {amount} above {name}.</source>
        <translation>{subject}从{start}的 {first} 升到{end}的 {last}，比{name}高 {amount}。</translation>
    </message>
    <message>
        <source>{subject} rises from {first} in {start} to {last} in {end}, {amount} below {name}.</source>
        <translation>{subject}从{start}的 {first} 升到{end}的 {last}，比{name}低 {amount}。</translation>
    </message>
    <message>
        <source>{subject} rises from {first} in {start} to {last} in {end}.</source>
        <translation>{subject}从{start}的 {first} 升到{end}的 {last}。</translation>
    </message>
    <message>
        <source>{summary}; also {names}</source>
        <translation>{summary}；还有 {names}</translation>
    </message>
    <message>
        <source>{title} ({kind})</source>
        <translation>{title}（{kind}）</translation>
    </message>
    <message>
        <source>{title} ({where}, {who})</source>
        <translation>{title}（{where}，{who}）</translation>
    </message>
    <message>
        <source>{title} ({who})</source>
        <translation>{title}（{who}）</translation>
    </message>
    <message>
        <source>{title}, {plot}, {unit}</source>
        <translation>{title}，{plot}，{unit}</translation>
    </message>
    <message>
        <source>{title}, {unit}</source>
        <translation>{title}，{unit}</translation>
    </message>
    <message>
        <source>{title}, {unit}, month by month</source>
        <translation>{title}，{unit}，逐月</translation>
    </message>
    <message>
        <source>{title}, {unit}. {stamp}</source>
        <translation>{title}，{unit}。{stamp}</translation>
    </message>
    <message>
        <source>{title}: {plot}</source>
        <translation>{title}：{plot}</translation>
    </message>
    <message>
        <source>{unit} less {scenario}</source>
        <translation>{unit}，减去 {scenario}</translation>
    </message>
    <message>
        <source>{unit}, less {name}</source>
        <translation>{unit}，减去{name}</translation>
    </message>
    <message>
        <source>{unit}, log scale</source>
        <translation>{unit}，对数坐标</translation>
    </message>
    <message>
        <source>{unit}, {measure}</source>
        <translation>{unit}，{measure}</translation>
    </message>
    <message>
        <source>{unit}, {measure}, against {name}</source>
        <translation>{unit}，{measure}，相对于{name}</translation>
    </message>
    <message>
        <source>{us:4%} of the developers are in the US and {china:3%} in China, so Chinese models live on US developers.</source>
        <translation>{us:4%} 的开发者在美国，{china:3%} 在中国，因此中国模型靠美国开发者为生。</translation>
    </message>
    <message>
        <source>{user} in another window on this computer</source>
        <translation>{user}（本机另一个窗口）</translation>
    </message>
    <message>
        <source>{user} on {host}</source>
        <translation>{user}（{host}）</translation>
    </message>
    <message>
        <source>{value} ({change})</source>
        <translation>{value}（{change}）</translation>
    </message>
    <message>
        <source>{value} ({note})</source>
        <translation>{value}（{note}）</translation>
    </message>
    <message>
        <source>{value} if left out</source>
        <translation>省略时为 {value}</translation>
    </message>
    <message>
        <source>{value} {unit}</source>
        <translation>{value} {unit}</translation>
    </message>
    <message>
        <source>{value} ±{error}</source>
        <translation>{value} ±{error}</translation>
    </message>
    <message>
        <source>{value}, beyond this map</source>
        <translation>{value}，超出此图</translation>
    </message>
    <message>
        <source>{value}: {text}</source>
        <translation>{value}：{text}</translation>
    </message>
    <message>
        <source>{volume} Mtok; all US {currency}{bill}</source>
        <translation>{volume} Mtok；全用美国 {currency}{bill}</translation>
    </message>
    <message>
        <source>{what}; only in a step with a shock</source>
        <translation>{what}；只用于带有冲击的步骤</translation>
    </message>
    <message>
        <source>{when}  ·  the file before it was saved that day</source>
        <translation>{when}  ·  当天保存之前的文件</translation>
    </message>
    <message>
        <source>{when}  ·  while it was open</source>
        <translation>{when}  ·  打开期间</translation>
    </message>
    <message>
        <source>{when}  ·  {name}, discarded</source>
        <translation>{when}  ·  {name}，已放弃</translation>
    </message>
    <message>
        <source>{where} has {count} characters where {most} are allowed; shorten it</source>
        <translation>{where} 有 {count} 个字符，而允许 {most} 个；请缩短</translation>
    </message>
    <message>
        <source>{where} holds control characters other than line breaks and tabs; remove them</source>
        <translation>{where} 含有换行和制表符以外的控制字符；请删除</translation>
    </message>
    <message>
        <source>{where} holds control characters; remove them</source>
        <translation>{where} 含有控制字符；请删除</translation>
    </message>
    <message>
        <source>{where} holds more than {most} entries; remove some</source>
        <translation>{where} 超过 {most} 个条目；请删除一些</translation>
    </message>
    <message>
        <source>{where} holds {place}, but the step brings no shock; remove it or add the shock</source>
        <translation>{where} 含有 {place}，但该步骤没有带来冲击；请删除它或添加冲击</translation>
    </message>
    <message>
        <source>{where} holds {place}, which is no known place; write the name of a measure or an input in braces, or double the braces</source>
        <translation>{where} 含有 {place}，它不是已知的占位；请在花括号中写指标或输入的名称，或把花括号写成双重</translation>
    </message>
    <message>
        <source>{where} holds {place}, which is no known place; write {guess}, or double the braces</source>
        <translation>{where} 含有 {place}，它不是已知的占位；请写成 {guess}，或把花括号写成双重</translation>
    </message>
    <message>
        <source>{where} is a lever; move it to levers</source>
        <translation>{where} 是杠杆；请移到 levers</translation>
    </message>
    <message>
        <source>{where} is an assumption; move it to assumptions</source>
        <translation>{where} 是假设；请移到 assumptions</translation>
    </message>
    <message>
        <source>{where} is empty; fill it in or remove the entry</source>
        <translation>{where} 是空的；请填写或删除该条目</translation>
    </message>
    <message>
        <source>{where} is missing; add it</source>
        <translation>{where} 缺失；请添加</translation>
    </message>
    <message>
        <source>{where} is missing; add it as &apos;{example}&apos;</source>
        <translation>{where} 缺失；请添加为“{example}”</translation>
    </message>
    <message>
        <source>{where} is no month from {first} to {last}; correct it, such as 2026-04, or remove it</source>
        <translation>{where} 不是 {first} 至 {last} 之间的月份；请更正为 2026-04 这样的写法，或删除</translation>
    </message>
    <message>
        <source>{where} is not a known key; correct or remove it</source>
        <translation>{where} 不是已知的键；请更正或删除</translation>
    </message>
    <message>
        <source>{where} is not a known key; rename it to {guess} or remove it</source>
        <translation>{where} 不是已知的键；请改名为 {guess} 或删除</translation>
    </message>
    <message>
        <source>{where} is not what belongs there; compare it with the schema that &apos;tradewinds schema&apos; prints</source>
        <translation>{where} 不是该处应有的内容；请与“tradewinds schema”输出的结构对照</translation>
    </message>
    <message>
        <source>{where} is of no known {word} ({given}); set {word} to one of {known}</source>
        <translation>{where} 的 {word} 未知（{given}）；请把 {word} 设为 {known} 之一</translation>
    </message>
    <message>
        <source>{where} is of no known {word} ({given}); set {word} to {guess}</source>
        <translation>{where} 的 {word} 未知（{given}）；请把 {word} 设为 {guess}</translation>
    </message>
    <message>
        <source>{where} is the same as {first}; keep one of the two</source>
        <translation>{where} 与 {first} 相同；请保留其中一个</translation>
    </message>
    <message>
        <source>{where} must be 16 hexadecimal digits; remove it, or save the scenario again</source>
        <translation>{where} 必须是 16 位十六进制数字；请删除，或重新保存情景</translation>
    </message>
    <message>
        <source>{where} must be a known name such as {option}, not {given}; correct it</source>
        <translation>{where} 必须是 {option} 这样的已知名称，而不是 {given}；请更正</translation>
    </message>
    <message>
        <source>{where} must be a list in brackets, not {given}; correct it</source>
        <translation>{where} 必须是方括号中的列表，而不是 {given}；请更正</translation>
    </message>
    <message>
        <source>{where} must be a month from {first} to {last}, not {given}; write it like 2027-01</source>
        <translation>{where} 必须是 {first} 至 {last} 之间的月份，而不是 {given}；请写成 2027-01 的样子</translation>
    </message>
    <message>
        <source>{where} must be a number, not {given}; write it without quotes, such as 2.5</source>
        <translation>{where} 必须是数字，而不是 {given}；请不带引号书写，例如 2.5</translation>
    </message>
    <message>
        <source>{where} must be a whole number from {low} to {high}, not {given}; correct it</source>
        <translation>{where} 必须是 {low} 至 {high} 之间的整数，而不是 {given}；请更正</translation>
    </message>
    <message>
        <source>{where} must be an object in braces, not {given}; correct it</source>
        <translation>{where} 必须是花括号中的对象，而不是 {given}；请更正</translation>
    </message>
    <message>
        <source>{where} must be one of {option}, not {given}; correct it</source>
        <translation>{where} 必须是 {option} 之一，而不是 {given}；请更正</translation>
    </message>
    <message>
        <source>{where} must be text in double quotes, not {given}; correct it</source>
        <translation>{where} 必须是双引号中的文本，而不是 {given}；请更正</translation>
    </message>
    <message>
        <source>{where} must be the whole number {value}, not {given}; correct it</source>
        <translation>{where} 必须是整数 {value}，而不是 {given}；请更正</translation>
    </message>
    <message>
        <source>{where} must be {option}, not {given}; correct it</source>
        <translation>{where} 必须是 {option}，而不是 {given}；请更正</translation>
    </message>
    <message>
        <source>{where} must be {unit}, not {given}; convert the value to that unit</source>
        <translation>{where} 的单位必须是 {unit}，而不是 {given}；请把数值换算成该单位</translation>
    </message>
    <message>
        <source>{where} must be {value}, not {given}; correct it</source>
        <translation>{where} 必须是 {value}，而不是 {given}；请更正</translation>
    </message>
    <message>
        <source>{where} must lie between {low:.12g} and {high:.12g} ({unit}), not {given}; correct it</source>
        <translation>{where} 必须在 {low:.12g} 与 {high:.12g}（{unit}）之间，而不是 {given}；请更正</translation>
    </message>
    <message>
        <source>{where} must lie between {low:.12g} and {high:.12g}, not {given}; correct it</source>
        <translation>{where} 必须在 {low:.12g} 与 {high:.12g} 之间，而不是 {given}；请更正</translation>
    </message>
    <message>
        <source>{width} x {height} pixels</source>
        <translation>{width} x {height} 像素</translation>
    </message>
    <message>
        <source>{x_label} {x}; {y_label} {y}: {measure} {value}</source>
        <translation>{x_label} {x}；{y_label} {y}：{measure} {value}</translation>
    </message>
    <message>
        <source>{year}-{month}</source>
        <translation>{year}年{month}月</translation>
    </message>
    <message>
        <source>{zone}: low end</source>
        <translation>{zone}：低端</translation>
    </message>
    <message>
        <source>~{value}</source>
        <translation>~{value}</translation>
    </message>
    <message>
        <source>“China&apos;s AI Ascent” expects green power in western China to become dearer by 2030 while wind and solar make power cheaper in Europe and the US. Here both happen, with Chinese power at the top of the range, and US sites run as lean as the Chinese ones. If so, the price gap in 2030 is {price_gap} instead of {price_gap_baseline}, the Chinese share {chinese_share} instead of {chinese_share_baseline}. Look at the cost by component: how much of China&apos;s advantage was electricity, and how much stays when most of that difference is gone.</source>
        <translation>《China&apos;s AI Ascent》预期到 2030 年中国西部的绿电变贵，而欧洲和美国的风电和光伏使电力变便宜。这里两者都发生，中国电价处于区间顶端，美国站点与中国同样精简。如果如此，2030 年的价差为 {price_gap}，而非 {price_gap_baseline}，中国份额为 {chinese_share}，而非 {chinese_share_baseline}。请看成本构成：中国的优势中有多少是电力，这一差别大部分消失后还剩多少。</translation>
    </message>
    <message>
        <source>“{first}” and “{second}” make about half of the difference each.</source>
        <translation>“{first}”和“{second}”各造成约一半的差异。</translation>
    </message>
    <message>
        <source>“{first}” lowers it by {amount}; “{second}” takes {back} of that back.</source>
        <translation>“{first}”使其降低 {amount}；“{second}”又抵回 {back}。</translation>
    </message>
    <message>
        <source>“{first}” raises it by {amount}; “{second}” takes {back} of that back.</source>
        <translation>“{first}”使其提高 {amount}；“{second}”又抵回 {back}。</translation>
    </message>
    <message>
        <source>“{name}” ({detail}) hardly moves “{measure}”.</source>
        <translation>“{name}”（{detail}）几乎不改变“{measure}”。</translation>
    </message>
    <message>
        <source>“{name}” ({detail}) lowers “{measure}” by {amount}.</source>
        <translation>“{name}”（{detail}）使“{measure}”降低 {amount}。</translation>
    </message>
    <message>
        <source>“{name}” ({detail}) raises “{measure}” by {amount}.</source>
        <translation>“{name}”（{detail}）使“{measure}”提高 {amount}。</translation>
    </message>
    <message>
        <source>“{name}”: {count} changes that together hardly move “{measure}”.</source>
        <translation>“{name}”：{count} 项更改合起来几乎不改变“{measure}”。</translation>
    </message>
    <message>
        <source>“{name}”: {count} changes that together lower “{measure}” by {amount}.</source>
        <translation>“{name}”：{count} 项更改合起来使“{measure}”降低 {amount}。</translation>
    </message>
    <message>
        <source>“{name}”: {count} changes that together raise “{measure}” by {amount}.</source>
        <translation>“{name}”：{count} 项更改合起来使“{measure}”提高 {amount}。</translation>
    </message>
    <message>
        <source>“{text}” can be read as {whole} or as {part}; write it without marks for thousands.</source>
        <translation>“{text}”可以读作 {whole} 或 {part}；请不要写千位分隔符。</translation>
    </message>
    <message>
        <source>“{text}” is not a number.</source>
        <translation>“{text}”不是数字。</translation>
    </message>
    <message>
        <source>• and {count} more</source>
        <translation>• 另有 {count} 个</translation>
    </message>
    <message>
        <source>← → scenario · R replay the last change · B blank · Esc ends</source>
        <translation>← → 情景 · R 重放最后一次更改 · B 黑屏 · Esc 结束</translation>
    </message>
    <message>
        <source>← → step · R replay the change · B blank · Esc ends</source>
        <translation>← → 步骤 · R 重放该更改 · B 黑屏 · Esc 结束</translation>
    </message>
</context>
</TS>

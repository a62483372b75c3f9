"""What a table of policies and their flips come to, in sentences."""

import numpy as np

from planner.analysis.phrases import difference, per_cent
from planner.analysis.robustness import Flips, PolicyTable
from planner.language import mark, say

ALIKE = mark("All policies come to the same in every world.")
EVERYWHERE = mark("{policy} is best in all {worlds} worlds.")
IN_THE_ONE = mark("{policy} is best in the one world that was tried.")
IN_SOME = mark(
    "{policy} is best in {count} of {worlds} worlds; in '{world}' {other} beats it by {difference}.")
SAFE = mark("{policy} is best in {count} of {worlds} worlds; in '{world}' {other} beats it by {difference}, "
            "which is still the least worst regret of all.")
SAFEST = mark("The least worst regret is that of {policy}: {difference}, in '{world}'.")
EVERY_DRAW = mark("{policy} is best in all draws.")
SOME_DRAWS = mark("{policy} is best in {share} of draws.")
BEATEN = mark("At default assumptions {policy} is best; it is beaten in {share} of draws.")
NEVER_BEATEN = mark("At default assumptions {policy} is best; it is beaten in no draw.")


def table_words(table: PolicyTable) -> tuple[str, ...]:
    """The policy that is best in most worlds and what speaks against it, then the safest one."""
    worlds = len(table.worlds)
    if len(table.policies) > 1 and not table.regret.any():
        return (say(ALIKE),)
    wins = (table.regret == 0.0).sum(axis=1)
    leader = int(wins.argmax())
    if wins[leader] == worlds:
        return (say(EVERYWHERE if worlds > 1 else IN_THE_ONE, policy=table.policies[leader], worlds=worlds),)
    worst = int(table.regret[leader].argmax())
    first = say(
        SAFE if table.choice == leader else IN_SOME, policy=table.policies[leader], count=wins[leader],
        worlds=worlds, world=table.worlds[worst].name, other=table.policies[table.best[worst]],
        difference=difference(table.question.measure, table.worst_regret[leader]))
    if table.choice == leader:
        return (first,)
    where = table.worlds[int(table.regret[table.choice].argmax())].name
    return first, say(
        SAFEST, policy=table.policies[table.choice], world=where,
        difference=difference(table.question.measure, table.worst_regret[table.choice]))


def flips_words(flips: Flips) -> tuple[str, ...]:
    """The policy that is best in most draws, then how often the one preferred today is beaten."""
    leader = int(np.argmax(flips.best_share))
    share = float(flips.best_share[leader])
    return (
        say(EVERY_DRAW if share == 1.0 else SOME_DRAWS,
            policy=flips.policies[leader], share=per_cent(share)),
        say(BEATEN if flips.beaten > 0 else NEVER_BEATEN,
            policy=flips.policies[flips.preferred], share=per_cent(flips.beaten)))

"""Laws of cost reproduce worked examples that others published.

Each says where its numbers come from; those that nobody looked up again are said to be from memory.
"""

from typing import Any

import pytest

from planner.evidence import facts
from planner.mechanisms import cost, efficiency, price


def fact(code: str) -> float:
    """A number of the evidence, as it was published."""
    value = next(fact for fact in facts() if fact.id == code).value
    assert value is not None
    return value


class DeepSeek:
    """One day of DeepSeek's own service, DeepSeek-V3/R1 Inference System Overview, 2025-02 (X01).

    Read in the source, except the income: 562,027 USD is from memory, and follows from the others.
    """

    nodes = fact("O097")
    hour = fact("O115")
    cost_a_day = fact("O098")
    profit = fact("O099") / 100
    tokens = 1e3 * (fact("O096") + 168.0)
    """Million a day, prompts and answers."""
    income = 562_027.0

    def throughput(self) -> float:
        """Million tokens per GPU-hour, over the whole day."""
        return self.tokens / (self.nodes * 8 * 24)


def test_what_a_million_tokens_cost_deepseek() -> None:
    """87,072 USD a day for 776 billion tokens: 0.112 USD per million."""
    day = DeepSeek()
    hardware = cost.hardware(day.hour, 1.0, 1.0, 1.0, day.throughput(), 1.0)
    assert hardware * day.tokens == pytest.approx(day.cost_a_day, abs=0.5)
    assert hardware == pytest.approx(0.1122, abs=5e-5)


def test_busy_and_quiet_hours_are_utilisation() -> None:
    """The same day, by the throughput of the mean of 226.75 nodes among the 278 at the peak."""
    day, peak = DeepSeek(), 278.0
    idle_hours_paid = cost.hardware(day.hour, 1.0, 1.0, 1.0, day.throughput(), day.nodes / peak)
    assert idle_hours_paid * day.tokens == pytest.approx(peak * 8 * 24 * day.hour)


def test_the_profit_that_deepseek_states() -> None:
    """545% over cost is a mark-up of 6.45, and that times cost the income it names."""
    day = DeepSeek()
    markup = price.markup(1.0 + day.profit, 1.0, 0.0, 1.0 + day.profit)
    assert markup * day.cost_a_day == pytest.approx(day.income, rel=1e-3)


def test_sglang_on_96_h100() -> None:
    """LMSYS, 2025-05 (X24): 22.3 thousand answer tokens a second per node of eight, 0.20 USD per million.

    The rent of 2 USD an hour is from memory; throughput and result are as LMSYS gives them.
    """
    throughput = 22_300 * 3600 / 1e6 / 8
    assert cost.hardware(2.0, 1.0, 1.0, 1.0, throughput, 1.0) == pytest.approx(0.20, abs=0.005)


def test_a_year_of_electricity_at_a_pue() -> None:
    """Worked example of an online calculator, "Data Center Energy Cost Calculator".

    500 kW of computers, PUE 1.45 and 0.12 USD/kWh make 6,351,000 kWh and 762,120 USD a year.
    """
    tokens = 2_000_000.0
    a_million = 500 * 8760 / tokens
    energy = cost.energy_per_mtok(a_million, 1.0, 1.45, 1.0, 1.0)
    assert energy * tokens == pytest.approx(6_351_000)
    assert energy * 0.12 * tokens == pytest.approx(762_120)


def test_operation_fills_up_the_bill_of_a_site() -> None:
    """With electricity at 65% of it, the bill of that year is 762,120 / 0.65 = 1,172,492 USD."""
    assert 762_120 + cost.operation(6_351_000, 0.12, 0.65) == pytest.approx(1_172_492, abs=0.5)


@pytest.mark.parametrize(("percent_of_before", "unit", "factor"), [
    # Wright, 1936, as textbooks of operations management tabulate it; from memory
    (80, 2, 0.800), (80, 4, 0.640), (80, 8, 0.512), (80, 10, 0.477), (80, 16, 0.410),
    (85, 2, 0.850), (85, 4, 0.7225), (85, 10, 0.583), (90, 10, 0.705), (70, 10, 0.306),
])
def test_learning_curve_of_the_textbooks(percent_of_before: float, unit: int, factor: float) -> None:
    exponent: Any = efficiency.learning_exponent(100.0 - percent_of_before)
    assert unit**-exponent == pytest.approx(factor, abs=5e-4)

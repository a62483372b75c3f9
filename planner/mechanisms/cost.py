"""Cost of a million tokens from energy, operation and hardware."""

from planner.compiled import law


@law
def energy_per_mtok(energy_today, compute, pue, chip_relative, hardware_gain):
    """Energy, kWh/Mtok.

    energy_today   of a Chinese model of today at PUE 1 and its fleet's efficiency, kWh/Mtok
    compute        compute per token relative to that model, 1
    pue            power of the site over power of the computers, 1
    chip_relative  fleet performance per watt over the Chinese fleet's today, 1
    hardware_gain  gain in performance per watt since today, 1
    """
    return energy_today * compute * pue / (chip_relative * hardware_gain)


@law
def operation(energy, electricity_price_today, electricity_share):
    """Operating cost besides electricity, USD/Mtok.

    energy             kWh/Mtok
    electricity_price_today  USD/kWh
    electricity_share  of electricity in operating cost today, 0-1
    """
    return energy * electricity_price_today * (1.0 - electricity_share) / electricity_share


@law
def hardware(hour, recovery, compute, hardware_gain, throughput, utilisation):
    """Hardware cost, USD/Mtok.

    hour           of an accelerator, USD/H100e-hour
    recovery       part of it that the price has to bring in, 1
    compute        compute per token relative to a Chinese model of today, 1
    hardware_gain  gain in price-performance since today, 1
    throughput     of that model at load, Mtok/h per H100e
    utilisation    of the fleet, 0-1
    """
    return hour * recovery * compute / (hardware_gain * throughput * utilisation)

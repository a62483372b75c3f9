"""A sweep's work on the workers of a Dask cluster."""

import asyncio
import logging
import pickle
import time
import warnings
from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING, Any

from planner.errors import printable
from planner.quantities import Values
from planner.sweep.plan import Plan
from planner.sweep.work import Blocks, rows
from planner.version import MODEL_VERSION, VERSION

if TYPE_CHECKING:
    from distributed import Client, Future

_REACH = 10.0
"""Seconds within which a scheduler must answer."""
_WITHOUT_WORKERS = 60.0
"""Seconds that a sweep waits for a worker to come or to come back."""
_RETRIES = 3
"""Tries more for a block that failed: a worker may have been short of memory."""
_ENDED = ("error", "cancelled")
_LOOK = 0.05
_NAMES = ("distributed", "distributed.client", "distributed.gc", "tornado", "tornado.application", "asyncio")

Answer = tuple[str, Values | None]
Found = tuple["Future[Answer]", Any]


class ClusterError(Exception):
    """A cluster that cannot do the work. str() is one sentence with the remedy."""


def on_cluster(plan: Plan, address: str) -> Blocks:
    """All blocks as the workers finish them; what is lost with a worker is made again by another.

    address  of the scheduler, such as ``tcp://10.0.0.1:8786``. Its messages are unpickled, so it must
             be trusted

    The numbers are those of ``work.here``, bit for bit, on processors and C libraries of one kind.
    Raises ClusterError where it cannot go on.
    """
    try:
        import distributed
    except ImportError:
        raise ClusterError(
            "A sweep on a cluster needs Dask, which is not installed; "
            "install it with pip install 'tradewinds[cluster]'.") from None
    _hush()
    _reach(address)
    try:
        with distributed.Client(address, timeout=_REACH, set_as_default=False) as client:
            yield from _answers(client, plan, address)
    except OSError:
        raise _gone(address) from None


def answer(version: str, plan: bytes, points: range) -> Answer:
    """What a worker sends back: its version, and the rows if it is the version that asks."""
    own = _version()
    return own, rows(pickle.loads(plan), points) if own == version else None


def _work(plan: Plan) -> Callable[[range], Answer]:
    """The answer to a block as a nested function: Dask sends it by value, so a scheduler need not know us."""
    version, data = _version(), pickle.dumps(plan)

    def work(points: range) -> Answer:
        from planner.sweep.cluster import answer

        return answer(version, data, points)
    return work


def _version() -> str:
    return f"{VERSION} with model {MODEL_VERSION}"


def _hush() -> None:
    """Keep Dask's own log off the screen: what matters of it is said in a sentence."""
    for name in _NAMES:
        logging.getLogger(name).setLevel(logging.CRITICAL + 1)
    warnings.filterwarnings("ignore", module=r"distributed\.")


def _reach(address: str) -> None:
    """See whether a scheduler answers; a client by itself would wait for ever for a silent one."""
    from distributed.core import rpc

    async def greet() -> None:
        async with rpc(address, timeout=_REACH) as scheduler:
            await asyncio.wait_for(scheduler.identity(n_workers=0), _REACH)

    name = printable(address, 200)
    try:
        asyncio.run(greet())
    except OSError:
        raise ClusterError(
            f"No scheduler answers at {name} within {_REACH:g} seconds; "
            "see that it runs and that its address is right.") from None
    except (ValueError, TypeError) as error:
        raise ClusterError(
            f"'{name}' is not the address of a scheduler ({printable(str(error), 200)}); "
            "write it like tcp://10.0.0.1:8786.") from None


def _answers(client: "Client", plan: Plan, address: str) -> Blocks:
    from distributed import as_completed

    blocks = plan.blocks()
    # the plan goes with every block and is not scattered, so it cannot be lost with a worker
    futures = client.map(_work(plan), blocks, pure=False, retries=_RETRIES)
    of = dict(zip((future.key for future in futures), blocks, strict=True))
    waiting = as_completed(futures, loop=client.loop, with_results=True, raise_errors=False)
    del futures  # a block that has been fetched is let go by the workers
    for future, result in _fetched(client, waiting):
        if _is_answer(result) or future.status in _ENDED:
            yield of[future.key], _checked(future, result, address)
        else:
            waiting.add(future)  # its worker died before the answer was fetched; it is worked out again


def _fetched(client: "Client", waiting: Any) -> Iterator[Found]:
    """Futures with what became of them. Raises ClusterError if nobody is left to work on them."""
    alone_since: float | None = None
    looked = time.monotonic()
    while waiting.count():
        yield from waiting.next_batch(block=False)
        if time.monotonic() > looked + 1.0:
            looked = time.monotonic()
            alone_since = None if client.nthreads() else alone_since or looked
        if alone_since is not None and looked - alone_since >= _WITHOUT_WORKERS:
            raise ClusterError(
                f"The cluster has had no workers for {_WITHOUT_WORKERS:g} seconds; "
                "start some and run the sweep again.")
        time.sleep(_LOOK)


def _is_answer(result: Any) -> bool:
    """Whether a block's answer has come, whatever has become of its worker since."""
    return isinstance(result, tuple) and len(result) == 2 and isinstance(result[0], str)


def _checked(future: "Future[Answer]", result: Any, address: str) -> Values:
    """The rows that a worker sent. Raises ClusterError if it could not make them, or not these."""
    if not _is_answer(result):
        raise _failed(result[1]) if future.status == "error" else _gone(address)
    version, values = result
    if values is None:
        raise ClusterError(
            f"A worker has Tradewinds {printable(version)} and this is {_version()}; "
            "install the same version on every worker.")
    found: Values = values
    return found


def _failed(error: BaseException) -> ClusterError:
    from distributed import KilledWorker

    if isinstance(error, KilledWorker):
        return ClusterError(
            "Several workers died at the same part of the sweep; give them more memory and run it again.")
    if isinstance(error, ImportError):
        return ClusterError(
            f"A worker cannot load Tradewinds ({printable(str(error), 200)}); "
            f"install version {VERSION} on every worker.")
    return ClusterError(
        f"A worker could not do its part ({type(error).__name__}: {printable(str(error), 200)}); "
        "see to the worker and run the sweep again.")


def _gone(address: str) -> ClusterError:
    return ClusterError(
        f"The scheduler at {printable(address, 200)} went away before the sweep was done; "
        "start it and run the sweep again.")

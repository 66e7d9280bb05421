"""What works here, what does not, why, and what to do about it.

Asks every row of every table of engines, the sound devices, the system's libraries, the screen,
the models, the user's folders and the hardware. Answers within a second (two where a driver
hangs): nothing heavy is imported, and what may hang is asked in a process of its own, with a time
limit. Loads no engine: one that says it can work is believed here.
"""

from __future__ import annotations

import functools
import importlib
import json
import sys
from collections.abc import Callable, Iterable, Iterator, Mapping
from concurrent.futures import ThreadPoolExecutor
from dataclasses import asdict, dataclass
from typing import TYPE_CHECKING, Any

from assistant import surroundings
from assistant.config import Settings
from assistant.profile import probe_machine
from assistant.surroundings import PATIENCE_SECONDS, SET_UP_AGAIN, Check, Weight
from talking_head.backends import Availability, Engine
from talking_head.errors import ConfigError
from talking_head.said import said

if TYPE_CHECKING:
    from assistant.models import Store
    from assistant.planning.plan import Plan


@dataclass(frozen=True, slots=True)
class StageTable:
    """Where a stage's engines are listed.

    `table`: "module:NAME", imported when it is asked. `config`: what its probes are given.
    `wanted`: the name of the engine that the settings ask for, or "auto".
    """

    area: str
    table: str
    config: Callable[[Settings], Any]
    wanted: Callable[[Settings], str]
    weight: Weight = "must"

    def rows(self) -> list[Engine[Any, Any]]:
        """The engines, best first. Raises ImportError."""
        module, _, name = self.table.partition(":")
        table = getattr(importlib.import_module(module), name)
        return list(table.values() if isinstance(table, Mapping) else table)


def diagnose(settings: Settings, refused: ConfigError | None = None) -> list[Check]:
    """Look at everything; never raises.

    `refused`: why the user's settings could not be used; `settings` are the defaults then.
    """
    _planned.cache_clear()
    with ThreadPoolExecutor(2) as slow:
        sound = slow.submit(surroundings.sound_devices, settings)
        machine = slow.submit(probe_machine, PATIENCE_SECONDS)
        return [
            *_stages(settings),
            *sound.result(),
            *surroundings.system_libraries(),
            surroundings.screen(),
            *surroundings.models(settings),
            surroundings.settings_file(refused),
            *surroundings.folders(),
            *surroundings.computer(machine.result(), settings),
        ]


def conversation_possible(checks: Iterable[Check]) -> bool:
    """Whether nothing is missing that a conversation needs."""
    return all(check.ok for check in checks if check.weight == "must")


def run(settings: Settings, *, as_json: bool = False, refused: ConfigError | None = None) -> int:
    """Print the diagnosis. Returns the exit code: 0 when a conversation is possible, else 1."""
    checks = diagnose(settings, refused)
    possible = conversation_possible(checks)
    if as_json:
        report = {"conversation_possible": possible, "checks": [asdict(c) for c in checks]}
        print(json.dumps(report, indent=2))
    else:
        from assistant.doctor_report import report_text

        print(report_text(checks, possible, sys.stdout.encoding or "ascii"))
    return 0 if possible else 1


# Engines


@functools.lru_cache(maxsize=1)
def _planned(settings: Settings) -> tuple[Plan, Store]:
    """The plan, made once for all stages: the graphics driver may be slow to answer."""
    from assistant.models import Store
    from assistant.planning.this_machine import planned

    store = Store()
    return planned(settings, store), store


def _recogniser_options(settings: Settings) -> Any:
    from assistant.assembly.recogniser_options import recogniser_options

    return recogniser_options(settings, *_planned(settings))


def _brain_options(settings: Settings) -> Any:
    from assistant.assembly.brain_options import brain_options

    return brain_options(settings, *_planned(settings))


def _voice_options(settings: Settings) -> Any:
    from assistant.assembly.voice_options import voice_options

    return voice_options(settings, *_planned(settings))


def _render_settings(settings: Settings) -> Any:
    from assistant.assembly.face_options import render_settings

    return render_settings(settings.talking_head)


def _voice_wanted(settings: Settings) -> str:
    """The engine that is named, or the one whose voice is ("flite:rms")."""
    named = settings.tts.engine
    return named if named != "auto" else settings.tts.voice.partition(":")[0]


def _nothing(_: Settings) -> None:
    """For engines whose probes need to be told nothing."""


STAGES = (
    StageTable("Notices speech", "assistant.vad:DETECTORS", _nothing, lambda s: s.vad.engine),
    StageTable(
        "Understands", "assistant.asr:RECOGNISERS", _recogniser_options, lambda s: s.asr.engine
    ),
    StageTable("Answers", "assistant.llm:BRAINS", _brain_options, lambda s: s.llm.engine),
    StageTable("Speaks", "assistant.tts:VOICES", _voice_options, _voice_wanted),
    StageTable(
        "Shows its face",
        "talking_head.renderer:RENDERERS",
        _render_settings,
        lambda s: s.talking_head.engine,
        "should",
    ),
    StageTable(
        "Finds faces",
        "talking_head.face:FACE_DETECTORS",
        _render_settings,
        lambda _: "auto",
        "should",
    ),
)


def _stages(settings: Settings) -> Iterator[Check]:
    """Every stage's engines, and whose key a server is given."""
    for table in STAGES:
        yield from _stage(table, settings)
        if table.area == "Answers" and settings.llm.server.url is not None:
            yield surroundings.server_key(settings.llm.server.url)


def _stage(table: StageTable, settings: Settings) -> Iterator[Check]:
    """A row for each engine of a stage, best first, and one more where none can serve."""
    wanted = table.wanted(settings)
    try:
        rows = table.rows()
    except Exception as error:  # whatever is broken there: the doctor must not fall ill itself
        yield Check(table.area, "nothing", False, "", str(error), SET_UP_AGAIN, table.weight)
        return
    if wanted != "auto" and wanted not in {row.name for row in rows}:
        reason = said("it is chosen in the settings, but this version does not have it yet")
        yield Check(table.area, wanted, False, "", reason, said("Choose auto, or one of these."))
    config = functools.cache(table.config)  # it may look at the machine: once is enough
    served = False
    for row in sorted(rows, key=lambda row: row.name != wanted):  # stable: best first
        can = _probed(row, config, settings)
        used = can.ok and not served
        served = served or can.ok
        weight: Weight = "should" if row.built_in or row.name == wanted else "may"
        label = row.label
        if can.ok and can.reason:
            label = said("{label}: {reason}", label=row.label, reason=can.reason)
        yield Check(table.area, row.name, can.ok, label, can.reason, can.fix, weight, used)
    if not served:
        reason = said("none of these can serve")
        yield Check(table.area, "nothing", False, "", reason, said("See above."), table.weight)


def _probed(
    row: Engine[Any, Any], config: Callable[[Settings], Any], settings: Settings
) -> Availability:
    try:
        return row.probe(config(settings))
    except Exception as error:
        return Availability(False, said("asking it failed: {error}", error=error), SET_UP_AGAIN)

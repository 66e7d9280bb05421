"""From the settings to how it listens: when speech begins and ends, who is meant, whether a voice
over its own interrupts it."""

from __future__ import annotations

import logging
from collections.abc import Callable

from assistant.conduct.manners import Manners
from assistant.config import Settings
from assistant.duplex.turn_model import SmartTurn, TurnModel
from assistant.duplex.wake import WakeSettings
from assistant.echo import EchoCanceller
from assistant.echo import probe as can_cancel_echo
from assistant.segmenter import SegmenterSettings
from player.player import Player
from player.sound_player import SoundPlayer
from talking_head.errors import VisavisError

log = logging.getLogger(__name__)

LEAD_SECONDS = 0.25
"""Of silence before speech that a recogniser is given."""


def hearing(settings: Settings) -> SegmenterSettings:
    """When speech begins and ends."""
    ears = settings.vad
    return SegmenterSettings(
        start_threshold=ears.threshold,
        stop_threshold=0.7 * ears.threshold,
        min_speech=ears.min_speech_seconds,
        end_silence=ears.end_silence_seconds,
        pre_roll=ears.pre_roll_seconds,
        lead=LEAD_SECONDS,
        max_utterance=ears.max_utterance_seconds,
    )


def waking(settings: Settings) -> WakeSettings:
    """When what is said is said to us."""
    taking = settings.turn_taking
    return WakeSettings(
        taking.mode,
        (taking.wake_word or settings.assistant.name,),
        taking.follow_up_seconds,
        60.0 * taking.sleep_after_minutes,
    )


def manners(settings: Settings, player: Player, real_time: bool) -> Manners:
    """How it converses. `real_time`: see Manners."""
    return Manners(
        barge_in=_may_barge_in(settings, player),
        speculates=settings.turn_taking.speculation and real_time,
        wake=waking(settings),
        real_time=real_time,
        language=settings.asr.main_language,
        first_words=settings.assistant.first_phrase_words,
    )


def turn_model(settings: Settings) -> TurnModel | None:
    """What hears whether a turn sounds over; None where it is not wanted or cannot be had."""
    if not settings.turn_taking.semantic:
        return None
    try:
        return SmartTurn()
    except VisavisError as error:
        log.warning("Silence alone will tell when someone has finished: %s", error)
        return None


def echo_canceller(
    settings: Settings, player: Player, on_none: Callable[[VisavisError], None]
) -> EchoCanceller | None:
    """What takes our own voice out of what is heard, None where nothing can; `on_none` is told why
    where it was wanted and should have worked."""
    if not settings.audio.echo_cancellation or not isinstance(player, SoundPlayer):
        return None
    try:
        return EchoCanceller(player.tap)
    except VisavisError as error:
        on_none(error)
        return None


def _may_barge_in(settings: Settings, player: Player) -> bool:
    """As it is set; by itself where our own voice can be taken out of what is heard."""
    wanted = settings.audio.barge_in
    if isinstance(wanted, bool):
        return wanted
    cancels = settings.audio.echo_cancellation and can_cancel_echo().ok
    return cancels and isinstance(player, SoundPlayer)

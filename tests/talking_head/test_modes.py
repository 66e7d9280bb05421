"""What a quality mode means on a machine, and that it says why."""

from __future__ import annotations

from dataclasses import replace
from fractions import Fraction

import pytest

from assistant.config import Settings
from talking_head.backends import AVAILABLE, Availability
from talking_head.errors import InputError
from talking_head.modes import LOOKS, MODE_NAMES, Installed, Look, Wishes, resolve
from talking_head.mp4 import ENCODERS

NO_WEIGHTS = Availability(False, "its weights are not here", "Get the weights.")
LAPTOP = Installed(
    {"wav2lip": NO_WEIGHTS, "builtin": AVAILABLE, "still": AVAILABLE}, enhancement=NO_WEIGHTS
)
WITH_WAV2LIP = replace(LAPTOP, engines={**LAPTOP.engines, "wav2lip": AVAILABLE})
WORKSTATION = replace(WITH_WAV2LIP, cuda=True, nvenc=True, enhancement=AVAILABLE)


def codec_options(plan):
    """What the encoder itself is told."""
    encoder = next(one for one in ENCODERS if one.name == plan.encoding.encoder)
    return encoder.options(plan.encoding.preset, plan.encoding.crf, plan.encoding.bitrate)


@pytest.mark.parametrize(
    ("mode", "machine", "encoder", "options", "bitrate"),
    [
        ("real_time", LAPTOP, "libx264", {"preset": "ultrafast"}, 2_000_000),
        ("real_time", WORKSTATION, "h264_nvenc", {"preset": "p1"}, 2_000_000),
        ("high_quality", LAPTOP, "libx264", {"preset": "slow", "crf": "18"}, None),
        ("high_quality", WORKSTATION, "h264_nvenc", {"preset": "p7"}, 6_000_000),
        ("standard", LAPTOP, "libx264", {"preset": "veryfast", "crf": "20"}, None),
        ("high", LAPTOP, "libx264", {"preset": "veryfast", "crf": "20"}, None),
    ],
)
def test_a_mode_sets_the_encoder_as_designed(mode, machine, encoder, options, bitrate):
    plan = resolve(mode, machine)

    assert plan.encoding.encoder == encoder
    assert codec_options(plan) == options
    assert plan.encoding.bitrate == bitrate


def test_standard_and_high_set_size_rate_and_model_the_others_leave_them_as_set():
    own = Look((640, 480), Fraction(24), "wav2lip_gan")

    looks = {mode: resolve(mode, LAPTOP, Wishes(own)) for mode in MODE_NAMES}

    seen = {mode: Look(plan.size, plan.fps, plan.model) for mode, plan in looks.items()}
    assert seen == {
        "standard": Look((1280, 720), Fraction(25), "wav2lip"),
        "high": Look((1920, 1080), Fraction(30), "wav2lip_gan"),
        "real_time": own,
        "high_quality": own,
        "auto": own,
    }


def test_size_and_rate_that_are_asked_for_win_over_every_mode():
    for mode in MODE_NAMES:
        plan = resolve(mode, LAPTOP, Wishes(size=(256, 256), fps=Fraction(12)))

        assert (plan.size, plan.fps) == ((256, 256), 12)


def test_the_settings_and_the_table_mean_the_same_by_standard_and_high():
    head = Settings().talking_head
    for mode, look in LOOKS.items():
        quality = getattr(head, mode)
        assert (quality.resolution.width, quality.resolution.height) == look.size
        assert (quality.fps, quality.model) == (look.fps, look.model)


def test_a_mode_takes_the_best_engine_here_and_says_what_it_did_without():
    # given a machine with nothing downloaded
    plan = resolve("real_time", LAPTOP)

    # then the built-in face serves, the picture stands by, and both better ones are accounted for
    assert plan.engines == ("builtin", "still")
    (reason,) = plan.reasons
    assert "SadTalker is not part of this version" in reason
    assert "Wav2Lip cannot be used (its weights are not here)" in reason
    assert "Get the weights." in reason


def test_an_engine_joins_its_mode_by_being_installed():
    # given an engine that the table names and that came later
    machine = replace(LAPTOP, engines={"sadtalker": AVAILABLE, **WITH_WAV2LIP.engines})

    assert resolve("real_time", machine).engines == ("sadtalker", "wav2lip", "builtin", "still")
    assert resolve("standard", machine).engines == ("wav2lip", "builtin", "still")


@pytest.mark.parametrize(
    ("missing", "change"),
    [
        ("NVIDIA card", {"cuda": False}),
        ("trained weights", {"engines": LAPTOP.engines}),
        ("face enhancement", {"enhancement": Availability(False, "it is not here")}),
    ],
)
def test_auto_is_high_quality_only_where_nothing_is_missing(missing, change):
    assert resolve("auto", WORKSTATION).mode == "high_quality"

    plan = resolve("auto", replace(WORKSTATION, **change))

    assert plan.mode == "real_time"
    assert missing in plan.reasons[0]
    assert sum(word in plan.reasons[0] for word in ("NVIDIA", "trained", "enhancement")) == 1


def test_faces_are_refined_on_a_card_and_elsewhere_only_on_request():
    without_card = replace(WORKSTATION, cuda=False)

    assert resolve("high_quality", WORKSTATION).enhance
    assert resolve("high_quality", without_card, Wishes(enhance=True)).enhance
    unasked = resolve("high_quality", without_card)

    assert not unasked.enhance
    assert "Ask for it" in unasked.reasons[-1]


@pytest.mark.parametrize("mode", ["real_time", "standard"])
def test_quick_modes_never_refine_faces(mode):
    assert not resolve(mode, WORKSTATION, Wishes(enhance=True)).enhance


def test_refining_that_is_not_here_is_not_promised():
    plan = resolve("high", WITH_WAV2LIP, Wishes(enhance=True))

    assert not plan.enhance
    assert "Without face enhancement" in plan.reasons[-1]


def test_an_engine_asked_for_by_name_serves_alone():
    assert resolve("high", WORKSTATION, Wishes(engine="still")).engines == ("still",)


@pytest.mark.parametrize(
    ("mode", "engine", "words"),
    [
        ("hihg", "auto", "Did you mean high?"),
        ("cinema", "auto", "real_time, high_quality, standard, high and auto"),
        ("real-time", "auto", "Did you mean real_time?"),
        ("standard", "bultin", "Did you mean builtin?"),
        ("standard", "wav2lip", "its weights are not here. Get the weights."),
        ("standard", "sadtalker", "SadTalker is not part of this version"),
    ],
)
def test_what_is_not_there_is_told_with_what_is(mode, engine, words):
    with pytest.raises(InputError) as raised:
        resolve(mode, LAPTOP, Wishes(engine=engine))

    assert words in str(raised.value)


def test_a_machine_where_nothing_works_is_told_so():
    with pytest.raises(InputError, match="No face engine works here"):
        resolve("auto", Installed({"still": NO_WEIGHTS}, NO_WEIGHTS))


def test_plans_speak_in_sentences():
    for mode in MODE_NAMES:
        for machine in (LAPTOP, WITH_WAV2LIP, WORKSTATION):
            assert all(r.endswith(".") and ".." not in r for r in resolve(mode, machine).reasons)

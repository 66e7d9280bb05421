"""XTTS streams from files in their real format, and stays away without licence and consent.

It is loaded in this process, where Coqui is imported once: through a process of its own, as the
program loads it, where what it says of itself has to come through (test_speakers_…).
"""

from __future__ import annotations

import json
import shutil
from argparse import Namespace
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest

import tiny_xtts
from assistant.agreements import Agreements, agreements, clip_key
from assistant.commands import voice as voice_command
from assistant.commands.command_line import parser
from assistant.config import Settings, with_changes
from assistant.tts import XTTS, VoiceOptions, coqui_import, xtts
from talking_head.errors import EngineFailed, EngineUnavailable, InputError, OutOfMemory
from talking_head.media import AudioChunk
from talking_head.sound_file import write_wav
from talking_head.turn import Cancelled, Turn

pytestmark = pytest.mark.skipif(not coqui_import.installed().ok, reason="Coqui is not installed")


@pytest.fixture(scope="module")
def model(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tiny_xtts.build(tmp_path_factory.mktemp("xtts"), tokens=26)


@pytest.fixture
def agreed(tmp_path: Path) -> Agreements:
    """The licence was accepted."""
    agreements = Agreements(tmp_path / "agreements.json")
    agreements.give(xtts.AGREED, "the licence", "2026-11-21")
    return agreements


@pytest.fixture(scope="module")
def clip(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return recording(tmp_path_factory.mktemp("clip") / "anna.wav", 4.0)


def recording(path: Path, seconds: float, level: float = 0.3) -> Path:
    noise = np.random.default_rng(1).standard_normal(round(seconds * 16_000))
    write_wav(path, AudioChunk((level * np.tanh(noise)).astype(np.float32), 16_000))
    return path


def options(model: Path, agreements: Agreements, voice: str = "", **more: object) -> VoiceOptions:
    return VoiceOptions(
        voice, models={"xtts": model}, devices={"xtts": "cpu"}, agreements=agreements, **more
    )  # type: ignore[arg-type]


@pytest.fixture(scope="module")
def voice(model: Path) -> Iterator[xtts.Xtts]:
    agreements = Agreements(model / "agreements.json")
    agreements.give(xtts.AGREED, "the licence", "2026-11-21")
    made = xtts.Xtts(options(model, agreements))
    yield made
    made.close()


def test_without_the_accepted_licence_it_stays_away_and_says_how_to_accept(model) -> None:
    available = XTTS.probe(options(model, Agreements()))
    assert "non-commercial" in available.reason
    assert "visavis voice licence" in available.fix
    with pytest.raises(EngineUnavailable):
        xtts.Xtts(options(model, Agreements()))


def test_a_voice_is_cloned_only_with_consent_for_that_recording(model, agreed, clip) -> None:
    """Given consent for one recording, then another under the same name has none."""
    available = XTTS.probe(options(model, agreed, clip=clip))
    assert "agrees to be cloned" in available.reason
    assert f"visavis voice clone {clip}" in available.fix
    agreed.give(clip_key(clip), "yes", "now")
    assert XTTS.probe(options(model, agreed, clip=clip)).ok
    other = shutil.copy(clip, clip.with_name("copy.wav"))
    assert XTTS.probe(options(model, agreed, clip=Path(other))).ok  # the same voice
    recording(Path(other), 5.0)
    assert not XTTS.probe(options(model, agreed, clip=Path(other))).ok
    assert "cannot be read" in XTTS.probe(options(model, agreed, clip=Path("no.wav"))).reason


def test_a_sentence_streams_in_chunks_that_end_with_the_gap(voice) -> None:
    speeches = list(voice.speak("The big boat moved past the map.", Turn()))
    assert len(speeches) >= 3  # the first long before the last
    assert [speech.more for speech in speeches] == [True] * (len(speeches) - 1) + [False]
    assert {speech.audio.rate for speech in speeches} == {24_000}
    assert speeches[0].audio.seconds < 1
    sound = np.concatenate([speech.audio.samples for speech in speeches])
    assert 0.05 < np.abs(sound).max() < 0.9
    assert not sound[-4000:].any()


def test_a_cancel_is_felt_at_the_next_chunk(voice) -> None:
    turn = Turn()
    speaking = voice.speak("The big boat moved past the map.", turn)
    next(speaking)
    turn.cancel()
    with pytest.raises(Cancelled):
        next(speaking)
    assert next(voice.speak("And on.", Turn())).audio.seconds > 0.1


def test_a_cloned_voice_is_another_than_a_stored_one(voice, model, agreed, clip) -> None:
    agreed.give(clip_key(clip), "yes", "now")
    cloned = xtts.Xtts(options(model, agreed, clip=clip))
    assert voice._voice[1].shape == cloned._voice[1].shape
    assert not np.allclose(voice._voice[1].numpy(), cloned._voice[1].numpy(), atol=0.01)
    assert next(cloned.speak("Hello.", Turn())).audio.seconds > 0.1


@pytest.mark.parametrize(("seconds", "level"), [(1.0, 0.3), (5.0, 0.0001)])
def test_a_recording_that_tells_no_voice_is_refused(model, agreed, tmp_path, seconds, level):
    short = recording(tmp_path / "short.wav", seconds, level)
    agreed.give(clip_key(short), "yes", "now")
    with pytest.raises(EngineUnavailable, match="too short or too quiet"):
        xtts.Xtts(options(model, agreed, clip=short))


def test_a_recording_that_is_no_sound_is_refused(model, agreed, tmp_path) -> None:
    text = tmp_path / "voice.wav"
    text.write_text("no sound")
    agreed.give(clip_key(text), "yes", "now")
    with pytest.raises(EngineUnavailable, match=r"voice\.wav"):
        xtts.Xtts(options(model, agreed, clip=text))


def test_speakers_and_languages_are_known_by_name(model, agreed) -> None:
    with pytest.raises(EngineUnavailable, match="no speaker “Bob”") as caught:
        XTTS.load(options(model, agreed, "xtts:Bob"))
    assert "Ana Florence, Tom" in caught.value.fix
    assert "does not speak “fi”" in XTTS.probe(options(model, agreed, language="fi")).reason
    assert XTTS.probe(options(model, agreed, language="de")).ok


def test_memory_that_runs_out_in_the_middle_of_a_sentence_is_named(voice, monkeypatch) -> None:
    real, calls = voice._network.hifigan_decoder.forward, []

    def full(*given: object, **more: object) -> object:
        calls.append(given)
        if len(calls) > 1:
            raise RuntimeError("CUDA out of memory. Tried to allocate 2 GiB")
        return real(*given, **more)

    monkeypatch.setattr(voice._network.hifigan_decoder, "forward", full)
    speaking = voice.speak("The big boat moved past the map.", Turn())
    assert next(speaking).more
    with pytest.raises(OutOfMemory, match="not enough memory for a sentence of Coqui XTTS"):
        list(speaking)


def test_what_its_tokens_cannot_hold_is_an_error_of_its_own(voice, monkeypatch) -> None:
    monkeypatch.setattr(voice, "_limit", 5000)
    with pytest.raises(EngineFailed, match="could not speak"):
        list(voice.speak("word and " * 150, Turn()))


@pytest.mark.parametrize(
    ("name", "spoil", "why"),
    [
        ("vocab.json", Path.unlink, r"vocab\.json is missing"),
        ("model.pth", lambda p: p.write_bytes(p.read_bytes()[:1000]), "cut short or damaged"),
        ("speakers_xtts.pth", Path.unlink, "is missing, and no recording is set"),
        ("speakers_xtts.pth", lambda p: p.write_bytes(b"none"), "is damaged"),
        ("config.json", lambda p: p.write_text(p.read_text().replace("32", "48")), "do not fit"),
    ],
)
def test_files_that_are_missing_or_wrong_are_told(model, agreed, tmp_path, name, spoil, why):
    broken = tmp_path / "xtts"
    broken.mkdir()
    for file in model.iterdir():  # the weights are large: linked, and copied where they are spoilt
        (broken / file.name).symlink_to(file)
    (broken / name).unlink()
    spoil(Path(shutil.copy(model / name, broken / name)))
    with pytest.raises(EngineUnavailable, match=why):
        xtts.Xtts(options(broken, agreed))


def test_the_weights_are_left_as_they_were_downloaded(model, voice) -> None:
    """Coqui would write them anew, and no checksum would hold."""
    assert (model / "model.pth").stat().st_mtime <= (model / "speakers_xtts.pth").stat().st_mtime


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("VISAVIS_HOME", str(tmp_path))
    return tmp_path


def visavis(*words: str) -> int:
    args = parser().parse_args(["voice", *words])
    return int(args.run(args))


def test_the_licence_is_shown_and_accepted_once(home, capsys) -> None:
    with pytest.raises(InputError, match="nobody to ask"):
        visavis("licence")
    assert not agreements().given(xtts.AGREED)
    assert visavis("licence", "--accept") == 0
    assert "non-commercial" in capsys.readouterr().out
    assert agreements().given(xtts.AGREED)
    assert visavis("licence") == 0
    assert "You have accepted it." in capsys.readouterr().out


def test_a_recording_becomes_the_voice_only_after_a_yes(home, clip, capsys, monkeypatch) -> None:
    monkeypatch.setattr(voice_command.sys.stdin, "isatty", lambda: True)
    monkeypatch.setattr("builtins.input", lambda _: "no")
    assert visavis("clone", str(clip)) == 1
    assert not (home / "config" / "config.yaml").exists()
    monkeypatch.setattr("builtins.input", lambda _: "yes")
    assert visavis("clone", str(clip)) == 0
    assert agreements().given(clip_key(clip))
    assert str(clip) in (home / "config" / "config.yaml").read_text()
    kept = json.loads((home / "data" / "agreements.json").read_text())
    assert str(clip) in kept[clip_key(clip)]["words"]


def test_the_voices_that_speak_here_are_listed(home, capsys) -> None:
    assert visavis("list") == 0
    listed = capsys.readouterr().out
    assert "espeak:en-us" in listed
    assert "xtts:" not in listed  # no model
    assert "visavis models get xtts-v2 fetches it" in listed
    assert "not accepted yet" in listed
    assert "no recording is set" in listed


def test_what_xtts_has_and_still_wants_is_listed(home, model, clip, capsys) -> None:
    """Given its model here, the licence accepted, and a recording nobody was asked about yet."""
    settings = with_changes(Settings(), {"tts.model": str(model), "tts.clip": str(clip)})
    agreements().give(xtts.AGREED, "the licence", "2026-11-21")

    def listed() -> str:
        assert voice_command.main(Namespace(action=voice_command._list), settings) == 0
        return " ".join(capsys.readouterr().out.split())

    asked_first = listed()
    assert f"Model {model}" in asked_first
    assert "accepted: for non-commercial use only." in asked_first
    assert f"visavis voice clone {clip} asks" in asked_first
    assert "Speakers Ana Florence, " in asked_first
    assert "xtts:Ana Florence a woman" not in asked_first  # it speaks for nobody without consent

    agreements().give(clip_key(clip), "agreed", "2026-11-21")
    assert f"{clip} is the voice; whoever speaks in it agreed." in listed()

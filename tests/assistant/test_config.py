"""The settings: where they come from, what is refused, and how one is kept."""

from __future__ import annotations

import contextlib
import os
import re
from fractions import Fraction
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assistant import config_file, paths
from assistant.config import Settings, with_changes
from assistant.config_file import Given
from assistant.config_schema import flatten, leaves, sections
from assistant.config_sources import load_settings, save_user_setting
from talking_head.errors import ConfigError, OutputError
from talking_head.media import frame_rate

MANUAL = paths.repo_root() / "config" / "config.yaml"


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("VISAVIS_HOME", str(tmp_path / "home"))
    return tmp_path / "home"


def write(path: Path, text: str) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")
    return path


def refusal(config: Path | None = None, *overrides: str, **environ: str) -> str:
    with pytest.raises(ConfigError) as caught:
        load_settings(config, overrides, environ)
    return str(caught.value)


# The manual


def manual_entries() -> dict[str, Given]:
    def walk(section: dict[str, Given], prefix: str) -> dict[str, Given]:
        found: dict[str, Given] = {}
        for word, entry in section.items():
            found[prefix + word] = entry
            if isinstance(entry.value, dict):
                found |= walk(entry.value, f"{prefix}{word}.")
        return found

    return walk(config_file.parse(config_file.read_text(MANUAL), MANUAL), "")


def test_the_manual_names_every_setting_and_nothing_else() -> None:
    assert set(manual_entries()) == set(leaves(Settings)) | sections(Settings)


def test_the_manual_gives_the_defaults() -> None:
    given = {key: entry.value for key, entry in manual_entries().items() if key in leaves(Settings)}
    assert given == flatten(Settings())
    assert load_settings(MANUAL, (), {}) == Settings()


def test_everything_in_the_manual_has_a_comment() -> None:
    lines = MANUAL.read_text(encoding="utf-8").splitlines()

    def commented(number: int) -> bool:
        before = lines[number - 2].lstrip() if number > 1 else ""
        return before.startswith("#") or " # " in lines[number - 1]

    silent = [key for key, entry in manual_entries().items() if not commented(entry.line)]
    assert silent == []


def test_the_design_s_own_file_is_accepted_as_it_stands(tmp_path: Path) -> None:
    design = Path(__file__).resolve().parents[3] / "shared/design/talking-head-pipeline.md"
    if not design.exists():
        pytest.skip("the design document is not beside this checkout")
    blocks = re.findall(r"```yaml\n(.*?)```", design.read_text(encoding="utf-8"), re.DOTALL)
    schema = write(tmp_path / "design.yaml", "\n".join(blocks))

    settings = load_settings(schema, (), {})

    assert settings.gpu_profile == "medium"
    assert settings.talking_head.device == "cuda"
    assert settings.talking_head.high == Settings().talking_head.high
    assert settings.talking_head.models == Settings().talking_head.models


# Sources


def test_later_sources_win(home: Path, tmp_path: Path) -> None:
    key = "vad:\n  threshold: {}\n"
    environ = {"VISAVIS_VAD__THRESHOLD": "0.9", "PATH": "/bin", "VISAVIS_HOME": "x"}
    seen = [load_settings(None, (), {}).vad.threshold]

    write(home / "config" / "config.yaml", key.format(0.6))
    seen.append(load_settings(None, (), {}).vad.threshold)
    extra = write(tmp_path / "extra.yaml", key.format(0.7))
    seen.append(load_settings(extra, (), {}).vad.threshold)
    seen.append(load_settings(extra, ["vad.threshold=0.8"], {}).vad.threshold)
    seen.append(load_settings(extra, ["vad.threshold=0.8"], environ).vad.threshold)

    assert seen == [0.5, 0.6, 0.7, 0.8, 0.9]


def test_text_from_outside_becomes_what_the_setting_holds() -> None:
    settings = load_settings(
        None,
        [
            "assistant.user_name=No",  # a name, though YAML would read false
            "audio.input_device=3",
            "audio.output_device=USB Audio: front",
            "talking_head.high.fps=29.97",
            "tts.speed=2",
        ],
        {"VISAVIS_AUDIO__BARGE_IN": "1"},
    )
    assert settings.assistant.user_name == "No"
    assert (settings.audio.input_device, settings.audio.output_device) == (3, "USB Audio: front")
    assert settings.talking_head.high.fps == Fraction(30000, 1001)
    assert settings.tts.speed == 2.0
    assert settings.audio.barge_in is True


def test_null_gives_the_default_device_back(tmp_path: Path) -> None:
    loud = write(tmp_path / "a.yaml", "audio:\n  input_device: USB\n")
    assert load_settings(loud, ["audio.input_device=null"], {}).audio.input_device is None


def test_an_empty_file_and_an_empty_section_change_nothing(tmp_path: Path) -> None:
    for text in ("", "# nothing yet\n", "audio:\nvad: {}\n", "null\n"):
        assert load_settings(write(tmp_path / "c.yaml", text), (), {}) == Settings()


@pytest.mark.parametrize(
    ("given", "exact"),
    [(25, 25), (29.97, "30000/1001"), (23.976, "24000/1001"), ("24/1", 24), (12.5, "25/2")],
)
def test_frame_rates_are_exact(given: float | str, exact: int | str) -> None:
    assert frame_rate(given) == Fraction(exact)


# Refusals


def test_every_problem_of_every_source_is_named_at_once(tmp_path: Path) -> None:
    file = write(
        tmp_path / "mine.yaml",
        "quality_mode: high\ntalking_head:\n  qualty_mode: high\n  engine: wav2lp\naudio: 3\n",
    )
    said = refusal(file, "vad.threshold=3", VISAVIS_GPU_PROFIL="low")

    assert "6 settings cannot be used" in said
    assert "mine.yaml, line 1: quality_mode is not a setting. Did you mean talking_head.q" in said
    assert "mine.yaml, line 3: talking_head.qualty_mode is not a setting. Did you mean ta" in said
    assert 'line 4: talking_head.engine is "wav2lp", but must be auto, wav2lip, builtin or' in said
    assert "line 5: audio is a section" in said
    assert "--set: vad.threshold is 3, but must be a number from 0.05 to 0.95" in said
    assert "VISAVIS_GPU_PROFIL: gpu_profil is not a setting. Did you mean gpu_profile?" in said


def test_of_many_mistakes_no_more_are_named_than_can_be_read_at_once(tmp_path: Path) -> None:
    file = write(tmp_path / "none.yaml", "".join(f"wrong{n}: 1\n" for n in range(40)))
    said = refusal(file)
    assert "40 settings cannot be used" in said
    assert "wrong5 is not" in said
    assert "wrong6 is not" not in said
    assert "and 34 more." in said


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("audio:\n  barge_in: maybe\n", 'barge_in is "maybe", but must be true or false'),
        ("assistant:\n  name: no\n", "name is false, but must be text of one line. Without quotes"),
        ("asr:\n  language: 12\n", "Put it in quotes"),
        ("audio:\n  output_rate: 44100.5\n", "must be a whole number from 8000 to 192000"),
        ("audio:\n  output_rate: true\n", "output_rate is true, but must be a whole number"),
        ("vad:\n  threshold: .nan\n", "threshold is nan, but must be a number"),
        ("vad:\n  threshold: [1, 2]\n", "threshold is a list, but"),
        ("vad:\n  threshold:\n", "threshold is nothing, but"),
        ("vad:\n  threshold: {a: 1}\n", "threshold is a section, but"),
        ("vad:\n  - threshold\n", "vad is a section: give the settings in it, not a list"),
        ("talking_head:\n  standard:\n    fps: fast\n", 'fps is "fast", but must be a number'),
        ("talking_head:\n  standard:\n    fps: 1e9999999999\n", "must be a number from 12 to 60"),
        ("talking_head:\n  high:\n    resolution:\n      width: 1281\n", "256 to 3840, even"),
        ("talking_head:\n  device: tpu\n", "must be auto, cpu, cuda or cuda:N"),
        ("vad:\n  threshold: 0x" + "f" * 9000 + "\n", "threshold is a huge number, but"),
        ("vad:\n  threshold: 0.5\n  threshold: 0.6\n", "threshold is given twice, first in line 2"),
        ("audio:\n\tbarge_in: true\n", "line 2: this is not valid YAML"),
        ("audio: [1, 2\n", "this is not valid YAML"),
        ("- a\n- b\n", "line 1: this is not a list of settings"),
        ("hello\n", "line 1: this is not a list of settings"),
        ("a: &x {b: 1}\nc: *x\n", "aliases (*) cannot be used"),
        ("a: &x [*x]\n", "not valid YAML"),
        ("a: !!python/object:os.system {}\n", "is not a setting"),
        ("vad: !!python/name:os.system\n", "not valid YAML"),
        ("[" * 5000, "nested too deeply"),
        ("when: 2026-99-99\n", "not YAML that can be used"),
    ],
)
def test_a_file_that_cannot_be_used_is_refused_in_words(
    tmp_path: Path, text: str, says: str
) -> None:
    said = refusal(write(tmp_path / "mine.yaml", text))
    assert says in said
    assert "mine.yaml" in said


def test_a_file_that_is_none_is_refused_in_words(tmp_path: Path) -> None:
    assert "There is no settings file" in refusal(tmp_path / "nowhere.yaml")
    assert "is a folder" in refusal(tmp_path)
    latin = tmp_path / "latin.yaml"
    latin.write_bytes(b"assistant:\n  name: Andr\xe9\n")
    assert "latin.yaml, line 2: the file is not UTF-8" in refusal(latin)
    assert "too long" in refusal(write(tmp_path / "huge.yaml", "#" * 200_000))


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root may read all")
def test_an_unreadable_file_is_refused_in_words(tmp_path: Path) -> None:
    secret = write(tmp_path / "secret.yaml", "")
    secret.chmod(0)
    assert "cannot be read: permission denied" in refusal(secret)


def test_a_set_without_a_value_is_refused() -> None:
    assert '"vad.threshold"' in refusal(None, "vad.threshold")


@given(st.text(max_size=200))
def test_no_text_at_all_ends_in_anything_but_settings_or_a_config_error(text: str) -> None:
    with contextlib.suppress(ConfigError):
        config_file.parse(text, "any.yaml")


# Changes while running, and kept ones


def test_a_change_by_asking_gives_new_settings_and_leaves_the_old() -> None:
    before = Settings()
    after = with_changes(before, {"talking_head.quality_mode": "high", "tts.speed": 1.5})
    assert after.talking_head.quality.resolution.width == 1920
    assert after.tts.speed == 1.5
    assert before == Settings()
    with pytest.raises(ConfigError, match="must be auto, standard or high"):
        with_changes(before, {"talking_head.quality_mode": "best"})


def test_a_kept_setting_holds_at_the_next_start() -> None:
    path = save_user_setting("talking_head.standard.fps", Fraction(30000, 1001))
    save_user_setting("audio.input_device", "Blue: Yeti #2")
    save_user_setting("assistant.user_name", "No")

    settings = load_settings(None, (), {})

    assert settings.talking_head.standard.fps == Fraction(30000, 1001)
    assert settings.audio.input_device == "Blue: Yeti #2"
    assert settings.assistant.user_name == "No"
    assert [p.name for p in path.parent.iterdir()] == ["config.yaml"], "nothing is left beside it"


HANDWRITTEN = """\
# my settings
talking_head:
    quality_mode: "standard"   # until a new card comes
    # the one from the holiday
    avatar_image: me.jpg
audio:  # headphones
tts: {voice: slt, speed: 1.2}
"""


@pytest.mark.parametrize(
    ("key", "value", "line"),
    [
        (
            "talking_head.quality_mode",
            "high",
            "    quality_mode: high   # until a new card comes",
        ),
        ("talking_head.engine", "still", "    engine: still"),
        ("talking_head.high.fps", Fraction(24), "      fps: 24"),
        ("audio.barge_in", True, "  barge_in: true  # headphones"),
        ("tts.speed", 0.8, "tts: {voice: slt, speed: 0.8}"),
        ("tts.engine", "flite", "tts: {engine: flite, voice: slt, speed: 1.2}"),
        ("trace.keep_days", 30, "  keep_days: 30"),
        ("gpu_profile", "low", "gpu_profile: low"),
    ],
)
@pytest.mark.parametrize("newline", ["\n", "\r\n"])
def test_keeping_a_setting_changes_one_line_of_a_handwritten_file(
    home: Path, key: str, value: object, line: str, newline: str
) -> None:
    file = home / "config" / "config.yaml"
    file.parent.mkdir(parents=True)
    file.write_bytes(HANDWRITTEN.replace("\n", newline).encode())
    before = load_settings(None, (), {})

    save_user_setting(key, value)

    after = file.read_bytes().decode()
    assert line in after.splitlines()
    comments = re.findall(r"#.*?(?=\r?\n)", HANDWRITTEN)
    assert [c for c in comments if c not in after] == []
    assert load_settings(None, (), {}) == with_changes(before, {key: value})


@given(
    st.dictionaries(
        st.sampled_from(["vad.threshold", "tts.speed", "assistant.user_name", "asr.language"]),
        st.sampled_from([0.5, 0.9, "en", "de", "Zoë: #1", "null", " x "]),
    ),
    st.booleans(),
)
def test_edits_add_up_however_they_are_ordered(changes: dict[str, object], flow: bool) -> None:
    text = "vad: {threshold: 0.1, engine: webrtc}\n" if flow else ""
    for key, value in changes.items():
        text = config_file.edited(text, key, value, "any.yaml")
    read = config_file.parse(text, "any.yaml")
    for key, value in changes.items():
        section, word = key.split(".")
        inner = read[section].value
        assert isinstance(inner, dict)
        assert inner[word].value == value


def test_a_setting_that_does_not_fit_is_not_kept(home: Path) -> None:
    with pytest.raises(ConfigError, match=r"must be a number from 0\.5 to 2"):
        save_user_setting("tts.speed", 9.0)
    assert not (home / "config").exists()


def test_a_broken_file_is_not_touched(home: Path) -> None:
    file = write(home / "config" / "config.yaml", "tts: [\n")
    with pytest.raises(ConfigError, match="not valid YAML"):
        save_user_setting("tts.speed", 1.5)
    assert file.read_text() == "tts: [\n"


def test_a_place_that_cannot_be_written_is_said(home: Path) -> None:
    write(home / "config", "a file where the folder should be")
    with pytest.raises(OutputError, match="could not be saved"):
        save_user_setting("tts.speed", 1.5)


def test_files_are_looked_for_here_then_with_the_user_then_with_the_program(
    home: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    name = "config/config.yaml"
    assert paths.locate(name) == MANUAL
    mine = write(home / "data" / name, "")
    assert paths.locate(name) == mine
    here = write(tmp_path / name, "")
    assert paths.locate(name) == here
    assert paths.locate(str(mine)) == mine


def test_a_folder_that_cannot_be_made_is_said(home: Path) -> None:
    assert paths.made(paths.user_folder("state")) == home / "state"
    assert (home / "state").is_dir()
    write(home / "cache", "a file where the folder should be")
    with pytest.raises(OutputError, match="cannot be made"):
        paths.made(paths.user_folder("cache"))

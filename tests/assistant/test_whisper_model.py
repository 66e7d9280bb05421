"""A Whisper model is found fit by trying it, or the reason and the cure are said in a sentence."""

from __future__ import annotations

import json
import shutil
import socket
from collections.abc import Callable
from pathlib import Path

import pytest

from assistant.asr import RECOGNISERS, RecogniserOptions, whisper_model
from assistant.asr.whisper_model import choices, failure, load_model
from talking_head.errors import EngineFailed, EngineUnavailable, OutOfMemory, VisavisError

pytest.importorskip("faster_whisper")

from tiny_whisper import Shape, make_whisper

CARD = {"float16", "int8_float16", "float32", "int8"}
OLD_CARD = {"float32", "int8_float32", "int8"}
PROCESSOR = {"int8", "int8_float32", "float32"}


@pytest.fixture(scope="module")
def model(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return make_whisper(tmp_path_factory.mktemp("whisper") / "tiny")


@pytest.fixture
def copy(model: Path, tmp_path: Path) -> Path:
    return Path(shutil.copytree(model, tmp_path / "copy"))


@pytest.mark.parametrize(
    ("device", "compute_type", "cards", "expected"),
    [
        ("auto", "auto", [], [("cpu", 0, "int8"), ("cpu", 0, "float32")]),
        ("auto", "auto", [CARD], [("cuda", 0, n) for n in whisper_model.ON_CUDA]),
        ("auto", "auto", [OLD_CARD], [("cuda", 0, "float32"), ("cuda", 0, "int8")]),
        ("cuda:1", "float16", [OLD_CARD, CARD], [("cuda", 1, "float16")]),
        ("cpu", "auto", [CARD], [("cpu", 0, "int8"), ("cpu", 0, "float32")]),
    ],
)
def test_what_is_tried_on_which_machine(
    device: str, compute_type: str, cards: list[set[str]], expected: list[tuple[str, int, str]]
) -> None:
    def supported(name: str, number: int) -> set[str]:
        if name == "cpu":
            return PROCESSOR
        return cards[number] if number < len(cards) else set()

    assert list(choices(device, compute_type, supported)) == expected


@pytest.mark.parametrize(
    ("device", "compute_type", "says"),
    [
        ("cuda", "auto", "asr.device is cuda, but there is no such card"),
        ("cuda:3", "auto", "asr.device is cuda:3"),
        ("cpu", "float16", "asr.compute_type is float16, which cpu cannot compute"),
    ],
)
def test_what_cannot_be_had_is_said(device: str, compute_type: str, says: str) -> None:
    with pytest.raises(EngineUnavailable, match=says) as raised:
        list(choices(device, compute_type, lambda name, _: PROCESSOR if name == "cpu" else set()))
    assert "Set " in raised.value.fix


@pytest.mark.parametrize(
    ("error", "kind", "fix"),
    [
        (RuntimeError("CUDA failed with error out of memory"), OutOfMemory, "smaller"),
        (MemoryError(), OutOfMemory, "smaller"),
        (RuntimeError("cuBLAS failed with status CUBLAS_STATUS_ALLOC_FAILED"), OutOfMemory, "cpu"),
        (
            RuntimeError("Library libcublas.so.12 is not found or cannot be loaded"),
            EngineUnavailable,
            "pip install nvidia-cublas-cu12",
        ),
        (
            RuntimeError("CUDA driver version is insufficient for CUDA runtime version"),
            EngineUnavailable,
            "Update its driver",
        ),
        (
            RuntimeError("no kernel image is available for execution on the device"),
            EngineUnavailable,
            "asr.device to cpu",
        ),
        (RuntimeError("Unsupported model binary version. It is v9"), EngineFailed, "anew"),
    ],
)
def test_the_librarys_errors_become_sentences(
    error: Exception, kind: type[VisavisError], fix: str
) -> None:
    said = failure(error, "Whisper broke")
    assert type(said) is kind
    assert said.what.startswith("Whisper broke")
    assert "\n" not in str(said)
    assert fix in said.fix


def test_smaller_numbers_are_tried_when_memory_runs_out(
    model: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    tried: list[str] = []

    def loaded(folder: Path, device: str, index: int, numbers: str) -> str:
        tried.append(numbers)
        if numbers == "float16":
            raise OutOfMemory("The card is full.")
        return f"loaded in {numbers}"

    monkeypatch.setattr(whisper_model, "_supported", lambda device, index: CARD)
    monkeypatch.setattr(whisper_model, "_loaded", loaded)
    assert load_model(model, "cuda", "auto") == "loaded in int8_float16"
    assert tried == ["float16", "int8_float16"]


def test_without_cublas_every_kind_of_numbers_is_tried_and_the_cure_is_said(
    model: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def loaded(folder: Path, device: str, index: int, numbers: str) -> None:
        raise failure(RuntimeError("Library libcublas.so.12 is not found"), "It cannot be loaded")

    monkeypatch.setattr(whisper_model, "_supported", lambda device, index: CARD)
    monkeypatch.setattr(whisper_model, "_loaded", loaded)
    with pytest.raises(EngineUnavailable, match="libcublas") as raised:
        load_model(model, "auto", "auto")
    assert "nvidia-cublas-cu12" in raised.value.fix


def cut(folder: Path) -> None:
    data = (folder / "model.bin").read_bytes()
    (folder / "model.bin").write_bytes(data[: len(data) // 2])


def a_web_page(folder: Path) -> None:
    (folder / "model.bin").write_text("<!doctype html><title>404</title>" * 99)


def for_transformers(folder: Path) -> None:
    (folder / "model.bin").rename(folder / "model.safetensors")


def for_whisper_cpp(folder: Path) -> None:
    (folder / "model.bin").rename(folder / "ggml-tiny.bin")


def no_tokenizer(folder: Path) -> None:
    (folder / "tokenizer.json").unlink()


def half_a_tokenizer(folder: Path) -> None:
    (folder / "tokenizer.json").write_bytes((folder / "tokenizer.json").read_bytes()[:5000])


def another_tokenizer(folder: Path) -> None:
    from tokenizers import Tokenizer, models

    Tokenizer(models.BPE({"a": 0}, [])).save(str(folder / "tokenizer.json"))


def no_vocabulary(folder: Path) -> None:
    (folder / "vocabulary.json").unlink()


def another_vocabulary(folder: Path) -> None:
    (folder / "vocabulary.json").write_text(json.dumps(["a", "b"]))


def damaged_config(folder: Path) -> None:
    (folder / "config.json").write_text("{nope")


def empty(folder: Path) -> None:
    (folder / "model.bin").write_bytes(b"")


@pytest.mark.parametrize(
    ("damage", "says"),
    [
        (cut, "cannot be loaded: .*invalid payload size"),
        (empty, "cannot be loaded: .*incomplete"),
        (a_web_page, "cannot be loaded: Unsupported model binary version"),
        (for_transformers, "one for Transformers"),
        (for_whisper_cpp, r"one for whisper\.cpp"),
        (no_tokenizer, r"lacks tokenizer\.json"),
        (half_a_tokenizer, r"tokenizer\.json in .* is damaged"),
        (another_tokenizer, r"tokenizer\.json in .* is not Whisper's"),
        (no_vocabulary, r"lacks vocabulary\.json"),
        (another_vocabulary, "cannot be loaded"),
        (damaged_config, "cannot be loaded"),
    ],
)
def test_a_folder_that_is_no_whole_model_says_what_is_wrong(
    copy: Path, damage: Callable[[Path], None], says: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    def connect(*_: object) -> None:
        raise AssertionError("it asked the network")

    monkeypatch.setattr(socket.socket, "connect", connect)
    damage(copy)
    with pytest.raises((EngineUnavailable, EngineFailed), match=says) as raised:
        load_model(copy, "cpu", "auto")
    assert "visavis models get" in raised.value.fix
    assert "\n" not in str(raised.value)


def test_a_place_that_is_no_folder(model: Path) -> None:
    with pytest.raises(EngineUnavailable, match="is no folder"):
        load_model(model / "model.bin", "cpu", "auto")
    with pytest.raises(EngineUnavailable, match="does not exist"):
        load_model(model / "nowhere", "cpu", "auto")


def test_a_model_larger_than_the_memory_is_not_even_begun(
    model: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(whisper_model, "_free_memory", lambda: 1000)
    with pytest.raises(OutOfMemory, match="GB are free"):
        load_model(model, "cpu", "auto")


def test_how_many_bands_a_model_hears_is_asked_of_the_model(tmp_path: Path) -> None:
    folder = make_whisper(tmp_path / "like-large-v3", shape=Shape(bands=128))
    (folder / "preprocessor_config.json").unlink()
    loaded = load_model(folder, "cpu", "auto")
    assert loaded.feature_extractor.mel_filters.shape[0] == 128


def test_a_missing_model_is_named_with_how_to_get_it() -> None:
    (row,) = [row for row in RECOGNISERS if row.name == "faster-whisper"]
    probed = row.probe(RecogniserOptions(wanted_model="whisper-tiny"))
    assert not probed.ok
    assert "whisper-tiny" in probed.reason
    assert probed.fix == "visavis models get whisper-tiny"


def test_a_card_without_cublas_is_known_before_anything_is_loaded(
    model: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(whisper_model, "card_expected", lambda: True)
    monkeypatch.setattr(whisper_model, "_cublas_folder", lambda: None)
    monkeypatch.setattr(whisper_model, "_on_the_path", lambda: False)
    on_card, on_processor, _ = RECOGNISERS
    probed = on_card.probe(RecogniserOptions(model=model))
    assert not probed.ok
    assert "cuBLAS 12" in probed.reason
    assert "nvidia-cublas-cu12" in probed.fix
    # The processor takes over what the card cannot do.
    assert on_processor.probe(RecogniserOptions(model=model)).ok
    assert on_card.probe(RecogniserOptions(model=model, device="cpu")).ok

"""Where a model goes, on made-up computers."""

from __future__ import annotations

from pathlib import Path

import pytest

from assistant.llm import BRAINS, BrainOptions, llama
from assistant.llm.free_memory import free_main, free_on_card
from assistant.llm.gguf import GgufFile
from assistant.llm.plan import CONTEXT, LEAST_CONTEXT, plan
from assistant.profile import Gpu, Machine
from talking_head.errors import OutOfMemory

GIB = 1 << 30


def file(gib: float, layers: int, kv_bytes: int, trained: int = 131_072, vocabulary: int = 128_256):
    return GgufFile(
        Path("m.gguf"), int(gib * GIB), "llama", "M", layers, trained, vocabulary, kv_bytes, "t"
    )


# As Llama 3.2 1B and 3B and Llama 3.1 8B in 4 bits.
ONE_B = file(0.75, 16, 16 * 8 * 64 * 2 * 2)
THREE_B = file(1.9, 28, 28 * 8 * 128 * 2 * 2)
EIGHT_B = file(4.6, 32, 32 * 8 * 128 * 2 * 2)


@pytest.mark.parametrize(
    ("model", "main", "card", "layers", "context"),
    [
        (EIGHT_B, 64, 140, 33, CONTEXT),  # H200
        (EIGHT_B, 32, 23, 33, CONTEXT),  # RTX 3090
        (EIGHT_B, 16, 6.2, 33, CONTEXT),  # RTX 5060 with little else on it
        (EIGHT_B, 16, 5.7, 33, CONTEXT // 2),  # a shorter context lets all layers in
        (THREE_B, 16, 3.2, 29, CONTEXT),
        (THREE_B, 16, 1.5, 16, LEAST_CONTEXT),  # a 4 GB laptop whose screen takes some
        (ONE_B, 8, 0.2, 0, CONTEXT),  # hardly anything is free on the card
        (ONE_B, 8, 0, 0, CONTEXT),  # no card
        (THREE_B, 2.9, 0, 0, CONTEXT // 2),
        (THREE_B, 2.45, 0, 0, LEAST_CONTEXT),
    ],
)
def test_layers_and_context_by_what_is_free(model, main, card, layers, context):
    made = plan(model, int(main * GIB), int(card * GIB))
    assert (made.gpu_layers, made.context) == (layers, context)
    assert made.card_bytes <= card * GIB
    assert made.main_bytes <= main * GIB


def test_a_model_that_fits_nowhere_is_refused_with_figures():
    with pytest.raises(OutOfMemory, match=r"needs 5\.\d GB of memory, but only 4\.0 GB are free"):
        plan(EIGHT_B, 4 * GIB, 0)
    assert plan(EIGHT_B, 4 * GIB, 3 * GIB).gpu_layers > 0  # together they hold it


def test_a_context_that_is_set_is_kept_or_refused_and_never_longer_than_the_model_knows():
    assert plan(ONE_B, 8 * GIB, 0, 3000).context == 3000
    assert plan(file(0.1, 4, 1000, trained=512), 8 * GIB, 0).context == 512
    with pytest.raises(OutOfMemory):
        plan(THREE_B, int(2.6 * GIB), 0, 16_384)


def test_more_memory_never_means_fewer_layers():
    layers = [plan(EIGHT_B, 16 * GIB, card * GIB // 4).gpu_layers for card in range(40)]
    assert layers == sorted(layers)
    assert {0, 33} < set(layers)


def test_the_owner_s_number_of_layers_wins_where_the_library_can_use_a_card(monkeypatch):
    monkeypatch.setattr(llama, "free_main", lambda: 16 * GIB)
    seven, large = BrainOptions(gpu_layers=7, card_bytes=GIB), BrainOptions(card_bytes=8 * GIB)
    assert llama.layout_of(EIGHT_B, seven, True).gpu_layers == 7
    assert llama.layout_of(EIGHT_B, seven, False).gpu_layers == 0
    assert llama.layout_of(EIGHT_B, large, True).gpu_layers == 33
    assert llama.layout_of(EIGHT_B, large, False).gpu_layers == 0


def test_what_is_free_here_is_known():
    assert 0 < free_main() < 1 << 50
    gpus = (Gpu("A", 8 * GIB, 3 * GIB, "1"), Gpu("B", 8 * GIB, 5 * GIB, "1"))
    assert free_on_card(Machine("Linux", "x86_64", 8, 16 * GIB, gpus=gpus)) == 5 * GIB
    assert free_on_card(Machine("Linux", "x86_64", 8, 16 * GIB)) == 0
    assert free_on_card(Machine("Darwin", "arm64", 8, 16 * GIB)) > 8 * GIB


def test_a_model_that_is_not_here_is_said_so_with_the_fix():
    rows = {row.name: row for row in BRAINS}
    assert list(rows) == ["server", "llama", "skills"]
    assert "no server is set" in rows["server"].probe(BrainOptions()).reason
    for options, reason in (
        (BrainOptions(), "a model is not here"),
        (BrainOptions(model_name="qwen"), "the language model qwen is not here"),
        (BrainOptions(model=Path("/nowhere/m.gguf")), "m.gguf is not there"),
    ):
        can = rows["llama"].probe(options)
        if "installed" in can.reason:
            pytest.skip("llama-cpp-python is not installed")
        assert not can.ok
        assert reason in can.reason
        assert "visavis models get" in can.fix

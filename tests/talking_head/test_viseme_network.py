"""The network that reads lips from sound: its arithmetic, its file, its bounds."""

import numpy as np
import pytest

from talking_head.builtin.viseme_network import (
    BANDS,
    CURVES,
    DELAY_STEPS,
    FLOOR,
    SILENCE,
    WEIGHTS,
    Layer,
    MelSpectrum,
    Network,
    Stream,
    Timbre,
    mel_filters,
    read_network,
)
from talking_head.errors import EngineFailed


def noise(steps: int, seed: int = 0) -> np.ndarray:
    return np.random.default_rng(seed).normal(-1.5, 0.8, (steps, len(SILENCE))).astype(np.float32)


def convolved(layer: Layer, values: np.ndarray) -> np.ndarray:
    """A causal dilated convolution by its definition, over all of time at once."""
    steps, inputs = values.shape
    weights = layer.weights.reshape(layer.taps, inputs, -1).astype(np.float64)
    made = np.tile(layer.bias.astype(np.float64), (steps, 1))
    for tap in range(layer.taps):
        ago = (layer.taps - 1 - tap) * layer.dilation
        made[ago:] += values[: steps - ago] @ weights[tap]
    return np.maximum(made, 0)


def test_step_by_step_it_computes_the_convolutions_it_is_made_of():
    network = read_network()
    features = noise(150)

    stream = Stream(network)
    streamed = np.array([stream.step(row) for row in features])

    timbre = Timbre(network.typical)
    hidden = convolved(network.first, np.array([timbre.without(row[None])[0] for row in features]))
    for layer in network.residual:
        hidden = hidden + convolved(layer, hidden)
    logits = hidden @ network.last.weights + network.last.bias
    assert np.abs(streamed - 1 / (1 + np.exp(-logits))).max() < 1e-4
    assert streamed.std(axis=0).min() > 1e-3  # it answers what it hears


def test_a_copy_goes_on_by_itself():
    stream = Stream(read_network())
    for row in noise(40):
        stream.step(row)
    twin = stream.copy()

    ahead = [twin.step(row) for row in noise(20, seed=1)]
    later = [stream.step(row) for row in noise(20, seed=1)]

    assert (np.array(ahead) == np.array(later)).all()


def test_what_lies_far_back_is_forgotten():
    # given two pasts and one present
    streams = [Stream(read_network()) for _ in range(2)]
    for seed, stream in enumerate(streams):
        for row in noise(60, seed) + np.float32(0.5 * seed):
            stream.step(row)

    rows = np.array([[stream.step(row) for row in noise(1000, 9)] for stream in streams])

    # then nothing is left but what the voice was like, and in twenty seconds little of that
    apart = np.abs(rows[0] - rows[1]).max(1)
    assert apart[:50].max() > 0.1
    assert apart[-50:].max() < 0.05


def test_a_voice_through_a_filter_soon_sounds_as_without():
    # given a voice, and the same in a room that dims half of its bands
    typical = np.full(BANDS, -1.5, np.float32)
    plain, dimmed = Timbre(typical), Timbre(typical)
    room = np.where(np.arange(BANDS) < BANDS // 2, 0, -0.6).astype(np.float32)
    both = np.concatenate([room, room])

    apart = [
        float(
            np.abs(plain.without(row[None]) - dimmed.without(row[None] + both))[
                row[None] > -2
            ].max()
        )
        for row in noise(500)
    ]

    assert apart[0] > 0.4
    assert max(apart[-50:]) < 0.1


def test_a_timbre_of_few_steps_follows_another_voice_sooner():
    typical = np.full(BANDS, -1.5, np.float32)
    slow, quick = Timbre(typical), Timbre(typical, steps=20, trust=20)
    both = np.tile(np.linspace(0, 1, BANDS, dtype=np.float32), 2)

    for row in (*noise(100), *noise(60, seed=1) + both):
        left = [timbre.without(row[None])[0] for timbre in (slow, quick.copy(), quick)]

    # what is taken out of the same sound is the voice that is remembered
    taken = [float((row - rest)[row > -2].mean()) for rest in left]
    assert taken[1] == taken[2]
    assert taken[1] > taken[0] + 0.1


def test_silence_has_no_timbre_and_many_clips_are_heard_as_one_would_be():
    typical = np.full(BANDS, -1.5, np.float32)
    one, many = Timbre(typical), Timbre(typical, clips=2)
    voice, other = noise(40), noise(40, seed=1)

    alone = [one.without(row[None])[0] for row in voice]
    both = [many.without(np.stack(rows))[0] for rows in zip(voice, other, strict=True)]

    assert (np.array(alone) == np.array(both)).all()
    assert (one.without(SILENCE[None])[0] == SILENCE).all()
    assert (one.without(voice[:1]) != voice[:1]).any()


def test_the_committed_weights_are_small_and_tell_what_they_learnt_from():
    network = read_network()

    assert WEIGHTS.stat().st_size < 2_000_000
    assert {name.partition(":")[0] for name in network.trained_on} == {"espeak", "flite"}
    assert len(network.last.bias) == len(CURVES)
    assert DELAY_STEPS > 0


@pytest.mark.parametrize("rate", [16_000, 22_050, 44_100, 48_000])
def test_the_same_sound_has_the_same_bands_at_every_rate(rate):
    def bands(rate: int) -> np.ndarray:
        spectrum = MelSpectrum(rate)
        time = np.arange(spectrum.size) / rate - spectrum.size / rate / 2
        sound = sum(np.cos(2 * np.pi * hertz * time) for hertz in (300, 900, 2500, 5000))
        return spectrum.decibels(sound.astype(np.float32)[None] / 10)[0]

    loud = bands(16_000) > bands(16_000).max() - 30
    assert np.abs(bands(rate) - bands(16_000))[loud].max() < 1.0


def test_bands_lie_where_their_frequency_is_and_beyond_a_low_rate_there_is_nothing():
    assert (np.diff(mel_filters(16_000, 512).argmax(1)) >= 0).all()
    assert (mel_filters(16_000, 512).sum(1) > 0.99).all()

    spectrum = MelSpectrum(8000)
    hiss = np.random.default_rng(0).normal(0, 0.1, spectrum.size).astype(np.float32)
    (levels,) = spectrum.decibels(hiss[None])
    assert (levels[:20] > -80).all()
    assert (levels[-6:] < -150).all()
    assert levels.shape == (BANDS,)
    assert FLOOR < 0


@pytest.mark.parametrize("content", [b"", b"not weights", None])
def test_lost_or_damaged_weights_are_said_in_one_sentence(tmp_path, content):
    file = tmp_path / "visemes.npz"
    if content is not None:
        file.write_bytes(content)

    with pytest.raises(EngineFailed, match=r"visemes\.npz"):
        read_network(file)


def test_a_network_of_known_weights_answers_what_can_be_worked_out_by_hand():
    # given one unit that adds this step's first feature, half of that two steps ago, and 4
    first = np.zeros((2 * len(SILENCE), 1), np.float32)
    first[0], first[len(SILENCE)] = 0.5, 1.0
    network = Network(
        Layer(first, np.full(1, 4, np.float32), dilation=2, taps=2),
        (),
        Layer(np.ones((1, 1), np.float32), np.zeros(1, np.float32), dilation=1, taps=1),
        (),
        np.zeros(BANDS, np.float32),
    )
    stream = Stream(network)
    rows = np.tile(SILENCE, (4, 1))  # too quiet to have a timbre
    rows[:, 0] = (-1.0, -2.0, -0.5, -3.0)

    answers = [float(stream.step(row)[0]) for row in rows]

    logits = np.array([3.0, 2.0, 3.0, 0.0])
    assert answers == pytest.approx(1 / (1 + np.exp(-logits)), abs=1e-6)

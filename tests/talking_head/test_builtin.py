"""The built-in face: lips that fit the sound, a face that lives, pixels that stay put."""

import itertools
from fractions import Fraction
from pathlib import Path

import numpy as np
import pytest

from talking_head.avatar import Photo
from talking_head.builtin.layers import describe, frame_view, read_puppet
from talking_head.builtin.motion import Motion
from talking_head.builtin.pose import Mouth, Pose
from talking_head.builtin.puppet import PuppetFigure
from talking_head.builtin.renderer import BuiltinFace, BuiltinRenderer, Calm
from talking_head.builtin.stage import set_stage
from talking_head.builtin.visemes import ARPABET, Speech, letters
from talking_head.builtin.warp import Warp
from talking_head.compositor import planes
from talking_head.errors import PictureError
from talking_head.media import AudioChunk, Mark
from talking_head.renderer import Controls, RenderOptions
from talking_head.session import DrawnSession

AVATARS = Path(__file__).resolve().parents[2] / "assets" / "avatars"
NAMES = sorted(path.parent.name for path in AVATARS.glob("*/avatar.yaml"))
SPEECH = Path(__file__).resolve().parents[2].parent / "shared" / "data" / "speech"
SIZE = (320, 180)
RATE = 16_000


def tone(seconds: float, level: float = 0.3) -> np.ndarray:
    """A buzz with many harmonics, as a voice has."""
    time = np.arange(round(seconds * RATE)) / RATE
    wave = sum(np.sin(2 * np.pi * 140 * k * time) / k for k in range(1, 30))
    return (level * wave / 2).astype(np.float32)


def spoken(*phonemes: tuple[str, float]) -> tuple[AudioChunk, tuple[Mark, ...]]:
    """Sound and marks of phonemes, each (text, seconds); "" is silence."""
    marks, at, parts = [], 0.0, []
    for text, seconds in phonemes:
        parts.append(tone(seconds, 0.3 if text else 0.0))
        if text:
            marks.append(Mark("phoneme", text, at, at + seconds))
        at += seconds
    return AudioChunk(np.concatenate(parts), RATE), tuple(marks)


# Lips that know the phonemes


def test_lips_close_for_bilabials_and_open_for_vowels_however_fast():
    # given "mamapaba" at twelve phonemes a second
    parts = [(phoneme, 1 / 12) for phoneme in "mamapaba"]
    speech = Speech()
    speech.add(*spoken(*parts))

    # when consonants are looked at before their burst, and vowels in their middle
    middles = [speech.mouth((k + (0.3, 0.5)[k % 2]) / 12) for k in range(len(parts))]

    # then every consonant is closed, and every vowel is open
    assert all(mouth.closed > 0.9 for mouth in middles[0::2])
    assert all(mouth.closed < 0.1 and mouth.jaw > 0.45 for mouth in middles[1::2])


@pytest.mark.parametrize(
    ("phoneme", "part"),
    [("iː", "wide"), ("uː", "round"), ("w", "round"), ("f", "teeth"), ("l", "tongue"),
     ("ɑː", "jaw"), ("ʃ", "round"), ("θ", "tongue")],
)  # fmt: skip
def test_each_phoneme_shapes_the_part_it_is_made_with(phoneme, part):
    speech = Speech()
    speech.add(*spoken(("", 0.3), (phoneme, 0.15), ("", 0.3)))

    assert getattr(speech.mouth(0.375), part) > 0.35
    assert getattr(speech.mouth(0.02), part) < 0.1


def test_silence_rests_before_within_and_after_speech():
    speech = Speech()
    speech.add(*spoken(("", 0.5), ("a", 0.2), ("", 0.6), ("a", 0.2), ("", 0.5)))

    for second in (0.1, 0.2, 1.0, 1.75, 1.9):
        mouth = speech.mouth(second)
        assert max(mouth.jaw, mouth.wide, mouth.round) < 0.08


def test_marks_of_a_later_stretch_count_from_its_own_start():
    speech = Speech()
    speech.add(*spoken(("", 1.0)))
    speech.add(*spoken(("", 0.2), ("a", 0.2), ("", 0.2)))

    assert speech.mouth(1.3).jaw > 0.5
    assert speech.mouth(0.3).jaw < 0.1


def test_the_mouth_never_jumps():
    text = "həloʊwɜldɪtsmiʃipfaɪv"
    speech = Speech()
    speech.add(*spoken(*[(letter, 0.07) for letter in text]))

    times = np.arange(0, len(text) * 0.07, 0.005)
    shapes = np.array([[m.jaw, m.wide, m.round] for m in map(speech.mouth, times)])

    assert np.abs(np.diff(shapes, axis=0)).max() < 0.16
    assert shapes[:, 0].std() > 0.1


def test_every_arpabet_phoneme_and_espeaks_compound_ones_have_a_mouth():
    assert all(letters(name) for name in ARPABET)
    assert letters("ˈaɪ") == ("a", "ɪ")
    assert letters("t͡ʃ") == ("t", "ʃ")
    assert letters("uː") == ("u",)
    assert letters("pau") == ()


# Lips that know the sound only


def test_without_marks_the_mouth_follows_the_sound_and_rests_in_silence():
    speech = Speech()
    sound = np.concatenate([np.zeros(8000), tone(0.5), np.zeros(8000)]).astype(np.float32)
    noise = np.random.default_rng(0).normal(0, 1e-4, len(sound)).astype(np.float32)
    speech.add(AudioChunk(sound + noise, RATE), ())

    jaws = [speech.mouth(second).jaw for second in (0.2, 0.75, 1.3)]

    assert jaws[1] > 0.25
    assert max(jaws[0], jaws[2]) < 0.02


@pytest.mark.parametrize("rate", [8000, 22_050, 48_000])
def test_sound_of_any_rate_and_in_any_pieces_gives_the_same_mouth(rate):
    time = np.arange(rate) / rate
    sound = (0.3 * np.sin(2 * np.pi * 500 * time) * np.sin(np.pi * 3 * time) ** 2).astype("f4")
    whole, pieces = Speech(), Speech()
    whole.add(AudioChunk(sound, rate), ())
    for start in range(0, rate, 777):
        pieces.add(AudioChunk(sound[start : start + 777], rate), ())

    for second in np.arange(0.05, 0.9, 0.05):
        assert whole.mouth(second) == pieces.mouth(second)


@pytest.mark.skipif(not SPEECH.exists(), reason="the recorded speech is not here")
def test_real_speech_opens_the_mouth_with_its_loudness():
    av = pytest.importorskip("av")
    with av.open(str(SPEECH / "en_jfk.wav")) as file:
        parts = [frame.to_ndarray().reshape(-1) for frame in file.decode(audio=0)]
    raw = np.concatenate(parts)[: RATE * 8]
    sound = (raw / (32768 if raw.dtype == np.int16 else 1)).astype(np.float32)
    speech = Speech()
    speech.add(AudioChunk(sound, RATE), ())

    times = np.arange(0.1, 7.5, 0.04)
    jaws = np.array([m.jaw * (1 - m.closed) for m in map(speech.mouth, times)])
    energy = np.array([np.sqrt(np.mean(sound[int(t * RATE) - 320 :][:640] ** 2)) for t in times])

    assert np.corrcoef(jaws, np.sqrt(energy))[0, 1] > 0.6
    assert jaws.max() > 0.6
    quiet = energy < np.quantile(energy, 0.15)
    # quiet are pauses, but t and k within speech, too, where the mouth stays ajar
    assert jaws[quiet].mean() < 0.35 * jaws[~quiet].mean()


# A face that lives


def test_blinks_follow_human_statistics():
    motion = Motion(seed=5, fps=25)
    lids = np.array([motion.step("resting").lids[0] for _ in range(25 * 600)])

    starts = np.flatnonzero((lids[1:] > 0.5) & (lids[:-1] <= 0.5))
    between = np.diff(starts) / 25

    assert 8 * 10 <= len(starts) <= 25 * 10  # a minute has some ten to twenty
    assert 2.0 < np.median(between) < 6.0
    assert lids.max() > 0.95
    assert (lids > 0.5).mean() < 0.08


def test_a_change_of_state_shows_within_a_tenth_of_a_second_and_nothing_pops():
    # given a face at rest, and one like it that begins to think
    resting, thinking = Motion(3, 25), Motion(3, 25)
    for _ in range(50):
        before = resting.step("resting")
        thinking.step("resting")

    poses = [thinking.step("thinking") for _ in range(50)]

    assert np.hypot(*poses[1].gaze) > np.hypot(*before.gaze) + 0.2
    heads = np.array([[p.yaw, p.pitch, p.roll, p.brow_raise] for p in [before, *poses]])
    assert np.abs(np.diff(heads, axis=0)).max() < 0.6
    assert heads[-1, 2] - heads[0, 2] > 0.8


def test_a_cut_off_mouth_eases_to_rest_within_a_quarter_of_a_second():
    motion = Motion(1, 25)
    for _ in range(10):
        motion.step("speaking", Mouth(jaw=1.0, wide=0.5), 0.8)

    jaws = [motion.step("resting").mouth.jaw for _ in range(8)]

    assert jaws[0] > 0.5
    assert all(later <= sooner for sooner, later in itertools.pairwise(jaws))
    assert jaws[6] < 0.05


def test_expressions_grow_with_intensity_and_mix_with_speech():
    def smile(intensity: float) -> Pose:
        motion = Motion(2, 25)
        for _ in range(40):
            pose = motion.step("speaking", Mouth(jaw=0.5), 0.5, "happy", intensity)
        return pose

    poses = [smile(i) for i in (0.0, 0.5, 1.0)]

    assert poses[0].smile + 0.2 < poses[1].smile < poses[2].smile - 0.2
    assert all(pose.mouth.jaw > 0.45 for pose in poses)


class Poses:
    """A figure that is only told how to look."""

    def __init__(self) -> None:
        self.drawn: list[Pose] = []

    def draw(self, pose: Pose, out: np.ndarray) -> None:
        self.drawn.append(pose)


def test_a_cut_off_face_goes_on_from_what_was_seen_not_from_what_was_drawn_ahead():
    # given three seconds drawn, of which one was seen when the user spoke up
    figure, options = Poses(), RenderOptions(SIZE)
    session = DrawnSession(BuiltinFace(figure, options), options)
    audio, marks = spoken(*[(phoneme, 0.1) for phoneme in "ma" * 15])
    session.feed(audio, Controls(marks))
    session.finish()
    list(session.blocks())
    seen = figure.drawn[24]

    session.interrupt(1.0)
    next(session.idle("listening"))

    # then the next frame is near the seen one, nearer than the last drawn one was
    def head(pose: Pose) -> np.ndarray:
        return np.array([pose.yaw, pose.pitch, pose.roll, pose.sway])

    assert len(figure.drawn) == 76
    assert np.abs(head(figure.drawn[-1]) - head(seen)).max() < 0.35
    assert np.abs(head(figure.drawn[74]) - head(seen)).max() > 0.35


def test_what_nobody_would_see_is_drawn_in_every_second_frame_and_all_else_at_once():
    # given a figure that shows a pose's yaw, and slow, quick and other changes
    drawn: list[Pose] = []

    class Figure:
        def draw(self, pose: Pose, out: np.ndarray) -> None:
            drawn.append(pose)
            out[...] = round(10 * pose.yaw)

    calm = Calm(Figure())

    def shown(pose: Pose) -> int:
        out = np.zeros((6, 4), np.uint8)
        calm.draw(pose, out)
        return int(out[0, 0])

    # when a head sways slowly
    slow = [shown(Pose(yaw=0.1 * k)) for k in range(6)]

    # then every frame is shown twice, and a blink, a word or a quick turn waits for nothing
    assert slow == [0, 0, 2, 2, 4, 4]
    assert shown(Pose(yaw=0.7)) == 7
    for pose in (
        Pose(yaw=0.7, lids=(0.1, 0.1)), Pose(yaw=0.8, mouth=Mouth(jaw=0.1)), Pose(yaw=1.9),
    ):  # fmt: skip
        shown(pose)
        assert drawn[-1] == pose


@pytest.mark.parametrize("fps", [12, 25, 30, 60])
def test_a_frame_hears_no_more_than_the_sound_it_is_granted(fps):
    # given a face that is fed all at once, and one that is fed just what its look-ahead asks for
    rate = 16_000
    sound = np.random.default_rng(5).normal(0, 0.1, 2 * rate).astype(np.float32)
    sound *= np.sin(2 * np.pi * 3 * np.arange(len(sound)) / rate) > 0
    figures = Poses(), Poses()
    whole, stream = (BuiltinFace(f, RenderOptions(SIZE, Fraction(fps))) for f in figures)
    whole.hear(AudioChunk(sound, rate), Controls())
    fed = 0

    for frame in range(int(1.5 * fps)):
        until = round(((frame + 1) / fps + BuiltinFace.look_ahead) * rate)
        stream.hear(AudioChunk(sound[fed:until], rate), Controls())
        fed = until
        for face in (whole, stream):
            face.speak(frame, np.zeros((1, 1), np.uint8))

    mouths = [[pose.mouth for pose in figure.drawn] for figure in figures]
    assert mouths[0] == mouths[1]
    assert len(set(mouths[0])) > fps / 2


def test_a_resting_face_gives_the_same_frame_again_up_to_four_times_where_it_is_still():
    session = BuiltinRenderer().open(read_puppet(AVATARS / "default"), RenderOptions(SIZE))

    frames = [block.frames for block in itertools.islice(session.idle("resting"), 200)]

    times = [len(list(same)) for _, same in itertools.groupby(frames, key=id)]
    assert max(times) == 4
    assert times.count(3) > 2
    assert len({frame.tobytes() for frame in frames}) > 60, "it lives"


# Pixels


@pytest.mark.parametrize("name", NAMES)
def test_only_what_moves_changes_and_every_control_shows(name):
    # given an avatar at rest
    figure = PuppetFigure(AVATARS / name, SIZE)
    rest = np.empty((SIZE[1] * 3 // 2, SIZE[0]), np.uint8)
    figure.draw(Pose(), rest)

    poses = [
        Pose(Mouth(jaw=1)), Pose(Mouth(wide=1)), Pose(Mouth(round=1)), Pose(Mouth(closed=1)),
        Pose(Mouth(teeth=1)), Pose(Mouth(jaw=0.5, tongue=1)), Pose(smile=1), Pose(smile=-1),
        Pose(lids=(1, 1)), Pose(gaze=(1, 0)), Pose(brow_raise=1), Pose(brow_sad=1),
        Pose(brow_frown=1), Pose(squint=1), Pose(yaw=4), Pose(pitch=4), Pose(roll=4),
        Pose(sway=1), Pose(breath=1),
    ]  # fmt: skip
    for pose in poses:
        # when it takes a pose and comes back
        frame, again = np.empty_like(rest), np.empty_like(rest)
        figure.draw(pose, frame)
        figure.draw(Pose(), again)

        # then the pose showed, nothing outside the box changed, and rest is rest again
        assert (frame != rest).any()
        assert (again == rest).all()
        box = figure.box
        for shown, still, step in zip(planes(frame), planes(rest), (1, 2, 2), strict=True):
            outside = np.ones(shown.shape, bool)
            outside[box.top // step : box.bottom // step, box.left // step : box.right // step] = 0
            assert (shown[outside] == still[outside]).all()


@pytest.mark.parametrize("size", [(256, 256), (256, 456), (642, 360), (1000, 300)])
def test_any_shape_of_frame_is_filled(size):
    figure = PuppetFigure(AVATARS / "default", size)
    frame = np.empty((size[1] * 3 // 2, size[0]), np.uint8)
    figure.draw(Pose(Mouth(jaw=0.5), yaw=3), frame)
    assert frame[: size[1]].min() >= 16
    assert frame[: size[1]].std() > 10


@pytest.mark.parametrize("name", NAMES)
def test_every_avatar_is_found_as_one_face_where_it_was_drawn(name):
    face = pytest.importorskip("talking_head.face")
    folder = AVATARS / name
    puppet = read_puppet(folder)

    found = face.detect(puppet.portrait)

    assert len(found) == 1
    eye = describe(folder).anchors["left_eye"]
    view = frame_view((1024, 1024))
    drawn = ((eye[0] - view.left) * view.scale, (eye[1] - view.top) * view.scale)
    assert np.hypot(*(np.asarray(found[0].keypoints[0][:2]) - drawn)) < 40


def test_the_same_seed_gives_the_same_frames_and_another_seed_others():
    puppet = read_puppet(AVATARS / "default")

    def frames(seed: int) -> np.ndarray:
        session = BuiltinRenderer().open(puppet, RenderOptions(SIZE, Fraction(25), seed))
        audio, marks = spoken(("m", 0.1), ("a", 0.2), ("p", 0.1), ("iː", 0.3))
        session.feed(audio, Controls(marks, "happy", 0.5))
        session.finish()
        return np.concatenate([block.frames for block in session.blocks()])

    assert (frames(1) == frames(1)).all()
    assert (frames(1) != frames(2)).any()


def test_a_stage_is_kept_and_a_damaged_one_is_drawn_again(tmp_path):
    from talking_head.builtin import stage

    first = set_stage(AVATARS / "default", SIZE, tmp_path)
    (kept,) = tmp_path.iterdir()
    stage._remembered.cache_clear()
    again = set_stage(AVATARS / "default", SIZE, tmp_path)
    assert (again.portrait == first.portrait).all()

    kept.write_bytes(kept.read_bytes()[:1000])
    stage._remembered.cache_clear()
    redrawn = set_stage(AVATARS / "default", SIZE, tmp_path)

    assert (redrawn.portrait == first.portrait).all()


def test_a_photo_is_refused_in_one_sentence_for_now():
    picture = np.zeros((64, 64, 3), np.uint8)
    with pytest.raises(PictureError, match=r"me\.png"):
        BuiltinRenderer().open(Photo("me", Path("me.png"), picture), RenderOptions(SIZE))


LOST_LAYER = (AVATARS / "default" / "avatar.yaml").read_text(encoding="utf-8")


@pytest.mark.parametrize("text", ["", "a: [", "name: x", "- 1", LOST_LAYER])
def test_a_broken_avatar_is_refused_in_one_sentence(tmp_path, text):
    (tmp_path / "avatar.yaml").write_text(text)
    with pytest.raises(PictureError, match="cannot be used"):
        describe(tmp_path)


@pytest.mark.parametrize("size", [(640, 540), (362, 646)])
def test_a_head_is_bent_in_one_piece_whatever_its_size(size):
    # given a picture whose brightness is its height, of a size that no grid fits
    width, height = size
    warp = Warp(frame_view(size), size)
    ramp = np.full((height * 3 // 2, width), 128, np.uint8)
    ramp[:height] = np.linspace(0, 255, height)[:, None]

    at_rest, moved = np.zeros_like(ramp), ramp.copy()
    warp.apply(Pose(), ramp, at_rest)
    warp.apply(Pose(pitch=4.0, roll=3.0, mouth=Mouth(jaw=1.0)), ramp, moved)

    # then a head at rest is as it was painted, and a bent one has no seam
    box = warp.box
    rows, columns = slice(box.top, box.bottom), slice(box.left, box.right)
    assert np.array_equal(at_rest[rows, columns], ramp[rows, columns])
    steps = np.diff(moved[:height].astype(int), axis=0)
    assert np.abs(moved[:height].astype(int) - ramp[:height]).max() > 2
    assert steps.min() >= -1
    assert steps.max() <= 3

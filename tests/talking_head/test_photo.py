"""Photos that speak: what moves, what must not, and that nothing tears, folds or jumps."""

import itertools
import shutil
from dataclasses import replace
from fractions import Fraction
from functools import cache
from pathlib import Path
from tempfile import mkdtemp

import numpy as np
import pytest

from talking_head.avatar import Photo, load_avatar
from talking_head.builtin.photo import PhotoFigure
from talking_head.builtin.photo_face import map_face
from talking_head.builtin.photo_fields import CONTROLS, REST_SMILE, controls
from talking_head.builtin.pose import Mouth, Pose
from talking_head.builtin.preview import POSES, contact_sheet
from talking_head.builtin.renderer import BuiltinFace, BuiltinRenderer
from talking_head.compositor import planes, to_bgr
from talking_head.errors import PictureError
from talking_head.face.types import Landmarks
from talking_head.media import AudioChunk, Mark
from talking_head.renderer import Controls, RenderOptions
from talking_head.still import placement, still_frame

REPO = Path(__file__).resolve().parents[2]
FACES = REPO.parent / "shared" / "data" / "faces"
SIZE = (640, 360)
AT_REST = Pose(smile=REST_SMILE)

SHARED = (
    "photo_nasa_astronaut.png",
    "photo_grace_hopper.bmp",
    "art_mona_lisa.jpg",
    "art_donna_velata.jpg",
    "ai_professional.png",
    "ai_educator.png",
    "hopper.webp",
    "grey.jpg",
    "rgba_transparent.png",
)


@cache
def portrait() -> Photo:
    """Our own default avatar, as if somebody had dropped in its picture."""
    alone = Path(mkdtemp()) / "me.jpg"
    shutil.copy(REPO / "assets" / "avatars" / "default.jpg", alone)
    photo = load_avatar(alone)
    assert isinstance(photo, Photo)
    return photo


@cache
def shared(name: str) -> Photo:
    if not (FACES / name).exists():
        pytest.skip(f"no shared picture {name}")
    photo = load_avatar(FACES / name)
    assert isinstance(photo, Photo)
    return photo


@cache
def figure() -> PhotoFigure:
    return PhotoFigure(portrait(), SIZE)


def drawn(pose: Pose, of: PhotoFigure | None = None, size: tuple[int, int] = SIZE) -> np.ndarray:
    frame = np.zeros((size[1] * 3 // 2, size[0]), np.uint8)
    (of or figure()).draw(pose, frame)
    return frame


def places(photo: Photo, size: tuple[int, int]) -> np.ndarray:
    """The landmarks (478, 2) in a frame of that size."""
    left, top, wide, tall = placement(photo.portrait, size)
    height, width = photo.portrait.shape[:2]
    assert photo.face is not None
    assert photo.face.landmarks is not None
    return photo.face.landmarks.points[:, :2] * (wide / width, tall / height) + (left, top)


def around(frame: np.ndarray, photo: Photo, points: list[int], room: float = 0.0) -> np.ndarray:
    """The luma of the rectangle around some landmarks."""
    size = (frame.shape[1], frame.shape[0] * 2 // 3)
    found = places(photo, size)[points]
    room *= float(np.ptp(found[:, 0]))
    left, top = np.floor(found.min(0) - room).astype(int)
    right, bottom = np.ceil(found.max(0) + room).astype(int) + 1
    return planes(frame)[0][top:bottom, left:right].astype(int)


EYES = ([33, 133, 159, 145], [362, 263, 386, 374])
FOREHEAD = [67, 297, 9]
LIPS = [61, 291, 0, 17]


# What must not move


def test_a_face_at_rest_is_the_still_picture_to_the_byte():
    # so that nothing jumps when the still renderer has to step in
    assert (drawn(AT_REST) == still_frame(portrait().portrait, SIZE)).all()


@pytest.mark.parametrize("pose", POSES.values(), ids=list(POSES))
def test_outside_of_the_heads_box_every_byte_is_the_still_pictures(pose):
    still, frame, box = still_frame(portrait().portrait, SIZE), drawn(pose), figure().box

    for before, after, step in zip(planes(still), planes(frame), (1, 2, 2), strict=True):
        outside = np.ones(before.shape, bool)
        outside[box.top // step : box.bottom // step, box.left // step : box.right // step] = False
        assert (before == after)[outside].all()
    assert (still != frame).any() or pose == AT_REST


def test_a_picture_does_not_come_off_its_edge_where_a_backdrop_fills_the_frame():
    # given a tall picture in a wide frame
    photo = portrait()
    assert photo.face is not None
    assert photo.face.landmarks is not None
    points = photo.face.landmarks.points - (200, 0, 0)
    tall = with_landmarks(points, photo.portrait[:, 200:-200])
    left, _, wide, _ = placement(tall.portrait, SIZE)

    # when the head moves as far as it can
    frame = drawn(Pose(yaw=6, roll=5, sway=1, breath=1), PhotoFigure(tall, SIZE))

    # then the columns beside the picture, and its own outermost, stay
    luma, still = planes(frame)[0], planes(still_frame(tall.portrait, SIZE))[0]
    assert (luma[:, : left + 1] == still[:, : left + 1]).all()
    assert (luma[:, left + wide - 1 :] == still[:, left + wide - 1 :]).all()


def test_a_moving_mouth_leaves_the_forehead_alone():
    rest = around(drawn(AT_REST), portrait(), FOREHEAD)
    said = around(drawn(Pose(smile=REST_SMILE, mouth=Mouth(jaw=1.0))), portrait(), FOREHEAD)

    assert np.abs(rest - said).max() <= 2


# What must move


def test_a_jaw_that_drops_opens_a_dark_mouth_and_takes_the_chin_along():
    size = (1280, 720)
    of, points = PhotoFigure(portrait(), size), places(portrait(), size)
    line, chin, x = int(points[[13, 14], 1].mean()), int(points[152, 1]), int(points[13, 0])

    # when the jaw opens wide
    rest = planes(drawn(AT_REST, of, size))[0].astype(int)
    said = planes(drawn(Pose(smile=REST_SMILE, mouth=Mouth(jaw=1.0)), of, size))[0].astype(int)

    # then what shows between the lips is much darker than lips are
    below = slice(line + 8, line + (chin - line) // 3)
    assert said[below, x - 4 : x + 4].min() < rest[below, x - 4 : x + 4].min() - 40
    # and the chin is lower than it was
    window = slice(chin - 24, chin + 8)
    errors = {
        drop: np.abs(said[window, x] - rest[window.start - drop : window.stop - drop, x]).mean()
        for drop in range(-12, 13)
    }
    assert min(errors, key=lambda drop: errors[drop]) >= 3


def hole(photo: Photo, mouth: Mouth) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """What the lips' rims enclose: x, and y of the upper and of the lower one, in units."""
    of = PhotoFigure(photo, SIZE)
    weights = controls(of._face, Pose(smile=REST_SMILE, mouth=mouth))
    upper, lower = (
        of._face.axes.local(at + np.tensordot(weights, moved, 1)) for at, moved in of._mouth._rims
    )
    return upper[:, 0], upper[:, 1], lower[:, 1]


def opening(photo: Photo, mouth: Mouth) -> float:
    """How far the lips' rims are apart in the middle, in units."""
    _, upper, lower = hole(photo, mouth)
    return float((lower - upper)[len(upper) // 2])


@pytest.mark.parametrize("name", ["ai_professional.png", "ai_educator.png", "art_mona_lisa.jpg"])
@pytest.mark.parametrize("mouth", [Mouth(jaw=0.5, round=0.75), Mouth(jaw=0.18, round=1.0)])
def test_a_round_mouth_is_a_round_hole_between_shut_corners_even_of_a_smile(name, mouth):
    photo = shared(name)
    x, upper, lower = hole(photo, mouth)
    gap = np.maximum(lower - upper, 0)
    open_ = gap > 0.1 * gap.max()

    # it is much narrower than the mouth at rest, and shut beside
    assert np.ptp(x[open_]) < 0.55 * np.ptp(hole(photo, Mouth())[0])
    assert gap[:4].max() < 0.1 * gap.max()
    assert gap[-4:].max() < 0.1 * gap.max()
    # and arched above as well as below
    rise, fall = np.ptp(upper[open_]), np.ptp(lower[open_])
    assert rise > 0.15 * gap.max()
    assert fall > 0.3 * gap.max()


@pytest.mark.parametrize("name", ["ai_professional.png", "photo_nasa_astronaut.png"])
def test_mouths_close_for_bilabials_and_open_for_vowels_smiling_or_not(name):
    photo = shared(name)

    assert opening(photo, Mouth(jaw=0.05, closed=1.0)) < 0.5
    assert opening(photo, Mouth(jaw=0.4)) > 8
    assert opening(photo, Mouth(jaw=1.0)) > 1.25 * opening(photo, Mouth(jaw=0.4))
    assert opening(photo, Mouth(jaw=0.2, round=1.0)) > 3


def test_glasses_are_seen_and_brows_leave_them_where_they_are():
    # given faces with and without
    bare = [portrait(), shared("photo_nasa_astronaut.png"), shared("art_mona_lisa.jpg")]
    worn = [shared("ai_educator.png"), shared("photo_grace_hopper.bmp")]

    # then brows are raised less behind glasses
    def raised(photo: Photo) -> float:
        of = PhotoFigure(photo, SIZE)
        return float(controls(of._face, Pose(brow_raise=1.0))[CONTROLS.index("brow_raise")])

    assert min(map(raised, bare)) > 3 * max(map(raised, worn)) > 0


def test_a_picture_that_smiles_shows_less_teeth_in_a_pause_of_speech_than_at_rest():
    photo = shared("photo_nasa_astronaut.png")
    of = PhotoFigure(photo, SIZE)

    def gap(pose: Pose) -> float:
        weights = controls(of._face, pose)
        (upper, up), (lower, low) = of._mouth._rims
        rims = [at + np.tensordot(weights, moved, 1) for at, moved in ((upper, up), (lower, low))]
        return float((rims[1] - rims[0])[len(upper) // 2] @ of._face.axes.down)

    assert gap(Pose(smile=REST_SMILE, talk=1.0)) < 0.4 * gap(Pose(smile=REST_SMILE))


def test_a_smile_shows_its_own_teeth_and_hides_them_when_the_lips_close():
    photo = shared("ai_educator.png")
    of = PhotoFigure(photo, (1280, 720))

    def teeth(pose: Pose) -> int:
        frame = drawn(pose, of, (1280, 720))
        return int((around(frame, photo, [78, 308, 13, 14]) > 190).sum())

    own, open_, shut = (
        teeth(pose)
        for pose in (
            AT_REST,
            Pose(smile=REST_SMILE, mouth=Mouth(jaw=0.8)),
            Pose(smile=REST_SMILE, mouth=Mouth(closed=1.0)),
        )
    )
    assert own > 160
    assert open_ > 0.6 * own
    assert shut < 0.35 * own


def test_what_is_drawn_between_lips_is_as_grainy_as_the_skin():
    # given the same picture clean, and with a film's grain
    clean = portrait()
    noise = np.random.default_rng(1).normal(0, 9, clean.portrait.shape)
    film = np.clip(clean.portrait + noise, 0, 255).astype(np.uint8)
    pictures = (clean, replace(clean, portrait=film))
    mouths = [PhotoFigure(photo, (1280, 720))._mouth for photo in pictures]

    # then the noise of its mouth has about the power of that which its frame shows
    shown = still_frame(film, (1280, 720)).astype(float) - still_frame(clean.portrait, (1280, 720))
    smooth, grainy = (float(mouth._grain.std()) for mouth in mouths)
    assert smooth < 0.35 * grainy
    assert 0.6 < grainy / shown[: len(shown) * 2 // 3].std() < 2.5


def test_teeth_in_a_soft_picture_are_soft():
    import cv2

    # given the same picture sharp and out of focus
    sharp = portrait()
    soft = replace(sharp, portrait=cv2.GaussianBlur(sharp.portrait, (0, 0), 3))
    says = Pose(smile=REST_SMILE, mouth=Mouth(jaw=0.6, wide=0.6))

    def steepest(photo: Photo) -> int:
        of = PhotoFigure(photo, (1280, 720))
        frame = drawn(says, of, (1280, 720))
        return int(np.abs(np.diff(around(frame, photo, [78, 308, 13, 14], 0.1), axis=0)).max())

    assert steepest(soft) < 0.7 * steepest(sharp)


def test_each_lid_closes_its_own_eye():
    rest = drawn(AT_REST)
    winked = drawn(Pose(smile=REST_SMILE, lids=(1.0, 0.0)))

    changed = [np.abs(around(rest, portrait(), eye) - around(winked, portrait(), eye)).mean()
               for eye in EYES]  # fmt: skip
    assert changed[0] > 12
    assert changed[1] == 0
    # what was the white and the iris has become even: skin
    assert around(winked, portrait(), EYES[0]).std() < 0.9 * around(rest, portrait(), EYES[0]).std()


def test_eyes_look_where_they_are_told():
    def iris(pose: Pose) -> float:
        eye = around(drawn(pose), portrait(), EYES[1])
        dark = np.clip(np.percentile(eye, 40) - eye, 0, None).sum(0)
        return float((dark * np.arange(len(dark))).sum() / dark.sum())

    assert iris(Pose(smile=REST_SMILE, gaze=(0.9, 0))) > iris(AT_REST) + 0.4
    assert iris(Pose(smile=REST_SMILE, gaze=(-0.9, 0))) < iris(AT_REST) - 0.4


# Nothing tears


EXTREMES = [
    Pose(smile=1, yaw=yaw, pitch=pitch, roll=roll, sway=sway, breath=1, brow_raise=1, squint=1,
         mouth=Mouth(jaw=1, round=round_, wide=1 - round_))
    for yaw, pitch, roll, sway, round_ in itertools.product((-6, 6), (-5, 5), (-5, 5), (1,), (0, 1))
]  # fmt: skip


@pytest.mark.parametrize("pose", EXTREMES[::3])
def test_skin_is_stretched_but_never_folded(pose):
    head = figure()._head
    came = head.grid.map(head.back(controls(figure()._face, pose)))
    # the cut between the lips apart: there two sides meet, under the mouth's patch
    box, outer = figure()._mouth.box, head.grid.box
    across, down = np.diff(came[..., 0], axis=1), np.diff(came[..., 1], axis=0)
    patch = (slice(box.top - outer.top, box.bottom - outer.top),
             slice(box.left - outer.left, box.right - outer.left))  # fmt: skip
    across[patch], down[patch] = 1, 1

    assert across.min() > 0.15
    assert down.min() > 0.15


@pytest.mark.parametrize("name", ["ai_professional.png", "ai_educator.png"])
def test_patches_meet_the_head_without_a_seam(name):
    of = PhotoFigure(shared(name), (1280, 720))
    pose = Pose(smile=0.8, yaw=4, pitch=3, roll=-4, gaze=(0.5, 0), mouth=Mouth(jaw=0.9))
    weights = controls(of._face, pose)
    plain = of._still.copy()
    of._head.apply(weights, of._still, plain)
    head = to_bgr(plain).astype(int)

    for patch in (of._mouth, *of._eyes):
        painted, box = patch.paint(pose, weights), patch.box
        assert painted is not None
        away = np.abs(painted - head[box.top : box.bottom, box.left : box.right]).max(2)
        ring = np.concatenate([away[3], away[-4], away[:, 3], away[:, -4]])
        assert np.percentile(ring, 95) < 12


def test_small_steps_of_a_pose_are_small_steps_of_the_picture():
    # given a mouth that starts to move from rest, and lids and eyes that do
    for pose in (
        Pose(smile=REST_SMILE, mouth=Mouth(jaw=0.004)),
        Pose(smile=REST_SMILE, lids=(0.01, 0.01)),
        Pose(smile=REST_SMILE, gaze=(0.013, 0.0)),
    ):
        jump = np.abs(drawn(pose).astype(int) - drawn(AT_REST).astype(int))
        assert np.percentile(jump, 99.9) <= 6


# Every kind of picture and size


@pytest.mark.parametrize("name", SHARED)
def test_photos_paintings_and_drawings_of_every_kind_move(name):
    photo = shared(name)
    of = PhotoFigure(photo, SIZE)

    rest = drawn(AT_REST, of)
    for pose in (Pose(mouth=Mouth(jaw=1)), Pose(lids=(1, 1)), Pose(yaw=5, roll=4, mouth=Mouth())):
        assert (drawn(pose, of) != rest).any()
    changed = drawn(Pose(smile=REST_SMILE, mouth=Mouth(jaw=1)), of)
    lips = np.abs(around(changed, photo, LIPS) - around(rest, photo, LIPS))
    assert lips.mean() > 4


@pytest.mark.parametrize("size", [(256, 144), (256, 256), (360, 640), (1920, 1080)])
def test_any_size_of_frame(size):
    frame = drawn(POSES["surprised"], PhotoFigure(portrait(), size), size)
    assert (frame != still_frame(portrait().portrait, size)).any()


def test_a_small_picture_speaks_softly_drawn():
    # given a picture of a twelfth of the frame's height
    import cv2

    photo = portrait()
    share = 60 / photo.portrait.shape[0]
    small = cv2.resize(photo.portrait, None, fx=share, fy=share, interpolation=cv2.INTER_AREA)
    assert photo.face is not None
    assert photo.face.landmarks is not None
    of = PhotoFigure(with_landmarks(photo.face.landmarks.points * share, small), (1280, 720))

    # when it opens its mouth
    said = drawn(Pose(smile=REST_SMILE, mouth=Mouth(jaw=1)), of, (1280, 720))

    # then no edge is sharper than the picture's own sharpest, by much
    def sharpest(frame: np.ndarray) -> float:
        return float(np.abs(np.diff(planes(frame)[0].astype(int), axis=0)).max())

    still = still_frame(small, (1280, 720))
    assert sharpest(said) < max(1.6 * sharpest(still), 40)


def with_landmarks(points: np.ndarray, picture: np.ndarray) -> Photo:
    face = portrait().face
    assert face is not None
    mesh = Landmarks(points.astype(np.float32), 1.0)
    return Photo(
        "me", portrait().path, np.ascontiguousarray(picture), (replace(face, landmarks=mesh),)
    )


@pytest.mark.parametrize("keep", ["above the mouth", "below the mouth", "left half", "eyes up"])
def test_a_face_that_is_cut_off_moves_as_far_as_it_is_there(keep):
    # given a picture that ends in the middle of the face
    face, picture = portrait().face, portrait().portrait
    assert face is not None
    assert face.landmarks is not None
    points = face.landmarks.points
    tall, wide = picture.shape[:2]
    x, mouth, eyes = (int(v) for v in (points[1, 0], points[13, 1], points[33, 1]))
    left, top, right, bottom = {
        "above the mouth": (0, 0, wide, mouth - 30),
        "below the mouth": (0, mouth, wide, tall),
        "left half": (0, 0, x, tall),
        "eyes up": (0, 0, wide, eyes),
    }[keep]
    cut = with_landmarks(points - (left, top, 0), picture[top:bottom, left:right])

    # then it is drawn in every pose, without an error
    of = PhotoFigure(cut, SIZE)
    frames = [drawn(pose, of) for pose in POSES.values()]
    assert any((frame != frames[0]).any() for frame in frames[1:])


@pytest.mark.parametrize("points", [np.full((478, 3), 300.0), np.zeros((478, 3))])
def test_landmarks_that_are_no_face_are_refused_in_a_sentence(points):
    with pytest.raises(PictureError, match="cannot move the picture"):
        PhotoFigure(with_landmarks(points, portrait().portrait), SIZE)


# The face map


def test_lips_meet_where_the_picture_is_dark_even_if_landmarks_err():
    # given a mouth whose dark line lies 3 pixels below where the landmarks say
    import cv2

    points = portrait().face.landmarks.points.copy()
    frame = np.full((*portrait().portrait.shape[:2], 3), 150, np.uint8)
    mouth = points[[78, 95, 88, 178, 87, 14, 317, 402, 318, 324, 308], :2] + (0, 3)
    cv2.polylines(frame, [mouth.round().astype(np.int32)], False, (60, 60, 60), 2)

    face = map_face(points, frame)

    middle = face.axes.pixels(face.mouth.curve(False))[16]
    assert abs(middle[1] - (points[14, 1] + 3)) < 1.2
    assert not face.open


def test_every_control_has_its_field():
    weights = controls(figure()._face, POSES["surprised"])
    assert weights.shape == (len(CONTROLS),)
    assert not controls(figure()._face, AT_REST).any()


# Through a session


def test_a_photo_speaks_and_idles_through_a_session_the_same_for_the_same_seed():
    time = np.arange(16_000) / 16_000
    buzz = sum(np.sin(2 * np.pi * 140 * k * time) / k for k in range(1, 30))
    sound = AudioChunk((0.2 * buzz * np.sin(np.pi * 4 * time) ** 2).astype(np.float32), 16_000)
    runs = []
    for _ in range(2):
        session = BuiltinRenderer().open(portrait(), RenderOptions(SIZE, Fraction(25), seed=7))
        session.feed(sound)
        session.finish()
        spoken = [block.frames for block in session.blocks()]
        idle = [block.frames for block in itertools.islice(session.idle("listening"), 5)]
        runs.append(np.concatenate(spoken + idle))
        session.close()

    assert (runs[0] == runs[1]).all()
    mouths = np.array([around(frame, portrait(), LIPS).mean() for frame in runs[0][:25]])
    assert np.ptp(mouths) > 1.5


def test_a_frame_is_drawn_again_with_the_mouth_at_rest_and_the_head_as_it_was():
    # given a face that spoke, its head long turned since it rested
    face = BuiltinFace(figure(), RenderOptions(SIZE, Fraction(25)))
    frames = np.empty((30, SIZE[1] * 3 // 2, SIZE[0]), np.uint8)
    vowel = Controls((Mark("phoneme", "AA", 0.0, 2.0),))
    face.hear(AudioChunk(np.full(32_000, 0.1, np.float32), 16_000), vowel)
    for number, frame in enumerate(frames):
        face.speak(number, frame)
    before = frames[29].copy()

    # when one of its frames is wanted at rest
    again = np.empty_like(before)
    assert face.at_rest(20, again)

    # then the mouth is another, and nothing else of the head is
    assert (around(again, portrait(), LIPS) != around(frames[20], portrait(), LIPS)).any()
    assert (around(again, portrait(), FOREHEAD) == around(frames[20], portrait(), FOREHEAD)).all()
    # and what is not remembered is not made up
    assert not face.at_rest(30, again)
    face.begin()
    assert not face.at_rest(0, again)


def test_a_contact_sheet_shows_every_pose():
    sheet = contact_sheet(portrait(), (256, 256))
    assert sheet.shape == (1024, 1024, 3)
    tiles = sheet.reshape(4, 256, 4, 256, 3).swapaxes(1, 2).reshape(16, 256, 256, 3)
    for one, other in itertools.combinations(tiles.astype(int), 2):
        assert np.abs(one - other)[32:].max() > 20  # below the names

"""An avatar is found by name, folder or picture; what was found in it is not looked for again."""

from __future__ import annotations

from pathlib import Path

import cv2
import numpy as np
import pytest
import yaml

from talking_head import face as faces
from talking_head.avatar import (
    BUNDLED,
    Photo,
    Puppet,
    avatar_names,
    fit_report,
    load_avatar,
)
from talking_head.errors import EngineUnavailable, NoFaceError, PictureError
from talking_head.face.cache import find_faces, picture_hash
from talking_head.picture import read_picture

FACES = Path(__file__).resolve().parents[2].parent / "shared" / "data" / "faces"
needs_faces = pytest.mark.skipif(not FACES.is_dir(), reason="the sample pictures are not here")
HOPPER = FACES / "photo_grace_hopper.bmp"


def plain_folder(folder: Path, **description: object) -> Path:
    folder.mkdir(parents=True)
    cv2.imwrite(str(folder / "portrait.png"), np.full((64, 48, 3), 77, np.uint8))
    described = {"portrait": "portrait.png", **description}
    (folder / "avatar.yaml").write_text(yaml.safe_dump(described), encoding="utf-8")
    return folder


def no_detector(*_: object) -> list[faces.Face]:
    raise AssertionError("the faces were looked for again")


def test_a_folder_with_layers_is_a_puppet(tmp_path):
    folder = plain_folder(tmp_path / "mira", name="Mira", layers=[{"role": "head"}])
    avatar = load_avatar(folder)
    assert isinstance(avatar, Puppet)
    assert (avatar.name, avatar.path, avatar.portrait.shape) == ("Mira", folder, (64, 48, 3))


def test_a_name_is_looked_up_in_the_folders_in_order(tmp_path):
    mine, bundled = tmp_path / "mine", tmp_path / "bundled"
    for folder, names in ((mine, ("mira",)), (bundled, ("mira", "tom"))):
        for name in names:
            plain_folder(folder / name, name=f"{name} of {folder.name}", layers=[])
    folders = (mine, bundled, tmp_path / "none")
    assert avatar_names(folders) == ["mira", "tom"]
    assert load_avatar("mira", folders=folders).name == "mira of mine"
    assert load_avatar("tom", folders=folders).name == "tom of bundled"
    with pytest.raises(PictureError, match=r"no avatar 'tim'\. There are: mira, tom\."):
        load_avatar("tim", folders=folders)


def test_the_portrait_beside_a_folder_means_the_avatar_in_it(tmp_path):
    """`assets/avatars/default.jpg` is a picture to those who want one and the avatar to us."""
    folder = plain_folder(tmp_path / "default", name="Mira", layers=[])
    assert load_avatar(tmp_path / "default.jpg").path == folder
    cv2.imwrite(str(tmp_path / "default.jpg"), np.zeros((64, 64, 3), np.uint8))
    assert isinstance(load_avatar(tmp_path / "default.jpg"), Puppet)


@needs_faces
def test_a_picture_is_a_photo_with_its_face_and_landmarks():
    avatar = load_avatar(HOPPER)
    assert isinstance(avatar, Photo)
    assert avatar.name == "photo_grace_hopper"
    assert avatar.portrait.shape == (606, 517, 3)
    assert avatar.face is not None
    assert avatar.face.landmarks is not None
    assert avatar.face.landmarks.points.dtype == np.float32


@needs_faces
def test_a_folder_without_layers_is_a_photo(tmp_path):
    folder = tmp_path / "grace"
    folder.mkdir()
    (folder / "avatar.yaml").write_text("name: Grace\nportrait: portrait.bmp\n", encoding="utf-8")
    (folder / "portrait.bmp").write_bytes(HOPPER.read_bytes())
    avatar = load_avatar("grace", folders=(tmp_path,))
    assert isinstance(avatar, Photo)
    assert (avatar.name, len(avatar.faces)) == ("Grace", 1)


@needs_faces
def test_faces_are_looked_for_once_for_the_same_pixels(tmp_path, monkeypatch):
    cache = tmp_path / "cache"
    first = load_avatar(HOPPER, cache)
    cv2.imwrite(str(tmp_path / "copy.png"), first.portrait)
    monkeypatch.setattr(faces, "detect", no_detector)

    again = load_avatar(tmp_path / "copy.png", cache)

    assert isinstance(first, Photo)
    assert isinstance(again, Photo)
    assert again.face is not None
    assert first.face is not None
    assert again.face.box == first.face.box
    assert np.array_equal(again.face.keypoints, first.face.keypoints)
    assert again.face.landmarks is not None
    assert first.face.landmarks is not None
    assert np.array_equal(again.face.landmarks.points, first.face.landmarks.points)
    brighter = np.minimum(first.portrait, 254) + 1
    with pytest.raises(AssertionError, match="looked for again"):
        find_faces(brighter.astype(np.uint8), cache)


@needs_faces
@pytest.mark.parametrize("damage", [b"", b"PK\x03\x04 half a zip", None])
def test_a_damaged_cache_costs_time_and_nothing_else(tmp_path, damage):
    picture = read_picture(HOPPER)
    (before,) = find_faces(picture, tmp_path)
    (file,) = tmp_path.iterdir()
    file.write_bytes(file.read_bytes()[:200] if damage is None else damage)
    (after,) = find_faces(picture, tmp_path)
    assert after.box == before.box
    assert [path.name for path in tmp_path.iterdir()] == [file.name]


@needs_faces
def test_a_cache_that_cannot_be_written_does_not_matter(tmp_path):
    (tmp_path / "file").write_bytes(b"in the way")
    assert len(find_faces(read_picture(HOPPER), tmp_path / "file")) == 1


def test_a_picture_without_a_face_is_found_once_too(tmp_path, monkeypatch):
    blank = np.full((64, 64, 3), 99, np.uint8)
    assert find_faces(blank, tmp_path) == []
    monkeypatch.setattr(faces, "detect", no_detector)
    assert find_faces(blank, tmp_path) == []


def test_the_hash_tells_shapes_and_pixels_apart():
    one = np.arange(36 * 3, dtype=np.uint8).reshape(6, 6, 3)
    other = one.copy()
    other[0, 0, 0] += 1
    pictures = (one, other, one.reshape(4, 9, 3), one[:, ::-1])
    assert len({picture_hash(picture) for picture in pictures}) == 4
    assert picture_hash(one[:, ::-1]) == picture_hash(one[:, ::-1].copy())


def test_a_picture_without_a_face_is_refused_in_words(tmp_path):
    cv2.imwrite(str(tmp_path / "wall.png"), np.full((100, 200, 3), 120, np.uint8))
    with pytest.raises(NoFaceError, match=r"No face was found in .*wall\.png \(200x100 pixels\)"):
        load_avatar(tmp_path / "wall.png")


@needs_faces
def test_one_of_several_faces_can_be_chosen(tmp_path):
    one, two = (read_picture(FACES / name)[:500] for name in ("ai_educator.png", HOPPER.name))
    scene = np.full((500, 768 + 517, 3), 90, np.uint8)
    scene[:, :768], scene[:500, 768:] = one, two
    cv2.imwrite(str(tmp_path / "both.png"), scene)

    by_default, other = (load_avatar(tmp_path / "both.png", face=k) for k in (0, 1))

    assert isinstance(by_default, Photo)
    assert isinstance(other, Photo)
    assert by_default.face is not None
    assert other.face is not None
    assert by_default.face.box.x < 768 < other.face.box.x
    with pytest.raises(PictureError, match=r"no face number 2 .*0: .*wide; 1: .*right, \d+ pixels"):
        load_avatar(tmp_path / "both.png", face=2)


def test_where_faces_cannot_be_looked_for_the_picture_is_still_an_avatar(tmp_path, monkeypatch):
    def unavailable(*_: object) -> list[faces.Face]:
        raise EngineUnavailable("Faces cannot be found: openvino is not installed.")

    monkeypatch.setattr(faces, "detect", unavailable)
    cv2.imwrite(str(tmp_path / "x.png"), np.full((100, 100, 3), 120, np.uint8))
    avatar = load_avatar(tmp_path / "x.png")
    assert isinstance(avatar, Photo)
    assert avatar.face is None
    assert fit_report(avatar) == []


@pytest.mark.parametrize(
    ("content", "why"), [("[1, 2", "cannot be read"), ("just words", "does not describe")]
)
def test_a_broken_description_is_said(tmp_path, content, why):
    folder = plain_folder(tmp_path / "x")
    (folder / "avatar.yaml").write_text(content, encoding="utf-8")
    with pytest.raises(PictureError, match=why):
        load_avatar(folder)


def test_what_is_no_avatar_is_said(tmp_path):
    with pytest.raises(PictureError, match=r"folder without avatar\.yaml"):
        load_avatar(tmp_path)
    with pytest.raises(FileNotFoundError, match="There is no picture"):
        load_avatar(tmp_path / "none.png")
    plain = plain_folder(tmp_path / "x", layers=[])
    (plain / "portrait.png").unlink()
    with pytest.raises(FileNotFoundError):
        load_avatar(plain)


@needs_faces
def test_a_good_portrait_needs_no_advice():
    avatar = load_avatar(FACES / "ai_professional.png")
    assert isinstance(avatar, Photo)
    assert fit_report(avatar) == []


@needs_faces
@pytest.mark.parametrize(
    ("flaw", "says"),
    [
        ("small", "pixels wide"),
        ("blurred", "blurred"),
        ("tilted", "tilted by 3"),
        ("covered", "hardly be made out"),
        ("cut off", "cut off"),
    ],
)
def test_each_flaw_gets_its_advice(tmp_path, flaw, says):
    picture = read_picture(HOPPER)
    points = faces.detect(picture)[0].landmarks.points
    x, y = (int(v) for v in points[13, :2])
    if flaw == "small":
        picture = cv2.resize(picture, None, fx=0.4, fy=0.4, interpolation=cv2.INTER_AREA)
    elif flaw == "blurred":
        picture = cv2.GaussianBlur(picture, (0, 0), 4)
    elif flaw == "tilted":
        turn = cv2.getRotationMatrix2D((258, 280), 30, 1)
        picture = cv2.warpAffine(picture, turn, (517, 606))
    elif flaw == "covered":
        cv2.ellipse(picture, (x, y), (90, 60), 0, 0, 360, (150, 170, 200), -1)
    else:
        picture = picture[: y - 5]
    cv2.imwrite(str(tmp_path / "x.png"), picture)

    avatar = load_avatar(tmp_path / "x.png")

    assert isinstance(avatar, Photo)
    (advice,) = fit_report(avatar)
    assert says in advice


@needs_faces
def test_a_head_seen_from_the_side_is_told():
    avatar = load_avatar(FACES / "art_donna_velata.jpg")
    assert isinstance(avatar, Photo)
    assert any("turned aside" in sentence for sentence in fit_report(avatar))


@pytest.mark.parametrize("name", avatar_names((BUNDLED,)))
def test_every_bundled_avatar_has_one_face_that_is_found(name):
    avatar = load_avatar(name)
    (found,) = find_faces(avatar.portrait)
    assert found.landmarks is not None
    assert found.landmarks.presence > 0.9

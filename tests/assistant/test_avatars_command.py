"""`visavis avatars`: one's own picture in, listed, looked at and out again; bad ones refused."""

import argparse
import json
import shutil
from pathlib import Path

import cv2
import numpy as np
import pytest

from assistant import avatars
from assistant.commands import avatars as avatars_command
from talking_head.avatar import Photo, load_avatar
from talking_head.errors import InputError, NoFaceError, OutputError, PictureError, VisavisError

REPO = Path(__file__).resolve().parents[2]
FACES = REPO.parent / "shared" / "data" / "faces"


@pytest.fixture(autouse=True)
def home(tmp_path, monkeypatch):
    monkeypatch.setenv("VISAVIS_HOME", str(tmp_path / "home"))
    return tmp_path / "home"


@pytest.fixture
def me(tmp_path):
    """A picture of somebody, called "My Photo.jpg"."""
    path = tmp_path / "My Photo.jpg"
    shutil.copy(REPO / "assets" / "avatars" / "default.jpg", path)
    return path


def run(*words: object) -> int:
    parser = argparse.ArgumentParser()
    avatars_command.add_parser(parser.add_subparsers())
    args = parser.parse_args(["avatars", *map(str, words)])
    return int(args.run(args))


def stored(name: str) -> Photo:
    photo = load_avatar(name, folders=[avatars.avatars_folder()])
    assert isinstance(photo, Photo)
    return photo


def test_a_picture_becomes_an_avatar_that_is_listed_and_goes_again(me, home, capsys):
    # when it is added
    assert run("add", me) == 0
    assert "Added my-photo" in capsys.readouterr().out

    # then it is found by its name, with its face, and listed as one's own
    assert stored("my-photo").face is not None
    run("list", "--json")
    rows = json.loads(capsys.readouterr().out)
    assert {"name": "my-photo", "kind": "yours"} in rows
    assert {"name": "default", "kind": "built in"} in rows

    # and when it is removed, nothing of it is left, the found face included
    kept = len(list((home / "cache").rglob("faces-*.npz")))
    assert run("remove", "my-photo") == 0
    assert list((home / "data").rglob("*")) == [home / "data" / "avatars"]
    assert len(list((home / "cache").rglob("faces-*.npz"))) < kept
    capsys.readouterr()
    run("list")
    assert "my-photo" not in capsys.readouterr().out


def test_the_same_name_twice_is_refused_and_the_first_stays(me):
    run("add", me, "--name", "Aunt Ada!")
    before = stored("aunt-ada").portrait

    with pytest.raises(InputError, match=r"already an avatar 'aunt-ada'.*--name"):
        run("add", me, "--name", "aunt ada")
    with pytest.raises(InputError, match="already"):
        run("add", me, "--name", "default")
    assert (stored("aunt-ada").portrait == before).all()


@pytest.mark.parametrize("name", ["", "///", "  ", "…"])
def test_a_name_without_a_letter_is_refused(me, name):
    with pytest.raises(InputError, match="no name"):
        run("add", me, "--name", name)


def test_a_path_in_a_name_leads_nowhere(me, home):
    run("add", me, "--name", "../../etc/passwd")
    assert [path.name for path in (home / "data" / "avatars").iterdir()] == ["etc-passwd"]


def test_a_face_far_away_is_cut_to_a_bust_and_the_whole_is_kept_if_asked(me, tmp_path, capsys):
    # given a wide grey wall with a small portrait on it
    portrait = cv2.resize(cv2.imread(str(me)), (300, 300), interpolation=cv2.INTER_AREA)
    wall = np.full((900, 1600, 3), 128, np.uint8)
    wall[300:600, 1100:1400] = portrait
    far = tmp_path / "far.png"
    cv2.imwrite(str(far), wall)

    run("add", far)
    run("add", far, "--whole", "--name", "whole")

    cut, whole = stored("far"), stored("whole")
    assert whole.portrait.shape == (900, 1600, 3)
    assert cut.portrait.shape[0] < 600
    assert cut.face is not None
    share = cut.face.box.height / cut.portrait.shape[0]
    assert 0.15 < share < 0.6
    # and what would be better is said
    assert "Note:" in capsys.readouterr().out


def test_of_two_faces_all_are_listed_and_the_chosen_one_speaks(me, tmp_path, capsys):
    one = cv2.resize(cv2.imread(str(me)), (400, 400), interpolation=cv2.INTER_AREA)
    both = np.full((400, 760, 3), 90, np.uint8)
    both[:, :400] = one
    both[60:360, 430:730] = cv2.resize(one[:, ::-1], (300, 300), interpolation=cv2.INTER_AREA)
    path = tmp_path / "us.png"
    cv2.imwrite(str(path), both)

    run("add", path, "--face", "1", "--whole")

    told = capsys.readouterr().out
    assert "2 faces" in told
    assert "1: " in told
    face = stored("us").face
    assert face is not None
    assert face.box.x > 400

    with pytest.raises(PictureError, match="no face number 5"):
        run("add", path, "--face", "5", "--name", "nobody")


def test_a_huge_picture_is_kept_no_larger_than_is_useful(me, tmp_path):
    huge = tmp_path / "huge.png"
    cv2.imwrite(str(huge), cv2.resize(cv2.imread(str(me)), (4000, 4000)))
    run("add", huge)
    assert max(stored("huge").portrait.shape) <= avatars.LONGEST


BAD = {
    "bad_truncated.jpg": "damaged",
    "bomb_20000x20000.png": "too large",
    "zero_bytes.jpg": "empty",
    "text_named.jpg": "not a picture",
    "misc_coffee.png": "No face",
    "tiny_24.png": "No face",
}


@pytest.mark.parametrize(("name", "why"), BAD.items())
def test_bad_pictures_are_refused_in_one_sentence_and_leave_nothing(name, why, home):
    if not (FACES / name).exists():
        pytest.skip(f"no shared picture {name}")
    with pytest.raises(PictureError, match=why):
        run("add", FACES / name)
    assert not list((home / "data").rglob("*.*"))


def test_what_is_no_file_no_picture_or_no_avatar_is_said(tmp_path, me):
    with pytest.raises(FileNotFoundError, match="no picture"):
        run("add", tmp_path / "missing.png")
    with pytest.raises(VisavisError, match="folder"):
        run("add", tmp_path)
    blank = tmp_path / "blank.png"
    cv2.imwrite(str(blank), np.full((200, 200, 3), 99, np.uint8))
    with pytest.raises(NoFaceError):
        run("add", blank)
    with pytest.raises(InputError, match="built in"):
        run("remove", "default")
    with pytest.raises(InputError, match="none yet"):
        run("remove", "nobody")
    with pytest.raises(InputError, match="already, and not a picture"):
        run("add", REPO / "assets" / "avatars" / "default.jpg", "--name", "again")


def test_a_data_folder_that_is_a_file_is_said_and_nothing_is_half_written(me, home):
    home.mkdir(parents=True)
    (home / "data").write_text("in the way")
    with pytest.raises(OutputError, match="cannot"):
        run("add", me)
    assert (home / "data").read_text() == "in the way"


def test_a_preview_is_a_picture_of_every_pose(me, tmp_path):
    sheet = tmp_path / "sheet.png"
    assert run("preview", me, "-o", sheet) == 0
    picture = cv2.imread(str(sheet))
    assert picture is not None
    assert picture.shape == (2048, 2048, 3)
    assert [path.name for path in tmp_path.glob(".*")] == []

    for bad, why in ((tmp_path / "sheet.txt", "picture"), (tmp_path / "no" / "s.png", "folder")):
        with pytest.raises(InputError, match=why):
            run("preview", me, "-o", bad)

"""Drawn layers are kept in a folder that does not grow without end, and mistrusted when damaged."""

from __future__ import annotations

import os
from pathlib import Path

import numpy as np

from talking_head.builtin import kept

PICTURE = {"portrait": np.arange(12, dtype=np.uint8).reshape(2, 2, 3)}


def test_what_is_kept_is_read_again_and_a_damaged_file_is_not(tmp_path: Path) -> None:
    file = tmp_path / "new" / "puppet-1.npz"
    assert kept.read(file) == {}

    kept.write(file, PICTURE)

    assert np.array_equal(kept.read(file)["portrait"], PICTURE["portrait"])
    assert [path.name for path in file.parent.iterdir()] == ["puppet-1.npz"]
    file.write_bytes(file.read_bytes()[:100])
    assert kept.read(file) == {}


def test_what_was_not_used_longest_makes_room(tmp_path: Path) -> None:
    for number in range(4):
        kept.write(tmp_path / f"puppet-{number}.npz", PICTURE)
        os.utime(tmp_path / f"puppet-{number}.npz", (number, number))
    (tmp_path / "faces-1-0.npz").write_bytes(b"of another kind")
    kept.read(tmp_path / "puppet-0.npz")  # used now
    size = (tmp_path / "puppet-0.npz").stat().st_size

    kept.write(tmp_path / "puppet-4.npz", PICTURE, most=3 * size)

    names = {path.name for path in tmp_path.iterdir()}
    assert names == {"faces-1-0.npz", "puppet-0.npz", "puppet-3.npz", "puppet-4.npz"}


def test_the_newest_stays_however_large(tmp_path: Path) -> None:
    kept.write(tmp_path / "puppet-1.npz", PICTURE, most=1)

    assert kept.read(tmp_path / "puppet-1.npz")

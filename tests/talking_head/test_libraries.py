"""Large packages are imported so that nobody waits; where that fails, as ever."""

from __future__ import annotations

import gc
import sys

from talking_head import libraries


def test_a_package_whose_library_cannot_be_bound_is_imported_all_the_same(tmp_path, monkeypatch):
    # given a package with a library that the system cannot load
    package = tmp_path / "heavy_package"
    (package / "lib").mkdir(parents=True)
    (package / "lib" / "heavy.so").write_text("no library")
    (package / "__init__.py").write_text("import gc\ncollected = gc.isenabled()\n")
    monkeypatch.syspath_prepend(tmp_path)
    monkeypatch.setitem(libraries.LIBRARIES, "heavy_package", ("lib/heavy.so",))
    # when it is brought
    libraries.bring("heavy_package")
    # then it is here; the collector rested meanwhile, and does no longer
    assert sys.modules["heavy_package"].collected is False
    assert gc.isenabled()
    gc.unfreeze()

"""Models and packages are got from the pages while one talks."""

from __future__ import annotations

import hashlib
import os
import time
from dataclasses import replace

from PySide6.QtWidgets import QMessageBox

from assistant.desktop import settings_models
from assistant.desktop.fetching import Fetching
from assistant.desktop.offer_card import OfferCard
from assistant.desktop.settings_models import ModelRow, agreement_key, agreements
from assistant.models import Model, ModelFile, Store
from assistant.planning import package_groups
from assistant.planning.offer import Offer
from desktop_pages import page, settled
from hostile_server import corrupts, drips, hostile_server


def a_model(url: str, body: bytes) -> Model:
    file = ModelFile("voice.onnx", len(body), hashlib.sha256(body).hexdigest(), "test", url=url)
    return Model("test-voice", "tts", "piper", "A test voice", "tts/test", (file,),
                 licence="MIT", permits="any use", commercial=True)  # fmt: skip


def test_a_download_is_paused_gone_on_with_and_a_corrupt_file_refused(
    qtbot, desktop, tmp_path, monkeypatch
):
    body = os.urandom(300_000)
    with hostile_server() as server:
        model = a_model(server.serve("/voice.onnx", body, drips), body)
        fetching = Fetching(desktop.background, Store(tmp_path / "models"))
        row = ModelRow(desktop.work, model, fetching)
        qtbot.addWidget(row)
        row.show()
        # when it is begun and paused
        row.get.click()
        qtbot.waitUntil(lambda: row.bar.value() > 20, timeout=10_000)
        row.pause.click()
        qtbot.waitUntil(lambda: "Paused" in row.line.text(), timeout=10_000)
        qtbot.waitUntil(lambda: row.get.text() == "Resume")
        # then it goes on from there
        row.get.click()
        qtbot.waitUntil(lambda: row.state.text() == "Here", timeout=10_000)
        assert server.ranges()[1].startswith("bytes=")
        assert (tmp_path / "models" / "tts" / "test" / "voice.onnx").read_bytes() == body
        # and is removed, after a question
        monkeypatch.setattr(settings_models, "manifest", lambda: {model.name: model})
        row.remove.click()
        (box,) = row.findChildren(QMessageBox)
        next(button for button in box.buttons() if button.text() == "Remove").click()
        qtbot.waitUntil(lambda: "free now" in row.line.text(), timeout=10_000)
        assert not (tmp_path / "models" / "tts" / "test" / "voice.onnx").exists()
        # and a file that is corrupt again and again is not installed
        other = replace(model, name="other", folder="tts/other")
        server.serve("/voice.onnx", body, corrupts, corrupts, corrupts)
        bad = ModelRow(desktop.work, other, fetching)
        qtbot.addWidget(bad)
        bad.show()
        bad.get.click()
        qtbot.waitUntil(lambda: "wrong file" in bad.line.text(), timeout=20_000)
        assert not (tmp_path / "models" / "tts" / "other" / "voice.onnx").exists()
        # nor is anything asked for where the owner wants no request
        asked = len(server.ranges())
        desktop.preferences.change({"models.offline": True})
        bad.get.click()
        assert "set to work offline" in bad.line.text()
        settled(qtbot, desktop)
        assert len(server.ranges()) == asked


def test_one_yes_gets_packages_and_models_while_one_talks(qtbot, desktop, tmp_path, monkeypatch):
    # given an offer of a group of packages and two models, one for private use only
    plan = desktop.session.talk.assistant.plan
    getting = desktop.getting
    came: list[float] = []
    desktop.fetching.progress.connect(lambda name, done, total, speed: came.append(done))
    asked: list[tuple[str, ...]] = []

    def install(groups, report, turn) -> None:
        asked.append(tuple(groups))
        report("Collecting coqui-tts")
        if len(asked) == 1:  # the first time it is paused
            while True:
                turn.check()
                time.sleep(0.01)

    monkeypatch.setattr(package_groups, "install", install)
    desktop.fetching._store = Store(tmp_path / "models")
    welcome = page(desktop, "first_run")
    welcome.show_step(2)
    card = welcome.findChild(OfferCard)
    qtbot.waitUntil(lambda: card.offer is not None, timeout=20_000)
    one, two = os.urandom(200_000), os.urandom(1000)
    with hostile_server() as server:
        first = a_model(server.serve("/one.onnx", one, drips), one)
        second = replace(
            a_model(server.serve("/two.onnx", two), two), name="second", folder="tts/second",
            commercial=False, licence="CPML",
        )  # fmt: skip
        card.show_offer(Offer(plan, plan, (first, second), ("tts",)))
        assert "non-commercial" in card.terms.text()
        # when it is answered with yes
        card.get.click()
        qtbot.waitUntil(lambda: "Collecting coqui-tts" in card.line.text(), timeout=10_000)
        # then one talks meanwhile, and sees how it goes
        welcome.skip.click()
        banners = desktop.window.banners
        qtbot.waitUntil(lambda: any("You can talk meanwhile" in t for t in banners.texts()))
        desktop.session.ask("what is two plus two")
        said = desktop.window.page("talk").said
        qtbot.waitUntil(
            lambda: any("4" in b.words.toPlainText() for b in said.bubbles), timeout=20_000
        )
        # and it is paused and gone on with, while packages are installed and while models come
        getting.pause()
        qtbot.waitUntil(lambda: getting.state == "paused", timeout=10_000)
        getting.resume()
        qtbot.waitUntil(lambda: bool(came) and came[-1] > 20_000, timeout=10_000)
        card.pause.click()
        qtbot.waitUntil(lambda: card.pause.text() == "Go on", timeout=10_000)
        card.pause.click()
        # and at the end all is here
        qtbot.waitUntil(lambda: getting.state == "done", timeout=20_000)
    assert asked == [("tts",), ("tts",)]
    assert len([r for r in server.ranges() if r.startswith("bytes=")]) == 1
    assert (tmp_path / "models" / "tts" / "test" / "voice.onnx").read_bytes() == one
    assert agreements().given(agreement_key(second))
    assert not agreements().given(agreement_key(first))
    assert [text for text in banners.texts() if "in use from now on" in text]

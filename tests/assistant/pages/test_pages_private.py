"""What is known of the owner: notes are seen, all can be wiped, a report holds no secret."""

from __future__ import annotations

import json
import zipfile

from PySide6.QtWidgets import QLineEdit, QMessageBox, QWidget

from assistant import bug_report, paths, stored
from assistant.config import Settings, with_changes
from assistant.surroundings import Check
from desktop_pages import page, settled


def test_notes_are_seen_corrected_and_deleted(qtbot, desktop):
    notes = desktop.session.talk.assistant.desk.notes
    notes.add("the key is under the mat", desktop.session.talk.assistant.desk.now())
    settings = page(desktop, "settings")
    settings.show_group("memory")
    inside = settings.group("memory")

    def lines() -> list[QLineEdit]:
        return [w for w in inside.findChildren(QLineEdit) if w.text()]

    qtbot.waitUntil(lambda: len(lines()) == 1, timeout=10_000)
    lines()[0].setText("the key is in the shed")
    lines()[0].editingFinished.emit()
    qtbot.waitUntil(lambda: notes.all()[0].text == "the key is in the shed", timeout=10_000)
    notes.remove([notes.all()[0].id])
    assert notes.all() == []


def test_everything_is_wiped_after_a_question(qtbot, desktop):
    # given things that are kept
    talk, home = desktop.session.talk, paths.user_folder("data")
    talk.assistant.desk.notes.add("xylophone lessons", talk.assistant.desk.now())
    archive = desktop.session.archive
    archive.add(archive.begin(), "user", "a secret zeppelin")
    paths.made(home / "avatars" / "me")
    (home / "avatars" / "me" / "avatar.yaml").write_text("name: me")
    desktop.preferences.change({"assistant.user_name": "Quentin"})
    settled(qtbot, desktop)
    settings = page(desktop, "settings")
    settings.show_group("privacy")
    card = next(c for c in settings.group("privacy").findChildren(QWidget) if hasattr(c, "sizes"))
    # when all is ticked, and it is not meant
    card.all.click()
    card.delete.click()
    box = next(b for b in card.findChildren(QMessageBox) if b.isVisible())
    assert "no way back" in box.informativeText()
    next(b for b in box.buttons() if b.text().strip("&") == "Cancel").click()
    assert talk.assistant.desk.notes.all() != []
    # and when it is
    card.delete.click()
    box = next(b for b in card.findChildren(QMessageBox) if b.isVisible())
    next(b for b in box.buttons() if b.text().strip("&") == "Delete").click()
    qtbot.waitUntil(lambda: card.note.text() == "It is gone.", timeout=20_000)
    # then nothing of it is on the disk
    left = b"".join(f.read_bytes() for f in home.parent.rglob("*") if f.is_file())
    for word in (b"xylophone", b"zeppelin", b"Quentin"):
        assert word not in left
    assert not (home / "avatars").exists()
    # and the window goes on
    talk.assistant.desk.notes.add("anew", talk.assistant.desk.now())
    assert [note.text for note in talk.assistant.desk.notes.all()] == ["anew"]


def test_wiping_touches_only_what_was_asked(tmp_path, monkeypatch):
    monkeypatch.setenv("VISAVIS_HOME", str(tmp_path))
    for what, where in stored.places().items():
        where[0].parent.mkdir(parents=True, exist_ok=True)
        if what in ("traces", "avatars", "models", "cache"):
            where[0].mkdir(parents=True, exist_ok=True)
            (where[0] / "thing").write_text(what)
        else:
            where[0].write_text(what)
    stored.wipe(["traces", "log"])
    left = {kept.what for kept in stored.inventory() if kept.bytes}
    assert left == set(stored.places()) - {"traces", "log"}


def test_the_report_is_shown_before_it_is_saved_and_holds_nothing_private(
    qtbot, desktop, tmp_path, monkeypatch
):
    monkeypatch.setenv("VISAVIS_LLM_KEY", "very-private-key-77")
    log = paths.made(paths.user_folder("state")) / "visavis.log"
    log.write_text(
        "asked with Bearer abc.def.ghi and very-private-key-77\nI think you said “open sesame”.\n"
        "written by mia@example.org for Wilhelmina\n"
    )
    changes = {
        "assistant.user_name": "Wilhelmina",
        "llm.persona": "You are my secret twin.",
        "llm.server.url": "https://llm.private.example/v1",
        "trace.content": True,
    }
    settings = with_changes(Settings(), changes)
    traces = paths.user_folder("state") / "traces"
    traces.mkdir(parents=True, exist_ok=True)
    (traces / "1-turn1.json").write_text(json.dumps({"args": {"text": "open sesame", "at": 1}}))
    texts = bug_report.gather(settings, [Check("Sound", "microphone", True, "USB")])
    report = page(desktop, "diagnostics").report
    report._show(texts)
    assert "USB" in report.text.toPlainText()
    report.write(tmp_path / "report.zip")
    qtbot.waitUntil(lambda: (tmp_path / "report.zip").exists(), timeout=10_000)
    with zipfile.ZipFile(tmp_path / "report.zip") as bundle:
        everything = "\n".join(bundle.read(name).decode() for name in bundle.namelist())
    for private in ("very-private-key-77", "abc.def.ghi", "sesame", "mia@", "Wilhelmina", "twin",
                    "llm.private.example"):  # fmt: skip
        assert private not in everything, private
    assert '"llm.persona": "(set)"' in everything

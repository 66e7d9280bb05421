"""Texts for people that can be said in another language later.

`said("Only {free} are free.", free=…)` is that sentence in English: a str like any other, for logs,
terminals and files. It also remembers its template and values, by which the window looks its
translation up (assistant/desktop/i18n.py). `scripts/translate.py` finds the templates by this
call, so the template is always written out there. Knows no other language.
"""

from __future__ import annotations

from collections.abc import Mapping


class Said(str):
    """An English text made of `template` (as for str.format) and `values`.

    `whole`: False where the stop at its end was taken off. Whatever else a str can do gives a
    plain str, which stays English.
    """

    template: str
    values: Mapping[str, object]
    whole: bool

    def __new__(cls, template: str, values: Mapping[str, object], whole: bool = True) -> Said:
        """The English text. Raises KeyError where a value is missing."""
        text = template.format(**values)
        made = super().__new__(cls, text if whole else text.rstrip("."))
        made.template, made.values, made.whole = template, values, whole
        return made

    def __getnewargs__(self) -> tuple[str, Mapping[str, object], bool]:  # type: ignore[override]
        """What it is copied and pickled by."""
        return self.template, self.values, self.whole


def said(template: str, /, **values: object) -> Said:
    """The template with its values, in English."""
    return Said(template, values)


def listed(text: str) -> Said:
    """A text of a list, such as the manifest of models, that the translations know as a whole."""
    return Said(text.replace("{", "{{").replace("}", "}}"), {})


def clause(text: str) -> str:
    """A sentence without the stop at its end, to be a part of another."""
    if isinstance(text, Said):
        return Said(text.template, text.values, whole=False)
    return text.rstrip(".")

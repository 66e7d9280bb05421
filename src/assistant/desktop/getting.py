"""What was offered is got: the packages, then the models, one after the other, while one talks.

    getting.begin(offer)    getting.pause()    getting.resume()

There is one for the window, and it goes on when its page is left. What came is kept when it is
paused, when it fails, and when the program ends. Knows what to get and in which order; package
groups are installed by planning/package_groups.py, models fetched by fetching.py.
"""

from __future__ import annotations

from typing import Literal

from PySide6.QtCore import QObject, Signal

from assistant.desktop.background import Background
from assistant.desktop.fetching import Fetching
from assistant.desktop.i18n import problem
from assistant.model_store.files import Net
from assistant.models import Model
from assistant.planning import package_groups
from assistant.planning.offer import GROUP_BYTES, Offer
from talking_head.errors import InputError, VisavisError
from talking_head.said import said
from talking_head.turn import Cancelled, Turn

State = Literal["idle", "installing", "fetching", "paused", "failed", "done"]


def offline() -> InputError:
    """Why nothing is fetched where the owner wants no request."""
    return InputError(
        said("Nothing is fetched: Visavis is set to work offline."),
        said("Switch that off in Settings, Models."),
    )


class Getting(QObject):
    """`changed`: look at `state`, `what`, `share` (0 to 1), `left` (seconds, 0: not known),
    `error`. `got(model)`: a model is here; `installed`: the packages are."""

    changed = Signal()
    got = Signal(object)
    installed = Signal(tuple)

    def __init__(self, background: Background, fetching: Fetching) -> None:
        super().__init__()
        self.state: State = "idle"
        self.what, self.error = "", ""
        self.share, self.left = 0.0, 0.0
        self._background, self._fetching = background, fetching
        self._groups: tuple[str, ...] = ()
        self._models: list[Model] = []
        self._all, self._here = 0, 0
        self._net = Net()
        self._turn = Turn()
        fetching.progress.connect(self._progress)
        fetching.ended.connect(self._ended)

    @property
    def under_way(self) -> bool:
        """Whether it is at work now."""
        return self.state in ("installing", "fetching")

    def begin(self, offer: Offer, how: Net) -> None:
        """Get all of an offer."""
        if self.under_way:
            return
        self._groups, self._models, self._net = offer.groups, list(offer.models), how
        self._here = 0
        self._all = sum(model.bytes for model in offer.models)
        self._all += sum(GROUP_BYTES[group] for group in offer.groups)
        self.resume()

    def resume(self) -> None:
        """Go on where it stopped."""
        if self.under_way:
            return
        self.error = ""
        if self._net.offline:
            self._fail(offline())
        elif self._groups:
            self._install()
        else:
            self._next()

    def pause(self) -> None:
        """Stop for now. What came is kept."""
        if self.state == "installing":
            self._turn.cancel()
        elif self.state == "fetching":
            self._fetching.pause(self._models[0].name)

    def close(self) -> None:
        """The program ends."""
        self._turn.cancel()

    def _install(self) -> None:
        groups, turn = self._groups, Turn()
        self._turn = turn
        self._tell("installing", "")

        def report(line: str) -> None:
            self._background.post(lambda: self._tell("installing", line))

        def work() -> BaseException | None:
            try:
                package_groups.install(groups, report, turn)
            except (Cancelled, VisavisError) as error:
                return error
            return None

        def over(error: BaseException | None) -> None:
            if error is not None:
                self._stopped(error)
                return
            self._groups = ()
            self._here += sum(GROUP_BYTES[group] for group in groups)
            self.installed.emit(groups)
            self._next()

        self._background.run(work, over, self._stopped, owner=self)

    def _next(self) -> None:
        if not self._models:
            self.share, self.left = 1.0, 0.0
            self._tell("done", "")
            return
        model = self._models[0]
        self._tell("fetching", model.label)
        self._fetching.begin(model, self._net)

    def _progress(self, name: str, done: float, total: float, speed: float) -> None:
        if self.state == "fetching" and name == self._models[0].name and self._all:
            self.share = min(1.0, (self._here + done) / self._all)
            self.left = (self._all - self._here - done) / speed if speed > 0 else 0.0
            self._tell("fetching", self._models[0].label)

    def _ended(self, name: str, error: BaseException | None) -> None:
        if self.state != "fetching" or name != self._models[0].name:
            return
        if error is not None:
            self._stopped(error)
            return
        model = self._models.pop(0)
        self._here += model.bytes
        self.got.emit(model)
        self._next()

    def _stopped(self, error: BaseException) -> None:
        if isinstance(error, Cancelled):
            self.left = 0.0
            self._tell("paused", self.what)
        else:
            self._fail(error)

    def _fail(self, error: BaseException) -> None:
        self.error = problem(error)
        self.left = 0.0
        self._tell("failed", self.what)

    def _tell(self, state: State, what: str) -> None:
        self.state, self.what = state, what
        self.changed.emit()

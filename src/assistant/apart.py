"""Recognisers and voices in processes of their own: the same protocols, answered over there.

Which engines live so is in the tables of asr/ and tts/, how it is done in talking_head/apart/.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator

from assistant.asr import Recogniser, RecogniserOptions
from assistant.events import Partial, Transcript, Utterance
from assistant.tts import Speech, Voice, VoiceOptions
from talking_head.apart.process import Apart
from talking_head.turn import Turn


class RecogniserApart:
    """See Recogniser. Raises what `make` raises, and EngineFailed."""

    def __init__(
        self,
        label: str,
        make: Callable[[RecogniserOptions], Recogniser],
        options: RecogniserOptions,
    ) -> None:
        self.process = Apart(label, make, options)

    def transcribe(self, utterance: Utterance, turn: Turn) -> Transcript:
        """See Recogniser."""
        heard: Transcript = self.process.call("transcribe", utterance, turn=turn)
        return heard

    def partial(self, so_far: Utterance, turn: Turn) -> Partial | None:
        """See Recogniser."""
        heard: Partial | None = self.process.call("partial", so_far, turn=turn)
        return heard

    def close(self) -> None:
        """End the process."""
        self.process.close()


class VoiceApart:
    """See Voice. Raises what `make` raises, and EngineFailed."""

    def __init__(
        self, label: str, make: Callable[[VoiceOptions], Voice], options: VoiceOptions
    ) -> None:
        self.process = Apart(label, make, options)

    def speak(self, text: str, turn: Turn) -> Iterator[Speech]:
        """See Voice. A piece is made when it is asked for: nothing is made that nobody plays."""
        return self.process.stream("speak", text, turn=turn)

    def close(self) -> None:
        """End the process."""
        self.process.close()

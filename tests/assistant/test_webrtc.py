"""WebRTC's native library: it may fail, but it may never take the process with it."""

from __future__ import annotations

import subprocess
import sys

import numpy as np
import pytest

from assistant.duplex.webrtc import AudioProcessor
from talking_head.errors import EngineFailed

BUSY_AT_EXIT = """
import threading, time
import numpy as np
from assistant.duplex.webrtc import AudioProcessor

def work():
    broken = AudioProcessor(16_000, cancels_echo=True)
    broken._delay.apm_set_stream_delay.apm_handle = 9999
    while True:
        broken.heard(np.zeros(160, np.float32))
        try:
            broken.delay(0.01)
        except Exception:
            pass

for _ in range(2):
    threading.Thread(target=work, daemon=True).start()
time.sleep(0.3)
print("done")
"""
"""Threads that work, and make the library log, while the interpreter ends."""


def test_a_program_that_ends_while_the_library_works_ends_in_peace():
    ended = [
        subprocess.run([sys.executable, "-c", BUSY_AT_EXIT], capture_output=True, text=True)
        for _ in range(3)
    ]

    assert [(run.returncode, run.stdout) for run in ended] == [(0, "done\n")] * 3
    assert not any("panic" in run.stderr or "Traceback" in run.stderr for run in ended)


def test_what_the_library_refuses_is_an_exception_and_not_the_end():
    processor = AudioProcessor(16_000, cancels_echo=True)
    processor._hear.apm_process_stream.apm_handle = 9999

    with pytest.raises(EngineFailed):
        processor.heard(np.zeros(160, np.float32))


def test_a_closed_processor_lets_everything_through():
    tone = np.sin(np.arange(160)).astype(np.float32)
    processor = AudioProcessor(16_000, high_pass=True)
    assert not np.array_equal(processor.heard(tone), tone)

    processor.close()
    processor.close()

    assert np.array_equal(processor.heard(tone), tone)

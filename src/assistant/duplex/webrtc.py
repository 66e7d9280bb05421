"""WebRTC's audio processing (AEC3, noise suppression) from the wheel `livekit`, and no more of it.

The wheel's own Python client is not used. It hands the library a Python function for its log; the
library's threads call that whenever they like, and one that does so while the interpreter ends is
ended by it in the middle of Rust code, which aborts the process (“panic in a function that cannot
unwind”). It also frees the library at exit under threads that still use it, and kills the process
when the library fails. Here no foreign thread ever enters Python, nothing is freed at exit, every
object has a lock, and a failure is an exception. Knows nothing of echoes.

WebRTC: BSD-3; livekit: Apache-2.0. Messages: livekit-ffi's protocol buffers.
"""

from __future__ import annotations

import ctypes
import importlib.util
import sys
import threading
from pathlib import Path
from typing import Any

import numpy as np

from talking_head.errors import EngineFailed, EngineUnavailable
from talking_head.media import Samples

FIX = "pip install --no-deps livekit, and pip install protobuf."

LIBRARIES = {"win32": "livekit_ffi.dll", "darwin": "liblivekit_ffi.dylib"}
LIBRARY = "liblivekit_ffi.so"


class AudioProcessor:
    """10 ms of mono sound in, the same processed out. Every method may be called by any thread."""

    def __init__(
        self,
        rate: int,
        *,
        cancels_echo: bool = False,
        high_pass: bool = False,
        suppresses_noise: bool = False,
    ) -> None:
        """Raises EngineUnavailable without the wheel, EngineFailed where the library fails."""
        self._library = _Library.the_one()
        self._lock = threading.Lock()
        self._size = rate // 100
        self._buffer = np.zeros(self._size, np.int16)
        request = self._library.request()
        request.new_apm.echo_canceller_enabled = cancels_echo
        request.new_apm.noise_suppression_enabled = suppresses_noise
        request.new_apm.high_pass_filter_enabled = high_pass
        request.new_apm.gain_controller_enabled = False
        self._handle: int | None = self._library.call(request).new_apm.apm.handle.id
        # The library works in place on one buffer, so that its requests never change.
        self._play, self._hear, self._delay = (self._library.request() for _ in range(3))
        for message in (self._play.apm_process_reverse_stream, self._hear.apm_process_stream):
            message.apm_handle = self._handle
            message.data_ptr = self._buffer.ctypes.data
            message.size = self._buffer.nbytes
            message.sample_rate = rate
            message.num_channels = 1
        self._delay.apm_set_stream_delay.apm_handle = self._handle
        self._delay.apm_set_stream_delay.delay_ms = 0

    def played(self, samples: Samples) -> None:
        """This is what the loudspeaker plays next, shape (rate / 100,). Raises EngineFailed."""
        self._run(self._play, samples, "apm_process_reverse_stream")

    def heard(self, samples: Samples) -> Samples:
        """What is left of what the microphone heard; untouched once it is closed.

        Raises EngineFailed.
        """
        return self._run(self._hear, samples, "apm_process_stream")

    def delay(self, seconds: float) -> None:
        """How much later than it was told what was played is heard. Raises EngineFailed."""
        with self._lock:
            if self._handle is not None:
                self._delay.apm_set_stream_delay.delay_ms = round(1000 * seconds)
                self._library.call(self._delay)

    def close(self) -> None:
        """Free it. A second time is harmless."""
        with self._lock:
            if self._handle is not None:
                self._library.drop(self._handle)
                self._handle = None

    def _run(self, request: Any, samples: Samples, kind: str) -> Samples:
        if samples.shape != (self._size,):
            raise ValueError(f"WebRTC processes {self._size} samples at a time")
        with self._lock:
            if self._handle is None:
                return samples
            self._buffer[:] = np.clip(samples, -1.0, 1.0) * 32767.0
            answer = self._library.call(request)
            if error := getattr(answer, kind).error:
                raise EngineFailed(f"WebRTC's audio processing failed: {error}.")
            processed: Samples = self._buffer.astype(np.float32) / np.float32(32768.0)
            return processed


class _Library:
    """The native library: loaded once, for as long as the process lives."""

    _loaded: _Library | None = None
    _loading = threading.Lock()

    @classmethod
    def the_one(cls) -> _Library:
        with cls._loading:
            if cls._loaded is None:
                cls._loaded = cls()
            return cls._loaded

    def __init__(self) -> None:
        try:
            from livekit.rtc._proto import ffi_pb2

            native = ctypes.CDLL(str(_path()))
        except (ImportError, OSError) as error:
            raise EngineUnavailable(f"Echo cancellation is not installed: {error}.", FIX) from error
        self._messages: Any = ffi_pb2
        pointer = ctypes.POINTER(ctypes.c_ubyte)
        native.livekit_ffi_initialize.argtypes = [
            *(ctypes.c_void_p, ctypes.c_bool, ctypes.c_char_p, ctypes.c_char_p)
        ]
        native.livekit_ffi_initialize.restype = None
        native.livekit_ffi_request.argtypes = [
            *(ctypes.c_char_p, ctypes.c_size_t),
            *(ctypes.POINTER(pointer), ctypes.POINTER(ctypes.c_size_t)),
        ]
        native.livekit_ffi_request.restype = ctypes.c_uint64
        native.livekit_ffi_drop_handle.argtypes = [ctypes.c_uint64]
        native.livekit_ffi_drop_handle.restype = ctypes.c_bool
        # What it calls with (bytes, length) from its threads: C's strnlen, which does nothing.
        native.livekit_ffi_initialize(_strnlen(), False, b"python", b"")
        self._native = native
        self._pointer = pointer

    def request(self) -> Any:
        return self._messages.FfiRequest()

    def call(self, request: Any) -> Any:
        """Raises EngineFailed where the library cannot."""
        message = request.SerializeToString()
        answer, size = self._pointer(), ctypes.c_size_t()
        handle = self._native.livekit_ffi_request(
            message, len(message), ctypes.byref(answer), ctypes.byref(size)
        )
        if not handle:
            raise EngineFailed("WebRTC's audio processing refused its work.")
        response = self._messages.FfiResponse()
        response.ParseFromString(ctypes.string_at(answer, size.value))
        self.drop(handle)
        return response

    def drop(self, handle: int) -> None:
        self._native.livekit_ffi_drop_handle(handle)


def _path() -> Path:
    found = importlib.util.find_spec("livekit")
    for folder in (found and found.submodule_search_locations) or ():
        library = Path(folder) / "rtc" / "resources" / LIBRARIES.get(sys.platform, LIBRARY)
        if library.is_file():
            return library
    raise ImportError("the package livekit has no native library for this system")


def _strnlen() -> ctypes.c_void_p:
    c = ctypes.CDLL("msvcrt") if sys.platform == "win32" else ctypes.CDLL(None)
    return ctypes.cast(c.strnlen, ctypes.c_void_p)

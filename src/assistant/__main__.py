"""The process: signals, streams, the log, and how every ending is told and coded.

Whatever happens, the user reads one sentence and the log holds the rest. What the commands do is
in command_line.py. Imports little, so that Ctrl-C finds a handler as early as can be.
"""

from __future__ import annotations

import contextlib
import logging
import logging.handlers
import os
import signal
import sys
import threading
import traceback
from collections.abc import Sequence
from io import TextIOWrapper
from pathlib import Path
from types import FrameType

from talking_head.errors import InputError, VisavisError

log = logging.getLogger("visavis")

FAILED = 1
USER_MISTAKE = 2
INTERRUPTED = 130
LOG_BYTES = 1_000_000


def main() -> None:
    """Run the command line of this process, and end the process."""
    code = run(sys.argv[1:])
    logging.shutdown()
    # Engines may still be loading on threads of their own; the interpreter's own shutdown would
    # pull the ground from under them, and they abort. Nothing is left to tidy.
    os._exit(code)


def run(argv: Sequence[str]) -> int:
    """Run one command. Returns the exit code: 0, 1 (failed), 2 (the user's mistake), 130."""
    ending = _Ending()
    log_file: Path | None = None
    try:
        _prepare_streams()
        # Waiting threads of OpenMP runtimes and of OpenCV spin otherwise, and take the cores from
        # the others; those of numpy's OpenBLAS always do, and its matrices here are small.
        os.environ.setdefault("OMP_WAIT_POLICY", "passive")
        for waits in ("WORKER", "MAIN"):
            os.environ.setdefault(f"OPENCV_THREAD_POOL_ACTIVE_WAIT_{waits}", "0")
        os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
        from assistant.commands.command_line import parser

        args = parser().parse_args(argv)
        log_file = _begin_log(args.verbose)
        code = int(args.run(args))
        sys.stdout.flush()
        return code
    except SystemExit as error:  # argparse has said it all
        return error.code if isinstance(error.code, int) else FAILED
    except KeyboardInterrupt:
        return INTERRUPTED
    except BrokenPipeError:
        return 0  # whoever read our output has gone (`visavis doctor | head`)
    except Exception as error:
        if ending.asked:  # what Ctrl-C did to a library that was being imported
            return INTERRUPTED
        log.info("ended by: %s", "".join(traceback.format_exception(error)))
        return _say(*_told(error, log_file))
    finally:
        _drop_unwritten()


class _Ending:
    """Ctrl-C, SIGTERM and a terminal that is closed end everything, tidily: KeyboardInterrupt.

    The second is ignored, so that impatience leaves nothing half-cleaned behind; the third ends
    the process where it stands. Python swallows what is raised while it frees an object or a
    library calls it back: a KeyboardInterrupt that was lost there is raised again.
    """

    def __init__(self) -> None:
        self.asked = 0
        self._number: int = signal.SIGINT  # of the last
        for name in ("SIGINT", "SIGTERM", "SIGHUP"):
            number = getattr(signal, name, None)
            # What was started with nohup, or in a script's background, is to be left alone.
            if number is not None and signal.getsignal(number) is not signal.SIG_IGN:
                signal.signal(number, self._end)

        sys.unraisablehook = self._swallowed

    def _swallowed(self, what: sys.UnraisableHookArgs) -> None:
        if issubclass(what.exc_type, KeyboardInterrupt):
            self.asked = 0
            threading.Timer(0.05, self._again).start()  # raised in here it were lost too
        elif what.exc_value is not None:
            log.error("%s %r", what.err_msg or "exception in", what.object, exc_info=what.exc_value)

    def _again(self) -> None:
        """With a real signal: _thread.interrupt_main would not wake a main thread that waits."""
        if sys.platform == "win32":
            signal.raise_signal(self._number)
        else:
            main = threading.main_thread().ident
            assert main is not None, "it runs"
            signal.pthread_kill(main, self._number)

    def _end(self, number: int, frame: FrameType | None) -> None:
        self.asked += 1
        self._number = number
        if self.asked == 1:
            raise KeyboardInterrupt
        if self.asked > 2:
            os._exit(INTERRUPTED)


def _told(error: Exception, log_file: Path | None) -> tuple[str, int]:
    """An error in one sentence, and the exit code."""
    if isinstance(error, FileNotFoundError):
        text = f"There is no file {error.filename}." if error.filename else str(error)
        return text, USER_MISTAKE
    if isinstance(error, InputError):
        return str(error), USER_MISTAKE
    if isinstance(error, VisavisError):
        return str(error), FAILED
    where = f" The details are in {log_file}." if log_file else ""
    if isinstance(error, OSError):  # such as a full disk under stdout
        what = f" ({error.filename})" if error.filename else ""
        return f"The system refused to go on: {error.strerror}{what}.{where}", FAILED
    return f"Something went wrong that should not have: {error}.{where}", FAILED


def _say(text: str, code: int) -> int:
    with contextlib.suppress(OSError, ValueError):  # nobody reads it
        print(f"visavis: {text}", file=sys.stderr, flush=True)
    return code


def _prepare_streams() -> None:
    """Make stdout and stderr such that nothing printed can fail for want of them.

    A closed one (`2>&-`) leads nowhere: else the next file opened would get its number, and what
    libraries print on stderr would go into that file. A letter that the terminal lacks is a "?".
    """
    for number in (0, 1, 2):
        try:
            os.fstat(number)
        except OSError:
            os.open(os.devnull, os.O_RDWR)  # gets the lowest free number: this one
    for name in ("stdout", "stderr"):
        if getattr(sys, name) is None:
            setattr(sys, name, open(os.devnull, "w", encoding="utf-8"))  # noqa: SIM115
        stream = getattr(sys, name)
        if isinstance(stream, TextIOWrapper):
            stream.reconfigure(errors="replace")


def _drop_unwritten() -> None:
    """What cannot be printed now must not be tried again while the interpreter shuts down."""
    try:
        sys.stdout.flush()
    except (OSError, ValueError):
        with contextlib.suppress(OSError, ValueError):
            os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def _begin_log(verbose: bool) -> Path | None:
    """Log to a file in the user's state folder, and on --verbose to stderr too."""
    from assistant import paths

    handlers: list[logging.Handler] = []
    log_file: Path | None = None
    with contextlib.suppress(OSError, VisavisError):
        log_file = paths.made(paths.user_folder("state")) / "visavis.log"
        handlers.append(
            logging.handlers.RotatingFileHandler(
                log_file, maxBytes=LOG_BYTES, backupCount=2, encoding="utf-8"
            )
        )
    if verbose:
        handlers.append(logging.StreamHandler())
    logging.raiseExceptions = False  # a full disk must not print tracebacks
    logging.basicConfig(
        level=logging.DEBUG if verbose else logging.INFO,
        format="%(asctime)s %(levelname)s %(threadName)s %(name)s: %(message)s",
        handlers=handlers or [logging.NullHandler()],
    )
    threading.excepthook = _log_of_thread
    return log_file if handlers else None


def _log_of_thread(args: threading.ExceptHookArgs) -> None:
    if args.exc_value is not None:
        log.error("a thread was ended by an exception", exc_info=args.exc_value)


if __name__ == "__main__":
    main()

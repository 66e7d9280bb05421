"""Whether lips and sound agree in a video, by SyncNet: LSE-D (lower is better), LSE-C (higher).

    python bench/syncnet.py --weights syncnet_v2.model [--crop whole|face] [--json] VIDEO ...

`--crop whole`: the video shows nothing but a face (as in LRS). `--crop face`: faces are followed
first, with `--detector`; one line for each. The means over all lines come last.
"""

from __future__ import annotations

import argparse
import json
import sys
from pathlib import Path

from talking_head.errors import VisavisError
from talking_head.face import FACE_DETECTORS, load_detector
from talking_head.renderer import RenderSettings
from talking_head.syncnet.meter import SyncMeter, TrackScore
from talking_head.syncnet.score import FPS


def rows(arguments: argparse.Namespace) -> list[dict[str, object]]:
    models = {"syncnet": arguments.weights}
    if arguments.s3fd:
        models["s3fd"] = arguments.s3fd
    settings = RenderSettings(device=arguments.device, models=models)
    meter = SyncMeter(settings)
    detector = load_detector(arguments.detector, settings) if arguments.crop == "face" else None
    made = []
    for path in arguments.videos:
        if detector is None:
            whole = meter.measure_whole(path)
            scores = [TrackScore(0, len(whole.by_window) + 4, whole)]
        else:
            scores = meter.measure_faces(path, detector)
        for one in scores:
            made.append(
                {
                    "video": path.name,
                    "seconds": [round(one.first / FPS, 2), round((one.last + 1) / FPS, 2)],
                    "lse_d": round(one.score.distance, 4),
                    "lse_c": round(one.score.confidence, 4),
                    "offset_frames": one.score.offset,
                }
            )
    return made


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("videos", nargs="+", type=Path, metavar="VIDEO")
    parser.add_argument("--weights", type=Path, required=True, help="syncnet_v2.model")
    parser.add_argument("--crop", choices=("whole", "face"), default="whole")
    parser.add_argument("--detector", choices=("auto", *FACE_DETECTORS), default="auto")
    parser.add_argument("--s3fd", type=Path, help="s3fd.pth, for --detector s3fd")
    parser.add_argument("--device", default="auto", help="auto, cpu or cuda")
    parser.add_argument("--json", action="store_true")
    arguments = parser.parse_args()
    try:
        made = rows(arguments)
    except (VisavisError, FileNotFoundError) as error:
        print(error, file=sys.stderr)
        return 2
    means = {name: sum(row[name] for row in made) / len(made) for name in ("lse_d", "lse_c")}  # type: ignore[misc]
    if arguments.json:
        print(json.dumps({"rows": made, "means": means}, indent=2))
        return 0
    for row in made:
        print(
            f"{row['video']}  {row['seconds'][0]:.2f}-{row['seconds'][1]:.2f} s  "  # type: ignore[index]
            f"LSE-D {row['lse_d']:.3f}  LSE-C {row['lse_c']:.3f}  "
            f"offset {row['offset_frames']:+d} frames"
        )
    print(f"mean  LSE-D {means['lse_d']:.3f}  LSE-C {means['lse_c']:.3f}")
    return 0


if __name__ == "__main__":
    sys.exit(main())

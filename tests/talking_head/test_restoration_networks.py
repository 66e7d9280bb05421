"""The networks that restore faces and enlarge pictures, against the published ones."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest

from golden_network import CPU_F32, EXACT, filled, hold, shapes
from rule_h1 import golden, image_u8, real_input

torch = pytest.importorskip("torch")

DTYPES = pytest.mark.parametrize(("dtype", "tolerance"), [("float32", CPU_F32), ("float64", EXACT)])


def tiny_gfpgan() -> Any:
    from talking_head.gfpgan.network import Gfpgan

    return Gfpgan(size=64, styles=32, mlp_depth=2, narrow=0.0625)


def restored(pixels: int) -> Any:
    def run(network: Any, kind: Any) -> dict[str, Any]:
        x = torch.from_numpy(real_input(0, (1, 3, pixels, pixels))).to(kind)
        picture, sketches = network.with_sketches(x)
        return {"image": picture} | {f"rgb_{k}": sketch for k, sketch in enumerate(sketches)}

    return run


@DTYPES
def test_a_small_gfpgan_gives_the_published_numbers(dtype: str, tolerance: float) -> None:
    network = filled(tiny_gfpgan, "gfpgan_tiny")
    assert max(hold(network, "gfpgan_tiny", restored(64), dtype)) < tolerance


def test_the_gfpgan_of_the_published_files_gives_their_numbers() -> None:
    from talking_head.gfpgan.network import Gfpgan

    assert max(hold(filled(Gfpgan, "gfpgan"), "gfpgan", restored(512))) < CPU_F32


def test_faces_restored_together_do_not_mix() -> None:
    network = filled(tiny_gfpgan, "gfpgan_tiny")
    x = torch.from_numpy(real_input(0, (3, 3, 64, 64)))
    with torch.inference_mode():
        together, alone = network(x), torch.cat([network(x[k : k + 1]) for k in range(3)])
        again = network(x)
    assert torch.allclose(together, alone, atol=1e-5)
    assert torch.equal(together, again)  # the noise is stored: nothing flickers


def parsed(network: Any, kind: Any) -> dict[str, Any]:
    x = torch.from_numpy(real_input(0, (1, 3, 128, 128))).to(kind)
    features = network.features(x)
    logits = network(x)
    histogram = np.bincount(logits[0].argmax(0).numpy().ravel(), minlength=19)
    assert histogram.tolist() == golden("parsenet")["argmax_histogram_19"]
    return {"mask_logits": logits, "img": network.out_img_conv(features)}


@DTYPES
def test_parsenet_gives_the_published_numbers(dtype: str, tolerance: float) -> None:
    from talking_head.gfpgan.parsenet import ParseNet

    assert max(hold(filled(ParseNet, "parsenet"), "parsenet", parsed, dtype)) < tolerance


def parsed_by_bisenet(network: Any, kind: Any) -> dict[str, Any]:
    x = torch.from_numpy(real_input(0, (1, 3, 128, 128))).to(kind)
    return dict(zip(("out", "out16", "out32"), network.all_heads(x), strict=True))


@DTYPES
def test_bisenet_gives_the_published_numbers(dtype: str, tolerance: float) -> None:
    from talking_head.gfpgan.bisenet import BiSeNet

    assert max(hold(filled(BiSeNet, "bisenet"), "bisenet", parsed_by_bisenet, dtype)) < tolerance


def found(network: Any, kind: Any) -> dict[str, Any]:
    picture = image_u8(0, 1, 160, 192).astype(np.float32) - np.array([104, 117, 123], np.float32)
    x = torch.from_numpy(np.ascontiguousarray(picture.transpose(0, 3, 1, 2))).to(kind)
    return dict(zip(("loc", "conf_softmax", "landm"), network(x), strict=True))


@DTYPES
def test_retinaface_gives_the_published_numbers(dtype: str, tolerance: float) -> None:
    from talking_head.retinaface.network import RetinaFace

    network = filled(RetinaFace, "retinaface_resnet50")
    assert max(hold(network, "retinaface_resnet50", found, dtype)) < tolerance


def enlarged(network: Any, kind: Any) -> dict[str, Any]:
    return {"out": network(torch.from_numpy(real_input(0, (1, 3, 48, 64), 0.5, 0.5)).to(kind))}


@DTYPES
def test_realesrgan_x2_gives_the_published_numbers(dtype: str, tolerance: float) -> None:
    from talking_head.realesrgan.network import RrdbNet

    name = "realesrgan_x2plus_rrdbnet"
    assert max(hold(filled(lambda: RrdbNet(2), name), name, enlarged, dtype)) < tolerance


@DTYPES
def test_the_small_realesrgan_gives_the_published_numbers(dtype: str, tolerance: float) -> None:
    from talking_head.realesrgan.network import Srvgg

    name = "realesr_general_x4v3_srvgg"
    assert max(hold(filled(Srvgg, name), name, enlarged, dtype)) < tolerance


def test_realesrgan_x4_has_the_published_keys() -> None:
    from talking_head.realesrgan.network import RrdbNet

    with torch.device("meta"):
        network = RrdbNet(4)
        assert network(torch.empty(1, 3, 5, 7)).shape == (1, 3, 20, 28)
    assert shapes(network) == golden("keys")["realesrgan_x4plus_rrdbnet"]

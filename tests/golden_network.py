"""A network of torch's, filled by rule H1, and held against its golden vectors."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

import numpy as np

from rule_h1 import digest, fill, golden, worst

EXACT, CPU_F32 = 1e-9, 1e-4
"""The golden vectors' own tolerances in double and single precision, relative."""


def weights(name: str) -> dict[str, np.ndarray]:
    """The network's tensors by the rule, checked to be those of the recording."""
    record = golden(name)
    made = fill(golden("keys")[name], record["weight_gain"])
    check = record["weights_check"]
    assert digest(made) == check["sha256_of_little_endian_float32_bytes_in_sorted_key_order"]
    return made


def filled(build: Callable[[], Any], name: str) -> Any:
    """The network with the rule's tensors; its keys and shapes must be the published ones."""
    import torch

    with torch.device("meta"):
        network = build()
    assert shapes(network) == golden("keys")[name]
    tensors = {key: torch.from_numpy(value) for key, value in weights(name).items()}
    counters = {
        key: torch.tensor(0) for key in shapes(network) if key.endswith("num_batches_tracked")
    }
    network.load_state_dict({**tensors, **counters}, assign=True)
    return network.eval().requires_grad_(False)


def shapes(network: Any) -> dict[str, list[int]]:
    return {key: list(tensor.shape) for key, tensor in network.state_dict().items()}


def recorded(network: Any, name: str) -> tuple[dict[str, np.ndarray], list[Any]]:
    """What each stage of the recording gives from now on, and the hooks to be removed."""
    found: dict[str, np.ndarray] = {}

    def keep(stage: str) -> Callable[..., None]:
        def hook(_module: Any, _inputs: Any, out: Any) -> None:
            found[stage] = out.clone().numpy()

        return hook

    stages = golden(name).get("stages", {})
    hooks = [network.get_submodule(s).register_forward_hook(keep(s)) for s in stages]
    return found, hooks


def deviation(found: Mapping[str, np.ndarray], wanted: Mapping[str, Any]) -> float:
    """The largest over all of these records; there must be one of each."""
    assert found.keys() == wanted.keys()
    return max(worst(found[name], record) for name, record in wanted.items())


def hold(
    network: Any, name: str, run: Callable[[Any, Any], Mapping[str, Any]], dtype: str = "float32"
) -> tuple[float, float]:
    """The deviation of outputs and of stages; `run` is given the network and its type."""
    import torch

    kind = getattr(torch, dtype)
    found, hooks = recorded(network, name)
    try:
        with torch.inference_mode():
            outputs = run(network.to(kind), kind)
    finally:
        network.float()
        for hook in hooks:
            hook.remove()
    record = golden(name)
    worst_output = deviation({k: v.numpy() for k, v in outputs.items()}, record["outputs"])
    stages = record.get("stages", {})
    return worst_output, deviation(found, stages) if stages else 0.0

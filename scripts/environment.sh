# Sourced by start, test and check. Sets $root to the checkout; `set_up PROFILE...` makes the
# environment where it is not what it should be, and costs a few milliseconds where it is.

self=$(readlink -f "${BASH_SOURCE[0]}" 2>/dev/null || echo "${BASH_SOURCE[0]}")
root=$(cd "${self%/*}/.." && pwd -P)

# Threads that wait must not spin: with more threads than free cores, spinning costs seconds.
export OMP_WAIT_POLICY=${OMP_WAIT_POLICY:-passive}

# Whether a profile's stamp holds what it would be made from now (setup.py: stamp_text).
is_fresh() {
    [[ -x $root/.venv/bin/python && -f $root/.venv/set-up-$1 ]] &&
        {
            printf '%s\n' "$root"
            cat "$root"/{pyproject.toml,constraints.txt,scripts/{setup,setup_run,setup_system}.py}
        } | cmp -s - "$root/.venv/set-up-$1"
}

set_up() {
    local profile python options=()
    for profile in "$@"; do
        options+=("--$profile")
    done
    for profile in base "$@"; do
        is_fresh "$profile" && continue
        for python in python3 python; do
            if command -v "$python" >/dev/null; then
                # To stderr: what the program prints may be read by another program.
                "$python" "$root/scripts/setup.py" ${options[@]+"${options[@]}"} >&2
                return
            fi
        done
        echo "Visavis needs Python 3.11, 3.12 or 3.13, and there is no Python here." >&2
        echo "Get one with uv (macOS: brew install uv; Linux: your package manager has pipx," >&2
        echo "then: pipx install uv), and run" >&2
        echo "    uv run --no-project --python 3.11 scripts/setup.py" >&2
        exit 1
    done
}

"""Markdown to text that reads well without it: what captions and the history keep.

Knows the inline and line markup of CommonMark and GitHub's tables, one sentence or line at a
time, pairs that were cut apart included. Does not know how anything is spoken (text.py)
nor where a sentence ends (sentences.py). Fenced code passes unchanged.
"""

from __future__ import annotations

import html
import re

FENCE = re.compile(r"```|~~~")

_TAG = re.compile(
    r"</?(?:a|b|i|u|s|p|br|em|strong|code|pre|kbd|mark|small|sub|sup|span|div|ul|ol|li|h[1-6]"
    r"|table|tr|td|th|details|summary|font|center)(?:\s[^<>]*)?/?>",
    re.IGNORECASE,
)
_CODE = re.compile(r"(?<!`)(`+)(?!`)(.+?)(?<!`)\1(?!`)", re.DOTALL)
_LINK = re.compile(
    r"!?\[([^\]\n]*)\]\(<?([^\s()<>]*(?:\([^\s()]*\)[^\s()]*)*)>?(?:\s+\"[^\"]*\")?\)"
)

_LINE_RULES: tuple[tuple[re.Pattern[str], str], ...] = (
    (re.compile(r"^(?:>\s?)+"), ""),  # quotation
    (re.compile(r"^\|?[\s:|]*-{3,}[-\s:|]*$"), ""),  # the rule below a table's head
    (re.compile(r"^([-=_*])(?:\s*\1){2,}\s*$"), ""),  # horizontal rule, underlined heading
    (re.compile(r"^#{1,6}\s+(.*?)\s*#*\s*$"), r"\1"),  # heading
    (re.compile(r"^[-*+•]\s+(?:\[[ xX]\]\s+)?"), ""),  # bullet, task
)
_INLINE_RULES: tuple[tuple[re.Pattern[str], str], ...] = (
    (re.compile(r"<((?:https?://|mailto:)[^\s<>]+)>"), r"\1"),
    (_TAG, " "),
    (re.compile(r"(?<![\d\\])\*{2,3}|(?<!\\)\*{2,3}(?!\d)|~~"), ""),
    (re.compile(r"(?<![\w\\])__(?=\S)(.+?)(?<=\S)__(?![\w.(])"), r"\1"),
    (re.compile(r"(?<![\w*\\])\*(?=\S)([^*\n]+?)(?<=[^\s\\])\*(?![\w*])"), r"\1"),
    (re.compile(r"(?<![\w\\])_(?=\S)([^_\n]+?)(?<=[^\s\\])_(?!\w)"), r"\1"),
    (
        re.compile(r"(?<![\w*\\])\*(?=[^\W\d])|(?<=[^\W\d])\*(?=\W|$)|(?<=[^\W\d][.!?])\*(?=\W|$)"),
        "",
    ),
    (re.compile(r"\\([\\`*_{}\[\]()#+\-.!|>~])"), r"\1"),
)


def plain(text: str) -> str:
    """One sentence, line or block, readable without markup; "" where it was markup only.

    A link becomes "text (address)", a table's row its cells with commas between them.
    """
    text = text.strip()
    if FENCE.match(text) and "\n" in text:
        return text
    lines = (_line(line.strip()) for line in text.split("\n"))
    return " ".join(" ".join(lines).split())


def _line(line: str) -> str:
    for pattern, replacement in _LINE_RULES:
        line = pattern.sub(replacement, line)
    if line.startswith("|"):
        cells = (cell.strip() for cell in line.strip("|").split("|"))
        line = ", ".join(cell for cell in cells if cell)
    parts: list[str] = []
    done = 0
    for code in _CODE.finditer(line):  # what is between the backticks is no markup
        parts += [_inline(line[done : code.start()]), code.group(2)]
        done = code.end()
    return "".join([*parts, _inline(line[done:])])


def _inline(text: str) -> str:
    text = _LINK.sub(_link, text).replace("`", "")
    for pattern, replacement in _INLINE_RULES:
        text = pattern.sub(replacement, text)
    return html.unescape(text)


def _link(match: re.Match[str]) -> str:
    label, address = match.group(1).strip(), match.group(2)
    if not address or label == address:
        return label
    return f"{label} ({address})" if label else address

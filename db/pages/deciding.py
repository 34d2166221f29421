"""The words that decided an area, as they stand in the text: the model's terms are pairs of syllables ("cách thể"), readers want phrases ("cải cách thể chế")."""

from __future__ import annotations

import re

from extract.text import lower

_SYLLABLE = re.compile(r"\w+")


def deciding(terms: str, text: str) -> list[str]:
    """Phrases of ``text`` that ``terms`` (joined by "; ", heaviest first) cover, in the order of their heaviest term; terms that do not stand in the text as they are
    (of headings, of abbreviations) are put together where one begins with the word that another ends in.

    >>> deciding("thể chế; cách thể; cải cách; [tiêu đề] chính quyền; [tiêu đề] quyền số", "Kế hoạch cải cách thể chế năm 2026")
    ['cải cách thể chế', '[tiêu đề] chính quyền số']
    """
    at = [found.span() for found in _SYLLABLE.finditer(text)]
    syllables = [lower(text[begin:end]) for begin, end in at]
    covered: dict[int, int] = {}
    phrases: list[tuple[int, str]] = []
    for rank, term in enumerate(filter(None, terms.split("; "))):
        words = term.split()
        starts = [start for start in range(len(syllables)) if syllables[start : start + len(words)] == words]
        for place in {start + offset for start in starts for offset in range(len(words))}:
            covered[place] = min(rank, covered.get(place, rank))
        if not starts:
            phrases.append((rank, term))
    runs = ((min(covered[place] for place in run), text[at[run[0]][0] : at[run[-1]][1]]) for run in _runs(sorted(covered)))
    told = dict.fromkeys(" ".join(phrase.split()) for _, phrase in sorted([*_chained(phrases), *runs]))
    return list(told)


def _runs(places: list[int]) -> list[list[int]]:
    """Places one after the other, each run by itself."""
    runs: list[list[int]] = []
    for place in places:
        if runs and place == runs[-1][-1] + 1:
            runs[-1].append(place)
        else:
            runs.append([place])
    return runs


def _chained(phrases: list[tuple[int, str]]) -> list[tuple[int, str]]:
    """Terms of one kind put together where they overlap by a word."""
    done: list[tuple[int, str, list[str]]] = []
    for rank, term in phrases:
        kind, mark, rest = term.rpartition("] ")
        words = rest.split()
        for index, (first, other, told) in enumerate(done):
            joined = told + words[1:] if told[-1] == words[0] else words + told[1:] if words[-1] == told[0] else None
            if other == kind + mark and joined:
                done[index] = (first, other, joined)
                break
        else:
            done.append((rank, kind + mark, words))
    return [(rank, kind + " ".join(words)) for rank, kind, words in done]

"""Dates, numbers and names of levels that Tesseract misread, put right by their grammar: ``ngày l5 than 9 nãm 2025`` can only be ``ngày 15 tháng 9 năm 2025``."""

from __future__ import annotations

import re
from collections.abc import Sequence

from extract.text import fold, lower

_DIGITS = str.maketrans("OoQØIl|!][ŠB", "000011111158")  # letters that figures are read as
_NUMBER = re.compile(r"[\dOoQØIl|!\]\[ŠB]{1,4}")
_LIKE_TWO = re.compile(r"[SŠB]")  # of two figures: an S is 5 or 8
_LOOKS = {**dict.fromkeys("SŠ", "58"), "B": "8", **dict.fromkeys("OoQØ", "0"), **dict.fromkeys("IlT|!][", "17")}
_YEAR = re.compile(r"(?:19|20)\d\d")
_SLASHED = re.compile(r"(?P<lead>\W*)(?P<date>[\dOoØIl|!SŠB]{1,2}[/.:-][\dOoØIl|!SŠB]{1,2}[/.:-][2Z][0OoQØ][\dOoØIl|!SŠB]{2})(?P<rest>\W*)")
_PIECES = re.compile(r"(?P<date>\d[\d/]{0,8}) (?P<more>[\d/]{1,8})(?P<rest>\W*)")  # a date in two words
_WHOLE = re.compile(r"\d{1,2}/\d{1,2}/\d{4}")
_SERIAL = re.compile(r"\d{1,5}[a-zđ]?(?:/\d{4})?(?:/[A-ZĐ]|-[A-ZĐ]{1,4}/)\S*")
_WORDS = {"ngay": "ngày", "thang": "tháng", "nam": "năm"}
_LEVELS = {"tinh": "tỉnh", "huyen": "huyện", "xa": "xã", "phuong": "phường", "quan": "quận"}
_LOOSEST = 2  # letters by which a word of a whole date may differ
_SPECK, _MOST_SPECKS = re.compile(r"[-–—.,:;'’*•_]+"), 2
_CLOSING = ',.;:)”"'


def numbers_right(words: Sequence[str]) -> list[str]:
    """The words of one part of a page in reading order, with what the grammar of dates and numbers leaves no doubt about put right; as many as before, empty where a word
    is none.

    >>> " ".join(numbers_right("Hà Nội, ngày l5 than 9 nãm 2O25; sô 12/QĐ-TTg ngày l5/9/2O24".split()))
    'Hà Nội, ngày 15 tháng 9 năm 2025; số 12/QĐ-TTg ngày 15/9/2024'
    >>> " ".join(numbers_right("ngày 05... tháng 3 3 năm 2025; ngày 15/9:2025".split()))
    'ngày 05 tháng 3  năm 2025; ngày 15/9/2025'
    >>> " ".join(numbers_right("trước 30/1 1/2025. Luật sế 83/2015/QH13 ngày 14 tháng Š năm 2025".split()))
    'trước  30/11/2025. Luật số 83/2015/QH13 ngày 14 tháng 5 năm 2025'
    >>> " ".join(numbers_right("UBND tinh giao 3 tháng; tính đến nay, ngày nay, một năm".split()))
    'UBND tỉnh giao 3 tháng; tính đến nay, ngày nay, một năm'
    """
    found = list(words)
    for at, word in enumerate(found):
        before = found[at - 1] if at else ""
        if date := _date_from(found, at):
            found[at : at + len(date)] = date
        elif slashed := _SLASHED.fullmatch(word):
            found[at] = _slashed(slashed)
        elif at + 1 < len(found) and (pieces := _PIECES.fullmatch(f"{word} {found[at + 1]}")) and _is_whole(pieces["date"] + pieces["more"]):
            found[at : at + 2] = ["", pieces["date"] + pieces["more"] + pieces["rest"]]
        elif at + 1 < len(found) and _is_so(word) and _SERIAL.match(found[at + 1]):
            found[at] = "số"
        elif before in ("UBND", "HĐND") or (lower(before) == "dân" and at > 2 and lower(found[at - 2]) == "nhân"):
            bare = word.rstrip(_CLOSING)
            if bare.islower() and fold(bare) in _LEVELS:
                found[at] = _LEVELS[fold(bare)] + word[len(bare) :]
    return found


def _slashed(match: re.Match[str]) -> str:
    figures = match["date"].replace("Z", "2").translate(_DIGITS)
    pieces = re.split(r"[/.:-]", figures)
    if sum(map(str.isdigit, match["date"])) < 5 or not _is_day(*pieces):
        return match.group()
    # A date has one kind of stroke: of two, the one that is no dot was read right.
    return match["lead"] + ("/".join(pieces) if "/" in figures else figures) + match["rest"]


def _is_whole(date: str) -> bool:
    return _WHOLE.fullmatch(date) is not None and _is_day(*date.split("/"))


def _is_so(word: str) -> bool:
    """Whether a word before a number is what "số" may be read as."""
    return word.isalpha() and word.islower() and len(word) == 2 and word[0] in "sx" and distance(fold(word), "so") <= 1 + (word[0] == "x")


def _date_from(words: Sequence[str], at: int) -> list[str] | None:
    """The date that begins here, empty the words in it that are specks or a number read twice; None where there is none."""
    if not words[at][:1].isalpha() or at + 5 >= len(words) or distance(fold(words[at]), "ngay") > _LOOSEST:
        return None
    kept: list[int] = []
    for place in range(at, min(len(words), at + 6 + _MOST_SPECKS)):
        if kept and (_SPECK.fullmatch(words[place]) or (words[place].isdigit() and words[place] == words[kept[-1]])):
            continue
        kept.append(place)
        if len(kept) == 6:
            date = _date([words[index] for index in kept])
            return [date[kept.index(index)] if index in kept else "" for index in range(at, place + 1)] if date else None
    return None


def unread_numbers(words: Sequence[str]) -> list[int]:
    """Where figures stand by the grammar of dates and something else was read: the ``1T`` of "ngày 1T tháng 11 năm 2025", the whole of 39/8/2025."""
    found = [at for at, word in enumerate(words) if "/" in word and _SLASHED.fullmatch(word) and not _is_whole(word.strip(_CLOSING))]
    for at in range(len(words) - 5):
        numbers = [word.rstrip(_CLOSING) for word in words[at + 1 : at + 6 : 2]]
        named = [fold(word) for word in words[at : at + 6 : 2]]
        unread = [at + 1 + 2 * place for place, number in enumerate(numbers) if not _NUMBER.fullmatch(number) or _LIKE_TWO.search(number)]
        if named == list(_WORDS) and len(unread) == 1 and 1 <= len(numbers[(unread[0] - at) // 2]) <= 4:
            found += unread
    return found


def is_number(figures: str, read: str) -> bool:
    """Whether ``figures`` may stand where ``read`` was read: a whole date for one, otherwise figures alone; each like the sign that was read.

    >>> is_number("18", "IS"), is_number("16", "IS"), is_number("29/8/2025", "39/8/2025"), is_number("7", "Ÿ")
    (True, False, True, True)
    """
    read = read.rstrip(_CLOSING)
    if not (_is_whole(figures) if "/" in read else figures.isdigit()):
        return False
    differ = [(old, new) for old, new in zip(read, figures, strict=False) if old != new and new not in _LOOKS.get(old, new if not old.isdigit() else "")]
    return len(figures) == len(read) and len(differ) <= ("/" in read)


def _date(words: Sequence[str]) -> list[str] | None:
    """Six words as a date; None where they are none, or two of its three words were read otherwise."""
    named, numbers = words[::2], [word.rstrip(_CLOSING) for word in words[1::2]]
    if not all(map(_NUMBER.fullmatch, numbers)) or not named[0][:1].isalpha():
        return None
    distances = [distance(fold(read), meant) for read, meant in zip(named, _WORDS, strict=True)]
    if max(distances) > _LOOSEST or sum(distance > 0 for distance in distances) > 1 or not named[1].islower() or not named[2].islower():
        return None
    figures = [number.translate(_DIGITS) for number in numbers]
    if not _is_day(*figures):
        return None
    right = list(_WORDS.values())
    right[0] = right[0].capitalize() if named[0][0].isupper() else right[0]
    rests = ["", "", words[-1][len(numbers[-1]) :]]  # nothing stands inside of a date
    return [piece for pair in zip(right, [figure + rest for figure, rest in zip(figures, rests, strict=True)], strict=True) for piece in pair]


def _is_day(day: str, month: str, year: str) -> bool:
    return day.isdigit() and month.isdigit() and 1 <= int(day) <= 31 and 1 <= int(month) <= 12 and bool(_YEAR.fullmatch(year))


def distance(read: str, meant: str) -> int:
    """Letters to be put in, left out or replaced to make one word of the other."""
    row = list(range(len(meant) + 1))
    for at, letter in enumerate(read, 1):
        last, row[0] = row[0], at
        for place, other in enumerate(meant, 1):
            last, row[place] = row[place], min(row[place] + 1, row[place - 1] + 1, last + (letter != other))
    return row[-1]

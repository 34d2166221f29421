"""What was tried before the model was chosen: ways to turn a row into terms, learners, and two baselines without learning."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Any

import numpy as np
from sklearn.feature_extraction.text import CountVectorizer
from sklearn.linear_model import LogisticRegression
from sklearn.naive_bayes import ComplementNB
from sklearn.preprocessing import normalize
from sklearn.svm import LinearSVC

from extract.text import fold
from models.corpus import Row, folds, label_matrix
from models.features import syllables, words_of
from models.fitting import with_none
from models.labels import AREAS
from models.weights import Floats

Terms = Callable[[Row], list[str]]

KEYWORDS: dict[str, tuple[str, ...]] = {
    "the-che": ("the che", "quy pham phap luat", "thi hanh phap luat", "pho bien, giao duc phap luat", "du an luat", "nghi dinh quy dinh", "ra soat van ban"),
    "thu-tuc-hanh-chinh": ("thu tuc", "tthc", "mot cua", "tra ket qua", "ho so", "giay phep", "phan anh, kien nghi"),
    "to-chuc-bo-may": ("bo may", "sap xep", "co cau to chuc", "chuc nang, nhiem vu", "bien che", "phan cap", "don vi hanh chinh", "hop nhat"),
    "che-do-cong-vu": ("cong chuc", "vien chuc", "cong vu", "can bo", "vi tri viec lam", "ky luat", "tuyen dung", "boi duong"),
    "tai-chinh-cong": ("ngan sach", "tai chinh", "kinh phi", "tai san cong", "tu chu", "giai ngan", "du toan", "tiet kiem"),
    "chinh-quyen-so": ("chuyen doi so", "truc tuyen", "chinh quyen so", "dien tu", "so hoa", "du lieu", "cong nghe thong tin", "phan mem", "ky so", "iso"),
    "chi-dao-dieu-hanh": ("cai cach hanh chinh", "cchc", "par index", "sipas", "hai long", "chi so"),
}


@dataclass(frozen=True, slots=True)
class Candidate:
    """``copies``: train also on copies without headings; ``rarity``: power of the inverse document frequency; ``rarest``: terms of fewer rows are dropped."""

    name: str
    terms: Terms
    learner: Callable[[], Any]
    copies: bool = True
    rarity: float = 1.0
    rarest: int = 1

    def held_out(self, rows: Sequence[Row]) -> Floats:
        """``(rows, areas + 1)``: margins of each part (``folds``) from a model fitted on the other parts."""
        bare = [Row(r.id, r.text, (), r.areas, r.genre, r.batch) for r in rows if r.headings] if self.copies else []
        counts = CountVectorizer(analyzer=self.terms, dtype=np.float64).fit_transform([*rows, *bare]).tocsr()
        counts.data = 1.0 + np.log(counts.data)
        labels, names = with_none(label_matrix([*rows, *bare])), folds(rows)
        names = np.concatenate((names, names[[self.copies and bool(r.headings) for r in rows]]))
        margins, whole = np.zeros((len(rows), labels.shape[1])), np.arange(len(names)) < len(rows)
        for name in np.unique(names):
            away = names == name
            known = counts[~away & whole]
            found_in = np.asarray((known > 0).sum(axis=0)).ravel()
            rarity = (1.0 + np.log((1 + known.shape[0]) / (1 + found_in))) ** self.rarity
            features = normalize(counts.multiply(np.where(found_in >= self.rarest, rarity, 0.0)).tocsr())
            machines = [self.learner().fit(features[~away], column) for column in labels[~away].T]
            margins[away[: len(rows)]] = np.stack([_margin(machine, features[away & whole]) for machine in machines], axis=1)
        return margins


def _margin(machine: Any, features: Any) -> Floats:
    if hasattr(machine, "decision_function"):
        found: Floats = machine.decision_function(features)
        return found
    odds = machine.predict_log_proba(features)
    margin: Floats = odds[:, 1] - odds[:, 0]
    return margin


@cache
def tokens(text: str) -> tuple[str, ...]:
    """Syllables of a text as the model knows them."""
    return tuple(syllable for word in words_of(text) for syllable in syllables(word))


@cache
def segmented(text: str) -> tuple[str, ...]:
    """Words of a text as underthesea joins syllables; slow, for experiments only."""
    from underthesea import word_tokenize

    return tuple(word.lower().replace(" ", "_") for word in word_tokenize(text))


def grams(units: Sequence[str], longest: int, mark: str = "") -> list[str]:
    """All runs of up to ``longest`` units."""
    return [mark + " ".join(units[at : at + size]) for size in range(1, longest + 1) for at in range(len(units) - size + 1)]


def plain(longest: int) -> Terms:
    """Grams of the sentence alone."""
    return lambda row: grams(tokens(row.text), longest)


def headed(longest: int, inner: bool = False, folded: bool = False) -> Terms:
    """Grams of the sentence and, marked, of its headings; ``inner``: the innermost heading once more; ``folded``: twins without marks."""

    def terms(row: Row) -> list[str]:
        own = grams(tokens(row.text), longest)
        above = [term for heading in row.headings for term in grams(tokens(heading), 2, "h:")]
        nearest = grams(tokens(row.headings[-1]), 2, "i:") if inner and row.headings else []
        twins = ["~" + fold(term) for term in own] if folded else []
        return [*own, *above, *nearest, *twins]

    return terms


def worded(row: Row) -> list[str]:
    """Grams of segmented words, headings marked."""
    return [*grams(segmented(row.text), 2), *(term for heading in row.headings for term in grams(segmented(heading), 2, "h:"))]


def characters(shortest: int, longest: int, within: bool, also: bool = False) -> Terms:
    """Runs of characters, ``within`` syllables or across them; ``also``: beside grams of syllables."""

    def terms(row: Row) -> list[str]:
        pieces = [f" {token} " for token in tokens(row.text)] if within else [f" {' '.join(tokens(row.text))} "]
        runs = [piece[at : at + size] for piece in pieces for size in range(shortest, longest + 1) for at in range(len(piece) - size + 1)]
        return [*(f"c:{run}" for run in runs), *(term for h in row.headings for term in grams(tokens(h), 2, "h:")), *(plain(2)(row) if also else ())]

    return terms


def machine(slack: float = 1.0, **more: Any) -> Callable[[], LinearSVC]:
    """A linear support vector machine."""
    return lambda: LinearSVC(C=slack, random_state=0, **more)


def regression(slack: float) -> Callable[[], LogisticRegression]:
    """Logistic regression."""
    return lambda: LogisticRegression(C=slack, solver="liblinear", max_iter=300)


def bayes() -> ComplementNB:
    """Complement naive Bayes."""
    return ComplementNB(alpha=0.3)


def majority(rows: Sequence[Row]) -> Floats:
    """Nothing for every row: the most frequent set."""
    return np.full((len(rows), len(AREAS)), -1.0)


def keywords(rows: Sequence[Row]) -> Floats:
    """1 where a row or its innermost heading holds a keyword of the area, else -1."""
    seen = [fold(" ".join((row.text, *row.headings[-1:]))) for row in rows]
    return np.array([[1.0 if any(word in text for word in KEYWORDS[area]) else -1.0 for area in AREAS] for text in seen])


CANDIDATES = (
    Candidate("syllables 1, no headings, SVM", plain(1), machine(), copies=False),
    Candidate("syllables 1-2, no headings, SVM", plain(2), machine(), copies=False),
    Candidate("syllables 1-3, no headings, SVM", plain(3), machine(), copies=False),
    Candidate("syllables 1-2 + headings, SVM", headed(2), machine(), copies=False),
    Candidate("… + copies without headings", headed(2), machine()),
    Candidate("… + copies + innermost heading apart", headed(2, inner=True), machine()),
    Candidate("… + copies, terms in two rows or more", headed(2), machine(), rarest=2),
    Candidate("… + copies, syllables 1-3", headed(3), machine()),
    Candidate("… + copies + twins without marks", headed(2, folded=True), machine()),
    Candidate("… + copies, C = 0.3", headed(2), machine(0.3)),
    Candidate("… + copies, C = 3", headed(2), machine(3.0)),
    Candidate("… + copies, class weights balanced", headed(2), machine(class_weight="balanced")),
    Candidate("… + copies, idf²", headed(2), machine(), rarity=2.0),
    Candidate("… + copies, idf³", headed(2), machine(), rarity=3.0),
    Candidate("… + copies, idf², syllables 1-3", headed(3), machine(), rarity=2.0),
    Candidate("… + copies, idf², logistic regression C = 50", headed(2), regression(50.0), rarity=2.0),
    Candidate("… + copies, ComplementNB", headed(2), bayes),
    Candidate("words (underthesea) 1-2 + headings + copies, SVM", worded, machine()),
    Candidate("words (underthesea) 1-2 + headings + copies, idf², SVM", worded, machine(), rarity=2.0),
    Candidate("characters 3-6 across syllables + headings + copies, SVM", characters(3, 6, within=False), machine(), rarest=2),
    Candidate("characters 2-4 within syllables + headings + copies, SVM", characters(2, 4, within=True), machine(), rarest=2),
    Candidate("… both: syllables 1-2 and characters within syllables", characters(2, 4, within=True, also=True), machine(), rarest=2),
)

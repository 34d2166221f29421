"""The command as its users meet it: processes of its own, what lands on stdout and stderr, exit status. The area model is a small fake; the installed one has
tests of its own."""

from __future__ import annotations

import json
import os
import re
import signal
import socket
import subprocess
import sys
import time
import tomllib
import urllib.request
from collections.abc import Iterator
from functools import partial
from pathlib import Path
from typing import Any

import pytest
from small_collection import district_plan, namesake, plan, resolution
from test_db import write

import cchc
from cchc.comparison import number, same_body, same_title, same_unit
from cchc.evaluation import Scoring
from cchc.forms import form_of
from cchc.scores import Scores

ROOT = Path(__file__).parent.parent
COMMANDS = ["extract", "classify", "run", "merge", "export", "serve", "publish", "reviews", "account", "trace", "status", "failures", "train", "evaluate"]
FAKE_MODEL = """
from types import SimpleNamespace

__path__.append(REAL)

class ModelFileError(Exception):
    pass

def load():
    import os
    if "NO_MODEL" in os.environ:
        raise ModelFileError("no area model: run `cchc train`")
    record = {"sha256": "ab" * 32, "rows": 2, "macro_f1": 0.5, "exact": 0.25}
    return SimpleNamespace(classify=classify, foreign=lambda text: "foreign" in text, record=record)

def classify(texts, headings, terms=False):
    return [one(" ".join([*above, text]).lower()) for text, above in zip(texts, headings, strict=True)]

def one(text):
    areas = tuple((slug, p) for word, slug, p in (("thủ tục", "thu-tuc-hanh-chinh", 0.9), ("dữ liệu", "chinh-quyen-so", 0.8)) if word in text)
    return SimpleNamespace(areas=areas, primary=areas[0][0] if areas else None, probabilities={"the-che": 0.1, **dict(areas)}, abstain=not areas, terms={area: (("luật", 0.5),) for area, _ in areas})
"""
FAKE_TRAINING = """
from types import SimpleNamespace

def train(corpus, out, reviewed, weak):
    (out / "model.json").write_text(str(corpus))
    return SimpleNamespace(rows=2, weak=0, before=None, kept=True, calibration_error=0.1, figures=SimpleNamespace(macro=0.5, micro=0.6, exact=0.25, false_alarms=0.0))
"""
DECISION = """ỦY BAN NHÂN DÂN
TỈNH YÊN BÁI
Số: 731/QĐ-UBND
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
Yên Bái, ngày 04 tháng 4 năm 2024
QUYẾT ĐỊNH
Về việc phân công rà soát hồ sơ tồn đọng
ỦY BAN NHÂN DÂN TỈNH YÊN BÁI
Căn cứ Nghị định số 61/2018/NĐ-CP ngày 23 tháng 4 năm 2018 của Chính phủ;
QUYẾT ĐỊNH:
Điều 1. Giao Sở Tư pháp chủ trì, phối hợp với Sở Tài chính rà soát thủ tục còn tồn, hoàn thành trước ngày 30 tháng 6 năm 2024.
Điều 2. Quyết định này có hiệu lực kể từ ngày ký.
"""


@pytest.fixture(scope="session")
def environment(tmp_path_factory: pytest.TempPathFactory) -> dict[str, str]:
    fake = tmp_path_factory.mktemp("fake")
    (fake / "models").mkdir()
    (fake / "models" / "__init__.py").write_text(f"REAL = {str(ROOT / 'models')!r}\n{FAKE_MODEL}")
    (fake / "models" / "train.py").write_text(FAKE_TRAINING)
    # A plain C locale, as a cron job has it.
    return {**os.environ, "PYTHONPATH": os.pathsep.join([str(fake), str(ROOT)]), "LC_ALL": "C", "COLUMNS": "100"}


@pytest.fixture
def call(environment: dict[str, str], tmp_path: Path) -> Any:
    def run(*arguments: str | Path, given: str | bytes = b"", environment: dict[str, str] = environment) -> subprocess.CompletedProcess[str]:
        given = given.encode() if isinstance(given, str) else given
        command = [sys.executable, "-m", "cchc", *map(str, arguments)]
        done = subprocess.run(command, input=given, capture_output=True, cwd=tmp_path, env=environment, timeout=120)
        return subprocess.CompletedProcess(command, done.returncode, done.stdout.decode(), done.stderr.decode())

    return run


@pytest.fixture
def decision(tmp_path: Path) -> Path:
    path = tmp_path / "quyết định.txt"
    path.write_text(DECISION, "utf-8")
    return path


@pytest.fixture
def collection(tmp_path: Path) -> Path:
    write(tmp_path / "cchc.db", resolution(), plan(), district_plan(), namesake())
    return tmp_path / "cchc.db"


def one_line(done: subprocess.CompletedProcess[str]) -> str:
    """The only line of talk of a refusal: status 2, nothing on stdout, no traceback."""
    assert (done.returncode, done.stdout) == (2, "")
    lines = done.stderr.splitlines()
    assert len(lines) == 1, done.stderr
    return lines[0]


# -- help --------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("command", COMMANDS)
def test_help_shows_a_worked_example(call: Any, command: str) -> None:
    done = call(command, "--help")
    assert done.returncode == 0
    assert re.search(rf"Ví dụ \(example\):\n.*cchc {command}", done.stdout, re.DOTALL)


def test_the_version_is_that_of_the_package(call: Any) -> None:
    number, model = call("--version").stdout.strip().split(", ")
    assert number == f"cchc {cchc.__version__}"
    assert re.fullmatch(r"model [0-9a-f]{12}", model)
    assert tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]["version"] == cchc.__version__


@pytest.mark.parametrize("arguments", [["extract"], ["run"], ["trace"], ["nothing"], ["run", ".", "--workers", "0"], ["run", ".", "--engine", "spark"]])
def test_wrong_usage_is_status_2(call: Any, arguments: list[str]) -> None:
    done = call(*arguments)
    assert (done.returncode, done.stdout) == (2, "")
    assert "Usage" in done.stderr or "Error" in done.stderr


# -- extract -----------------------------------------------------------------------------------------------------


def test_extract_answers_each_source_in_order(call: Any, decision: Path, tmp_path: Path) -> None:
    (tmp_path / "rỗng.docx").touch()
    sources = ["không có.pdf", str(decision), "rỗng.docx", decision.name]
    done = call("extract", *sources)
    assert done.returncode == 1
    answers = [json.loads(line) for line in done.stdout.splitlines()]
    assert [answer["document"]["source"] for answer in answers] == sources
    assert [answer.get("error", {}).get("kind") for answer in answers] == ["not-found", None, "empty", None]
    assert set(answers[0]) == {"document", "error"}
    assert [line.split(": ")[:2] for line in done.stderr.splitlines()] == [["không có.pdf", "not-found"], ["rỗng.docx", "empty"]]


def test_extract_keeps_the_contract(call: Any, decision: Path) -> None:
    done = call("extract", decision)
    assert (done.returncode, done.stderr) == (0, "")
    found = json.loads(done.stdout)
    document = found["document"]
    assert set(found) == {"document", "citations", "mentions", "targets", "assignments", "sentences", "readings"}
    wanted = "source sha256 media_type pages kind number date issuing_body title signer reports text_layer text"
    assert set(wanted.split()) <= set(document)
    assert (document["kind"], document["number"], document["date"], document["pages"]) == ("quyet-dinh", "731/QĐ-UBND", "2024-04-04", None)
    assert document["issuing_body"] == {"name": "Ủy ban nhân dân tỉnh Yên Bái", "level": "tinh", "place_code": "15"}
    (duty,) = (row for row in found["assignments"] if row["lead"] == ["Sở Tư pháp"])
    assert duty["support"] == ["Sở Tài chính"]
    assert duty["deadline"]["date"] == "2024-06-30"
    assert [area["area"] for area in duty["areas"]] == ["thu-tuc-hanh-chinh"]
    for part in ("citations", "targets", "assignments", "sentences"):
        assert all(document["text"][row["start"] : row["end"]] == row["text"] for row in found[part])


def test_a_name_that_is_no_utf8_gives_json_that_can_be_read(call: Any, tmp_path: Path) -> None:
    odd = os.fsdecode(os.fsencode(tmp_path) + b"/v\xe3n.txt")
    Path(odd).write_text(DECISION, "utf-8")
    assert json.loads(call("extract", odd).stdout)["document"]["source"] == odd


def test_whoever_stops_reading_is_not_told(environment: dict[str, str], decision: Path) -> None:
    command = f"{sys.executable} -m cchc extract '{decision}' '{decision}' '{decision}' | head -c 100 >/dev/null"
    done = subprocess.run(["bash", "-o", "pipefail", "-c", command], env=environment, cwd=ROOT, capture_output=True, text=True, timeout=120)
    assert (done.returncode, done.stderr) == (0, "")


def test_ctrl_c_is_quiet(environment: dict[str, str]) -> None:
    # Where the tests run in the background of a shell, Ctrl-C is ignored, and children inherit that.
    heed = partial(signal.signal, signal.SIGINT, signal.SIG_DFL)
    command = [sys.executable, "-m", "cchc", "classify"]
    process = subprocess.Popen(command, env=environment, cwd=ROOT, stdin=subprocess.PIPE, stderr=subprocess.PIPE, preexec_fn=heed)
    time.sleep(2)
    process.send_signal(signal.SIGINT)
    _, err = process.communicate(timeout=30)
    assert (process.returncode, err.decode().count("\n")) == (130, 1)
    assert b"Traceback" not in err


# -- classify ----------------------------------------------------------------------------------------------------


def test_classify_answers_line_by_line(call: Any) -> None:
    lines = ['{"text": "Cắt giảm thủ tục"}', '{"text": "Việc khác", "headings": ["II. DỮ LIỆU"]}', '{"text": "Chào"}']
    done = call("classify", given="\n".join(lines))
    assert (done.returncode, done.stderr) == (0, "")
    assert [json.loads(line) for line in done.stdout.splitlines()] == [
        {"areas": [{"area": "thu-tuc-hanh-chinh", "probability": 0.9}], "primary": "thu-tuc-hanh-chinh"},
        {"areas": [{"area": "chinh-quyen-so", "probability": 0.8}], "primary": "chinh-quyen-so"},
        {"areas": [], "primary": None},
    ]


BAD_LINES = [
    (b"{oops", "not JSON"),
    (b"", "empty line"),
    (b"[1]", "not an object"),
    (b'{"text": 5}', "not an object"),
    (b'{"headings": []}', "not an object"),
    (b'{"text": "b", "headings": "c"}', "not a list"),
    (b'{"text": "\xff"}', "not JSON"),
    (b'{"text": " "}', "empty"),
    (b'{"text": "' + b"a " * 5_000_000 + b'"}', "longer than"),
    (b'{"text": "foreign words here"}', "not Vietnamese"),
    (b"[" * 100_000, "not JSON"),
]


def test_bad_lines_are_answered_in_their_place(call: Any) -> None:
    """Each bad line gets an error with its number, the good ones between are classified."""
    good = b'{"text": "C\xe1\xba\xaft gi\xe1\xba\xa3m th\xe1\xbb\xa7 t\xe1\xbb\xa5c"}'
    done = call("classify", given=b"\n".join(line for bad, _ in BAD_LINES for line in (bad, good)))
    answers = [json.loads(line) for line in done.stdout.splitlines()]
    assert done.returncode == 1
    assert [answer["primary"] for answer in answers[1::2]] == ["thu-tuc-hanh-chinh"] * len(BAD_LINES)
    for at, (answer, (_, reason)) in enumerate(zip(answers[::2], BAD_LINES, strict=True)):
        assert (answer["error"]["kind"], answer["error"]["line"]) == ("bad-line", 2 * at + 1)
        assert reason in answer["error"]["message"]
        assert f"line {2 * at + 1}: " in done.stderr


@pytest.mark.parametrize("line", ['{"text": "\\ud800"}', '{"text": "d", "headings": null}'])
def test_odd_lines_are_no_bad_ones(call: Any, line: str) -> None:
    assert json.loads(call("classify", given=line).stdout) == {"areas": [], "primary": None}


def test_classify_explains(call: Any) -> None:
    answer = json.loads(call("classify", "--explain", given='{"text": "Thủ tục"}').stdout)
    assert (answer["abstain"], answer["terms"]) == (False, {"thu-tuc-hanh-chinh": [["luật", 0.5]]})
    assert answer["probabilities"] == {"the-che": 0.1, "thu-tuc-hanh-chinh": 0.9}


@pytest.mark.parametrize("arguments", [["classify"], ["extract", "quyết định.txt"], ["run", "quyết định.txt"]])
@pytest.mark.usefixtures("decision")
def test_without_a_model_nothing_begins(call: Any, environment: dict[str, str], arguments: list[str]) -> None:
    done = call(*arguments, given='{"text": "a"}', environment={**environment, "NO_MODEL": "1"})
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr.splitlines()[-1] == "cchc: no area model: run `cchc train`"
    assert "Traceback" not in done.stderr


def test_classify_answers_before_the_next_question(environment: dict[str, str]) -> None:
    command = [sys.executable, "-m", "cchc", "classify"]
    with subprocess.Popen(command, env=environment, cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as process:
        assert process.stdin is not None
        assert process.stdout is not None
        for _ in range(2):
            process.stdin.write(b'{"text": "x"}\n')
            process.stdin.flush()
            assert json.loads(process.stdout.readline())["primary"] is None
        process.stdin.close()


# -- run, status, failures ---------------------------------------------------------------------------------------


@pytest.mark.usefixtures("decision")
def test_run_fills_a_database_and_says_what_it_did(call: Any, tmp_path: Path) -> None:
    (tmp_path / "hỏng.pdf").write_bytes(b"%PDF-1.4 cut")
    done = call("run", ".", "--db", "x.db", "--workers", "1")
    assert (done.returncode, done.stdout) == (1, "")
    assert "hỏng.pdf: " in done.stderr
    assert "cchc failures --db x.db" in done.stderr
    assert re.search(r"mới \(new\)\s+│\s+2 │", done.stderr)
    (tmp_path / "hỏng.pdf").unlink()
    assert call("run", ".", "--db", "x.db").returncode == 0
    assert call("failures", "--db", "x.db").stdout.split("\t")[0].endswith("hỏng.pdf")
    status = json.loads(call("status", "--db", "x.db", "--json").stdout)
    assert (status["rows"]["documents"], status["rows"]["sources"], status["rows"]["model_runs"]) == (1, 2, 1)
    assert [run["state"] for run in status["runs"]] == ["finished", "finished"]
    assert sorted(path.name for path in tmp_path.iterdir()) == ["quyết định.txt", "x.db"], "no log, no lock is left behind"
    chain = json.loads(call("trace", "731/qd-ubnd", "--db", "x.db", "--json").stdout)[0]
    assert [link["decision"]["number"] for link in chain["rests_on"]] == ["61/2018/NĐ-CP"]


def test_no_name_of_a_file_steers_the_terminal(call: Any, tmp_path: Path) -> None:
    (tmp_path / "inbox").mkdir()
    (tmp_path / "[").mkdir()
    (tmp_path / "inbox" / "đỏ\x1b[31m\nhai dòng\tcột.pdf").touch()
    done = call("run", "inbox", "--db", "[/b]x[i].db")
    assert done.returncode == 1
    assert "\x1b" not in done.stderr
    assert "[/b]x[i].db" in done.stderr.splitlines()[4]
    assert "cchc failures --db [/b]x[i].db" in done.stderr
    listed = call("failures", "--db", "[/b]x[i].db").stdout.splitlines()
    assert [line.split("\t")[1:] for line in listed] == [["empty", "the file is empty"]]
    assert listed[0].split("\t")[0].endswith("đỏ\ufffd[31m\ufffdhai dòng\ufffdcột.pdf")


REFUSALS = [
    (["run", "không có"], "there is no such file or folder: không có"),
    (["run", "trống"], "no documents (.pdf"),
    (["run", "a.txt", "--db", "không có/x.db"], "there is no folder không có"),
    (["run", "a.txt", "--db", "a.txt"], "a.txt"),
    (["run", "a.txt", "--engine", "dask"], "the dask engine needs the address of its scheduler"),
    (["run", "a.txt", "--scheduler", "tcp://x:1"], "--scheduler goes with --engine dask"),
    (["merge", "không có.db", "--into", "x.db"], "there is no database không có.db"),
    (["merge", "a.txt", "--into", "x.db"], "a.txt cannot be read as a database"),
    (["export", "--db", "không có.db", "--out", "x"], "there is no database không có.db"),
    (["export", "--db", "a.txt", "--out", "x"], "a.txt cannot be read as a database"),
    (["export", "--db", "a.txt", "--table", "nhiệm vụ", "--out", "x"], "there is no table nhiệm vụ"),
    (["status", "--db", "không có.db"], "there is no database không có.db"),
    (["trace", "1/QĐ", "--db", "a.txt"], "a.txt cannot be read as a database"),
    (["serve", "--db", "không có.db"], "there is no database không có.db"),
    (["train", "--corpus", "trống"], "trống holds no training sentences"),
    (["evaluate", "trống"], "trống holds no gold files"),
]


@pytest.mark.parametrize(("arguments", "said"), REFUSALS)
def test_what_cannot_begin_is_said_in_one_line(call: Any, tmp_path: Path, arguments: list[str], said: str) -> None:
    (tmp_path / "trống").mkdir()
    (tmp_path / "a.txt").write_text("Không phải cơ sở dữ liệu. " * 50)
    assert said in one_line(call(*arguments))


def test_a_database_in_use_is_said(call: Any, decision: Path, tmp_path: Path) -> None:
    from cchc.lock import held

    with held(tmp_path / "cchc.db.lock"):
        assert f"another run (process {os.getpid()})" in one_line(call("run", decision))


# -- trace -------------------------------------------------------------------------------------------------------


@pytest.mark.usefixtures("collection")
def test_trace_prints_a_tree_and_the_duties(call: Any) -> None:
    done = call("trace", "245/qd-ubnd")
    assert (done.returncode, done.stderr) == (0, "")
    for said in (
        "2 văn bản cùng số",
        "Nghị quyết 76/NQ-CP, 15/07/2021, Chính phủ",
        "77/2015/QH13",
        "không có trong bộ sưu tập",
        "31/KH-UBND",
        "30/06/2024",
        "Sở Tư pháp",
    ):
        assert said in done.stdout
    assert done.stdout.index("Lâm Đồng") < done.stdout.index("Yên Bái")


@pytest.mark.usefixtures("collection")
def test_a_number_that_nobody_knows(call: Any) -> None:
    done = call("trace", "76/QĐ-TTg")
    assert (done.returncode, done.stdout) == (1, "")
    assert "76/NQ-CP" in done.stderr, "what may have been meant"


# -- serve -------------------------------------------------------------------------------------------------------


@pytest.fixture
def served(environment: dict[str, str], collection: Path) -> Iterator[str]:
    command = [sys.executable, "-m", "cchc", "serve", "--db", str(collection), "--port", "0"]
    process = subprocess.Popen(command, env=environment, cwd=ROOT, stderr=subprocess.PIPE, text=True)
    assert process.stderr is not None
    yield process.stderr.readline().split()[0]
    process.send_signal(signal.SIGINT)
    _, err = process.communicate(timeout=30)
    assert "Traceback" not in err


def test_serve_shows_the_collection(served: str) -> None:
    assert served.startswith("http://127.0.0.1:")
    for _ in range(40):
        try:
            page = urllib.request.urlopen(f"{served}cchc/tim_nhiem_vu.json?q=thu+tuc&_shape=array").read()
            break
        except ConnectionError:
            time.sleep(0.25)
    assert {row["Chủ trì"] for row in json.loads(page)} == {"Sở Nội vụ", "Phòng Nội vụ", "các bộ"}


@pytest.mark.usefixtures("collection")
def test_a_port_in_use_is_said(call: Any) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        assert f"cannot listen on 127.0.0.1:{port}" in one_line(call("serve", "--port", str(port)))


# -- train, evaluate ---------------------------------------------------------------------------------------------


def test_train_writes_where_it_is_told(call: Any, tmp_path: Path) -> None:
    (tmp_path / "corpus" / "sentences").mkdir(parents=True)
    (tmp_path / "corpus" / "sentences" / "a.jsonl").write_text("{}")
    done = call("train", "--out", tmp_path / "mô hình")
    assert (done.returncode, "macro F1 0.5000" in done.stdout) == (0, True)
    assert (tmp_path / "mô hình" / "model.json").read_text() == "corpus"


def gold(**more: Any) -> dict[str, Any]:
    return {
        "file": "quyết định.txt",
        "document": {"kind": "quyet-dinh", "number": "0731/QĐ-UBND", "date": "2024-04-04", "issuing_body": "UBND tỉnh Yên Bái"},
        "references": [{"number": "61/2018/NĐ-CP", "date": "2018-04-23", "issuing_body": "Chính phủ"}, {"number": "1/QĐ-TTg"}],
        "targets": [],
        "assignments": [
            {
                "anchor": "rà soát thủ tục còn tồn",
                "lead": ["Sở Tư pháp"],
                "support": ["Sở Y tế"],
                "deadline": {"date": "2024-06-30", "recurrence": None},
                "decision": "731/QĐ-UBND",
            }
        ],
        "sentences": [{"anchor": "Quyết định này có hiệu lực", "areas": []}, {"anchor": "rà soát thủ tục", "areas": ["thu-tuc-hanh-chinh", "the-che"]}],
        **more,
    }


@pytest.mark.usefixtures("decision")
def test_evaluate_scores_a_folder(call: Any, tmp_path: Path) -> None:
    (tmp_path / "quyết định.json").write_text(json.dumps(gold()), "utf-8")
    done = call("evaluate", ".", "--json", "--misses")
    assert done.returncode == 0
    report = json.loads(done.stdout)
    assert {name: share["accuracy"] for name, share in report["identity"].items()} == {"kind": 1, "number": 1, "date": 1, "issuing_body": 1, "title": 1}
    assert report["identity"]["title"]["gold"] == 0
    assert report["references"] == {"precision": 1.0, "recall": 0.5, "f1": 0.6667, "gold": 2}
    assert report["assignment_units"] == {"precision": 0.5, "recall": 0.5, "f1": 0.5, "gold": 2}
    assert report["assignment_deadline"] == {"accuracy": 1.0, "gold": 1}
    assert report["areas_exact"] == {"accuracy": 0.5, "gold": 2}
    assert sum(report["forms"][f"{form}.assignments"]["gold"] for form in ("table", "role-lines", "list", "prose")) == report["assignments"]["gold"]
    assert "reference not found: 1/QĐ-TTg" in done.stderr
    assert re.search(r"assignment_deadline +accuracy 1\.0000 +n 1", call("evaluate", ".").stdout)


# How a text lays a duty: (text, words of the duty, its unit, form).
PRINTED = [
    ("Giao Sở Y tế rà soát thủ tục.", "rà soát thủ tục", "Sở Y tế", "prose"),
    ("1. Sở Nội vụ\n- Kiểm tra công vụ.", "Kiểm tra công vụ", "Sở Nội vụ", "list"),
    ("Các sở, ngành thực hiện:\n1. Niêm yết thủ tục.\n2. Trả kết quả.", "Trả kết quả", "các sở, ngành", "list"),
    ("a) Số hóa sổ hộ tịch.\n- Đơn vị chủ trì: Sở Tư pháp\n- Thời gian: Quý II", "Số hóa sổ", "Sở Tư pháp", "role-lines"),
    ("Số hóa sổ hộ tịch. Chủ trì: Sở Tư pháp. Hoàn thành: Quý II.", "Số hóa sổ", "Sở Tư pháp", "role-lines"),
    ("1\tSố hóa sổ hộ tịch\tSở Tư pháp\tQuý II", "Số hóa sổ", "Sở Tư pháp", "table"),
    ("Không có ở đây.", "Số hóa sổ", "Sở Tư pháp", "prose"),
]


@pytest.mark.parametrize("text, anchor, unit, form", PRINTED)
def test_form_of_a_duty(text: str, anchor: str, unit: str, form: str) -> None:
    assert form_of(text, anchor, [unit]) == form


FOUND = {
    "document": {},
    "targets": [{"text": "đạt trên 84%", "value": 84, "unit": "%", "comparator": ">"}, {"text": "đạt 5%", "value": 5, "unit": "%", "comparator": "="}],
    "assignments": [
        {"text": "A làm x", "lead": ["Sở A"], "support": [], "deadline": None},
        {"text": "A làm x", "lead": ["Sở B"], "support": [], "deadline": None},
        {"text": "C làm z", "lead": ["Sở C", "Sở D"], "support": [], "deadline": None},
    ],
}


def figures(precision: float, recall: float, f1: float, n: int) -> dict[str, float]:
    return {"precision": precision, "recall": recall, "f1": f1, "gold": n}


def duty(anchor: str, lead: list[str], support: list[str] | None = None, **more: Any) -> dict[str, Any]:
    return {"anchor": anchor, "lead": lead, "support": support or [], **more}


OVER_84 = {"anchor": "trên 84%", "value": 84.0, "unit": "%", "comparator": ">"}
FIVE = {"anchor": "5%", "value": 5, "unit": "%", "comparator": "=", "optional": True}
SCORED = [
    # (gold, field, expected figures)
    ({"targets": [OVER_84]}, "targets", figures(0.5, 1.0, 0.6667, 1)),
    ({"targets": [FIVE]}, "targets", figures(0.0, 1.0, 0.0, 0)),
    # Two duties in one sentence: each gold one takes the found one with its unit.
    ({"assignments": [duty("a làm x", ["Sở B"]), duty("a làm x", ["Sở A"])]}, "assignment_units", figures(0.5, 1.0, 0.6667, 2)),
    ({"assignments": [duty("làm y", ["Sở A"], ["Sở B"])]}, "assignment_units", figures(0.0, 0.0, 0.0, 2)),
    ({"assignments": [duty("a làm x", ["Sở A"], optional=True), duty("c làm z", ["Sở C", "Sở D"])]}, "assignments", figures(1.0, 1.0, 1.0, 1)),
]


@pytest.mark.parametrize(("wanted", "field", "expected"), SCORED)
def test_scores(wanted: dict[str, Any], field: str, expected: dict[str, float]) -> None:
    scores = Scores()
    Scoring(scores, "x", wanted, FOUND).score()
    assert scores.report()[field] == expected


def test_what_counts_as_equal() -> None:
    assert same_unit("UBND các xã, phường", "Uỷ ban nhân dân xã, phường")
    assert not same_unit("Sở Y tế", "Sở Nội vụ")
    assert same_body("Chủ tịch UBND tỉnh Yên Bái", "Ủy ban nhân dân tỉnh Yên Bái")
    assert not same_body("Thủ tướng Chính phủ", "Chính phủ")
    assert same_body(None, None)
    assert not same_body(None, "Chính phủ")
    assert number(" Số 05 /QĐ–UBND") == number("5/qđ-ubnd")
    assert same_title(None, "")
    assert not same_title(None, "Kế hoạch")

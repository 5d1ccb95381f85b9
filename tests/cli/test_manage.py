"""Accounts, keys, money and administrators by the command line."""

import csv
import io
import json
import re

import pytest

KEY = re.compile(r"aq_[A-Za-z0-9_-]{43}")
ADMIN = re.compile(r"aqadmin_[A-Za-z0-9_-]{43}")


@pytest.fixture
def environment(environment, database_url):
    """One database for all commands of a test: that is faster than to start one for each."""
    return environment | {"AQUATINT_DATABASE_URL": database_url}


@pytest.fixture
def managed(aquatint):
    """Run a command that must end well; its output comes back."""

    def run(*arguments):
        done = aquatint(*arguments)
        assert done.returncode == 0, done.stderr
        return done.stdout

    return run


@pytest.fixture
def refused(aquatint):
    """Run a command that must be refused; the line that says why comes back."""

    def run(*arguments, status=2):
        done = aquatint(*arguments)
        assert done.returncode == status, done.stdout
        assert "Traceback" not in done.stderr
        return done.stderr

    return run


def test_an_account_is_made_granted_changed_and_proven(managed, refused):
    account = managed("accounts", "create", "--label", "ACME").strip()
    told = managed("accounts", "grant", "ACME", "1000000", "--note", "March", "--reference", "r")
    assert told == "granted 1000000 to ACME: its balance is 1000000\n"
    managed("accounts", "grant", account, "1000000", "--note", "March", "--reference", "r")
    managed("accounts", "set", account, "--label", "Acme", "--max-in-flight", "3")

    listed = next(line for line in managed("accounts", "list").splitlines() if account in line)
    assert listed.split()[1:2] + listed.split()[4:] == ["Acme", "1000000", "0", "0", "3", "0"]
    assert "the ledger is proven" in managed("accounts", "check")
    assert "amount" in refused("accounts", "grant", "Acme", "0")
    assert "not metered" in refused("accounts", "grant", "default", "5")
    assert "grant" in managed("audit", "--subject", account)


def test_a_key_is_made_limited_rotated_and_disabled(managed, refused):
    secret = managed(
        "keys", "create", "--label", "app", "--endpoints", "generate,edit", "--engines", "solid",
        "--max-images", "2", "--budget-day", "500000", "--addresses", "10.0.0.0/8",
        "--expires", "2036-01-01T00:00:00+00:00",
    ).strip()  # fmt: skip
    assert KEY.fullmatch(secret)
    managed("keys", "create", "--label", "child", "--parent", "app", "--max-images", "1")
    said = refused("keys", "set", "child", "--max-images", "3")
    assert "max_images: must not allow more than the parent key does" in said
    said = managed("keys", "set", "app", "--lift", "budget-day", "--per-minute", "9")
    assert said == (
        "changed app: endpoints=generate,edit engines=solid max_images=2 per_minute=9"
        " addresses=10.0.0.0/8 expires=2036-01-01T00:00:00+00:00\n"
    )
    rotated = managed("keys", "rotate", "app", "--grace", "0").strip()
    assert KEY.fullmatch(rotated)
    assert rotated != secret
    assert managed("keys", "disable", "app") == f"disabled app ({rotated[:10]}…)\n"


@pytest.mark.parametrize(
    ("options", "said"),
    [
        (["--endpoints", "genrate"], "endpoints: there is no 'genrate'; did you mean generate?"),
        (["--engines", "dioramma"], "engines: there is no 'dioramma'; did you mean diorama?"),
        (["--budget", "1.5"], "Invalid value for '--budget'"),
        (["--budget", str(10**16)], "budget: must be between"),
        (["--max-images", "0"], "max_images: must be between"),
        (["--addresses", "here"], "addresses: 'here' is no network"),
        (["--expires", "soon"], "expires: 'soon' is no time"),
        (["--expires", "2036-01-01"], "expires: must say its offset from UTC"),
        (["--parent", "nobody"], "parent: no key"),
        (["--account", "nobody"], "no account"),
        (["--max-image", "1"], "--max-images"),
    ],
)
def test_a_wrong_option_is_refused_and_a_near_one_named(refused, options, said):
    assert said in refused("keys", "create", "--label", "app", *options)


def test_what_is_lifted_must_be_a_limit(managed, refused):
    managed("keys", "create", "--label", "app")

    said = refused("keys", "set", "app", "--lift", "budgets")
    assert "lift: there is no 'budgets'; did you mean budget?" in said


def test_an_administrator_is_made_listed_and_disabled(managed):
    secret = managed("admin", "create", "--label", "Ada").strip()

    assert ADMIN.fullmatch(secret)
    assert secret[:15] in managed("admin", "list")
    assert managed("admin", "disable", "Ada") == f"disabled Ada ({secret[:15]}…)\n"
    entries = [json.loads(line) for line in managed("audit", "--json").splitlines()]
    assert [entry["action"] for entry in entries] == ["admin.disable", "admin.create"]
    assert {entry["who"] for entry in entries} == {"cli"}
    assert secret[20:] not in json.dumps(entries)


def test_usage_is_a_table_or_csv(managed, refused):
    lines = list(csv.reader(io.StringIO(managed("usage", "--by", "day,key,engine", "--csv"))))

    figures = ["requests", "failed", "images", "charged"]
    assert lines == [["day", "key", "key_label", "engine", *figures]]
    assert "by: there is no 'engin'; did you mean engine?" in refused("usage", "--by", "engin")
    assert "since: 'May' is no day" in refused("usage", "--since", "May")
    assert "until: is before since" in refused(
        "usage", "--since", "2036-01-02", "--until", "2036-01-01"
    )
    assert managed("usage", "--by", "", "--until", "0001-01-01", "--csv").endswith("0,0,0,0\n")

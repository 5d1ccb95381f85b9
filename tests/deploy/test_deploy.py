"""What is deployed agrees with the program: its metrics, its settings, its commands, its files."""

import json
import re
import shutil
import subprocess
from pathlib import Path

import pytest
import yaml
from prometheus_client import generate_latest
from prometheus_client.parser import text_string_to_metric_families
from typer.main import get_command

from aquatint.api.metrics import Meters
from aquatint.cli.program import app
from aquatint.settings import Settings

ROOT = Path(__file__).parents[2]
DEPLOY = ROOT / "deploy"
COMPOSE = yaml.safe_load((DEPLOY / "compose.yaml").read_text())
DASHBOARD = json.loads((DEPLOY / "grafana" / "aquatint.json").read_text())
RULES = [
    rule
    for group in yaml.safe_load((DEPLOY / "alerts.yml").read_text())["groups"]
    for rule in group["rules"]
]
EXAMPLE = (DEPLOY / "env.example").read_text()
DOCKERFILE = (DEPLOY / "Dockerfile").read_text()
UNITS = sorted(DEPLOY.glob("*.service"))
OWN = [name for name, service in COMPOSE["services"].items() if service.get("image") == "aquatint"]


def exposed():
    """Every sample that /metrics has once something happened, with its labels."""
    meters = Meters()
    meters.answered("/v1/ideogram-v3/generate", 200, 0.1)
    meters.drawn("generate", 1)
    meters.told("dead")
    meters.imbalance.set(0)
    text = generate_latest(meters.registry).decode()
    samples = [one for family in text_string_to_metric_families(text) for one in family.samples]
    return {one.name: set(one.labels) for one in samples}


def expressions():
    panels = [target["expr"] for panel in DASHBOARD["panels"] for target in panel["targets"]]
    variables = [
        one["query"]["query"] for one in DASHBOARD["templating"]["list"] if one["type"] == "query"
    ]
    return panels + variables + [rule["expr"] for rule in RULES]


@pytest.mark.parametrize("expression", expressions())
def test_an_expression_asks_for_metrics_and_labels_that_the_server_has(expression):
    had = exposed()
    named = re.findall(r"\b(aquatint_\w+)(?:\{([^}]*)\})?", expression)

    assert named or "up{" in expression
    for name, selectors in named:
        assert name in had
        asked = set(re.findall(r"(\w+)\s*[=!]~?", selectors))
        assert asked <= had[name] | {"instance", "job"}
    for grouped in re.findall(r"by \((\w+)\)", expression):
        assert grouped in {"instance", "job"}.union(*(had[name] for name, _ in named))


def test_every_metric_of_the_server_is_on_the_dashboard():
    shown = " ".join(expressions())
    families = {re.sub(r"_(bucket|count|sum|created)$", "", name) for name in exposed()}

    assert [name for name in families if name not in shown and f"{name}_total" not in shown] == []


def test_an_alert_says_what_to_do_and_how_urgent_it_is():
    for rule in RULES:
        assert rule["labels"]["severity"] in {"page", "warn"}
        assert rule["annotations"]["summary"].endswith((".", "`."))


def test_panels_have_ids_of_their_own_and_do_not_overlap():
    ids = [panel["id"] for panel in DASHBOARD["panels"]]
    places = [
        (x, y)
        for panel in DASHBOARD["panels"]
        for x in range(panel["gridPos"]["x"], panel["gridPos"]["x"] + panel["gridPos"]["w"])
        for y in range(panel["gridPos"]["y"], panel["gridPos"]["y"] + panel["gridPos"]["h"])
    ]

    assert len(ids) == len(set(ids))
    assert len(places) == len(set(places))
    assert max(x for x, _ in places) < 24


@pytest.mark.parametrize(
    "path", [*DEPLOY.glob("*.*"), *DEPLOY.glob("Dockerfile")], ids=lambda path: path.name
)
def test_every_setting_that_a_file_names_exists(path):
    named = set(re.findall(r"AQUATINT_([A-Z0-9_]*[A-Z0-9])\b", path.read_text()))

    assert {name for name in named if name.lower() not in Settings.model_fields} == set()


@pytest.mark.parametrize("name", OWN)
def test_a_service_runs_a_command_that_exists_with_settings_that_are_valid(name, monkeypatch):
    service = COMPOSE["services"][name]
    for setting, value in service["environment"].items():
        given = re.sub(r"\$\{AQUATINT_PUBLIC_URL[^}]*\}", "https://images.example.org", value)
        monkeypatch.setenv(setting, given)

    assert service.get("command", ["serve"])[0] in get_command(app).commands
    assert Settings().work is False


def test_everything_that_compose_wants_to_know_stands_in_the_example():
    text = (DEPLOY / "compose.yaml").read_text()

    assert set(re.findall(r"\$\{([A-Z0-9_]+)", text)) == set(
        re.findall(r"^([A-Z0-9_]+)=", EXAMPLE, re.MULTILINE)
    )
    assert not re.search(r"PASSWORD=.|SECRET_KEY=.", EXAMPLE), "no password is the same everywhere"


def test_what_compose_mounts_is_there():
    for service in COMPOSE["services"].values():
        for volume in service.get("volumes", []):
            source = volume.partition(":")[0]
            is_there = (
                (DEPLOY / source).is_file() if "/" in source else source in COMPOSE["volumes"]
            )
            assert is_there, volume


def test_only_what_people_reach_is_published_and_only_on_this_machine():
    published = {
        name: service["ports"]
        for name, service in COMPOSE["services"].items()
        if "ports" in service
    }

    assert set(published) == {"serve", "grafana"}
    assert all("127.0.0.1:" in port for ports in published.values() for port in ports)


def test_services_wait_for_what_they_need():
    def needs(name):
        return set(COMPOSE["services"][name].get("depends_on", {}))

    assert needs("migrate") == {"postgres"}
    assert needs("serve") == {"migrate", "s3"}
    assert needs("worker") == {"serve"}
    assert all("healthcheck" in COMPOSE["services"][name] for name in ("postgres", "s3"))


def test_no_image_floats():
    images = {service["image"] for service in COMPOSE["services"].values()} - {"aquatint"}

    assert all(re.search(r":[v\d][\w.-]*$", image) for image in images)


def test_the_image_runs_as_somebody_without_rights_and_tells_how_it_is():
    last = DOCKERFILE.rpartition("\nFROM ")[2]

    assert re.search(r"^USER (?!root|0)\w+$", last, re.MULTILINE)
    assert "HEALTHCHECK" in last
    assert "/readyz" in last


def test_the_image_is_built_from_the_lock_with_our_uv():
    version = re.search(r"^UV_VERSION := (.+)$", (ROOT / "Makefile").read_text(), re.MULTILINE)[1]

    assert f"uv=={version}" in DOCKERFILE
    assert all("--frozen" in line for line in DOCKERFILE.splitlines() if "uv sync" in line)


def test_what_is_copied_into_the_image_is_there_and_not_ignored():
    copied = [
        name
        for line in re.findall(r"^COPY (?!--from)(.+)$", DOCKERFILE, re.MULTILINE)
        for name in line.split()[:-1]
    ]
    kept = re.findall(r"^!(.+)$", (DEPLOY / "Dockerfile.dockerignore").read_text(), re.MULTILINE)

    assert copied
    assert all((ROOT / name).exists() for name in copied)
    assert set(copied) == set(kept)


@pytest.mark.parametrize("unit", UNITS, ids=lambda unit: unit.stem)
def test_a_unit_is_one_that_systemd_takes(unit, tmp_path):
    if shutil.which("systemd-analyze") is None:
        pytest.skip("there is no systemd-analyze on this machine")
    # The program and its user stand where an operator puts them, not here.
    text = unit.read_text().replace("/opt/aquatint/.venv/bin/aquatint", "/bin/true")
    placed = tmp_path / unit.name.replace("@", "@1")
    placed.write_text(text)
    done = subprocess.run(
        ["systemd-analyze", "verify", placed], capture_output=True, text=True, check=False
    )

    assert (done.returncode, done.stderr) == (0, "")


def test_workers_are_stopped_before_the_server_whose_database_they_use():
    text = (DEPLOY / "aquatint-worker@.service").read_text()

    assert re.search(r"^After=.*\baquatint\.service$", text, re.MULTILINE)
    assert "\nPartOf=aquatint.service\n" in text
    assert "Type=notify" in text


@pytest.mark.parametrize("unit", UNITS, ids=lambda unit: unit.stem)
def test_a_unit_gives_up_what_it_does_not_need(unit):
    text = unit.read_text()

    program = re.search(r"^ExecStart=(\S+) (\S+)$", text, re.MULTILINE)

    assert program[1] == "/opt/aquatint/.venv/bin/aquatint"
    assert program[2] in get_command(app).commands
    for line in ("NoNewPrivileges=yes", "CapabilityBoundingSet=\n", "ProtectSystem=strict"):
        assert line in text

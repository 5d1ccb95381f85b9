"""A webhook goes to a public host over TLS, or nowhere; the field is named, the network is not."""

import pytest
from hypothesis import given
from hypothesis import strategies as some

from aquatint.domain import InvalidRequest
from aquatint.guarded import Hosts
from aquatint.studio.webhooks import WebhookUrls

pytestmark = pytest.mark.anyio

PUBLIC = "https://93.184.216.34"


@pytest.fixture
def urls():
    hosts = Hosts(allow_private=False)
    yield WebhookUrls(hosts, allow_private=False)
    hosts.close()


@pytest.fixture
def private_urls():
    hosts = Hosts(allow_private=True)
    yield WebhookUrls(hosts, allow_private=True)
    hosts.close()


async def refusal(url, urls):
    with pytest.raises(InvalidRequest) as refused:
        await urls.check(url)
    assert refused.value.field == "webhook_url"
    return refused.value.reason


@pytest.mark.parametrize(
    "url", [PUBLIC, f"{PUBLIC}/hook?a=b#c", f"{PUBLIC}:8443/", "https://[2606:2800:220:1::1]/hook"]
)
async def test_a_public_address_is_taken_as_it_is_written(url, urls):
    assert await urls.check(url) == url


@pytest.mark.parametrize(
    "url",
    [
        "https://127.0.0.1/hook",
        "https://localhost/hook",
        "https://10.0.0.1/",
        "https://192.168.1.1/",
        "https://[::1]/",
        "https://[::ffff:10.0.0.1]/",
        "https://169.254.169.254/latest/meta-data/",
        "https://0.0.0.0/",
        "https://2130706433/",
        "https://0x7f.1/",
        "https://no-such-host.invalid/",
        "https://%31%32%37.0.0.1/",
    ],
)
async def test_other_hosts_are_refused_all_in_the_same_words(url, urls):
    assert await refusal(url, urls) == "the host has no public address"


@pytest.mark.parametrize(
    "url",
    [
        "",
        "hook",
        "//receiver.example/hook",
        "http://93.184.216.34/hook",
        "ftp://93.184.216.34/",
        "file:///etc/passwd",
        "javascript:alert(1)",
        "https://",
        "https:///hook",
        "https://user@93.184.216.34/",
        "https://user:password@93.184.216.34/",
        "https://93.184.216.34:0/",
        "https://93.184.216.34:99999/",
        "https://[::1/",
        "https://0177.0.0.1/",
        f"{PUBLIC}/\r\nX-Injected: 1",
        f"{PUBLIC}/ü",
        f"{PUBLIC}/a b",
        f" {PUBLIC}",
        f"{PUBLIC}/\x00",
        f"{PUBLIC}/\ud800",
        f"{PUBLIC}/{'a' * 2048}",
    ],
)
async def test_what_is_no_such_url_is_refused(url, urls):
    assert await refusal(url, urls)


async def test_a_name_that_resolves_to_a_private_address_is_refused(urls, monkeypatch):
    monkeypatch.setattr("socket.getaddrinfo", lambda *_, **__: [_found("10.0.0.7")])

    assert await refusal("https://inside.example/", urls) == "the host has no public address"


async def test_so_is_one_that_has_a_public_address_beside_it(urls, monkeypatch):
    both = [_found("93.184.216.34"), _found("127.0.0.1")]
    monkeypatch.setattr("socket.getaddrinfo", lambda *_, **__: both)

    assert await refusal("https://both.example/", urls) == "the host has no public address"


@pytest.mark.parametrize("url", ["http://127.0.0.1:9000/hook", "https://localhost/", PUBLIC])
async def test_with_leave_for_private_networks_they_and_http_are_taken(url, private_urls):
    assert await private_urls.check(url) == url


async def test_leave_for_private_networks_is_none_for_where_clouds_keep_credentials(private_urls):
    with pytest.raises(InvalidRequest):
        await private_urls.check("http://169.254.169.254/")


class Everywhere(Hosts):
    """Finds every host without looking for it."""

    def __init__(self):
        pass

    async def find(self, host, port):
        assert host
        assert 0 < port < 65536
        return PUBLIC


@given(rest=some.text(max_size=40))
async def test_whatever_is_written_is_taken_or_refused_by_name(rest):
    urls = WebhookUrls(Everywhere(), allow_private=False)
    for url in (rest, f"https://93.184.216.34{rest}", f"https://[{rest}]/"):
        try:
            await urls.check(url)
        except InvalidRequest as refused:
            assert refused.field == "webhook_url"  # noqa: PT017 - it may be raised or not


def _found(address):
    return (2, 1, 6, "", (address, 443))

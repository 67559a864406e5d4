package io.guichet.acceptance.browser;

import io.guichet.acceptance.running.OnHost;

/** A filter holds answers back until they end: the widget falls back to polls by itself. */
@OnHost(hostile = "gzip-buffer")
@InBrowser
final class FallBackBehindBufferIT extends HostileTransport {

    FallBackBehindBufferIT() {
        super(10_000);
    }
}

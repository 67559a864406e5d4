package io.guichet.acceptance.browser;

import io.guichet.acceptance.running.OnHost;

/** A filter holds answers back until they end: the widget falls back to polls by itself (M20). */
@OnHost(hostile = "gzip-buffer")
@InBrowser
final class FallBackBehindBufferIT extends HostileTransport {

    FallBackBehindBufferIT() {
        super(10_000);
    }
}

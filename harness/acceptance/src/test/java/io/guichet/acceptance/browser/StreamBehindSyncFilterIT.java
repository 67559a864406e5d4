package io.guichet.acceptance.browser;

import io.guichet.acceptance.running.OnHost;

/** A filter without async support stands in the chain: the stream works all the same. */
@OnHost(hostile = "noasync")
@InBrowser
final class StreamBehindSyncFilterIT extends HostileTransport {

    StreamBehindSyncFilterIT() {
        super(1_000);
    }
}

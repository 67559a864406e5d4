package io.guichet.acceptance.conversation;

import io.guichet.acceptance.running.OnHost;

@OnHost(db = "h2", own = "numbering")
final class NumberingOnH2IT extends NumberingContract {}

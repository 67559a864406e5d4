package io.guichet.acceptance.conversation;

import io.guichet.acceptance.running.OnHost;

@OnHost(db = "postgres", own = "numbering")
final class NumberingOnPostgresIT extends NumberingContract {}

package io.guichet.core.settings;

import io.guichet.core.people.PersonKey;
import java.time.Instant;

/** That somebody saved settings. */
public record Change(PersonKey by, Instant at) {}

package jp.madoguchi.core.exchange;

import java.time.Instant;

/** A terminal as it is stored. */
record TerminalRow(
        String id,
        String name,
        String publicIdentity,
        TerminalView.State state,
        long nextSequence,
        String changedBy,
        Instant changedAt) {}

package jp.madoguchi.core.branding;

import java.time.Instant;

/** A look that was published. */
public record LookVersion(long id, String by, Instant at) {}

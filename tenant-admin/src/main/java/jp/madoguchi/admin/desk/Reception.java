package jp.madoguchi.admin.desk;

import java.io.Serializable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A person is being served in this session.
 *
 * @param lateReason why bookings may be changed and cancelled after the deadline; null where they may not
 */
record Reception(Instant since, @Nullable String lateReason) implements Serializable {}

package jp.madoguchi.core.text;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One change of a sentence.
 *
 * @param text the wording from then on, or null where it went back to the product's
 */
public record TextChange(long id, @Nullable String text, String changedName, Instant changedAt) {}

package jp.madoguchi.web.layout;

import org.jspecify.annotations.Nullable;

/**
 * A red line above every page, with one thing to do about it. A controller advice puts it into the model as
 * {@code pageAlert}.
 *
 * @param text    what it says
 * @param until   the instant that is counted down to, in ISO form, or null
 * @param minutes minutes until then, as the page is made
 * @param action  address that its button posts to
 * @param label   of the button
 */
public record PageAlert(String text, @Nullable String until, long minutes, String action, String label) {}

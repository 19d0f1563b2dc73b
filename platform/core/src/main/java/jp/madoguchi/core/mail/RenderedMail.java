package jp.madoguchi.core.mail;

import org.jspecify.annotations.Nullable;

/**
 * A mail ready to leave. Hides itself in {@link #toString()}.
 *
 * @param subject one line
 * @param html the same words as the text
 * @param unsubscribe address that ends mails of this kind, or null where there is none
 */
public record RenderedMail(
        String subject, String text, String html, @Nullable String unsubscribe) {
    @Override
    public String toString() {
        return "RenderedMail[hidden]";
    }
}

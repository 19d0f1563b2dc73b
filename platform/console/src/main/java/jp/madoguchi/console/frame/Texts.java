package jp.madoguchi.console.frame;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Writes instants as people in Japan read them, whatever the server's zone; templates call it as {@code @texts}. */
@Component("texts")
public class Texts {

    private static final DateTimeFormatter FORM = DateTimeFormatter.ofPattern("yyyy年M月d日 H:mm", Locale.JAPAN);

    private final MessageSource messages;

    Texts(MessageSource messages) {
        this.messages = messages;
    }

    /** 2026年11月24日 18:00, or － for none. */
    public String at(@Nullable Instant instant) {
        return instant == null ? "－" : FORM.format(instant.atZone(ZoneId.of("Asia/Tokyo")));
    }

    /** What a log keeps: a word that has a text, an instant as people read it, anything else as it is. */
    public String readable(String kept) {
        try {
            return at(Instant.parse(kept));
        } catch (DateTimeParseException e) {
            return Objects.requireNonNull(messages.getMessage("operator-log.value." + kept, null, kept, Locale.JAPAN));
        }
    }
}

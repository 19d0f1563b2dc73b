package jp.madoguchi.bookingweb.availability;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import jp.madoguchi.core.slot.Level;
import jp.madoguchi.core.text.Language;
import jp.madoguchi.core.text.ReadersWords;
import jp.madoguchi.core.text.Said;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.web.util.HtmlUtils;

/** The calendar's texts, escaped for HTML. */
@Component
class CalendarWords {

    private static final Map<Level, String> SYMBOLS =
            new EnumMap<>(Map.of(Level.FREE, "○", Level.FEW, "△", Level.FULL, "×", Level.CLOSED, "－"));

    private final MessageSource messages;
    private final ReadersWords words;

    CalendarWords(MessageSource messages, ReadersWords words) {
        this.words = words;
        this.messages = messages;
    }

    String symbol(Level level) {
        return Objects.requireNonNull(SYMBOLS.get(level));
    }

    String word(Level level) {
        return text(level.key());
    }

    /** The word for a narrow cell: four characters may break in the middle, nowhere else. */
    String narrow(Level level) {
        String word = word(level);
        return word.length() == 4 && Language.current().japanese()
                ? word.substring(0, 2) + "<wbr>" + word.substring(2)
                : word;
    }

    /** The text of {@code calendar.…}, with its arguments, escaped. */
    String text(String key, Object... arguments) {
        return HtmlUtils.htmlEscape(
                messages.getMessage(key, arguments, Language.current().locale()), "UTF-8");
    }

    /** What the city has written, in the reader's language or marked as Japanese. */
    String city(String japanese) {
        Said said = words.say(japanese);
        return said.lang() == null
                ? escape(said.text())
                : "<span lang=\"" + said.lang() + "\">" + escape(said.text()) + "</span>";
    }

    /** The same where no mark can stand. */
    String cityText(String japanese) {
        return words.say(japanese).text();
    }

    static String escape(String text) {
        return HtmlUtils.htmlEscape(text, "UTF-8");
    }
}

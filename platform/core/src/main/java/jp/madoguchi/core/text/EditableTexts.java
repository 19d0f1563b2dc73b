package jp.madoguchi.core.text;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** Every sentence that a city may word itself: all that residents read in the bundles that this application has. */
@Component
public class EditableTexts {

    private static final List<Source> SOURCES = List.of(
            new Source("resident", "site.", TextPlace.EVERYWHERE),
            new Source("resident", "home.", TextPlace.HOME),
            new Source("resident", "signin.", TextPlace.SIGN_IN),
            new Source("telephone", "telephone.", TextPlace.SIGN_IN),
            new Source("waiting-room", "waiting-room.title", TextPlace.SIGN_IN),
            new Source("waiting-room", "waiting-room.lead", TextPlace.SIGN_IN),
            new Source("waiting-room", "waiting-room.keep", TextPlace.SIGN_IN),
            new Source("waiting-room", "waiting-room.lapsed", TextPlace.SIGN_IN),
            new Source("waiting-room", "waiting-room.estimate.note", TextPlace.SIGN_IN),
            new Source("waiting-room", "waiting-room.opening.title", TextPlace.SIGN_IN),
            new Source("waiting-room", "waiting-room.opening.lot", TextPlace.SIGN_IN),
            new Source("waiting-room", "waiting-room.busy.", TextPlace.SIGN_IN),
            new Source("pages", "pages.", TextPlace.PAGES),
            new Source("booking-screen", "calendar.", TextPlace.CALENDAR),
            new Source("slot", "slot.", TextPlace.CALENDAR),
            new Source("booking-screen", "steps.", TextPlace.FORM),
            new Source("booking-screen", "form.", TextPlace.FORM),
            new Source("booking-screen", "confirm.", TextPlace.CONFIRM),
            new Source("booking-screen", "receipt.", TextPlace.RECEIPT),
            new Source("booking", "booking.closed.", TextPlace.REFUSAL),
            new Source("booking", "booking.hold.", TextPlace.REFUSAL),
            new Source("booking", "booking.add.", TextPlace.REFUSAL),
            new Source("booking", "booking.refused.", TextPlace.REFUSAL),
            new Source("booking", "booking.email.", TextPlace.REFUSAL),
            new Source("booking", "booking.phone.", TextPlace.REFUSAL),
            new Source("booking", "booking.cautions.", TextPlace.REFUSAL),
            new Source("mail", "mail.subject.", TextPlace.MAIL),
            new Source("mail", "mail.text.", TextPlace.MAIL));

    private final Map<Language, Map<String, EditableText>> byLanguage = new EnumMap<>(Language.class);

    EditableTexts() {
        Map<String, EditableText> japanese = load("", Map.of());
        for (Language language : Language.values()) {
            byLanguage.put(language, language == Language.JA ? japanese : load("_" + ending(language), japanese));
        }
    }

    private static String ending(Language language) {
        return language == Language.EASY
                ? language.locale().toString()
                : language.locale().getLanguage();
    }

    /** @param order where the Japanese is known, its texts: they stand where a translation is missing */
    private static Map<String, EditableText> load(String ending, Map<String, EditableText> order) {
        Map<String, EditableText> byKey = new LinkedHashMap<>(order);
        Map<String, Map<String, String>> bundles = new LinkedHashMap<>();
        for (Source source : SOURCES) {
            bundles.computeIfAbsent(source.bundle() + ending, EditableTexts::read)
                    .forEach((key, pattern) -> {
                        if (key.startsWith(source.prefix())) {
                            List<Placeholder> placeholders = PlaceholderNames.of(key);
                            byKey.put(
                                    key,
                                    new EditableText(
                                            key, source.place(), NamedText.of(pattern, placeholders), placeholders));
                        }
                    });
        }
        return byKey;
    }

    /** Keys of one bundle that begin alike stand in one place. */
    private record Source(String bundle, String prefix, TextPlace place) {}

    /** All of them, place by place in the order in which a resident meets them. */
    public List<EditableText> all(Language language) {
        return List.copyOf(byLanguage.getOrDefault(language, Map.of()).values());
    }

    public Optional<EditableText> find(String key, Language language) {
        return Optional.ofNullable(byLanguage.getOrDefault(language, Map.of()).get(key));
    }

    /** A bundle in the order of its file; empty where the application does not have it. */
    private static Map<String, String> read(String bundle) {
        ClassPathResource file = new ClassPathResource("messages/" + bundle + ".properties");
        if (!file.exists()) {
            return Map.of();
        }
        List<String> order = new ArrayList<>();
        Properties properties = new Properties() {
            private static final long serialVersionUID = 1L;

            @Override
            public synchronized Object put(Object key, Object value) {
                order.add((String) key);
                return super.put(key, value);
            }
        };
        try (Reader reader = new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8)) {
            properties.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException("A bundle cannot be read: " + bundle, e);
        }
        Map<String, String> texts = new LinkedHashMap<>();
        order.forEach(key -> texts.put(key, properties.getProperty(key)));
        return texts;
    }
}

package jp.madoguchi.core.mail;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.madoguchi.core.settings.CitySettings;
import jp.madoguchi.core.settings.LookSettings;
import jp.madoguchi.core.tenancy.Tenancy;
import jp.madoguchi.core.text.Language;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** The words of a mail as HTML in the city's colours, with no picture and nothing from elsewhere. */
@Component
class MailHtml {
    private static final Pattern SLOT = Pattern.compile("\\{\\{([a-z]+)}}");

    private final CitySettings settings;
    private final LetterLook look;
    private final String letter;

    MailHtml(CitySettings settings, LetterLook look) {
        this.settings = settings;
        this.look = look;
        try {
            letter = new ClassPathResource("mail/letter.html").getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("The letter of mails cannot be read", e);
        }
    }

    String of(Language language, String subject, String text) {
        LetterLook.Colours colours = look.colours();
        String site = settings.get(LookSettings.SITE_NAME);
        Map<String, String> values = Map.of(
                "lang", language.tag(),
                "subject", LetterText.escaped(subject),
                "city", LetterText.escaped(site.isEmpty() ? Tenancy.current().name() : site),
                "main", colours.main(),
                "link", colours.link(),
                "ground", colours.ground(),
                "name", colours.name(),
                "body", LetterText.html(text));
        return SLOT.matcher(letter)
                .replaceAll(slot -> Matcher.quoteReplacement(values.getOrDefault(slot.group(1), "")));
    }
}

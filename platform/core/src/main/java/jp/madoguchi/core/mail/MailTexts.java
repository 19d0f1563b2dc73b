package jp.madoguchi.core.mail;

import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import jp.madoguchi.base.port.TextOverrides;
import jp.madoguchi.core.settings.CitySettings;
import jp.madoguchi.core.settings.Settings;
import jp.madoguchi.core.tenancy.Tenancy;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.stereotype.Component;

/** Renders mails from the bundle {@code messages/mail} or the city's own wording, with its name and contact. */
@Component
class MailTexts {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("uuuu年M月d日（E）", Locale.JAPAN);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("H時mm分", Locale.JAPAN);

    private final CitySettings settings;
    private final TextOverrides overrides;
    private final ResourceBundleMessageSource bundle = new ResourceBundleMessageSource();

    MailTexts(CitySettings settings, TextOverrides overrides) {
        this.settings = settings;
        this.overrides = overrides;
        bundle.setBasename("messages/mail");
        bundle.setDefaultEncoding("UTF-8");
        bundle.setFallbackToSystemLocale(false);
    }

    RenderedMail render(MailKind kind, MailFacts facts) {
        String city = Tenancy.current().name();
        Object[] arguments = {
            city,
            facts.number(),
            day(facts.day()) + " " + TIME.format(facts.start()),
            facts.facilityName(),
            facts.facilityAddress(),
            facts.facilityPhone(),
            facts.people(),
            settings.get(Settings.CONTACT_NAME),
            settings.get(Settings.CONTACT_TELEPHONE),
            settings.get(Settings.CONTACT_HOURS)
        };
        return new RenderedMail(
                text("mail.subject." + key(kind), arguments), text("mail.text." + key(kind), arguments));
    }

    private String text(String key, Object... arguments) {
        String own = overrides.find(key);
        return own != null
                ? new MessageFormat(own, Locale.JAPAN).format(arguments)
                : bundle.getMessage(key, arguments, Locale.JAPAN);
    }

    private static String day(LocalDate day) {
        return DAY.format(day);
    }

    private static String key(MailKind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }
}

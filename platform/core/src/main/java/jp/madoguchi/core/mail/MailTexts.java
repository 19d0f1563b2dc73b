package jp.madoguchi.core.mail;

import java.text.MessageFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import jp.madoguchi.base.port.TextOverrides;
import jp.madoguchi.core.kernel.JapanTime;
import jp.madoguchi.core.settings.CitySettings;
import jp.madoguchi.core.settings.Settings;
import jp.madoguchi.core.tenancy.CityAddresses;
import jp.madoguchi.core.tenancy.Tenancy;
import jp.madoguchi.core.text.CityWords;
import jp.madoguchi.core.text.DayFormats;
import jp.madoguchi.core.text.Language;
import jp.madoguchi.core.text.Said;
import org.jspecify.annotations.Nullable;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.stereotype.Component;

/** Renders mails in the language of the one who books, from the bundle {@code messages/mail} or the city's own wording, with its name and contact. */
@Component
class MailTexts {
    private final CitySettings settings;
    private final TextOverrides overrides;
    private final CityAddresses addresses;
    private final Unsubscribing unsubscribing;
    private final MailHtml html;
    private final CityWords words;
    private final ResourceBundleMessageSource bundle = new ResourceBundleMessageSource();

    MailTexts(
            CitySettings settings,
            TextOverrides overrides,
            CityAddresses addresses,
            Unsubscribing unsubscribing,
            MailHtml html,
            CityWords words) {
        this.words = words;
        this.unsubscribing = unsubscribing;
        this.html = html;
        this.settings = settings;
        this.addresses = addresses;
        this.overrides = overrides;
        bundle.setBasename("messages/mail");
        bundle.setDefaultEncoding("UTF-8");
        bundle.setFallbackToSystemLocale(false);
    }

    /** @param facts null for a mail that is about no booking */
    RenderedMail render(MailRow mail, @Nullable MailFacts facts) {
        return render(
                mail.kind(),
                facts,
                mail.values(),
                mail.kind() == MailKind.BROADCAST ? unsubscribing.address(mail.id()) : null);
    }

    /** @param unsubscribe address that ends mails of this kind, or null */
    RenderedMail render(
            MailKind kind, @Nullable MailFacts facts, Map<String, String> values, @Nullable String unsubscribe) {
        Language language = facts == null
                ? Language.byCode(values.getOrDefault(MailPlanning.LANGUAGE, ""))
                        .orElse(Language.JA)
                : facts.language();
        Set<String> untranslated = new HashSet<>();
        Object[] arguments = arguments(facts, values, language, unsubscribe, untranslated);
        String subject = text("mail.subject." + kind.code(), language, arguments)
                .replaceAll("\\s+", " ")
                .strip();
        String letter = text("mail.text." + kind.code(), language, arguments);
        String text = untranslated.stream().anyMatch(letter::contains)
                ? letter.stripTrailing() + "\n" + text("mail.only-japanese", language) + "\n"
                : letter;
        return new RenderedMail(subject, text, html.of(language, subject, text), unsubscribe);
    }

    /** A sentence for staff. */
    String staff(String key) {
        return bundle.getMessage(key, new Object[0], Language.JA.locale());
    }

    /** In the order of the placeholders' indices. */
    private Object[] arguments(
            @Nullable MailFacts facts,
            Map<String, String> values,
            Language language,
            @Nullable String unsubscribe,
            Set<String> untranslated) {
        UnaryOperator<String> said = japanese -> said(japanese, language, untranslated);
        DayFormats days = DayFormats.of(language);
        return new Object[] {
            said.apply(Tenancy.current().name()),
            facts == null ? "" : facts.number(),
            facts == null ? offered(values, days) : days.fullAt(facts.day(), facts.start()),
            said.apply(facts == null ? values.getOrDefault("place", "") : facts.facilityName()),
            said.apply(facts == null ? "" : facts.facilityAddress()),
            facts == null ? "" : facts.facilityPhone(),
            facts == null ? "" : facts.people(),
            said.apply(settings.get(Settings.CONTACT_NAME)),
            settings.get(Settings.CONTACT_TELEPHONE),
            said.apply(settings.get(Settings.CONTACT_HOURS)),
            values.getOrDefault("link", addresses.residents(Tenancy.current())),
            until(values, days),
            values.getOrDefault("subject", ""),
            values.getOrDefault("text", ""),
            unsubscribe == null ? "" : unsubscribe
        };
    }

    private String said(String japanese, Language language, Set<String> untranslated) {
        Said said = words.say(japanese, language);
        if (said.missing()) {
            untranslated.add(said.text());
        }
        return said.text();
    }

    private static String offered(Map<String, String> values, DayFormats words) {
        String day = values.get("day");
        String start = values.get("start");
        return day == null || start == null ? "" : words.fullAt(LocalDate.parse(day), LocalTime.parse(start));
    }

    private static String until(Map<String, String> values, DayFormats words) {
        String until = values.get("until");
        if (until == null) {
            return "";
        }
        LocalDateTime local = LocalDateTime.ofInstant(Instant.parse(until), JapanTime.ZONE);
        return words.fullAt(local.toLocalDate(), local.toLocalTime());
    }

    private String text(String key, Language language, Object... arguments) {
        String own = overrides.find(key, language.locale());
        return own != null
                ? new MessageFormat(own, language.locale()).format(arguments)
                : bundle.getMessage(key, arguments, language.locale());
    }
}

package jp.madoguchi.core.migration;

import java.util.Locale;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.stereotype.Component;

/** Sentences that are kept with a row or stand in a CSV, from the bundle {@code messages/migration}. */
@Component
class MigrationTexts {
    private final ResourceBundleMessageSource bundle = new ResourceBundleMessageSource();

    MigrationTexts() {
        bundle.setBasename("messages/migration");
        bundle.setDefaultEncoding("UTF-8");
        bundle.setFallbackToSystemLocale(false);
    }

    String text(String key, Object... arguments) {
        return bundle.getMessage(key, arguments, Locale.JAPAN);
    }

    String text(Reason reason) {
        return reason.key().isEmpty()
                ? ""
                : text(reason.key(), reason.arguments().toArray());
    }
}

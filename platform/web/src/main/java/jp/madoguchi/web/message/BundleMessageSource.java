package jp.madoguchi.web.message;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.context.NoSuchMessageException;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * Finds every {@code messages/<feature>.properties} (UTF-8, Japanese) on the class path. A file name may stand only
 * once: two features that share one would hide each other's texts.
 */
public class BundleMessageSource implements MessageSource {

    private final ResourceBundleMessageSource bundles = new ResourceBundleMessageSource();
    private final boolean failOnMissing;

    /** @param failOnMissing true in tests: a key without a text is an error instead of a placeholder */
    public BundleMessageSource(boolean failOnMissing) {
        this.failOnMissing = failOnMissing;
        List<String> names = baseNames();
        if (names.stream().distinct().count() != names.size()) {
            throw new IllegalStateException("Two message bundles have one name: " + names);
        }
        bundles.setBasenames(names.toArray(String[]::new));
        bundles.setDefaultEncoding(StandardCharsets.UTF_8.name());
        bundles.setFallbackToSystemLocale(false);
    }

    private static List<String> baseNames() {
        try {
            Resource[] files =
                    new PathMatchingResourcePatternResolver().getResources("classpath*:messages/*.properties");
            return Arrays.stream(files)
                    .map(file -> Objects.requireNonNull(file.getFilename()))
                    .filter(name -> !name.contains("_"))
                    .map(name -> "messages/" + name.substring(0, name.length() - ".properties".length()))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("The class path cannot be searched for message bundles", e);
        }
    }

    @Override
    public @Nullable String getMessage(
            String code, Object @Nullable [] args, @Nullable String defaultMessage, @Nullable Locale locale) {
        return bundles.getMessage(code, args, defaultMessage, locale);
    }

    @Override
    public String getMessage(String code, Object @Nullable [] args, @Nullable Locale locale) {
        try {
            return bundles.getMessage(code, args, locale);
        } catch (NoSuchMessageException e) {
            if (failOnMissing) {
                throw new IllegalStateException("No text for the message key " + code, e);
            }
            throw e;
        }
    }

    @Override
    public String getMessage(MessageSourceResolvable resolvable, @Nullable Locale locale) {
        return bundles.getMessage(resolvable, locale);
    }
}

package jp.madoguchi.web.message;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Supplier;
import jp.madoguchi.base.port.TextOverrides;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.context.NoSuchMessageException;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * Finds every {@code messages/<feature>.properties} (UTF-8, Japanese) on the class path, with its translations beside it
 * ({@code <feature>_en.properties}). A file name may stand only once: two features that share one would hide each
 * other's texts. What no translation says is said in Japanese.
 */
public class BundleMessageSource implements MessageSource {

    private final ResourceBundleMessageSource bundles = new ResourceBundleMessageSource();
    private final boolean failOnMissing;
    private final Supplier<@Nullable TextOverrides> overrides;

    /** Without a city's own wording. */
    public BundleMessageSource(boolean failOnMissing) {
        this(failOnMissing, () -> null);
    }

    /**
     * @param failOnMissing true in tests: a key without a text is an error instead of a placeholder
     * @param overrides where a city's own wording is found; gives null where there is none
     */
    public BundleMessageSource(boolean failOnMissing, Supplier<@Nullable TextOverrides> overrides) {
        this.failOnMissing = failOnMissing;
        this.overrides = overrides;
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
        String own = own(code, args, locale);
        return own != null ? own : bundles.getMessage(code, args, defaultMessage, locale);
    }

    @Override
    public String getMessage(String code, Object @Nullable [] args, @Nullable Locale locale) {
        String own = own(code, args, locale);
        if (own != null) {
            return own;
        }
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
        String[] codes = resolvable.getCodes();
        if (codes != null) {
            for (String code : codes) {
                String own = own(code, resolvable.getArguments(), locale);
                if (own != null) {
                    return own;
                }
            }
        }
        return bundles.getMessage(resolvable, locale);
    }

    private @Nullable String own(String code, Object @Nullable [] args, @Nullable Locale locale) {
        TextOverrides found = overrides.get();
        Locale reader = locale == null ? Locale.JAPAN : locale;
        String pattern = found == null ? null : found.find(code, reader);
        return pattern == null ? null : new MessageFormat(pattern, reader).format(args == null ? new Object[0] : args);
    }
}

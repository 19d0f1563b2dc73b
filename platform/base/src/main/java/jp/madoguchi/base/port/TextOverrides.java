package jp.madoguchi.base.port;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Sentences that the bound city has in place of the product's. */
@FunctionalInterface
public interface TextOverrides {

    /**
     * The city's own sentence in the reader's language as a pattern of {@link java.text.MessageFormat}, or null where
     * the product's holds or no city is bound. Asked for every text of every page: must be cheap.
     */
    @Nullable
    String find(String key, Locale locale);
}

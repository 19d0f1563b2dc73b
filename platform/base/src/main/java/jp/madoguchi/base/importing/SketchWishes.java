package jp.madoguchi.base.importing;

import jp.madoguchi.base.csv.TextEncoding;
import org.jspecify.annotations.Nullable;

/** What a person has said about a file; null is found out. */
public record SketchWishes(
        @Nullable TextEncoding encoding,
        @Nullable Separator separator,
        @Nullable Boolean header) {

    public static final SketchWishes NONE = new SketchWishes(null, null, null);
}

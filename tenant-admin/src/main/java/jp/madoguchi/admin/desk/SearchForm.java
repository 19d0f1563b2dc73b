package jp.madoguchi.admin.desk;

import org.jspecify.annotations.Nullable;

/**
 * What is known of whoever calls, as it was typed. Hides itself in {@link #toString()}.
 *
 * @param number any number that stands on a paper, typed or read by a barcode reader
 * @param birth in any way in which dates are written
 */
public record SearchForm(
        @Nullable String number,
        @Nullable String name,
        @Nullable String birth,
        @Nullable String address) {

    static final SearchForm EMPTY = new SearchForm("", "", "", "");

    String typedNumber() {
        return text(number);
    }

    String typedName() {
        return text(name);
    }

    String typedBirth() {
        return text(birth);
    }

    String typedAddress() {
        return text(address);
    }

    private static String text(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }

    @Override
    public String toString() {
        return "SearchForm[hidden]";
    }
}

package jp.madoguchi.bookingweb.change;

import org.jspecify.annotations.Nullable;

/** Number and secret of somebody who is to join, as they were typed. Hides itself in {@link #toString()}. */
public record PersonForm(@Nullable String number, @Nullable String password) {

    static final PersonForm EMPTY = new PersonForm("", "");

    @Override
    public String toString() {
        return "PersonForm[hidden]";
    }
}

package jp.madoguchi.resident.signin;

import jp.madoguchi.bookingweb.person.PersonTyped;
import org.jspecify.annotations.Nullable;

/** What was typed to sign in. Hides itself in {@link #toString()}. */
public record SignInForm(
        @Nullable String scheme,
        @Nullable String number,
        @Nullable String password,
        @Nullable String month,
        @Nullable String day,
        @Nullable String further,
        @Nullable String ticket,
        @Nullable String work,
        @Nullable String answer)
        implements PersonTyped {

    static final SignInForm EMPTY = new SignInForm("", "", "", "", "", "", "", "", "");

    @Override
    public String toString() {
        return "SignInForm[hidden]";
    }
}

package jp.madoguchi.resident.signin;

import org.jspecify.annotations.Nullable;

/** What was typed to sign in. Hides itself in {@link #toString()}. */
public record SignInForm(@Nullable String number, @Nullable String password) {

    static final SignInForm EMPTY = new SignInForm("", "");

    @Override
    public String toString() {
        return "SignInForm[hidden]";
    }
}

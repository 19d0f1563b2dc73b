package jp.madoguchi.agent.unlock;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The first factor as typed. */
record SignInForm(String loginName, String password) {

    SignInForm {
        loginName = nullToEmpty(loginName).strip().toLowerCase(Locale.ROOT);
        password = nullToEmpty(password);
    }

    private static String nullToEmpty(@Nullable String typed) {
        return typed == null ? "" : typed;
    }

    @Override
    public String toString() {
        return "SignInForm";
    }
}

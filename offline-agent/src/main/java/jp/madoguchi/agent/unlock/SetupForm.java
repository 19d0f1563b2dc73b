package jp.madoguchi.agent.unlock;

import java.util.Locale;
import java.util.regex.Pattern;
import jp.madoguchi.agent.place.Terminal;
import jp.madoguchi.exchange.ExchangeNames;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;

/** The first page of the first start, as typed. */
record SetupForm(String terminal, String city, String site, String loginName, String password, String passwordAgain) {

    /** What QR codes hold in their alphanumeric mode, which keeps the printed picture small. */
    private static final Pattern SITE = Pattern.compile("HTTPS?://[A-Z0-9.-]{1,100}(:[0-9]{1,5})?");

    private static final Pattern LOGIN_NAME = Pattern.compile("[a-z0-9][a-z0-9._-]{1,39}");

    SetupForm {
        terminal = given(terminal).strip();
        city = given(city).strip().toLowerCase(Locale.ROOT);
        site = given(site).strip().toUpperCase(Locale.ROOT).replaceFirst("/+$", "");
        loginName = given(loginName).strip().toLowerCase(Locale.ROOT);
        password = given(password);
        passwordAgain = given(passwordAgain);
    }

    /** Marks every field that cannot be taken. */
    void check(BindingResult result) {
        reject(result, "terminal", !named(() -> ExchangeNames.terminal(terminal)));
        reject(result, "city", !named(() -> ExchangeNames.city(city)));
        reject(result, "site", !SITE.matcher(site).matches());
        reject(result, "loginName", !LOGIN_NAME.matcher(loginName).matches());
        PasswordRule.broken(password, loginName).ifPresent(key -> result.rejectValue("password", key));
        reject(result, "passwordAgain", !password.equals(passwordAgain));
    }

    Terminal toTerminal() {
        return new Terminal(terminal, city, site);
    }

    private static void reject(BindingResult result, String field, boolean wrong) {
        if (wrong) {
            result.rejectValue(field, "agent.unlock." + field + ".wrong");
        }
    }

    private static boolean named(Runnable check) {
        try {
            check.run();
            return true;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private static String given(@Nullable String typed) {
        return typed == null ? "" : typed;
    }

    /** Nothing of the password. */
    @Override
    public String toString() {
        return "SetupForm[" + terminal + "]";
    }
}

package jp.madoguchi.agent.unlock;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;

/** A lost password or authenticator: who it was, the key on paper, and the new password. */
record RecoverForm(String loginName, String recoveryKey, String password, String passwordAgain) {

    RecoverForm {
        loginName = nullToEmpty(loginName).strip().toLowerCase(Locale.ROOT);
        recoveryKey = nullToEmpty(recoveryKey);
        password = nullToEmpty(password);
        passwordAgain = nullToEmpty(passwordAgain);
    }

    void check(BindingResult result) {
        PasswordRule.broken(password, loginName).ifPresent(key -> result.rejectValue("password", key));
        if (!password.equals(passwordAgain)) {
            result.rejectValue("passwordAgain", "agent.unlock.passwordAgain.wrong");
        }
    }

    private static String nullToEmpty(@Nullable String typed) {
        return typed == null ? "" : typed;
    }

    @Override
    public String toString() {
        return "RecoverForm";
    }
}

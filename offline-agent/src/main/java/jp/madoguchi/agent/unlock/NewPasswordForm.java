package jp.madoguchi.agent.unlock;

import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;

/** A password of the user's own, as typed twice. */
record NewPasswordForm(String password, String passwordAgain) {

    NewPasswordForm {
        password = given(password);
        passwordAgain = given(passwordAgain);
    }

    void check(BindingResult result, String loginName) {
        PasswordRule.broken(password, loginName).ifPresent(key -> result.rejectValue("password", key));
        if (!password.equals(passwordAgain)) {
            result.rejectValue("passwordAgain", "agent.unlock.passwordAgain.wrong");
        }
    }

    private static String given(@Nullable String typed) {
        return typed == null ? "" : typed;
    }

    @Override
    public String toString() {
        return "NewPasswordForm";
    }
}

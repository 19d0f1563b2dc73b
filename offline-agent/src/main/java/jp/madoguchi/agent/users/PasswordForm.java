package jp.madoguchi.agent.users;

import jp.madoguchi.agent.unlock.PasswordRule;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;

/** One's own password: the present one, and the next twice. */
record PasswordForm(String present, String password, String passwordAgain) {

    PasswordForm {
        present = given(present);
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
        return "PasswordForm";
    }
}

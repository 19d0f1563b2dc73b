package jp.madoguchi.agent.leaving;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;

/** Why a CSV leaves, and the second person's two factors, as typed. */
record CsvForm(String reason, String loginName, String password, String code) {

    private static final int LONGEST = 200;

    CsvForm {
        reason = given(reason).strip();
        loginName = given(loginName).strip().toLowerCase(Locale.ROOT);
        password = given(password);
        code = given(code);
    }

    void check(BindingResult result) {
        if (reason.isEmpty() || reason.length() > LONGEST) {
            result.rejectValue("reason", "agent.leaving.csv.reason.wrong");
        }
        if (loginName.isEmpty()) {
            result.rejectValue("loginName", "agent.leaving.csv.second.missing");
        }
    }

    private static String given(@Nullable String typed) {
        return typed == null ? "" : typed;
    }

    @Override
    public String toString() {
        return "CsvForm";
    }
}

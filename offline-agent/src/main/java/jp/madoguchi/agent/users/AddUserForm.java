package jp.madoguchi.agent.users;

import java.util.Locale;
import java.util.regex.Pattern;
import jp.madoguchi.agent.unlock.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;

/** A new user as typed. */
record AddUserForm(String loginName, @Nullable Role role) {

    private static final Pattern LOGIN_NAME = Pattern.compile("[a-z0-9][a-z0-9._-]{1,39}");

    AddUserForm {
        loginName = loginName == null ? "" : loginName.strip().toLowerCase(Locale.ROOT);
    }

    void check(BindingResult result) {
        if (!LOGIN_NAME.matcher(loginName).matches()) {
            result.rejectValue("loginName", "agent.unlock.loginName.wrong");
        }
        if (role == null) {
            result.rejectValue("role", "agent.users.role.missing");
        }
    }
}

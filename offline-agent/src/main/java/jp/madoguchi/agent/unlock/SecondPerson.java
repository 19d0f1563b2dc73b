package jp.madoguchi.agent.unlock;

import java.time.Instant;
import org.springframework.stereotype.Service;

/** Another user stands beside and confirms with password and code; the session stays the first one's. */
@Service
public class SecondPerson {

    private final UnlockService unlock;
    private final Sessions sessions;

    SecondPerson(UnlockService unlock, Sessions sessions) {
        this.unlock = unlock;
        this.sessions = sessions;
    }

    /** Wrong tries count towards the second person's lock. */
    public Answer confirm(String loginName, String password, String code) {
        if (sessions.user()
                .map(TerminalUser::loginName)
                .filter(loginName::equals)
                .isPresent()) {
            return new Answer.Oneself();
        }
        return switch (unlock.password(loginName, password)) {
            case PasswordResult.Opened opened ->
                switch (unlock.confirm(opened.user(), code)) {
                    case CodeResult.Accepted accepted -> new Answer.Confirmed(loginName);
                    case CodeResult.Locked locked -> new Answer.Locked(locked.until());
                    case CodeResult.Wrong wrong -> new Answer.Wrong();
                    case CodeResult.Used used -> new Answer.Wrong();
                };
            case PasswordResult.Locked locked -> new Answer.Locked(locked.until());
            case PasswordResult.First first -> new Answer.Wrong();
            case PasswordResult.Expired expired -> new Answer.Wrong();
            case PasswordResult.Wrong wrong -> new Answer.Wrong();
        };
    }

    /** What came of it. */
    public sealed interface Answer {

        /** It is another user, with both factors right. */
        record Confirmed(String loginName) implements Answer {}

        /** Whoever is signed in cannot be the second person. */
        record Oneself() implements Answer {}

        /** A factor is wrong, or the user has not finished the first sign-in. */
        record Wrong() implements Answer {}

        /** Too many wrong tries. */
        record Locked(Instant until) implements Answer {}
    }
}

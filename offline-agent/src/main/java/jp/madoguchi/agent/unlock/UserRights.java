package jp.madoguchi.agent.unlock;

import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a signed-in user may do now: a role that was changed, or a user who was shut out, counts at once. */
@Service
class UserRights {

    private final Users users;

    UserRights(Users users) {
        this.users = users;
    }

    /** Empty when the session is over. */
    @Transactional(readOnly = true)
    public Optional<Role> of(TerminalUser user) {
        return users.role(user.id(), user.version());
    }
}

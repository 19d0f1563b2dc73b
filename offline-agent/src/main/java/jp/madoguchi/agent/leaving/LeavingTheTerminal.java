package jp.madoguchi.agent.leaving;

import java.util.Optional;
import jp.madoguchi.agent.unlock.Sessions;
import jp.madoguchi.agent.unlock.TerminalUser;
import jp.madoguchi.base.port.Permission;
import jp.madoguchi.base.port.Permissions;
import jp.madoguchi.ledger.port.Leaving;
import jp.madoguchi.ledger.port.LeavingContent;
import org.springframework.stereotype.Component;

/** Answers the ledger: a CSV leaves on the word of two people alone. */
@Component
class LeavingTheTerminal implements Leaving {

    private final Leavings leavings;
    private final CsvRequests requests;
    private final Permissions permissions;
    private final Sessions sessions;

    LeavingTheTerminal(Leavings leavings, CsvRequests requests, Permissions permissions, Sessions sessions) {
        this.leavings = leavings;
        this.requests = requests;
        this.permissions = permissions;
        this.sessions = sessions;
    }

    @Override
    public Answer csv(LeavingContent content, String path) {
        if (!path.startsWith("/") || path.startsWith("//")) {
            throw new IllegalArgumentException("Not a path of this application");
        }
        permissions.require(new Permission(Way.CSV.right()));
        long user = sessions.user().map(TerminalUser::id).orElseThrow();
        Optional<CsvRequest.Word> word = requests.take(user, content, path);
        if (word.isEmpty()) {
            return new Answer.Ask(
                    "/leaving/csv/" + requests.add(user, content, path).id());
        }
        leavings.record(content, word.get().reason(), word.get().secondPerson());
        return new Answer.Go();
    }

    @Override
    public void printed(LeavingContent content) {
        leavings.record(Way.PRINT, content);
    }
}

package jp.madoguchi.admin.reports;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import jp.madoguchi.base.port.Permissions;
import jp.madoguchi.base.random.SecureTokens;
import jp.madoguchi.core.report.CallKind;
import jp.madoguchi.core.report.CallNotes;
import org.springframework.stereotype.Component;

/** What the bar needs; {@code admin/call-bar :: bar(back)} calls it, so that any screen can have it. */
@Component("callBar")
public class CallBar {

    private final CallNotes notes;
    private final Permissions permissions;
    private final SecureTokens tokens;
    private final Clock clock;

    CallBar(CallNotes notes, Permissions permissions, SecureTokens tokens, Clock clock) {
        this.notes = notes;
        this.permissions = permissions;
        this.tokens = tokens;
        this.clock = clock;
    }

    /** Whether the actor may note calls. */
    public boolean shown() {
        return permissions.allows(ReportsScreen.RECORD);
    }

    public List<CallKind> kinds() {
        return notes.kinds();
    }

    /** The number of one press. */
    public UUID press() {
        return tokens.uuid7(clock);
    }

    /** Characters of a note at most. */
    public int longest() {
        return CallNotes.LONGEST;
    }
}

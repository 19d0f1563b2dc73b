package jp.madoguchi.agent.place;

import java.nio.file.Path;
import jp.madoguchi.ledger.port.WorkFolder;
import org.springframework.stereotype.Component;

/** Where uploaded lists wait for their confirmation, below the terminal's own folder. */
@Component
class LedgerWorkFolder implements WorkFolder {

    private final AgentHome home;

    LedgerWorkFolder(AgentHome home) {
        this.home = home;
    }

    @Override
    public Path path() {
        return home.work();
    }
}

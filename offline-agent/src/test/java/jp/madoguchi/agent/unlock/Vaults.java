package jp.madoguchi.agent.unlock;

import java.util.Objects;
import jp.madoguchi.agent.FirstStart;
import jp.madoguchi.agent.RunningAgent;

/** The vault of a terminal that was set up, for tests that look behind its screens. */
public final class Vaults {

    private Vaults() {}

    public static OpenVault of(RunningAgent agent) {
        byte[] wrapped = agent.bean(Users.class).find(1).orElseThrow().keyWrapped();
        return agent.bean(VaultFiles.class)
                .open(Objects.requireNonNull(wrapped), FirstStart.PASSWORD)
                .orElseThrow();
    }
}

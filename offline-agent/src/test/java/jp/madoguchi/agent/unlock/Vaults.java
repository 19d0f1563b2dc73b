package jp.madoguchi.agent.unlock;

import jp.madoguchi.agent.FirstStart;
import jp.madoguchi.agent.RunningAgent;

/** The vault of a terminal that was set up, for tests that look behind its screens. */
public final class Vaults {

    private Vaults() {}

    public static OpenVault of(RunningAgent agent) {
        return agent.bean(VaultFiles.class).open(1, FirstStart.PASSWORD).orElseThrow();
    }
}

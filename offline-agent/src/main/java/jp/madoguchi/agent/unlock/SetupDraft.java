package jp.madoguchi.agent.unlock;

import jp.madoguchi.agent.place.Terminal;

/**
 * A first start between its first page and the second factor: in the session's memory alone.
 *
 * @param passwordHash the password itself is not kept
 */
record SetupDraft(
        Terminal terminal, String loginName, String passwordHash, VaultFiles.NewVault vault, SecondFactor factor) {

    @Override
    public String toString() {
        return "SetupDraft[" + terminal + "]";
    }
}

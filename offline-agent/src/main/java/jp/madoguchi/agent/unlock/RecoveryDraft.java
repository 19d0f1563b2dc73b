package jp.madoguchi.agent.unlock;

/** A recovery between the key on paper and the new authenticator's first code: in the session's memory alone. */
record RecoveryDraft(
        long user, String loginName, String passwordHash, VaultFiles.Recovered vault, SecondFactor factor) {

    @Override
    public String toString() {
        return "RecoveryDraft[" + user + "]";
    }
}

package jp.madoguchi.agent.unlock;

/** A first sign-in between the new password and the authenticator's first code: in the session's memory alone. */
record FirstSignInDraft(String passwordHash, byte[] keyWrapped, SecondFactor factor) {

    @Override
    public String toString() {
        return "FirstSignInDraft";
    }
}

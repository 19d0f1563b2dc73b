package jp.madoguchi.agent.unlock;

/**
 * Who is signed in, with the vault that their password opened. It is the principal of a session that is kept in memory.
 *
 * @param id the user's row
 * @param loginName the user's name
 * @param version of the user's rights; when the row has another, the session is over
 * @param vault open until the session ends
 */
public record TerminalUser(long id, String loginName, int version, OpenVault vault) {

    /** The user's name alone. */
    @Override
    public String toString() {
        return "TerminalUser[" + loginName + "]";
    }
}

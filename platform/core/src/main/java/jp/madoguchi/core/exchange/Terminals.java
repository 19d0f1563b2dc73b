package jp.madoguchi.core.exchange;

import java.util.List;

/** The terminals of the bound city. */
public abstract class Terminals {

    /** Every terminal, newest first. */
    public abstract List<TerminalView> list();

    /** Takes a terminal's public identity file (PEM); it waits until somebody has compared the code. */
    public abstract EnrolResult enrol(String publicIdentityPem, String name);

    /** Somebody has compared the code on both screens. False when the terminal does not wait. */
    public abstract boolean confirm(String terminalId);

    /** Refuses the terminal's files from now on. */
    public abstract boolean revoke(String terminalId);

    /** The city's own public identity file (PEM) for terminals. */
    public abstract String cityIdentityPem();
}

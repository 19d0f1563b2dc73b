package jp.madoguchi.agent.leaving;

/** The only ways out of this terminal. */
public enum Way {
    /** The sealed file for the booking side. */
    FILE("leaving.file"),
    /** Paper. */
    PRINT("leaving.print"),
    /** A list in the clear; asks for a reason and a second person. */
    CSV("leaving.csv");

    private final String right;

    Way(String right) {
        this.right = right;
    }

    /** The code of the right that it takes. */
    public String right() {
        return right;
    }

    /** The key of its name. */
    public String key() {
        return "agent.leaving.way." + name();
    }
}

package jp.madoguchi.ledger.port;

/** Seals the secrets of a card (note password, QR token) for their columns. */
public interface Secrets {

    /** Encrypts a text under the city's or the terminal's data key; each call gives other bytes. */
    byte[] seal(String plain);

    /**
     * Decrypts what {@link #seal} gave.
     *
     * @throws IllegalStateException when the bytes were altered or sealed under another key
     */
    String open(byte[] sealed);
}

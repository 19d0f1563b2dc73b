package jp.madoguchi.ledger.port;

/** Seals the secrets of a card (note password, QR token, 住民票コード) for their columns. */
public interface Secrets {

    /** Encrypts a text under the city's or the terminal's data key; each call gives other bytes. */
    byte[] seal(String plain);

    /**
     * Decrypts what {@link #seal} gave.
     *
     * @throws IllegalStateException when the bytes were altered or sealed under another key
     */
    String open(byte[] sealed);

    /** 32 bytes for an exact search: the same for the same text under the same key, and useless without the key. */
    byte[] keyedHash(String plain);
}

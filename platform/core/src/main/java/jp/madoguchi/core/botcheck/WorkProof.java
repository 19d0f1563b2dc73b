package jp.madoguchi.core.botcheck;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.regex.Pattern;

/** The check of a script's work: one hash, however long the script has looked. */
final class WorkProof {
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,12}");

    private WorkProof() {}

    static boolean isDone(String ticket, String work, int bits) {
        return NUMBER.matcher(work).matches() && zeroBits(sha256(ticket + ":" + work)) >= bits;
    }

    private static int zeroBits(byte[] hash) {
        int bits = 0;
        for (byte part : hash) {
            if (part != 0) {
                return bits + Integer.numberOfLeadingZeros(part & 0xff) - 24;
            }
            bits += Byte.SIZE;
        }
        return bits;
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("SHA-256 is part of every Java platform", e);
        }
    }
}

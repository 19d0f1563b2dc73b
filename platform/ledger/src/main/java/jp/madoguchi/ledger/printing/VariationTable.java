package jp.madoguchi.ledger.printing;

import java.nio.ByteBuffer;
import java.util.HashSet;
import java.util.Set;

/**
 * The variation sequences a font knows: format 14 of its {@code cmap} (OpenType 1.9, "cmap"). OpenPDF draws them but does
 * not tell which it lacks.
 */
final class VariationTable {

    private static final int COLLECTION = 0x74746366;
    private static final int FIRST_OF_COLLECTION = 12;
    private static final int CMAP = 0x636d6170;
    private static final int FORMAT_14 = 14;

    private final Set<Long> sequences = new HashSet<>();

    VariationTable(byte[] font) {
        ByteBuffer bytes = ByteBuffer.wrap(font);
        int directory = bytes.getInt(0) == COLLECTION ? bytes.getInt(FIRST_OF_COLLECTION) : 0;
        int tables = Short.toUnsignedInt(bytes.getShort(directory + 4));
        for (int i = 0; i < tables; i++) {
            int entry = directory + 12 + 16 * i;
            if (bytes.getInt(entry) == CMAP) {
                readCmap(bytes, bytes.getInt(entry + 8));
            }
        }
    }

    boolean has(int base, int selector) {
        return sequences.contains(key(base, selector));
    }

    private void readCmap(ByteBuffer bytes, int cmap) {
        int subtables = Short.toUnsignedInt(bytes.getShort(cmap + 2));
        for (int i = 0; i < subtables; i++) {
            int subtable = cmap + bytes.getInt(cmap + 8 + 8 * i);
            if (bytes.getShort(subtable) == FORMAT_14) {
                readSelectors(bytes, subtable);
            }
        }
    }

    private void readSelectors(ByteBuffer bytes, int subtable) {
        int selectors = bytes.getInt(subtable + 6);
        for (int i = 0; i < selectors; i++) {
            int record = subtable + 10 + 11 * i;
            int selector = threeBytes(bytes, record);
            readUsual(bytes, selector, subtable, bytes.getInt(record + 3));
            readSpecial(bytes, selector, subtable, bytes.getInt(record + 7));
        }
    }

    /** Ranges of bases whose usual glyph is the one of the sequence. */
    private void readUsual(ByteBuffer bytes, int selector, int subtable, int offset) {
        int ranges = offset == 0 ? 0 : bytes.getInt(subtable + offset);
        for (int i = 0; i < ranges; i++) {
            int range = subtable + offset + 4 + 4 * i;
            int first = threeBytes(bytes, range);
            int more = Byte.toUnsignedInt(bytes.get(range + 3));
            for (int base = first; base <= first + more; base++) {
                sequences.add(key(base, selector));
            }
        }
    }

    /** Bases with a glyph of their own for the sequence. */
    private void readSpecial(ByteBuffer bytes, int selector, int subtable, int offset) {
        int mappings = offset == 0 ? 0 : bytes.getInt(subtable + offset);
        for (int i = 0; i < mappings; i++) {
            sequences.add(key(threeBytes(bytes, subtable + offset + 4 + 5 * i), selector));
        }
    }

    private static int threeBytes(ByteBuffer bytes, int at) {
        return Byte.toUnsignedInt(bytes.get(at)) << 16
                | Byte.toUnsignedInt(bytes.get(at + 1)) << 8
                | Byte.toUnsignedInt(bytes.get(at + 2));
    }

    private static long key(int base, int selector) {
        return (long) base << 32 | selector;
    }
}

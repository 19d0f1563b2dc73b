package jp.madoguchi.journey.way;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jp.madoguchi.exchange.identity.ExchangeIdentity;
import jp.madoguchi.exchange.identity.PublicIdentity;
import jp.madoguchi.exchange.record.BookablePerson;
import jp.madoguchi.exchange.record.FieldMask;
import jp.madoguchi.exchange.sealed.ManifestDraft;
import jp.madoguchi.exchange.sealed.RecordKind;
import jp.madoguchi.exchange.sealed.SealedFileWriter;
import jp.madoguchi.journey.harness.Journey;

/** Sealed files that a city must refuse: what happens to media, and genuine files of strangers. */
public final class SealedVariants {

    private static final Clock CLOCK = Clock.systemUTC();

    private final Journey journey;
    private final Way way;

    /** The variants of one way's files. */
    public SealedVariants(Journey journey, Way way) {
        this.journey = journey;
        this.way = way;
    }

    /** Every wrong file by its kind, before anything was taken over. */
    public Map<String, byte[]> beforeUpload() {
        byte[] first = bytes(way.sealed().getFirst());
        byte[] damaged = first.clone();
        damaged[damaged.length / 2] ^= 1;
        Map<String, byte[]> variants = new LinkedHashMap<>();
        variants.put("damaged", damaged);
        variants.put("truncated", Arrays.copyOf(first, first.length / 2));
        variants.put("other-city", sealed("kurume", "T1", 1));
        variants.put("unknown-terminal", sealed(Way.CITY, "T9", 1));
        variants.put("out-of-sequence", bytes(way.sealed().getLast()));
        variants.put("no-file-of-ours", "予約ID,氏名\r\n".getBytes(StandardCharsets.UTF_8));
        return variants;
    }

    /** A genuine file of a terminal that this test owns, encrypted to the city's real key. */
    private byte[] sealed(String city, String terminal, long sequence) {
        try {
            StaffDesk staff = new StaffDesk(journey, city);
            PublicIdentity to = PublicIdentity.fromPem(Files.readString(staff.cityIdentity()));
            staff.page().context().close();
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            new SealedFileWriter()
                    .seal(
                            out,
                            ManifestDraft.toCity(city, terminal, sequence, CLOCK.instant()),
                            RecordKind.people(FieldMask.MIURA_SIX),
                            ExchangeIdentity.generateTerminal(city, terminal, CLOCK),
                            List.of(to),
                            Collections.<BookablePerson>emptyIterator());
            return out.toByteArray();
        } catch (IOException e) {
            throw new IllegalStateException("The variant cannot be made", e);
        }
    }

    /** The bytes of a file. */
    public static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new IllegalStateException("The file cannot be read", e);
        }
    }
}

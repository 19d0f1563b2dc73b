package jp.madoguchi.core.migration;

import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import jp.madoguchi.base.date.PartialDate;
import jp.madoguchi.base.importing.ImportField;
import jp.madoguchi.base.text.SearchKey;
import jp.madoguchi.core.keystore.CityKeystore;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * What a person is known by, the surest first: 製造管理番号 with 申請書ID, 製造管理番号, 交付通知書ID with the birth day (the ID
 * alone may be another's), name with birth date. Each is an HMAC under the city's key, so that it can be kept where the
 * city lets the number itself not be kept.
 */
@Component
class PersonKeys {
    private final CityKeystore keystore;

    PersonKeys(CityKeystore keystore) {
        this.keystore = keystore;
    }

    List<String> of(StagedRow row) {
        String monthDay = monthDay(row);
        return keys(
                row.cell(ImportField.CARD_NUMBER),
                row.cell(ImportField.APPLICATION_ID),
                row.cell(ImportField.NOTICE_ID),
                monthDay.isEmpty() ? null : keystore.hmac("mmdd", monthDay),
                citizen(row));
    }

    /** The same of a person who is stored; null and "" are alike. */
    List<String> of(
            @Nullable String serialNumber,
            @Nullable String applicationId,
            @Nullable String noticeId,
            byte @Nullable [] mmddHmac,
            byte @Nullable [] citizenKey) {
        return keys(
                serialNumber == null ? "" : serialNumber,
                applicationId == null ? "" : applicationId,
                noticeId == null ? "" : noticeId,
                mmddHmac,
                citizenKey);
    }

    /** MMDD of the birth date, or "" where it is not known. */
    static String monthDay(StagedRow row) {
        String monthDay = row.cell(ImportField.BIRTH_MONTH_DAY);
        String birthDate = row.cell(ImportField.BIRTH_DATE);
        return monthDay.isEmpty() && !birthDate.isEmpty()
                ? PartialDate.fromStorage(birthDate).monthDay().orElse("")
                : monthDay;
    }

    byte @Nullable [] citizen(StagedRow row) {
        String name = row.cell(ImportField.NAME);
        String birthDate = row.cell(ImportField.BIRTH_DATE);
        return name.isEmpty() || birthDate.isEmpty()
                ? null
                : keystore.hmac("citizen", SearchKey.of(name) + "|" + birthDate);
    }

    byte[] fingerprint(String text) {
        return keystore.hmac("migration-row", text);
    }

    private List<String> keys(
            String serial, String application, String notice, byte @Nullable [] mmdd, byte @Nullable [] citizen) {
        List<String> keys = new ArrayList<>();
        if (!serial.isEmpty() && !application.isEmpty()) {
            keys.add(hidden("c" + serial + "|" + application));
        }
        if (!serial.isEmpty()) {
            keys.add(hidden("s" + serial));
        }
        if (!notice.isEmpty() && mmdd != null) {
            keys.add(hidden("n" + notice + "|" + HexFormat.of().formatHex(mmdd)));
        }
        if (citizen != null) {
            keys.add(hidden("p" + HexFormat.of().formatHex(citizen)));
        }
        return List.copyOf(keys);
    }

    private String hidden(String key) {
        return Base64.getEncoder().encodeToString(keystore.hmac("migration-person", key));
    }
}

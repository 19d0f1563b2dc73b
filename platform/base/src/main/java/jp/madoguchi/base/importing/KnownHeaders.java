package jp.madoguchi.base.importing;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Headers by which extracts call their columns: the fields' own names, those of the built-in profiles, and a few more. */
final class KnownHeaders {

    private static final Map<String, ImportField> FIELDS = fields();

    private KnownHeaders() {}

    static Optional<ImportField> field(String header) {
        return Optional.ofNullable(FIELDS.get(CellText.header(header)));
    }

    /** Whether a first row holds names: one that is known, or no digits anywhere. */
    static boolean isHeader(List<String> cells) {
        return cells.stream().anyMatch(cell -> field(cell).isPresent())
                || cells.stream().noneMatch(cell -> cell.chars().anyMatch(Character::isDigit));
    }

    private static Map<String, ImportField> fields() {
        Map<String, ImportField> fields = new HashMap<>();
        Arrays.stream(ImportField.values()).forEach(field -> fields.put(CellText.header(field.label()), field));
        BuiltinProfiles.all()
                .forEach(profile -> profile.mappings().forEach(mapping -> {
                    if (mapping.column() instanceof SourceColumn.Named(List<String> names)) {
                        names.forEach(name -> fields.putIfAbsent(CellText.header(name), mapping.field()));
                    }
                }));
        more(fields, ImportField.KANA, "氏名フリガナ", "氏名（カナ）", "カナ", "振り仮名", "ふりがな");
        more(fields, ImportField.NAME, "氏名（漢字）", "本人氏名", "名前");
        more(fields, ImportField.ADDRESS, "現住所", "住所地", "方書を含む住所");
        more(fields, ImportField.BIRTH_DATE, "誕生日", "生年月日（西暦）", "生年月日（和暦）");
        more(fields, ImportField.CARD_EXPIRY, "カード有効期間満了日", "有効期限");
        more(fields, ImportField.CERTIFICATE_EXPIRY, "利用者証明用電子証明書有効期限", "利用者証明有効期限", "証明書有効期限");
        more(fields, ImportField.SIGNATURE_EXPIRY, "署名用有効期限", "署名用証明書有効期限");
        more(fields, ImportField.CHANGE_REASON, "事由", "異動区分");
        more(fields, ImportField.CHANGE_DATE, "異動年月日");
        return Map.copyOf(fields);
    }

    private static void more(Map<String, ImportField> fields, ImportField field, String... names) {
        Arrays.stream(names).forEach(name -> fields.putIfAbsent(CellText.header(name), field));
    }
}

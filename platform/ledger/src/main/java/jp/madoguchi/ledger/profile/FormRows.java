package jp.madoguchi.ledger.profile;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import jp.madoguchi.base.date.DateFormat;
import jp.madoguchi.base.importing.CodeTable;
import jp.madoguchi.base.importing.FieldMapping;
import jp.madoguchi.base.importing.ImportField;
import jp.madoguchi.base.importing.SourceColumn;

/** Turns lines of the mapping form into mappings and back. */
final class FormRows {

    private static final Pattern SPAN = Pattern.compile("(\\d{1,5})-(\\d{1,5})");
    private static final Pattern SAFE = Pattern.compile("[0-9A-Za-z\\[\\]{},^\\\\-]{0,60}");

    private FormRows() {}

    static FormRow row(FieldMapping mapping) {
        CodeTable codes = mapping.codes();
        DateFormat date = mapping.dateFormat();
        Pattern pattern = mapping.pattern();
        return new FormRow(
                source(mapping.column()),
                mapping.field().name(),
                date == null ? "" : date.name(),
                codes == null ? "" : codes(codes),
                pattern == null ? "" : pattern.pattern(),
                mapping.required(),
                List.of());
    }

    /** @throws IllegalArgumentException with a Japanese sentence when the line means nothing */
    static FieldMapping mapping(FormRow row) {
        ImportField field = ImportField.valueOf(row.field());
        FieldMapping mapping = FieldMapping.of(field, column(row.source(), field));
        if (field.isDate()) {
            mapping = mapping.dates(row.date().isEmpty() ? DateFormat.AUTO : DateFormat.valueOf(row.date()));
        } else if (!row.codes().isBlank()) {
            mapping = mapping.codes(codes(row.codes(), field));
        } else if (field == ImportField.SEX) {
            mapping = mapping.codes(CodeTable.SEX);
        }
        if (!row.pattern().isEmpty()) {
            if (!SAFE.matcher(row.pattern()).matches()) {
                throw new IllegalArgumentException("「%s」の形に使えない文字があります。".formatted(field.label()));
            }
            mapping = mapping.matching(row.pattern());
        }
        return row.required() ? mapping : mapping.optional();
    }

    private static String source(SourceColumn column) {
        return switch (column) {
            case SourceColumn.Named(List<String> names) -> "H:" + String.join("|", names);
            case SourceColumn.At(int position) -> "P:" + position;
            case SourceColumn.Span(var span) -> "S:" + span.start() + "-" + span.end();
            case SourceColumn.Constant(String value) -> "C:" + value;
        };
    }

    private static SourceColumn column(String source, ImportField field) {
        String text = source.length() < 2 ? "" : source.substring(2);
        return switch (source.isEmpty() ? ' ' : source.charAt(0)) {
            case 'H' -> new SourceColumn.Named(Arrays.asList(text.split("\\|")));
            case 'P' -> SourceColumn.at(Integer.parseInt(text));
            case 'C' -> SourceColumn.constant(text);
            case 'S' -> span(text, field);
            default -> throw new IllegalArgumentException("「%s」の列を選び直してください。".formatted(field.label()));
        };
    }

    private static SourceColumn span(String typed, ImportField field) {
        Matcher places = SPAN.matcher(Normalizer.normalize(typed, Normalizer.Form.NFKC)
                .replaceAll("[〜~～]", "-")
                .replaceAll("\\s", ""));
        if (places.matches()) {
            int from = Integer.parseInt(places.group(1));
            int to = Integer.parseInt(places.group(2));
            if (from >= 1 && to >= from && to < 90_000) {
                return SourceColumn.span(from, to - from + 1);
            }
        }
        throw new IllegalArgumentException("「%s」の桁は「1-10」のように、始まりと終わりの桁で入力してください。".formatted(field.label()));
    }

    private static String codes(CodeTable table) {
        return table.codes().entrySet().stream()
                .map(code -> code.getKey() + "=" + code.getValue())
                .collect(Collectors.joining("、"));
    }

    private static CodeTable codes(String typed, ImportField field) {
        Map<String, String> codes = new LinkedHashMap<>();
        for (String code : typed.split("[、,，\\n]")) {
            String plain = code.strip().replace('＝', '=');
            int equals = plain.indexOf('=');
            if (equals < 0 && !plain.isEmpty()) {
                throw new IllegalArgumentException("「%s」のコード表は「1=M、2=F」のように入力してください。".formatted(field.label()));
            }
            if (equals >= 0) {
                codes.put(
                        plain.substring(0, equals).strip(),
                        plain.substring(equals + 1).strip());
            }
        }
        return new CodeTable(codes);
    }
}

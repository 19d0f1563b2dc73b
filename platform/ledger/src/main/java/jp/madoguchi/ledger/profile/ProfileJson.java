package jp.madoguchi.ledger.profile;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import jp.madoguchi.base.csv.TextEncoding;
import jp.madoguchi.base.date.DateFormat;
import jp.madoguchi.base.importing.CodeTable;
import jp.madoguchi.base.importing.FieldMapping;
import jp.madoguchi.base.importing.ImportField;
import jp.madoguchi.base.importing.ImportProfile;
import jp.madoguchi.base.importing.Separator;
import jp.madoguchi.base.importing.SourceColumn;
import jp.madoguchi.base.importing.TargetKind;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Writes profiles as JSON and reads them back; what is not known is refused, never passed over. */
public final class ProfileJson {

    /** Characters that a pattern may have: classes and counts, nothing that could run long. */
    private static final Pattern PATTERN = Pattern.compile("[0-9A-Za-z\\[\\]{},^\\\\-]{1,60}");

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .enable(SerializationFeature.INDENT_OUTPUT)
            .build();

    private ProfileJson() {}

    public static String write(ImportProfile profile) {
        TextEncoding encoding = profile.encoding();
        return JSON.writeValueAsString(new ProfileFile(
                ProfileFile.FORMAT,
                ProfileFile.VERSION,
                profile.name(),
                profile.target().name(),
                encoding == null ? null : encoding.name(),
                profile.separator().name(),
                profile.header(),
                profile.mappings().stream().map(ProfileJson::column).toList()));
    }

    /** @throws IllegalArgumentException when the text is no profile of this version */
    public static ImportProfile read(String json) {
        try {
            ProfileFile file = JSON.readValue(json, ProfileFile.class);
            require(ProfileFile.FORMAT.equals(file.format()) && file.version() == ProfileFile.VERSION);
            String encoding = file.encoding();
            return new ImportProfile(
                    Objects.requireNonNull(file.name()).strip(),
                    TargetKind.valueOf(file.target()),
                    encoding == null ? null : TextEncoding.valueOf(encoding),
                    Separator.valueOf(file.separator()),
                    file.header(),
                    file.columns().stream().map(ProfileJson::mapping).toList());
        } catch (JacksonException | NullPointerException e) {
            throw new IllegalArgumentException("No profile of this version", e);
        }
    }

    private static ProfileFile.Column column(FieldMapping mapping) {
        SourceColumn place = mapping.column();
        CodeTable codes = mapping.codes();
        DateFormat date = mapping.dateFormat();
        Pattern pattern = mapping.pattern();
        return new ProfileFile.Column(
                mapping.field().name(),
                place instanceof SourceColumn.Named(List<String> names) ? names : null,
                place instanceof SourceColumn.At(int position) ? position : null,
                place instanceof SourceColumn.Span(var span) ? span.start() : null,
                place instanceof SourceColumn.Span(var span) ? span.length() : null,
                place instanceof SourceColumn.Constant(String value) ? value : null,
                date == null ? null : date.name(),
                codes == null ? null : codes.codes(),
                mapping.required(),
                pattern == null ? null : pattern.pattern(),
                mapping.maxLength());
    }

    private static FieldMapping mapping(ProfileFile.Column column) {
        require(Stream.of(column.headers(), column.position(), column.start(), column.constant())
                        .filter(Objects::nonNull)
                        .count()
                == 1);
        String date = column.date();
        String pattern = column.pattern();
        Map<String, String> codes = column.codes();
        require(pattern == null || PATTERN.matcher(pattern).matches());
        require(column.maxLength() <= 10_000);
        return new FieldMapping(
                ImportField.valueOf(column.field()),
                place(column),
                date == null ? null : DateFormat.valueOf(date),
                codes == null ? null : new CodeTable(new LinkedHashMap<>(codes)),
                column.required(),
                pattern == null ? null : Pattern.compile(pattern),
                column.maxLength());
    }

    private static SourceColumn place(ProfileFile.Column column) {
        List<String> headers = column.headers();
        Integer position = column.position();
        Integer start = column.start();
        if (headers != null) {
            headers.forEach(Objects::requireNonNull);
            return new SourceColumn.Named(headers);
        }
        if (position != null) {
            return SourceColumn.at(position);
        }
        return start != null
                ? SourceColumn.span(start, required(column.length()))
                : SourceColumn.constant(Objects.requireNonNull(column.constant()));
    }

    private static int required(@Nullable Integer number) {
        require(number != null);
        return Objects.requireNonNull(number);
    }

    private static void require(boolean fits) {
        if (!fits) {
            throw new IllegalArgumentException("No profile of this version");
        }
    }
}

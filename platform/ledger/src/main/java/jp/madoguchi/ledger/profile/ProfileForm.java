package jp.madoguchi.ledger.profile;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.madoguchi.base.csv.TextEncoding;
import jp.madoguchi.base.importing.FieldMapping;
import jp.madoguchi.base.importing.FileSketch;
import jp.madoguchi.base.importing.ImportField;
import jp.madoguchi.base.importing.ImportProfile;
import jp.madoguchi.base.importing.MappingGuess;
import jp.madoguchi.base.importing.Separator;
import jp.madoguchi.base.importing.TargetKind;
import org.jspecify.annotations.Nullable;

/**
 * What the mapping form holds.
 *
 * @param encoding empty to find it out at each file
 */
public record ProfileForm(
        String name, TargetKind target, String encoding, Separator separator, boolean header, List<FormRow> rows) {

    private static final int MOST_ROWS = 1_000;
    private static final int BLANK_SPANS = 4;
    private static final int BLANK_CONSTANTS = 2;

    public ProfileForm {
        rows = List.copyOf(rows);
    }

    /** What became of a form. */
    sealed interface Reading {
        record Read(ImportProfile profile) implements Reading {}

        record Wrong(List<String> problems) implements Reading {}
    }

    static ProfileForm of(ImportProfile profile) {
        TextEncoding encoding = profile.encoding();
        return new ProfileForm(
                profile.name(),
                profile.target(),
                encoding == null ? "" : encoding.name(),
                profile.separator(),
                profile.header(),
                profile.mappings().stream().map(FormRows::row).toList());
    }

    /** For a file that was just looked at: what is known is proposed. */
    static ProfileForm of(String name, TargetKind target, FileSketch sketch) {
        List<FormRow> guessed =
                MappingGuess.of(sketch).stream().map(FormRows::row).toList();
        return new ProfileForm(name, target, "", sketch.separator(), sketch.header(), guessed).beside(sketch);
    }

    /** From the request's parameters. */
    static ProfileForm of(Map<String, String> sent) {
        List<FormRow> rows = new ArrayList<>();
        for (int i = 0; i < MOST_ROWS && sent.containsKey("source." + i); i++) {
            rows.add(new FormRow(
                    value(sent, "mark." + i) + value(sent, "source." + i),
                    value(sent, "field." + i),
                    value(sent, "date." + i),
                    value(sent, "codes." + i),
                    value(sent, "pattern." + i),
                    sent.containsKey("required." + i),
                    List.of()));
        }
        return new ProfileForm(
                value(sent, "name").strip(),
                TargetKind.valueOf(sent.getOrDefault("target", TargetKind.CARDS.name())),
                value(sent, "encoding"),
                Separator.valueOf(sent.getOrDefault("separator", Separator.COMMA.name())),
                sent.containsKey("header"),
                rows);
    }

    /** The same form with a line for every column of a file, beside its first values, and some blank ones. */
    ProfileForm beside(@Nullable FileSketch sketch) {
        List<FormRow> lines = new ArrayList<>();
        List<FormRow> left = new ArrayList<>(rows.stream()
                .filter(row ->
                        !row.field().isEmpty() || row.position() || row.source().startsWith("H:"))
                .filter(row -> row.constant() || row.span() == separator.fixed())
                .toList());
        if (sketch != null && !separator.fixed()) {
            for (FileSketch.Column column : sketch.columns()) {
                lines.add(line(column, left));
            }
            left.removeIf(row -> !row.constant() && row.field().isEmpty());
        }
        lines.addAll(left);
        blanks(lines, "S:", separator.fixed() ? BLANK_SPANS : 0);
        blanks(lines, "C:", BLANK_CONSTANTS);
        return new ProfileForm(name, target, encoding, separator, header, lines);
    }

    /** The profile, or what is wrong with the form. */
    Reading read() {
        List<String> problems = new ArrayList<>();
        List<FieldMapping> mappings = new ArrayList<>();
        Set<ImportField> seen = EnumSet.noneOf(ImportField.class);
        for (FormRow row : rows) {
            if (row.field().isEmpty()) {
                continue;
            }
            try {
                FieldMapping mapping = FormRows.mapping(row);
                if (seen.add(mapping.field())) {
                    mappings.add(mapping);
                } else {
                    problems.add("「%s」が2か所で選ばれています。1か所にしてください。"
                            .formatted(mapping.field().label()));
                }
            } catch (IllegalArgumentException e) {
                problems.add(String.valueOf(e.getMessage()));
            }
        }
        if (!problems.isEmpty()) {
            return new Reading.Wrong(problems);
        }
        try {
            TextEncoding fixed = encoding.isEmpty() ? null : TextEncoding.valueOf(encoding);
            return new Reading.Read(new ImportProfile(name, target, fixed, separator, header, mappings));
        } catch (IllegalArgumentException e) {
            return new Reading.Wrong(List.of("区切り文字や見出しの有無と、列の選び方が合っていません。「ファイルを読み直す」を押して列を選び直してください。"));
        }
    }

    private static FormRow line(FileSketch.Column column, List<FormRow> left) {
        String named = "H:" + column.name();
        String placed = "P:" + column.position();
        FormRow known = left.stream()
                .filter(row -> row.source().equals(placed)
                        || !column.name().isBlank() && names(row).contains(column.name()))
                .findFirst()
                .orElse(FormRow.blank(column.name().isBlank() ? placed : named));
        left.remove(known);
        return new FormRow(
                known.source(),
                known.field(),
                known.date(),
                known.codes(),
                known.pattern(),
                known.required(),
                column.shown());
    }

    private static List<String> names(FormRow row) {
        return row.source().startsWith("H:") ? List.of(row.label().split("\\|")) : List.of();
    }

    private static void blanks(List<FormRow> lines, String mark, int count) {
        for (int i = 0; i < count; i++) {
            lines.add(FormRow.blank(mark));
        }
    }

    private static String value(Map<String, String> sent, String key) {
        return sent.getOrDefault(key, "");
    }
}

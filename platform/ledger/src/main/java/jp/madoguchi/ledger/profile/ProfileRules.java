package jp.madoguchi.ledger.profile;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import jp.madoguchi.base.importing.FieldMapping;
import jp.madoguchi.base.importing.ImportField;
import jp.madoguchi.base.importing.ImportProfile;
import jp.madoguchi.base.importing.SourceColumn;
import jp.madoguchi.base.importing.TargetKind;

/** What a profile of the ledger must have. */
public final class ProfileRules {

    private static final int LONGEST_NAME = 60;
    private static final Pattern NUMBERS = Pattern.compile(".*\\d{6}.*", Pattern.DOTALL);
    private static final Set<ImportField> NOT_HERE = EnumSet.of(
            ImportField.OLD_BOOKING_NUMBER,
            ImportField.BIRTH_MONTH_DAY,
            ImportField.FACILITY,
            ImportField.BOOKING_DATE,
            ImportField.BOOKING_TIME,
            ImportField.PARTY_SIZE,
            ImportField.EMAIL,
            ImportField.PHONE,
            ImportField.POSTCODE);

    private ProfileRules() {}

    /** The fields that a column can be mapped to. */
    public static List<ImportField> fields(boolean residenceCodes) {
        return EnumSet.complementOf(EnumSet.copyOf(NOT_HERE)).stream()
                .filter(field -> residenceCodes || field != ImportField.RESIDENT_RECORD_CODE)
                .toList();
    }

    /**
     * What is wrong, as sentences; empty when it can be used.
     *
     * @param residenceCodes whether 住民票コード may be kept in this place
     */
    public static List<String> problems(ImportProfile profile, boolean residenceCodes) {
        List<String> problems = new ArrayList<>();
        if (profile.name().isBlank() || profile.name().length() > LONGEST_NAME) {
            problems.add("取込定義の名前を%d文字までで入力してください。".formatted(LONGEST_NAME));
        }
        if (profile.maps(ImportField.RESIDENT_RECORD_CODE) && !residenceCodes) {
            problems.add("住民票コードはこの環境では扱えません。その列を「取り込まない」にしてください。");
        }
        missing(profile, problems);
        for (FieldMapping mapping : profile.mappings()) {
            String label = mapping.field().label();
            if (NOT_HERE.contains(mapping.field())) {
                problems.add("「%s」は台帳に取り込めない項目です。".formatted(label));
            }
            if (mapping.field().isDate() != (mapping.dateFormat() != null)) {
                problems.add("「%s」の日付の形を選んでください。".formatted(label));
            }
            if (mapping.field() == ImportField.SEX && mapping.codes() == null) {
                problems.add("「%s」のコード表を入力してください。".formatted(label));
            }
            if (mapping.column() instanceof SourceColumn.Named(List<String> names)
                    && names.stream().anyMatch(name -> NUMBERS.matcher(name).matches())) {
                problems.add("「%s」の見出しに長い番号があります。1行目が見出しのファイルか確かめてください。".formatted(label));
            }
            mapping.constantProblem().ifPresent(reason -> problems.add("「%s」の固定値：%s".formatted(label, reason)));
        }
        codes(profile, problems);
        return problems;
    }

    private static void missing(ImportProfile profile, List<String> problems) {
        boolean person = profile.maps(ImportField.NAME) && profile.maps(ImportField.BIRTH_DATE);
        if (profile.target().addsCards() && !(person && required(profile))) {
            problems.add("氏名と生年月日の列を選び、「必須」にしてください。");
        }
        if (profile.target() != TargetKind.RENEWALS
                && profile.target().addsCards()
                && !profile.maps(ImportField.CARD_NUMBER)
                && !profile.maps(ImportField.APPLICATION_ID)
                && !profile.maps(ImportField.NOTICE_ID)) {
            problems.add("製造管理番号、申請書ID、交付通知書IDのうち少なくとも1つの列を選んでください。");
        }
        if (profile.target().endsCards() && !person && !profile.maps(ImportField.RESIDENT_RECORD_CODE)) {
            problems.add("誰の行かが分かるように、氏名と生年月日、または住民票コードの列を選んでください。");
        }
        if (profile.target() == TargetKind.REGISTER_CHANGES && !profile.maps(ImportField.CHANGE_REASON)) {
            problems.add("異動事由（転出、死亡など）の列を選んでください。列がないときは固定値で入れてください。");
        }
        if (profile.target() == TargetKind.OLD_BOOKINGS) {
            problems.add("旧システムの予約は台帳には取り込めません。");
        }
    }

    private static boolean required(ImportProfile profile) {
        return profile.mappings().stream()
                .filter(mapping -> mapping.field() == ImportField.NAME || mapping.field() == ImportField.BIRTH_DATE)
                .allMatch(FieldMapping::required);
    }

    private static void codes(ImportProfile profile, List<String> problems) {
        profile.mappings().stream()
                .filter(mapping -> mapping.codes() != null)
                .filter(mapping -> !codesFit(mapping))
                .forEach(mapping ->
                        problems.add("「%s」のコード表は「1=M、2=F」のように書いてください。性別に使える値はM、F、空、対象の種類に使える値はISSUE、RENEWALです。"
                                .formatted(mapping.field().label())));
    }

    private static boolean codesFit(FieldMapping mapping) {
        var codes = mapping.codes();
        if (codes == null || codes.codes().isEmpty()) {
            return false;
        }
        return switch (mapping.field()) {
            case SEX -> Set.of("", "M", "F").containsAll(codes.codes().values());
            case PROCEDURE ->
                Set.of("", "ISSUE", "RENEWAL").containsAll(codes.codes().values());
            default -> true;
        };
    }
}

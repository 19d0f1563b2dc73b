package jp.madoguchi.ledger.card;

import java.time.LocalDateTime;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is recorded with a move.
 *
 * @param reason   free text, may be empty
 * @param handedAt 交付日時, Asia/Tokyo
 * @param officer  交付担当者, may be empty
 * @param papers   the kinds of papers that were shown, never their numbers
 */
public record MoveFields(
        String reason,
        @Nullable EndReason endReason,
        @Nullable LocalDateTime handedAt,
        String officer,
        @Nullable FaceMatch faceMatch,
        List<String> papers) {

    public static final MoveFields NONE = because("");

    public MoveFields {
        reason = reason.strip();
        officer = officer.strip();
        papers = List.copyOf(papers);
    }

    public static MoveFields because(String reason) {
        return new MoveFields(reason, null, null, "", null, List.of());
    }

    public static MoveFields ending(EndReason why, String reason) {
        return new MoveFields(reason, why, null, "", null, List.of());
    }

    /** Those of the required fields that are empty. */
    public Set<MoveField> missing(Collection<MoveField> required) {
        Set<MoveField> missing = EnumSet.noneOf(MoveField.class);
        required.stream().filter(field -> !has(field)).forEach(missing::add);
        return missing;
    }

    private boolean has(MoveField field) {
        return switch (field) {
            case REASON -> !reason.isEmpty();
            case END_REASON -> endReason != null;
            case HANDED_AT -> handedAt != null;
            case OFFICER -> !officer.isEmpty();
            case FACE_MATCH -> faceMatch != null;
            case PAPERS -> !papers.isEmpty();
        };
    }

    /** Without what a move to this state does not record. */
    public MoveFields onlyFor(CardState to) {
        Set<MoveField> offered = MoveField.offered(to);
        return new MoveFields(
                reason,
                offered.contains(MoveField.END_REASON) ? endReason : null,
                offered.contains(MoveField.HANDED_AT) ? handedAt : null,
                offered.contains(MoveField.OFFICER) ? officer : "",
                offered.contains(MoveField.FACE_MATCH) ? faceMatch : null,
                offered.contains(MoveField.PAPERS) ? papers : List.of());
    }
}

package jp.madoguchi.ledger.card;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What is recorded when a card or a certificate is handed over.
 *
 * @param at      交付日時; null when nothing was handed over
 * @param officer 交付担当者
 * @param papers  the kinds of papers that were shown, joined
 */
public record HandOver(
        @Nullable Instant at, String officer, @Nullable FaceMatch faceMatch, String papers) {

    static HandOver of(ResultSet row) throws SQLException {
        Timestamp at = row.getTimestamp("handed_at");
        String face = row.getString("face_match");
        return new HandOver(
                at == null ? null : at.toInstant(),
                row.getString("handed_by"),
                face.isEmpty() ? null : FaceMatch.valueOf(face),
                row.getString("id_papers"));
    }

    /** Empty where it was not recorded. */
    public String shownTime() {
        return at == null ? "" : ShownTime.of(at);
    }

    public boolean recorded() {
        return at != null || !officer.isEmpty() || faceMatch != null || !papers.isEmpty();
    }
}

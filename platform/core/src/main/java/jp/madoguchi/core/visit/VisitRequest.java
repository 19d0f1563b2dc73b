package jp.madoguchi.core.visit;

/**
 * What an operator asks for.
 *
 * @param reason  at least ten characters
 * @param minutes 15, 30 or 60
 */
public record VisitRequest(String reason, int minutes, VisitScope scope) {

    public VisitRequest {
        reason = reason.strip();
    }
}

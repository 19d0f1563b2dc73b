package jp.madoguchi.core.question;

/**
 * An answer as it is kept with a booking: words are copied, so that a later edit of the question rewrites nothing. Hides
 * itself in {@link #toString()}.
 *
 * @param code of the question
 * @param question as it was read
 * @param answer as it was read or typed
 * @param note the sentence that the answer brought, such as what to bring; "" for none
 */
public record Answer(String code, String question, String answer, String note) {

    @Override
    public String toString() {
        return "Answer[code=" + code + "]";
    }
}

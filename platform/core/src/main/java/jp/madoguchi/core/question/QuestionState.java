package jp.madoguchi.core.question;

/**
 * A question as staff see it, asked or not.
 *
 * @param version changes with each edit; of two editors the second is told
 * @param position within its procedure, ascending
 */
public record QuestionState(long id, String procedure, int version, int position, Question question) {}

package jp.madoguchi.core.botcheck;

/**
 * What must be solved before a form is taken, once: either by a script, which looks for a {@code work} so that
 * SHA-256 of {@code ticket + ":" + work} begins with so many zero bits, or by a person, who waits and answers a question.
 *
 * @param ticket signed by the city's key; goes into the form
 * @param bits zero bits at the beginning of the hash
 * @param waitSeconds seconds from now before an answer is taken
 * @param question number of the question: the sentence is {@code botcheck.question.<number>}
 */
public record Challenge(String ticket, int bits, long waitSeconds, int question) {}

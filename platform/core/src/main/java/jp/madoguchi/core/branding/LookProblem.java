package jp.madoguchi.core.branding;

import jp.madoguchi.core.kernel.Problem;
import org.jspecify.annotations.Nullable;

/**
 * What is wrong with a look.
 *
 * @param suggestion a value that would do, or null where only the city can know
 */
public record LookProblem(Problem problem, @Nullable String suggestion) {}

/** Visits that did not come to pass: who is counted as one, and the mail that urges another (T15). */
@NullMarked
package jp.madoguchi.core.noshow;

import org.jspecify.annotations.NullMarked;

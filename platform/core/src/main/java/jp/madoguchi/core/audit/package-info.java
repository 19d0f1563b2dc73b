/** Who did what, written in the transaction that did it. */
@NullMarked
package jp.madoguchi.core.audit;

import org.jspecify.annotations.NullMarked;

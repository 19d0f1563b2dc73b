/** Closures, other hours on dates, and extra opening days. */
@NullMarked
package jp.madoguchi.admin.closures;

import org.jspecify.annotations.NullMarked;

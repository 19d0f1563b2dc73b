/** When places are open: named hours, weeks, 祝日, 年末年始, closures and extra opening days. */
@NullMarked
package jp.madoguchi.core.calendar;

import org.jspecify.annotations.NullMarked;

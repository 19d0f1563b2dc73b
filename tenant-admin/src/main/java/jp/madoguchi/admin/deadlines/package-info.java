/** Deadlines that a place has otherwise than its city. */
@NullMarked
package jp.madoguchi.admin.deadlines;

import org.jspecify.annotations.NullMarked;

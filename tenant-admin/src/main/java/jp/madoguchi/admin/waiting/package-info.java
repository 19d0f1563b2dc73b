/** The waiting list: who waits for a place, and ending somebody's waiting. */
@NullMarked
package jp.madoguchi.admin.waiting;

import org.jspecify.annotations.NullMarked;

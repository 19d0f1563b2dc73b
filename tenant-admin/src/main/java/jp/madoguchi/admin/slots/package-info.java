/** Publishing weeks, and the week as staff see it. */
@NullMarked
package jp.madoguchi.admin.slots;

import org.jspecify.annotations.NullMarked;

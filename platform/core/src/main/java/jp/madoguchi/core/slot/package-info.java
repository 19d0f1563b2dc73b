/** Slots: publishing them, counting them, showing which are free. */
@NullMarked
package jp.madoguchi.core.slot;

import org.jspecify.annotations.NullMarked;

/** Whom staff call because no mail reached them before their visit. */
@NullMarked
package jp.madoguchi.core.calls;

import org.jspecify.annotations.NullMarked;

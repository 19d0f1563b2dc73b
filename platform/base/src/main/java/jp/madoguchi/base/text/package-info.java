/** Search keys, private-use characters and glyph units of names and addresses. */
@NullMarked
package jp.madoguchi.base.text;

import org.jspecify.annotations.NullMarked;

/** Texts from all bundles on the class path. */
@NullMarked
package jp.madoguchi.web.message;

import org.jspecify.annotations.NullMarked;

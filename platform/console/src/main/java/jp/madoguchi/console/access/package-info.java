/** Who may enter the vendor's console. */
@NullMarked
package jp.madoguchi.console.access;

import org.jspecify.annotations.NullMarked;

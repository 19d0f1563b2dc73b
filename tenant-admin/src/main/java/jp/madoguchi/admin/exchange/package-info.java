/** Terminals, sealed files that come in and go out. */
@NullMarked
package jp.madoguchi.admin.exchange;

import org.jspecify.annotations.NullMarked;

/** The cloud's side of the sealed files: terminals, uploads and the booking export. */
@NullMarked
package jp.madoguchi.core.exchange;

import org.jspecify.annotations.NullMarked;

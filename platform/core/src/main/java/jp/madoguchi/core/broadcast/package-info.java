/** Mails that staff write to many residents: each copy is a mail of its own, at a limited rate. */
@NullMarked
package jp.madoguchi.core.broadcast;

import org.jspecify.annotations.NullMarked;

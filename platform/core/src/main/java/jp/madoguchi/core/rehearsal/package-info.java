/** A city's rehearsal twin: its configuration without its people, mails that reach nobody else, and beginning anew. */
@NullMarked
package jp.madoguchi.core.rehearsal;

import org.jspecify.annotations.NullMarked;

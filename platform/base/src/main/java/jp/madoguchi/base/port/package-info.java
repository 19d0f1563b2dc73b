/** What a feature asks of its application: who acts, what they may do, and where it is recorded. */
@NullMarked
package jp.madoguchi.base.port;

import org.jspecify.annotations.NullMarked;
